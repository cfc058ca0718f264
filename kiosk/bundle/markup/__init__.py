"""The little Markdown that cards may use → typed pieces, and those → text for Qt.

What authors write every day (paragraphs, `**strong**`, `*emphasis*`, `- ` lists, `## headings`) is
read by `markup_fast.py`; everything else goes to markdown-it, which takes 40 ms to import and is
the judge of what the text means. A test holds the two against each other.
"""

from __future__ import annotations

from functools import lru_cache

from kiosk.bundle.markup.fast_path import fast_inline, fast_prose
from kiosk.bundle.markup.spans import Bullets, Heading, Paragraph, Prose, Span
from kiosk.errors import MarkupError

__all__ = [
    "Bullets",
    "Heading",
    "Paragraph",
    "Prose",
    "Span",
    "faults",
    "inline",
    "inline_or_plain",
    "prose",
    "prose_or_plain",
    "styled",
]

_CACHED = 512
_ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "\n": " "}
)


@lru_cache(_CACHED)
def prose(markdown: str) -> tuple[Prose, ...]:
    """The pieces of a text of any length. Raises MarkupError for what a card cannot show."""
    pieces = fast_prose(markdown)
    if pieces is None:
        from kiosk.bundle.markup.commonmark import full_prose

        pieces = full_prose(markdown)
    return pieces


def faults(markdown: str, *, several: bool) -> tuple[MarkupError, ...]:
    """Everything in a text that a card cannot show, in order, each with its place. `several`: the
    text may have paragraphs, otherwise it is a single line."""
    text = markdown.strip()
    if (fast_prose(text) if several else fast_inline(text)) is not None:
        return ()
    from kiosk.bundle.markup.commonmark import read_line, read_prose

    found = (read_prose(text) if several else read_line(text)).faults
    before = len(markdown) - len(markdown.lstrip())
    return tuple(MarkupError(one.says, one.hint, before + one.at) for one in found)


@lru_cache(_CACHED)
def inline(markdown: str) -> tuple[Span, ...]:
    """The spans of a single line. Raises MarkupError for what a line cannot show."""
    spans = fast_inline(markdown)
    if spans is None:
        from kiosk.bundle.markup.commonmark import full_inline

        spans = full_inline(markdown)
    return spans


def prose_or_plain(markdown: str) -> tuple[Prose, ...]:
    """As `prose`, for a page that is drawn: what it cannot show as meant, it shows as written."""
    try:
        return prose(markdown)
    except MarkupError:
        parts = (part.strip() for part in markdown.split("\n\n"))
        return tuple(Paragraph((Span(part),)) for part in parts if part)


def inline_or_plain(markdown: str) -> tuple[Span, ...]:
    """As `inline`, for a page that is drawn."""
    try:
        return inline(markdown)
    except MarkupError:
        return (Span(markdown),)


def styled(spans: tuple[Span, ...]) -> str:
    """For Text.StyledText: <b> and <i> are ours, every other character stands for itself."""
    parts = []
    for span in spans:
        text = span.text.translate(_ESCAPES)
        if span.em:
            text = f"<i>{text}</i>"
        if span.strong:
            text = f"<b>{text}</b>"
        parts.append(text)
    return "".join(parts)
