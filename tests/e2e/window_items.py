"""Items that a test finds in the window of a kiosk."""

from __future__ import annotations

from typing import Any

from PySide6.QtQuick import QQuickItem

from kiosk.ui.window.kiosk_window import KioskWindow


def touchable(item: QQuickItem) -> bool:
    """True if it is one of our controls."""
    return bool(item.property("isControl"))


def model_of(kiosk: KioskWindow) -> Any:
    """Untyped: for mypy what a test asserts would still be true after the next touch."""
    return kiosk.model
