"""A screen asks, forgets and hides in time; the clock moves only when a test moves it."""

from __future__ import annotations

import math

import pytest

from kiosk.visit.session import (
    DEFAULT_ASK_SECONDS,
    DEFAULT_IDLE_SECONDS,
    GUIDE_SECONDS,
    HIDE_GRACE_SECONDS,
    Session,
    State,
    about_minutes,
)

IDLE, ASK = 90.0, 30.0


class Screen:
    """A session with everything that happens to it written down."""

    def __init__(
        self,
        start: float = 1000.0,
        idle: float = IDLE,
        ask: float = ASK,
        *,
        guide: bool = False,
    ) -> None:
        self.now = start
        self.calls: list[str] = []
        self.session = Session(
            clock=lambda: self.now,
            on_reset=lambda: self.calls.append("reset"),
            on_change=lambda state: self.calls.append(str(state)),
            idle_seconds=idle,
            ask_seconds=ask,
            guide=lambda: guide,
        )

    def state(self) -> State:
        return self.session.state

    def wait(self, seconds: float) -> None:
        self.now += seconds
        self.session.tick()

    def happened(self) -> list[str]:
        calls, self.calls = self.calls, []
        return calls


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def active(screen: Screen) -> Screen:
    screen.session.start()
    screen.happened()
    return screen


@pytest.fixture
def asking(active: Screen) -> Screen:
    active.wait(IDLE)
    assert active.happened() == ["asking"]
    return active


@pytest.fixture
def hidden(active: Screen) -> Screen:
    active.session.hide()
    assert active.happened() == ["reset", "hidden"]
    return active


def test_the_documented_durations():
    assert (DEFAULT_IDLE_SECONDS, DEFAULT_ASK_SECONDS) == (90, 30)
    session = Session(clock=lambda: 5.0, on_reset=lambda: None, on_change=lambda state: None)
    session.start()
    assert session.next_deadline() == 95


@pytest.mark.parametrize(("idle", "ask"), [(0, 30), (90, 0), (-1, 30), (math.nan, 30)])
def test_durations_are_positive(idle: float, ask: float):
    with pytest.raises(ValueError, match="must be positive"):
        Screen(idle=idle, ask=ask)


# -- attract ------------------------------------------------------------------------------------


def test_it_begins_in_attract_and_tells_nobody(screen: Screen):
    assert screen.state() is State.ATTRACT
    assert screen.happened() == []
    assert screen.session.next_deadline() is None


def test_start(screen: Screen):
    screen.session.start()
    assert screen.state() is State.ACTIVE
    assert screen.happened() == ["active"]


def test_nothing_but_start_and_hide_leaves_attract(screen: Screen):
    for act in ("touch", "stay", "end_visit", "leave_hidden", "tick"):
        getattr(screen.session, act)()
    screen.wait(1e9)
    assert screen.state() is State.ATTRACT
    assert screen.happened() == []


# -- active -------------------------------------------------------------------------------------


def test_start_is_not_a_touch_once_active(active: Screen):
    active.wait(50)
    active.session.start()
    active.wait(40)
    assert active.state() is State.ASKING


def test_it_asks_at_the_exact_moment(active: Screen):
    active.wait(IDLE - 0.001)
    assert active.state() is State.ACTIVE
    active.wait(0.001)
    assert active.state() is State.ASKING
    assert active.happened() == ["asking"]


@pytest.mark.parametrize("act", ["touch", "stay"])
def test_a_touch_postpones(active: Screen, act: str):
    active.wait(IDLE - 1)
    getattr(active.session, act)()
    assert active.session.next_deadline() == active.now + IDLE
    active.wait(IDLE - 0.001)
    assert active.state() is State.ACTIVE
    assert active.happened() == []
    active.wait(0.001)
    assert active.state() is State.ASKING


def test_clear_forgets_first_and_changes_the_picture_then(active: Screen):
    active.session.end_visit()
    assert active.state() is State.ATTRACT
    assert active.happened() == ["reset", "attract"]


def test_clear_again_is_silent(active: Screen):
    active.session.end_visit()
    active.happened()
    active.session.end_visit()
    assert active.happened() == []


# -- asking -------------------------------------------------------------------------------------


@pytest.mark.parametrize("act", ["touch", "stay"])
def test_any_touch_is_a_yes(asking: Screen, act: str):
    asking.wait(10)
    getattr(asking.session, act)()
    assert asking.state() is State.ACTIVE
    assert asking.happened() == ["active"]
    assert asking.session.next_deadline() == asking.now + IDLE


