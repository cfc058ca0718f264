"""The attract screen: its question comes in each language in turn, and nothing else moves away."""

from __future__ import annotations

import gc
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem

from kiosk.bundle.model import Bundle
from kiosk.ui.inspect import capture
from kiosk.ui.inspect.painted_surfaces import evaluate
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.finger import tap
from tests.e2e.waiting import until
from tests.e2e.window_items import model_of, touchable

LETTERS = {"ur": "Noto Nastaliq Urdu", "pa": "Noto Sans Gurmukhi", "ar": "Noto Sans Arabic"}


def shown(kiosk: KioskWindow, text: str) -> QQuickItem:
    found = capture.items(kiosk.window.contentItem())
    return next(item for item in found if item.isVisible() and item.property("text") == text)


def controls(kiosk: KioskWindow) -> dict[str, QRectF]:
    return {
        str(item.property("name")): item.mapRectToScene(item.boundingRect())
        for item in capture.items(kiosk.window.contentItem())
        if touchable(item) and item.isVisible()
    }


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 600)])
def test_each_language_comes_in_turn_and_only_the_question_changes(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle, size: tuple[int, int]
) -> None:
    kiosk = make_kiosk(seed, size, reduced_motion=False)
    kiosk.finish_startup()
    attract = model_of(kiosk).attract
    capture.wait_until_idle(kiosk.window)
    before, seen = controls(kiosk), []
    for _ in seed.languages:
        question = shown(kiosk, attract.question)
        seen.append(attract.language)
        assert question.property("family") == LETTERS.get(
            attract.language, "Atkinson Hyperlegible Next"
        )
        assert question.property("contentWidth") <= question.width()
        lit = [item for item in capture.items(kiosk.window.contentItem()) if item.property("lit")]
        assert [item.property("code") for item in lit] == [attract.language] * (len(seen) > 1)
        attract.advance()
        capture.wait_until_idle(kiosk.window)
        assert controls(kiosk) == before
    assert seen[0] == "en"
    assert sorted(seen) == sorted(seed.languages)
    assert attract.question == seed.attract.questions[1]


def test_the_first_question_is_as_large_upright_as_on_a_wide_screen(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle
) -> None:
    kiosk = make_kiosk(seed, (1080, 1920))
    question = shown(kiosk, seed.attract.questions[0])
    capture.wait_until_idle(kiosk.window)
    unit = model_of(kiosk).screen.unit
    assert float(evaluate(question, "font.pixelSize")) == round(196 * unit)
    assert question.property("lineCount") == 2


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 600), (1080, 1920)])
def test_what_changes_by_itself_can_be_stopped_until_the_next_reset(
    make_kiosk: Callable[..., KioskWindow],
    seed: Bundle,
    finger: QPointingDevice,
    size: tuple[int, int],
) -> None:
    kiosk = make_kiosk(seed, size, reduced_motion=False)
    kiosk.finish_startup()
    capture.wait_until_idle(kiosk.window)
    tap(kiosk, finger, "Pause")
    model = model_of(kiosk)
    assert model.visit.state == "attract"
    moving = [
        timer.objectName()
        for timer in kiosk.window.findChildren(QObject)
        if timer.objectName() in ("questions", "breathing") and timer.property("running")
    ]
    assert moving == []
    tap(kiosk, finger, "Touch to start")
    model.visit.endVisit()
    capture.wait_until_idle(kiosk.window)
    assert "Pause" in controls(kiosk)
    assert "Go on" not in controls(kiosk)


def test_without_movement_the_question_stays(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle
) -> None:
    kiosk = make_kiosk(seed, (1920, 1080))
    kiosk.finish_startup()
    assert "Pause" not in controls(kiosk)


def test_the_languages_that_came_in_turn_are_not_kept(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle
) -> None:
    """They stay until they can be erased at once, and no longer."""

    def translations() -> set[str]:
        found = {one.language for one in gc.get_objects() if isinstance(one, Bundle)}
        return found & set(seed.languages[1:])

    kiosk = make_kiosk(seed, (1024, 600))
    kiosk.finish_startup()
    before = translations()
    for _ in seed.languages:
        model_of(kiosk).attract.advance()
    assert translations() == set(seed.languages[1:])
    until(lambda: translations() == before, "the end of its texts")
