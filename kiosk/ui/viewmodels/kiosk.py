"""The root view model: it keeps the others, and knows what touches more than one of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.model import Bundle
from kiosk.geometry import Screen
from kiosk.ui.viewmodels.card import CardModel
from kiosk.ui.viewmodels.comfort import ComfortModel
from kiosk.ui.viewmodels.destination import DestinationModel
from kiosk.ui.viewmodels.home_and_topic import HomeModel, TopicModel
from kiosk.ui.viewmodels.languages import LanguagesModel, Translate
from kiosk.ui.viewmodels.pages import PageModels
from kiosk.ui.viewmodels.read_aloud import Collect, ReadAloudModel
from kiosk.ui.viewmodels.screen import ScreenModel
from kiosk.ui.viewmodels.shell import ShellModel
from kiosk.ui.viewmodels.typed_property import Property
from kiosk.ui.viewmodels.visit import VisitModel
from kiosk.visit.speech import Speaker

if TYPE_CHECKING:
    from kiosk.ui.viewmodels.staff.console import StaffModel

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class KioskModel(QObject):  # type: ignore[operator]
    """What Main.qml gets.

    `bundle` None is the Fault page. `clock` counts monotonic seconds; `today` is None when the
    machine's date cannot be trusted. `language_code` is the one to return to after each visitor,
    else the bundle's first.
    """

    staffChanged = Signal()
    staffPageChanged = Signal()
    """A page of the staff's console has come."""
    announced = Signal(str, bool)
    """For those who do not see it: what has just happened, and whether it cannot wait."""

    def __init__(
        self,
        bundle: Bundle | None,
        screen: Screen,
        *,
        clock: Callable[[], float],
        today: Callable[[], date | None],
        idle_seconds: float,
        ask_seconds: float,
        translate: Translate,
        language_code: str = "",
        reduced_motion: bool = False,
        switches: int = 0,
        scan_seconds: float = 2.0,
        speaker: Speaker | None = None,
        collect: Collect = lambda page: (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._languages = LanguagesModel(bundle, translate, language_code, self)
        self._comfort = ComfortModel(
            reduced_motion, self, switches=switches, scan_seconds=scan_seconds
        )
        self._screen = ScreenModel(screen, self._comfort, self)
        self._staff_fills = False
        self._read_aloud = ReadAloudModel(speaker, collect, self)
        self._set_voice_languages()
        # Before anything else is connected: what is drawn in a language asks whether it is spoken.
        self._languages.languageChanged.connect(self._set_voice_languages)
        self._languages.listChanged.connect(self._set_voice_languages)
        self._pages = PageModels(today, self)
        self._show_bundle()
        self._visit = VisitModel(
            self._pages,
            self._languages,
            self._comfort,
            self._read_aloud,
            clock=clock,
            idle_seconds=idle_seconds,
            ask_seconds=ask_seconds,
            parent=self,
        )

    # -- what QML reads ---------------------------------------------------------------------

    @Property(VisitModel, constant=True)
    def visit(self) -> VisitModel:
        return self._visit

    @Property(ScreenModel, constant=True)
    def screen(self) -> ScreenModel:
        return self._screen

    @Property(LanguagesModel, constant=True)
    def languages(self) -> LanguagesModel:
        return self._languages

    @Property(ComfortModel, constant=True)
    def comfort(self) -> ComfortModel:
        return self._comfort

    @Property(ReadAloudModel, constant=True)
    def readAloud(self) -> ReadAloudModel:
        return self._read_aloud

    @Property(ShellModel, constant=True)
    def shell(self) -> ShellModel:
        return self._pages.frame

    @Property(HomeModel, constant=True)
    def homePage(self) -> HomeModel:
        return self._pages.home

    @Property(TopicModel, constant=True)
    def topicPage(self) -> TopicModel:
        return self._pages.topic

    @Property(CardModel, constant=True)
    def cardPage(self) -> CardModel:
        return self._pages.card

    @Property(DestinationModel, constant=True)
    def destinationPage(self) -> DestinationModel:
        return self._pages.destination

    @Property(QObject, notify=staffChanged)
    def staff(self) -> StaffModel | None:
        """The staff's console while it is open. QML casts it: its type is not loaded before."""
        return self._visit.console

    @Property(bool, notify=staffPageChanged)
    def staffFillsScreen(self) -> bool:
        """A page of the console that needs every part of the screen."""
        return self._staff_fills

    @Slot(str, bool)
    def announce(self, text: str, urgent: bool) -> None:
        self.announced.emit(text, urgent)

    # -- for the program --------------------------------------------------------------------

    @property
    def cleaning(self) -> bool:
        """Staff wipe the screen."""
        return self.staff is not None and self.staff.cleaning

    def replace_content(self, bundle: Bundle, translate: Translate) -> None:
        """Shows another bundle. Only while no visitor is there: no page of the old one is open."""
        if not self._visit.no_visitor:
            raise RuntimeError("A visitor is there.")
        self._languages.replace_bundle(bundle, translate)
        self._show_bundle()
        # A kiosk that had nothing to show leaves the Fault page.
        self._visit.stateChanged.emit()

    def leave_visitor(self) -> bool:
        """Forgets the visitor, if any; False while the decoy is shown, which only a touch leaves.

        What was chosen to see and reach better stays: a librarian who comes in may have chosen it.
        """
        choices = self._comfort.chosen()
        self._visit.endVisit()
        if not self._visit.no_visitor:
            return False
        self._comfort.choose(choices)
        return True

    def open_staff(self, staff: StaffModel) -> None:
        """Shows the console. Only after `leave_visitor`."""
        if not self._visit.no_visitor:
            raise RuntimeError("A visitor is there.")
        self._visit.console = staff
        self._languages.open_console(True)
        self.staffChanged.emit()
        self._visit.stateChanged.emit()

    def staff_page_changed(self, fills: bool) -> None:
        """Another page of the console has come; `fills` the whole screen."""
        self._staff_fills = fills
        self.staffPageChanged.emit()

    def close_staff(self) -> None:
        """The start screen is back, as if there had been neither visitor nor staff."""
        self._visit.console = None
        self.staff_page_changed(False)
        self._read_aloud.reset()
        self._comfort.reset()
        self._visit.forgotten.emit()
        self._languages.open_console(False)
        self._visit.stateChanged.emit()
        # Last: the console's pages, which read it, go with the state.
        self.staffChanged.emit()

    def _show_bundle(self) -> None:
        self._pages.show_bundle(self._languages.bundle, self._languages.visitors)

    def _set_voice_languages(self) -> None:
        self._read_aloud.set_languages(self._languages.language, self._languages.untranslated)
