"""Parses the little Markdown that cards may use → typed pieces.

markdown-it takes 40 ms to import, so it is loaded with the first text that must be parsed. A
prepared bundle contains its pieces, so the screen does not load it.
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
"""Matches lines that begin with a letter and have none of the characters of links, code, HTML,
tables and crossed-out text: most texts by far. Saves `kiosk check` a third of its time."""


def pieces(block: Block) -> tuple[Piece, ...]:
    """Returns the text of a block for a page: as prepared, else parsed now. A block of lines has
    one piece, a list; an image has none. Markdown that a card cannot show stays as written."""
    if block.parsed:
        # If it is damaged, the Markdown is parsed instead.
        with suppress(ValueError):
            return decode(block.parsed)
    if block.items:
        made = [Piece("list", tuple(map(inline_or_plain, block.items)))]
        if block.whys:
            made.append(Piece("list", tuple(map(inline_or_plain, block.whys))))
        return tuple(made)
    return prose_or_plain(block.markdown) if block.markdown else ()


def steps(block: Block) -> tuple[tuple[Line, Line], ...]:
    """Returns what to do and why of each item of a block of lines; the second is empty without."""
    found = pieces(block)
    items = found[0].lines if found else ()
    whys = found[1].lines if len(found) > 1 else ((),) * len(items)
    return tuple(zip(items, whys, strict=False))


@lru_cache(_CACHED)
def prose(markdown: str) -> tuple[Piece, ...]:
    """Returns the pieces of a text of any length. Raises MarkupError for what a card cannot
    show."""
    from kiosk.bundle.markup.commonmark import read_prose

    return _or_raise(read_prose(markdown)).pieces


@lru_cache(_CACHED)
def inline(markdown: str) -> Line:
    """Returns the spans of a single line. Raises MarkupError for what a line cannot show."""
    from kiosk.bundle.markup.commonmark import read_line

    (piece,) = _or_raise(read_line(markdown)).pieces
    return piece.lines[0]


def forget() -> None:
    """Empties the caches of `prose` and `inline`, which contain what was read last."""
    prose.cache_clear()
    inline.cache_clear()


def _or_raise(reading: ParsedMarkdown) -> ParsedMarkdown:
    if reading.errors:
        raise reading.errors[0]
    return reading


def prose_or_plain(markdown: str) -> tuple[Piece, ...]:
    """Returns what `prose` does; a text that a card cannot show becomes plain paragraphs."""
    try:
        return prose(markdown)
    except MarkupError:
        parts = (part.strip() for part in markdown.split("\n\n"))
        return tuple(Piece("paragraph", ((Span(part),),)) for part in parts if part)


def inline_or_plain(markdown: str) -> Line:
    """Returns what `inline` does; a text that a line cannot show stays as written."""
    if not markdown:
        return ()
    try:
        return inline(markdown)
    except MarkupError:
        return (Span(markdown),)


def errors_in(markdown: str, *, several: bool) -> tuple[MarkupError, ...]:
    """Returns an error for everything in a text that a card cannot show, in order, each with its
    index. `several`: the text may have paragraphs, otherwise it is a single line."""
    text = markdown.strip()
    if _HARMLESS.fullmatch(text) is not None:
        return ()
    from kiosk.bundle.markup.commonmark import read_line, read_prose

    found = (read_prose(text) if several else read_line(text)).errors
    before = len(markdown) - len(markdown.lstrip())
    return tuple(MarkupError(one.says, one.hint, before + one.at) for one in found)
