"""Real kiosks for the tests of the whole program."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk import paths
from kiosk.bundle.model import Bundle
from kiosk.content.fixed_time import FixedTime
from kiosk.content.loader import load_content
from kiosk.content.trusted_day import TrustedDay
from kiosk.settings import Settings
from kiosk.tour.itinerary import TourClock
from kiosk.ui.inspect import capture
from kiosk.ui.window.application import make_application
from kiosk.ui.window.kiosk_window import KioskWindow
from kiosk.visit.speech import Speaker
from tests.e2e.waiting import finish_deletions
from tests.limits import PATIENCE_MS


@pytest.fixture(scope="session")
def application(qapp: QGuiApplication) -> QGuiApplication:
    return make_application()


@pytest.fixture(scope="session", autouse=True)
def every_frame_comes() -> Iterator[None]:
    """Every window here is shown, so that a frame comes, however late. What has changed has its
    place and its size with the next one, so that each wait is for that one too."""
    wait_until_idle = capture.wait_until_idle

    def wait_for_places(window: QQuickWindow, milliseconds: int = 0) -> None:
        wait_until_idle(window, milliseconds)
        capture.wait_for_frame(window)
        finish_deletions()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(capture, "_LONGEST_FRAME_MS", PATIENCE_MS)
        patch.setattr(capture, "wait_until_idle", wait_for_places)
        yield


@pytest.fixture(scope="session", autouse=True)
def every_kiosk_is_collected() -> Iterator[None]:
    """A start-up exempts what it has made from the garbage collector, for a program with one
    kiosk. Here it would keep hundreds: what the tests themselves have made is exempted instead, so
    that a collection is short."""
    gc.collect()
    gc.freeze()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(gc, "freeze", lambda: None)
        yield
    gc.unfreeze()


@pytest.fixture(scope="session")
def bundles() -> dict[str, Bundle]:
    """The shipped bundles by the name of their folder, without looking at their schedule."""
    found: dict[str, Bundle] = {}
    for name in ("warwickshire", "school-reception"):
        bundle = load_content(paths.CONTENT / name)
        assert bundle is not None
        assert bundle.id == name, "it fell back to another bundle"
        found[name] = bundle
    return found


@pytest.fixture(scope="session")
def seed(bundles: dict[str, Bundle]) -> Bundle:
    return bundles["warwickshire"]


@pytest.fixture
def clock() -> TourClock:
    return TourClock()


@pytest.fixture
def make_kiosk(
    application: QGuiApplication, clock: TourClock
) -> Iterator[Callable[..., KioskWindow]]:
    """Makes kiosks of a size, closed after the test. Motion is reduced unless asked for."""
    made: list[KioskWindow] = []

    def make(
        bundle: Bundle | None,
        size: tuple[int, int] = (1024, 600),
        *,
        reduced_motion: bool = True,
        language: str = "",
        speaker: Speaker | None = None,
        today: TrustedDay | None = None,
        **settings: Any,
    ) -> KioskWindow:
        kiosk = KioskWindow(
            bundle,
            Settings(**settings),
            size=size,
            reduced_motion=reduced_motion,
            language=language,
            clock=clock,
            speaker=speaker,
            today=today or FixedTime(),
        )
        made.append(kiosk)
        capture.wait_until_idle(kiosk.window)
        return kiosk

    yield make
    for kiosk in made:
        kiosk.close()
    application.processEvents()
    finish_deletions()
    gc.collect()


@pytest.fixture
def open_destination(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle
) -> Callable[..., KioskWindow]:
    """Makes kiosks on the page of a place to get help."""

    def make(
        place: str = "childline",
        size: tuple[int, int] = (1920, 1080),
        *,
        text_size: int = 0,
        **options: Any,
    ) -> KioskWindow:
        kiosk = make_kiosk(seed, size, **options)
        kiosk.finish_startup()
        kiosk.model.visit.start()
        kiosk.model.comfort.setTextSize(text_size)
        kiosk.model.visit.openDestination(place)
        capture.wait_until_idle(kiosk.window)
        return kiosk

    return make


@pytest.fixture
def environment() -> dict[str, str]:
    """The environment for other programs: a person's shell, without the variables of the tests."""
    ours = {"QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "WAYLAND_DISPLAY", "PYTHONPATH"}
    return {name: value for name, value in os.environ.items() if name not in ours}


@pytest.fixture(scope="module")
def finger() -> QPointingDevice:
    return QTest.createTouchDevice()
