"""Explains YAML syntax errors to people who do not know YAML."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

_NO_SPACE_AFTER_COLON = re.compile(r"\s*(?:- +)?[a-z_]+:[^\s/:]")
_NO_SPACE_AFTER_HYPHEN = re.compile(r"\s*-[^\s-]")
_COLON_IN_TEXT = re.compile(r"\s*(?:- +)?[^\s:#'\"]+: [^'\"\[{|>]*?(:)(?:\s|$)")
_QUOTE_THEN_TEXT = re.compile(r"\s*(?:- +)?(?:[^\s:#]+: +)?(['\"]).*?\1 *[^\s,#\]}:]")
_OPEN_BRACKET = re.compile(r"(?:^|: |- )\s*([\[{])[^\]}]*$")
_LINES_LOOKED_AT = 3


class SyntaxProblem(NamedTuple):
    """A mistake in the syntax. Line and column count from 1."""

    line: int
    column: int
    says: str
    hint: str


def explain(error: Any, text: str) -> SyntaxProblem:
    """Returns location, sentence and hint for a yaml.YAMLError.

    The parser's own message ("while parsing a block mapping") says what it tried to do; the mistake
    is usually on that line or just before it.
    """
    mark = getattr(error, "problem_mark", None)
    context = getattr(error, "context_mark", None)
    what = f"{getattr(error, 'context', '')} {getattr(error, 'problem', '')}"
    lines = text.splitlines() or [""]
    if mark is None:
        return SyntaxProblem(1, 1, "The file is not valid YAML.", "")
    last = min(mark.line, len(lines) - 1)

    if "quoted scalar" in what and context is not None and "end of stream" in what:
        return SyntaxProblem(
            context.line + 1,
            context.column + 1,
            "The quote that opens here is never closed.",
            "Type the same quote at the end of the text, or delete this one.",
        )
    # The line of the error first, then back towards where it may have begun.
    for number in range(last, max(-1, last - _LINES_LOOKED_AT), -1):
        fault = _explain_line(lines[number], number + 1)
        if fault is not None:
            return fault
    if "flow" in what and (opened := _opened(lines, last)) is not None:
        return SyntaxProblem(
            *opened,
            "The bracket that opens here is never closed.",
            "Type ] or } at the end of the list, or put quotes around the text.",
        )
    if "cannot start any token" in what:
        sign = lines[last][mark.column : mark.column + 1]
        return SyntaxProblem(
            last + 1,
            mark.column + 1,
            f"A value cannot begin with '{sign}'.",
            "Put quotes around the text.",
        )
    if "escape character" in what:
        return SyntaxProblem(
            last + 1,
            mark.column + 1,
            "A backslash has a special meaning between double quotes.",
            "Use single quotes, or type the backslash twice.",
        )
    return SyntaxProblem(
        last + 1,
        mark.column + 1,
        "This line does not fit the lines before it.",
        "Compare how far it is indented with the line above.",
    )


def _opened(lines: list[str], last: int) -> tuple[int, int] | None:
    """Returns line and column of the nearest value before the error that begins with a bracket and
    does not end with one."""
    for number in range(last, -1, -1):
        if found := _OPEN_BRACKET.search(lines[number]):
            return number + 1, found.start(1) + 1
    return None


def _explain_line(line: str, number: int) -> SyntaxProblem | None:
    indent = line[: len(line) - len(line.lstrip())]
    if "\t" in indent:
        return SyntaxProblem(
            number,
            indent.index("\t") + 1,
            "The line begins with a tab.",
            "Indent with spaces, two for each level.",
        )
    if found := _NO_SPACE_AFTER_COLON.match(line):
        return SyntaxProblem(
            number, found.end(), "There is no space after the colon.", "Type a space after ':'."
        )
    if found := _NO_SPACE_AFTER_HYPHEN.match(line):
        return SyntaxProblem(
            number, found.end(), "There is no space after the hyphen.", "Type a space after '-'."
        )
    if found := _QUOTE_THEN_TEXT.match(line):
        return SyntaxProblem(
            number,
            found.end(),
            "Text follows a closing quote.",
            "Put quotes around the whole text, or around none of it.",
        )
    if found := _COLON_IN_TEXT.match(line):
        return SyntaxProblem(
            number,
            found.start(1) + 1,
            "The text contains a colon followed by a space.",
            "Put quotes around the whole text.",
        )
    return None
