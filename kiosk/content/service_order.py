"""The order of places to get help in a list: those who speak the visitor's language first, closed
ones after open ones; otherwise the author's order."""

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

    return sorted(destinations, key=rank)


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
