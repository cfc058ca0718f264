"""The way of staff into their console: the gesture, the keys, and a console that is made when it is
first opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.settings import Settings
from kiosk.ui.viewmodels.kiosk import KioskModel

if TYPE_CHECKING:
    from kiosk.content.sources import LoadedContent
    from kiosk.staff.gesture import TapGesture
    from kiosk.ui.window.staff_console import StaffConsole


class StaffEntry:
    """`shown` is the content on the screen, `notices` what was reported since the start;
    `settings_file` is handed to the commands that the console runs. `on_turn` is called when a page
    of the console turns, `on_open` with whether it is open. `close()` before the window goes."""

    def __init__(
        self,
        model: KioskModel,
        settings: Settings,
        *,
        clock: Callable[[], float],
        shown: Callable[[], LoadedContent],
        notices: Callable[[], tuple[str, ...]],
        settings_file: Path | None,
        on_turn: Callable[[], None],
        on_open: Callable[[bool], None],
    ) -> None:
        self._model = model
        self._settings = settings
        self._clock = clock
        self._shown = shown
        self._notices = notices
        self._settings_file = settings_file
        self._on_turn = on_turn
        self._on_open = on_open
        self._knocks: TapGesture | None = None
        self._console: StaffConsole | None = None
        model.visit.headingTapped.connect(self._knock)

    def open(self) -> None:
        """The console, in front of what is on the screen."""
        if self._console is None:
            from kiosk.ui.window.staff_console import StaffConsole

            self._console = StaffConsole(
                self._model,
                self._settings,
                clock=self._clock,
                shown=self._shown,
                notices=self._notices,
                settings_file=self._settings_file,
                end=QGuiApplication.exit,
                on_turn=self._on_turn,
                on_open=self._on_open,
            )
        self._console.open()

    def exchanged(self, title: str) -> None:
        """Other content has just come to the screen."""
        if self._console is not None:
            self._console.exchanged(title)

    def close(self) -> None:
        if self._console is not None:
            self._console.end()

    def _knock(self) -> None:
        if self._knocks is None:
            from kiosk.staff.gesture import TapGesture

            self._knocks = TapGesture(self._clock)
        if self._knocks.touch():
            # Later: the page with the heading goes away under the touch.
            QTimer.singleShot(0, self._model, self.open)
