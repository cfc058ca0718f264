"""The root view model: owns the others, and does what concerns more than one of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.model import Bundle
from kiosk.geometry import Screen
from kiosk.ui.viewmodels.attract import AttractModel
from kiosk.ui.viewmodels.card import CardModel
from kiosk.ui.viewmodels.comfort import ComfortModel
from kiosk.ui.viewmodels.destination import DestinationModel
from kiosk.ui.viewmodels.guide import GuideModel
from kiosk.ui.viewmodels.headphones import HeadphonesModel
from kiosk.ui.viewmodels.home_and_topic import HomeModel, TopicModel
from kiosk.ui.viewmodels.languages import Cover, LanguagesModel, Translate
from kiosk.ui.viewmodels.library import LibraryModel
from kiosk.ui.viewmodels.page_reader import Collect
from kiosk.ui.viewmodels.pages import PageModels
from kiosk.ui.viewmodels.places import PlacesModel
from kiosk.ui.viewmodels.read_aloud import ReadAloudModel
from kiosk.ui.viewmodels.screen import ScreenModel
from kiosk.ui.viewmodels.shell import ShellModel
from kiosk.ui.viewmodels.touches import TouchesModel
from kiosk.ui.viewmodels.typed_property import Property
from kiosk.ui.viewmodels.visit import VisitModel
from kiosk.visit.speech import Speaker

if TYPE_CHECKING:
    from kiosk.ui.viewmodels.staff.console import StaffModel

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


SHOWN_EVERY_MS = 60_000
"""The times of `show` are minutes."""


@QmlElement
@QmlUncreatable("made by the program")
class KioskModel(QObject):  # type: ignore[operator]
    """The model of Main.qml.

    With no `bundle` the Fault page is shown. `clock` counts monotonic seconds; `today` returns None
    if the machine's date cannot be trusted, and so does `now`, the time on a clock in the United
    Kingdom, by which something is shown or not. `listening` returns True while a screen reader is
    active. After each visitor the screen returns to `language_code`, or to the bundle's first
    language.
    """

    staffChanged = Signal()
    staffPageChanged = Signal()
    """Another page of the console was opened."""
    announced = Signal(str, bool)
    """A sentence to speak to people who do not see the screen, and True if it is urgent."""
    said = Signal(str, bool)
    """The same for the kiosk's own voice alone: a screen reader learns it from focus or state."""
    keysUsedChanged = Signal()

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
        cover: Cover = lambda bundle: {},
        language_code: str = "",
        reduced_motion: bool = False,
        switches: int = 0,
        scan_seconds: float = 2.0,
        speaker: Speaker | None = None,
        collect: Collect = lambda page: (),
        now: Callable[[], datetime | None] = lambda: None,
        listening: Callable[[], bool] = lambda: False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._languages = LanguagesModel(bundle, translate, language_code, self, now, cover)
        self._attract = AttractModel(self._languages, self)
        self._comfort = ComfortModel(
            reduced_motion, self, switches=switches, scan_seconds=scan_seconds
        )
        self._screen = ScreenModel(screen, self._comfort, self)
        self._staff_fills = self._keys_used = self._enter = False
        self._listening = listening
        self._read_aloud = ReadAloudModel(
            speaker, collect, self, texts=self._languages.shown_bundles
        )
        self._headphones = HeadphonesModel(self._read_aloud, self)
        self._touches = TouchesModel(self)
        self._set_voice_languages()
        # Connected first: pages that are drawn in a new language ask whether it has a voice.
        self._languages.languageChanged.connect(self._set_voice_languages)
        self._languages.listChanged.connect(self._set_voice_languages)
        self._pages = PageModels(today, now, self)
        self._pages.destination.tabLeft.connect(self._read_aloud.leave)
        self._show_bundle()
        self._visit = VisitModel(
            self._pages,
            self._languages,
            self._comfort,
            self._read_aloud,
            clock=clock,
            idle_seconds=idle_seconds,
            ask_seconds=ask_seconds,
            listening=listening,
            parent=self,
        )
        self._visit.forgotten.connect(lambda: self.use_keys(False))
        # Connected first: a page is made for its part of the screen.
        self._visit.pageShown.connect(self._place_page)
        self._visit.stateChanged.connect(self._place_page)

        self._minute = QTimer(self)
        self._minute.setInterval(SHOWN_EVERY_MS)
        self._minute.timeout.connect(self._refresh_shown)
        self._minute.start()
        self._visit.stateChanged.connect(self._refresh_shown)
        self._visit.stateChanged.connect(self._attract.reset)

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

    @Property(HeadphonesModel, constant=True)
    def headphones(self) -> HeadphonesModel:
        return self._headphones

    @Property(TouchesModel, constant=True)
    def touches(self) -> TouchesModel:
        return self._touches

    @Property(ShellModel, constant=True)
    def shell(self) -> ShellModel:
        return self._pages.shell

    @Property(AttractModel, constant=True)
    def attract(self) -> AttractModel:
        return self._attract

    @Property(HomeModel, constant=True)
    def homePage(self) -> HomeModel:
        return self._pages.home

    @Property(TopicModel, constant=True)
    def topicPage(self) -> TopicModel:
        return self._pages.topic

    @Property(CardModel, constant=True)
    def cardPage(self) -> CardModel:
        return self._pages.card

    @Property(PlacesModel, constant=True)
    def places(self) -> PlacesModel:
        """The places to get help of the open card or topic."""
        return self._pages.places

    @Property(DestinationModel, constant=True)
    def destinationPage(self) -> DestinationModel:
        return self._pages.destination

    @Property(LibraryModel, constant=True)
    def library(self) -> LibraryModel:
        """*In this library*."""
        return self._pages.library

    @Property(GuideModel, constant=True)
    def guide(self) -> GuideModel:
        """The decoy, if the bundle says something of the building."""
        return self._pages.guide

    @Property(QObject, notify=staffChanged)
    def staff(self) -> StaffModel | None:
        """The console while it is open, else None. QML casts it: its type is loaded only then."""
        return self._visit.console

    @Property(bool, notify=staffPageChanged)
    def staffFillsScreen(self) -> bool:
        """The current console page fills the screen."""
        return self._staff_fills

    @Property(bool, notify=keysUsedChanged)
    def keysUsed(self) -> bool:
        """True if the last input was a key: the focus is marked then."""
        return self._keys_used

    @Slot(str, bool)
    def announce(self, text: str, urgent: bool) -> None:
        self.announced.emit(text, urgent)

    @Slot(result=bool)
    def enterPressed(self) -> bool:
        """Returns True if the last input was the key Enter."""
        return self._enter

    @Slot(str, bool)
    def say(self, text: str, urgent: bool) -> None:
        self.said.emit(text, urgent)

    @Slot(result=bool)
    def listening(self) -> bool:
        """Returns True while a screen reader is active."""
        return self._listening()

    # -- for the program --------------------------------------------------------------------

    @property
    def cleaning(self) -> bool:
        """True while staff clean the screen: input has no effect."""
        return self.staff is not None and self.staff.cleaning

    def use_keys(self, used: bool, *, enter: bool = False) -> None:
        """Sets whether the last input was a key, and which. Touches and the end of a visit set it
        back."""
        self._enter = enter
        if used != self._keys_used:
            self._keys_used = used
            self.keysUsedChanged.emit()

    def replace_content(
        self, bundle: Bundle, translate: Translate, cover: Cover = lambda bundle: {}
    ) -> None:
        """Shows another bundle. Raises RuntimeError during a visit: a page of the old bundle may be
        open."""
        if not self._visit.no_visitor:
            raise RuntimeError("A visitor is there.")
        self._languages.replace_bundle(bundle, translate, cover)
        self._show_bundle()
        # A kiosk that had nothing to show leaves the Fault page.
        self._visit.stateChanged.emit()

    def leave_visitor(self) -> bool:
        """Ends the visit, if there is one. Returns False on the decoy, which only a touch leaves.

        Comfort choices stay: the librarian who opens the console may have made them.
        """
        choices = self._comfort.chosen()
        self._visit.endVisit()
        if not self._visit.no_visitor:
            return False
        self._comfort.choose(choices)
        return True

    def open_staff(self, staff: StaffModel) -> None:
        """Shows the console. Call `leave_visitor` first; raises RuntimeError during a visit."""
        if not self._visit.no_visitor:
            raise RuntimeError("A visitor is there.")
        self._visit.console = staff
        self._languages.open_console(True)
        self.staffChanged.emit()
        self._visit.stateChanged.emit()

    def staff_page_changed(self, fills: bool) -> None:
        """Reports another page of the console. `fills`: it needs the whole screen."""
        self._staff_fills = fills
        self.staffPageChanged.emit()

    def close_staff(self) -> None:
        """Returns to the attract screen and resets all choices of visitor and staff."""
        self._visit.console = None
        self.staff_page_changed(False)
        self._read_aloud.reset()
        self._comfort.reset()
        self._visit.forgotten.emit()
        self._languages.open_console(False)
        self._visit.stateChanged.emit()
        # Last: the pages of the console read `staff` and are removed with the state.
        self.staffChanged.emit()

    @Slot()
    def _place_page(self) -> None:
        visiting = self._visit.state in ("active", "asking")
        self._screen.show_page(self._visit.page if visiting else "")

    @Slot()
    def _refresh_shown(self) -> None:
        """Shows what is due now, and hides what is over: never under a visitor's eyes."""
        if self._visit.no_visitor and self._languages.refresh():
            self._show_bundle()

    def _show_bundle(self) -> None:
        self._pages.show_bundle(self._languages.bundle, self._languages.visitors)
        self._attract.show()

    @Slot()
    def _set_voice_languages(self) -> None:
        self._read_aloud.set_languages(self._languages.language, self._languages.untranslated)
