"""Pieces of a text after its Markdown has been parsed."""

from __future__ import annotations

from typing import Literal, NamedTuple

PieceKind = Literal["paragraph", "heading", "list"]


class Span(NamedTuple):
    """A run of text in one style, without markup."""

    text: str
    strong: bool = False
    em: bool = False


Line = tuple[Span, ...]


class Piece(NamedTuple):
    """A paragraph or a heading, both of one line, or a list with one line for each entry."""

    kind: PieceKind
    lines: tuple[Line, ...]
