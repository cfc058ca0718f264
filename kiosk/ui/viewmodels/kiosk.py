"""The root view model: where the visitor is, and every way to move on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Property, QMetaObject, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.model import Bundle
from kiosk.geometry import Screen, reach_area
from kiosk.languages import language
from kiosk.ui.adapters.clock import DeadlineTimer
from kiosk.ui.viewmodels.card import CardModel
from kiosk.ui.viewmodels.comfort import ComfortModel
from kiosk.ui.viewmodels.destination import DestinationModel
from kiosk.ui.viewmodels.home_and_topic import HomeModel, TopicModel
from kiosk.ui.viewmodels.languages import LanguageRow, language_row
from kiosk.ui.viewmodels.list_model import Rows
from kiosk.ui.viewmodels.read_aloud import Collect, ReadAloudModel
from kiosk.ui.viewmodels.shell import FrameModel
from kiosk.visit.navigation import Navigation, Place
from kiosk.visit.session import Session, State
from kiosk.visit.speech import Speaker

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


Translate = Callable[[Bundle, str], Bundle]
"""A bundle in another of its languages."""


@QmlElement
@QmlUncreatable("made by the program")
class KioskModel(QObject):  # type: ignore[operator]
    """State for Main.qml.

    `bundle` None is the Fault page. `clock` counts monotonic seconds; `today` is None when the
    machine's date cannot be trusted. `language_code` is the one to return to after each visitor,
    else the bundle's first.
    """

    stateChanged = Signal()
    secondsLeftChanged = Signal()
    screenChanged = Signal()
    pageShown = Signal()
    forgotten = Signal()
    bundleChanged = Signal()
    lettersChanged = Signal()
    cardRead = Signal(str)
    codeShown = Signal(str)
    """Opened by a visitor: not on the way back, and not once more in another language."""
    languageChanged = Signal()
    """Comes before the pages are drawn anew, so that the screen's own words can be exchanged."""
    knocked = Signal()
    """A touch on the heading of the page "About this screen"."""
    staffTurned = Signal()
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
        self._translate = translate
        self._screen = screen
        self._wanted_language = language_code
        self._languages = Rows(LanguageRow, self)
        self._take(bundle)
        self._comfort = ComfortModel(
            reduced_motion, self, switches=switches, scan_seconds=scan_seconds
        )
        self._comfort.changed.connect(self.screenChanged)
        self._staff: QObject | None = None
        self._staff_fills = False
        self._letters_loaded = False
        self._read_aloud = ReadAloudModel(speaker, collect, self)
        self._read_aloud.speak(self._language, self._first_language())
        # A page that is being read has a listener, until it ends.
        self._read_aloud.itemChanged.connect(self._listened)
        self._navigation = Navigation()
        self._frame = FrameModel(self)
        self._home = HomeModel(self)
        self._topic = TopicModel(self)
        self._card = CardModel(self)
        self._destination = DestinationModel(today, self)
        self._session = Session(
            clock=clock,
            on_reset=self._forget,
            on_change=self._on_state,
            idle_seconds=idle_seconds,
            ask_seconds=ask_seconds,
        )
        self._timer = DeadlineTimer(clock, self.tick, self)
        self._frame.show(self._bundle, self._language)
        if self._bundle is not None:
            self._home.show(self._bundle, self._language)

    # -- what QML reads ---------------------------------------------------------------------

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        if self._staff is not None:
            return "staff"
        return "fault" if self._bundle is None else str(self._session.state.value)

    @Property(int, notify=secondsLeftChanged)
    def secondsLeft(self) -> int:
        return self._session.seconds_left()

    @Property(str, notify=pageShown)
    def page(self) -> str:
        return self._navigation.place.page

    @Property(str, notify=pageShown)
    def pageId(self) -> str:
        return self._navigation.place.id

    @Property(float, notify=screenChanged)
    def unit(self) -> float:
        return self._area().unit_px

    @Property(bool, notify=screenChanged)
    def portrait(self) -> bool:
        return self._area().portrait

    @Property(bool, notify=screenChanged)
    def compact(self) -> bool:
        return self._area().compact

    @Property(int, notify=screenChanged)
    def pageTop(self) -> int:
        """First row of the pages, in device pixels; more than 0 only in reach mode."""
        return reach_area(self._screen)[0] if self._in_reach() else 0

    @Property(int, notify=screenChanged)
    def pageHeight(self) -> int:
        return self._area().height_px

    @Property(ComfortModel, constant=True)
    def comfort(self) -> ComfortModel:
        return self._comfort

    @Property(ReadAloudModel, constant=True)
    def readAloud(self) -> ReadAloudModel:
        return self._read_aloud

    @Property(QObject, notify=stateChanged)
    def staff(self) -> QObject | None:
        """The staff's console while it is open."""
        return self._staff

    @Property(bool, notify=staffTurned)
    def staffFills(self) -> bool:
        """A page of the console that needs every part of the screen."""
        return self._staff_fills

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self.current_language

    @Property(bool, notify=languageChanged)
    def rightToLeft(self) -> bool:
        return language(self.current_language).right_to_left

    @Property(str, notify=languageChanged)
    def fontFamily(self) -> str:
        """Empty: the usual one."""
        return language(self.current_language).family

    @Property(QObject, constant=True)
    def languages(self) -> Rows:
        return self._languages

    @Property(str, notify=bundleChanged)
    def languageNames(self) -> str:
        """All of them in one line, for a screen reader."""
        return ", ".join(row.name for row in self._languages.rows())

    @Property(int, notify=bundleChanged)
    def languageCount(self) -> int:
        return self._languages.rowCount()

    @Property(bool, notify=lettersChanged)
    def lettersLoaded(self) -> bool:
        """Whether each language can be named in its own letters: shortly after the first frame."""
        return self._letters_loaded

    @Property(FrameModel, constant=True)
    def frame(self) -> FrameModel:
        return self._frame

    @Property(HomeModel, constant=True)
    def homePage(self) -> HomeModel:
        return self._home

    @Property(TopicModel, constant=True)
    def topicPage(self) -> TopicModel:
        return self._topic

    @Property(CardModel, constant=True)
    def cardPage(self) -> CardModel:
        return self._card

    @Property(DestinationModel, constant=True)
    def destinationPage(self) -> DestinationModel:
        return self._destination

    # -- what a touch does ------------------------------------------------------------------

    @Slot()
    def start(self) -> None:
        if self._staff is None:
            self._session.start()
        self._reschedule()

    @Slot()
    def touched(self) -> None:
        """Any input at all: the visitor is there, or staff."""
        if self._staff is not None:
            QMetaObject.invokeMethod(self._staff, "touched")
        self._session.touch()
        self._reschedule()

    @Slot(str, bool)
    def announce(self, text: str, urgent: bool) -> None:
        self.announced.emit(text, urgent)

    @Slot()
    def knock(self) -> None:
        if self._session.state is State.ACTIVE and self._navigation.place.page == "help":
            self.knocked.emit()

    @Slot()
    def keep(self) -> None:
        self._session.keep()
        self._reschedule()

    @Slot()
    def clear(self) -> None:
        self._session.clear()
        self._reschedule()

    @Slot()
    def hide(self) -> None:
        if self._staff is None:
            self._session.hide()
        self._reschedule()

    @Slot()
    def leaveHidden(self) -> None:
        self._session.leave_hidden()
        self._reschedule()

    @Slot()
    def home(self) -> None:
        self._go(self._navigation.home)

    @Slot()
    def back(self) -> None:
        """On the first page it leads back to the start, so it is never a dead button."""
        if self._navigation.can_go_back:
            self._go(self._navigation.back)
        elif self._session.state is State.ACTIVE:
            self.clear()

    @Slot()
    def help(self) -> None:
        self._go(lambda: self._navigation.open(Place("help")))

    @Slot()
    def openComfort(self) -> None:
        self._go(lambda: self._navigation.open(Place("comfort")))

    @Slot()
    def openLanguages(self) -> None:
        """Also from the attract screen: a visitor who cannot read it starts here."""
        self.start()
        self._go(lambda: self._navigation.open(Place("language")))

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """And back to where the visitor came from."""
        if self._session.state is not State.ACTIVE or self._original is None:
            return
        if code in self._original.languages:
            self._speak(code)
            self._navigation.back()
            self._show(self._navigation.place)
            self.pageShown.emit()

    @Slot(str)
    def openTopic(self, topic_id: str) -> None:
        self._go(lambda: self._navigation.open(Place("topic", topic_id)))

    @Slot(str)
    def openCard(self, card_id: str) -> None:
        if self._go(lambda: self._navigation.open(Place("card", card_id))):
            self.cardRead.emit(card_id)

    @Slot(str)
    def openDestination(self, destination_id: str) -> None:
        opened = self._go(lambda: self._navigation.open(Place("destination", destination_id)))
        if opened and self._destination.has_code:
            self.codeShown.emit(destination_id)

    # -- for the program --------------------------------------------------------------------

    @property
    def asking(self) -> bool:
        return self._session.state is State.ASKING

    @property
    def may_speak(self) -> bool:
        """Not on the decoy, and not while a question waits for its answer."""
        return self._session.state in (State.ATTRACT, State.ACTIVE)

    @property
    def comfort_model(self) -> ComfortModel:
        return self._comfort

    @property
    def read_aloud_model(self) -> ReadAloudModel:
        return self._read_aloud

    @property
    def area(self) -> Screen:
        """The part of the screen that pages are laid out for now."""
        return self._area()

    @property
    def screen(self) -> Screen:
        return self._screen

    @property
    def current_language(self) -> str:
        """The console is in English."""
        return self._language if self._staff is None else "en"

    @property
    def languages_offered(self) -> int:
        return self._languages.rowCount()

    def tell_letters_loaded(self) -> None:
        if not self._letters_loaded:
            self._letters_loaded = True
            self.lettersChanged.emit()

    @property
    def nobody_there(self) -> bool:
        return self._session.state is State.ATTRACT

    @property
    def staff_open(self) -> bool:
        return self._staff is not None

    @property
    def cleaning(self) -> bool:
        """Staff wipe the screen."""
        return self._staff is not None and bool(self._staff.property("cleaning"))

    def leave_visitor(self) -> bool:
        """Forgets whoever was there; False while the decoy stands, which only a touch leaves.

        What was chosen to see and reach better stays: whoever comes in may have chosen it.
        """
        choices = self._comfort.chosen()
        self.clear()
        if not self.nobody_there:
            return False
        self._comfort.choose(choices)
        return True

    def open_staff(self, staff: QObject) -> None:
        """Shows the console. Only after `leave_visitor`."""
        if not self.nobody_there:
            raise RuntimeError("A visitor is there.")
        self._staff = staff
        self._tell_voice()
        self.languageChanged.emit()
        self.stateChanged.emit()

    def turn_staff(self, fills: bool) -> None:
        """Another page of the console has come; `fills` the whole screen."""
        self._staff_fills = fills
        self.staffTurned.emit()

    def close_staff(self) -> None:
        """The start screen stands, as if nobody had been there."""
        self._staff = None
        self.turn_staff(False)
        self._read_aloud.reset()
        self._tell_voice()
        self._comfort.reset()
        self.forgotten.emit()
        self.languageChanged.emit()
        self.stateChanged.emit()

    def exchange(self, bundle: Bundle, translate: Translate) -> None:
        """Shows another bundle. Only while nobody is there: no page of the old one is open."""
        if not self.nobody_there:
            raise RuntimeError("A visitor is there.")
        before = self._language
        self._translate = translate
        self._take(bundle)
        self._tell_voice()
        if self._language != before:
            self.languageChanged.emit()
        assert self._bundle is not None
        self._frame.show(self._bundle, self._language)
        self._home.show(self._bundle, self._language)
        self.bundleChanged.emit()
        self.stateChanged.emit()

    def tick(self) -> None:
        """Lets the session see the clock."""
        self._session.tick()
        self.secondsLeftChanged.emit()
        self._reschedule()

    def set_screen(self, screen: Screen) -> None:
        self._screen = screen
        self.screenChanged.emit()

    def _go(self, move: Callable[[], bool]) -> bool:
        """A page turns only for a visitor who is there: nothing reopens behind the decoy."""
        if self._session.state is not State.ACTIVE or self._bundle is None:
            return False
        # An accessible action is no event of the window: it shows here that somebody is there.
        self.touched()
        if not move():
            return False
        self._show(self._navigation.place)
        self.pageShown.emit()
        return True

    def _show(self, place: Place) -> None:
        assert self._bundle is not None
        if place.page == "topic":
            self._topic.show(self._bundle, place.id, self._language)
        elif place.page == "card":
            self._card.show(self._bundle, place.id, self._language)
        elif place.page == "destination":
            self._destination.show(self._bundle, place.id, self._language)

    def _forget(self) -> None:
        """Nothing of this visitor is left: first the pages go, then what they read."""
        self._navigation.forget()
        self._read_aloud.reset()
        self.forgotten.emit()
        self._topic.clear()
        self._card.clear()
        self._destination.clear()
        self._comfort.reset()
        if self._language != self._usual:
            self._speak(self._usual)

    def _take(self, bundle: Bundle | None) -> None:
        codes = bundle.languages if bundle else ("en",)
        self._original = bundle
        wanted = self._wanted_language
        self._usual = self._language = wanted if wanted in codes else codes[0]
        self._bundle = self._in_language(self._usual)
        self._languages.replace([language_row(code) for code in codes])

    def _first_language(self) -> str:
        return self._original.languages[0] if self._original else "en"

    def _in_language(self, code: str) -> Bundle | None:
        if self._original is None or code == self._first_language():
            return self._original
        return self._translate(self._original, code)

    def _speak(self, code: str) -> None:
        self._bundle = self._in_language(code)
        assert self._bundle is not None
        self._language = code
        self._tell_voice()
        self.languageChanged.emit()
        self._frame.show(self._bundle, code)
        self._home.show(self._bundle, code)

    def _tell_voice(self) -> None:
        own = self._first_language() if self._staff is None else "en"
        self._read_aloud.speak(self.current_language, own)

    def _listened(self) -> None:
        if bool(self._read_aloud.reading) and self._session.state is State.ACTIVE:
            self.touched()

    def _in_reach(self) -> bool:
        return bool(self._comfort.reach)

    def _area(self) -> Screen:
        """The part of the screen that pages are laid out for."""
        if not self._in_reach():
            return self._screen
        return self._screen._replace(height_px=reach_area(self._screen)[1])

    def _on_state(self, state: State) -> None:
        if state is State.ASKING:
            self._read_aloud.interrupt(touch=True)
        self.stateChanged.emit()

    def _reschedule(self) -> None:
        self._timer.wake_at(self._session.next_deadline())
