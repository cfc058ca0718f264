"""PINs: which are refused, how they are kept, and how long a wrong one costs."""

from __future__ import annotations

import hmac
import json
from pathlib import Path

import pytest

from kiosk.staff import pin_policy
from kiosk.staff import pins as pins_module
from kiosk.staff.authentication import Door
from kiosk.staff.lockout import FREE_TRIES, LONGEST_SECONDS, Delay, seconds_after
from kiosk.staff.permissions import MAY, Action, Role, may
from kiosk.staff.pins import DamagedPinsError, PinError, Pins
from kiosk.store import record_file

GOOD = "407193"
OTHER = "850264"


class Clock:
    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sum that costs nothing, for tests about something else."""
    monkeypatch.setattr(pins_module, "N", 2)


@pytest.fixture
def clock() -> Clock:
    return Clock()


def door(folder: Path, clock: Clock) -> Door:
    return Door(Pins(folder), Delay(folder, clock))


@pytest.mark.parametrize(
    ("pin", "says"),
    [
        ("0000", "The same digit again and again is guessed at once: choose other digits."),
        ("777777", "The same digit again and again is guessed at once: choose other digits."),
        ("1234", "Digits in their order are guessed at once: choose other digits."),
        ("7890", "Digits in their order are guessed at once: choose other digits."),
        ("654321", "Digits in their order are guessed at once: choose other digits."),
        ("1212", "A few digits repeated are guessed soon: choose other digits."),
        ("407407", "A few digits repeated are guessed soon: choose other digits."),
        ("1122", "A few digits repeated are guessed soon: choose other digits."),
        ("2580", "A line on the pad is guessed soon: choose other digits."),
        ("1984", "A year is guessed soon: choose other digits."),
        ("407", "A PIN has 4 to 12 digits."),
        ("4071938502647", "A PIN has 4 to 12 digits."),
        ("40719a", "A PIN is made of digits only."),
        ("٤٠٧١", "A PIN is made of digits only."),
        ("", "A PIN is made of digits only."),
    ],
)
def test_weak_pins_are_refused_with_a_sentence(tmp_path: Path, pin: str, says: str):
    assert pin_policy.fault(pin) == says
    with pytest.raises(PinError) as refused:
        Pins(tmp_path).set(Role.STAFF, pin)
    assert str(refused.value) == says
    assert not Pins(tmp_path).any_set()


def test_most_pins_of_four_digits_are_allowed():
    allowed = sum(not pin_policy.fault(f"{number:04}") for number in range(10_000))
    assert 9_500 < allowed < 10_000


def test_each_role_has_its_pin(tmp_path: Path):
    """With scrypt as it is."""
    pins = Pins(tmp_path / "staff")
    assert not pins.any_set()
    pins.set(Role.STAFF, GOOD)
    pins.set(Role.IT, OTHER)
    again = Pins(tmp_path / "staff")
    assert again.role_of(GOOD) is Role.STAFF
    assert again.role_of(OTHER) is Role.IT
    assert again.role_of("407194") is None
    kept = (tmp_path / "staff" / "pins").read_text("ascii")
    assert GOOD not in kept
    assert OTHER not in kept
    assert (pins_module.N, pins_module.R, pins_module.P) == (2**15, 8, 1)


def test_the_same_pin_is_kept_differently_each_time(tmp_path: Path, quick: None):
    keys = set()
    for _ in range(3):
        Pins(tmp_path).set(Role.STAFF, GOOD)
        keys.add(json.dumps(record_file.read(tmp_path / "pins")))
    assert len(keys) == 3


def test_staff_and_it_cannot_share_a_pin(tmp_path: Path, quick: None):
    pins = Pins(tmp_path)
    pins.set(Role.STAFF, GOOD)
    with pytest.raises(PinError, match=r"^This PIN cannot be used for both staff and IT"):
        pins.set(Role.IT, GOOD)
    pins.set(Role.STAFF, GOOD)


def test_a_pin_that_was_changed_opens_nothing_even_if_the_record_is_damaged(
    tmp_path: Path, quick: None
):
    pins = Pins(tmp_path)
    pins.set(Role.STAFF, GOOD)
    pins.set(Role.STAFF, OTHER)
    (tmp_path / "pins").write_bytes(b"rotten")
    assert pins.role_of(GOOD) is None
    assert pins.role_of(OTHER) is Role.STAFF


def test_damaged_records_let_nobody_in_until_it_sets_new_ones(tmp_path: Path, quick: None):
    pins = Pins(tmp_path)
    pins.set(Role.STAFF, GOOD)
    for file in tmp_path.iterdir():
        file.write_bytes(b"rotten")
    with pytest.raises(DamagedPinsError) as damaged:
        pins.role_of(GOOD)
    assert str(damaged.value) == (
        "The record of this kiosk's PINs is damaged. IT sets them anew with `kiosk pin set`."
    )
    pins.set(Role.STAFF, OTHER)
    assert pins.role_of(OTHER) is Role.STAFF


def test_every_role_is_compared_whichever_matches(
    tmp_path: Path, quick: None, monkeypatch: pytest.MonkeyPatch
):
    pins = Pins(tmp_path)
    pins.set(Role.STAFF, GOOD)
    pins.set(Role.IT, OTHER)
    compared: list[bytes] = []
    true = hmac.compare_digest

    def digest(one: bytes, other: bytes) -> bool:
        compared.append(other)
        return bool(true(one, other))

    monkeypatch.setattr(hmac, "compare_digest", digest)
    for pin in (GOOD, OTHER, "111111"):
        compared.clear()
        pins.role_of(pin)
        assert len(compared) == 2


# -- waiting ----------------------------------------------------------------------------------


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


def test_a_restart_begins_the_whole_delay_anew(tmp_path: Path, quick: None, clock: Clock):
    Pins(tmp_path).set(Role.STAFF, GOOD)
    entrance = door(tmp_path, clock)
    for _ in range(FREE_TRIES + 2):
        clock.seconds += entrance.wait()
        entrance.try_pin("111222")
    clock.seconds += 19
    assert entrance.wait() == 1
    # Another start counts its seconds from zero, whatever the clock on the wall says.
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
    assert Delay(tmp_path, clock).left() == 5


# -- roles ------------------------------------------------------------------------------------


def test_it_may_do_what_staff_may_and_more():
    assert MAY[Role.IT] - MAY[Role.STAFF] == {
        Action.TRUST,
        Action.RESTART,
        Action.LEAVE,
        Action.STAFF_PIN,
    }
    assert MAY[Role.STAFF] < MAY[Role.IT] == set(Action)
    assert not any(may(None, action) for action in Action)
