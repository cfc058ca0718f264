"""A visitor chooses a language, reads in it, and leaves nothing of it behind."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGlyphRun, QGuiApplication, QPointingDevice, QTextLayout
from PySide6.QtQuick import QQuickItem

from kiosk.bundle.model import Bundle
from kiosk.languages import LANGUAGES
from kiosk.settings import Settings
from kiosk.tour.itinerary import TourClock
from kiosk.ui.inspect import capture
from kiosk.ui.viewmodels.bidi import FIRM_SPACE, audible
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.finger import tap
from tests.e2e.waiting import finish_deletions
from tests.e2e.window_items import model_of, touchable
from tests.limits import TORTURE

SIZE = (1920, 1080)
CODES = [language.code for language in LANGUAGES]
CARDS_IN = ("en", "cy", "pl", "ur")
"""The languages in which the cards are; in the others a card is in English."""


def texts(kiosk: KioskWindow) -> list[QQuickItem]:
    capture.wait_until_idle(kiosk.window)
    found = capture.items(kiosk.window.contentItem())
    return [item for item in found if item.inherits("QQuickText") and item.property("text")]


def words(kiosk: KioskWindow) -> str:
    return "\n".join(str(item.property("text")) for item in texts(kiosk))


def control(kiosk: KioskWindow, name: str) -> QQuickItem:
    capture.wait_until_idle(kiosk.window)
    return next(
        item
        for item in capture.items(kiosk.window.contentItem())
        if touchable(item) and item.property("name") == name
    )


def left(item: QQuickItem) -> float:
    return item.mapToScene(item.boundingRect().topLeft()).x()


def test_one_touch_on_its_name_begins_a_visit_in_a_language_and_nothing_stays(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle, finger: QPointingDevice, clock: TourClock
) -> None:
    kiosk = make_kiosk(seed, SIZE)
    kiosk.finish_startup()
    capture.wait_until_idle(kiosk.window)
    before = words(kiosk)
    assert "اردو" in before
    tap(kiosk, finger, "اردو")
    model = model_of(kiosk)
    assert (model.visit.page, model.languages.language, model.languages.rightToLeft) == (
        "home",
        "ur",
        True,
    )
    assert model.homePage.question in words(kiosk)
    assert "What would you like" not in words(kiosk)
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft

    model.visit.hide()
    assert "Sample Library" in words(kiosk)
    assert model.languages.language == "en"
    assert QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
    clock.seconds += 4
    model.visit.leaveHidden()
    assert words(kiosk) == before


def test_urdu_is_mirrored_and_numbers_are_not(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle
) -> None:
    kiosk = make_kiosk(seed, SIZE)
    kiosk.finish_startup()
    model = model_of(kiosk)
    model.visit.start()
    hide_before = left(control(kiosk, "Hide this"))
    model.visit.openLanguages()
    model.visit.chooseLanguage("ur")
    hide = next(
        item for item in capture.items(kiosk.window.contentItem()) if item.objectName() == "hide"
    )
    assert left(hide) < 400 < hide_before
    model.visit.openTopic("talk-to-someone")
    phones = [row.phone for row in (*model.places.first.rows(), *model.places.others.rows())]
    # A number keeps its order, and its groups have spaces that no line breaks at.
    number = f"\u2066116{FIRM_SPACE}123\u2069"
    assert number in phones
    model.visit.openDestination("samaritans")
    phone = model.destinationPage.contact.phone
    assert audible(phone) == "116 123"
    shown = next(item for item in texts(kiosk) if item.property("text") == phone)
    assert shown.property("lineCount") == 1


@pytest.mark.parametrize("size", [SIZE, (1024, 600)])
def test_the_first_page_says_where_a_language_ends(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle, size: tuple[int, int]
) -> None:
    kiosk = make_kiosk(seed, size)
    kiosk.finish_startup()
    model = model_of(kiosk)
    model.visit.startIn("uk")
    assert "Цією мовою є лише перші сторінки." in words(kiosk)
    model.visit.endVisit()
    model.visit.startIn("pl")
    assert "W tym języku" not in words(kiosk)


def test_a_card_without_a_translation_says_so_and_keeps_its_own_words(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle
) -> None:
    kiosk = make_kiosk(seed, SIZE)
    kiosk.finish_startup()
    model = model_of(kiosk)
    model.visit.start()
    model.visit.openLanguages()
    model.visit.chooseLanguage("ro")
    model.visit.openTopic("pictures")
    model.visit.openCard("shared-a-picture")
    assert model.cardPage.notice == "missing"
    assert model.cardPage.title == "I shared a picture and wish I had not"
    urgent = next(row for row in model.cardPage.blocks.rows() if row.kind == "urgent")
    assert urgent.title == "Call 999 if:", "English lines have an English heading"
    donts = next(row for row in model.cardPage.blocks.rows() if row.kind == "donts")
    assert all(line.startswith("do not ") for line in donts.items)


@pytest.mark.parametrize("code", ["cy", "pl", "ur"])
def test_a_translated_card_says_that_nobody_has_checked_it(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle, code: str
) -> None:
    kiosk = make_kiosk(seed, SIZE)
    kiosk.finish_startup()
    model = model_of(kiosk)
    model.visit.start()
    model.visit.openLanguages()
    model.visit.chooseLanguage(code)
    model.visit.openTopic("pictures")
    for card in seed.cards.values():
        model.visit.openCard(card.id)
        finish_deletions()
        assert model.cardPage.notice == "unreviewed", card.id
        assert model.cardPage.title != card.title, card.id
        donts = [row for row in model.cardPage.blocks.rows() if row.kind == "donts"]
        assert not any(line.startswith("do not") for row in donts for line in row.items)


def missing_glyphs(item: QQuickItem) -> list[str]:
    """The text of runs in which a font has no glyph for a letter."""
    text = str(item.property("text"))
    layout = QTextLayout(text, item.property("font"))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs: list[QGlyphRun] = layout.glyphRuns()
    return [text for run in runs if 0 in run.glyphIndexes()]


@pytest.mark.parametrize("code", CODES)
def test_no_letter_is_missing_on_any_page(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle, code: str
) -> None:
    kiosk = make_kiosk(seed, (1024, 600), language=code)  # the soonest painted
    kiosk.finish_startup()
    model = model_of(kiosk)
    lost: list[str] = [text for item in texts(kiosk) for text in missing_glyphs(item)]
    model.visit.start()
    seen: set[tuple[str, str, object]] = set()
    steps: list[Callable[[], None]] = [
        model.visit.openLanguages,
        model.visit.openComfort,
        model.visit.help,
    ]
    steps += [partial(model.visit.openTopic, topic.id) for topic in seed.topics]
    cards = list(seed.cards) if TORTURE or code in CARDS_IN else list(seed.cards)[:2]
    steps += [partial(model.visit.openCard, card) for card in cards]
    steps += [partial(model.visit.openDestination, place) for place in seed.destinations]
    for step in steps:
        step()
        finish_deletions()
        for item in texts(kiosk):
            font = item.property("font")
            kind = str(item.property("text")), font.family(), font.weight()
            if kind not in seen:
                seen.add(kind)
                lost += missing_glyphs(item)
    assert len(seen) > (300 if len(cards) > 2 else 200)
    assert lost == []


def test_the_count_sees_a_letter_that_no_font_has(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle
) -> None:
    bundle = seed._replace(home_question="What \ue123 now?")
    kiosk = make_kiosk(bundle, SIZE)
    model_of(kiosk).visit.start()
    assert any(missing_glyphs(item) for item in texts(kiosk))


def test_no_language_is_named_in_boxes(
    application: QGuiApplication, seed: Bundle, clock: TourClock
) -> None:
    """The letters of all languages come after the first frame, and their names with them."""
    kiosk = KioskWindow(seed, Settings(), size=SIZE, clock=clock)
    model = model_of(kiosk)
    items = capture.items(kiosk.window.contentItem())
    name = next(item for item in items if item.property("text") == "اردو")
    assert not model.languages.fontsLoaded
    assert name.parentItem().opacity() == 0
    kiosk.finish_startup()
    assert model.languages.fontsLoaded
    assert name.parentItem().opacity() == 1
    kiosk.close()


@pytest.mark.parametrize("size", [SIZE, (1024, 600), (768, 1366)])
def test_a_screen_without_content_says_who_to_call_in_each_language(
    make_kiosk: Callable[..., KioskWindow], size: tuple[int, int]
) -> None:
    kiosk = make_kiosk(None, size)
    kiosk.finish_startup()
    seen = [item for item in texts(kiosk) if item.isVisible()]
    bottom = 0.0
    for language in LANGUAGES[1:]:
        line = next(item for item in seen if str(item.property("text")).startswith(language.danger))
        assert line.property("contentWidth") <= line.width()
        bottom = max(bottom, line.mapToScene(line.boundingRect().bottomLeft()).y())
    assert bottom < size[1]
