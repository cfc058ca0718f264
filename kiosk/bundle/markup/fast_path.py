"""Everyday Markdown without a Markdown parser. Gives up (None) at the first doubt."""

from __future__ import annotations

import re

from kiosk.bundle.markup.spans import Bullets, Heading, Paragraph, Prose, Span

# Any of these may mean more than itself somewhere: links, code, entities, escapes, tables, HTML.
_DOUBTFUL = re.compile(r"[\\`_\[\]<>&~|]|[^\S \n]")
# Emphasis that can be read in one way only (CommonMark 0.31, 6.2): it begins with a letter or
# digit and ends with one, or with a stop before a space; no letter touches it from outside.
_EMPHASIS = re.compile(
    r"(?<![^ (])(\*\*?)([^\W_](?:[^*\n]*(?:[^\W_]|[.:!?](?=\*+(?: |\Z))))?)\1(?![^ .,;:!?)])"
)
_LINE_START = re.compile(r"(?:[^\W\d_]|\d+(?![\d.)])|[(\"'“‘]|\*\*?[^\W_])")


def fast_inline(text: str) -> tuple[Span, ...] | None:
    if _DOUBTFUL.search(text) is not None or "\n" in text or text != text.strip():
        return None
    return _spans(text)


def fast_prose(markdown: str) -> tuple[Prose, ...] | None:
    text = markdown.strip("\n")
    if not text or _DOUBTFUL.search(text) is not None:
        return None
    pieces: list[Prose] = []
    for group in re.split(r"\n{2,}", text):
        piece = _piece(group)
        if piece is None:
            return None
        if isinstance(piece, Bullets) and pieces and isinstance(pieces[-1], Bullets):
            return None  # CommonMark makes one list of the two
        pieces.append(piece)
    return tuple(pieces)


def _piece(group: str) -> Prose | None:
    lines = group.split("\n")
    if any(line != line.strip(" ") or not line for line in lines):
        return None
    if group.startswith("- "):
        items = []
        for line in lines:
            words = line[2:]
            if not line.startswith("- ") or _LINE_START.match(words) is None:
                return None
            spans = _spans(words)
            if spans is None:
                return None
            items.append(spans)
        return Bullets(tuple(items))
    heading = len(lines) == 1 and group.startswith("## ")
    if heading:
        if "#" in group[3:]:
            return None
        lines = [group[3:]]
    if any(_LINE_START.match(line) is None for line in lines):
        return None
    spans = _spans(" ".join(lines))
    if spans is None:
        return None
    return Heading(spans) if heading else Paragraph(spans)


def _spans(text: str) -> tuple[Span, ...] | None:
    if "*" not in text:
        return (Span(text),)
    spans: list[Span] = []
    done = 0
    for found in _EMPHASIS.finditer(text):
        if found.start() > done:
            spans.append(Span(text[done : found.start()]))
        strong = len(found[1]) == 2
        spans.append(Span(found[2], strong=strong, em=not strong))
        done = found.end()
    if done < len(text):
        spans.append(Span(text[done:]))
    if any("*" in span.text for span in spans):
        return None
    return tuple(spans)
