"""Items that a test finds in the window of a kiosk."""

from __future__ import annotations

from typing import Any

from PySide6.QtQuick import QQuickItem

from kiosk.bundle.model import Destination
from kiosk.ui.window.kiosk_window import KioskWindow


def touchable(item: QQuickItem) -> bool:
    """True if it is one of our controls."""
    return bool(item.property("isControl"))


def model_of(kiosk: KioskWindow) -> Any:
    """Untyped: for mypy what a test asserts would still be true after the next touch."""
    return kiosk.model


def place_title(place: Destination) -> str:
    """Returns the name of the tile, or call card, of a place to get help in English."""
    number = place.phone.replace(" ", "\u00a0")
    if not number and place.text_code:
        number = f"text {place.text_code.split(':')[1]}"
    return place.name if not number or number in place.name else f"{place.name}, {number}"
