"""Clocks in 1970 and in 2045, and what a kiosk remembers between its starts."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kiosk.system.trusted_time import BUILT, FURTHEST, ClockRecord, judge

DAY = timedelta(days=1)
LATER = date(2027, 6, 1)
FAR = date(2045, 1, 1)


def test_a_right_clock_is_believed_and_remembered():
    trusted = judge(LATER)
    assert (trusted.day, trusted.plausible) == (LATER, True)
    assert trusted.seen == ClockRecord(LATER)
    assert judge(LATER, seen=trusted.seen).seen is trusted.seen


@pytest.mark.parametrize("clock", [date(1970, 1, 1), date(2000, 1, 1), BUILT - 2 * DAY])
def test_a_clock_before_the_program_was_built(clock: date):
    assert judge(clock) == (BUILT, False, ClockRecord(BUILT))


def test_a_clock_before_the_newest_signed_release():
    """The battery is empty, but the stick of June was signed in June."""
    trusted = judge(BUILT, published=LATER)
    assert trusted == (LATER, False, ClockRecord(LATER))


def test_a_clock_before_what_was_last_seen():
    assert judge(BUILT, seen=ClockRecord(LATER)) == (LATER, False, ClockRecord(LATER))


def test_a_day_between_time_zones_is_no_fault():
    assert judge(LATER - DAY, published=LATER) == (LATER, True, ClockRecord(LATER))


def test_a_clock_in_2045_expires_everything_but_is_not_remembered():
    trusted = judge(FAR, seen=ClockRecord(LATER))
    assert (trusted.day, trusted.plausible) == (FAR, False)
    assert trusted.seen == ClockRecord(LATER + FURTHEST, FAR)
    # Put right: nothing is further off than 400 days.
    assert judge(LATER + DAY, seen=trusted.seen).day == LATER + FURTHEST


def test_many_starts_in_2045_move_it_once():
    seen = ClockRecord(LATER)
    for _ in range(20):
        seen = judge(FAR, seen=seen).seen
    assert seen.day == LATER + FURTHEST


def test_two_years_in_a_cupboard():
    """The first day is not believed; the next is."""
    clock = LATER + 730 * DAY
    first = judge(clock, seen=ClockRecord(LATER))
    assert not first.plausible
    assert judge(clock + DAY, seen=first.seen).plausible


def test_a_new_stick_makes_a_late_clock_plausible_at_once():
    clock = LATER + 730 * DAY
    trusted = judge(clock, seen=ClockRecord(LATER), published=clock - 20 * DAY)
    assert (trusted.plausible, trusted.seen) == (True, ClockRecord(clock))


@pytest.mark.parametrize("days", [0, 1, 399, 400])
def test_within_400_days(days: int):
    clock = LATER + days * DAY
    assert judge(clock, seen=ClockRecord(LATER)) == (clock, True, ClockRecord(clock))


def test_a_clock_that_jumps_from_year_to_year_moves_it_once():
    seen = ClockRecord(LATER)
    for year in range(2045, 2065):
        seen = judge(date(year, 1, 1), seen=seen).seen
    assert seen.day == LATER + FURTHEST


def test_three_years_in_a_cupboard_are_believed_on_the_third_day():
    seen, clock = ClockRecord(LATER), LATER + 1095 * DAY
    plausible = []
    for days in range(3):
        trusted = judge(clock + days * DAY, seen=seen)
        seen = trusted.seen
        plausible.append(trusted.plausible)
    assert plausible == [False, False, True]


def test_never_more_than_400_days_at_once():
    seen = ClockRecord()
    for clock in (FAR, FAR + DAY, FAR + 50 * DAY, date(2300, 1, 1), LATER):
        after = judge(clock, seen=seen).seen
        assert after.day - seen.day <= FURTHEST
        seen = after
