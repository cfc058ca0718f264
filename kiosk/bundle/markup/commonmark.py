"""Reads Markdown with markdown-it; refuses what a card cannot show, each with its index."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.bundle.markup.parser import offset_of, parser
from kiosk.bundle.markup.rejections import (
    CLOSES,
    NO_EMPTY_ENTRY,
    NO_HEADING,
    NO_HTML,
    NO_INNER_LIST,
    NO_LINK,
    NO_PARAGRAPHS,
    REFUSED,
    SWALLOWS,
)
from kiosk.bundle.markup.spans import Line, Piece, PieceKind, Span
from kiosk.errors import MarkupError

if TYPE_CHECKING:
    from markdown_it.token import Token


class ParsedMarkdown(NamedTuple):
    """Result of reading a text. `errors` in the order of the text; with errors, `pieces` may be
    incomplete."""

    pieces: tuple[Piece, ...]
    errors: tuple[MarkupError, ...]


def read_prose(markdown: str) -> ParsedMarkdown:
    """Reads a text of any length."""
    environment: dict[str, Any] = {}
    text = _with_plain_breaks(markdown)
    reader = _Reader(text)
    tokens = parser().parse(text, environment)
    for reference in environment.get("references", {}).values():
        reader.take_reference(reference["map"][0])
    for token in tokens:
        reader.take(token)
    return reader.reading()


def read_line(markdown: str) -> ParsedMarkdown:
    """Reads a single line, as one piece: a paragraph."""
    text = _with_plain_breaks(markdown)
    reader = _Reader(text)
    line = text.strip()
    before = text.index(line)
    # By mistake, it may have several lines.
    starts = [before + start for start in _Reader(line).starts]
    reader.add("paragraph", reader.spans(_tokens(line), line, starts))
    return reader.reading()


def _with_plain_breaks(text: str) -> str:
    """Normalises line breaks as the parser does, but keeps the index of every character."""
    return text.replace("\r\n", " \n").replace("\r", "\n")


def _tokens(text: str) -> list[Token]:
    tokens = parser().parseInline(text)
    return (tokens[0].children or []) if tokens else []


class _Reader:
    """Builds the pieces from the parser's tokens. `refused` counts the refused tables, quotations
    and lists around a token: inside them only the text itself is checked."""

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self.starts = [0]
        for line in self.lines:
            self.starts.append(self.starts[-1] + len(line) + 1)
        self.pieces: list[Piece] = []
        self.errors: dict[int, MarkupError] = {}
        self.items: list[Line] = []
        self.line = self.item_line = 0
        self.refused = 0
        self.in_list = self.filled = False
        self.heading = ""
        self.references: set[int] = set()

    def reading(self) -> ParsedMarkdown:
        return ParsedMarkdown(
            tuple(self.pieces), tuple(self.errors[at] for at in sorted(self.errors))
        )

    def refuse(self, why: tuple[str, str], at: int) -> None:
        self.errors.setdefault(at, MarkupError(*why, at=at))

    def add(self, kind: PieceKind, *lines: Line) -> None:
        self.pieces.append(Piece(kind, lines))

    def first_visible(self, line: int) -> int:
        """Returns the index of the first visible character in a line of the text."""
        text = self.lines[line]
        return self.starts[line] + len(text) - len(text.lstrip())

    def take_reference(self, line: int) -> None:
        """Refuses a link reference definition: "[name]: https://…"."""
        self.refuse(NO_LINK, self.starts[line] + self.lines[line].index("["))
        self.references.add(line)

    def take(self, token: Token) -> None:
        kind = token.type
        if token.map:
            self.line = token.map[0]
        if kind in REFUSED:
            self.refuse(REFUSED[kind], self.first_visible(self.line))
            self.filled = True
            self.refused += kind.endswith("_open")
            if kind in SWALLOWS and token.map:
                self._check_inside(*token.map)
        elif kind in CLOSES:
            self.refused -= 1
        elif kind == "bullet_list_open":
            self._open_list()
        elif kind == "bullet_list_close":
            self._close_list()
        elif kind == "inline":
            self._take_text(token)
        elif self.refused:
            pass
        elif kind == "heading_open":
            self.heading = "shown" if token.markup == "##" and not self.in_list else "refused"
            if self.heading == "refused":
                self.refuse(NO_HEADING, self.first_visible(self.line))
                self.filled = True
        elif kind == "list_item_open":
            self.filled = False
            self.item_line = self.line
        # An entry that is only a link reference definition has that error already.
        elif (
            kind == "list_item_close" and not self.filled and self.item_line not in self.references
        ):
            self.refuse(NO_EMPTY_ENTRY, self.first_visible(self.item_line))

    def _open_list(self) -> None:
        if self.in_list and not self.refused:
            self.refuse(NO_INNER_LIST, self.first_visible(self.line))
            self.filled = True
        if self.in_list or self.refused:
            self.refused += 1
        else:
            self.in_list, self.items = True, []

    def _close_list(self) -> None:
        if self.refused:
            self.refused -= 1
        else:
            self.add("list", *self.items)
            self.in_list = False

    def _take_text(self, token: Token) -> None:
        starts = self._line_starts(token.content, self.line)
        spans = self.spans(token.children or [], token.content, starts)
        heading, self.heading = self.heading, ""
        if self.refused or heading == "refused":
            return
        if heading:
            self.add("heading", spans)
        elif not self.in_list:
            self.add("paragraph", spans)
        elif self.filled:
            self.refuse(NO_PARAGRAPHS, self.first_visible(self.line))
        else:
            self.items.append(spans)
            self.filled = True

    def _line_starts(self, content: str, first: int) -> list[int]:
        """Returns the index at which each line of a paragraph begins, after its hyphen, hashes or
        spaces, which the parser has removed."""
        found = []
        for number, line in enumerate(content.split("\n"), first):
            before = self.lines[number].rfind(line.strip())
            spaces = len(line) - len(line.lstrip())
            at = (
                self.starts[number] + before - spaces if before >= 0 else self.first_visible(number)
            )
            found.append(at)
        return found

    def _check_inside(self, first: int, end: int) -> None:
        for number in range(first, end):
            at = self.first_visible(number)
            text = self.lines[number].strip()
            entry = text.removeprefix("- ")
            self.spans(_tokens(entry), entry, [at + len(text) - len(entry)])

    def spans(self, tokens: list[Token], piece: str, starts: list[int]) -> Line:
        """Returns the spans of `piece`. `starts`: index in the whole text at which each of its
        lines begins."""
        spans: list[Span] = []
        strong = em = 0
        for token in tokens:
            kind = token.type
            if kind in REFUSED:
                self._refuse_inside(token, piece, starts)
                continue
            if kind in ("softbreak", "hardbreak"):
                text = " "
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

    def _refuse_inside(self, token: Token, piece: str, starts: list[int]) -> None:
        reported = (one.says for one in self.errors.values())
        if token.content.startswith("</") and NO_HTML[0] in reported:
            return  # its opening tag is reported already
        at = offset_of(token)
        line = piece.count("\n", 0, at)
        self.refuse(REFUSED[token.type], starts[line] + at - (piece.rfind("\n", 0, at) + 1))
