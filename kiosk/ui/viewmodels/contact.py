"""View model of the contact fields of a place: its numbers and addresses, and what a call costs."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.call_cost import call_cost
from kiosk.bundle.model import Destination
from kiosk.ui.viewmodels.bidi import isolated
from kiosk.ui.viewmodels.typed_property import Property

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1

NO_DESTINATION = Destination(id="", name="", summary="", for_whom="")
"""What the models of a place show until a place is opened."""


@QmlElement
@QmlUncreatable("made by the program")
class ContactModel(QObject):  # type: ignore[operator]
    """The contact fields of one destination; empty where it has none."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._destination = NO_DESTINATION
        self._language = "en"

    def show(self, destination: Destination, language: str) -> None:
        self._destination, self._language = destination, language
        self.changed.emit()

    def clear(self) -> None:
        self.show(NO_DESTINATION, "en")

    def _isolated(self, text: str) -> str:
        return isolated(text, self._language)

    @Property(str, notify=changed)
    def phone(self) -> str:
        """The number to call first."""
        return self._isolated(self._destination.phone or self._destination.second_phone)

    @Property(str, notify=changed)
    def extension(self) -> str:
        return self._isolated(self._destination.extension)

    @Property("QStringList", notify=changed)
    def groups(self) -> list[str]:
        """The number in the groups in which it is spoken."""
        return (self._destination.phone or self._destination.second_phone).split()

    @Property("QStringList", notify=changed)
    def spoken(self) -> list[str]:
        """Each group in words; empty if there are none."""
        words, groups = self._destination.spoken, self._destination.phone.split()
        return list(words) if len(words) == len(groups) else []

    @Property(str, notify=changed)
    def secondPhone(self) -> str:
        second = self._destination.second_phone if self._destination.phone else ""
        return self._isolated(second)

    @Property(str, notify=changed)
    def textMessage(self) -> str:
        return self._isolated(self._destination.text_message)

    @Property(str, notify=changed)
    def textphone(self) -> str:
        return self._isolated(self._destination.textphone)

    @Property(str, notify=changed)
    def relay(self) -> str:
        return self._isolated(self._destination.relay)

    @Property(str, notify=changed)
    def signLanguage(self) -> str:
        return self._isolated(self._destination.sign_language)

    @Property(str, notify=changed)
    def email(self) -> str:
        return self._isolated(self._destination.email)

    @Property(str, notify=changed)
    def inPerson(self) -> str:
        return self._isolated(self._destination.in_person)

    @Property(str, notify=changed)
    def keptAs(self) -> str:
        return self._isolated(self._destination.keep_as or self._destination.name)

    @Property(str, notify=changed)
    def cost(self) -> str:
        return self._isolated(self._destination.cost)

    @Property(str, notify=changed)
    def callCost(self) -> str:
        """What the number says of itself: see `call_cost`."""
        return call_cost(self._destination.phone)
