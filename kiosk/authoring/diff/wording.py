"""Sentences about one value that changes, is new or is removed."""

from __future__ import annotations

from kiosk.authoring.diff.change import How
from kiosk.phrases import quoted

LONGEST = 120
"""Characters. Longer texts are not in the sentence but below it."""


def how(old: object, new: object) -> How:
    """Returns how a value changed that may be missing on either side."""
    return "changed" if old and new else "new" if new else "removed"


def changed(what: str, old: str, new: str, *, many: bool = False, plain: bool = False) -> str:
    """Returns a sentence about a value that changes, is new or is removed. `many`: `what` is a
    plural. `plain`: a number or a name that needs no quotation marks."""
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
