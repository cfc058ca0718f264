"""The tiles of the home, topic and card pages."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.bundle.audiences import named
from kiosk.bundle.model import Bundle, Card, Topic
from kiosk.ui.viewmodels.bidi import isolated


class TileRow(NamedTuple):
    """One tile. `target` is the id that a touch opens; `audience` contains ids of built-in
    audiences, which QML names, and names of the bundle's own; `text_language` is the language of
    title and summary."""

    target: str
    title: str
    summary: str
    icon: str
    audience: tuple[str, ...] = ()
    text_language: str = ""
    tint: str = ""


def topic_tile(topic: Topic, language: str = "en") -> TileRow:
    return _tile(TileRow(topic.id, topic.title, topic.summary, topic.icon), language)


def card_tile(card: Card, language: str = "en") -> TileRow:
    return _tile(TileRow(card.id, card.title, card.summary, card.icon, card.audience), language)


def card_tiles(bundle: Bundle, ids: tuple[str, ...], language: str = "en") -> tuple[TileRow, ...]:
    return tuple(
        card_tile(card, language)._replace(
            text_language=card.language or bundle.languages[0],
            audience=named(bundle, card.audience),
        )
        for one in ids
        if (card := bundle.cards.get(one)) is not None
    )


def _tile(row: TileRow, language: str) -> TileRow:
    return row._replace(
        title=isolated(row.title, language), summary=isolated(row.summary, language)
    )
