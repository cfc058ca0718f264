"""Staff at the screen of a real kiosk: the touches and keys they make, page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.ui.inspect import capture
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.waiting import until
from tests.e2e.window_items import model_of, touchable
from tests.fakes import APPLIED, PINS, PUBLISHER, RICH, WOULD_APPLY, WRONG, Stage

CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


# -- touches and keys -------------------------------------------------------------------------


def names(kiosk: KioskWindow) -> list[str]:
    """Returns the name of every control in the window."""
    found = capture.items(kiosk.window.contentItem())
    return [str(item.property("name")) for item in found if touchable(item)]


def words(kiosk: KioskWindow) -> str:
    """Returns all text in the window."""
    found = capture.items(kiosk.window.contentItem())
    return "\n".join(
        str(item.property("text")) for item in found if item.inherits("QQuickText") and item.width()
    )


def touch(kiosk: KioskWindow, name: str) -> None:
    """Touches the control of this name, after as many touches of "More" as it takes to see it."""
    # A new item gets its position with the next frame.
    capture.wait_for_frame(kiosk.window)
    item = control(kiosk, name)
    while not _is_seen(item):
        at(kiosk, _middle(control(kiosk, "More")))
    at(kiosk, _middle(item))


def control(kiosk: KioskWindow, name: str) -> QQuickItem:
    for item in capture.items(kiosk.window.contentItem()):
        if touchable(item) and item.property("name") == name:
            return item
    raise AssertionError(f"no control is called '{name}', only {names(kiosk)}")


def pass_time(kiosk: KioskWindow, seconds: float) -> None:
    clock: Any = kiosk._clock
    clock.seconds += seconds


def at(kiosk: KioskWindow, point: QPoint) -> None:
    # The pace of a person in a hurry: a shorter time is a double touch. Sums of it are exact.
    pass_time(kiosk, 0.625)
    QTest.mouseClick(kiosk.window, Qt.MouseButton.LeftButton, pos=point)
    capture.wait_until_idle(kiosk.window)


def _is_seen(item: QQuickItem) -> bool:
    """True if every scrolling item around it shows its middle."""
    middle = _middle(item).toPointF()
    return all(
        around.mapRectToScene(around.boundingRect()).contains(middle)
        for around in _above(item)
        if around.clip()
    )


def _above(item: QQuickItem) -> Iterator[QQuickItem]:
    around = item.parentItem()
    while around is not None:
        yield around
        around = around.parentItem()


def _middle(item: QQuickItem) -> QPoint:
    return item.mapRectToScene(item.boundingRect()).center().toPoint()


def heading(kiosk: KioskWindow) -> QPoint:
    """Returns the middle of the heading of the page "About this screen"."""
    for item in capture.items(kiosk.window.contentItem()):
        if item.inherits("QQuickText") and item.property("text") == "About this screen":
            return item.mapRectToScene(item.boundingRect()).topLeft().toPoint() + QPoint(60, 20)
    raise AssertionError("this is another page")


def gesture(kiosk: KioskWindow) -> None:
    """Makes the gesture of the guide: touch, Help, five touches on the heading."""
    model = model_of(kiosk)
    if model.visit.state == "attract":
        at(kiosk, QPoint(kiosk.window.width() // 2, kiosk.window.height() // 2))
    touch(kiosk, "About")
    for _ in range(5):
        at(kiosk, heading(kiosk))
    capture.wait_until_idle(kiosk.window)


def chord(kiosk: KioskWindow) -> None:
    QTest.keyClick(kiosk.window, Qt.Key.Key_S, CHORD)
    capture.wait_until_idle(kiosk.window)


def type_pin(kiosk: KioskWindow, pin: str) -> None:
    """Touches the digits and OK, and waits until the kiosk has compared the PIN."""
    for digit in pin:
        touch(kiosk, digit)
    touch(kiosk, "OK")
    wait_for_pin(kiosk)


def wait_for_pin(kiosk: KioskWindow) -> None:
    until(lambda: page(kiosk) != "pin" or not _thinks(kiosk), "an answer to the PIN")
    capture.wait_until_idle(kiosk.window)


def _thinks(kiosk: KioskWindow) -> bool:
    return bool(model_of(kiosk).staff.pin.says == "One moment …")


def come_in(kiosk: KioskWindow, role: str = "staff") -> None:
    """Presses the chord, then types the PIN as an external keypad would."""
    kiosk.finish_startup()
    chord(kiosk)
    for digit in PINS[role]:
        QTest.keyClick(kiosk.window, Qt.Key(Qt.Key.Key_0.value + int(digit)))
    QTest.keyClick(kiosk.window, Qt.Key.Key_Return)
    wait_for_pin(kiosk)
    assert page(kiosk) == "overview"


def page(kiosk: KioskWindow) -> str:
    """Returns the page of the console; '' while it is closed."""
    staff = model_of(kiosk).staff
    return "" if staff is None else str(staff.page)


# -- every page -------------------------------------------------------------------------------


def every_page(
    kiosk: KioskWindow,
    stage: Stage,
    folder: Path,
    look: Callable[[str], None],
) -> None:
    """Shows each page of the console and calls `look` with its name. Expects a closed console."""
    chord(kiosk)
    look("pin")
    for digit in PINS["it"][:3]:
        touch(kiosk, digit)
    look("pin-typed")
    staff = model_of(kiosk).staff
    for _ in range(3):
        staff.pin.erase()
    for _ in range(4):
        type_pin(kiosk, WRONG)
    look("pin-wait")
    pass_time(kiosk, 100)
    staff.pin.tick()
    type_pin(kiosk, PINS["it"])
    look("overview")
    pass_time(kiosk, 95)
    staff.tick()
    look("overview-closing")
    staff.touched()
    _apply_pages(kiosk, stage, folder, look)
    staff.perform("rollback")
    look("releases")
    staff.releases.goBack(RICH.earlier[0].id)
    look("ask-rollback")
    staff.overview()
    for target in ("again", "leave", "restart"):
        staff.perform(target)
        look(f"ask-{target}")
        staff.overview()
    staff.perform("pin-staff")
    look("pin-new")
    staff.overview()
    _test_pages(kiosk, look)
    staff.perform("clean")
    look("clean")
    pass_time(kiosk, 30)
    staff.tick()
    look("clean-done")
    staff.close()
    capture.wait_until_idle(kiosk.window)


def _apply_pages(
    kiosk: KioskWindow, stage: Stage, folder: Path, look: Callable[[str], None]
) -> None:
    staff = model_of(kiosk).staff
    staff.perform("apply")
    look("sticks-none")
    stage.sticks.put_in(folder)
    stage.sticks.put_in(folder, "Kingston DataTraveler 3.0 of the library")
    look("sticks")
    staff.content.open("BLUE STICK")
    look("working")
    stage.commands.answer(4, WOULD_APPLY)
    look("changes")
    staff.content.apply()
    stage.commands.answer(0, APPLIED)
    look("applied")
    staff.overview()
    staff.perform("trust")
    staff.content.open("BLUE STICK")
    stage.commands.answer(2, PUBLISHER)
    look("ask-trust")
    staff.overview()
    for name in ("BLUE STICK", "Kingston DataTraveler 3.0 of the library"):
        stage.sticks.pull_out(name)


def _test_pages(kiosk: KioskWindow, look: Callable[[str], None]) -> None:
    staff = model_of(kiosk).staff
    staff.perform("tests")
    look("tests")
    for name in ("touch", "code", "colours"):
        staff.test(name)
        look(name)
        staff.back()
