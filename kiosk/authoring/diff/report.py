"""Presents changes as one line, as text and as data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from textwrap import wrap
from typing import Any

from kiosk.authoring.diff.change import Change, How, Kind
from kiosk.authoring.diff.review_dates import CARDS, DESTINATIONS
from kiosk.phrases import counted, joined, quoted, unbroken

NOTHING = "Nothing a visitor sees would change."

_WIDTH = 80
_HEADINGS: dict[Kind, str] = {
    "bundle": "Another bundle",
    "emergency": "Emergency numbers and the emergency strip",
    "number": "Numbers",
    "address": "Addresses",
    "site": "Sites that codes may lead to",
    "destination": "Places to get help",
    "decoy": "Neutral screen",
    "language": "Languages",
    "home": "Home page",
    "start": "Start screen",
    "topic": "Topics",
    "card": "Cards",
    "picture": "Pictures",
    "translation": "Translations",
    "help": "Help page",
    "look": "Colours",
    "dates": "Dates on the pages",
}
_UNSEEN = "Not seen by visitors"

_COUNTED: dict[Kind, tuple[str, str]] = {
    "emergency": ("emergency line", "emergency lines"),
    "number": ("number", "numbers"),
    "address": ("address", "addresses"),
    "site": ("site", "sites"),
    "destination": DESTINATIONS,
    "language": ("language", "languages"),
    "topic": ("topic", "topics"),
    "card": CARDS,
    "picture": ("picture", "pictures"),
    "translation": ("translation", "translations"),
    "dates": ("date", "dates"),
}
_NAMED: dict[Kind, str] = {
    "bundle": "the bundle",
    "decoy": "the neutral screen",
    "home": "the home page",
    "start": "the start screen",
    "help": "the help page",
    "look": "the colours",
}
_EACH_COUNTS: tuple[Kind, ...] = ("emergency", "number", "address", "picture", "dates")
"""Kinds whose changes are counted one by one; of the others, all changes of a thing count as
one."""


def summary(found: Sequence[Change]) -> str:
    """Returns one line: "1 number, 2 addresses, 3 cards change; 1 card is new."."""
    seen = [one for one in found if one.level != "quiet"]
    if not seen:
        quiet = len(found)
        if not quiet:
            return NOTHING
        verb = "does" if quiet == 1 else "do"
        return f"{NOTHING[:-1]}; {counted(quiet, ('detail', 'details'))} for staff {verb}."
    clauses = []
    for how, one, many in (
        ("changed", "changes", "change"),
        ("new", "is new", "are new"),
        ("removed", "is removed", "are removed"),
    ):
        parts = list(_subjects([each for each in seen if _happened(each) == how]))
        if parts:
            single = len(parts) == 1 and not parts[0][1]
            clauses.append(f"{', '.join(part for part, _ in parts)} {one if single else many}")
    line = f"{'; '.join(clauses)}."
    return f"{line[0].upper()}{line[1:]}"


def _happened(change: Change) -> How:
    """Returns how the named thing changed: pages of the program itself are never new or removed."""
    return "changed" if change.kind in _NAMED else change.how


def _subjects(found: list[Change]) -> Iterator[tuple[str, bool]]:
    """Yields a phrase for each kind of change, and True if it is a plural."""
    for kind, group in groupby(sorted(found, key=lambda one: _order(one.kind)), lambda x: x.kind):
        each = list(group)
        if kind in _NAMED:
            yield _NAMED[kind], kind == "look"
            continue
        count = len(each) if kind in _EACH_COUNTS else len({one.id or one.where for one in each})
        yield counted(count, _COUNTED[kind]), count > 1


def _order(kind: Kind) -> int:
    return list(_HEADINGS).index(kind)


def as_text(found: Sequence[Change]) -> str:
    """Returns the summary, then a group for each kind; lines of at most 80 characters."""
    lines = _wrapped("", "", summary(found))
    for heading, group in groupby(found, _heading):
        lines += ["", heading]
        for change in group:
            lines += _wrapped("- ", "  ", change.says)
            lines += _details(change)
    return "\n".join(lines) + "\n"


def _heading(change: Change) -> str:
    return _UNSEEN if change.level == "quiet" else _HEADINGS[change.kind]


def _details(change: Change) -> Iterator[str]:
    if change.pages:
        yield from _indented("on: ", joined([quoted(title) for title in change.pages]))
    if change.old in change.says and change.new in change.says:
        return
    for old, new in zip(change.old.split("\n"), change.new.split("\n"), strict=True):
        if old == new:
            yield from _indented("moved: ", new)
        elif not old:
            yield from _indented("new: ", new)
        elif not new:
            yield from _indented("removed: ", old)
        else:
            yield from _indented("before: ", old)
            yield from _indented("after:  ", new)


def _indented(label: str, text: str) -> list[str]:
    return _wrapped(f"    {label}", " " * (4 + len(label)), text)


def _wrapped(first: str, inside: str, text: str) -> list[str]:
    """Wraps a text, but never inside a number, which would be read wrongly, or an address, which
    could not be copied."""
    lines = wrap(
        unbroken(text),
        _WIDTH,
        initial_indent=first,
        subsequent_indent=inside,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [line.replace("\u00a0", " ") for line in lines]


def as_data(found: Sequence[Change]) -> list[dict[str, Any]]:
    """Returns the changes for JSON: the fields of `Change`, in the same order."""
    return [change._asdict() for change in found]
