"""Compares a translated card with its original: the same blocks in the same order, the same
numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from kiosk.authoring.checks.translations.numbers import TextPair, check_numbers, field_pairs
from kiosk.authoring.checks.translations.originals import (
    check_fingerprint,
    is_broken,
    report_left_out,
)
from kiosk.bundle.blocks import item_nodes, markdown_node
from kiosk.bundle.model import Block, Card
from kiosk.bundle.translation import card_fingerprint
from kiosk.phrases import counted
from kiosk.validation.nodes import List, Map, Node
from kiosk.validation.problems import Problems


def check_card(
    root: Map, body: Node | None, values: dict[str, Any], card: Card, problems: Problems
) -> None:
    """Compares a translated card with `card`. `values`: its fields as they were read."""
    needed = ("title", "summary", *(["first"] if card.first else []), "body")
    left_out = [f"'{field}'" for field in needed if field not in values]
    report_left_out(root, left_out, problems)
    check_numbers(field_pairs(root, ("title", "summary", "first"), card, "'{}'"), problems)
    if isinstance(body, List) and not is_broken(body, problems):
        _check_blocks(body, values["body"], card.body, problems)
    check_fingerprint(root, card_fingerprint(card), problems)


def _check_blocks(
    body: List, blocks: Sequence[Block], originals: Sequence[Block], problems: Problems
) -> None:
    """Warns of other blocks, another order, or another number of entries."""
    pairs = list(zip(body.items, blocks, originals, strict=False))
    for number, (node, block, original) in enumerate(pairs, 1):
        if block.kind != original.kind:
            problems.warning(
                node,
                f"Block {number} is '{block.kind}'; in the original it is '{original.kind}'.",
                "Keep the blocks of the original, in their order.",
            )
            return  # what follows is out of step
        check_numbers(_text_pairs(number, node, original), problems)
        if len(block.items) != len(original.items):
            problems.warning(
                _lines(node),
                f"Block {number}, '{block.kind}', has {_entries(len(block.items))}; "
                f"in the original it has {len(original.items)}.",
                "Compare the two, entry by entry.",
            )
    if len(blocks) < len(originals):
        missing = originals[len(blocks)]
        problems.warning(
            body,
            f"Block {len(blocks) + 1} of the original, '{missing.kind}', is missing.",
            f"The original has {counted(len(originals), ('block', 'blocks'))}, this {len(blocks)}.",
        )
    elif len(blocks) > len(originals):
        problems.warning(
            body.items[len(originals)],
            f"Block {len(originals) + 1}, '{blocks[len(originals)].kind}', is not in the original.",
            "Delete it, or add it there first.",
        )


def _text_pairs(number: int, node: Node, original: Block) -> Iterator[TextPair]:
    value = _value(node)
    fields = value.entries if isinstance(value, Map) else {}
    if "title" in fields:
        yield TextPair(f"The title of block {number}", fields["title"], original.title)
    if "alt" in fields:
        yield TextPair(f"The words of the picture in block {number}", fields["alt"], original.alt)
    if original.markdown:
        yield TextPair(f"Block {number}", markdown_node(value), original.markdown)
    items = item_nodes(value)
    if len(items) == len(original.items):
        whys = original.whys or ("",) * len(items)
        entries = zip(items, original.items, whys, strict=True)
        for entry, (item, line, why) in enumerate(entries, 1):
            # As a whole: a translator may divide a step in another place.
            yield TextPair(f"Block {number}, entry {entry}", item, f"{line} {why}")
    else:
        yield TextPair(f"Block {number}", _lines(node), " ".join(original.items))


def _value(block: Node) -> Node:
    return next(iter(block.entries.values())) if isinstance(block, Map) else block


def _lines(block: Node) -> Node:
    """Returns the list of entries of a block of lines, else the block."""
    items = item_nodes(_value(block))
    return items[0].parent or block if items else block


def _entries(count: int) -> str:
    return counted(count, ("entry", "entries"))
