"""Changes of destinations that a visitor can reach from a page."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.authoring.diff.change import Change
from kiosk.authoring.diff.contact_changes import texts_change
from kiosk.authoring.diff.contact_fields import code_of, contact_field_changes, contact_fields
from kiosk.authoring.diff.matching import Pairs
from kiosk.authoring.diff.service_fields import service_changes
from kiosk.authoring.diff.wording import changed, how
from kiosk.bundle.model import DESTINATION_TEXTS, Bundle, Destination, text_lines
from kiosk.bundle.parse import REQUIRED_DESTINATIONS
from kiosk.phrases import joined, quoted

_TEXT_FIELDS = (
    ("summary", "The summary of", False),
    ("short", "The line beside the name of", False),
    ("for_whom", "The line on who may use", False),
    ("hours", "The hours of", True),
    ("cost", "The cost of", False),
    ("expect", "The line on what to expect of", False),
    ("in_person", "The person or room of", False),
    ("sign_language", "The line on sign language of", False),
    ("spoken", "The number in words of", False),
    ("keep_as", "The name that phones keep for", False),
)
_WORDS = tuple(field for field in DESTINATION_TEXTS if field != "text_message")
_UNSEEN = {
    "web": "an address without a code",
    "audience": "for whom it is listed",
    "confidence": "how sure the number is",
    "review_by": "when it is to be reviewed",
    "steady": "whether it stays unmarked when overdue",
    "sources": "where it was looked up",
}


def shown_destinations(bundle: Bundle) -> dict[str, Destination]:
    """Returns the destinations on a card, in a topic or behind the emergency strip, by id, in the
    bundle's order."""
    ids = {*REQUIRED_DESTINATIONS}
    ids.update(*(topic.destinations for topic in bundle.topics))
    ids.update(*(card.destinations for card in bundle.cards.values()))
    return {key: destination for key, destination in bundle.destinations.items() if key in ids}


def pages_with(bundle: Bundle, destination_id: str) -> tuple[str, ...]:
    """Returns the titles of the cards, then of the topics, that lead to a destination."""
    return (
        *(card.title for card in bundle.cards.values() if destination_id in card.destinations),
        *(
            f"{topic.title} (topic)"
            for topic in bundle.topics
            if destination_id in topic.destinations
        ),
    )


def destination_changes(
    old: Bundle, new: Bundle, destinations: Pairs[Destination]
) -> Iterator[Change]:
    """Yields all changes of destinations in the bundles' own language, except dates."""
    for destination, now in destinations.both:
        pages = pages_with(new, now.id)
        yield from contact_field_changes(old, new, destination, now, pages)
        yield from _text_changes(destination, now)
        yield from _unseen(old, new, destination, now)
    for destination in destinations.new:
        yield _added_or_removed(new, destination, "is new")
    for destination in destinations.removed:
        yield _added_or_removed(old, destination, "is removed")
    yield from _without_page(old, new)


def _added_or_removed(bundle: Bundle, destination: Destination, verb: str) -> Change:
    """Returns the change for a whole destination. Its level is "first": it adds or removes numbers
    and addresses."""
    reached = joined(contact_fields(destination, bundle.hosts))
    new = verb == "is new"
    contacts = f": {reached}" if reached else ""
    return Change(
        "destination",
        destination.name,
        f"The place to get help {quoted(destination.name)} {verb}{contacts}.",
        "" if new else reached,
        reached if new else "",
        "first",
        "new" if new else "removed",
        pages_with(bundle, destination.id),
        destination.id,
    )


def _text_changes(destination: Destination, now: Destination) -> Iterator[Change]:
    name = destination.name
    texts = [
        [text for field in _WORDS for text in text_lines(side, field)]
        for side in (destination, now)
    ]
    yield from texts_change(name, *texts, where=name, ident=now.id)
    if name != now.name:
        says = f"{name} is now called {quoted(now.name)}."
        yield Change("destination", name, says, name, now.name, id=now.id)
    for field, what, many in _TEXT_FIELDS:
        before, after = (_line(side, field) for side in (destination, now))
        if before != after:
            says = changed(f"{what} {name}", before, after, many=many)
            yield Change("destination", name, says, before, after, id=now.id)
    yield from service_changes(destination, now)
    if destination.icon != now.icon:
        says = changed(f"The icon of {name}", destination.icon, now.icon)
        yield Change("destination", name, says, destination.icon, now.icon, id=now.id)
    if destination.emergency != now.emergency:
        verb = "is now" if now.emergency else "is no longer"
        says = f"{name} {verb} shown as an emergency number."
        yield Change("emergency", name, says, level="first", id=now.id)


def _line(destination: Destination, field: str) -> str:
    value: str | tuple[str, ...] = getattr(destination, field)
    return value if isinstance(value, str) else " ".join(value)


def _unseen(
    old: Bundle, new: Bundle, destination: Destination, now: Destination
) -> Iterator[Change]:
    """Yields one change for the fields that no page shows."""
    found = []
    for field, what in _UNSEEN.items():
        if getattr(destination, field) == getattr(now, field):
            continue
        if field == "web" and (code_of(destination, old.hosts) or code_of(now, new.hosts)):
            continue
        found.append(what)
    if found:
        says = f"Details of {destination.name} that no page shows change: {joined(found)}."
        yield Change("details", destination.name, says, level="quiet", id=now.id)


def _without_page(old: Bundle, new: Bundle) -> Iterator[Change]:
    hidden = [
        {key: one for key, one in side.destinations.items() if key not in shown_destinations(side)}
        for side in (old, new)
    ]
    for key in sorted({*hidden[0], *hidden[1]}):
        before, after = hidden[0].get(key), hidden[1].get(key)
        # Destinations that are now on a page, or no longer, are reported as new or removed.
        shown = key in old.destinations and key in new.destinations and not (before and after)
        if before != after and not shown:
            name = (before or after or old.destinations[key]).name
            says = f"The entry of {name} changes; it is on no page."
            yield Change("details", name, says, level="quiet", how=how(before, after), id=key)
