"""The pieces that a text is made of once its Markdown has been parsed."""

from __future__ import annotations

from typing import Literal, NamedTuple

PieceKind = Literal["paragraph", "heading", "list"]


class Span(NamedTuple):
    """A run of text in one style, without any markup in it."""

    text: str
    strong: bool = False
    em: bool = False


Line = tuple[Span, ...]


class Piece(NamedTuple):
    """A paragraph or a heading, each of one line, or a list."""

    kind: PieceKind
    lines: tuple[Line, ...]
