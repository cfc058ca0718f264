"""The console without a finger: keys, one or two switches, headphones; and what a person chose to
see and reach better."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.bundle.model import Bundle
from kiosk.ui.inspect import capture
from kiosk.ui.viewmodels.comfort import ComfortModel
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.keys import focused, key, middle, name, tap, walk
from tests.e2e.staff.console_driver import (
    chord,
    come_in,
    control,
    every_page,
    gesture,
    names,
    page,
    pass_time,
    touch,
    wait_for_pin,
    words,
)
from tests.e2e.waiting import until
from tests.e2e.window_items import model_of, touchable
from tests.fakes import APPLIED, PINS, RICH, WOULD_APPLY, RecordingSpeaker, Stage

Open = Callable[..., KioskWindow]
Key = Qt.Key
ALL = {"pin", "overview", "sticks", "changes", "tests", "code", "ask-leave", "applied", "touch"}
SPOKEN = 40


def go_to(kiosk: KioskWindow, wanted: str, one: Qt.Key = Key.Key_Tab) -> None:
    """Presses Tab, an arrow or a switch until the mark is on the control."""
    for _ in range(60):
        if name(kiosk) == wanted:
            return
        key(kiosk, one)
    raise AssertionError(f"'{wanted}' is never reached, only {walk(kiosk, one)}")


# -- keys -------------------------------------------------------------------------------------


def test_by_keys_alone_from_the_start_screen_to_new_content(
    open_kiosk: Open, stage: Stage, tmp_path: Path
):
    """Works without the chord too: with Tab and Enter only, also on the PIN pad."""
    kiosk = open_kiosk()
    stage.sticks.put_in(tmp_path)
    chord(kiosk)
    for digit in PINS["staff"]:
        go_to(kiosk, digit)
        key(kiosk, Key.Key_Space)
    assert model_of(kiosk).staff.pin.count == len(PINS["staff"])
    go_to(kiosk, "OK", Key.Key_Down)
    key(kiosk, Key.Key_Return)
    wait_for_pin(kiosk)
    assert page(kiosk) == "overview"
    assert name(kiosk) == "Warwickshire Libraries", "the focus is on the heading"
    for wanted in ("Apply from a stick", "BLUE STICK"):
        go_to(kiosk, wanted)
        key(kiosk, Key.Key_Return)
    assert stage.commands.words == ["apply", str(tmp_path), "--json", "--dry-run"]
    stage.commands.answer(4, WOULD_APPLY)
    capture.wait_until_idle(kiosk.window)
    go_to(kiosk, "Apply")
    key(kiosk, Key.Key_Return)
    content = WOULD_APPLY["content"]
    assert stage.commands.words == ["apply", str(tmp_path), "--json", "--only", content]
    stage.commands.answer(0, APPLIED)
    capture.wait_until_idle(kiosk.window)
    assert name(kiosk) == "Applied"
    go_to(kiosk, "OK")
    key(kiosk, Key.Key_Return)
    go_to(kiosk, "Close")
    key(kiosk, Key.Key_Return)
    assert model_of(kiosk).visit.state == "attract"


def test_tab_and_arrows_reach_everything_on_every_page(
    open_kiosk: Open, stage: Stage, tmp_path: Path
):
    kiosk = open_kiosk((1024, 600))
    seen: set[str] = set()
    faults: list[str] = []

    def look(one: str) -> None:
        capture.wait_until_idle(kiosk.window)
        if one not in ALL:
            return
        seen.add(one)
        there = {
            str(item.property("name"))
            for item in capture.items(kiosk.window.contentItem())
            if touchable(item)
        } - {"More", "Up"}
        for way in (Key.Key_Tab, Key.Key_Left):
            reached = set(walk(kiosk, way))
            if not there <= reached:
                faults.append(f"{one}: {way} does not reach {there - reached}")

    every_page(kiosk, stage, tmp_path, look)
    assert seen == ALL
    assert not faults, "\n".join(faults)


def test_what_has_the_focus_is_in_view(open_kiosk: Open, stage: Stage):
    kiosk = open_kiosk((1024, 600))
    come_in(kiosk, "it")
    for _ in range(14):
        key(kiosk, Key.Key_Tab)
        item = focused(kiosk)
        box = item.mapRectToScene(item.boundingRect())
        around = item.parentItem()
        while around is not None:
            if around.clip():
                assert around.mapRectToScene(around.boundingRect()).contains(box), name(kiosk)
            around = around.parentItem()
    key(kiosk, Key.Key_PageDown)
    until(lambda: "Up" in names(kiosk), "the next part")


# -- switches ---------------------------------------------------------------------------------


def test_two_switches_come_in_and_act(open_kiosk: Open, stage: Stage, tmp_path: Path):
    kiosk = open_kiosk(switches="two")
    chord(kiosk)
    for digit in [*PINS["staff"], "OK"]:
        go_to(kiosk, digit, Key.Key_Space)
        key(kiosk, Key.Key_Return)
    wait_for_pin(kiosk)
    assert page(kiosk) == "overview"
    stage.sticks.put_in(tmp_path)
    for wanted in ("Apply from a stick", "BLUE STICK"):
        go_to(kiosk, wanted, Key.Key_Space)
        key(kiosk, Key.Key_Return)
    stage.commands.answer(4, WOULD_APPLY)
    capture.wait_until_idle(kiosk.window)
    go_to(kiosk, "Apply", Key.Key_Space)
    key(kiosk, Key.Key_Return)
    assert "--only" in stage.commands.words


def wait_for_mark(kiosk: KioskWindow, wanted: str) -> None:
    """Waits for the mark, which goes round three times and then rests until the next press."""
    marks: list[str] = []

    def is_there() -> bool:
        marks.append(name(kiosk))
        return marks[-1] == wanted

    until(is_there, f"'{wanted}', only to {set(marks)}")


def test_one_switch_scans_the_pad_and_the_actions(
    open_kiosk: Open, stage: Stage, monkeypatch: pytest.MonkeyPatch
):
    """The mark moves by itself; the switch presses what is marked."""
    monkeypatch.setattr(ComfortModel, "scan_seconds", 0.04)
    kiosk = open_kiosk(switches="one")
    model = model_of(kiosk)
    chord(kiosk)
    for wanted in [*PINS["staff"], "OK"]:
        wait_for_mark(kiosk, wanted)
        key(kiosk, Key.Key_Space)
    wait_for_pin(kiosk)
    assert page(kiosk) == "overview"
    wait_for_mark(kiosk, "Clean the screen")
    key(kiosk, Key.Key_Space)
    assert page(kiosk) == "clean"
    # A switch does not exit it either.
    key(kiosk, Key.Key_Space)
    pass_time(kiosk, 30)
    model.staff.tick()
    wait_for_mark(kiosk, "OK")
    key(kiosk, Key.Key_Space)
    assert page(kiosk) == "overview"


# -- headphones -------------------------------------------------------------------------------


def listening(
    make: Callable[..., KioskWindow], seed: Bundle, **more: Any
) -> tuple[KioskWindow, Any]:
    """An open console in headphone mode."""
    speaker = RecordingSpeaker()
    kiosk = make(seed, (1920, 1080), speaker=speaker, source="published", **more)
    come_in(kiosk)
    left, at = Qt.MouseButton.LeftButton, QPoint(60, 900)
    QTest.mousePress(kiosk.window, left, pos=at)
    until(lambda: bool(model_of(kiosk).readAloud.headphoneMode), "headphone mode")
    QTest.mouseRelease(kiosk.window, left, pos=at)
    capture.wait_until_idle(kiosk.window)
    assert page(kiosk) == "overview", "lifting the finger pressed nothing"
    return kiosk, speaker


def choose(kiosk: KioskWindow, wanted: str) -> None:
    """Finds the control with a finger and chooses it with two taps."""
    capture.wait_for_frame(kiosk.window)
    pass_time(kiosk, 5)
    tap(kiosk, middle(control(kiosk, wanted)))
    pass_time(kiosk, 0.2)
    tap(kiosk, middle(control(kiosk, wanted)))


def test_headphones_hear_each_page_and_choose(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle, state: Path, stage: Stage
):
    kiosk, speaker = listening(make_kiosk, seed, state=state)
    assert speaker.texts[0] == (
        "en",
        "Headphone mode. Move a finger over the screen to hear what is there. Tap twice to choose "
        "it.",
    )
    heard = []
    for _ in range(SPOKEN):
        speaker.said()
        heard.append(speaker.texts[-1][1])
    assert heard[:3] == [
        "Warwickshire Libraries",
        "2 things to look at",
        RICH.problems[0].strip("."),
    ]
    assert "Free disk: 412 MB" in heard
    assert "Apply from a stick" in heard

    speaker.forget()
    key(kiosk, Key.Key_Tab)
    assert speaker.texts[-1][1] == "More. 1 of 3"
    choose(kiosk, "Test the screen")
    assert page(kiosk) == "tests"
    # The control under the finger was removed with its page: two taps on nothing choose nothing.
    for _ in range(2):
        pass_time(kiosk, 0.2)
        tap(kiosk, QPoint(8, 500))
    assert page(kiosk) == "tests"
    choose(kiosk, "Sound. Play a soft sound".partition(".")[0])
    assert speaker.texts[-1] == ("en", "Playing a soft sound.")
    choose(kiosk, "Close")
    assert model_of(kiosk).visit.state == "attract"
    assert not model_of(kiosk).readAloud.headphoneMode
    assert not speaker.open


def test_the_console_speaks_english_in_every_language_of_the_screen(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle, state: Path, stage: Stage
):
    kiosk, speaker = listening(make_kiosk, seed, state=state, language="pl")
    assert {language for language, _ in speaker.texts} == {"en"}
    choose(kiosk, "Close")
    model_of(kiosk).visit.start()
    model_of(kiosk).readAloud.setOn(True)
    capture.wait_until_idle(kiosk.window)
    until(lambda: speaker.texts[-1][0] == "pl", "Polish again")


# -- what was chosen --------------------------------------------------------------------------


def test_choices_made_before_the_gesture_apply_in_the_console(open_kiosk: Open, stage: Stage):
    kiosk = open_kiosk((1080, 1920))
    model = model_of(kiosk)
    model.visit.start()
    model.comfort.setTextSize(3)
    model.comfort.setTheme("contrast")
    model.comfort.setReach(True)
    model.comfort.setSwitches(2)
    capture.wait_until_idle(kiosk.window)
    gesture(kiosk)
    assert page(kiosk) == "pin"
    comfort = model.comfort
    assert (comfort.textSize, comfort.theme, comfort.reach, comfort.switches) == (
        *(3, "contrast"),
        *(True, 2),
    )
    pad = [
        item.mapRectToScene(item.boundingRect()).top()
        for item in capture.items(kiosk.window.contentItem())
        if touchable(item)
    ]
    assert min(pad) >= model.screen.pageTop > 900
    touch(kiosk, "Close")
    assert (comfort.textSize, comfort.theme, comfort.reach, comfort.switches) == (
        *(0, "light"),
        *(False, 0),
    )


def test_a_screen_in_another_language_has_a_console_in_english_from_left_to_right(
    open_kiosk: Open, stage: Stage
):
    kiosk = open_kiosk(language="ur")
    model = model_of(kiosk)
    assert model.languages.rightToLeft
    come_in(kiosk)
    assert not model.languages.rightToLeft
    assert "Apply from a stick" in words(kiosk)
    backs = [item for item in capture.items(kiosk.window.contentItem()) if touchable(item)]
    assert backs
    touch(kiosk, "Close")
    assert model.languages.rightToLeft
