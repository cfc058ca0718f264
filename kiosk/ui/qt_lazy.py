"""Qt's enumerations for code that runs before the first picture.

The first use of the Qt namespace takes PySide 20 ms, for all its enumerations together. Values that
the first picture needs are here as numbers; the rest is looked up when it is first needed. `load`
does that after the first picture, so that the first touch need not wait.
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
