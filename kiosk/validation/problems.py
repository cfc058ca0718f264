"""What is wrong with a folder of files: every problem, each with its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple, Protocol

Severity = Literal["error", "warning", "confirm"]


class Located(Protocol):
    """Anything that knows where it was written. Lines and columns count from 1."""

    @property
    def file(self) -> str: ...
    @property
    def line(self) -> int: ...
    @property
    def column(self) -> int: ...
    @property
    def path(self) -> str: ...


class Location(NamedTuple):
    """A place that is not a value: a whole file (line 0: no line to name) or a line in a text."""

    file: str
    line: int = 0
    column: int = 0
    path: str = ""


class Problem(NamedTuple):
    """One mistake. `file` is relative to the folder checked, `path` leads to the value inside
    it ("rows[2].names[0]"), `says` is one sentence, `hint` may be empty.

    An error keeps what was read from being used, a warning does not; "confirm" is a fact that a
    person must look up before that.
    """

    file: str
    line: int
    column: int
    path: str
    severity: Severity
    says: str
    hint: str = ""

    def __str__(self) -> str:
        location = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        hint = f" ({self.hint})" if self.hint else ""
        return f"{location}: {self.severity}: {self.says}{hint}"


class Problems:
    """Collects; never stops at the first."""

    def __init__(self) -> None:
        self._all: list[Problem] = []
        self._spoiled: set[tuple[str, int, int, str]] = set()

    def error(self, where: Located, says: str, hint: str = "", *, path: str = "") -> None:
        """`path` replaces that of the place, for a value that is missing there.

        A place keeps its first error only: what follows from it would send staff astray.
        """
        key = (where.file, where.line, where.column, path or where.path)
        if key not in self._spoiled:
            self._spoiled.add(key)
            self._add(where, "error", says, hint, path)

    def warning(self, where: Located, says: str, hint: str = "", *, path: str = "") -> None:
        self._add(where, "warning", says, hint, path)

    def confirm(self, where: Located, says: str, hint: str = "", *, path: str = "") -> None:
        self._add(where, "confirm", says, hint, path)

    def add_errors(self, others: Problems) -> None:
        """Adds the errors of another reading."""
        self._all.extend(others.of("error"))

    def has_error_at(self, where: Located) -> bool:
        """Whether the place has an error already."""
        if not self._spoiled:
            return False
        return (where.file, where.line, where.column, where.path) in self._spoiled

    def _add(self, where: Located, severity: Severity, says: str, hint: str, path: str) -> None:
        location = (where.file, where.line, where.column, path or where.path)
        self._all.append(Problem(*location, severity, says, hint))

    def of(self, severity: Severity) -> list[Problem]:
        return [problem for problem in self if problem.severity == severity]

    @property
    def has_errors(self) -> bool:
        """Whether there is an error among them."""
        return any(problem.severity == "error" for problem in self._all)

    def __iter__(self) -> Iterator[Problem]:
        """In the order in which a person works through the files."""
        return iter(sorted(self._all, key=lambda one: (one.file, one.line, one.column)))

    def __len__(self) -> int:
        return len(self._all)

    def __str__(self) -> str:
        return "\n".join(map(str, self))


def did_you_mean(wrong: str, known: Iterable[str], otherwise: str = "") -> str:
    """The hint for a name that does not exist."""
    from difflib import get_close_matches

    close = get_close_matches(wrong.lower(), sorted(known), n=1, cutoff=0.6)
    return f"Did you mean '{close[0]}'?" if close else otherwise
