"""The day for visitors and for the counts: the same as in the console and the doctor."""

from __future__ import annotations

import shutil
import threading
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.admin.doctor import clock_and_disk
from kiosk.admin.doctor.check import Machine, Verdict
from kiosk.content.sources import LoadedContent
from kiosk.content.trusted_day import THREAD, TrustedDay
from kiosk.settings import Settings, StateFolder
from kiosk.signing.apply.status import status
from kiosk.staff.status import collect_status
from kiosk.store import Store, VersionInfo
from kiosk.system.trusted_time import BUILT, FURTHEST
from tests.builders import small_bundle
from tests.fakes import Calendar

RELEASED = BUILT + timedelta(100)
DAY = timedelta(1)


@pytest.fixture
def state(tmp_path: Path) -> StateFolder:
    return StateFolder.of(tmp_path / "state")


def apply(state: StateFolder, published: date) -> None:
    store = Store(state.store)
    with store.stage() as stage:
        # The console and the status read it: they say whether it may be shown again.
        small_bundle(stage / "bundle")
        with (stage / "bundle/bundle.yaml").open("a", encoding="ascii") as file:
            file.write(f"# {published}\n")
        shutil.copytree(paths.DIRECTORY, stage / "directory", ignore=shutil.ignore_patterns("*.md"))
        moment = f"{published}T12:00:00+00:00"
        store.activate(store.add(stage, VersionInfo("library", 1, moment, "A library", moment)))


def everything(state: StateFolder) -> dict[Path, tuple[bytes, int]]:
    files = (path for path in state.store.parent.rglob("*") if path.is_file())
    return {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


def test_without_a_state_the_day_of_the_program_counts():
    clock = Calendar(BUILT)
    today = TrustedDay(clock=clock)
    assert today() == BUILT
    clock.day = BUILT - 2 * DAY
    assert today() is None


def test_until_the_store_was_read_nothing_is_claimed(state: StateFolder):
    today = TrustedDay(state.store, Calendar(BUILT))
    assert today() is None
    today.read()
    assert today() == BUILT
    assert not state.store.parent.exists()


def test_a_clock_before_a_signed_release_is_not_believed(state: StateFolder):
    apply(state, RELEASED)
    clock = Calendar(RELEASED - 2 * DAY)
    today = TrustedDay(state.store, clock)
    today.read()
    assert today() is None
    # Signatures say the day in UTC, the clock that of its place.
    clock.day = RELEASED - DAY
    assert today() == RELEASED
    clock.day = RELEASED + DAY
    assert today() == RELEASED + DAY


def test_a_clock_that_jumps_is_believed_no_longer(state: StateFolder):
    apply(state, RELEASED)
    clock = Calendar(RELEASED)
    today = TrustedDay(state.store, clock)
    today.read()
    for wrong in (date(1970, 1, 1), RELEASED + FURTHEST + DAY):
        clock.day = wrong
        assert today() is None
    clock.day = RELEASED + FURTHEST
    assert today() == RELEASED + FURTHEST


def test_a_release_that_comes_while_the_kiosk_runs_counts_once_it_was_read(state: StateFolder):
    today = TrustedDay(state.store, Calendar(BUILT))
    today.read()
    assert today() == BUILT
    apply(state, RELEASED)
    today.read_soon()
    for thread in threading.enumerate():
        if thread.name == THREAD:
            thread.join()
    assert today() is None


def test_nothing_is_written(state: StateFolder):
    apply(state, RELEASED)
    before = everything(state)
    today = TrustedDay(state.store, Calendar(RELEASED + 30 * DAY))
    today.read()
    assert today() == RELEASED + 30 * DAY
    assert everything(state) == before


def test_a_damaged_store_stops_nothing(state: StateFolder):
    state.store.mkdir(parents=True)
    (state.store / "clock").write_bytes(b"nonsense")
    (state.store / "versions").write_bytes(b"a file")
    today = TrustedDay(state.store, Calendar(BUILT))
    today.read()
    assert today() == BUILT


@pytest.mark.parametrize(
    "days", [-3650, -500, -400, -2, -1, 0, 1, 400, 401, 500, 3650], ids="{:+} days".format
)
def test_console_doctor_and_visitors_believe_the_same_clock(state: StateFolder, days: int):
    apply(state, RELEASED)
    clock = RELEASED + days * DAY
    settings = Settings(state=state.store.parent)
    now = datetime.combine(clock, time(12))
    console = collect_status(settings, LoadedContent(None), now=now, uptime=1, notices=())
    doctor = clock_and_disk.clock(Machine(settings), clock)
    today = TrustedDay(state.store, Calendar(clock))
    today.read()
    assert (today() is not None) == (doctor.verdict is Verdict.GOOD)
    assert (today() is None) == any("cannot be right" in each for each in console.problems)
    consequence = "Until then nothing is marked, due for review or counted."
    assert (today() is None) == any(each.endswith(consequence) for each in console.problems)
    assert (today() is None) == doctor.fix.endswith(consequence)
    command = status(state.store, clock=now.astimezone(UTC))
    assert command["clock_plausible"] == (today() is not None)
