"""Whom content is for: the program's own audiences, and those that a bundle adds."""

from __future__ import annotations

from kiosk.bundle.model import Bundle, Topic

BUILT_IN = ("children", "parents", "professionals", "adults", "older-people", "everyone")
"""Audiences that the program names in every language."""
EVERYONE = "everyone"


def named(bundle: Bundle, audience: tuple[str, ...]) -> tuple[str, ...]:
    """Returns the ids of built-in audiences, which the page names, and the names of the bundle's
    own."""
    own = {one.id: one.name for one in bundle.audiences}
    return tuple(own.get(one, one) for one in audience)


def audiences_used(bundle: Bundle) -> tuple[str, ...]:
    """Returns the audiences that the cards of the topics name, *everyone* apart: built-in ones
    first, each group in its own order."""
    found = {
        one
        for topic in bundle.topics
        for card in topic.cards
        if card in bundle.cards
        for one in bundle.cards[card].audience
    }
    known = (*BUILT_IN, *(one.id for one in bundle.audiences))
    return tuple(one for one in known if one in found and one != EVERYONE)


def for_audience(bundle: Bundle, cards: tuple[str, ...], audience: str) -> tuple[str, ...]:
    """Returns the ids of cards with those for an audience first; "": as they are."""
    return tuple(sorted(cards, key=lambda card: not _is_for(bundle, card, audience)))


def suits(bundle: Bundle, topic: Topic, audience: str) -> bool:
    """True if a topic has a card for an audience, or no cards at all: its services are for all."""
    return not topic.cards or any(_is_for(bundle, card, audience) for card in topic.cards)


def _is_for(bundle: Bundle, card_id: str, audience: str) -> bool:
    card = bundle.cards.get(card_id)
    return card is not None and (
        audience == "" or audience in card.audience or EVERYONE in card.audience
    )
