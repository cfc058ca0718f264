"""The items of a window, with a workaround for PySide."""

from __future__ import annotations

from typing import Any

import shiboken6
from PySide6.QtQuick import QQuickItem


def children(item: QQuickItem) -> list[QQuickItem]:
    """Returns the items below, in painting order where their z is the same.

    QML frees the QMetaObject of a type of its own. PySide keeps its wrapper and takes a later item
    at the same address for it. Such wrappers are invalidated here and the children read again.
    """
    found: list[Any] = item.childItems()
    strange = [child for child in found if not isinstance(child, QQuickItem)]
    if not strange:
        return found
    for child in strange:
        shiboken6.invalidate(child)
    return item.childItems()
