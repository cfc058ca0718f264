"""The page "Make it easier": a sample that follows at once, and choices that never move."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem

from kiosk.bundle.model import Bundle
from kiosk.ui.inspect import capture
from kiosk.ui.inspect.painted_surfaces import type_names
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.hand import Hand
from tests.e2e.window_items import model_of, touchable
from tests.fakes import RecordingSpeaker

Make = Callable[..., KioskWindow]

SIZES = [(1920, 1080), (1080, 1920), (1366, 768), (1024, 600)]


def opened(make_kiosk: Make, bundle: Bundle, size: tuple[int, int], **more: object) -> KioskWindow:
    kiosk = make_kiosk(bundle, size, speaker=RecordingSpeaker(), **more)
    kiosk.model.visit.start()
    kiosk.model.visit.openComfort()
    capture.wait_until_idle(kiosk.window)
    return kiosk


def choices(kiosk: KioskWindow) -> dict[str, QQuickItem]:
    """The choices of the page by name, in the order of the tree."""
    return {
        str(item.property("name")): item
        for item in capture.items(kiosk.window.contentItem())
        if touchable(item) and "ChoiceTile" in item.metaObject().className()
    }


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(item.boundingRect())


def touch(kiosk: KioskWindow, finger: QPointingDevice, name: str) -> None:
    Hand(kiosk, finger).tap(1, place(choices(kiosk)[name]).center().toPoint())
    capture.wait_until_idle(kiosk.window)


def letters(kiosk: KioskWindow) -> int:
    """The size of the last line of the sample's text that is shown, in pixels."""
    wanted = ("Talk to someone", "Say as much or as little as you like.")
    shown = {
        item.property("text"): item.property("font").pixelSize()
        for item in capture.items(kiosk.window.contentItem())
        if item.property("text") in wanted and item.isVisible()
    }
    return int(shown[max(shown, key=wanted.index)])


@pytest.mark.parametrize("size", SIZES)
def test_no_choice_moves_or_grows_and_the_sample_follows_at_once(
    make_kiosk: Make, seed: Bundle, finger: QPointingDevice, size: tuple[int, int]
):
    kiosk = opened(make_kiosk, seed, size)
    before = {name: place(item) for name, item in choices(kiosk).items()}
    usual = letters(kiosk)
    assert len(before) == 16
    for name in ("Larger", "Very large", "Largest", "Dark", "Strong contrast", "Read aloud"):
        if name == "Read aloud" and size[1] < 800:
            continue  # its buttons are beside a low page
        touch(kiosk, finger, name)
        assert choices(kiosk)[name].property("chosen"), name
        after = {name: place(item) for name, item in choices(kiosk).items()}
        moved = [one for one in before if before[one] != after[one]]
        assert not moved, (name, [(one, before[one], after[one]) for one in moved][:3])
    assert letters(kiosk) > 1.8 * usual


def test_upright_in_urdu_the_sample_has_the_room_that_the_choices_leave(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle
):
    kiosk = make_kiosk(seed, (1080, 1920), language="ur")
    model_of(kiosk).visit.start()
    model_of(kiosk).visit.openComfort()
    capture.wait_until_idle(kiosk.window)
    (sample,) = (
        one
        for one in capture.items(kiosk.window.contentItem())
        if "EasierSample" in type_names(one)
    )
    first = min(place(item).top() for item in choices(kiosk).values())
    # Between them is the heading of the first choices.
    assert first - place(sample).bottom() < 1920 * 0.09


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_who_cannot_reach_the_top_has_the_lowest_group_but_one(
    make_kiosk: Make, seed: Bundle, size: tuple[int, int]
):
    kiosk = opened(make_kiosk, seed, size)
    by_top = sorted({round(place(item).top()) for item in choices(kiosk).values()})
    lower = round(place(choices(kiosk)["Lower down"]).top())
    assert lower in by_top[-2:]
    # Within the lower part of the screen.
    assert lower > 0.6 * size[1]


def test_one_switch_asks_for_its_speed_and_nothing_moves(
    make_kiosk: Make, seed: Bundle, finger: QPointingDevice
):
    kiosk = opened(make_kiosk, seed, (1920, 1080))
    before = {name: place(item) for name, item in choices(kiosk).items()}
    touch(kiosk, finger, "One switch")
    after = {name: place(item) for name, item in choices(kiosk).items()}
    assert set(after) - set(before) == {"Slow", "Medium", "Fast"}
    assert all(after[name] == before[name] for name in before)
    touch(kiosk, finger, "Fast")
    assert model_of(kiosk).comfort.pace == 2


def test_the_colours_are_painted_in_their_own(make_kiosk: Make, seed: Bundle):
    kiosk = opened(make_kiosk, seed, (1920, 1080))
    shown = capture.grab(kiosk.window)
    corner = {
        name: shown.pixelColor(place(item).topLeft().toPoint() + QPoint(30, 12)).name()
        for name, item in choices(kiosk).items()
    }
    assert corner["Dark"] == "#101b28"
    assert corner["Strong contrast"] == "#000000"


def test_the_row_that_lowers_the_buttons_stays_under_the_finger(
    make_kiosk: Make, seed: Bundle, finger: QPointingDevice
):
    kiosk = opened(make_kiosk, seed, (1080, 1920))
    before = place(choices(kiosk)["Lower down"])
    touch(kiosk, finger, "Lower down")
    assert model_of(kiosk).comfort.reach
    assert place(choices(kiosk)["Lower down"]).contains(before.center())
