"""What is open while a service is closed."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.bundle.areas import is_outside
from kiosk.bundle.model import Bundle, Destination
from kiosk.content.open_now import Openings
from kiosk.content.service_order import ordered

MOST = 2


def open_instead(
    closed: Destination,
    bundle: Bundle,
    language: str,
    state: Callable[[Destination], Openings],
) -> list[Destination]:
    """Returns up to MOST services that answer now, for the same people: those that are listed with
    the closed one on most cards and topics first. `state`: see `OpenNow`."""
    near = _listed_together(closed.id, bundle)
    found = [
        one
        for name in near
        if (one := bundle.destinations.get(name)) is not None
        and (one.phone or one.text_message)
        and not one.emergency
        and _same_people(closed, one)
        and not is_outside(one.area, bundle.area)
        and (now := state(one).phone) is not None
        and now.is_open
    ]
    found.sort(key=lambda one: -near[one.id])
    return ordered(found, language, state)[:MOST]


def _listed_together(name: str, bundle: Bundle) -> dict[str, int]:
    """Returns on how many cards and topics each other service is listed with one. A topic also
    lists the services of its cards."""
    groups = [card.destinations for card in bundle.cards.values()]
    for topic in bundle.topics:
        cards = (bundle.cards[each] for each in topic.cards if each in bundle.cards)
        below = (each for card in cards for each in card.destinations)
        groups.append(tuple(dict.fromkeys((*topic.destinations, *below))))
    found: dict[str, int] = {}
    for group in groups:
        if name in group:
            for other in group:
                if other != name:
                    found[other] = found.get(other, 0) + 1
    return found


def _same_people(one: Destination, other: Destination) -> bool:
    if not {*one.audience} & {*other.audience}:
        return False
    if one.ages is None or other.ages is None:
        return True
    youngest = max(one.ages.youngest, other.ages.youngest)
    oldest = (ages.oldest for ages in (one.ages, other.ages) if ages.oldest is not None)
    return youngest <= min(oldest, default=youngest)