def test_clear_is_a_no(asking: Screen):
    asking.session.end_visit()
    assert asking.state() is State.ATTRACT
    assert asking.happened() == ["reset", "attract"]


def test_nobody_answers(asking: Screen):
    asking.wait(ASK - 0.001)
    assert asking.state() is State.ASKING
    asking.wait(0.001)
    assert asking.state() is State.ATTRACT
    assert asking.happened() == ["reset", "attract"]
    asking.wait(1)
    assert asking.happened() == []


def test_ticks_do_not_answer(asking: Screen):
    for _ in range(29):
        asking.wait(1)
        asking.session.tick()
    assert asking.happened() == []
    asking.wait(1)
    assert asking.state() is State.ATTRACT


def test_start_does_not_answer(asking: Screen):
    asking.session.start()
    assert asking.state() is State.ASKING


def test_extensions_have_no_limit(active: Screen):
    for _ in range(1000):
        active.wait(IDLE)
        assert active.state() is State.ASKING
        assert active.session.seconds_left() == ASK
        active.wait(ASK - 0.001)
        active.session.stay()
        assert active.state() is State.ACTIVE
    assert active.happened() == ["asking", "active"] * 1000


def test_seconds_left_are_rounded_up(asking: Screen):
    for later, left in ((0, 30), (0.001, 30), (0.998, 30), (0.001, 29), (28, 1), (0.999, 1)):
        asking.now += later
        assert asking.session.seconds_left() == left
    asking.now += 0.001
    assert asking.session.seconds_left() == 0
    asking.now += 100
    assert asking.session.seconds_left() == 0


def test_seconds_left_only_while_asking(screen: Screen):
    assert screen.session.seconds_left() == 0
    screen.session.start()
    assert screen.session.seconds_left() == 0
    screen.session.hide()
    assert screen.session.seconds_left() == 0


def test_a_late_question_leaves_the_whole_time_for_an_answer(active: Screen):
    active.wait(IDLE + 20)
    assert active.state() is State.ASKING
    assert active.session.seconds_left() == ASK


def test_a_touch_after_the_question_was_due_goes_on(active: Screen):
    active.now += IDLE + 0.5
    active.session.touch()
    assert active.state() is State.ACTIVE
    assert active.session.next_deadline() == active.now + IDLE


@pytest.mark.parametrize("act", ["touch", "stay"])
def test_a_touch_after_the_time_was_up_is_a_new_visitor(asking: Screen, act: str):
    asking.now += ASK
    getattr(asking.session, act)()
    assert asking.state() is State.ATTRACT
    assert asking.happened() == ["reset", "attract"]


# -- hidden -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["screen", "active", "asking"])
def test_hide_from_anywhere(name: str, request: pytest.FixtureRequest):
    screen: Screen = request.getfixturevalue(name)
    screen.session.hide()
    assert screen.state() is State.HIDDEN
    assert screen.happened() == ["reset", "hidden"]


def test_hide_does_not_wait_for_what_is_due(asking: Screen):
    asking.now += 1e6
    asking.session.hide()
    assert asking.happened() == ["reset", "hidden"]


def test_a_panicked_double_touch_stays_hidden(hidden: Screen):
    hidden.session.leave_hidden()
    hidden.wait(HIDE_GRACE_SECONDS - 0.001)
    hidden.session.leave_hidden()
    assert hidden.state() is State.HIDDEN
    assert hidden.happened() == []


def test_a_touch_leaves_the_decoy_after_three_seconds(hidden: Screen):
    hidden.wait(3)
    hidden.session.leave_hidden()
    assert hidden.state() is State.ATTRACT
    assert hidden.happened() == ["reset", "attract"]


def test_hide_again_is_silent_and_takes_its_time_again(hidden: Screen):
    hidden.wait(2.9)
    hidden.session.hide()
    hidden.wait(2.9)
    hidden.session.leave_hidden()
    assert hidden.state() is State.HIDDEN
    assert hidden.happened() == []
    assert hidden.session.next_deadline() == hidden.now - 2.9 + IDLE + ASK


def test_nothing_else_ends_the_decoy(hidden: Screen):
    hidden.wait(5)
    for act in ("start", "touch", "stay", "end_visit"):
        getattr(hidden.session, act)()
    assert hidden.state() is State.HIDDEN
    assert hidden.happened() == []


def test_touches_do_not_postpone_the_end_of_the_decoy(hidden: Screen):
    hidden.wait(IDLE + ASK - 0.001)
    hidden.session.touch()
    assert hidden.state() is State.HIDDEN
    hidden.wait(0.001)
    assert hidden.state() is State.ATTRACT
    assert hidden.happened() == ["reset", "attract"]


