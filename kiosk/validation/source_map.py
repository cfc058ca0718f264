"""Line and column of a character of a value.

YAML folds lines, drops spaces and reads escapes; it neither changes nor reorders anything else. So
the n-th visible character of a value is the n-th visible one in the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from kiosk.validation.characters import OTHER_SPACES
from kiosk.validation.nodes import Container, Node, Text
from kiosk.validation.problems import Located, Location

_BLANKS = frozenset(" \t\r\n" + OTHER_SPACES)
_LINES = re.compile(r"\r\n|\r|\n")
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL)
_BLANK_ESCAPES = frozenset("nrt_ \t")
"""Escapes of the characters in `_BLANKS`; all other escapes are visible."""

_Char = tuple[str, int, int]
"""A character with its line and column, both from 0; '' for an escape of any visible character."""


def locate(node: Located, at: int) -> Located:
    """Returns the location of the character with index `at` of a text; that of its beginning if the
    file does not show where the character is."""
    source = _source(node)
    if not isinstance(node, Text) or not source:
        return node
    wanted = [sign for sign in node.value if sign not in _BLANKS]
    behind = sum(sign not in _BLANKS for sign in node.value[:at])
    signs = _chars(_lines(source), node.line - 1, node.column - 1)
    for number, (sign, line, column) in enumerate(signs):
        if number >= len(wanted) or sign not in ("", wanted[number]):
            break
        if number == behind:
            return Location(node.file, line + 1, column + 1, node.path)
    return node


class LineBreak(NamedTuple):
    """A change of line inside a text, as the file has it. `line`: the new line from its first
    visible character on. `above`: how many lines it is below the one before. `breaks`: how many
    line breaks the value has there."""

    location: Location
    line: str
    above: int
    breaks: int


def line_breaks(node: Text) -> Iterator[LineBreak]:
    """Yields the changes of line inside a text that YAML folds; stops where file and value no
    longer agree. Yields none for the text of a | block, which keeps its lines."""
    source = _source(node)
    if not source or not node.value.strip():
        return
    lines = _lines(source)
    beginning = lines[node.line - 1][node.column - 1 :]
    # Most texts; comparing character by character takes a third of a check of 1,000 cards.
    if beginning.startswith("|") or node.value in beginning:
        return
    wanted = [(at, sign) for at, sign in enumerate(node.value) if sign not in _BLANKS]
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


@lru_cache(maxsize=2)
def _lines(source: str) -> list[str]:
    return _LINES.split(source)


def _source(node: Located) -> str:
    root = node if isinstance(node, Node) else None
    while root is not None and root.parent is not None:
        root = root.parent
    return root.source if isinstance(root, Container) else ""


def _chars(lines: list[str], line: int, column: int) -> Iterator[_Char]:
    """Yields the visible characters from the beginning of a value to the end of the file."""
    style = lines[line][column : column + 1]
    if style in ("|", ">"):
        # The text of a block begins on the line after its sign.
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
    """Joins the two quotes that are written for one inside single quotes."""
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
