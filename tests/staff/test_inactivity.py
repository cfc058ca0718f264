"""Two minutes without a touch, and the hidden gesture; with a clock that a test moves."""

from __future__ import annotations

import pytest

from kiosk.staff.gesture import Knocks
from kiosk.staff.inactivity import Presence


class Clock:
    seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_two_minutes_without_a_touch_end_it(clock: Clock):
    presence = Presence(clock)
    clock.seconds += 119.9
    assert not presence.gone()
    clock.seconds += 0.1
    assert presence.gone()


def test_a_touch_begins_them_anew(clock: Clock):
    presence = Presence(clock)
    for _ in range(20):
        clock.seconds += 119
        assert not presence.gone()
        presence.touch()
    assert presence.seconds_left() == 0


def test_the_last_half_minute_is_told_second_by_second(clock: Clock):
    presence = Presence(clock)
    told = []
    while not presence.gone():
        clock.seconds = presence.next_deadline()
        told.append(presence.seconds_left())
    assert told == [*range(30, 0, -1), 0]
    assert clock.seconds == pytest.approx(1120)


def test_a_clock_that_goes_backwards_counts_as_no_time(clock: Clock):
    presence = Presence(clock)
    clock.seconds += 60
    assert not presence.gone()
    clock.seconds -= 5000
    clock_then = clock.seconds
    assert not presence.gone()
    clock.seconds = clock_then + 60
    assert presence.gone()


@pytest.mark.parametrize(
    ("pauses", "opens"),
    [
        ([0.1] * 4, True),
        ([1.0] * 4, True),
        ([1.01] * 4, False),
        ([9, 9, 9, 0.5, 0.5, 0.5, 0.5], True),
        ([0.1] * 3, False),
        ([0.1, 0.1, 0.1, -50], False),
    ],
)
def test_five_touches_within_four_seconds(clock: Clock, pauses: list[float], opens: bool):
    knocks = Knocks(clock)
    found = knocks.touch()
    for pause in pauses:
        clock.seconds += pause
        found = knocks.touch()
    assert found is opens


def test_the_next_five_begin_after_it_opened(clock: Clock):
    knocks = Knocks(clock)
    assert [knocks.touch() for _ in range(11)] == [*[False] * 4, True, *[False] * 4, True, False]
