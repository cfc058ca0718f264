"""View model of the destination page: code, number, hours, and what to expect."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.model import Bundle, Destination
from kiosk.bundle.reviews import may_have_changed
from kiosk.bundle.translation_status import notice_for
from kiosk.ui.viewmodels.bidi import isolated
from kiosk.ui.viewmodels.dates import spoken_date
from kiosk.ui.viewmodels.typed_property import Property

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1

_NONE = Destination(id="", name="", summary="", for_whom="")


@QmlElement
@QmlUncreatable("made by the program")
class DestinationModel(QObject):  # type: ignore[operator]
    """One destination.

    `today` returns the trusted day, or None if the clock is not plausible: then no review counts
    as overdue, because a wrong clock must not frighten a visitor off a good number.
    """

    changed = Signal()

    def __init__(self, today: Callable[[], date | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._destination = _NONE
        self._language = "en"
        self._payload = ""
        self._host = ""
        self._verified = ""
        self._notice = ""
        self._overdue = False

    def show(self, bundle: Bundle, destination_id: str, language: str) -> None:
        from kiosk.qr.payload import PayloadError, check_payload, host_of

        destination = bundle.destinations[destination_id]
        self._destination = destination
        self._language = language
        self._notice = notice_for(bundle, destination, language)
        self._payload = self._host = ""
        if destination.web:
            try:
                check_payload(destination.web, bundle.hosts)
            except PayloadError:
                # `kiosk check` reports this to staff; the page draws no code.
                pass
            else:
                self._payload, self._host = destination.web, host_of(destination.web)
        self._verified = spoken_date(destination.verified, language)
        self._overdue = may_have_changed(destination, self._today())
        self.changed.emit()

    def clear(self) -> None:
        self._destination = _NONE
        self._payload = self._host = self._verified = self._notice = ""
        self._overdue = False
        self.changed.emit()

    @Property(str, notify=changed)
    def name(self) -> str:
        return isolated(self._destination.name, self._language)

    @Property(str, notify=changed)
    def summary(self) -> str:
        return isolated(self._destination.summary, self._language)

    @Property(str, notify=changed)
    def forWhom(self) -> str:
        return isolated(self._destination.for_whom, self._language)

    @Property(str, notify=changed)
    def icon(self) -> str:
        return self._destination.icon

    @Property(str, notify=changed)
    def payload(self) -> str:
        """The https address in the code; '' for a destination without a code."""
        return self._payload

    @Property(str, notify=changed)
    def host(self) -> str:
        return isolated(self._host, self._language)

    @Property(str, notify=changed)
    def phone(self) -> str:
        return isolated(self._destination.phone, self._language)

    @Property(str, notify=changed)
    def textMessage(self) -> str:
        return isolated(self._destination.text_message, self._language)

    @Property(str, notify=changed)
    def textphone(self) -> str:
        return isolated(self._destination.textphone, self._language)

    @Property(str, notify=changed)
    def email(self) -> str:
        return isolated(self._destination.email, self._language)

    @Property(str, notify=changed)
    def hours(self) -> str:
        return isolated(self._destination.hours, self._language)

    @Property(str, notify=changed)
    def cost(self) -> str:
        return isolated(self._destination.cost, self._language)

    @Property(str, notify=changed)
    def expect(self) -> str:
        return isolated(" ".join(self._destination.expect), self._language)

    @Property(str, notify=changed)
    def notice(self) -> str:
        """State of the translation: see `notice_for`."""
        return self._notice

    @Property(bool, notify=changed)
    def emergency(self) -> bool:
        return self._destination.emergency

    @Property(str, notify=changed)
    def verified(self) -> str:
        return self._verified

    @Property(bool, notify=changed)
    def overdue(self) -> bool:
        return self._overdue
