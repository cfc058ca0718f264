"""Opening the console, staying in it and leaving it; nothing of it reaches a visitor."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from kiosk.bundle.model import Bundle
from kiosk.staff.permissions import Role
from kiosk.staff.pins import Pins
from kiosk.staff.status import Status
from kiosk.system import write_protection
from kiosk.system.restart import EXIT_LEFT, EXIT_RESTART
from kiosk.ui.inspect import capture
from kiosk.ui.window import staff_console
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.hand import Hand
from tests.e2e.staff.console_driver import (
    CHORD,
    at,
    chord,
    come_in,
    control,
    gesture,
    heading,
    names,
    page,
    pass_time,
    touch,
    type_pin,
    words,
)
from tests.e2e.waiting import until
from tests.e2e.window_items import model_of
from tests.fakes import PINS, RICH, WRONG, Stage

Open = Callable[..., KioskWindow]
STAFF = {
    *("Apply from a stick", "Go back to a release", "Test the screen", "Clean the screen"),
    *("Write status to a stick", "Change my PIN"),
}
IT = {"Set the staff PIN", "Trust a publisher", "Restart the kiosk", "Leave the kiosk"}
MIDDLE = QPoint(960, 540)


# -- the gesture and the chord ----------------------------------------------------------------


def test_the_gesture_takes_five_touches_within_four_seconds(open_kiosk: Open, stage: Stage):
    kiosk = open_kiosk()
    at(kiosk, MIDDLE)
    touch(kiosk, "About")
    for _ in range(4):
        at(kiosk, heading(kiosk))
    assert page(kiosk) == ""
    pass_time(kiosk, 3)
    for _ in range(4):
        at(kiosk, heading(kiosk))
        assert page(kiosk) == ""
    at(kiosk, heading(kiosk))
    capture.wait_until_idle(kiosk.window)
    assert page(kiosk) == "pin"


def test_five_touches_elsewhere_open_nothing(open_kiosk: Open, stage: Stage):
    kiosk = open_kiosk()
    at(kiosk, MIDDLE)
    model = model_of(kiosk)
    for opened in (model.visit.openComfort, model.visit.openLanguages, model.visit.home):
        opened()
        capture.wait_until_idle(kiosk.window)
        for _ in range(6):
            at(kiosk, QPoint(220, 160))
            model.visit.tapHeading()
        assert page(kiosk) == ""


@pytest.mark.parametrize("where", ["attract", "active", "asking", "fault"])
def test_the_chord_opens_the_pad_from_everywhere(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle, stage: Stage, state: Path, where: str
):
    kiosk = make_kiosk(None if where == "fault" else seed, state=state)
    kiosk.finish_startup()
    model = model_of(kiosk)
    if where in ("active", "asking"):
        model.visit.start()
        model.visit.openCard("online-grooming")
    if where == "asking":
        pass_time(kiosk, 95)
        model.visit.tick()
    assert model.visit.state == where
    chord(kiosk)
    assert page(kiosk) == "pin"
    touch(kiosk, "Close")
    assert model.visit.state == ("fault" if where == "fault" else "attract")
    model.visit.start()
    assert model.visit.page == "home", "nothing of the visitor before is left"


@pytest.mark.parametrize("seconds", [0, 30])
def test_the_chord_never_takes_the_decoy_away(open_kiosk: Open, stage: Stage, seconds: float):
    kiosk = open_kiosk()
    model = model_of(kiosk)
    model.visit.start()
    model.visit.openCard("online-grooming")
    model.visit.hide()
    capture.wait_until_idle(kiosk.window)
    pass_time(kiosk, seconds)
    chord(kiosk)
    assert (model.visit.state, page(kiosk)) == ("hidden", "")


@pytest.mark.parametrize(
    "other", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier]
)
def test_half_a_chord_is_nothing(open_kiosk: Open, stage: Stage, other: Qt.KeyboardModifier):
    kiosk = open_kiosk()
    QTest.keyClick(kiosk.window, Qt.Key.Key_S, other)
    QTest.keyClick(kiosk.window, Qt.Key.Key_T, CHORD)
    capture.wait_until_idle(kiosk.window)
    assert model_of(kiosk).visit.state == "attract"


def test_hide_and_start_mean_nothing_behind_the_console(open_kiosk: Open, stage: Stage):
    kiosk = open_kiosk()
    chord(kiosk)
    model = model_of(kiosk)
    for act in (
        model.visit.start,
        model.visit.hide,
        model.visit.help,
        model.visit.tapHeading,
        model.visit.home,
    ):
        act()
        assert model.visit.state == "staff"
    chord(kiosk)
    assert page(kiosk) == "pin"


# -- what a visitor meets ---------------------------------------------------------------------


def test_without_a_pin_nothing_of_the_console_can_be_reached(
    open_kiosk: Open, stage: Stage, monkeypatch: pytest.MonkeyPatch
):
    """Calls every slot that a page could call, and reads all text."""
    gathered: list[object] = []

    def gather(*arguments: object, **_: object) -> Status:
        gathered.append(arguments)
        return RICH

    monkeypatch.setattr(staff_console, "collect_status", gather)
    kiosk = open_kiosk()
    chord(kiosk)
    staff = model_of(kiosk).staff
    for target in ("apply", "rollback", "clean", "write", "trust", "restart", "leave", "tests"):
        staff.perform(target)
    for name in ("touch", "colours", "code", "sound"):
        staff.test(name)
    staff.overview()
    staff.confirm()
    staff.content.open("BLUE STICK")
    staff.content.apply()
    staff.pin.submit()
    capture.wait_until_idle(kiosk.window)
    assert page(kiosk) == "pin"
    assert (gathered, stage.commands.words, stage.sticks.orders) == ([], [], [])
    assert words(kiosk).splitlines()[0] == "Staff console"
    assert "Warwickshire" not in words(kiosk)
    assert staff.status.title == ""
    assert staff.actions.rowCount() == 0


def test_nothing_is_left_after_it_was_closed(open_kiosk: Open, stage: Stage):
    kiosk = open_kiosk()
    come_in(kiosk, "it")
    model = model_of(kiosk)
    model.comfort.setTextSize(3)
    touch(kiosk, "Close")
    assert model.visit.state == "attract"
    assert model.staff is None
    assert model.comfort.textSize == 0
    gesture(kiosk)
    assert page(kiosk) == "pin", "the next person is asked for a PIN again"
    assert "Warwickshire" not in words(kiosk)


def test_no_visitors_page_tells_of_it(open_kiosk: Open, seed: Bundle):
    """Finds it neither in text nor for a screen reader: the gesture is in the guide only."""
    from tests.e2e.accessibility_tree import nodes

    kiosk = open_kiosk()
    model = model_of(kiosk)
    model.visit.start()
    for turn in (
        model.visit.help,
        model.visit.openComfort,
        model.visit.openLanguages,
        model.visit.home,
    ):
        turn()
        text = " ".join([words(kiosk), *(name for _, name in nodes(kiosk))]).lower()
        assert "console" not in text
        assert " pin" not in text


# -- PINs -------------------------------------------------------------------------------------


def test_each_role_has_its_actions(open_kiosk: Open, stage: Stage):
    kiosk = open_kiosk()
    come_in(kiosk, "staff")
    assert set(names(kiosk)) & (STAFF | IT) == STAFF
    assert "Staff console: Staff" in words(kiosk)
    staff = model_of(kiosk).staff
    for target in ("restart", "leave", "trust", "pin-staff"):
        staff.perform(target)
        assert page(kiosk) == "overview", "not by another way either"
    touch(kiosk, "Close")
    come_in(kiosk, "it")
    assert set(names(kiosk)) & (STAFF | IT) == STAFF | IT
    assert "Staff console: IT" in words(kiosk)


def test_a_folder_is_neither_applied_to_nor_taken_back(open_kiosk: Open, stage: Stage):
    kiosk = open_kiosk(source="folder")
    come_in(kiosk, "it")
    missing = {"Apply from a stick", "Go back to a release", "Trust a publisher"}
    assert set(names(kiosk)) & (STAFF | IT) == (STAFF | IT) - missing


def test_wrong_pins_wait_longer_and_a_restart_changes_nothing(open_kiosk: Open, stage: Stage):
    kiosk = open_kiosk()
    chord(kiosk)
    for _ in range(2):
        type_pin(kiosk, WRONG)
        assert "That PIN is wrong." in words(kiosk)
        assert "wait" not in words(kiosk)
    type_pin(kiosk, WRONG)
    assert "That PIN is wrong. Please wait 5 seconds." in words(kiosk)
    # During the wait digits are ignored, and closing the console does not shorten it.
    QTest.keyClick(kiosk.window, Qt.Key.Key_4)
    assert model_of(kiosk).staff.pin.count == 0
    touch(kiosk, "Close")
    chord(kiosk)
    assert model_of(kiosk).staff.pin.waits
    pass_time(kiosk, 5)
    model_of(kiosk).staff.pin.tick()
    type_pin(kiosk, WRONG)
    assert "Please wait 15 seconds." in words(kiosk)
    # A power cut.
    again = open_kiosk()
    chord(again)
    assert model_of(again).staff.pin.waits
    assert "Please wait 15 seconds." in words(again)
    pass_time(again, 14)
    model_of(again).staff.pin.tick()
    assert model_of(again).staff.pin.waits
    pass_time(again, 1)
    model_of(again).staff.pin.tick()
    type_pin(again, PINS["staff"])
    assert page(again) == "overview"


def test_digits_are_never_shown_and_can_be_taken_back(open_kiosk: Open, stage: Stage):
    kiosk = open_kiosk()
    chord(kiosk)
    before = words(kiosk)
    for digit in "4079":
        touch(kiosk, digit)
    assert words(kiosk) == before
    assert model_of(kiosk).staff.pin.count == 4
    touch(kiosk, "Delete the last digit")
    QTest.keyClick(kiosk.window, Qt.Key.Key_Backspace)
    for digit in "7193":
        touch(kiosk, digit)
    touch(kiosk, "Delete the last digit")
    assert model_of(kiosk).staff.pin.count == 5
    for number in range(20):
        QTest.keyClick(kiosk.window, Qt.Key(Qt.Key.Key_0.value + number % 10))
    assert model_of(kiosk).staff.pin.count == 12


def test_keys_type_nowhere_else(open_kiosk: Open, stage: Stage):
    """Digits reach a page only while the console is open."""
    kiosk = open_kiosk()
    model_of(kiosk).visit.start()
    reached: list[object] = []
    kiosk.window.activeFocusItemChanged.connect(lambda: reached.append(1))
    QTest.keyClick(kiosk.window, Qt.Key.Key_4)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Backspace)
    assert (model_of(kiosk).visit.page, reached) == ("home", [])


def test_without_any_pin_it_says_what_it_does(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle, stage: Stage, tmp_path: Path
):
    kiosk = make_kiosk(seed, state=tmp_path / "new")
    kiosk.finish_startup()
    chord(kiosk)
    assert "No PIN is set for this screen. IT sets one with the command `kiosk pin set`." in words(
        kiosk
    )
    assert set(names(kiosk)) == {"Close"}
    touch(kiosk, "Close")
    assert page(kiosk) == ""


def test_damaged_pins_let_no_one_in(open_kiosk: Open, stage: Stage, state: Path):
    for file in (state / "staff").iterdir():
        file.write_bytes(b"rotten")
    kiosk = open_kiosk()
    chord(kiosk)
    assert page(kiosk) == "closed"
    assert "The record of this kiosk's PINs is damaged." in words(kiosk)


def test_staff_change_their_pin(open_kiosk: Open, stage: Stage, state: Path):
    kiosk = open_kiosk()
    come_in(kiosk)
    touch(kiosk, "Change my PIN")
    type_pin(kiosk, "1234")
    assert "Digits in order are too easy to guess. Choose another PIN." in words(kiosk)
    type_pin(kiosk, "628405")
    assert "Type the new staff PIN again" in words(kiosk)
    type_pin(kiosk, "628406")
    assert "The PINs did not match. Try again." in words(kiosk)
    type_pin(kiosk, PINS["it"])
    type_pin(kiosk, PINS["it"])
    assert "This PIN cannot be used for both staff and IT. Choose another PIN." in words(kiosk)
    type_pin(kiosk, "628405")
    type_pin(kiosk, "628405")
    assert "The new staff PIN works from now on." in words(kiosk)
    pins = Pins(state / "staff")
    assert pins.role_of("628405") is Role.STAFF
    assert pins.role_of(PINS["staff"]) is None
    assert pins.role_of(PINS["it"]) is Role.IT


def test_it_sets_the_pin_of_staff_who_forgot_theirs(open_kiosk: Open, stage: Stage, state: Path):
    kiosk = open_kiosk()
    come_in(kiosk, "it")
    touch(kiosk, "Set the staff PIN")
    for _ in range(2):
        type_pin(kiosk, "628405")
    assert Pins(state / "staff").role_of("628405") is Role.STAFF
    assert Pins(state / "staff").role_of(PINS["it"]) is Role.IT


# -- two minutes ------------------------------------------------------------------------------


@pytest.mark.parametrize("inside", [False, True])
def test_two_minutes_without_a_touch_close_it(open_kiosk: Open, stage: Stage, inside: bool):
    kiosk = open_kiosk()
    if inside:
        come_in(kiosk)
    else:
        chord(kiosk)
    staff = model_of(kiosk).staff
    pass_time(kiosk, 89)
    staff.tick()
    assert "Closes in" not in words(kiosk)
    pass_time(kiosk, 2)
    staff.tick()
    assert "Closes in 29 s. Touch to stay." in words(kiosk)
    # A touch on nothing is enough.
    at(kiosk, QPoint(5, 500))
    assert "Closes in" not in words(kiosk)
    pass_time(kiosk, 119)
    staff.tick()
    assert page(kiosk) != ""
    pass_time(kiosk, 1)
    staff.tick()
    capture.wait_until_idle(kiosk.window)
    assert model_of(kiosk).visit.state == "attract"


def test_it_closes_by_itself(open_kiosk: Open, stage: Stage):
    """Uses the timer of the program, not one of the test."""
    kiosk = open_kiosk()
    chord(kiosk)
    pass_time(kiosk, 119.99)
    model_of(kiosk).staff.tick()
    pass_time(kiosk, 0.01)
    until(lambda: model_of(kiosk).visit.state == "attract", "the start screen")


def test_work_is_waited_for(open_kiosk: Open, stage: Stage, tmp_path: Path):
    kiosk = open_kiosk()
    come_in(kiosk)
    stage.sticks.put_in(tmp_path)
    touch(kiosk, "Apply from a stick")
    touch(kiosk, "BLUE STICK")
    staff = model_of(kiosk).staff
    for _ in range(10):
        pass_time(kiosk, 60)
        staff.tick()
        assert page(kiosk) == "working"


# -- cleaning ---------------------------------------------------------------------------------


def test_while_the_screen_is_cleaned_nothing_counts(open_kiosk: Open, stage: Stage):
    kiosk = open_kiosk()
    come_in(kiosk)
    touch(kiosk, "Clean the screen")
    staff = model_of(kiosk).staff
    assert page(kiosk) == "clean"
    for second in range(29):
        for where in (MIDDLE, QPoint(1800, 1020), QPoint(60, 1020)):
            QTest.mouseClick(kiosk.window, Qt.MouseButton.LeftButton, pos=where)
        for one in (Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_1):
            QTest.keyClick(kiosk.window, one)
        chord(kiosk)
        assert str(30 - second) in words(kiosk).splitlines()
        assert page(kiosk) == "clean"
        pass_time(kiosk, 1)
        staff.tick()
    pass_time(kiosk, 1)
    staff.tick()
    capture.wait_until_idle(kiosk.window)
    assert "The screen works again" in words(kiosk)
    touch(kiosk, "OK")
    assert page(kiosk) == "overview"


def test_fingers_too(open_kiosk: Open, stage: Stage):
    kiosk = open_kiosk()
    come_in(kiosk)
    touch(kiosk, "Clean the screen")
    finger = QTest.createTouchDevice()
    for kind in ("press", "release"):
        event = QTest.touchEvent(kiosk.window, finger)
        getattr(event, kind)(0, MIDDLE, kiosk.window)
        event.commit()
    assert page(kiosk) == "clean"


# -- the end ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "yes", "code"),
    [
        ("Leave the kiosk", "Yes, leave", EXIT_LEFT),
        ("Restart the kiosk", "Yes, restart", EXIT_RESTART),
    ],
)
def test_it_leaves_or_restarts_after_a_question(
    open_kiosk: Open,
    stage: Stage,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    yes: str,
    code: int,
):
    from PySide6.QtGui import QGuiApplication

    ended: list[Any] = []
    monkeypatch.setattr(QGuiApplication, "exit", ended.append)
    kiosk = open_kiosk()
    come_in(kiosk, "it")
    touch(kiosk, name)
    touch(kiosk, "No")
    assert (page(kiosk), ended) == ("overview", [])
    touch(kiosk, name)
    touch(kiosk, yes)
    assert ended == [code]


def test_wrong_pins_of_hours_ago_are_forgotten(open_kiosk: Open, stage: Stage):
    kiosk = open_kiosk()
    chord(kiosk)
    for _ in range(4):
        type_pin(kiosk, WRONG)
        pass_time(kiosk, 5)
        model_of(kiosk).staff.pin.tick()
    touch(kiosk, "Close")
    pass_time(kiosk, 4 * 3600)
    kiosk.finish_startup().staff.fade()
    chord(kiosk)
    for _ in range(2):
        type_pin(kiosk, WRONG)
        assert "wait" not in words(kiosk)


def test_where_the_disk_forgets_a_start_begins_with_a_wait(
    open_kiosk: Open, stage: Stage, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(write_protection, "_mounts", lambda: "overlay / overlay rw 0 0")
    kiosk = open_kiosk()
    chord(kiosk)
    assert "Please wait 60 seconds." in words(kiosk)
    pass_time(kiosk, 60)
    model_of(kiosk).staff.pin.tick()
    type_pin(kiosk, PINS["it"])
    assert page(kiosk) == "overview"


# -- two thumbs -------------------------------------------------------------------------------


@pytest.fixture
def thumbs(open_kiosk: Open, stage: Stage, finger: QPointingDevice) -> tuple[KioskWindow, Hand]:
    """The pad, and fingers that overlap on it."""
    kiosk = open_kiosk()
    chord(kiosk)
    capture.wait_for_frame(kiosk.window)
    return kiosk, Hand(kiosk, finger)


def key(kiosk: KioskWindow, name: str) -> QPoint:
    item = control(kiosk, name)
    return item.mapToScene(item.boundingRect().center()).toPoint()


def typed(kiosk: KioskWindow) -> str:
    return str(model_of(kiosk).staff.pin._digits)


def test_two_thumbs_type_every_digit(thumbs: tuple[KioskWindow, Hand]):
    kiosk, hand = thumbs
    hand.press(1, key(kiosk, "4"))
    for number, digit in enumerate("0719", start=2):
        hand.press(number, key(kiosk, digit))
        hand.lift(number - 1)
    hand.press(6, key(kiosk, "OK"))
    hand.lift(5)
    assert typed(kiosk) == "40719"
    hand.lift(6)
    assert typed(kiosk) == ""


def test_fingers_on_the_same_key_type_it_once(thumbs: tuple[KioskWindow, Hand]):
    kiosk, hand = thumbs
    place = key(kiosk, "5")
    hand.press(1, place, place + QPoint(9, 9))
    hand.lift(1)
    hand.lift(2)
    assert typed(kiosk) == "5"
    hand.tap(3, place)
    hand.tap(4, place)
    assert typed(kiosk) == "555"


def test_a_hand_that_rests_beside_the_pad_does_nothing_when_it_is_lifted(
    thumbs: tuple[KioskWindow, Hand],
):
    kiosk, hand = thumbs
    hand.press(1, key(kiosk, "Close"))
    hand.tap(2, key(kiosk, "5"))
    hand.lift(1)
    assert (page(kiosk), typed(kiosk)) == ("pin", "5")
