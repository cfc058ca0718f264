"""The files that an export writes to a stick."""

from __future__ import annotations

import errno
import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.settings import Settings
from kiosk.staff import status_export
from kiosk.staff.review_due import Due
from kiosk.staff.status import Line, Status
from kiosk.staff.status_export import WriteError
from kiosk.staff.usage_summary import NOTHING, UsageSummary
from kiosk.store import disk
from kiosk.visit.usage import Counts

NOW = datetime(2026, 11, 23, 9, 5, 7)
STATUS = Status(
    title="Staying safe",
    content=(Line("Release", "14"), Line("Comes from", "signed content")),
    machine=(Line("Free disk", "412 MB"),),
    problems=("Only 412 MB of disk space is free: tell IT.",),
    due=(Due("Too close", "Card", date(2026, 5, 3), True, "Overdue since 3 May 2026."),),
    counts=NOTHING,
)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def settings(tmp_path: Path, **more: Any) -> Settings:
    return Settings(state=tmp_path / "state", **more)


def test_the_status_as_text_and_as_data(tmp_path: Path, stick: Path):
    folder = status_export.export_status(stick, STATUS, settings(tmp_path), NOW)
    assert folder == stick / "signpost-2026-11-23-090507"
    assert sorted(each.name for each in folder.iterdir()) == ["status.json", "status.txt"]
    assert (folder / "status.txt").read_text("utf-8") == (
        "Staying safe, on 2026-11-23 09:05\n\n"
        "Content\n  Release: 14\n  Comes from: signed content\n\n"
        "This kiosk\n  Free disk: 412 MB\n\n"
        "Problems\n  Only 412 MB of disk space is free: tell IT.\n\n"
        "Due for review\n  Card “Too close”: Overdue since 3 May 2026.\n"
    )
    assert json.loads((folder / "status.json").read_text("utf-8")) == {
        "written": "2026-11-23T09:05:07",
        "title": "Staying safe",
        "content": {"release": "14", "comes from": "signed content"},
        "machine": {"free disk": "412 MB"},
        "problems": ["Only 412 MB of disk space is free: tell IT."],
        "due": [{"title": "Too close", "kind": "card", "review_by": "2026-05-03", "overdue": True}],
        "reviews_checked": True,
    }


def test_nothing_wrong_is_said_too():
    text = status_export.as_text(STATUS._replace(problems=(), due=()), NOW)
    assert text.endswith("Problems\n  none\n\nDue for review\n  nothing\n")


def test_reviews_are_not_called_done_while_the_date_is_not_known():
    status = STATUS._replace(due=None)
    assert status_export.as_text(status, NOW).endswith(
        "Due for review\n  The date is not known, so reviews are not checked. Set the clock.\n"
    )
    assert (status.to_data()["due"], status.to_data()["reviews_checked"]) == ([], False)


def test_the_counts_stand_in_the_text_too():
    counts = UsageSummary("Counts of November 2026", (("Cards", "opened 120 times"),))
    text = status_export.as_text(STATUS._replace(counts=counts), NOW)
    assert text.endswith("\n\nCounts of November 2026\n  Cards: opened 120 times\n")


def test_counts_leave_only_where_they_are_on_and_only_as_they_may(tmp_path: Path, stick: Path):
    counts = Counts(tmp_path / "state/counts", lambda: date(2026, 11, 23))
    for _ in range(3):
        counts.card("grooming")
    counts.save()
    exported = {}
    for number, on in enumerate(("off", "on")):
        folder = status_export.export_status(
            stick, STATUS, settings(tmp_path, counts=on), NOW.replace(second=number)
        )
        exported[on] = json.loads((folder / "status.json").read_text("utf-8")).get("counts")
    assert exported["off"] is None
    assert exported["on"]["2026-11"]["cards"] == {"grooming": "fewer than 10"}


def test_the_end_of_the_log_goes_along(tmp_path: Path, stick: Path):
    log = tmp_path / "state/log/kiosk.log"
    log.parent.mkdir(parents=True)
    log.write_bytes(b"old" + b"\n" * status_export._MAX_LOG_BYTES + b"new\n")
    folder = status_export.export_status(stick, STATUS, settings(tmp_path), NOW)
    written = (folder / "log.txt").read_bytes()
    assert len(written) == status_export._MAX_LOG_BYTES
    assert written.endswith(b"\nnew\n")
    assert not written.startswith(b"old")


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (errno.ENOSPC, "There is no room left on the stick. Use another one."),
        (
            errno.EROFS,
            "The stick cannot be written to. "
            "Use another one, or unlock its write-protection switch.",
        ),
    ],
)
def test_a_stick_that_does_not_take_it(
    tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch, number: int, says: str
):
    def refused(*_: object) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(disk, "write_new", refused)
    with pytest.raises(WriteError) as fault:
        status_export.export_status(stick, STATUS, settings(tmp_path), NOW)
    assert str(fault.value) == says


def test_nothing_on_the_stick_is_written_over(tmp_path: Path, stick: Path):
    status_export.export_status(stick, STATUS, settings(tmp_path), NOW)
    with pytest.raises(WriteError):
        status_export.export_status(stick, STATUS, settings(tmp_path), NOW)


def test_a_name_that_is_not_utf8_is_written_as_an_escape(tmp_path: Path, stick: Path):
    lines = (Line("Comes from", "the folder caf\udce9"),)
    folder = status_export.export_status(
        stick, STATUS._replace(content=lines), settings(tmp_path), NOW
    )
    assert b"Comes from: the folder caf\\udce9\n" in (folder / "status.txt").read_bytes()
    data = json.loads((folder / "status.json").read_bytes())
    assert data["content"] == {"comes from": "the folder caf\udce9"}
