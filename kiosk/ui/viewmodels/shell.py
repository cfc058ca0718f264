"""View model of the shell: brand, emergency strip, attract, decoy, and who runs the kiosk."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.model import INTERPRETER, Brand, Bundle
from kiosk.ui.viewmodels.bidi import isolated
from kiosk.ui.viewmodels.dates import spoken_date
from kiosk.ui.viewmodels.typed_property import Property

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class ShellModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bundle: Bundle | None = None
        self._language = "en"

    def show(self, bundle: Bundle | None, language: str) -> None:
        self._bundle = bundle
        self._language = language
        self.changed.emit()

    def _isolated(self, text: str) -> str:
        return isolated(text, self._language)

    def _brand(self) -> Brand:
        return self._bundle.brand if self._bundle else Brand()

    @Property(str, notify=changed)
    def brandName(self) -> str:
        return self._isolated(self._brand().name)

    @Property(str, notify=changed)
    def brandColour(self) -> str:
        return self._brand().colour

    @Property(str, notify=changed)
    def brandSoft(self) -> str:
        return self._brand().soft

    @Property(str, notify=changed)
    def paper(self) -> str:
        return self._brand().paper

    @Property(str, notify=changed)
    def danger(self) -> str:
        return self._isolated(self._bundle.emergency.danger) if self._bundle else ""

    @Property(str, notify=changed)
    def otherwise(self) -> str:
        return self._isolated(self._bundle.emergency.otherwise) if self._bundle else ""

    @Property("QStringList", notify=changed)
    def questions(self) -> list[str]:
        questions = self._bundle.attract.questions if self._bundle else ()
        return [self._isolated(question) for question in questions]

    @Property(str, notify=changed)
    def promise(self) -> str:
        return self._isolated(self._bundle.attract.promise) if self._bundle else ""

    @Property(str, notify=changed)
    def decoyTitle(self) -> str:
        return self._isolated(self._bundle.decoy.title) if self._bundle else ""

    @Property("QStringList", notify=changed)
    def decoyLines(self) -> list[str]:
        lines = self._bundle.decoy.lines if self._bundle else ()
        return [self._isolated(line) for line in lines]

    @Property(str, notify=changed)
    def decoyPicture(self) -> str:
        if self._bundle is None or not self._bundle.decoy.image:
            return ""
        return QUrl.fromLocalFile(str(self._bundle.root / self._bundle.decoy.image)).toString()

    @Property(bool, notify=changed)
    def decoyClock(self) -> bool:
        return self._bundle.decoy.clock if self._bundle else True

    @Property(str, notify=changed)
    def runBy(self) -> str:
        return self._isolated(self._bundle.about.run_by) if self._bundle else ""

    @Property(str, notify=changed)
    def contact(self) -> str:
        return self._isolated(self._bundle.about.contact) if self._bundle else ""

    @Property(str, notify=changed)
    def publisher(self) -> str:
        return self._isolated(self._bundle.publisher) if self._bundle else ""

    @Property(str, notify=changed)
    def reviewed(self) -> str:
        return spoken_date(self._bundle.about.reviewed, self._language) if self._bundle else ""

    @Property(str, notify=changed)
    def interpreters(self) -> str:
        """Names of the services for everybody (999, 101, Childline) that say of themselves that
        they bring in an interpreter; "" if none does."""
        services = self._bundle.destinations.values() if self._bundle else ()
        names = [one.name for one in services if one.steady and INTERPRETER in one.speaks]
        return self._isolated(", ".join(names))

    @Property(str, notify=changed)
    def signing(self) -> str:
        """How to reach the emergency services in British Sign Language; "" if not known."""
        services = self._bundle.destinations.values() if self._bundle else ()
        found = next((one.sign_language for one in services if one.emergency), "")
        return self._isolated(found)
