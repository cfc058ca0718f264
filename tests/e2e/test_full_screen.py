"""The window stays, on the whole screen, whatever a window manager or another program does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QWindow

from kiosk.bundle.model import Bundle
from kiosk.settings import Settings
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.screen import SIZE, brand, kiosk_on, screen
from tests.e2e.waiting import until

FULL = Qt.WindowState.WindowFullScreen


@pytest.fixture
def open_kiosk(application: QGuiApplication, seed: Bundle) -> Iterator[Callable[..., KioskWindow]]:
    """Kiosks before their first frame, on the whole screen."""
    made: list[KioskWindow] = []

    def make(*, windowed: bool = False) -> KioskWindow:
        made.append(KioskWindow(seed, Settings(), windowed=windowed))
        return made[-1]

    yield make
    for kiosk in made:
        kiosk.close()


def close(kiosk: KioskWindow) -> bool:
    """Asks the window to close, as a window manager does; returns whether it does."""
    event = QCloseEvent()
    QCoreApplication.sendEvent(kiosk.window, event)
    return event.isAccepted()


def test_nothing_closes_the_window_not_even_before_the_first_frame(
    open_kiosk: Callable[..., KioskWindow],
):
    kiosk = open_kiosk()
    assert not close(kiosk)
    assert kiosk.window.isVisible()
    kiosk.finish_startup()
    assert not close(kiosk)
    assert kiosk.window.isVisible()


def test_a_preview_on_a_desk_can_be_closed(open_kiosk: Callable[..., KioskWindow]):
    assert close(open_kiosk(windowed=True))


@pytest.mark.parametrize("take", [QWindow.showNormal, QWindow.showMinimized, QWindow.showMaximized])
def test_full_screen_comes_back(
    open_kiosk: Callable[..., KioskWindow], take: Callable[[QWindow], None]
):
    kiosk = open_kiosk()
    kiosk.finish_startup()
    for _ in range(2):
        take(kiosk.window)
        assert kiosk.window.windowStates() != FULL
        until(lambda: kiosk.window.windowStates() == FULL, "full screen again")


def test_full_screen_that_was_taken_before_the_first_frame_comes_back(
    open_kiosk: Callable[..., KioskWindow],
):
    kiosk = open_kiosk()
    kiosk.window.showNormal()
    kiosk.finish_startup()
    until(lambda: kiosk.window.windowStates() == FULL, "full screen")


def test_a_preview_on_a_desk_may_be_any_size(open_kiosk: Callable[..., KioskWindow]):
    preview, whole = open_kiosk(windowed=True), open_kiosk()
    for kiosk in (preview, whole):
        kiosk.finish_startup()
        kiosk.window.showMaximized()
    until(lambda: whole.window.windowStates() == FULL, "full screen again")
    assert preview.window.windowStates() == Qt.WindowState.WindowMaximized


def test_a_window_that_another_program_hides_comes_back(tmp_path: Path):
    with screen(SIZE) as shown, kiosk_on(shown, tmp_path / "log"):
        shown.wait(brand, "the attract screen")
        shown.xdotool("search", "--onlyvisible", "--name", "^Signpost$", "windowunmap", "--sync")
        shown.wait(brand, "the attract screen again")
    assert (tmp_path / "log").read_text() == ""


def test_a_window_that_another_program_moves_or_resizes_comes_back(tmp_path: Path):
    """Without a window manager X lets every program do that."""
    window = ("search", "--onlyvisible", "--name", "^Signpost$")
    with screen(SIZE) as shown, kiosk_on(shown, tmp_path / "log"):
        shown.wait(brand, "the attract screen")
        before = shown.wait_until_still()
        for change in (("windowsize", "300", "200"), ("windowmove", "400", "300")):
            shown.xdotool(*window, *change)
            # The X server has done it before xdotool ends.
            shown.wait_for_picture(before)
    assert (tmp_path / "log").read_text() == ""
