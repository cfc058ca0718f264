"""Keys, a pointer and the focus in the window of a kiosk."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.ui.inspect import capture
from kiosk.ui.window.input import hold as holding
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.window_items import touchable

SCROLLS = ("More", "Up")
HELD_MS = 125
"""More than each of the two times of `hold`."""


def key(kiosk: KioskWindow, *keys: Qt.Key) -> None:
    for one in keys:
        QTest.keyClick(kiosk.window, one)
    capture.wait_until_idle(kiosk.window)


def focused(kiosk: KioskWindow) -> Any:
    return kiosk.window.activeFocusItem()


def name(kiosk: KioskWindow) -> str:
    item = focused(kiosk)
    return str(item.property("name") or item.property("text"))


def control(kiosk: KioskWindow, wanted: str) -> QQuickItem:
    return next(
        item
        for item in capture.items(kiosk.window.contentItem())
        if touchable(item) and item.property("name") == wanted
    )


def middle(item: QQuickItem) -> QPoint:
    return item.mapRectToScene(item.boundingRect()).center().toPoint()


def go_to(kiosk: KioskWindow, one: Qt.Key, wanted: str) -> None:
    """Presses a key until the control of that name has the focus."""
    passed = [name(kiosk)]
    while passed[-1] != wanted:
        assert len(passed) < 80, f"{one} does not reach '{wanted}': {passed}"
        key(kiosk, one)
        passed.append(name(kiosk))


def walk(kiosk: KioskWindow, one: Qt.Key) -> list[str]:
    """Every control that a key reaches, until it comes round."""
    names: list[str] = []
    first = None
    for _ in range(80):
        key(kiosk, one)
        here = focused(kiosk)
        if first is None:
            first = here
        elif here is first:
            return names
        if name(kiosk) not in SCROLLS:  # which of the two is there changes on the way
            names.append(name(kiosk))
    raise AssertionError(f"{one} does not come round: {names}")


def hold(kiosk: KioskWindow, at: QPoint) -> None:
    """Holds for three seconds, which pass faster."""
    left = Qt.MouseButton.LeftButton
    kiosk.finish_startup()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(holding, "SHOWN_AFTER_MS", 50)
        patch.setattr(holding, "HELD_AFTER_MS", 50)
        QTest.mousePress(kiosk.window, left, pos=at)
        # Once for each of the two times: on a busy machine the second begins late.
        capture.wait_until_idle(kiosk.window, HELD_MS)
        capture.wait_until_idle(kiosk.window, HELD_MS)
        QTest.mouseRelease(kiosk.window, left, pos=at)
        capture.wait_until_idle(kiosk.window)


def tap(kiosk: KioskWindow, at: QPoint) -> None:
    QTest.mouseClick(kiosk.window, Qt.MouseButton.LeftButton, pos=at)
    capture.wait_until_idle(kiosk.window)
