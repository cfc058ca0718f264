"""Typed pieces ↔ the line of JSON that a prepared bundle keeps for each block.

    [["paragraph", [["They ask ", ["who you are", true, false], "."]]]]

Decoded when a card is opened, so that a start does not wait for the texts of all cards.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from kiosk.bundle.markup.spans import Line, Piece, Span


def encode(pieces: Sequence[Piece]) -> str:
    """Returns the pieces of a block as one line of JSON."""
    raw = [
        [kind, [[one if one.strong or one.em else one.text for one in line] for line in lines]]
        for kind, lines in pieces
    ]
    return json.dumps(raw, ensure_ascii=False, separators=(",", ":"))


def decode(text: str) -> tuple[Piece, ...]:
    """Returns the pieces of a line that `encode` wrote. Raises ValueError for anything else."""
    try:
        return tuple(_piece(*raw) for raw in _list(json.loads(text)))
    except (TypeError, RecursionError) as error:
        raise ValueError("these are no pieces of a text") from error


def _piece(kind: Any, lines: Any) -> Piece:
    read = tuple(_line(raw) for raw in _list(lines))
    if kind not in ("paragraph", "heading", "list") or (kind != "list" and len(read) != 1):
        raise ValueError(kind)
    return Piece(kind, read)


def _line(raw: Any) -> Line:
    return tuple(Span(one) if isinstance(one, str) else _styled(*one) for one in _list(raw))


def _styled(text: Any, strong: Any, em: Any) -> Span:
    if not isinstance(text, str):
        raise ValueError(text)
    return Span(text, strong is True, em is True)


def _list(raw: Any) -> list[Any]:
    if not isinstance(raw, list):
        raise ValueError(raw)
    return raw
