"""The checks of the clock and the disk."""

from __future__ import annotations

import shutil
from collections import namedtuple
from datetime import date
from pathlib import Path

import pytest

from kiosk.admin.doctor import clock_and_disk
from kiosk.admin.doctor.check import Verdict
from tests.admin.doctor.example_machine import TODAY, machine, write

Usage = namedtuple("Usage", "free total")


@pytest.mark.parametrize(
    ("day", "verdict", "says"),
    [
        (TODAY, Verdict.GOOD, "It is 2026-12-01."),
        (
            date(1970, 1, 1),
            Verdict.BAD,
            "The clock shows 1970-01-01, which is too early: this kiosk has already seen "
            "2026-11-22, by which it judges whether signatures have expired.",
        ),
        (
            date(2045, 1, 1),
            Verdict.BAD,
            "The clock shows 2045-01-01, much later than any date this kiosk has seen; whether "
            "signatures have expired is judged by it all the same.",
        ),
    ],
)
def test_the_clock(tmp_path: Path, day: date, verdict: Verdict, says: str):
    check = clock_and_disk.clock(machine(tmp_path), day)
    assert (check.verdict, check.says) == (verdict, says)


@pytest.mark.parametrize(
    ("day", "right"),
    [
        (date(1970, 1, 1), ""),
        # More than a year in a cupboard.
        (date(2045, 1, 1), "If it is right, apply newer content, which has a newer date. "),
    ],
)
def test_what_mends_the_clock(tmp_path: Path, day: date, right: str):
    assert clock_and_disk.clock(machine(tmp_path), day).fix == (
        f"Set the clock. {right}If it is wrong again after a power cut, replace its battery. Until "
        "then nothing is marked, due for review or counted."
    )


@pytest.mark.parametrize(
    ("mounts", "says"),
    [
        ("/dev/sda1 / ext4 rw,relatime 0 0", "None found: applied content survives a restart."),
        (
            "/dev/sda1 / ext4 ro,relatime 0 0",
            "The disk with STATE is read-only, so applied content and wrong PINs are forgotten at "
            "a restart; each start of the kiosk begins with a wait of a minute before a PIN can be "
            "typed.",
        ),
        ("overlay / overlay rw 0 0", "STATE is on overlay, so "),
        ("overlay / overlay rw 0 0\n/dev/sda2 STATE ext4 rw 0 0", "None found: "),
    ],
)
def test_write_protection(tmp_path: Path, mounts: str, says: str):
    state = str(tmp_path / "state")
    write(tmp_path, "proc/self/mounts", mounts.replace("STATE", state))
    check = clock_and_disk.write_protection(machine(tmp_path))
    assert check.says.startswith(says.replace("STATE", state))


def test_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: Usage(412_000_000, 8_000_000_000))
    check = clock_and_disk.disk(machine(tmp_path))
    assert check.verdict is Verdict.BAD
    state = tmp_path / "state"
    assert check.says == f"Only 412 MB free where the kiosk stores its content ({state})."
    assert check.fix == "Free at least 500 MB there."


def test_a_folder_that_is_on_no_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: Usage(0, 0))
    check = clock_and_disk.disk(machine(tmp_path))
    assert (check.verdict, check.says) == (Verdict.BAD, f"{tmp_path / 'state'} is not on a disk.")
    assert check.fix == "Set `state` to another folder."