def test_leaving_what_is_not_hidden_does_nothing(active: Screen):
    active.wait(5)
    active.session.leave_hidden()
    assert active.state() is State.ACTIVE


# -- deadlines ----------------------------------------------------------------------------------


def test_deadlines(active: Screen):
    session = active.session
    assert session.next_deadline() == 1000 + IDLE
    active.wait(10)
    assert session.next_deadline() == 1000 + IDLE
    active.wait(80)
    assert session.next_deadline() == 1000 + IDLE + 1
    active.wait(0.4)
    assert session.next_deadline() == 1000 + IDLE + 1
    active.wait(0.6)
    assert session.next_deadline() == 1000 + IDLE + 2
    active.now = 1000 + IDLE + ASK - 0.5
    assert session.next_deadline() == 1000 + IDLE + ASK
    session.hide()
    assert session.next_deadline() == active.now + IDLE + ASK
    active.wait(3)
    session.leave_hidden()
    assert session.next_deadline() is None


def test_an_overdue_deadline_lies_in_the_past(asking: Screen):
    asking.now += 500
    assert asking.session.next_deadline() == 1000 + IDLE + ASK


@pytest.mark.parametrize("start", [0.1, 12345.678901, 1e6 / 3, 98765432.1234567])
@pytest.mark.parametrize("idle", [IDLE, 0.3, 77.7])
def test_a_timer_that_wakes_exactly_then_never_spins(start: float, idle: float):
    """Every deadline brings something new: the question, 30 numbers, attract."""
    screen = Screen(start, idle)
    screen.session.start()
    seen: list[tuple[str, int]] = []
    while (deadline := screen.session.next_deadline()) is not None:
        screen.now = deadline
        screen.session.tick()
        seen.append((str(screen.state()), screen.session.seconds_left()))
        assert len(seen) <= 31
    assert seen == [*(("asking", left) for left in range(30, 0, -1)), ("attract", 0)]


# -- clocks that jump ---------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["active", "asking", "hidden"])
@pytest.mark.parametrize("jump", [IDLE + ASK, 1e5, 1e12])
def test_waking_from_a_long_sleep_goes_straight_to_attract(
    name: str, jump: float, request: pytest.FixtureRequest
):
    screen: Screen = request.getfixturevalue(name)
    screen.wait(jump)
    assert screen.state() is State.ATTRACT
    assert screen.happened() == ["reset", "attract"]


def test_the_first_touch_after_a_long_sleep_does_not_wake_the_old_page(active: Screen):
    active.now += 1e5
    active.session.touch()
    assert active.state() is State.ATTRACT


def test_a_clock_that_goes_backwards_never_shortens(active: Screen):
    active.wait(60)
    active.wait(-5000)
    assert active.state() is State.ACTIVE
    assert active.session.next_deadline() == active.now + 30
    active.wait(29.999)
    assert active.state() is State.ACTIVE
    active.wait(0.001)
    assert active.state() is State.ASKING
    active.wait(-1e9)
    assert active.session.seconds_left() == ASK
    active.wait(ASK - 0.001)
    assert active.state() is State.ASKING
    active.wait(0.001)
    assert active.state() is State.ATTRACT


def test_a_clock_that_goes_backwards_does_not_open_the_decoy(hidden: Screen):
    hidden.wait(0.5)
    hidden.wait(-100)
    hidden.wait(2.499)
    hidden.session.leave_hidden()
    assert hidden.state() is State.HIDDEN
    hidden.wait(0.001)
    hidden.session.leave_hidden()
    assert hidden.state() is State.ATTRACT


# -- observers ----------------------------------------------------------------------------------


@pytest.mark.parametrize("act", ["hide", "end_visit"])
def test_the_picture_changes_even_if_forgetting_fails(act: str):
    changes: list[State] = []

    def fail() -> None:
        raise RuntimeError("cannot forget")

    session = Session(clock=lambda: 0.0, on_reset=fail, on_change=changes.append)
    session.start()
    with pytest.raises(RuntimeError, match="cannot forget"):
        getattr(session, act)()
    assert changes == [State.ACTIVE, session.state]
    assert session.state is not State.ACTIVE


def test_observers_see_the_new_state():
    seen: list[State] = []

    def note() -> None:
        seen.append(session.state)

    session = Session(clock=lambda: 0.0, on_reset=note, on_change=seen.append)
    session.start()
    session.hide()
    assert seen == [State.ACTIVE, State.HIDDEN, State.HIDDEN]


# -- a visitor who listens --------------------------------------------------------------------


