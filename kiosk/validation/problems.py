"""Problems of a folder of files: all of them, each with its location."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple, Protocol

from kiosk.phrases import printable

Severity = Literal["error", "warning", "confirm", "advice"]


class Located(Protocol):
    """Anything with a location. Lines and columns count from 1."""

    @property
    def file(self) -> str: ...
    @property
    def line(self) -> int: ...
    @property
    def column(self) -> int: ...
    @property
    def path(self) -> str: ...


class Location(NamedTuple):
    """A location without a node: a whole file (line 0: no line to name) or a line in a text."""

    file: str
    line: int = 0
    column: int = 0
    path: str = ""


class Problem(NamedTuple):
    """One mistake. `file` is relative to the folder checked, `path` leads to the value inside
    it ("rows[2].names[0]"), `says` is one sentence, `hint` may be empty.

    Content with an error is not used; with a warning it is. "confirm": a person must look up a
    fact before the content is used. "advice": nothing is wrong, but visitors would be helped by a
    field that the content does not have; no rule refuses it.
    """

    file: str
    line: int
    column: int
    path: str
    severity: Severity
    says: str
    hint: str = ""

    @property
    def location(self) -> str:
        """File, line and column; the file alone for a problem of the whole file."""
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file

    def __str__(self) -> str:
        hint = f" ({self.hint})" if self.hint else ""
        return f"{self.location}: {self.severity}: {self.says}{hint}"


MOST_COLLECTED = 20_000
"""From here on no further file of a folder is read."""

_SUGGESTIONS = 200
_COMPARISONS = 30_000
"""Limits of `Problems.suggest`: some two seconds of work, whatever the folder contains."""

_LONGEST_COMPARED = 80
"""Characters of a misspelt name."""

_SECRET = re.compile(r"'[^'\n]*(?:(?:\d[ _-]?){4}|://)[^'\n]*'|(?<=, not )\d{4,}(?=\.$)")
"""What a sentence quotes and may be a PIN or an address with a password; also a number that is out
of range, without quotes."""


class Problems:
    """Collects problems, all of them in one round."""

    def __init__(self, *, hides_secrets: bool = False) -> None:
        """`hides_secrets`: for files in which a PIN or a password may be in the wrong place; a
        quoted text with four digits or an address becomes '…', since problems come into the log."""
        self._hides_secrets = hides_secrets
        self._all: list[Problem] = []
        self._with_error: set[tuple[str, int, int, str]] = set()
        self._error_paths: dict[str, list[str]] = {}
        self._suggestions = _SUGGESTIONS
        self._comparisons = _COMPARISONS

    def error(self, where: Located, says: str, hint: str = "", *, path: str = "") -> None:
        """Adds an error. `path` replaces that of the location, for a value that is missing there.

        A location keeps its first error only: errors that follow from it would mislead staff.
        """
        key = (where.file, where.line, where.column, path or where.path)
        if key not in self._with_error:
            self._with_error.add(key)
            self._add(where, "error", says, hint, path)

    def warning(self, where: Located, says: str, hint: str = "", *, path: str = "") -> None:
        self._add(where, "warning", says, hint, path)

    def confirm(self, where: Located, says: str, hint: str = "", *, path: str = "") -> None:
        self._add(where, "confirm", says, hint, path)

    def advice(self, where: Located, says: str, hint: str = "", *, path: str = "") -> None:
        self._add(where, "advice", says, hint, path)

    def suggest(self, wrong: str, known: Iterable[str], otherwise: str = "") -> str:
        """Returns the hint for an unknown name: a similar one of `known`, else `otherwise`. After
        200 suggestions, or 30,000 names compared, always `otherwise`."""
        names = list(known)
        if not self._suggestions or len(names) > self._comparisons:
            return otherwise
        self._suggestions -= 1
        self._comparisons -= len(names)
        return did_you_mean(wrong[:_LONGEST_COMPARED], names, otherwise)

    def add_errors(self, others: Problems) -> None:
        """Adds the errors of `others`, without their warnings."""
        for problem in others.of("error"):
            self._append(problem)

    def has_error_at(self, where: Located) -> bool:
        """True if the location has an error already."""
        if not self._with_error:
            return False
        return (where.file, where.line, where.column, where.path) in self._with_error

    def has_error_inside(self, where: Located) -> bool:
        """True if a value, or one inside it, has an error."""
        paths = self._error_paths.get(printable(where.file), ())
        return any(path.startswith(where.path) for path in paths)

    def _add(self, where: Located, severity: Severity, says: str, hint: str, path: str) -> None:
        # Names of files and words of the content, which are not trusted, are in all of them.
        file, path = printable(where.file), printable(path or where.path)
        says, hint = printable(says), printable(hint)
        if self._hides_secrets:
            says, hint = _SECRET.sub("'…'", says), _SECRET.sub("'…'", hint)
        self._append(Problem(file, where.line, where.column, path, severity, says, hint))

    def _append(self, problem: Problem) -> None:
        self._all.append(problem)
        if problem.severity == "error":
            self._error_paths.setdefault(problem.file, []).append(problem.path)

    def of(self, severity: Severity) -> list[Problem]:
        return [problem for problem in self if problem.severity == severity]

    @property
    def is_full(self) -> bool:
        """True once there are so many that no further file is worth reading."""
        return len(self._all) >= MOST_COLLECTED

    @property
    def has_errors(self) -> bool:
        """True if at least one of them is an error."""
        return bool(self._error_paths)

    @property
    def has_any_but_advice(self) -> bool:
        """True if something is wrong or to be confirmed: what a strict check refuses."""
        return any(problem.severity != "advice" for problem in self._all)

    def __iter__(self) -> Iterator[Problem]:
        """Yields the problems by file, line and column: the order in which a person works."""
        return iter(sorted(self._all, key=lambda one: (one.file, one.line, one.column)))

    def __len__(self) -> int:
        return len(self._all)

    def __str__(self) -> str:
        return "\n".join(map(str, self))


def did_you_mean(wrong: str, known: Iterable[str], otherwise: str = "") -> str:
    """Returns the hint for an unknown name: a similar one of `known`, else `otherwise`."""
    from difflib import get_close_matches

    close = get_close_matches(wrong.lower(), sorted(known), n=1, cutoff=0.6)
    return f"Did you mean '{close[0]}'?" if close else otherwise
