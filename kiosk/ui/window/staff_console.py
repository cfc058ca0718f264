"""Builds the staff's console when staff open it, and deletes its model when it closes."""

from __future__ import annotations

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
from kiosk.system.child_process import child_command
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
    """Returns how to run the command `kiosk`: what to put before its arguments, and after them."""
    after = [] if settings_file is None else ["--settings", str(settings_file)]
    return child_command("kiosk"), after


class StaffConsole(QObject):
    """The console with its services. `shown` returns the content on the screen; `end` exits the
    program with a code; `on_turn` is called when the console opens another page, `on_open` with
    True when it opens and False when it closes."""

    def __init__(
        self,
        model: KioskModel,
        settings: Settings,
        *,
        clock: Callable[[], float],
        lockout: Lockout,
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
        pins = Pins(settings.state_folder.staff)
        authenticator = Authenticator(pins, lockout)
        command, self._last_arguments = kiosk_command(settings_file)
        self._commands = KioskCommand(command, self)
        self._background = BackgroundTask(self)
        self._chime = Chime(paths.STILL_THERE_SOUND)
        self._services = Services(
            clock=clock,
            pins=pins,
            authenticator=authenticator,
            status=self._status,
            sticks=sticks or system_sticks(self),
            run=lambda argv, done: self._commands.run([*argv, *self._last_arguments], done),
            in_background=self._background.run,
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
        """Opens the console; ignored if it is open, and on the decoy, which only a touch leaves."""
        if self._staff is not None or not self._model.leave_visitor():
            return
        staff = StaffModel(self._services, self)
        staff.closed.connect(self._close)
        staff.pageChanged.connect(self._turn)
        staff.announced.connect(self._model.announce)
        self._staff = staff
        self._on_open(True)
        self._model.open_staff(staff)

    def exchanged(self, title: str) -> None:
        """Reports to the console that other content is on the screen now."""
        if self._staff is not None:
            self._staff.shown(title)

    def end(self) -> None:
        """Closes the console and stops its commands; called before the program exits."""
        if self._staff is not None:
            self._staff.close()
        self._commands.end()
        self._background.wait()
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
