"""All of Markdown, read by markdown-it; what a card cannot show is refused."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from kiosk.bundle.markup_types import Bullets, Heading, Paragraph, Prose, Span
from kiosk.errors import MarkupError

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_NO_LINK = (
    "The text contains a link, and a kiosk opens no links.",
    "Make the address a destination and add its id under 'destinations'.",
)
_NO_HTML = (
    "The text contains HTML, which is not shown.",
    "Use **two asterisks** for strong text, and write no < before a letter.",
)
_NO_CODE = (
    "The text contains program code, which is not shown.",
    "Begin lines without spaces, and write no ` (backtick).",
)
_REFUSED = {
    "link_open": _NO_LINK,
    "image": (
        "The text contains a picture.",
        "Use a block of its own: '- image: {file: …, alt: …}'.",
    ),
    "html_inline": _NO_HTML,
    "html_block": _NO_HTML,
    "code_inline": _NO_CODE,
    "code_block": _NO_CODE,
    "fence": _NO_CODE,
    "table_open": ("The text contains a table, which is not shown.", "Write a list instead."),
    "blockquote_open": (
        "The text contains a quotation that begins with >.",
        "Put it between quotation marks, or use an 'inset' block.",
    ),
    "ordered_list_open": (
        "The text contains a numbered list.",
        "Use a block of its own: 'steps'.",
    ),
    "hr": ("The text contains a line across the page.", "Begin a new block instead."),
    "s_open": ("The text is crossed out with ~~.", "Delete what is not meant."),
}


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    # HTML is recognised only to be refused by name; as plain text it would pass unseen.
    return MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def full_prose(markdown: str) -> tuple[Prose, ...]:
    environment: dict[str, Any] = {}
    tokens = _parser().parse(markdown, environment)
    if environment.get("references"):
        where = next(iter(environment["references"].values())).get("map", [0])
        raise MarkupError(*_NO_LINK, line=where[0])
    pieces: list[Prose] = []
    items: list[tuple[Span, ...]] = []
    depth = 0
    heading = False
    filled = True
    for token in tokens:
        kind = token.type
        line = token.map[0] if token.map else 0
        if kind in _REFUSED:
            raise MarkupError(*_REFUSED[kind], line=line)
        if kind == "heading_open":
            if token.markup != "##" or depth:
                raise MarkupError(
                    "This heading cannot be shown.", "Begin a heading with '## '.", line
                )
            heading = True
        elif kind == "bullet_list_open":
            if depth:
                raise MarkupError(
                    "The text contains a list inside a list.", "Make one list of it.", line
                )
            depth, items = 1, []
        elif kind == "list_item_open":
            filled = False
        elif kind == "list_item_close" and not filled:
            raise MarkupError("An entry of the list is empty.", "Delete its hyphen.", line)
        elif kind == "bullet_list_close":
            pieces.append(Bullets(tuple(items)))
            depth = 0
        elif kind == "inline":
            spans = _spans(token.children or [], line)
            if heading:
                pieces.append(Heading(spans))
                heading = False
            elif not depth:
                pieces.append(Paragraph(spans))
            elif filled:
                raise MarkupError(
                    "An entry of the list has two paragraphs.", "Make two entries of it.", line
                )
            else:
                items.append(spans)
                filled = True
    return tuple(pieces)


def full_inline(markdown: str) -> tuple[Span, ...]:
    tokens = _parser().parseInline(markdown.strip())
    return _spans(tokens[0].children or [], 0) if tokens else ()


def _spans(tokens: list[Token], line: int) -> tuple[Span, ...]:
    spans: list[Span] = []
    strong = em = 0
    for token in tokens:
        kind = token.type
        if kind in _REFUSED:
            raise MarkupError(*_REFUSED[kind], line=line)
        if kind in ("softbreak", "hardbreak"):
            text = " "
            line += 1
        else:
            strong += {"strong_open": 1, "strong_close": -1}.get(kind, 0)
            em += {"em_open": 1, "em_close": -1}.get(kind, 0)
            text = token.content
        if not text:
            continue
        last = spans[-1] if spans else None
        if last is not None and last.strong is bool(strong) and last.em is bool(em):
            spans[-1] = Span(last.text + text, last.strong, last.em)
        else:
            spans.append(Span(text, bool(strong), bool(em)))
    return tuple(spans)
