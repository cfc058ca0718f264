"""The console's report on a kiosk: its content, its machine and its problems."""

from __future__ import annotations

import shutil
from collections import namedtuple
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.admin.doctor import clock_and_disk
from kiosk.admin.doctor.check import Machine, Verdict
from kiosk.content.sources import LoadedContent, source_for
from kiosk.settings import Settings, StateFolder
from kiosk.staff import start_counter, status
from kiosk.staff.status import Status, collect_status
from tests.builders import bundle_with_reviews
from tests.signing.apply.kiosk_double import Kiosk
from tests.signing.library import Library

NOW = datetime(2026, 11, 24, 9, 30)
Usage = namedtuple("Usage", "free total")


@pytest.fixture(autouse=True)
def room(monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    """Free bytes of the disk."""
    found = {"free": 8_000_000_000}
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: Usage(found["free"], 10**12))
    return found


def status_of(
    folder: Path, content: LoadedContent | None = None, *, now: datetime = NOW, **more: Any
) -> Status:
    settings = Settings(state=folder, **more)
    shown = content or source_for(settings).current()
    return collect_status(settings, shown, now=now, uptime=93600.0, notices=())


def lines(found: tuple[status.Line, ...]) -> dict[str, str]:
    return dict(found)


def test_content_that_came_along(tmp_path: Path):
    found = status_of(
        tmp_path / "state", LoadedContent(bundle_with_reviews({"Too close": date(2026, 5, 3)}, {}))
    )
    assert found.title == "Staying safe"
    assert lines(found.content) == {
        "Bundle": "library",
        "Comes from": "the program itself",
        "Publisher": "The library",
    }
    assert lines(found.machine)["Running"] == "1 day 2 hours"
    assert lines(found.machine)["Started"] == "unknown"
    assert lines(found.machine)["Free disk"] == "8.0 GB"
    assert (found.problems, found.earlier) == ((), ())
    assert [each.title for each in found.due or ()] == ["Too close"]


def test_signed_content_says_release_and_age(kiosk: Kiosk, library: Library):
    state = kiosk.root.parent
    kiosk.takes(library.repo)
    first = status_of(state, source="published")
    shown = lines(first.content)
    assert shown["Release"] == "1"
    assert shown["Published"] == "23 November 2026, yesterday"
    assert shown["Publisher"] == "Warwickshire Libraries"
    assert shown["Comes from"] == "signed content"
    assert shown["Last apply"].startswith("23 November 2026: ")
    assert (first.earlier, first.leaves) == ((), 1)
    library.publish("Another title")
    kiosk.takes(library.repo)
    second = status_of(state, source="published")
    assert lines(second.content)["Release"] == "2"
    (earlier,) = second.earlier
    assert earlier[1:] == ("release 1 of 23 November 2026", "23 November 2026")
    assert second.leaves == 2


def test_gone_back_says_so_and_what_ends_it(kiosk: Kiosk, library: Library):
    kiosk.takes(library.repo)
    library.publish("Another title")
    kiosk.takes(library.repo)
    kiosk.store.roll_back(on=date(2026, 12, 1))
    found = status_of(kiosk.root.parent, source="published")
    assert lines(found.content)["Release"] == "1"
    assert lines(found.content)["Why"] == (
        "Gone back to release 1 on 1 December 2026. Release 3, or staff, ends this."
    )
    assert found.problems == ()
    assert (found.earlier, found.leaves) == ((), 2)


def test_what_was_passed_over_is_a_problem_for_as_long_as_it_is_true(
    kiosk: Kiosk, library: Library
):
    kiosk.takes(library.repo)
    assert kiosk.title() == "A card"
    library.publish("Another title")
    kiosk.apply(library.repo)
    for _ in range(4):
        kiosk.store.select()
    found = status_of(kiosk.root.parent, source="published")
    assert found.problems == (
        "Release 2 failed to start 3 times and was passed over; release 1 is on the screen. "
        "Release 3, or staff, ends this.",
    )
    assert lines(found.content)["Release"] == "1"
    assert found.held is not None
    kiosk.store.take_again("2026-12-01T10:00:00+00:00")
    assert status_of(kiosk.root.parent, source="published").problems == ()


def test_what_was_refused_last_is_a_problem(kiosk: Kiosk, library: Library, tmp_path: Path):
    kiosk.takes(library.repo)
    kiosk.apply(tmp_path)
    (problem,) = status_of(kiosk.root.parent, source="published").problems
    assert problem.startswith("The last apply was refused: ")
    # A kiosk that shows a folder has no apply to report.
    assert status_of(kiosk.root.parent, LoadedContent(bundle_with_reviews({}, {}))).problems == ()


def test_a_publisher_that_is_trusted_since_is_no_problem(
    kiosk: Kiosk, library: Library, tmp_path: Path
):
    other = Kiosk(tmp_path / "other")
    other.apply(library.repo)
    (problem,) = status_of(other.root.parent, source="published").problems
    assert problem.startswith("The last apply was refused: This kiosk does not know any publisher")
    other.enrol(library.repo)
    assert status_of(other.root.parent, source="published").problems == (
        "Nothing has been applied yet: showing the content that came with the program.",
    )


