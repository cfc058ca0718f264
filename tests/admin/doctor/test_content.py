"""The checks of the content."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.admin.doctor import clock_and_disk, content
from kiosk.admin.doctor.check import Verdict
from kiosk.bundle.bank_holidays import BankHolidayTable
from kiosk.bundle.model import Library, LibraryEvent, Notice, Show
from kiosk.bundle.opening_hours import OpeningHours, OpenTime
from kiosk.content.loader import load_content
from kiosk.content.sources import LoadedContent
from kiosk.store import Version
from kiosk.store.manifest import VersionInfo
from tests.admin.doctor.example_machine import TODAY, machine
from tests.builders import make_bundle, with_destination

TABLE = BankHolidayTable(date(2026, 1, 1), date(2029, 12, 31), {})


def test_other_content_than_the_settings_name(tmp_path: Path):
    named = machine(tmp_path, content=tmp_path / "gone")
    check = content.content_shown(named, LoadedContent(load_content(None)))
    assert check.verdict is Verdict.BAD
    assert check.says.startswith(f"{tmp_path}/gone cannot be shown; “Staying safe online” (")


def test_a_folder_in_which_nothing_can_be_stored(tmp_path: Path):
    (tmp_path / "file").write_text("")
    check = clock_and_disk.state(machine(tmp_path, state=tmp_path / "file"))
    assert (check.verdict, check.says) == (Verdict.BAD, f"{tmp_path}/file is a file.")
    nowhere = machine(tmp_path, state=Path("/proc/kiosk"))
    assert clock_and_disk.state(nowhere).says == "Nothing can be stored in /proc/kiosk."
    assert clock_and_disk.disk(nowhere).says == "/proc/kiosk is not on a disk."


def test_reviews_that_are_due(tmp_path: Path):
    shown = LoadedContent(load_content(None))
    assert content.reviews_due(machine(tmp_path), shown, TODAY).verdict is Verdict.GOOD
    late = content.reviews_due(machine(tmp_path), shown, date(2035, 1, 1))
    assert late.verdict is Verdict.LOOK
    assert "overdue: " in late.says
    assert content.reviews_due(machine(tmp_path), shown, None).says == (
        "The date is not known, so reviews are not checked."
    )


def test_what_is_shown(tmp_path: Path):
    bundle = load_content(None)
    version = Version(
        "0" * 64, tmp_path, VersionInfo("b", 7, "2026-11-20T10:00", "W", "2026-11-21T09")
    )
    applied = content.content_shown(machine(tmp_path), LoadedContent(bundle, tmp_path, version))
    assert applied.says == (
        "“Staying safe online” (warwickshire), release 7 of 2026-11-20, applied 2026-11-21."
    )
    assert content.content_shown(machine(tmp_path), LoadedContent(None)).verdict is Verdict.BAD
    waiting = content.content_shown(machine(tmp_path, source="published"), LoadedContent(bundle))
    assert waiting.says.endswith("which came with the program; nothing has been applied yet.")


@pytest.mark.parametrize(
    ("day", "verdict", "says"),
    [
        (date(2026, 12, 1), Verdict.GOOD, "Known until 31 December 2029."),
        (date(2029, 7, 1), Verdict.GOOD, "Known until 31 December 2029."),
        (
            date(2029, 7, 2),
            Verdict.LOOK,
            "They are known until 31 December 2029; then no page says whether a service is open.",
        ),
        (
            date(2030, 1, 1),
            Verdict.BAD,
            "They were known until 31 December 2029: no page says whether a service is open.",
        ),
        (None, Verdict.LOOK, "The date is not known, so no page says whether a service is open."),
    ],
)
def test_bank_holidays(day: date | None, verdict: Verdict, says: str):
    hours = OpeningHours((OpenTime((0,), 0, 60),))
    check = content.bank_holidays(LoadedContent(with_destination(open=hours)), day, TABLE)
    assert (check.verdict, check.says) == (verdict, says)


def test_bank_holidays_that_nothing_depends_on():
    always = OpeningHours(always=True)
    for bundle in (make_bundle(), with_destination(open=always)):
        check = content.bank_holidays(LoadedContent(bundle), date(2035, 1, 1), TABLE)
        assert (check.verdict, check.says) == (Verdict.GOOD, "No page depends on them.")


@pytest.mark.parametrize(
    ("day", "verdict", "says"),
    [
        (date(2026, 11, 30), Verdict.GOOD, "None is over."),
        (date(2026, 12, 1), Verdict.LOOK, "1 will not be shown again: “Closed.”."),
        (None, Verdict.LOOK, "The date is not known, so everything is shown."),
    ],
)
def test_what_will_not_be_shown_again(day: date | None, verdict: Verdict, says: str):
    notices = (Notice("Closed.", Show(ends=date(2026, 11, 30))), Notice("Open."))
    check = content.times_over(LoadedContent(make_bundle()._replace(notices=notices)), day)
    assert (check.verdict, check.says) == (verdict, says)


def test_events_that_are_over():
    library = Library("A", events=(LibraryEvent("a", "A talk", 600, day=date(2026, 3, 1)),))
    shown = LoadedContent(make_bundle()._replace(library=library))
    check = content.times_over(shown, date(2026, 3, 2))
    assert check.says == "1 will not be shown again: “A talk”."
    assert content.times_over(shown, date(2026, 3, 1)).verdict is Verdict.GOOD


def test_what_is_always_shown():
    check = content.times_over(LoadedContent(make_bundle()), None)
    assert (check.verdict, check.says) == (Verdict.GOOD, "Everything is always shown.")
