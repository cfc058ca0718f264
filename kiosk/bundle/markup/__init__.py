"""The little Markdown that cards may use → typed pieces.

markdown-it reads it, and takes 40 ms to import: it is loaded with the first text that has to be
parsed. A bundle that was prepared brings its pieces along, so the screen does without.
"""

from __future__ import annotations

import re
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING

from kiosk.bundle.markup.parsed_text import decode
from kiosk.bundle.markup.spans import Line, Piece, Span
from kiosk.errors import MarkupError

if TYPE_CHECKING:
    from kiosk.bundle.markup.commonmark import ParsedMarkdown
    from kiosk.bundle.model import Block

_CACHED = 512
_HARMLESS = re.compile(r"(?:[^\W\d_][^\\`_\[\]<>&~|\n]*(?:\n+|\Z))+")
"""Lines that begin with a letter and have none of the signs that links, code, HTML, tables and
crossed-out text are made of: most texts by far, and a third of the time of `kiosk check`."""


def pieces(block: Block) -> tuple[Piece, ...]:
    """The text of a block for a page: as it was prepared, otherwise parsed now. A block of lines
    has one piece, a list; an image has none. What cannot be shown as meant is as written."""
    if block.parsed:
        # If it is damaged, the Markdown is still there.
        with suppress(ValueError):
            return decode(block.parsed)
    if block.items:
        return (Piece("list", tuple(inline_or_plain(item) for item in block.items)),)
    return prose_or_plain(block.markdown) if block.markdown else ()


@lru_cache(_CACHED)
def prose(markdown: str) -> tuple[Piece, ...]:
    """The pieces of a text of any length. Raises MarkupError for what a card cannot show."""
    from kiosk.bundle.markup.commonmark import read_prose

    return _or_raise(read_prose(markdown)).pieces


@lru_cache(_CACHED)
def inline(markdown: str) -> Line:
    """A single line. Raises MarkupError for what a line cannot show."""
    from kiosk.bundle.markup.commonmark import read_line

    (piece,) = _or_raise(read_line(markdown)).pieces
    return piece.lines[0]


def _or_raise(reading: ParsedMarkdown) -> ParsedMarkdown:
    if reading.errors:
        raise reading.errors[0]
    return reading


def prose_or_plain(markdown: str) -> tuple[Piece, ...]:
    """As `prose`, for a page that is drawn: what it cannot show as meant, it shows as written."""
    try:
        return prose(markdown)
    except MarkupError:
        parts = (part.strip() for part in markdown.split("\n\n"))
        return tuple(Piece("paragraph", ((Span(part),),)) for part in parts if part)


def inline_or_plain(markdown: str) -> Line:
    """As `inline`, for a page that is drawn."""
    try:
        return inline(markdown)
    except MarkupError:
        return (Span(markdown),)


def errors_in(markdown: str, *, several: bool) -> tuple[MarkupError, ...]:
    """Everything in a text that a card cannot show, in order, each with its place. `several`: the
    text may have paragraphs, otherwise it is a single line."""
    text = markdown.strip()
    if _HARMLESS.fullmatch(text) is not None:
        return ()
    from kiosk.bundle.markup.commonmark import read_line, read_prose

    found = (read_prose(text) if several else read_line(text)).errors
    before = len(markdown) - len(markdown.lstrip())
    return tuple(MarkupError(one.says, one.hint, before + one.at) for one in found)
