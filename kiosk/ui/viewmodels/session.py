"""View model of the session: its state, its time limits, and the touches that begin and end it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.adapters.clock import DeadlineTimer
from kiosk.ui.viewmodels.languages import LanguagesModel
from kiosk.ui.viewmodels.read_aloud import ReadAloudModel
from kiosk.ui.viewmodels.typed_property import Property
from kiosk.visit.session import Session, State, about_minutes

if TYPE_CHECKING:
    from kiosk.ui.viewmodels.staff.console import StaffModel

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class SessionModel(QObject):  # type: ignore[operator]
    """The part of a visit that knows no page; `VisitModel` adds the pages. `clock` counts monotonic
    seconds. See `Session` for `on_reset`, `listening`, `copying` and `guide`."""

    stateChanged = Signal()
    secondsLeftChanged = Signal()

    def __init__(
        self,
        languages: LanguagesModel,
        read_aloud: ReadAloudModel,
        *,
        clock: Callable[[], float],
        idle_seconds: float,
        ask_seconds: float,
        on_reset: Callable[[], None],
        listening: Callable[[], bool],
        copying: Callable[[], bool],
        guide: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.console: StaffModel | None = None
        """The open console; there is no visitor then. Its setter emits `stateChanged`."""
        self._languages = languages
        self._read_aloud = read_aloud
        # While a page is read aloud a visitor is there and listens.
        read_aloud.itemChanged.connect(self._listened)
        self._seconds = idle_seconds, ask_seconds
        self._listening = listening
        self._session = Session(
            clock=clock,
            on_reset=on_reset,
            on_change=self._on_state,
            idle_seconds=idle_seconds,
            ask_seconds=ask_seconds,
            listening=listening,
            copying=copying,
            guide=guide,
        )
        self._timer = DeadlineTimer(clock, self.tick, self)

    # -- what QML reads ---------------------------------------------------------------------

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        """The state of the session; "staff" while the console is open; "fault" without a bundle."""
        if self.console is not None:
            return "staff"
        return "fault" if self._languages.bundle is None else self._session.state.value

    @Property(int, notify=secondsLeftChanged)
    def secondsLeft(self) -> int:
        return self._session.seconds_left()

    @Property(int, notify=stateChanged)
    def minutes(self) -> int:
        """After how many minutes without a touch the screen clears."""
        return about_minutes(*self._seconds, copying=False, listening=self._listening())

    @Property(int, notify=stateChanged)
    def minutesWithCode(self) -> int:
        """The same while the page has a number or a code."""
        return about_minutes(*self._seconds, copying=True, listening=self._listening())

    # -- what a touch does ------------------------------------------------------------------

    @Slot()
    def start(self) -> None:
        if self.console is None:
            self._session.start()
        self._reschedule()

    @Slot()
    def touched(self) -> None:
        """Records that a visitor or staff is there; called for every input.

        A touch on a control that turns the page calls this twice: first as an event of the window,
        then from `VisitModel`. A press by a screen reader is no event of the window: it calls it
        only from there. The second call does no harm: it only sets the time of the last touch.
        """
        if self.console is not None:
            self.console.touched()
        self._session.touch()
        self._reschedule()

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

    # -- for the program --------------------------------------------------------------------

    @property
    def no_visitor(self) -> bool:
        return self._session.state is State.ATTRACT

    @property
    def asking(self) -> bool:
        return self._session.state is State.ASKING

    @property
    def may_speak(self) -> bool:
        """False on the decoy, while the question waits for its answer, and without content."""
        return self.state in (State.ATTRACT, State.ACTIVE, "staff")

    def tick(self) -> None:
        """Lets the session check its time limits."""
        self._session.tick()
        self.secondsLeftChanged.emit()
        self._reschedule()

    @Slot()
    def _listened(self) -> None:
        if self._read_aloud.reading and self._session.state is State.ACTIVE:
            self.touched()

    def _on_state(self, state: State) -> None:
        if state is State.ASKING:
            self._read_aloud.interrupt(touch=True)
        self.stateChanged.emit()

    def _reschedule(self) -> None:
        self._timer.wake_at(self._session.next_deadline())
