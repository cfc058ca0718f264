"""A finger on the window of a kiosk, and the way to its pages."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from kiosk.bundle.model import Bundle
from kiosk.ui.inspect import capture
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.window_items import model_of, touchable

PAGES = ("home", "topic", "card", "destination", "help")


def centre(kiosk: KioskWindow, name: str) -> QPoint:
    for item in capture.items(kiosk.window.contentItem()):
        if item.property("name") == name and touchable(item):
            return item.mapRectToScene(item.boundingRect()).center().toPoint()
    raise AssertionError(f"no control is called '{name}'")


def press(kiosk: KioskWindow, finger: QPointingDevice, point: QPoint) -> None:
    QTest.touchEvent(kiosk.window, finger).press(0, point, kiosk.window).commit()


def move(kiosk: KioskWindow, finger: QPointingDevice, point: QPoint) -> None:
    QTest.touchEvent(kiosk.window, finger).move(0, point, kiosk.window).commit()


def release(kiosk: KioskWindow, finger: QPointingDevice, point: QPoint) -> None:
    QTest.touchEvent(kiosk.window, finger).release(0, point, kiosk.window).commit()


def tap(kiosk: KioskWindow, finger: QPointingDevice, name: str) -> None:
    point = centre(kiosk, name)
    press(kiosk, finger, point)
    release(kiosk, finger, point)
    capture.wait_until_idle(kiosk.window)


def open_page(kiosk: KioskWindow, bundle: Bundle, page: str) -> None:
    model = model_of(kiosk)
    model.visit.start()
    topic = bundle.topics[0]
    if page == "help":
        model.visit.help()
    if page in ("topic", "card", "destination"):
        model.visit.openTopic(topic.id)
    if page in ("card", "destination"):
        model.visit.openCard(topic.cards[0])
    if page == "destination":
        model.visit.openDestination("ceop")
    capture.wait_until_idle(kiosk.window)
    assert model.visit.page == page
