"""The order of places to get help in a list: those who speak the visitor's language first, closed
ones after open ones; otherwise the author's order. An interpreter puts no place before the author's
first one, which is for another need."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kiosk.bundle.model import INTERPRETER, Destination
from kiosk.content.open_now import Openings


def ordered(
    destinations: Iterable[Destination],
    language: str,
    state: Callable[[Destination], Openings],
) -> list[Destination]:
    """Returns destinations in the order in which a list shows them. `language`: of the screen, such
    as "pl". Every service speaks English; one with interpreters speaks every language, and comes
    after those that name it. `state`: whether each is open, see `OpenNow`."""

    def rank(destination: Destination) -> tuple[int, bool]:
        return _language_rank(destination, language), is_closed(state(destination))

    authored = list(destinations)
    result = sorted(authored, key=rank)
    if result and _language_rank(result[0], language) and not is_closed(state(authored[0])):
        result.remove(authored[0])
        result.insert(0, authored[0])
    return result


def is_closed(openings: Openings) -> bool:
    """True if every way to reach a service that has hours is closed; False if nothing is
    claimed."""
    known = [one for one in openings if one is not None]
    return bool(known) and not any(one.is_open for one in known)


def _language_rank(destination: Destination, language: str) -> int:
    spoken = language.partition("-")[0]
    if spoken == "en" or spoken in (code.partition("-")[0] for code in destination.speaks):
        return 0
    return 1 if INTERPRETER in destination.speaks else 2
