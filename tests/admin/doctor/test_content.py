"""The checks of the content."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kiosk.admin.doctor import clock_and_disk, content
from kiosk.admin.doctor.check import Verdict
from kiosk.content.loader import load_content
from kiosk.content.sources import LoadedContent
from kiosk.store import Version
from kiosk.store.manifest import VersionInfo
from tests.admin.doctor.example_machine import TODAY, machine


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
