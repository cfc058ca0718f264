"""Time to answer, order of help, and voices."""

from __future__ import annotations

from kiosk.accessibility.findings import Verdict
from kiosk.accessibility.report import sentence
from kiosk.accessibility.rules import (
    time_and_input,
)
from kiosk.settings import Settings
from tests.accessibility.example_measurements import (
    BACK,
    COMFORT,
    facts,
    found,
    in_short,
    page_with,
)


def test_time():
    made = time_and_input.time_and_movement(facts(), Settings(ask_seconds=15))
    assert in_short(found(made, "answer")) == "not met: 15 s, at least 20 s"
    assert in_short(found(made, "flashes")) == "met: 1 a second, at most 3 a second"
    made = time_and_input.time_and_movement(
        facts(sound=False, motion=6.0, timers=(0.25,)), Settings()
    )
    assert sentence(found(made, "warning")) == (
        "“Are you still there?” is seen and heard: seen only; the limit is by sight and by sound. "
        "This kiosk asks without a sound."
    )
    assert in_short(found(made, "movement")) == "not met: 6 s, at most 5 s"
    assert in_short(found(made, "flashes")) == "not met: 4 a second, at most 3 a second"
    still = time_and_input.time_and_movement(facts(timers=()), Settings())
    assert in_short(found(still, "flashes")) == "met: 0 a second, at most 3 a second"


def test_help_in_another_order():
    made = page_with(facts(), 3, controls=(COMFORT, BACK))
    one = found(time_and_input.input_and_help(made), "help-order")
    assert in_short(one) == "not met: 2 orders, one order"
    assert one.note == "Back, Easier; Easier, Back."


def test_a_bar_with_fewer_buttons_is_in_order():
    made = page_with(facts(), 3, controls=(COMFORT,))
    assert in_short(found(time_and_input.input_and_help(made), "help-order")) == (
        "met: one order, one order"
    )


def test_another_button_in_the_place_of_one_is_in_order():
    other = COMFORT._replace(name="Start again")
    made = page_with(facts(), 3, controls=(other, BACK))
    assert in_short(found(time_and_input.input_and_help(made), "help-order")) == (
        "met: one order, one order"
    )


def test_without_a_voice():
    one = found(time_and_input.input_and_help(facts(speech=False)), "speech")
    assert sentence(one) == (
        "Pages are read aloud: not offered; the limit is all words; stop, repeat, pause. "
        "This kiosk has no voice."
    )
    assert found(time_and_input.input_and_help(facts()), "speech").verdict is Verdict.TESTED
