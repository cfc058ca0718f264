"""One finger that is held still, alone."""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QEventPoint, QGuiApplication

from kiosk.ui.window.input import hold as module
from kiosk.ui.window.input.hold import Hold

State = QEventPoint.State
PRESSED, UPDATED, STATIONARY, RELEASED = (
    *(State.Pressed, State.Updated),
    *(State.Stationary, State.Released),
)
KINDS = {
    PRESSED: QEvent.Type.TouchBegin,
    UPDATED: QEvent.Type.TouchUpdate,
    RELEASED: QEvent.Type.TouchEnd,
}


class Point(NamedTuple):
    """A QEventPoint: Qt sets the position of its own only as it delivers them."""

    number: int
    now: QEventPoint.State
    x: float
    y: float

    def id(self) -> int:
        return self.number

    def state(self) -> QEventPoint.State:
        return self.now

    def position(self) -> QPointF:
        return QPointF(self.x, self.y)


class Touch(NamedTuple):
    kind: QEvent.Type
    made: tuple[Point, ...]

    def type(self) -> QEvent.Type:
        return self.kind

    def points(self) -> tuple[Point, ...]:
        return self.made


class Told:
    """What a hold reports."""

    def __init__(self) -> None:
        self.may = True
        self.heard: list[str] = []

    def make(self) -> Hold:
        return Hold(
            reach=lambda: 45.0,
            may_begin=lambda at: self.may,
            on_shown=lambda at: self.heard.append(f"shown at {at.x():.0f}, {at.y():.0f}"),
            on_held=lambda: self.heard.append("held"),
            on_end=lambda: self.heard.append("end"),
        )


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def hold(told: Told, qapp: QGuiApplication) -> Hold:
    return told.make()


def touch(*points: tuple[int, State, float, float], kind: QEvent.Type | None = None) -> Any:
    return Touch(kind or KINDS[points[0][1]], tuple(Point(*one) for one in points))


def pass_time(hold: Hold) -> bool:
    """Lets the time pass that the hold waits for; returns False if it waits for none."""
    waits = hold._timer.isActive()
    if waits:
        hold._timer.stop()
        hold._timer.timeout.emit()
    return waits


def test_it_is_shown_after_one_second_and_held_after_three(hold: Hold, told: Told):
    hold.follow(touch((0, PRESSED, 300, 200)))
    assert hold._timer.interval() == 1_000
    assert told.heard == []
    assert pass_time(hold)
    assert told.heard == ["shown at 300, 200"]
    assert hold._timer.interval() + module.SHOWN_AFTER_MS == 3_000
    assert pass_time(hold)
    hold.follow(touch((0, RELEASED, 300, 200)))
    assert told.heard == ["shown at 300, 200", "held"]


def test_a_finger_that_is_lifted_ends_it(hold: Hold, told: Told):
    hold.follow(touch((0, PRESSED, 300, 200)))
    pass_time(hold)
    hold.follow(touch((0, RELEASED, 300, 200)))
    assert told.heard[1:] == ["end"]
    assert not pass_time(hold)


def test_a_tremor_of_10_mm_is_still(hold: Hold, told: Told):
    hold.follow(touch((0, PRESSED, 300, 200)))
    for x, y in ((344, 200), (256, 200), (331, 231), (300, 156)):
        hold.follow(touch((0, UPDATED, x, y)))
    assert pass_time(hold)
    hold.follow(touch((0, UPDATED, 344, 200)))
    assert pass_time(hold)
    assert told.heard[-1] == "held"


@pytest.mark.parametrize("is_shown", [False, True])
@pytest.mark.parametrize("to", [(346, 200), (300, 154), (333, 233)])
def test_further_it_is_a_finger_that_moves(
    hold: Hold, told: Told, is_shown: bool, to: tuple[int, int]
):
    hold.follow(touch((0, PRESSED, 300, 200)))
    if is_shown:
        pass_time(hold)
    hold.follow(touch((0, UPDATED, *to)))
    hold.follow(touch((0, UPDATED, 300, 200)))
    assert not pass_time(hold)
    assert "held" not in told.heard


def test_a_second_finger_ends_it_and_none_of_the_two_begins_it_again(hold: Hold, told: Told):
    update = QEvent.Type.TouchUpdate
    hold.follow(touch((0, PRESSED, 300, 200)))
    pass_time(hold)
    hold.follow(touch((0, STATIONARY, 300, 200), (1, PRESSED, 600, 200), kind=update))
    assert not pass_time(hold)
    hold.follow(touch((0, STATIONARY, 300, 200), (1, RELEASED, 600, 200), kind=update))
    assert not pass_time(hold)
    hold.follow(touch((0, RELEASED, 300, 200)))
    assert told.heard[1:] == ["end"]
    hold.follow(touch((0, PRESSED, 300, 200)))
    assert pass_time(hold), "the next finger alone"


def test_a_whole_hand_begins_nothing(hold: Hold):
    hold.follow(touch(*[(number, PRESSED, 100 * number, 200) for number in range(5)]))
    assert not pass_time(hold)


def test_a_touch_that_the_system_takes_back_ends_it(hold: Hold, told: Told):
    hold.follow(touch((0, PRESSED, 300, 200)))
    pass_time(hold)
    hold.follow(touch((0, STATIONARY, 300, 200), kind=QEvent.Type.TouchCancel))
    assert told.heard[1:] == ["end"]
    assert not pass_time(hold)


@pytest.mark.parametrize("later", [False, True])
def test_where_nothing_may_speak_it_means_nothing(hold: Hold, told: Told, later: bool):
    told.may = later
    hold.follow(touch((0, PRESSED, 300, 200)))
    pass_time(hold)
    told.may = False
    pass_time(hold)
    assert told.heard == (["shown at 300, 200", "end"] if later else [])
