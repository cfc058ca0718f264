"""The body of a card as rows, one for each item that its page draws."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, QUrl

from kiosk.bundle.model import Block, Bundle, Card
from kiosk.bundle.sections import Section, sections_of
from kiosk.ui.viewmodels.bidi import isolated

if TYPE_CHECKING:
    from kiosk.bundle.markup.spans import Line, Piece

# A full stop of any script of the interface, with the quotation marks that close before it ends.
_SENTENCE_END = re.compile(r"(?<=[.!?…۔؟।])[\"'”’)]*\s+(?=\S)")

_ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "\n": " "}
)


class BlockRow(NamedTuple):
    """One drawn piece of a body. `text` and `items` are styled text, escaped here; the `text` of a
    heading and of an image is plain. `heading` is the usual one of this kind of block, in English:
    the page translates it, and shows it where there is no `title`. `picture` is a file URL,
    `pixels` the size of the picture in it: the page keeps its place before it is decoded.
    `section`: the tab that it is in, from 0; a row of the kind "section" has the words of that tab.
    `items` of steps are their first sentences, `whys` the rest of each and why it helps; they and
    `icons` are '' for a step without."""

    kind: str
    title: str = ""
    heading: str = ""
    text: str = ""
    items: tuple[str, ...] = ()
    picture: str = ""
    pixels: QSize = QSize(0, 0)
    section: int = 0
    whys: tuple[str, ...] = ()
    icons: tuple[str, ...] = ()


def body_rows(card: Card, bundle: Bundle, language: str) -> list[BlockRow]:
    """Returns the rows of a card's blocks, in their order. `language` is the visitor's; the card
    itself may be in another one."""
    written_in = card.language or bundle.languages[0]
    foreign = written_in != language
    return [
        row._replace(section=index)
        for index, section in enumerate(sections_of(card))
        for block in (_heading(section), *section.blocks)
        if block is not None
        for row in _rows(block, bundle, written_in, foreign=foreign)
    ]


def _heading(section: Section) -> Block | None:
    """Returns the words of a tab as a heading, for pages without tabs; none where its first block
    has a heading of its own."""
    first = section.blocks[0] if section.blocks else None
    if not section.title or (first is not None and first.title):
        return None
    return Block("section", title=section.title)


def card_text(line: Line, language: str, before: str = "") -> str:
    """Returns a line for Text.StyledText: only <b> and <i> are markup, all other characters are
    escaped. Numbers and addresses keep their order in languages written from right to left.
    `before` is put in front as it is: styled text of the program."""
    parts = [before]
    for span in line:
        text = span.text.translate(_ESCAPES)
        if span.em:
            text = f"<i>{text}</i>"
        if span.strong:
            text = f"<b>{text}</b>"
        parts.append(text)
    return isolated("".join(parts), language)


def first_sentence(line: Line) -> tuple[Line, Line]:
    """Splits a line after its first sentence. The second part is empty for a single sentence."""
    for number, span in enumerate(line):
        end = _SENTENCE_END.search(span.text)
        if end is None:
            continue
        before = span._replace(text=span.text[: end.end()].rstrip())
        after = span._replace(text=span.text[end.end() :])
        return (*line[:number], before), (after, *line[number + 1 :])
    return line, ()


def _rows(block: Block, bundle: Bundle, language: str, *, foreign: bool) -> Iterator[BlockRow]:
    # Imported late: the attract screen needs neither.
    from kiosk.bundle.block_headings import DO_NOT, HEADINGS
    from kiosk.bundle.image_file import size_in_header
    from kiosk.bundle.markup import pieces

    if block.kind == "image":
        file = bundle.root / block.image
        picture = QUrl.fromLocalFile(str(file)).toString()
        pixels = QSize(*size_in_header(file))
        yield BlockRow("image", text=block.alt, picture=picture, pixels=pixels)
        return
    title = isolated(block.title, language)
    if block.kind == "section":
        yield BlockRow("section", text=title)
        return
    if block.kind == "text":
        if title:
            yield BlockRow("heading", text=title)
        for piece in pieces(block):
            yield _text_row(piece, language)
        return
    heading = HEADINGS.get(block.kind, "")
    if foreign:
        # The heading is in the same language as the text below it.
        title = title or heading
    if block.kind == "steps":
        yield _steps(BlockRow(block.kind, title, heading), block, language)
        return
    items = []
    for piece in pieces(block):
        before = ""
        if block.kind == "donts" and language == "en":
            before = DO_NOT
        elif piece.kind == "list" and block.kind in ("warning", "inset"):
            before = "• "
        items += [card_text(line, language, before) for line in piece.lines]
    yield BlockRow(block.kind, title, heading, items=tuple(items))


def _steps(row: BlockRow, block: Block, language: str) -> BlockRow:
    """Returns the row with the texts of its steps."""
    from kiosk.bundle.markup import steps

    items, whys = [], []
    for do, why in steps(block):
        first, rest = first_sentence(do)
        items.append(card_text(first, language))
        whys.append(" ".join(card_text(one, language) for one in (rest, why) if one))
    icons = block.icons or ("",) * len(items)
    return row._replace(items=tuple(items), whys=tuple(whys), icons=icons)


def _text_row(piece: Piece, language: str) -> BlockRow:
    if piece.kind == "list":
        items = tuple(card_text(line, language) for line in piece.lines)
        return BlockRow("bullets", items=items)
    (line,) = piece.lines
    if piece.kind == "heading":
        plain = "".join(span.text for span in line)
        return BlockRow("heading", text=isolated(plain, language))
    return BlockRow("paragraph", text=card_text(line, language))
