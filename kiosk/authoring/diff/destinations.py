"""Places to get help: those that a visitor can reach from a page."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.authoring.diff.change import Change
from kiosk.authoring.diff.contact_fields import code_of, way_changes, ways
from kiosk.authoring.diff.contacts_in_text import texts_change
from kiosk.authoring.diff.matching import Pairs
from kiosk.authoring.diff.wording import changed, how
from kiosk.bundle.model import DESTINATION_TEXTS, Bundle, Destination
from kiosk.bundle.parse import ALWAYS_THERE
from kiosk.phrases import joined, quoted

_WORDS = (
    ("summary", "The summary of", False),
    ("for_whom", "The line on who may use", False),
    ("hours", "The hours of", True),
    ("cost", "The cost of", False),
    ("expect", "The line on what to expect of", False),
)
_UNSEEN = {
    "web": "an address without a code",
    "audience": "for whom it is listed",
    "confidence": "how sure the number is",
    "review_by": "when it is to be reviewed",
    "steady": "whether it stays unmarked when overdue",
    "source": "where it was looked up",
}


def shown_places(bundle: Bundle) -> dict[str, Destination]:
    """Those on a card, in a topic or behind the emergency strip, in the bundle's order."""
    ids = {*ALWAYS_THERE}
    ids.update(*(topic.destinations for topic in bundle.topics))
    ids.update(*(card.destinations for card in bundle.cards.values()))
    return {key: place for key, place in bundle.destinations.items() if key in ids}


def stands_on(bundle: Bundle, place_id: str) -> tuple[str, ...]:
    """Titles of the cards, then of the topics."""
    return (
        *(card.title for card in bundle.cards.values() if place_id in card.destinations),
        *(f"{topic.title} (topic)" for topic in bundle.topics if place_id in topic.destinations),
    )


def place_changes(old: Bundle, new: Bundle, places: Pairs[Destination]) -> Iterator[Change]:
    for place, now in places.both:
        pages = stands_on(new, now.id)
        yield from way_changes(old, new, place, now, pages)
        yield from _words(place, now)
        yield from _unseen(old, new, place, now)
    for place in places.new:
        yield _come_or_gone(new, place, "is new")
    for place in places.removed:
        yield _come_or_gone(old, place, "is removed")
    yield from _without_page(old, new)


def _come_or_gone(bundle: Bundle, place: Destination, verb: str) -> Change:
    """It brings a number or an address with it, or takes one along: so it comes first."""
    reached = joined(ways(place, bundle.hosts))
    new = verb == "is new"
    return Change(
        "destination",
        place.name,
        f"The place to get help {quoted(place.name)} {verb}{f': {reached}' if reached else ''}.",
        "" if new else reached,
        reached if new else "",
        "first",
        "new" if new else "removed",
        stands_on(bundle, place.id),
        place.id,
    )


def _words(place: Destination, now: Destination) -> Iterator[Change]:
    name = place.name
    texts = [
        [getattr(side, field) for field in DESTINATION_TEXTS if field != "text_message"]
        for side in (place, now)
    ]
    yield from texts_change(name, *texts, where=name, ident=now.id)
    if name != now.name:
        says = f"{name} is now called {quoted(now.name)}."
        yield Change("destination", name, says, name, now.name, id=now.id)
    for field, what, many in _WORDS:
        before, after = getattr(place, field), getattr(now, field)
        if before != after:
            says = changed(f"{what} {name}", before, after, many=many)
            yield Change("destination", name, says, before, after, id=now.id)
    if place.icon != now.icon:
        says = changed(f"The icon of {name}", place.icon, now.icon)
        yield Change("destination", name, says, place.icon, now.icon, id=now.id)
    if place.emergency != now.emergency:
        verb = "is now" if now.emergency else "is no longer"
        says = f"{name} {verb} shown as an emergency number."
        yield Change("emergency", name, says, level="first", id=now.id)


def _unseen(old: Bundle, new: Bundle, place: Destination, now: Destination) -> Iterator[Change]:
    """Fields that no page shows."""
    found = []
    for field, what in _UNSEEN.items():
        if getattr(place, field) == getattr(now, field):
            continue
        if field == "web" and (code_of(place, old.hosts) or code_of(now, new.hosts)):
            continue
        found.append(what)
    if found:
        says = f"Details of {place.name} that no page shows change: {joined(found)}."
        yield Change("details", place.name, says, level="quiet", id=now.id)


def _without_page(old: Bundle, new: Bundle) -> Iterator[Change]:
    hidden = [
        {key: one for key, one in side.destinations.items() if key not in shown_places(side)}
        for side in (old, new)
    ]
    for key in sorted({*hidden[0], *hidden[1]}):
        before, after = hidden[0].get(key), hidden[1].get(key)
        # What came onto a page, or left it, was told as new or removed.
        shown = key in old.destinations and key in new.destinations and not (before and after)
        if before != after and not shown:
            name = (before or after or old.destinations[key]).name
            says = f"The entry of {name} changes; it stands on no page."
            yield Change("details", name, says, level="quiet", how=how(before, after), id=key)
