"""Taps in headphone mode: double ones, and the single ones of a visitor who sees the screen."""

from __future__ import annotations

import pytest

from kiosk.visit.taps import Taps
from tests.fakes import Clock

TILE, CARD, TEXT = 1, 2, 3
QUICK = 0.1


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def taps(clock: Clock) -> Taps:
    return Taps(clock)


def test_two_taps_on_one_control_are_a_double_tap(taps: Taps, clock: Clock):
    assert not taps.is_double(QUICK, TILE, TILE)
    clock.seconds += 0.4
    assert taps.is_double(QUICK, TILE, TILE)
    clock.seconds += 0.1
    assert not taps.is_double(QUICK, TILE, TILE), "a third tap begins another one"


@pytest.mark.parametrize(
    ("seconds", "length", "spoken"),
    [(0.6, QUICK, TILE), (0.2, 0.4, TILE), (0.2, QUICK, CARD)],
    ids=["too late", "too long", "another control"],
)
def test_what_is_no_double_tap(
    taps: Taps, clock: Clock, seconds: float, length: float, spoken: int
):
    taps.is_double(QUICK, TILE, TILE)
    clock.seconds += seconds
    assert not taps.is_double(length, spoken, spoken)


def test_a_double_tap_beside_every_control_means_what_was_spoken_last(taps: Taps, clock: Clock):
    taps.is_double(QUICK, TILE, None)
    clock.seconds += 0.2
    assert taps.is_double(QUICK, TILE, None)


def single(taps: Taps, clock: Clock, control: int | None, after: float = 1.0) -> bool:
    clock.seconds += after
    assert not taps.is_double(QUICK, control or TEXT, control)
    return taps.were_in_vain()


def test_single_taps_on_two_controls_raise_the_question_once(taps: Taps, clock: Clock):
    assert not single(taps, clock, TILE)
    assert single(taps, clock, CARD, after=6)
    assert not single(taps, clock, TILE)
    assert not single(taps, clock, CARD), "once in a visit"
    taps.forget()
    assert not single(taps, clock, TILE), "the last visit's taps do not count"
    assert single(taps, clock, CARD)


@pytest.mark.parametrize(
    ("second", "after"), [(TILE, 1.0), (CARD, 6.1), (None, 1.0)], ids=["same", "late", "no control"]
)
def test_other_single_taps_do_not(taps: Taps, clock: Clock, second: int | None, after: float):
    assert not single(taps, clock, TILE)
    assert not single(taps, clock, second, after)


def test_after_a_double_tap_it_is_never_asked_in_this_visit(taps: Taps, clock: Clock):
    taps.is_double(QUICK, TILE, TILE)
    clock.seconds += 0.2
    assert taps.is_double(QUICK, TILE, TILE)
    assert not single(taps, clock, TILE)
    assert not single(taps, clock, CARD)


def test_the_first_tap_of_a_double_tap_is_no_single_one(taps: Taps, clock: Clock):
    assert not single(taps, clock, TILE)
    clock.seconds += 1
    taps.is_double(QUICK, CARD, CARD)
    clock.seconds += 0.2
    assert taps.is_double(QUICK, CARD, CARD)
    assert not taps.were_in_vain()


def test_two_quick_taps_on_two_controls_are_two_single_ones(taps: Taps, clock: Clock):
    taps.is_double(QUICK, TILE, TILE)
    clock.seconds += 0.2
    taps.is_double(QUICK, CARD, CARD)
    assert taps.were_in_vain()


def test_who_presses_firmly_taps_too_and_a_finger_that_rests_does_not(taps: Taps, clock: Clock):
    taps.is_double(0.8, TILE, TILE)
    clock.seconds += 2
    taps.is_double(1.2, CARD, CARD)
    assert not taps.were_in_vain()
    clock.seconds += 2
    taps.is_double(0.8, CARD, CARD)
    assert taps.were_in_vain()
