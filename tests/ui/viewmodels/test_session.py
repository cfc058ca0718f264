"""The time limits of a visit, without a window."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.limits import PATIENCE_MS
from tests.ui.visitor import IDLE, Visitor


def test_on_a_page_with_a_number_the_question_comes_later(visitor: Visitor):
    visitor.model.visit.openDestination("line")
    visitor.wait(239)
    assert visitor.state == "active"
    visitor.wait(1)
    assert visitor.state == "asking"
    visitor.model.visit.home()
    assert visitor.state == "active"
    visitor.wait(IDLE)
    assert visitor.state == "asking"


def test_every_touch_starts_the_time_again(visitor: Visitor):
    for _ in range(5):
        visitor.clock[0] += IDLE - 1
        visitor.model.visit.touched()
    assert visitor.state == "active"


def test_the_seconds_are_announced(visitor: Visitor, qtbot: QtBot):
    with qtbot.waitSignals(
        [visitor.model.visit.stateChanged, visitor.model.visit.secondsLeftChanged]
    ):
        visitor.wait(IDLE)
    assert visitor.model.visit.asking


def test_the_timer_wakes_it_up_by_itself(visitor: Visitor, qtbot: QtBot):
    visitor.clock[0] += IDLE - 0.05
    visitor.model.visit.touched()
    visitor.clock[0] += IDLE
    # The timer was set for 90 seconds; with the time already over it fires at once.
    visitor.model.visit._reschedule()
    with qtbot.waitSignal(visitor.model.visit.stateChanged, timeout=PATIENCE_MS):
        pass
    assert visitor.state == "asking"
