"""Errors that a person can correct. Each carries the sentence that is shown."""

from __future__ import annotations

from kiosk.phrases import printable


class KioskError(Exception):
    """`says` is one plain sentence; `hint` says what to do, or is empty. Names of files in them are
    not trusted: what cannot be printed becomes an escape."""

    def __init__(self, says: str, hint: str = "") -> None:
        says, hint = printable(says), printable(hint)
        super().__init__(f"{says} {hint}".strip())
        self.says = says
        self.hint = hint


class UsageError(KioskError):
    """Wrong use of a command: an argument it cannot work on, such as a missing folder."""


class MarkupError(KioskError):
    """Markdown that a card cannot show. `at`: index of its first character in the text."""

    def __init__(self, says: str, hint: str = "", at: int = 0) -> None:
        super().__init__(says, hint)
        self.at = at


class PictureError(KioskError):
    """A picture that the kiosk does not draw."""
