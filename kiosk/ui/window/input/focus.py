"""The controls of a window, for visitors who do not touch them: moving and reading the focus, and
pressing a control."""

from __future__ import annotations

from typing import Any

import shiboken6
from PySide6.QtCore import QMetaObject, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow


def is_control(item: QQuickItem | None) -> bool:
    return item is not None and bool(item.property("isControl"))


def active(window: QQuickWindow) -> QQuickItem | None:
    """Returns the item that has the focus.

    Read as a property: PySide takes an item that `QQuickWindow.activeFocusItem()` returns for a
    part of the window, and would keep the Python half of one for each page as long as the window.
    """
    item: Any = window.property("activeFocusItem")
    if item is not None and not isinstance(item, QQuickItem):
        # The Python half of something that is gone: see kiosk/ui/inspect/item_tree.py.
        shiboken6.invalidate(item)
        item = window.property("activeFocusItem")
    return item if isinstance(item, QQuickItem) else None


def focused(window: QQuickWindow) -> QQuickItem | None:
    """Returns the control that has the focus, if one has it."""
    item = active(window)
    return item if is_control(item) else None


def press(item: QQuickItem) -> None:
    QMetaObject.invokeMethod(item, "activated")


def focus(item: QQuickItem) -> None:
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)


def move_on(window: QQuickWindow) -> QQuickItem | None:
    """Gives the focus to the next control, after the last to the first, and returns it; None for a
    page without controls."""
    item = active(window)
    following = (item or window.contentItem()).nextItemInFocusChain(True)
    # A guard hands the focus on: see FocusGuard.qml.
    if not is_control(following) and not following.property("isFocusGuard"):
        return None
    focus(following)
    return focused(window)
