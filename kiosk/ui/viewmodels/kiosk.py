"""The root view model: where the visitor is, and every way to move on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.model import Bundle
from kiosk.geometry import Screen
from kiosk.session import Session, State
from kiosk.ui.adapters.clock import DeadlineTimer
from kiosk.ui.viewmodels.card import CardModel
from kiosk.ui.viewmodels.destination import DestinationModel
from kiosk.ui.viewmodels.frame import FrameModel
from kiosk.ui.viewmodels.navigation import Navigation, Place
from kiosk.ui.viewmodels.pages import HomeModel, TopicModel

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class KioskModel(QObject):  # type: ignore[operator]
    """State for Main.qml.

    `bundle` None is the Fault page. `clock` counts monotonic seconds; `today` is None when the
    machine's date cannot be trusted.
    """

    stateChanged = Signal()
    secondsLeftChanged = Signal()
    screenChanged = Signal()
    pageShown = Signal()
    forgotten = Signal()

    def __init__(
        self,
        bundle: Bundle | None,
        screen: Screen,
        *,
        clock: Callable[[], float],
        today: Callable[[], date | None],
        idle_seconds: float,
        ask_seconds: float,
        reduced_motion: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bundle = bundle
        self._screen = screen
        self._reduced_motion = reduced_motion
        self._language = bundle.languages[0] if bundle else "en"
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
        self._frame.show(bundle, self._language)
        if bundle is not None:
            self._home.show(bundle)

    # -- what QML reads ---------------------------------------------------------------------

    @Property(str, notify=stateChanged)
    def state(self) -> str:
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
        return self._screen.unit_px

    @Property(bool, notify=screenChanged)
    def portrait(self) -> bool:
        return self._screen.portrait

    @Property(bool, notify=screenChanged)
    def compact(self) -> bool:
        return self._screen.compact

    @Property(bool, constant=True)
    def reducedMotion(self) -> bool:
        return self._reduced_motion

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
        self._session.start()
        self._reschedule()

    @Slot()
    def touched(self) -> None:
        """Any input at all: the visitor is there."""
        self._session.touch()
        self._reschedule()

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

    @Slot(str)
    def openTopic(self, topic_id: str) -> None:
        self._go(lambda: self._navigation.open(Place("topic", topic_id)))

    @Slot(str)
    def openCard(self, card_id: str) -> None:
        self._go(lambda: self._navigation.open(Place("card", card_id)))

    @Slot(str)
    def openDestination(self, destination_id: str) -> None:
        self._go(lambda: self._navigation.open(Place("destination", destination_id)))

    # -- for the program --------------------------------------------------------------------

    @property
    def asking(self) -> bool:
        return self._session.state is State.ASKING

    def tick(self) -> None:
        """Lets the session see the clock."""
        self._session.tick()
        self.secondsLeftChanged.emit()
        self._reschedule()

    def set_screen(self, screen: Screen) -> None:
        self._screen = screen
        self.screenChanged.emit()

    def _go(self, move: Callable[[], bool]) -> None:
        """A page turns only for a visitor who is there: nothing reopens behind the decoy."""
        if self._session.state is not State.ACTIVE or self._bundle is None:
            return
        if move():
            self._show(self._navigation.place)
            self.pageShown.emit()

    def _show(self, place: Place) -> None:
        assert self._bundle is not None
        if place.page == "topic":
            self._topic.show(self._bundle, place.id)
        elif place.page == "card":
            self._card.show(self._bundle, place.id, self._language)
        elif place.page == "destination":
            self._destination.show(self._bundle, place.id, self._language)

    def _forget(self) -> None:
        """Nothing of this visitor is left: first the pages go, then what they read."""
        self._navigation.forget()
        self.forgotten.emit()
        self._topic.clear()
        self._card.clear()
        self._destination.clear()

    def _on_state(self, state: State) -> None:
        self.stateChanged.emit()

    def _reschedule(self) -> None:
        self._timer.wake_at(self._session.next_deadline())
