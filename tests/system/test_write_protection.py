"""Disks that forget at a restart, known by their marks."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.system import write_protection
from kiosk.system.write_protection import protection_of_mounts, protection_of_windows

STATE = Path("/var/lib/signpost kiosk")


@pytest.mark.parametrize(
    ("mounts", "says"),
    [
        ("/dev/sda1 / ext4 rw 0 0", ""),
        ("overlay / overlay rw 0 0", f"{STATE} is on overlay"),
        ("overlayroot / overlay rw 0 0", f"{STATE} is on overlay"),
        ("/dev/sda1 / ext4 rw 0 0\ntmpfs /var tmpfs rw 0 0", f"{STATE} is on tmpfs"),
        ("overlay / overlay rw 0 0\n/dev/sda2 /var/lib/signpost\\040kiosk ext4 rw 0 0", ""),
        ("/dev/sda1 / ext4 ro,relatime 0 0", f"The disk with {STATE} is read-only"),
        ("", ""),
        ("nonsense", ""),
    ],
)
def test_linux(monkeypatch: pytest.MonkeyPatch, mounts: str, says: str):
    assert protection_of_mounts(mounts, STATE) == says
    monkeypatch.setattr(write_protection, "_mounts", lambda: mounts)
    assert write_protection.write_protection(STATE) == says


@pytest.mark.parametrize(
    ("answers", "says"),
    [
        ({}, ""),
        ({"uwfmgr": "Filter state: ON"}, "The Unified Write Filter is on"),
        ({"uwfmgr": "Filter state: OFF", "uwfvol": "STATE: 4 RUNNING"}, ""),
        # The kiosk's account may not ask uwfmgr.
        ({"uwfmgr": "Access denied", "uwfvol": "4 RUNNING"}, "The Unified Write Filter is on"),
        ({"DFServ": "STATE: 4 RUNNING"}, "Deep Freeze is on"),
        ({"DFServ": "STATE: 1 STOPPED"}, ""),
    ],
)
def test_windows(answers: dict[str, str], says: str):
    def run(argv: Sequence[str]) -> str:
        return answers.get(argv[0]) or answers.get(argv[-1], "")

    assert protection_of_windows(run) == says
