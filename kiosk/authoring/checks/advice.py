"""Advises what a bundle could say that its format allows: one line for each field, however many
cards lack it."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.bundle.model import Card
from kiosk.bundle.needs import FIELD, needs_0_2
from kiosk.bundle.parse import BUNDLE_FILE, CARDS_FOLDER, ParsedBundle
from kiosk.phrases import counted, joined
from kiosk.validation.node_index import NodeIndex
from kiosk.validation.nodes import Map
from kiosk.validation.problems import Location

_LONG = 5
"""Blocks that fit on one screen; a longer card gains by sections."""
_IN_VIEW = 6
"""Topics in view on a screen of 10 inches without a touch."""
_FEW = 3
_HELPS = frozenset({"urgent", "steps", "dos"})
"""Blocks of a card that says what to do, and so has something to say first."""


def advise(parsed: ParsedBundle, nodes: NodeIndex) -> None:
    """Adds the advice to a bundle's problems."""
    partial, problems = parsed.partial, parsed.problems
    cards = partial.cards.values()

    def on_cards(which: Iterable[Card], lack: str, hint: str) -> None:
        ids = [card.id for card in which]
        if ids:
            says = f"{counted(len(ids), ('card has', 'cards have'))} {lack}: {_few(ids)}."
            problems.advice(Location(f"{CARDS_FOLDER}/{ids[0]}.yaml", 1, 1), says, hint)

    on_cards(
        (card for card in cards if not card.first and _HELPS & _kinds(card)),
        "no 'first'",
        "Write the one line that a frightened person must read, in up to 60 characters.",
    )
    on_cards(
        (card for card in cards if len(card.body) > _LONG and "section" not in _kinds(card)),
        "a long body without sections",
        "Divide it with '- section: …', what to do now first: sections become tabs.",
    )
    on_cards(
        (card for card in cards if any(_is_bare(card))),
        "steps without pictures",
        "Write each step as 'do', 'why' and 'icon'.",
    )
    root = nodes.find(BUNDLE_FILE)
    if isinstance(root, Map) and FIELD not in root.entries and needs_0_2(parsed.files.values()):
        problems.advice(
            root,
            "The bundle has fields that Signpost 0.1 does not know.",
            "Write 'needs: 0.2', so that an older program says that it is too old.",
        )
    if len(partial.topics) > _IN_VIEW:
        problems.advice(
            nodes.nearest(BUNDLE_FILE, "topics"),
            f"The home page has {len(partial.topics)} topics; a screen of 10 inches shows "
            f"{_IN_VIEW} without a touch.",
            "Put two topics together, or the most urgent ones first.",
        )


def _kinds(card: Card) -> set[str]:
    return {block.kind for block in card.body}


def _is_bare(card: Card) -> Iterable[bool]:
    return (block.kind == "steps" and not block.icons for block in card.body)


def _few(ids: list[str]) -> str:
    rest = len(ids) - _FEW
    return f"{', '.join(ids[:_FEW])} and {rest} more" if rest > 0 else joined(ids)
