"""View model of the destination page: the code, the number, and what to expect."""

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

_NOWHERE = Destination(id="", name="", summary="", for_whom="")


@QmlElement
@QmlUncreatable("made by the program")
class DestinationModel(QObject):  # type: ignore[operator]
    """One place to get help.

    `today` gives the day, or None when the clock cannot be trusted: then no review counts as
    overdue, because a wrong clock must not frighten a visitor off a good number.
    """

    changed = Signal()

    def __init__(self, today: Callable[[], date | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._place = _NOWHERE
        self._language = "en"
        self._payload = ""
        self._host = ""
        self._verified = ""
        self._notice = ""
        self._overdue = False

    def show(self, bundle: Bundle, destination_id: str, language: str) -> None:
        from kiosk.qr.payload import PayloadError, check_payload, host_of

        destination = bundle.destinations[destination_id]
        self._place = destination
        self._language = language
        self._notice = notice_for(bundle, destination, language)
        self._payload = self._host = ""
        if destination.web:
            try:
                check_payload(destination.web, bundle.hosts)
            except PayloadError:
                # `kiosk check` names the fault to staff; a code that is not allowed is not drawn.
                pass
            else:
                self._payload, self._host = destination.web, host_of(destination.web)
        self._verified = spoken_date(destination.verified, language)
        self._overdue = may_have_changed(destination, self._today())
        self.changed.emit()

    def clear(self) -> None:
        self._place = _NOWHERE
        self._payload = self._host = self._verified = self._notice = ""
        self._overdue = False
        self.changed.emit()

    @Property(str, notify=changed)
    def name(self) -> str:
        return isolated(self._place.name, self._language)

    @Property(str, notify=changed)
    def summary(self) -> str:
        return isolated(self._place.summary, self._language)

    @Property(str, notify=changed)
    def forWhom(self) -> str:
        return isolated(self._place.for_whom, self._language)

    @Property(str, notify=changed)
    def icon(self) -> str:
        return self._place.icon

    @Property(str, notify=changed)
    def payload(self) -> str:
        """What the code says; '' for a destination without one."""
        return self._payload

    @Property(str, notify=changed)
    def host(self) -> str:
        return isolated(self._host, self._language)

    @Property(str, notify=changed)
    def phone(self) -> str:
        return isolated(self._place.phone, self._language)

    @Property(str, notify=changed)
    def textMessage(self) -> str:
        return isolated(self._place.text_message, self._language)

    @Property(str, notify=changed)
    def textphone(self) -> str:
        return isolated(self._place.textphone, self._language)

    @Property(str, notify=changed)
    def email(self) -> str:
        return isolated(self._place.email, self._language)

    @Property(str, notify=changed)
    def hours(self) -> str:
        return isolated(self._place.hours, self._language)

    @Property(str, notify=changed)
    def cost(self) -> str:
        return isolated(self._place.cost, self._language)

    @Property(str, notify=changed)
    def expect(self) -> str:
        return isolated(self._place.expect, self._language)

    @Property(str, notify=changed)
    def notice(self) -> str:
        """See `notice_for`."""
        return self._notice

    @Property(bool, notify=changed)
    def emergency(self) -> bool:
        return self._place.emergency

    @Property(str, notify=changed)
    def verified(self) -> str:
        return self._verified

    @Property(bool, notify=changed)
    def overdue(self) -> bool:
        return self._overdue
