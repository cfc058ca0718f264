"""A bundle of cards and places with the days by which they are to be reviewed."""

from __future__ import annotations

from datetime import date
from typing import Any

from kiosk.bundle.model import Bundle, Card, Destination
from tests.ui.sample import make_bundle


def bundle(cards: dict[str, date | None], places: dict[str, date | None]) -> Bundle:
    """Titles and names with their `review_by`."""
    no_body: tuple[Any, ...] = ()
    return make_bundle(
        cards={
            title: Card(title, title, "", ("children",), no_body, (), review_by=when)
            for title, when in cards.items()
        },
        destinations={
            name: Destination(name, name, "", "", review_by=when) for name, when in places.items()
        },
    )
