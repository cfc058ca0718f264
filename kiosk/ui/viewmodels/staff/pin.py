"""View model of the PIN pad: the number of digits, the wait, and the sentence about them.

The digits never reach QML, only their number.
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
    "again": "Type the new PIN again",
}


@QmlElement
@QmlUncreatable("made by the program")
class StaffPinModel(QObject):  # type: ignore[operator]
    """Asks for a PIN, or for a new one twice. `entered` carries the role whose PIN was right,
    `chosen` the role whose new PIN was saved."""

    changed = Signal()
    entered = Signal(str)
    chosen = Signal(str)
    announced = Signal(str)
    """A sentence to speak, for staff who do not see the screen."""

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._mode = "enter"
        self._role = Role.STAFF
        self._digits = self._first = self._says = ""
        self._busy = False
        self._session = object()
        """Another one after the pad was left: what is still being compared has no page then."""
        self._seconds = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_WAIT_POLL_MS)
        self._timer.timeout.connect(self.tick)

    # -- for the program ---------------------------------------------------------------------

    def ask(self) -> None:
        """Asks for a PIN. A wait that has not passed yet goes on."""
        self._services.authenticator.fade()
        self._begin("enter", "")
        self.tick()

    def choose(self, role: Role) -> None:
        """Asks for a new PIN for a role."""
        self._role = role
        self._first = ""
        self._begin("new", "")

    def forget(self) -> None:
        self._timer.stop()
        self._session = object()
        self._busy = False
        self._digits = self._first = self._says = ""
        self.changed.emit()

    @Slot()
    def tick(self) -> None:
        """Updates the remaining seconds of the wait."""
        seconds = (
            self._services.authenticator.wait() if self._mode == "enter" and not self._busy else 0
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
            return _TITLES[self._mode].replace("PIN", "IT PIN")
        if self._mode != "enter":
            return _TITLES[self._mode].replace("PIN", "staff PIN")
        return _TITLES[self._mode]

    @Property(str, notify=changed)
    def says(self) -> str:
        """The remaining wait or the last mistake; else the next step."""
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
        """The number of digits typed."""
        return len(self._digits)

    @Property(bool, notify=changed)
    def waits(self) -> bool:
        """True while digits are ignored: during a wait, or while a PIN is saved. Those typed while
        a PIN is compared are kept: a person who notices a mistake types on at once."""
        return self._seconds > 0 or (self._busy and self._mode != "enter")

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
        if self.waits or self._busy or not self._digits:
            return
        digits, self._digits = self._digits, ""
        if self._mode == "enter":
            self._enter(digits)
        elif self._mode == "new":
            self._choose(digits)
        else:
            self._repeat(digits)

    def _enter(self, digits: str) -> None:
        authenticator = self._services.authenticator
        if not authenticator.begin():
            self.tick()
            return
        self._busy = True
        self.changed.emit()
        session = self._session
        self._services.in_background(
            lambda: authenticator.compare(digits), lambda result: self._compared(result, session)
        )

    def _compared(self, result: Any, session: object) -> None:
        role = result if isinstance(result, Role) else None
        # Also when the pad was left meanwhile: a right PIN forgives the wrong ones.
        entry = self._services.authenticator.end(role)
        if session is not self._session:
            return
        self._busy = False
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
            self._begin("new", "The PINs did not match. Try again.")
            return
        self._busy = True
        self.changed.emit()
        session = self._session
        self._services.in_background(
            _store(self._services, self._role, digits),
            lambda result: self._stored(result, session),
        )

    def _stored(self, result: Any, session: object) -> None:
        if session is not self._session:
            return
        self._busy = False
        if isinstance(result, Exception):
            says = str(result) if isinstance(result, KioskError) else "The PIN was not saved."
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
            self.announced.emit(f"{self.title}. {self.says}")

    def _notify(self) -> None:
        self.changed.emit()
        typed = phrases.counted(len(self._digits), ("digit", "digits"))
        self.announced.emit(f"{typed}." if not self._says else self.says)


def _store(services: Services, role: Role, digits: str) -> Callable[[], None]:
    return lambda: services.pins.set(role, digits)
