"""Parts of sentences."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kiosk.bundle.checks.translations.sentences import counted, joined
from kiosk.changes.model import How

__all__ = ["changed", "counted", "day", "how", "joined", "listed", "quoted"]

LONGEST = 120
"""Longer words are not repeated in a sentence: they stand below it."""

# Not from `calendar` or strftime: those follow the language of the system.
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)


def quoted(text: str) -> str:
    return f"“{text}”"


def listed(texts: Sequence[str]) -> str:
    """As in "“A”, “B” and “C”"."""
    return joined([quoted(text) for text in texts])


def day(when: date) -> str:
    """As in "22 November 2026", the way a page says it."""
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def how(old: object, new: object) -> How:
    """Of a value that may be missing."""
    return "changed" if old and new else "new" if new else "removed"


def changed(what: str, old: str, new: str, *, many: bool = False, plain: bool = False) -> str:
    """A sentence about a value that was, is, or was and is there. `many`: `what` is a plural.
    `plain`: a number or a name that needs no quotation marks."""
    before, after = (old, new) if plain else (quoted(old), quoted(new))
    short = max(len(old), len(new)) <= LONGEST
    be = "are" if many else "is"
    if old and new:
        verb = "change" if many else "changes"
        return f"{what} {verb} from {before} to {after}." if short else f"{what} {verb}."
    if new:
        return f"{what} {be} new: {after}." if short else f"{what} {be} new."
    says = f"{what} {be} no longer there"
    return f"{says}; before: {before}." if short else f"{says}."
