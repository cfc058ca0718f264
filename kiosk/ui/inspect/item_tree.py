"""The items of a window, as PySide gives them."""

from __future__ import annotations

from typing import Any

import shiboken6
from PySide6.QtQuick import QQuickItem


def children(item: QQuickItem) -> list[QQuickItem]:
    """In the order in which they are painted where their z is the same.

    QML frees the QMetaObject of a type of its own; PySide forgets to, and takes a later item at the
    same address for it. What is no item is forgotten here, and asked for again.
    """
    found: list[Any] = item.childItems()
    strange = [child for child in found if not isinstance(child, QQuickItem)]
    if not strange:
        return found
    for child in strange:
        shiboken6.invalidate(child)
    return item.childItems()
