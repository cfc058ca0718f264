"""Compares two bundles → all changes, in the order in which staff should read them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from kiosk.authoring.diff.cards import card_changes
from kiosk.authoring.diff.change import Change, in_order
from kiosk.authoring.diff.contact_fields import site_changes
from kiosk.authoring.diff.destinations import destination_changes, shown_destinations
from kiosk.authoring.diff.matching import paired
from kiosk.authoring.diff.review_dates import date_changes, overdue_cards, overdue_destinations
from kiosk.authoring.diff.screens import screen_changes
from kiosk.authoring.diff.shows import show_changes
from kiosk.authoring.diff.topics import topic_changes
from kiosk.authoring.diff.translations import translation_changes
from kiosk.bundle.model import Bundle


def changes(
    old: Bundle, new: Bundle, *, directory: Path, today: date | None = None
) -> list[Change]:
    """Returns all differences, numbers and addresses first.

    Both bundles are in their own language and were read from their folders: images and translations
    are read from `Bundle.root`, the directory's translations from `directory`. `today`: for overdue
    reviews; None if the clock cannot be trusted.
    """
    return in_order(_found(old, new, directory, today))


def _found(old: Bundle, new: Bundle, directory: Path, today: date | None) -> Iterator[Change]:
    cards = paired(old.cards, new.cards, lambda card: card.title)
    destinations = paired(shown_destinations(old), shown_destinations(new), lambda one: one.name)
    topics = paired(
        {topic.id: topic for topic in old.topics},
        {topic.id: topic for topic in new.topics},
        lambda topic: topic.title,
    )
    yield from destination_changes(old, new, destinations)
    yield from site_changes(old, new)
    yield from screen_changes(old, new)
    yield from topic_changes(old, new, topics, cards, destinations)
    yield from card_changes(old, new, cards, destinations)
    yield from show_changes(old, new, topics, cards)
    yield from date_changes(cards, destinations)
    if today is not None:
        yield from overdue_destinations(destinations, today)
        yield from overdue_cards(cards, today)
    yield from translation_changes(old, new, directory, cards, destinations, topics)
