"""The counts that a visit adds, where counting is on."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.ui.window.usage_meter import UsageMeter
from kiosk.visit.usage import Counts
from tests.builders import make_bundle
from tests.ui.visitor import Open


def test_a_visit_counts_what_was_opened_once(kiosk: Open, tmp_path: Path):
    visitor = kiosk(make_bundle(numbers=frozenset({"08001111"})))
    counts = Counts(tmp_path / "counts", lambda: date(2026, 11, 23))
    meter = UsageMeter(visitor.model, counts)
    visitor.model.visit.start()
    visitor.model.visit.openCard("grooming")
    visitor.model.visit.openDestination("line")
    visitor.model.destinationPage.choose("site")
    visitor.model.visit.back()
    visitor.model.visit.openLanguages()
    visitor.model.visit.hide()
    visitor.model.visit.openCard("grooming")
    meter.close()
    (month,) = Counts(tmp_path / "counts", lambda: None).months().values()
    assert (dict(month.cards), dict(month.codes)) == ({"grooming": 1}, {"line": 1})


def test_a_code_on_a_later_tab_is_counted_once_when_it_is_shown(kiosk: Open, tmp_path: Path):
    visitor = kiosk()
    counts = Counts(tmp_path / "counts", lambda: date(2026, 11, 23))
    meter = UsageMeter(visitor.model, counts)
    visitor.model.visit.start()
    visitor.model.visit.openDestination("line")
    assert visitor.model.destinationPage.payload == ""
    assert not counts.months()
    for tab in ("email", "site", "call", "site"):
        visitor.model.destinationPage.choose(tab)
    visitor.model.visit.back()
    visitor.model.visit.openDestination("police")
    meter.close()
    (month,) = Counts(tmp_path / "counts", lambda: None).months().values()
    assert dict(month.codes) == {"line": 1}


@pytest.mark.expects_log(r"The counts could not be saved: File exists\.")
def test_a_disk_that_cannot_be_written_is_told_to_the_log(kiosk: Open, tmp_path: Path):
    visitor = kiosk()
    (tmp_path / "file").write_text("x")
    counts = Counts(tmp_path / "file" / "counts", lambda: date(2026, 11, 23))
    meter = UsageMeter(visitor.model, counts)
    visitor.model.visit.start()
    visitor.model.visit.openCard("grooming")
    meter.close()
