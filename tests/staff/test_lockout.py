"""The wait after wrong PINs, also across restarts."""

from __future__ import annotations

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
    """A sum that costs nothing, for tests about something else."""
    monkeypatch.setattr(pins_module, "N", 2)


@pytest.fixture
def clock() -> Clock:
    return Clock()


def door(folder: Path, clock: Clock) -> Authenticator:
    return Authenticator(Pins(folder), Lockout(folder, clock))


def test_the_first_three_wrong_tries_cost_nothing_and_then_it_doubles():
    waits = [seconds_after(wrong) for wrong in range(14)]
    assert waits == [0, 0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900]
    assert seconds_after(10**6) == LONGEST_SECONDS


def test_a_thousand_tries_take_more_than_ten_days(tmp_path: Path, quick: None, clock: Clock):
    Pins(tmp_path).set(Role.STAFF, "999000")
    began = clock.seconds
    entrance = door(tmp_path, clock)
    for number in range(1000):
        clock.seconds += entrance.wait()
        entry = entrance.try_pin(f"{number:06}")
        assert entry.role is None
        assert entry.wait == seconds_after(number + 1)
        # Too soon: not even looked at, and it costs nothing more.
        if entry.wait:
            assert entrance.try_pin("999000") == (None, entry.wait)
    assert clock.seconds - began > 10 * 86400
    clock.seconds += entrance.wait()
    assert entrance.try_pin("999000").role is Role.STAFF
    assert entrance.wait() == 0
    assert entrance.try_pin("999001").wait == 0, "the right PIN forgives those before"


def test_a_restart_begins_the_whole_delay_again(tmp_path: Path, quick: None, clock: Clock):
    Pins(tmp_path).set(Role.STAFF, GOOD)
    entrance = door(tmp_path, clock)
    for _ in range(FREE_TRIES + 2):
        clock.seconds += entrance.wait()
        entrance.try_pin("111222")
    clock.seconds += 19
    assert entrance.wait() == 1
    # Another start counts its seconds from zero, independently of the time of day.
    clock.seconds = 3.0
    again = door(tmp_path, clock)
    assert again.wait() == 20
    assert again.try_pin(GOOD) == (None, 20)
    clock.seconds += 20
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

    def frozen(*_: object) -> None:
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
