"""View model of the fingers: what TouchRules.qml must know of an event before the pages get it, and
what it says back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class TouchesModel(QObject):  # type: ignore[operator]
    """Stands between Python and TouchRules. PySide has no class for that singleton: to find one,
    it would make those of all of Qt (3 MiB)."""

    wentDown = Signal(list, list)
    """The numbers of the fingers that go down in the event that follows; those that are the second
    of a double touch apart."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hiding = False

    @property
    def hiding(self) -> bool:
        """True while a finger is on "Hide this"."""
        return self._hiding

    @Slot(bool)
    def setHiding(self, hiding: bool) -> None:
        self._hiding = hiding
