"""The number of starts, and the modules that counting them must not load."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from kiosk.content.trusted_day import TrustedDay
from kiosk.settings import Settings
from kiosk.staff import start_counter
from kiosk.staff.start_counter import Starts
from kiosk.system.trusted_time import BUILT
from kiosk.ui.window.startup import Startup

TODAY = date(2026, 11, 23)


class Inline(threading.Thread):
    """Runs its target at once, on the caller's thread."""

    def start(self) -> None:
        self.run()


ROOT = Path(__file__).parents[2]
HEAVY = (
    *("kiosk.store", "kiosk.signing.apply", "kiosk.staff.pins", "kiosk.staff.status"),
    *(
        "kiosk.ui.window.staff_console",
        "kiosk.ui.viewmodels.staff.console",
        "kiosk.ui.adapters.usb.usb_sticks",
    ),
    *("PySide6.QtDBus", "hashlib"),
)
"""Modules that are not needed before staff open the console."""


def test_each_start_counts_for_its_day(tmp_path: Path):
    folder = tmp_path / "state/staff"
    assert start_counter.read(folder, TODAY) == (0, 0)
    for day in (TODAY - timedelta(1), TODAY, TODAY):
        start_counter.count(folder, day)
    assert start_counter.read(folder, TODAY) == (2, 3)
    assert start_counter.read(folder, TODAY + timedelta(1)) == (0, 3)
    assert (folder / "starts").read_text("ascii") == "2026-11-22 1\n2026-11-23 2\n"
    assert [each.name for each in folder.iterdir()] == ["starts"]


def test_only_the_kiosk_reads_it(tmp_path: Path):
    folder = tmp_path / "state/staff"
    folder.mkdir(parents=True)
    (folder / "starts").write_text("")
    (folder / "starts.new").write_text("left by a power cut")
    for file in folder.iterdir():
        file.chmod(0o644)
    start_counter.count(folder, TODAY)
    assert (folder / "starts").stat().st_mode & 0o777 == 0o600


def test_thirty_days_are_kept_and_none_that_has_not_come(tmp_path: Path):
    for day in (TODAY + timedelta(1), TODAY - timedelta(30), TODAY - timedelta(29), TODAY):
        start_counter.count(tmp_path, day)
    assert start_counter.read(tmp_path, TODAY) == (1, 2)
    assert len((tmp_path / "starts").read_text("ascii").splitlines()) == 2


@pytest.mark.parametrize("kept", [b"\xff\xfe", b"2026-11-23\n", b"2026-11-23 x\nsoon 3\n", b""])
def test_a_damaged_record_begins_anew(tmp_path: Path, kept: bytes):
    (tmp_path / "starts").write_bytes(kept)
    start_counter.count(tmp_path, TODAY)
    assert start_counter.read(tmp_path, TODAY) == (1, 1)


def test_a_disk_that_cannot_be_written_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def frozen(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    start_counter.count(tmp_path, TODAY)
    monkeypatch.setattr(os, "replace", frozen)
    start_counter.count(tmp_path, TODAY)
    assert start_counter.read(tmp_path, TODAY) == (1, 1)


def test_in_words():
    assert Starts().says == "unknown"
    assert Starts(1, 1).says == "once today, 1 time in 30 days"
    assert Starts(0, 12).says == "0 times today, 12 times in 30 days"


@pytest.mark.parametrize("days", [-3650, -500, 500, 3650], ids="{:+} days".format)
def test_a_start_is_not_counted_while_the_clock_cannot_be_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, days: int
):
    monkeypatch.setattr(threading, "Thread", Inline)
    started = SimpleNamespace(
        source=object(),
        settings=Settings(state=tmp_path),
        today=TrustedDay(tmp_path / "store", lambda: BUILT + timedelta(days)),
    )
    step = SimpleNamespace(_started=started)
    Startup.count_this_start(cast("Startup", step))
    assert not (tmp_path / "staff").exists()
    started.today = TrustedDay(tmp_path / "store", lambda: BUILT)
    Startup.count_this_start(cast("Startup", step))
    assert (tmp_path / "staff/starts").read_text("ascii") == f"{BUILT} 1\n"


def test_a_start_loads_nothing_of_the_console(tmp_path: Path):
    """A whole start, with its count; then the same after the console was opened."""
    program = f"""
import sys
from datetime import date
from pathlib import Path
from kiosk.ui.window.application import make_application
from kiosk.ui.window.kiosk_window import KioskWindow
from kiosk.settings import Settings
from kiosk.content.sources import source_for
from kiosk.staff import start_counter
from kiosk.ui.inspect import capture

make_application()
settings = Settings(state=Path(sys.argv[1]))
source = source_for(settings)
content = source.initial()
kiosk = KioskWindow(content.bundle, settings, size=(1024, 600), directory=content.directory)
kiosk.watch_source(source, content)
capture.wait_until_idle(kiosk.window)
kiosk.finish_startup()
folder = settings.state_folder.staff
while not start_counter.read(folder, date.today()).today:
    capture.wait_until_idle(kiosk.window, 5)
print(*[name for name in {HEAVY} if name in sys.modules])
kiosk.open_staff()
print(*[name for name in {HEAVY} if name in sys.modules])
kiosk.close()
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment,
        check=True,
    )
    before, after = done.stdout.split("\n")[:2]
    assert before == ""
    assert {"kiosk.store", "kiosk.ui.window.staff_console", "kiosk.staff.pins", "hashlib"} <= set(
        after.split()
    )
