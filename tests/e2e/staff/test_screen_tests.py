"""Tests of the screen by staff: touch, colours, sound, the size of codes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from kiosk.ui.adapters.chime import Chime
from kiosk.ui.inspect import capture
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.hand import Hand
from tests.e2e.staff.console_driver import at, come_in, page, touch, words
from tests.e2e.window_items import model_of
from tests.fakes import Stage

Open = Callable[..., KioskWindow]


def open_test(kiosk: KioskWindow, name: str) -> None:
    come_in(kiosk)
    touch(kiosk, "Test the screen")
    touch(kiosk, name)


def left(kiosk: KioskWindow) -> int:
    line = next(line for line in words(kiosk).splitlines() if line.startswith("Wipe off"))
    return int(line.split(": ")[1].split(" ")[0])


@pytest.mark.parametrize("reach", [False, True])
def test_every_part_of_the_screen_is_wiped(open_kiosk: Open, stage: Stage, reach: bool):
    """Covers the part above the reach area too: the screen is the whole screen."""
    kiosk = open_kiosk((1080, 1920))
    model = model_of(kiosk)
    model.visit.start()
    model.comfort.setReach(reach)
    open_test(kiosk, "Touch")
    all_of_it = left(kiosk)
    first = QPoint(3, 3)
    button = Qt.MouseButton.LeftButton
    QTest.mousePress(kiosk.window, button, pos=first)
    capture.wait_until_idle(kiosk.window)
    assert left(kiosk) == all_of_it - 1
    # One finger that stays down, line by line: it passes below the text and the button too.
    for y in range(0, 1920, 40):
        for x in range(0, 1080, 40):
            QTest.mouseMove(kiosk.window, QPoint(x, y))
    QTest.mouseMove(kiosk.window, QPoint(1079, 1919))
    QTest.mouseRelease(kiosk.window, button, pos=QPoint(1079, 1919))
    capture.wait_until_idle(kiosk.window)
    assert "Every part of the screen responds." in words(kiosk)
    touch(kiosk, "Done")
    assert page(kiosk) == "tests"


def test_each_finger_wipes_by_itself(open_kiosk: Open, stage: Stage, finger: QPointingDevice):
    kiosk = open_kiosk()
    open_test(kiosk, "Touch")
    all_of_it = left(kiosk)
    hand = Hand(kiosk, finger)
    hand.press(0, QPoint(20, 20), QPoint(900, 900), QPoint(1900, 1060))
    hand.lift()
    capture.wait_until_idle(kiosk.window)
    assert left(kiosk) == all_of_it - 3


def test_a_part_that_does_not_respond_stays(open_kiosk: Open, stage: Stage):
    kiosk = open_kiosk()
    open_test(kiosk, "Touch")
    all_of_it = left(kiosk)
    for _ in range(3):
        at(kiosk, QPoint(20, 20))
    at(kiosk, QPoint(1900, 1060))
    assert left(kiosk) == all_of_it - 2
    touch(kiosk, "Stop")
    assert page(kiosk) == "tests"


def test_seven_pictures_follow_each_other(open_kiosk: Open, stage: Stage):
    kiosk = open_kiosk()
    open_test(kiosk, "Colours")
    shown = []
    for _ in range(7):
        capture.wait_until_idle(kiosk.window)
        shown.append(capture.grab(kiosk.window).pixelColor(1500, 200).name())
        assert page(kiosk) == "colours"
        at(kiosk, QPoint(1500, 200))
    assert shown[:5] == ["#ffffff", "#000000", "#ff0000", "#00ff00", "#0000ff"]
    assert shown[5:] == ["#cccccc", "#0000ff"], "grey steps, then bars"
    assert page(kiosk) == "tests"


def test_a_sound_is_played(open_kiosk: Open, stage: Stage, monkeypatch: pytest.MonkeyPatch):
    played: list[int] = []
    monkeypatch.setattr(Chime, "play", lambda self: played.append(1))
    kiosk = open_kiosk()
    open_test(kiosk, "Sound")
    assert played == [1]
    assert page(kiosk) == "tests"


@pytest.mark.parametrize("width_mm", [400, 531])
def test_a_code_says_how_wide_it_should_be(open_kiosk: Open, stage: Stage, width_mm: int):
    kiosk = open_kiosk(width_mm=width_mm)
    open_test(kiosk, "Size of codes")
    capture.wait_for_frame(kiosk.window)
    found = capture.find_code(kiosk.window)
    assert found is not None
    wide = round(found[1][2] * width_mm / 1920)
    assert f"{wide} mm wide" in words(kiosk)
    touch(kiosk, "Back")
    assert page(kiosk) == "tests"
