"""Opens the console for staff: by the gesture or by keys. The console is made at the first time."""

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
    from kiosk.staff.lockout import Lockout
    from kiosk.ui.window.staff_console import StaffConsole


class StaffEntry:
    """Listens for the gesture. `shown` returns the content on the screen, `notices` the errors
    reported since the start; `settings_file` is passed to the commands of the console. `on_turn` is
    called when the console opens another page, `on_open` with True when it opens and False when it
    closes. Call `close()` before the window is deleted."""

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
        self._gesture: TapGesture | None = None
        self._console: StaffConsole | None = None
        self._lockout: Lockout | None = None
        self._began = clock()
        model.visit.headingTapped.connect(self._on_heading_tapped)

    def open(self) -> None:
        """Opens the console in front of the pages."""
        if self._console is None:
            from kiosk.ui.window.staff_console import StaffConsole

            self._console = StaffConsole(
                self._model,
                self._settings,
                clock=self._clock,
                lockout=self._waits(),
                shown=self._shown,
                notices=self._notices,
                settings_file=self._settings_file,
                end=QGuiApplication.exit,
                on_turn=self._on_turn,
                on_open=self._on_open,
            )
        self._console.open()

    def fade(self) -> None:
        """Forgets old wrong PINs; called every hour. A visitor who types one now and then must not
        keep staff out."""
        self._waits().fade()

    def _waits(self) -> Lockout:
        """Returns the count of wrong PINs: one for the whole run of the program, because opening
        the console again must not shorten a wait."""
        if self._lockout is None:
            from kiosk.staff.lockout import Lockout
            from kiosk.system.write_protection import write_protection

            state = self._settings.state_folder
            self._lockout = Lockout(
                state.staff,
                self._clock,
                since=self._began,
                frozen=bool(write_protection(self._settings.state)),
            )
        return self._lockout

    def exchanged(self, title: str) -> None:
        """Reports to the console, if there is one, that other content is on the screen now."""
        if self._console is not None:
            self._console.exchanged(title)

    def close(self) -> None:
        if self._console is not None:
            self._console.end()

    def _on_heading_tapped(self) -> None:
        if self._gesture is None:
            from kiosk.staff.gesture import TapGesture

            self._gesture = TapGesture(self._clock)
        if self._gesture.touch():
            # Later: opening removes the page whose heading is being touched.
            QTimer.singleShot(0, self._model, self.open)
