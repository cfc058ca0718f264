"""View model of the PIN pad: what is typed, how long to wait, and what is said about it.

The digits never reach QML: only how many there are.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk import phrases
from kiosk.errors import KioskError
from kiosk.staff import pin_policy
from kiosk.staff.permissions import Role
from kiosk.ui.viewmodels.staff.services import Services
from kiosk.ui.viewmodels.typed_property import Property

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1

_WAIT_POLL_MS = 250
_TITLES = {
    "enter": "Staff only",
    "new": "Choose a new PIN",
    "again": "Type the new PIN once more",
}


@QmlElement
@QmlUncreatable("made by the program")
class StaffPinModel(QObject):  # type: ignore[operator]
    """`entered` tells whose PIN was right, `chosen` that a new one is kept."""

    changed = Signal()
    entered = Signal(str)
    chosen = Signal(str)
    told = Signal(str)
    """For those who do not see it."""

    def __init__(self, tools: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._mode = "enter"
        self._role = Role.STAFF
        self._digits = self._first = self._says = ""
        self._busy = False
        self._seconds = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_WAIT_POLL_MS)
        self._timer.timeout.connect(self.tick)

    # -- for the program ---------------------------------------------------------------------

    def ask(self) -> None:
        """Who is there? A delay from before still counts."""
        self._begin("enter", "")
        self.tick()

    def choose(self, role: Role) -> None:
        """A new PIN for a role."""
        self._role = role
        self._first = ""
        self._begin("new", "")

    def forget(self) -> None:
        self._timer.stop()
        self._digits = self._first = self._says = ""
        self.changed.emit()

    def tick(self) -> None:
        """Lets the wait see the clock."""
        seconds = (
            self._tools.authenticator.wait() if self._mode == "enter" and not self._busy else 0
        )
        if seconds and not self._timer.isActive():
            self._timer.start()
        elif not seconds:
            self._timer.stop()
        if seconds != self._seconds:
            self._seconds = seconds
            if not seconds:
                self._says = ""
            self.changed.emit()

    # -- what QML reads ----------------------------------------------------------------------

    @Property(str, notify=changed)
    def title(self) -> str:
        if self._mode != "enter" and self._role is Role.IT:
            return _TITLES[self._mode].replace("PIN", "PIN for IT")
        if self._mode != "enter":
            return _TITLES[self._mode].replace("PIN", "PIN for staff")
        return _TITLES[self._mode]

    @Property(str, notify=changed)
    def says(self) -> str:
        """The wait, or what is wrong; else what to do."""
        if self._busy:
            return "One moment …"
        if self._seconds:
            wait = f"Please wait {phrases.waiting_time(self._seconds)}."
            return f"{self._says} {wait}".strip()
        if self._says:
            return self._says
        if self._mode == "new":
            return f"{pin_policy.SHORTEST} to {pin_policy.LONGEST} digits, then OK."
        return "Type your PIN, then OK."

    @Property(int, notify=changed)
    def count(self) -> int:
        """Digits that were typed."""
        return len(self._digits)

    @Property(bool, notify=changed)
    def waits(self) -> bool:
        """No digit counts now."""
        return self._busy or self._seconds > 0

    # -- what a touch does -------------------------------------------------------------------

    @Slot(str)
    def type(self, digit: str) -> None:
        if (
            self.waits
            or len(self._digits) >= pin_policy.LONGEST
            or digit not in tuple("0123456789")
        ):
            return
        self._digits += digit
        self._says = ""
        self._notify()

    @Slot()
    def erase(self) -> None:
        if self._digits:
            self._digits = self._digits[:-1]
            self._notify()

    @Slot()
    def submit(self) -> None:
        if self.waits or not self._digits:
            return
        digits, self._digits = self._digits, ""
        if self._mode == "enter":
            self._enter(digits)
        elif self._mode == "new":
            self._choose(digits)
        else:
            self._repeat(digits)

    def _enter(self, digits: str) -> None:
        door = self._tools.authenticator
        if not door.begin():
            self.tick()
            return
        self._busy = True
        self.changed.emit()
        self._tools.in_background(lambda: door.compare(digits), self._compared)

    def _compared(self, result: Any) -> None:
        self._busy = False
        role = result if isinstance(result, Role) else None
        entry = self._tools.authenticator.end(role)
        if entry.role is not None:
            self.changed.emit()
            self.entered.emit(entry.role.value)
            return
        self._says = str(result) if isinstance(result, KioskError) else "That PIN is wrong."
        self.tick()
        self._notify()

    def _choose(self, digits: str) -> None:
        if says := pin_policy.pin_error(digits):
            self._begin("new", says)
            return
        self._first = digits
        self._begin("again", "")

    def _repeat(self, digits: str) -> None:
        first, self._first = self._first, ""
        if digits != first:
            self._begin("new", "The two were not the same. Choose once more.")
            return
        self._busy = True
        self.changed.emit()
        self._tools.in_background(_store(self._tools, self._role, digits), self._stored)

    def _stored(self, result: Any) -> None:
        self._busy = False
        if isinstance(result, Exception):
            says = str(result) if isinstance(result, KioskError) else "The PIN was not kept."
            self._begin("new", says)
            return
        self.changed.emit()
        self.chosen.emit(self._role.value)

    def _begin(self, mode: str, says: str) -> None:
        self._mode = mode
        self._digits = ""
        self._busy = False
        self._says = says
        self._seconds = 0
        self.changed.emit()
        if says or mode == "again":
            self.told.emit(f"{self.title}. {self.says}")

    def _notify(self) -> None:
        self.changed.emit()
        typed = phrases.counted(len(self._digits), ("digit", "digits"))
        self.told.emit(f"{typed}." if not self._says else self.says)


def _store(tools: Services, role: Role, digits: str) -> Callable[[], None]:
    return lambda: tools.pins.set(role, digits)
