"""What the pages are told about the fingers of an event, before they get it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointingDevice, QTouchEvent
from PySide6.QtTest import QTest

from kiosk.ui.window.input.new_touches import (
    DOUBLE_TOUCH_SECONDS,
    UNPAINTED_SECONDS,
    NewTouches,
    goes_down,
)
from tests.fakes import Clock

pytestmark = pytest.mark.usefixtures("qapp")

State = QEventPoint.State
Type = QEvent.Type
NONE = Qt.KeyboardModifier.NoModifier


class Rules:
    """What TouchRules.qml would know."""

    def __init__(self) -> None:
        self.told: list[tuple[list[int], list[int]]] = []

    def tell(self, fresh: list[int], second: list[int]) -> None:
        self.told.append((fresh, second))


@pytest.fixture
def rules() -> Rules:
    return Rules()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def touches(rules: Rules, clock: Clock) -> NewTouches:
    return NewTouches(rules.tell, clock)


@pytest.fixture(scope="module")
def device() -> QPointingDevice:
    return QTest.createTouchDevice()


def touch(device: QPointingDevice, kind: Type, *fingers: tuple[int, State, int]) -> QTouchEvent:
    """Each finger with its number, what it does, and its place on a line."""
    points = [
        QEventPoint(number, state, QPointF(x, 0), QPointF(x, 0)) for number, state, x in fingers
    ]
    return QTouchEvent(kind, device, NONE, points)


def told(rules: Rules) -> tuple[list[int], list[int]]:
    return rules.told[-1]


def test_only_fingers_that_go_down_are_new(
    touches: NewTouches, rules: Rules, device: QPointingDevice
):
    assert rules.told == [([], [])], "from now on no finger is new that is not named"
    touches.handle(touch(device, Type.TouchBegin, (0, State.Pressed, 10)))
    assert told(rules) == ([0], [])
    rests, comes = (0, State.Stationary, 10), (1, State.Pressed, 50)
    touches.handle(touch(device, Type.TouchUpdate, rests, comes))
    assert told(rules) == ([1], [])
    touches.handle(touch(device, Type.TouchUpdate, rests, (1, State.Updated, 60)))
    assert told(rules) == ([], [])


def test_a_mouse_button_goes_down_too(touches: NewTouches, rules: Rules):
    left, at = Qt.MouseButton.LeftButton, QPointF(5, 5)
    touches.handle(QMouseEvent(Type.MouseButtonPress, at, at, left, left, NONE))
    fresh, second = told(rules)
    assert (len(fresh), second) == (1, [])


def test_no_event_ends_here(touches: NewTouches, device: QPointingDevice):
    for event in (
        touch(device, Type.TouchBegin, (0, State.Pressed, 10)),
        touch(device, Type.TouchEnd, (0, State.Released, 10)),
        QEvent(Type.KeyPress),
        QEvent(Type.TouchCancel),
    ):
        assert touches.handle(event) is False


@pytest.mark.parametrize(
    ("turned", "painted", "pause", "x", "is_second"),
    [
        (True, 0.0, 0.2, 90, True),
        (True, 0.0, 0.2, 120, False),
        (True, 0.0, DOUBLE_TOUCH_SECONDS + 0.1, 10, False),
        (True, 0.5, 0.2, 10, True),
        (True, 0.5, DOUBLE_TOUCH_SECONDS + 0.1, 10, False),
        (True, None, 1.0, 10, True),
        (True, None, UNPAINTED_SECONDS + 0.1, 10, False),
        (False, 0.0, 0.2, 10, False),
    ],
    ids=[
        "double touch",
        "elsewhere",
        "later",
        "painted late",
        "seen long enough",
        "not painted yet",
        "a window without frames",
        "same page",
    ],
)
def test_a_second_touch_is_not_meant_for_a_page_that_was_not_seen_yet(
    touches: NewTouches,
    rules: Rules,
    clock: Clock,
    device: QPointingDevice,
    turned: bool,
    painted: float | None,
    pause: float,
    x: int,
    is_second: bool,
):
    touches.handle(touch(device, Type.TouchBegin, (0, State.Pressed, 10)))
    touches.handle(touch(device, Type.TouchEnd, (0, State.Released, 10)))
    if turned:
        touches.page_turned()
    if painted is not None:
        clock.seconds += painted
        touches.painted()
    # Later frames of the same page count for nothing.
    clock.seconds += pause
    if painted is not None:
        touches.painted()
    touches.handle(touch(device, Type.TouchBegin, (1, State.Pressed, x)))
    assert told(rules) == (([], [1]) if is_second else ([1], []))


def test_a_page_that_turns_by_itself_guards_no_old_place(
    touches: NewTouches, rules: Rules, clock: Clock, device: QPointingDevice
):
    touches.handle(touch(device, Type.TouchBegin, (0, State.Pressed, 10)))
    touches.handle(touch(device, Type.TouchEnd, (0, State.Released, 10)))
    clock.seconds += 90
    touches.page_turned()
    touches.handle(touch(device, Type.TouchBegin, (1, State.Pressed, 10)))
    assert told(rules) == ([1], [])


def test_a_hand_lifted_elsewhere_does_not_hide_a_double_touch(
    touches: NewTouches, rules: Rules, clock: Clock, device: QPointingDevice
):
    rests = (0, State.Stationary, 900)
    touches.handle(touch(device, Type.TouchBegin, (0, State.Pressed, 900)))
    touches.handle(touch(device, Type.TouchUpdate, rests, (1, State.Pressed, 10)))
    touches.handle(touch(device, Type.TouchUpdate, rests, (1, State.Released, 10)))
    touches.page_turned()
    touches.handle(touch(device, Type.TouchEnd, (0, State.Released, 900)))
    touches.handle(touch(device, Type.TouchBegin, (2, State.Pressed, 20), (3, State.Pressed, 500)))
    assert told(rules) == ([3], [2])


def test_a_further_finger_goes_down_as_much_as_the_first(device: QPointingDevice):
    rests = (0, State.Stationary, 10)
    events = {
        touch(device, Type.TouchBegin, (0, State.Pressed, 10)): True,
        touch(device, Type.TouchUpdate, rests, (1, State.Pressed, 50)): True,
        touch(device, Type.TouchUpdate, rests, (1, State.Updated, 60)): False,
        touch(device, Type.TouchEnd, (0, State.Released, 10)): False,
    }
    assert [goes_down(event) for event in events] == list(events.values())
