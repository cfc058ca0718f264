"""Two minutes without a touch end the console; with a clock that a test moves."""

from __future__ import annotations

import pytest

from kiosk.staff.inactivity import InactivityTimer
from tests.fakes import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_two_minutes_without_a_touch_end_it(clock: Clock):
    presence = InactivityTimer(clock)
    clock.seconds += 119.9
    assert not presence.expired()
    clock.seconds += 0.1
    assert presence.expired()


def test_a_touch_begins_them_anew(clock: Clock):
    presence = InactivityTimer(clock)
    for _ in range(20):
        clock.seconds += 119
        assert not presence.expired()
        presence.touch()
    assert presence.seconds_left() == 0


def test_the_last_half_minute_is_shown_second_by_second(clock: Clock):
    presence = InactivityTimer(clock)
    shown = []
    while not presence.expired():
        clock.seconds = presence.next_deadline()
        shown.append(presence.seconds_left())
    assert shown == [*range(30, 0, -1), 0]
    assert clock.seconds == pytest.approx(1120)


def test_a_clock_that_goes_backwards_counts_as_no_time(clock: Clock):
    presence = InactivityTimer(clock)
    clock.seconds += 60
    assert not presence.expired()
    clock.seconds -= 5000
    clock_then = clock.seconds
    assert not presence.expired()
    clock.seconds = clock_then + 60
    assert presence.expired()
