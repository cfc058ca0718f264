"""Field types: each reads one node as a Python value, or reports a problem.

A field type never raises. After a problem it returns its `default`, a value of the right type, so
that the rest of a folder is still read and all its mistakes are reported in one round.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any, NamedTuple, Protocol

from kiosk.validation.file_names import FILE_NAME_HINT, file_name_error
from kiosk.validation.nodes import List, Map, Node, Text
from kiosk.validation.problems import Problems

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}", re.ASCII)
_PHONE = re.compile(r"\+?\d(?: ?\d){1,17}", re.ASCII)
_WEB = re.compile(r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/[\x21-\x7e]*)?", re.ASCII)
_EMAIL = re.compile(r"[A-Za-z0-9._+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+", re.ASCII)
_HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+", re.ASCII)
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?", re.ASCII)
_LONGEST_ID = 60


class FieldType(Protocol):
    """Reads one kind of value. `default` replaces a value that could not be read."""

    @property
    def default(self) -> Any: ...
    def read(self, node: Node, problems: Problems) -> Any: ...


def read_text(node: Node, problems: Problems) -> str:
    """Returns the text of a node without the white space around it; '' after a problem."""
    if not isinstance(node, Text):
        hint = "Put it on the same line, after the colon."
        if isinstance(node, Map) and len(node.entries) == 1:
            hint = "Text that contains a colon and a space needs quotes around it."
        problems.error(node, f"{node.label} must be text, not {node.kind}.", hint)
        return ""
    value = node.value.strip()
    if not value:
        problems.error(
            node, f"{node.label} is empty.", "Write something after it, or delete the line."
        )
    return value


def refuse_long(node: Node, says: str, hint: str, problems: Problems) -> None:
    """Adds the error of a text that is longer than its field allows, and empties its node.

    Nothing else may work through it: Markdown, numbers, sites and words of 600,000 characters took
    a check 17 s, and a card may have eight such texts.
    """
    problems.error(node, says, hint)
    if isinstance(node, Text):
        node.value = ""


class TextField(NamedTuple):
    """Text of at most `maximum` characters; `lines`: it may have several paragraphs. A longer one
    is read as ''."""

    maximum: int
    lines: bool = False
    default: str = ""

    def read(self, node: Node, problems: Problems) -> str:
        value = read_text(node, problems)
        if len(value) > self.maximum:
            says = f"{node.label} has {len(value)} characters; at most {self.maximum} fit."
            refuse_long(node, says, "Say it in fewer words.", problems)
            return ""
        if not self.lines and "\n" in value:
            problems.error(node, f"{node.label} must be a single line.")
            return " ".join(value.split())
        return value


class Pattern(NamedTuple):
    """One line that matches `form` whole. `what` continues "… is not", `hint` shows an example."""

    form: re.Pattern[str]
    what: str
    hint: str
    maximum: int = 200
    default: str = ""

    def read(self, node: Node, problems: Problems) -> str:
        value = read_text(node, problems)
        if value and (len(value) > self.maximum or self.form.fullmatch(value) is None):
            shown = value if len(value) <= 60 else f"{value[:60]}…"
            says = f"'{shown}' is not {self.what}."
            if len(value) > self.maximum:
                refuse_long(node, says, self.hint, problems)
            else:
                problems.error(node, says, self.hint)
            return ""
        return value


IDENT = Pattern(
    ID, "an id", "Use lower-case letters, digits and single hyphens: online-grooming.", _LONGEST_ID
)
PHONE = Pattern(_PHONE, "a phone number", "Write digits and single spaces, as in 0800 1111.", 24)
WEB = Pattern(_WEB, "a web address", "Write it as https://www.example.org/page", 300)
EMAIL = Pattern(_EMAIL, "an email address", "Write it as help@example.org")
HOST = Pattern(
    _HOST, "the name of a host", "Write only what stands between // and /: www.example.org"
)
LANGUAGE = Pattern(_LANGUAGE, "a language code", "Write en, pl, ur or pa-Guru.")


class Choice(NamedTuple):
    """One of several words; `default` is used after a problem. `also`: other spellings of them,
    for tools that turn `off` into `false`."""

    options: tuple[str, ...]
    default: str = ""
    also: tuple[tuple[str, str], ...] = ()

    def read(self, node: Node, problems: Problems) -> str:
        value = read_text(node, problems)
        value = dict(self.also).get(value.lower(), value)
        if value in self.options:
            return value
        if value:
            problems.error(
                node,
                f"{node.label} cannot be '{value}'.",
                problems.suggest(value, self.options, f"Choose from: {', '.join(self.options)}."),
            )
        return self.default


class Boolean(NamedTuple):
    """`yes` or `no`."""

    default: bool = False

    def read(self, node: Node, problems: Problems) -> bool:
        value = read_text(node, problems)
        if value not in ("yes", "no"):
            if value:
                problems.error(node, f"{node.label} must be yes or no, not '{value}'.")
            return self.default
        return value == "yes"


class Date:
    """A date written 2026-11-22."""

    default: date | None = None

    def read(self, node: Node, problems: Problems) -> date | None:
        value = read_text(node, problems)
        if not value:
            return None
        if _DATE.fullmatch(value) is None:
            problems.error(
                node, f"{node.label} is not a date: '{value}'.", "Write it as 2026-11-22."
            )
            return None
        try:
            return date.fromisoformat(value)
        except ValueError:
            problems.error(node, f"{node.label}: there is no day {value} in the calendar.")
            return None


class Colour(NamedTuple):
    """'#rrggbb' in lower case; `default` is the colour used after a problem."""

    default: str

    def read(self, node: Node, problems: Problems) -> str:
        if isinstance(node, Text) and not node.value:
            problems.error(node, f"{node.label} is empty.", 'A colour needs quotes: "#0b4f6c".')
            return self.default
        value = read_text(node, problems)
        if _COLOUR.fullmatch(value) is None:
            if value:
                problems.error(node, f"'{value}' is not a colour.", 'Write six digits: "#0b4f6c".')
            return self.default
        return value.lower()


class Integer(NamedTuple):
    """A whole number from `minimum` to `maximum`; `unit` is part of the sentence."""

    minimum: int
    maximum: int
    unit: str
    default: int | None = None

    def read(self, node: Node, problems: Problems) -> int | None:
        value = read_text(node, problems)
        if not value:
            return self.default
        if re.fullmatch(r"[0-9]{1,9}", value) is None:
            problems.error(
                node,
                f"{node.label} must be a whole number of {self.unit}, not '{value}'.",
                self._converted_hint(value),
            )
            return self.default
        if not self.minimum <= int(value) <= self.maximum:
            problems.error(
                node,
                f"{node.label} must be between {self.minimum} and {self.maximum} {self.unit}, "
                f"not {value}.",
            )
            return self.default
        return int(value)

    def _converted_hint(self, value: str) -> str:
        """Returns a hint with the number to write instead of `53 cm`."""
        found = re.fullmatch(r"(\d{1,9}(?:[.,]\d{1,3})?) ?([a-z]*)\.?", value.lower())
        factor = _UNITS.get(self.unit, {}).get(found[2]) if found else None
        if found is None or factor is None:
            return "Write digits and nothing else."
        return f"Write {round(float(found[1].replace(',', '.')) * factor)}."


_UNITS: dict[str, dict[str, float]] = {
    "millimetres": {"": 1, "mm": 1, "cm": 10, "m": 1000, "in": 25.4, "inch": 25.4, "inches": 25.4},
    "seconds": {"": 1, "s": 1, "sec": 1, "seconds": 1, "min": 60, "minute": 60, "minutes": 60},
}


class FilePath(NamedTuple):
    """The path of a file inside the folder of `owner`, with '/' between its parts."""

    owner: str
    default: str = ""

    def read(self, node: Node, problems: Problems) -> str:
        value = read_text(node, problems)
        fault = file_name_error(value, self.owner) if value else ""
        if fault:
            problems.error(node, fault, FILE_NAME_HINT)
            return ""
        return value


class ListOf(NamedTuple):
    """A list of `minimum` to `maximum` values of one type; `unique`: none of them twice."""

    item: FieldType
    minimum: int = 0
    maximum: int = 200
    unique: bool = False
    default: tuple[Any, ...] = ()

    def read(self, node: Node, problems: Problems) -> tuple[Any, ...]:
        if not isinstance(node, List):
            self._report_no_list(node, problems)
            return ()
        count = len(node.items)
        entries = "1 entry" if count == 1 else f"{count or 'no'} entries"
        if count < self.minimum:
            problems.error(node, f"{node.label} has {entries}; it needs at least {self.minimum}.")
        elif count > self.maximum:
            problems.error(node, f"{node.label} has {entries}; at most {self.maximum} fit.")
        read = self.item.read
        values = []
        for item in node.items[: self.maximum]:
            value = read(item, problems)
            if self.unique and value in values and value:
                problems.error(item, f"'{value}' is in the list twice.", "Delete one of them.")
            elif value or value == 0:
                values.append(value)
        return tuple(values)

    def _report_no_list(self, node: Node, problems: Problems) -> None:
        shown = node.value.strip() if isinstance(node, Text) else ""
        kind = "empty" if isinstance(node, Text) and not shown else node.kind
        dashes = "ut each entry on a line that begins with '- '."
        problems.error(
            node,
            f"{node.label} must be a list, not {kind}.",
            f"Write [{shown}] or p{dashes}" if shown else f"P{dashes}",
        )


class OneOrList(NamedTuple):
    """One value, or a list of up to `maximum` of them. The value is a tuple."""

    item: FieldType
    maximum: int
    unique: bool = False
    default: tuple[Any, ...] = ()

    def read(self, node: Node, problems: Problems) -> tuple[Any, ...]:
        if isinstance(node, List):
            return self.as_list.read(node, problems)
        value = self.item.read(node, problems)
        return (value,) if value else ()

    @property
    def as_list(self) -> ListOf:
        return ListOf(self.item, 1, self.maximum, self.unique)
