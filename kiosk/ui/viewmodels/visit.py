"""View model of the visit: whether a visitor is there, which page is open, what a touch does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.adapters.clock import DeadlineTimer
from kiosk.ui.viewmodels.comfort import ComfortModel
from kiosk.ui.viewmodels.languages import LanguagesModel
from kiosk.ui.viewmodels.pages import PageModels
from kiosk.ui.viewmodels.read_aloud import ReadAloudModel
from kiosk.ui.viewmodels.typed_property import Property
from kiosk.visit.navigation import Navigation, Route
from kiosk.visit.session import Session, State

if TYPE_CHECKING:
    from kiosk.ui.viewmodels.staff.console import StaffModel

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class VisitModel(QObject):  # type: ignore[operator]
    """The session and the way through the pages. `clock` counts monotonic seconds; everything
    passed in besides is where a visitor leaves traces, which go with the visitor."""

    stateChanged = Signal()
    secondsLeftChanged = Signal()
    pageShown = Signal()
    forgotten = Signal()
    cardRead = Signal(str)
    codeShown = Signal(str)
    """Opened by a visitor: not on the way back, and not once more in another language."""
    headingTapped = Signal()
    """A touch on the heading of the page "About this screen"."""

    def __init__(
        self,
        pages: PageModels,
        languages: LanguagesModel,
        comfort: ComfortModel,
        read_aloud: ReadAloudModel,
        *,
        clock: Callable[[], float],
        idle_seconds: float,
        ask_seconds: float,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.console: StaffModel | None = None
        """While staff have it, there is no visitor. Who sets it tells `stateChanged`."""
        self._pages = pages
        self._languages = languages
        self._comfort = comfort
        self._read_aloud = read_aloud
        # A page that is being read has a listener, until it ends.
        read_aloud.itemChanged.connect(self._listened)
        self._navigation = Navigation()
        self._session = Session(
            clock=clock,
            on_reset=self._forget,
            on_change=self._on_state,
            idle_seconds=idle_seconds,
            ask_seconds=ask_seconds,
        )
        self._timer = DeadlineTimer(clock, self.tick, self)

    # -- what QML reads ---------------------------------------------------------------------

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """Of the session, or "staff", or "fault" where there is nothing to show."""
        if self.console is not None:
            return "staff"
        return "fault" if self._languages.bundle is None else self._session.state.value

    @Property(int, notify=secondsLeftChanged)
    def secondsLeft(self) -> int:
        return self._session.seconds_left()

    @Property(str, notify=pageShown)
    def page(self) -> str:
        return self._navigation.route.page

    @Property(str, notify=pageShown)
    def pageId(self) -> str:
        return self._navigation.route.id

    # -- what a touch does ------------------------------------------------------------------

    @Slot()
    def start(self) -> None:
        if self.console is None:
            self._session.start()
        self._reschedule()

    @Slot()
    def touched(self) -> None:
        """Any input at all: the visitor is there, or staff.

        A touch on a control that turns the page comes here twice: first as an event of the window,
        then from `_go`. Only the second comes for what a screen reader presses, which is no event
        of the window. Twice is once: it only sets the time of the last touch.
        """
        if self.console is not None:
            self.console.touched()
        self._session.touch()
        self._reschedule()

    @Slot()
    def tapHeading(self) -> None:
        if self._session.state is State.ACTIVE and self._navigation.route.page == "help":
            self.headingTapped.emit()

    @Slot()
    def stay(self) -> None:
        self._session.stay()
        self._reschedule()

    @Slot()
    def endVisit(self) -> None:
        self._session.end_visit()
        self._reschedule()

    @Slot()
    def hide(self) -> None:
        if self.console is None:
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
            self.endVisit()

    @Slot()
    def help(self) -> None:
        self._open("help")

    @Slot()
    def openComfort(self) -> None:
        self._open("comfort")

    @Slot()
    def openLanguages(self) -> None:
        """Also from the attract screen: a visitor who cannot read it starts here."""
        self.start()
        self._open("language")

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """And back to where the visitor came from."""
        if self._session.state is State.ACTIVE and self._languages.choose(code):
            self._pages.show_bundle(self._languages.bundle, code)
            self._navigation.back()
            self._show()

    @Slot(str)
    def openTopic(self, topic_id: str) -> None:
        self._open("topic", topic_id)

    @Slot(str)
    def openCard(self, card_id: str) -> None:
        if self._open("card", card_id):
            self.cardRead.emit(card_id)

    @Slot(str)
    def openDestination(self, destination_id: str) -> None:
        if self._open("destination", destination_id) and self._pages.destination.payload:
            self.codeShown.emit(destination_id)

    # -- for the program --------------------------------------------------------------------

    @property
    def no_visitor(self) -> bool:
        return self._session.state is State.ATTRACT

    @property
    def asking(self) -> bool:
        return self._session.state is State.ASKING

    @property
    def may_speak(self) -> bool:
        """Not on the decoy, and not while a question waits for its answer."""
        return self._session.state in (State.ATTRACT, State.ACTIVE)

    def tick(self) -> None:
        """Lets the session see the clock."""
        self._session.tick()
        self.secondsLeftChanged.emit()
        self._reschedule()

    def _open(self, page: str, page_id: str = "") -> bool:
        return self._go(lambda: self._navigation.open(Route(page, page_id)))

    def _go(self, move: Callable[[], bool]) -> bool:
        """A page turns only for a visitor who is there: nothing reopens behind the decoy.

        QML destroys the page inside `pageShown`, that is inside the handler of the control that
        was pressed on it. That is safe: a Loader lets its item live until the event has ended.
        """
        if self._session.state is not State.ACTIVE or self._languages.bundle is None:
            return False
        # For what a screen reader presses: see `touched`.
        self.touched()
        if not move():
            return False
        self._show()
        return True

    def _show(self) -> None:
        """The page where the visitor is now."""
        bundle = self._languages.bundle
        assert bundle is not None
        self._pages.show(self._navigation.route, bundle, self._languages.visitors)
        self.pageShown.emit()

    def _forget(self) -> None:
        """Nothing of this visitor is left: first the pages go, then what they read."""
        self._navigation.forget()
        self._read_aloud.reset()
        self.forgotten.emit()
        self._pages.clear()
        self._comfort.reset()
        if self._languages.reset():
            self._pages.show_bundle(self._languages.bundle, self._languages.visitors)

    def _listened(self) -> None:
        if self._read_aloud.reading and self._session.state is State.ACTIVE:
            self.touched()

    def _on_state(self, state: State) -> None:
        if state is State.ASKING:
            self._read_aloud.interrupt(touch=True)
        self.stateChanged.emit()

    def _reschedule(self) -> None:
        self._timer.wake_at(self._session.next_deadline())