def test_nothing_applied_yet(tmp_path: Path):
    found = status_of(tmp_path, LoadedContent(bundle_with_reviews({}, {})), source="published")
    assert found.problems == (
        "Nothing has been applied yet: showing the content that came with the program.",
    )


@pytest.mark.parametrize("source", ["published", "folder"])
def test_a_state_folder_that_was_lost_while_its_content_is_on_the_screen(
    kiosk: Kiosk, library: Library, source: str
):
    kiosk.takes(library.repo)
    state = kiosk.root.parent
    shown = source_for(Settings(state=state, source="published")).current()
    shutil.rmtree(state)
    end = (
        "Then the content that came with the program is shown: trust your publisher and apply a "
        "release again. Tell IT."
        if source == "published"
        else "Then the kiosk copies its folder again. Tell IT."
    )
    settings = Settings(state=state, source="published")
    if source == "folder":
        settings = Settings(state=state, content=library.bundle)
    found = collect_status(settings, shown, now=NOW, uptime=5, notices=())
    assert found.problems == (
        f"What is on the screen is no longer in {state}: the folder was emptied or lost. It stays "
        f"until the next start. {end}",
    )


def test_a_number_on_the_screen_that_was_taken_off_the_list(kiosk: Kiosk, library: Library):
    library.sign_numbers("01926 412345")
    library.publish("Call 01926 412345")
    kiosk.takes(library.repo)
    assert status_of(kiosk.root.parent, source="published").problems == ()
    library.publish("Come in")
    library.sign_numbers(remove=["01926 412345"])
    kiosk.apply(library.repo, dry_run=True)
    assert status_of(kiosk.root.parent, source="published").problems == (
        "The number 01926 412345 on the card “Call 01926 412345” is not on the signed list of "
        "numbers. It was applied with an earlier list; ask the publisher for a release without it.",
    )


def test_a_full_disk_and_one_that_cannot_be_written(
    tmp_path: Path, room: dict[str, int], monkeypatch: pytest.MonkeyPatch
):
    room["free"] = 499_000_000
    monkeypatch.setattr(status, "_writable", lambda folder: False)
    assert status_of(tmp_path, LoadedContent(bundle_with_reviews({}, {}))).problems == (
        f"The folder {tmp_path} cannot be written: changes made here are lost at a restart. "
        "Tell IT.",
        "Only 499 MB of disk space is free: tell IT.",
    )


@pytest.mark.parametrize(
    ("free", "enough"), [(499_999_999, False), (500_000_000, True), (510_000_000, True)]
)
def test_console_and_doctor_agree_on_how_much_room_there_must_be(
    tmp_path: Path, room: dict[str, int], free: int, enough: bool
):
    room["free"] = free
    console = status_of(tmp_path, LoadedContent(bundle_with_reviews({}, {})))
    doctor = clock_and_disk.disk(Machine(Settings(state=tmp_path)))
    assert (not console.problems, doctor.verdict is Verdict.GOOD) == (enough, enough)
    # In the same unit, too.
    assert f"{lines(console.machine)['Free disk']} free " in doctor.says


def test_a_clock_that_is_wrong_is_reported_and_nothing_counts_as_due(tmp_path: Path):
    shown = LoadedContent(bundle_with_reviews({"Too close": date(2026, 5, 3)}, {}))
    found = status_of(tmp_path, shown, now=datetime(1999, 12, 31))
    assert found.problems == (
        "The clock says 31 December 1999, which cannot be right: set it. "
        "Until then nothing is marked, due for review or counted.",
    )
    assert found.due is None
    assert lines(found.machine)["Started"] == "unknown"


def test_what_the_start_had_to_say_and_how_often_it_was(tmp_path: Path):
    start_counter.count(tmp_path / "staff", NOW.date())
    settings = Settings(state=tmp_path)
    shown = LoadedContent(bundle_with_reviews({}, {}))
    found = collect_status(
        settings, shown, now=NOW, uptime=5, notices=("The content was damaged.",)
    )
    assert found.problems == ("The content was damaged.",)
    assert lines(found.machine)["Started"] == "once today, 1 time in 30 days"


def test_the_fault_page(tmp_path: Path):
    found = status_of(tmp_path, LoadedContent(None))
    assert (found.title, lines(found.content)["Bundle"]) == ("The emergency numbers only", "none")


def test_looking_writes_nothing(kiosk: Kiosk, library: Library):
    kiosk.takes(library.repo)
    state = kiosk.root.parent
    before = {path: path.read_bytes() for path in state.rglob("*") if path.is_file()}
    status_of(state, source="published")
    assert {path: path.read_bytes() for path in state.rglob("*") if path.is_file()} == before
    assert StateFolder.of(state).store.is_dir()
