"""The window as Qt describes it to a screen reader."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface

from kiosk.ui.inspect import capture
from kiosk.ui.window.kiosk_window import KioskWindow

CONTROLS = {QAccessible.Role.Button, QAccessible.Role.Link}


def walk(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(node.childCount()):
        child = node.child(number)
        if child.isValid() and not child.state().invisible:
            yield child
            yield from walk(child)


def descriptions(kiosk: KioskWindow) -> list[tuple[QAccessible.Role, str]]:
    """Roles, and names together with the descriptions that follow them."""
    capture.wait_until_idle(kiosk.window)
    root = QAccessible.queryAccessibleInterface(kiosk.window)
    assert root is not None
    both = (QAccessible.Text.Name, QAccessible.Text.Description)
    return [(node.role(), " ".join(node.text(kind) for kind in both)) for node in walk(root)]


def nodes(kiosk: KioskWindow) -> list[tuple[QAccessible.Role, str]]:
    capture.wait_until_idle(kiosk.window)
    root = QAccessible.queryAccessibleInterface(kiosk.window)
    assert root is not None
    return [(node.role(), node.text(QAccessible.Text.Name)) for node in walk(root)]
