"""The kiosk that `kiosk run` makes believes its clock as far as the console does: no further for
the note beside a place to get help, nor for the counts."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import app
from kiosk.bundle.model import Bundle
from kiosk.content.fixed_time import PICTURE_TIME
from kiosk.content.loader import load_content
from kiosk.content.sources import LoadedContent
from kiosk.content.trusted_day import THREAD
from kiosk.settings import Settings
from kiosk.staff.status import collect_status
from kiosk.staff.usage_summary import counts_of
from kiosk.store import Store, VersionInfo
from kiosk.tour import measuring, pictures
from kiosk.ui.inspect import capture
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.window_items import model_of

PLACE = "report-remove"


class Given:
    """Content that never changes."""

    def __init__(self, bundle: Bundle) -> None:
        self._content = LoadedContent(bundle)

    def initial(self) -> LoadedContent:
        return self._content

    def fingerprint(self) -> str:
        return ""

    def confirm(self, content: LoadedContent) -> None:
        pass


class Screen:
    """Replaces the application: its `exec` is one visit."""

    def __init__(self, visit: Callable[[], None]) -> None:
        self._visit = visit

    def exec(self) -> int:
        self._visit()
        return 0


@pytest.fixture
def overdue() -> Bundle:
    """The shipped bundle, in which one place should have been reviewed yesterday."""
    bundle = load_content(None)
    assert bundle is not None
    yesterday = date.today() - timedelta(1)
    late = bundle.destinations[PLACE]._replace(review_by=yesterday, steady=False)
    return bundle._replace(destinations={**bundle.destinations, PLACE: late})


def files(folder: Path) -> dict[Path, tuple[bytes, int]]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in found}


def applied(root: Path, published: datetime) -> None:
    moment = published.isoformat(timespec="seconds")
    store = Store(root)
    with store.stage() as stage:
        (stage / "bundle").mkdir()
        (stage / "bundle/bundle.yaml").write_text("id: library\n", "ascii")
        store.activate(store.add(stage, VersionInfo("library", 1, moment, "A library", moment)))


CLOCKS = pytest.mark.parametrize(
    ("days", "is_right"), [(-1, True), (30, False)], ids=["right clock", "clock a month behind"]
)
"""Days from the clock's to that of the newest signed release."""


@CLOCKS
def test_visitors_and_counts_believe_the_clock_as_far_as_the_console(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    application: QGuiApplication,
    overdue: Bundle,
    days: int,
    is_right: bool,
):
    settings = Settings(state=tmp_path / "state", counts="on", sound="off")
    applied(settings.state_folder.store, datetime.now(UTC) + timedelta(days))
    console = collect_status(
        settings, LoadedContent(overdue), now=datetime.now(), uptime=1, notices=()
    )
    assert ("cannot be right" in " ".join(console.problems)) == (not is_right)
    notes: list[bool] = []
    made: list[KioskWindow] = []

    def visit() -> None:
        (kiosk,) = made
        capture.wait_until_idle(kiosk.window)
        kiosk.finish_startup()
        for thread in threading.enumerate():
            if thread.name == THREAD:
                thread.join()
        before = files(settings.state_folder.store)
        model = model_of(kiosk)
        model.visit.start()
        model.visit.openDestination(PLACE)
        notes.append(model.destinationPage.overdue)
        capture.wait_until_idle(kiosk.window)
        assert files(settings.state_folder.store) == before

    class Made(KioskWindow):
        def watch_source(self, *arguments: Any, **more: Any) -> None:
            made.append(self)
            super().watch_source(*arguments, **more)

    monkeypatch.setattr(app, "KioskWindow", Made)
    monkeypatch.setattr(app, "make_application", lambda graphics: Screen(visit))
    monkeypatch.setattr(app, "system_speaker", lambda: None)
    monkeypatch.setattr(app, "log_qt_messages", lambda: None)
    monkeypatch.setattr("kiosk.content.sources.source_for", lambda settings: Given(overdue))
    assert app.run(settings, size=(1024, 600)) == 0
    assert notes == [is_right]
    counted = [sorted(month.codes) for month in counts_of(settings).months().values()]
    assert counted == ([[PLACE]] if is_right else [])


@pytest.mark.parametrize("days", [-1, 1])
def test_pictures_and_measurements_show_one_day_whatever_the_clock_says(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    application: QGuiApplication,
    overdue: Bundle,
    days: int,
):
    review = PICTURE_TIME.date() + timedelta(days)
    place = overdue.destinations[PLACE]._replace(review_by=review)
    bundle = overdue._replace(destinations={**overdue.destinations, PLACE: place})
    settings = Settings(state=tmp_path / "state")
    notes: list[bool] = []

    def visit(kiosk: KioskWindow, *_: object) -> None:
        model = model_of(kiosk)
        model.visit.start()
        model.visit.openDestination(PLACE)
        notes.append(model.destinationPage.overdue)

    monkeypatch.setattr(pictures, "walk_pages", visit)
    monkeypatch.setattr(measuring, "walk_pages", visit)
    monkeypatch.setattr("kiosk.content.loader.load_content", lambda folder: bundle)
    monkeypatch.setattr("kiosk.ui.window.application.log_qt_messages", lambda: None)
    pictures.draw_tour(
        tmp_path / "out", size=(1024, 600), content=None, language=None, settings=settings
    )
    measuring.measure_pages(bundle, settings, (1024, 600), speech=False)
    assert notes == [days < 0] * 3
