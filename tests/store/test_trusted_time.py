"""Clocks in 1970 and in 2045, and what a kiosk remembers between its starts."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk import trusted_time
from kiosk.store import Facts, Store
from kiosk.trusted_time import BUILT, FURTHEST, Seen, judge
from tests.store.contents import apply_and_show, content, fill

DAY = timedelta(days=1)
LATER = date(2027, 6, 1)
FAR = date(2045, 1, 1)


def test_a_right_clock_is_believed_and_remembered():
    trusted = judge(LATER)
    assert (trusted.day, trusted.plausible) == (LATER, True)
    assert trusted.seen == Seen(LATER)
    assert judge(LATER, seen=trusted.seen).seen is trusted.seen


@pytest.mark.parametrize("clock", [date(1970, 1, 1), date(2000, 1, 1), BUILT - 2 * DAY])
def test_a_clock_before_the_program_was_built(clock: date):
    assert judge(clock) == (BUILT, False, Seen(BUILT))


def test_a_clock_before_the_newest_signed_release():
    """The battery is empty, but the stick of June was signed in June."""
    trusted = judge(BUILT, published=LATER)
    assert trusted == (LATER, False, Seen(LATER))


def test_a_clock_before_what_was_last_seen():
    assert judge(BUILT, seen=Seen(LATER)) == (LATER, False, Seen(LATER))


def test_a_day_between_time_zones_is_no_fault():
    assert judge(LATER - DAY, published=LATER) == (LATER, True, Seen(LATER))


def test_a_clock_in_2045_expires_everything_but_is_not_remembered():
    trusted = judge(FAR, seen=Seen(LATER))
    assert (trusted.day, trusted.plausible) == (FAR, False)
    assert trusted.seen == Seen(LATER + FURTHEST, FAR)
    # Put right: nothing is further off than 400 days.
    assert judge(LATER + DAY, seen=trusted.seen).day == LATER + FURTHEST


def test_many_starts_in_2045_move_it_once():
    seen = Seen(LATER)
    for _ in range(20):
        seen = judge(FAR, seen=seen).seen
    assert seen.day == LATER + FURTHEST


def test_two_years_in_a_cupboard():
    """The first day is not believed; the next is."""
    clock = LATER + 730 * DAY
    first = judge(clock, seen=Seen(LATER))
    assert not first.plausible
    assert judge(clock + DAY, seen=first.seen).plausible


def test_a_new_stick_makes_a_late_clock_plausible_at_once():
    clock = LATER + 730 * DAY
    trusted = judge(clock, seen=Seen(LATER), published=clock - 20 * DAY)
    assert (trusted.plausible, trusted.seen) == (True, Seen(clock))


@pytest.mark.parametrize("days", [0, 1, 399, 400])
def test_within_400_days(days: int):
    clock = LATER + days * DAY
    assert judge(clock, seen=Seen(LATER)) == (clock, True, Seen(clock))


def test_never_more_than_400_days_at_once():
    seen = Seen()
    for clock in (FAR, FAR + DAY, FAR + 50 * DAY, date(2300, 1, 1), LATER):
        after = judge(clock, seen=seen).seen
        assert after.day - seen.day <= FURTHEST
        seen = after


class _Clock(date):
    @classmethod
    def today(cls) -> _Clock:
        return cls(1970, 1, 1)


def test_the_day_of_reviews_is_unknown_to_a_wrong_clock(monkeypatch: pytest.MonkeyPatch):
    right = Seen(max(BUILT, date.today()))
    monkeypatch.setattr(trusted_time, "date", _Clock)
    assert trusted_time.today(seen=right) is None


def test_the_day_of_reviews(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(_Clock, "today", classmethod(lambda cls: LATER))
    monkeypatch.setattr(trusted_time, "date", _Clock)
    assert trusted_time.today() == LATER


def test_signatures_expire_by_the_latest_of_what_is_known():
    tomorrow = datetime.now(UTC).date() + 2 * DAY
    known = trusted_time.now(published=max(tomorrow, LATER))
    assert known == datetime.combine(max(tomorrow, LATER), datetime.min.time(), UTC)
    past = trusted_time.now(published=date(2020, 1, 1))
    assert past.date() >= BUILT


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2027-06-01T10:00:00Z", LATER),
        ("2027-06-01", LATER),
        ("", None),
        ("yesterday", None),
        ("2027-02-30", None),
    ],
)
def test_the_day_of_a_moment(text: str, day: date | None):
    assert trusted_time.day_of(text) == day


def test_the_store_remembers_and_knows_its_newest_release(tmp_path: Path):
    store = Store(tmp_path / "store")
    apply_and_show(store, 1)
    wrong = store.time(date(1970, 1, 1))
    assert (wrong.day, wrong.plausible) == (date(2027, 1, 1), False)
    store.remember(store.time(LATER))
    assert Store(tmp_path / "store").time(date(1970, 1, 1)).day == LATER
    files = (tmp_path / "store/clock").stat()
    store.remember(store.time(LATER))
    assert (tmp_path / "store/clock").stat().st_mtime_ns == files.st_mtime_ns


def test_a_kiosk_without_content_remembers_too(tmp_path: Path):
    store = Store(tmp_path / "state/store")
    store.remember(store.time(FAR))
    assert store.time(FAR).seen == Seen(BUILT + FURTHEST, FAR)


def test_content_without_a_date_says_nothing_of_the_time(tmp_path: Path):
    store = Store(tmp_path / "store")
    with store.stage() as stage:
        fill(stage, content(1))
        store.add(stage, Facts("library", 0, "", "", ""))
    assert store.time(LATER).day == LATER
