"""Checks how a card is built: its sections, its first line and the red box."""

from __future__ import annotations

from kiosk.authoring.checks.references import check_icon
from kiosk.bundle.cards import CARDS_FOLDER
from kiosk.bundle.model import Card
from kiosk.bundle.parse import ParsedBundle
from kiosk.validation.node_index import NodeIndex
from kiosk.validation.nodes import List, Map
from kiosk.validation.problems import Problems

MOST_SECTIONS = 4
"""Tabs that fit beside each other on every screen, the red box's among them."""


def check_structure(parsed: ParsedBundle, icons: frozenset[str], nodes: NodeIndex) -> None:
    """Checks all cards. `icons` empty: those of steps are not checked."""
    for card_id, card in parsed.partial.cards.items():
        file = f"{CARDS_FOLDER}/{card_id}.yaml"
        _check_sections(file, card, nodes, parsed.problems)
        _check_first(file, card, nodes, parsed.problems)
        if card.urgent_first and not any(block.kind == "urgent" for block in card.body):
            parsed.problems.warning(
                nodes.nearest(file, "urgent_first"),
                "'urgent_first' has no effect: the card has no 'urgent'.",
                "Delete the line, or add the block that says when to call 999.",
            )
        if icons:
            _check_step_icons(file, nodes, icons, parsed.problems)


def _check_sections(file: str, card: Card, nodes: NodeIndex, problems: Problems) -> None:
    body = nodes.find(file, "body")
    kinds = [block.kind for block in card.body]
    if "section" not in kinds or not isinstance(body, List) or len(kinds) < len(body.items):
        return
    before = [index for index in range(kinds.index("section")) if kinds[index] != "urgent"]
    if before:
        problems.error(
            body.items[before[0]],
            "This block is before the first section, so it has no tab.",
            "Begin the body with '- section: …'; only 'urgent' may be before it.",
        )
    titles: dict[str, int] = {}
    for index, block in enumerate(card.body):
        if block.kind != "section":
            continue
        node = body.items[index]
        following = [kind for kind in kinds[index + 1 :] if kind != "urgent"]
        if not following or following[0] == "section":
            problems.error(
                node,
                f"The section '{block.title}' is empty.",
                "Put blocks below it, or delete it.",
            )
        folded = block.title.casefold()
        if folded and folded in titles:
            problems.error(
                node,
                f"Two sections are called '{block.title}'.",
                "Give each a title of its own, or make one of them.",
            )
        titles.setdefault(folded, index)
    count = kinds.count("section") + ("urgent" in kinds and not card.urgent_first)
    if count > MOST_SECTIONS:
        with_box = ", with the one for 'urgent'" if count > kinds.count("section") else ""
        problems.warning(
            body,
            f"The card has {count} tabs{with_box}; up to {MOST_SECTIONS} fit beside each other.",
            "Make one section of two.",
        )


def _check_first(file: str, card: Card, nodes: NodeIndex, problems: Problems) -> None:
    same = next((name for name in ("title", "summary") if getattr(card, name) == card.first), "")
    if card.first and same:
        problems.warning(
            nodes.nearest(file, "first"),
            f"'first' repeats '{same}'.",
            "Write the one thing that a frightened person must know now, or delete the line.",
        )


def _check_step_icons(
    file: str, nodes: NodeIndex, icons: frozenset[str], problems: Problems
) -> None:
    body = nodes.find(file, "body")
    for index, block in enumerate(body.items if isinstance(body, List) else ()):
        value = block.entries.get("steps") if isinstance(block, Map) else None
        below: tuple[str, ...] = ()
        if isinstance(value, Map):
            below, value = ("items",), value.entries.get("items")
        for number in range(len(value.items)) if isinstance(value, List) else ():
            at: tuple[str | int, ...] = ("body", index, "steps", *below, number, "icon")
            check_icon(nodes, (file, *at), icons, problems)