class Listener(Screen):
    """A screen with a screen reader, which ends when `reads` becomes False."""

    def __init__(self, idle: float = IDLE) -> None:
        super().__init__()
        self.reads = True
        self.session = Session(
            clock=lambda: self.now,
            on_reset=lambda: None,
            on_change=lambda state: None,
            idle_seconds=idle,
            ask_seconds=ASK,
            listening=lambda: self.reads,
        )
        self.session.start()

    def run_until_asked(self) -> float:
        """Wakes at every deadline, as the kiosk does; returns the seconds until the question."""
        begin = self.now
        while self.state() is State.ACTIVE:
            deadline = self.session.next_deadline()
            assert deadline is not None
            assert deadline > self.now
            self.now = deadline
            self.session.tick()
        assert self.state() is State.ASKING
        return self.now - begin


def test_with_a_screen_reader_the_question_comes_after_ten_minutes():
    listener = Listener()
    assert listener.run_until_asked() == 600
    listener.session.stay()
    assert listener.run_until_asked() == 600, "as often as it is answered"


def test_a_longer_time_of_the_settings_is_kept_with_a_screen_reader():
    assert Listener(idle=900).run_until_asked() == 900


def test_a_touch_begins_the_ten_minutes_again():
    listener = Listener()
    listener.wait(400)
    listener.session.touch()
    assert listener.run_until_asked() == 600


def test_a_screen_reader_that_ends_leaves_the_usual_time():
    listener = Listener()
    listener.wait(300)
    listener.reads = False
    assert listener.run_until_asked() == IDLE


def test_the_decoy_stays_no_longer_with_a_screen_reader():
    listener = Listener()
    listener.session.hide()
    listener.wait(IDLE + ASK)
    assert listener.state() is State.ATTRACT


# -- a decoy that can be touched ---------------------------------------------------------------


@pytest.fixture
def guide() -> Screen:
    screen = Screen(guide=True)
    screen.session.start()
    screen.session.hide()
    screen.happened()
    return screen


def test_a_guide_ends_a_minute_after_the_last_touch(guide: Screen):
    assert guide.session.next_deadline() == guide.now + GUIDE_SECONDS
    guide.wait(GUIDE_SECONDS - 1)
    guide.session.touch()
    guide.wait(GUIDE_SECONDS - 1)
    assert guide.happened() == []
    guide.wait(1)
    assert guide.happened() == ["reset", "attract"]


def test_the_dead_time_of_a_guide_counts_from_hide(guide: Screen):
    guide.now += HIDE_GRACE_SECONDS - 1
    guide.session.touch()
    assert not guide.session.decoy_answers()
    guide.now += 1
    assert guide.session.decoy_answers()
    guide.session.leave_hidden()
    assert guide.state() is State.ATTRACT
    assert not guide.session.decoy_answers()


# -- a page with a number or a code -----------------------------------------------------------


class Copier(Listener):
    """A screen with a page whose number a visitor dials, until `copies` becomes False."""

    def __init__(self, idle: float = IDLE) -> None:
        super().__init__()
        self.copies = True
        self.session = Session(
            clock=lambda: self.now,
            on_reset=lambda: None,
            on_change=lambda state: None,
            idle_seconds=idle,
            ask_seconds=ASK,
            copying=lambda: self.copies,
        )
        self.session.start()


def test_on_a_page_with_a_code_the_question_comes_after_four_minutes():
    copier = Copier()
    assert copier.run_until_asked() == 240
    copier.session.stay()
    assert copier.run_until_asked() == 240, "as often as it is answered"


def test_a_longer_time_of_the_settings_is_kept_on_a_page_with_a_code():
    assert Copier(idle=300).run_until_asked() == 300


def test_the_next_page_has_the_usual_time():
    copier = Copier()
    copier.wait(200)
    copier.session.touch()
    copier.copies = False
    assert copier.run_until_asked() == IDLE


def test_the_decoy_stays_no_longer_after_a_page_with_a_code():
    copier = Copier()
    copier.session.hide()
    copier.wait(IDLE + ASK)
    assert copier.state() is State.ATTRACT


@pytest.mark.parametrize(
    ("idle", "ask", "copying", "listening", "minutes"),
    [
        (90, 30, False, False, 2),
        (90, 30, True, False, 5),
        (300, 30, True, False, 6),
        (90, 30, False, True, 10),
        (90, 30, True, True, 10),
        (20, 20, False, False, 1),
    ],
)
def test_about_how_many_minutes_the_screen_waits(
    idle: float, ask: float, copying: bool, listening: bool, minutes: int
):
    assert about_minutes(idle, ask, copying=copying, listening=listening) == minutes
