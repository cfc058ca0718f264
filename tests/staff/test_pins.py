"""Storage and comparison of PINs."""

from __future__ import annotations

import hmac
import json
from pathlib import Path

import pytest

from kiosk.staff import pins as pins_module
from kiosk.staff.permissions import Role
from kiosk.staff.pins import DamagedPinsError, PinError, Pins
from kiosk.store import record_file

GOOD = "407193"
OTHER = "850264"


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sum that costs nothing, for tests about something else."""
    monkeypatch.setattr(pins_module, "N", 2)


def test_each_role_has_its_pin(tmp_path: Path):
    """Uses scrypt with its real cost."""
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
        "The record of this kiosk's PINs is damaged. IT must set them again with `kiosk pin set`."
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
