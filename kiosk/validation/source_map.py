"""Where a character of a value stands in its file.

YAML folds lines, drops spaces and reads escapes, but it neither changes nor reorders anything else:
so the n-th visible character of a value is the n-th visible one that was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from kiosk.validation.nodes import Container, Node, Text
from kiosk.validation.problems import Located, Location

_BLANKS = " \t\r\n"
_LINES = re.compile(r"\r\n|\r|\n")
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL)
_BLANK_ESCAPES = frozenset("nrt \t")
"""Escapes of what `_BLANKS` are, and of nothing visible."""

_Char = tuple[str, int, int]
"""A character, the line and the column it was written at; '' for what an escape stands for."""


def locate(node: Located, at: int) -> Located:
    """Line and column of the character with index `at` of a text; of its beginning, where they
    cannot be told."""
    source = _source(node)
    if not isinstance(node, Text) or not source:
        return node
    wanted = [sign for sign in node.value if sign not in _BLANKS]
    behind = sum(sign not in _BLANKS for sign in node.value[:at])
    signs = _chars(_LINES.split(source), node.line - 1, node.column - 1)
    for number, (sign, line, column) in enumerate(signs):
        if number >= len(wanted) or sign not in ("", wanted[number]):
            break
        if number == behind:
            return Location(node.file, line + 1, column + 1, node.path)
    return node


class LineBreak(NamedTuple):
    """Where a text goes on in another line of its file. `line` is that line from its first visible
    character on, `above` how many lines further down it is than the one before, and `breaks` the
    line breaks that the text itself has there."""

    offset: Location
    line: str
    above: int
    breaks: int


def line_breaks(node: Text) -> Iterator[LineBreak]:
    """Of a text of several lines; none where its place cannot be told."""
    source = _source(node)
    lines = _LINES.split(source)
    wanted = [(at, sign) for at, sign in enumerate(node.value) if sign not in _BLANKS]
    if not source or not wanted:
        return
    before, end = node.line - 1, wanted[0][0]
    signs = _chars(lines, node.line - 1, node.column - 1)
    for first, ((at, wants), (sign, line, column)) in enumerate(zip(wanted, signs, strict=False)):
        if sign not in ("", wants):
            return
        if first and line > before:
            spot = Location(node.file, line + 1, column + 1, node.path)
            breaks = node.value.count("\n", end, at)
            yield LineBreak(spot, lines[line][column:], line - before, breaks)
        before, end = line, at


def _source(node: Located) -> str:
    root = node if isinstance(node, Node) else None
    while root is not None and root.parent is not None:
        root = root.parent
    return root.source if isinstance(root, Container) else ""


def _chars(lines: list[str], line: int, column: int) -> Iterator[_Char]:
    """What can be seen, from the place on where a value begins; much more than the value."""
    style = lines[line][column : column + 1]
    if style in ("|", ">"):
        # The words of a block begin on the line after its sign.
        yield from _plain(lines, line + 1, 0)
    elif style == "'":
        yield from _single(lines, line, column + 1)
    elif style == '"':
        yield from _double(lines, line, column + 1)
    else:
        yield from _plain(lines, line, column)


def _plain(lines: list[str], line: int, column: int) -> Iterator[_Char]:
    for number in range(line, len(lines)):
        for index in range(column if number == line else 0, len(lines[number])):
            sign = lines[number][index]
            if sign not in _BLANKS:
                yield sign, number, index


def _single(lines: list[str], line: int, column: int) -> Iterator[_Char]:
    """A quote inside is written twice."""
    quote = False
    for sign, number, index in _plain(lines, line, column):
        if sign == "'" and not quote:
            quote = True
            continue
        yield sign, number, index - quote
        quote = False


def _double(lines: list[str], line: int, column: int) -> Iterator[_Char]:
    for number in range(line, len(lines)):
        text = lines[number]
        index = column if number == line else 0
        while index < len(text):
            found = _ESCAPE.match(text, index)
            if found is None:
                # A backslash at the end of a line joins it to the next.
                if text[index] not in _BLANKS and text[index] != "\\":
                    yield text[index], number, index
                index += 1
                continue
            code = found[1] or found[2] or found[3]
            if not (chr(int(code, 16)) in _BLANKS if code else found[4] in _BLANK_ESCAPES):
                yield "", number, index
            index = found.end()
