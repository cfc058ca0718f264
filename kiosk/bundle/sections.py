"""A card's body in its sections, which a page shows as tabs."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.bundle.model import Block, Card


class Section(NamedTuple):
    """One section. `title`: the words of its tab; empty for the only section of a card without
    any, and for that of the red box (`urgent`), which the page names by the box's own heading."""

    title: str
    blocks: tuple[Block, ...]
    urgent: bool = False


def sections_of(card: Card) -> tuple[Section, ...]:
    """Returns the sections of a card in the order of their tabs.

    In a card with sections, the red box is the last one, or before everything in the first one if
    the card says `urgent_first`. A card without keeps its author's order; `urgent_first` moves the
    box to the front there too.
    """
    urgent = tuple(block for block in card.body if block.kind == "urgent")
    if not any(block.kind == "section" for block in card.body):
        rest = tuple(block for block in card.body if block.kind != "urgent")
        return (Section("", urgent + rest if card.urgent_first else card.body),)
    titles: list[str] = []
    blocks: list[list[Block]] = []
    for block in card.body:
        if block.kind == "section":
            titles.append(block.title)
            blocks.append([])
        elif block.kind != "urgent":
            if not titles:
                # `check` refuses it; a start shows it nevertheless.
                titles.append("")
                blocks.append([])
            blocks[-1].append(block)
    if card.urgent_first:
        blocks[0][:0] = urgent
    found = [Section(title, tuple(one)) for title, one in zip(titles, blocks, strict=True)]
    if urgent and not card.urgent_first:
        found.append(Section("", urgent, urgent=True))
    return tuple(found)
