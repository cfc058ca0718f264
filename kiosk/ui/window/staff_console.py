"""Builds the staff's console when somebody asks for it, and takes it apart when it closes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk import paths
from kiosk.content.sources import LoadedContent
from kiosk.settings import Settings
from kiosk.staff import status_export
from kiosk.staff.authentication import Authenticator
from kiosk.staff.lockout import Lockout
from kiosk.staff.pins import Pins
from kiosk.staff.status import Status, collect_status
from kiosk.ui.adapters.background_task import BackgroundTask
from kiosk.ui.adapters.chime import Chime
from kiosk.ui.adapters.clock import uptime
from kiosk.ui.adapters.kiosk_command import KioskCommand
from kiosk.ui.adapters.usb.stick import Sticks
from kiosk.ui.adapters.usb.usb_sticks import system_sticks
from kiosk.ui.viewmodels.kiosk import KioskModel
from kiosk.ui.viewmodels.staff.console import StaffModel
from kiosk.ui.viewmodels.staff.services import Services


def kiosk_command(settings_file: Path | None) -> tuple[list[str], list[str]]:
    """How the command `kiosk` is called from here: what comes before its words, and after them."""
    after = [] if settings_file is None else ["--settings", str(settings_file)]
    return [sys.executable, "-m", "kiosk"], after


class StaffConsole(QObject):
    """`shown` is what is on the screen; `end` ends the program with an exit code; `on_turn` is
    called when its page turns, `on_open` with whether it is open."""

    def __init__(
        self,
        model: KioskModel,
        settings: Settings,
        *,
        clock: Callable[[], float],
        shown: Callable[[], LoadedContent],
        notices: Callable[[], tuple[str, ...]],
        settings_file: Path | None,
        end: Callable[[int], None],
        on_turn: Callable[[], None],
        on_open: Callable[[bool], None],
        sticks: Sticks | None = None,
    ) -> None:
        super().__init__()
        self._model = model
        self._settings = settings
        self._clock = clock
        self._shown = shown
        self._notices = notices
        self._on_turn = on_turn
        self._on_open = on_open
        folder = settings.state_folder.staff
        pins = Pins(folder)
        # Kept while the program runs: opening the console anew must not shorten a wait.
        door = Authenticator(pins, Lockout(folder, clock))
        command, self._after = kiosk_command(settings_file)
        self._commands = KioskCommand(command, self)
        self._thinking = BackgroundTask(self)
        self._chime = Chime(paths.STILL_THERE_SOUND)
        self._tools = Services(
            clock=clock,
            pins=pins,
            authenticator=door,
            status=self._status,
            sticks=sticks or system_sticks(self),
            run=lambda words, done: self._commands.run([*words, *self._after], done),
            in_background=self._thinking.run,
            write=lambda stick, status: status_export.export_status(
                stick, status, settings, datetime.now()
            ),
            chime=self._chime.play,
            end=end,
            published=settings.source == "published",
            millimetres=lambda: model.screen.whole.mm_per_px,
        )
        self._staff: StaffModel | None = None

    def open(self) -> None:
        """Nothing happens while it is open, or while the decoy may not be left."""
        if self._staff is not None or not self._model.leave_visitor():
            return
        staff = StaffModel(self._tools, self)
        staff.closed.connect(self._close)
        staff.pageChanged.connect(self._turn)
        staff.announced.connect(self._model.announce)
        self._staff = staff
        self._on_open(True)
        self._model.open_staff(staff)

    def exchanged(self, title: str) -> None:
        """Other content has just come to the screen."""
        if self._staff is not None:
            self._staff.shown(title)

    def end(self) -> None:
        """Before the program goes."""
        if self._staff is not None:
            self._staff.close()
        self._commands.end()
        self._thinking.wait()
        self._chime.end()

    def _turn(self) -> None:
        if self._staff is not None:
            self._model.staff_page_changed(self._staff.full_screen)
            self._on_turn()

    def _close(self) -> None:
        staff, self._staff = self._staff, None
        if staff is None:
            return
        self._commands.end()
        self._on_open(False)
        self._model.close_staff()
        staff.deleteLater()

    def _status(self) -> Status:
        return collect_status(
            self._settings,
            self._shown(),
            now=datetime.now(),
            uptime=uptime(),
            notices=self._notices(),
        )
