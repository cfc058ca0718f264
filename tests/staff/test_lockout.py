"""The wait after wrong PINs, also across restarts."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.staff import pins as pins_module
from kiosk.staff.authentication import Authenticator
from kiosk.staff.lockout import FREE_TRIES, LONGEST_SECONDS, Lockout, seconds_after
from kiosk.staff.permissions import Role
from kiosk.staff.pins import Pins
from kiosk.store import record_file
from tests.fakes import Clock

GOOD = "407193"


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sum that costs nothing, and a disk that flushes nothing, for tests about something else."""
    monkeypatch.setattr(pins_module, "N", 2)
    monkeypatch.setattr(os, "fsync", lambda handle: None)


@pytest.fixture
def clock() -> Clock:
    return Clock()


def door(folder: Path, clock: Clock) -> Authenticator:
    return Authenticator(Pins(folder), Lockout(folder, clock))


def test_waits_are_short_for_few_and_long_for_many():
    waits = [seconds_after(wrong) for wrong in range(16)]
    assert waits == [0, 0, 0, 5, 15, 30, 60, 60, 60, 60, 60, 120, 240, 480, 900, 900]
    assert seconds_after(10**6) == LONGEST_SECONDS


def test_a_thousand_tries_take_more_than_ten_days(tmp_path: Path, quick: None, clock: Clock):
    """Some 110 guesses in a day: all PINs of four digits take three months."""
    Pins(tmp_path).set(Role.STAFF, "407193")
    began = clock.seconds
    entrance = door(tmp_path, clock)
    first_day = 0
    for number in range(1000):
        clock.seconds += entrance.wait()
        entry = entrance.try_pin(f"{number:06}")
        assert entry.role is None
        first_day += clock.seconds - began < 86400
        # Too soon: not even looked at, and it costs nothing more.
        if entry.wait:
            assert entrance.try_pin("407193") == (None, entry.wait)
    assert 105 <= first_day <= 115
    assert clock.seconds - began > 10 * 86400
    clock.seconds += entrance.wait()
    assert entrance.try_pin("407193").role is Role.STAFF
    assert entrance.wait() == 0
    assert entrance.try_pin("999001").wait == 0, "the right PIN forgives those before"


def test_a_restart_begins_the_whole_delay_again(tmp_path: Path, quick: None, clock: Clock):
    Pins(tmp_path).set(Role.STAFF, GOOD)
    entrance = door(tmp_path, clock)
    for _ in range(FREE_TRIES + 2):
        clock.seconds += entrance.wait()
        entrance.try_pin("111222")
    clock.seconds += 29
    assert entrance.wait() == 1
    # Another start counts its seconds from zero, independently of the time of day.
    clock.seconds = 3.0
    again = door(tmp_path, clock)
    assert again.wait() == 30
    assert again.try_pin(GOOD) == (None, 30)
    clock.seconds += 30
    assert again.try_pin(GOOD).role is Role.STAFF


def test_a_clock_that_goes_back_shortens_nothing(tmp_path: Path, quick: None, clock: Clock):
    Pins(tmp_path).set(Role.STAFF, GOOD)
    entrance = door(tmp_path, clock)
    for _ in range(FREE_TRIES):
        entrance.try_pin("111222")
    clock.seconds -= 50
    assert entrance.wait() >= 5


def test_a_try_is_on_the_disk_before_the_pin_is_compared(tmp_path: Path, quick: None, clock: Clock):
    Pins(tmp_path).set(Role.STAFF, GOOD)
    entrance = door(tmp_path, clock)
    for _ in range(FREE_TRIES):
        assert entrance.begin()  # and here the plug is pulled: nothing is compared
    assert door(tmp_path, clock).wait() == 5


def test_a_count_that_cannot_be_kept_gives_no_free_tries(
    tmp_path: Path, quick: None, clock: Clock, monkeypatch: pytest.MonkeyPatch
):
    Pins(tmp_path).set(Role.STAFF, GOOD)

    def frozen(*_: object, **options: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(record_file, "write", frozen)
    entrance = door(tmp_path, clock)
    assert entrance.try_pin("111222") == (None, 5)
    clock.seconds += 5
    assert entrance.try_pin(GOOD).role is Role.STAFF


def test_damaged_tries_count_as_used(tmp_path: Path, clock: Clock):
    for name in ("tries", "tries.bak"):
        (tmp_path / name).write_bytes(b"rotten")
    assert Lockout(tmp_path, clock).left() == 5


def test_a_visitor_who_tries_one_pin_an_hour_never_keeps_staff_out(
    tmp_path: Path, quick: None, clock: Clock
):
    Pins(tmp_path).set(Role.STAFF, GOOD)
    entrance = door(tmp_path, clock)
    for _ in range(200):
        clock.seconds += 3600
        assert entrance.try_pin("111222").wait == 0
    for _ in range(5):
        clock.seconds += entrance.wait()
        entrance.try_pin("111222")
    clock.seconds += 6 * 3600
    assert entrance.try_pin("111222").wait == 0


def test_only_hours_of_running_count_and_none_by_a_restart(tmp_path: Path, clock: Clock):
    lockout = Lockout(tmp_path, clock)
    for _ in range(6):
        lockout.count()
    clock.seconds += 3599
    lockout.fade()
    assert lockout.wrong == 6
    again = Lockout(tmp_path, clock)
    assert again.wrong == 6
    clock.seconds += 3599
    again.fade()
    assert again.wrong == 6, "the minutes before the restart are not counted"
    clock.seconds += 1
    again.fade()
    assert again.wrong == 5
    assert Lockout(tmp_path, clock).wrong == 5, "on the disk too"


def test_the_wait_of_a_restart_is_counted_from_the_start_of_the_program(
    tmp_path: Path, clock: Clock
):
    for _ in range(6):
        Lockout(tmp_path, clock).count()
    clock.seconds = 45.0
    assert Lockout(tmp_path, clock, since=5.0).left() == 20


def test_where_the_disk_forgets_each_start_begins_with_a_minute(
    tmp_path: Path, quick: None, clock: Clock
):
    Pins(tmp_path).set(Role.STAFF, GOOD)
    lockout = Lockout(tmp_path, clock, since=clock.seconds, frozen=True)
    assert lockout.left() == 60
    entrance = Authenticator(Pins(tmp_path), lockout)
    assert entrance.try_pin(GOOD) == (None, 60)
    clock.seconds += 60
    assert entrance.try_pin(GOOD).role is Role.STAFF


def test_only_the_kiosks_account_reads_pins_and_tries(tmp_path: Path, quick: None, clock: Clock):
    folder = tmp_path / "staff"
    folder.mkdir(mode=0o755)
    Pins(folder).set(Role.STAFF, GOOD)
    Lockout(folder, clock).count()
    seen = (folder, *folder.iterdir())
    assert {path.name: oct(path.stat().st_mode & 0o777) for path in seen} == {
        "staff": "0o700",
        "pins": "0o600",
        "pins.bak": "0o600",
        "tries": "0o600",
    }
