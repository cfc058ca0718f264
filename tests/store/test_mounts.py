"""Disks of our own: one that is full, one that can only be read, and an ext4 whose power is cut
60 times, or 600 times with KIOSK_TORTURE set."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from tests.limits import TORTURE
from tests.store.mounts import run_with_mounts

CUTS = 600 if TORTURE else 60


@pytest.mark.parametrize("disk", ["full", "read only"])
def test_a_disk(disk: str, tmp_path: Path):
    said = run_with_mounts("tests.store.small_disks", disk, str(tmp_path))
    assert said == "as it should be\n"


@pytest.mark.slow
def test_power_cuts_of_ext4(tmp_path: Path):
    seed = str(time.time_ns() % 1000)
    said = run_with_mounts("tests.store.ext4_cuts", str(tmp_path), str(CUTS), seed, real_disk=True)
    assert re.fullmatch(rf"{CUTS} cuts: \d+ old, \d+ new, 0 lost\n", said)
    print(said)
