"""Qt's enumerations for what runs before the first picture.

PySide takes 20 ms for the first look into the Qt namespace, for all its enumerations together. What
the first picture needs is here as a number; the rest is looked up when it is first wanted, and
`load` does that once the picture is there, so that the first touch need not wait.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

USER_ROLE = 0x0100
"""Qt.ItemDataRole.UserRole."""


def precise_timer() -> Qt.TimerType:
    from PySide6.QtCore import Qt

    return Qt.TimerType.PreciseTimer


def load() -> None:
    precise_timer()
