"""Five touches within four seconds open the console."""

from __future__ import annotations

import pytest

from kiosk.staff.gesture import TapGesture
from tests.fakes import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


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
    knocks = TapGesture(clock)
    found = knocks.touch()
    for pause in pauses:
        clock.seconds += pause
        found = knocks.touch()
    assert found is opens


def test_the_next_five_begin_after_it_opened(clock: Clock):
    knocks = TapGesture(clock)
    assert [knocks.touch() for _ in range(11)] == [*[False] * 4, True, *[False] * 4, True, False]
