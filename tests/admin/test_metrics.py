"""The metrics, read with Prometheus' own parser."""

from __future__ import annotations

import stat
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families

from kiosk.admin.doctor.check import Machine
from kiosk.admin.metrics import write_metrics
from kiosk.content.loader import load_content
from kiosk.content.sources import LoadedContent
from kiosk.errors import KioskError
from kiosk.settings import Settings
from kiosk.store import Version
from kiosk.store.manifest import VersionInfo

NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
STATUS: dict[str, Any] = {
    "days_left": 12,
    "today": "2026-12-01",
    "clock_plausible": True,
    "last": {"when": "2026-11-30T10:00:00+00:00", "exit_code": 12},
    "held": None,
}
FACTS = VersionInfo(
    "warwickshire", 7, "2026-11-20T10:00:00+00:00", 'A "quoted" name\\', "2026-11-21"
)
UNIT = "ActiveState=active\nNRestarts=2\nMemoryCurrent=123456789\nMainPID=42"


def metrics(
    file: Path, status: dict[str, Any], content: LoadedContent, unit: str = UNIT
) -> dict[str, tuple[float, dict[str, str]]]:
    def run(command: Sequence[str]) -> str:
        return unit

    machine = Machine(Settings(), file.parent, "linux", {}, run)
    write_metrics(file, machine, content, status, NOW)
    families = text_string_to_metric_families(file.read_text("utf-8"))
    return {
        sample.name + sample.labels.get("reason", ""): (sample.value, sample.labels)
        for family in families
        for sample in family.samples
    }


@pytest.fixture
def content(tmp_path: Path) -> LoadedContent:
    return LoadedContent(load_content(None), tmp_path, Version("0" * 64, tmp_path, FACTS))


def test_everything_that_is_known(tmp_path: Path, content: LoadedContent):
    found = metrics(tmp_path / "kiosk.prom", STATUS, content)
    values = {name: value for name, (value, _) in found.items()}
    assert values == {
        "kiosk_info": 1,
        "kiosk_content_shown": 1,
        "kiosk_content_release": 7,
        "kiosk_content_heldgone_back": 0,
        "kiosk_content_heldpassed_over": 0,
        "kiosk_content_published_timestamp_seconds": datetime(
            2026, 11, 20, 10, tzinfo=UTC
        ).timestamp(),
        "kiosk_signatures_days_left": 12,
        "kiosk_overdue_destinations": 0,
        "kiosk_overdue_cards": 0,
        "kiosk_last_apply_exit_code": 12,
        "kiosk_last_apply_timestamp_seconds": datetime(2026, 11, 30, 10, tzinfo=UTC).timestamp(),
        "kiosk_clock_plausible": 1,
        "kiosk_status_timestamp_seconds": NOW.timestamp(),
        "kiosk_up": 1,
        "kiosk_restarts": 2,
        "kiosk_memory_bytes": 123456789,
    }
    labels = found["kiosk_info"][1]
    assert (labels["bundle"], labels["publisher"]) == ("warwickshire", FACTS.publisher)


def test_what_is_overdue_is_counted(tmp_path: Path, content: LoadedContent):
    late = STATUS | {"today": "2035-01-01"}
    found = metrics(tmp_path / "kiosk.prom", late, content)
    assert content.bundle is not None
    dated = [one.review_by for one in content.bundle.destinations.values() if one.review_by]
    assert found["kiosk_overdue_destinations"][0] == len(dated)
    assert all(day < date(2035, 1, 1) for day in dated)


def test_what_is_not_known_is_left_out(tmp_path: Path):
    bare: dict[str, Any] = {
        "days_left": None,
        "today": "2026-11-22",
        "clock_plausible": False,
        "last": None,
    }
    bare["held"] = None
    found = metrics(tmp_path / "kiosk.prom", bare, LoadedContent(None), unit="")
    assert set(found) == {
        "kiosk_info",
        "kiosk_content_shown",
        "kiosk_content_release",
        "kiosk_content_heldgone_back",
        "kiosk_content_heldpassed_over",
        "kiosk_clock_plausible",
        "kiosk_status_timestamp_seconds",
    }
    assert found["kiosk_content_shown"][0] == 0


@pytest.mark.parametrize("reason", ["gone_back", "passed_over"])
def test_what_is_kept_off_the_screen_and_what_is_on_it(
    tmp_path: Path, content: LoadedContent, reason: str
):
    held = STATUS | {"held": {"reason": reason, "release": 8}}
    found = metrics(tmp_path / "kiosk.prom", held, content)
    assert found[f"kiosk_content_held{reason}"] == (1, {"reason": reason})
    assert sum(found[f"kiosk_content_held{each}"][0] for each in ("gone_back", "passed_over")) == 1
    assert found["kiosk_content_held_release"][0] == 8
    assert found["kiosk_content_release"][0] == 7


def test_others_may_read_the_file_and_nothing_else_is_left(tmp_path: Path, content: LoadedContent):
    metrics(tmp_path / "kiosk.prom", STATUS, content)
    assert [file.name for file in tmp_path.iterdir()] == ["kiosk.prom"]
    assert stat.S_IMODE((tmp_path / "kiosk.prom").stat().st_mode) == 0o644


def test_a_folder_that_is_not_there(tmp_path: Path, content: LoadedContent):
    with pytest.raises(KioskError, match=r"kiosk\.prom cannot be written: No such file"):
        metrics(tmp_path / "no" / "kiosk.prom", STATUS, content)
