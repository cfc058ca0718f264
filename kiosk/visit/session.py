"""The states of a visit: a state machine whose clock is passed in.

    attract --start--> active --idle--> asking --no answer--> attract
                         ^                 |
                         '----- touch -----'        hide: from anywhere to hidden

The decoy may be a library guide, which can be touched: it stays while somebody uses it.

The visitor's traces are removed whenever attract or hidden is entered.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

DEFAULT_IDLE_SECONDS = 90.0
"""Time without a touch until the screen asks "Are you still there?"."""

DEFAULT_ASK_SECONDS = 30.0
"""Time for the answer. WCAG 2.2, 2.2.1: at least 20 s for one simple action, at least ten times;
here a session may be extended without limit."""

LISTENING_SECONDS = 600.0
"""Time without a touch until the question while a screen reader is active: the keys with which a
visitor listens to a page are its own and never reach the program."""

CODE_SECONDS = 240.0
"""The same on a page with a number or a code, which a visitor dials or copies meanwhile."""

HIDE_GRACE_SECONDS = 3.0
"""Time after Hide in which touches do nothing: the second touch of a panicked double touch lands on
the decoy, and so may the first touches of the person whom the visitor hides from."""

GUIDE_SECONDS = 60.0
"""Time without a touch after which a decoy that is a library guide goes back to attract."""

_MICRO = 1_000_000


class State(StrEnum):
    ATTRACT = "attract"
    ACTIVE = "active"
    ASKING = "asking"
    HIDDEN = "hidden"


class Session:
    """One screen's session; it begins in attract.

    `clock` returns seconds and should count the time a machine sleeps, so that the previous
    visitor's page is gone when it wakes. If it goes backwards, no time passes until it goes
    forwards again.

    `on_reset` is called after the state has become attract or hidden and before `on_change`;
    `on_change` is called with the new state, even if `on_reset` raised an error. A touch that
    changes no state calls neither. `listening` returns True while a screen reader is active: the
    question then comes after LISTENING_SECONDS, unless `idle_seconds` is longer. `copying` returns
    True while the page has a number or a code: it then comes after CODE_SECONDS, likewise. Raises
    ValueError unless both durations are positive.
    """

    def __init__(
        self,
        *,
        clock: Callable[[], float],
        on_reset: Callable[[], None],
        on_change: Callable[[State], None],
        idle_seconds: float = DEFAULT_IDLE_SECONDS,
        ask_seconds: float = DEFAULT_ASK_SECONDS,
        listening: Callable[[], bool] = lambda: False,
        guide: Callable[[], bool] = lambda: False,
        copying: Callable[[], bool] = lambda: False,
    ) -> None:
        if not (idle_seconds > 0 and ask_seconds > 0):
            raise ValueError("idle_seconds and ask_seconds must be positive")
        self._clock = clock
        self._on_reset = on_reset
        self._on_change = on_change
        # Whole microseconds: a deadline returned in seconds is met exactly when its time comes.
        self._usual = _micro(idle_seconds)
        self._copying = copying
        self._listening = listening
        self._guide = guide
        self._ask = _micro(ask_seconds)
        self._seen = _micro(clock())
        self._lost = 0
        self._state = State.ATTRACT
        self._since = self._touched = self._hidden = self._seen

    @property
    def state(self) -> State:
        return self._state

    def start(self) -> None:
        """A touch on the attract screen."""
        if self._state is State.ATTRACT:
            self._enter(State.ACTIVE)

    def touch(self) -> None:
        """Any input. While asking it counts as yes, wherever it lands.

        A touch after the time was up, but before `tick()`, is a new visitor's.
        """
        self.tick()
        if self._state is State.ACTIVE:
            self._since = self._touched = self._now()
        elif self._state is State.ASKING:
            self._enter(State.ACTIVE)
        elif self._state is State.HIDDEN and self._guide():
            self._since = self._now()

    def stay(self) -> None:
        """The answer "yes, I am still here"."""
        self.touch()

    def end_visit(self) -> None:
        """The answer "no", or a visitor who leaves. Does not end hidden: the decoy remains."""
        if self._state in (State.ACTIVE, State.ASKING):
            self._enter(State.ATTRACT)

    def hide(self) -> None:
        """Shows the decoy now. While it is shown, only restarts its time."""
        if self._state is State.HIDDEN:
            self._since = self._hidden = self._now()
        else:
            self._enter(State.HIDDEN)

    def leave_hidden(self) -> None:
        """A touch on the decoy, or on *Start* of a library guide; without effect during
        HIDE_GRACE_SECONDS."""
        if self.decoy_answers():
            self._enter(State.ATTRACT)

    def decoy_answers(self) -> bool:
        """Returns True if the decoy is on the screen, and its first HIDE_GRACE_SECONDS are over."""
        spent = self._now() - self._hidden
        return self._state is State.HIDDEN and spent >= _micro(HIDE_GRACE_SECONDS)

    def tick(self) -> None:
        """Enters the state that is due. May be called at any time, and any number of times."""
        if self._state is State.ACTIVE and self._listening():
            # Counts as a touch, but only so far that the question still comes in time. If the
            # screen reader ends, the usual time begins.
            last = self._touched + _micro(LISTENING_SECONDS) - self._idle
            self._since = max(self._since, min(self._now(), last))
        spent = self._spent()
        if self._state is State.ACTIVE and self._idle <= spent < self._idle + self._ask:
            # A late tick still leaves the whole time for an answer.
            self._enter(State.ASKING)
        elif self._state is not State.ATTRACT and spent >= self._duration():
            self._enter(State.ATTRACT)

    def seconds_left(self) -> int:
        """Whole seconds left for an answer, rounded up; 0 unless asking."""
        if self._state is not State.ASKING:
            return 0
        return max(0, -((self._spent() - self._ask) // _MICRO))

    def next_deadline(self) -> float | None:
        """The time at which `tick()` is due next, in the clock's seconds; None in attract.

        While asking it is the next whole second, at which `seconds_left()` changes.
        """
        if self._state is State.ATTRACT:
            return None
        if self._state is State.ACTIVE:
            due = self._since + self._idle
        elif self._state is State.ASKING:
            due = self._since + self._ask - max(0, self.seconds_left() - 1) * _MICRO
        else:
            due = self._since + self._duration()
        return (due - self._lost) / _MICRO

    @property
    def _idle(self) -> int:
        return max(self._usual, _micro(CODE_SECONDS)) if self._copying() else self._usual

    def _duration(self) -> int:
        """The time from entering the state to forgetting the visitor, in microseconds."""
        if self._state is State.ASKING:
            return self._ask
        if self._state is State.HIDDEN and self._guide():
            return _micro(GUIDE_SECONDS)
        # Once the page of the visit has gone, the usual time.
        idle = self._usual if self._state is State.HIDDEN else self._idle
        return idle + self._ask

    def _spent(self) -> int:
        return self._now() - self._since

    def _now(self) -> int:
        """The clock in microseconds; while it goes backwards, the last time before that."""
        read = _micro(self._clock())
        self._lost += max(0, self._seen - read)
        self._seen = read
        return read + self._lost

    def _enter(self, state: State) -> None:
        self._state = state
        self._since = self._touched = self._hidden = self._now()
        try:
            if state in (State.ATTRACT, State.HIDDEN):
                self._on_reset()
        finally:
            # Notify even if the reset failed, so that the screen still changes.
            self._on_change(state)


def _micro(seconds: float) -> int:
    return round(seconds * _MICRO)


def about_minutes(
    idle_seconds: float, ask_seconds: float, *, copying: bool, listening: bool
) -> int:
    """Returns after how many minutes without a touch the screen clears, rounded to the next one.
    With a screen reader: after how many it asks."""
    if listening:
        return -int(-max(idle_seconds, LISTENING_SECONDS) // 60)
    idle = max(idle_seconds, CODE_SECONDS) if copying else idle_seconds
    return -int(-(idle + ask_seconds) // 60)
