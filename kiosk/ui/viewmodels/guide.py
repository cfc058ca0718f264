"""View model of the decoy as a library guide: pages that anybody may touch, and a way to the start.
None of them leads to a page of help."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.viewmodels.library import LibraryModel
from kiosk.ui.viewmodels.typed_property import Property
from kiosk.visit.navigation import Navigation, Route

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class GuideModel(QObject):  # type: ignore[operator]
    """The pages of the decoy. Nothing opens unless `answers` returns True: the first seconds after
    Hide are dead."""

    pageShown = Signal()

    def __init__(self, library: LibraryModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.answers: Callable[[], bool] = lambda: False
        self._library = library
        self._navigation = Navigation()

    @Property(LibraryModel, constant=True)
    def library(self) -> LibraryModel:
        return self._library

    @Property(bool, notify=pageShown)
    def canGoBack(self) -> bool:
        return self._navigation.can_go_back

    @Slot(str)
    def open(self, page: str) -> None:
        """Opens a page by the name that a row or tile gave."""
        self._go(lambda: self._navigation.open(Route("library", page)))

    @Slot()
    def back(self) -> None:
        self._go(self._navigation.back)

    @Slot()
    def refresh(self) -> None:
        """Takes the time as it is now."""
        self._library.refresh()

    def reset(self) -> None:
        """Goes back to the front, with what is still to come now."""
        self._navigation.forget()
        self._library.refresh()
        self._library.open("")
        self.pageShown.emit()

    def _go(self, move: Callable[[], bool]) -> None:
        if self.answers() and move():
            self._library.open(self._navigation.route.id)
            self.pageShown.emit()
