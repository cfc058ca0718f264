"""Pages read aloud by the real kiosk: what is said, what stops it, and what the screen shows."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.bundle.model import Bundle
from kiosk.tour.itinerary import TourClock
from kiosk.ui.inspect import capture
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.window_items import model_of, touchable
from tests.fakes import RecordingSpeaker

Make = Callable[..., KioskWindow]
ARRIVED_MS = 450
CARD = "meeting-someone"


@pytest.fixture
def speaker() -> RecordingSpeaker:
    return RecordingSpeaker()


def open_card(kiosk: KioskWindow, card: str) -> None:
    model = model_of(kiosk)
    model.visit.start()
    model.visit.openCard(card)
    model.readAloud.setOn(True)
    capture.wait_until_idle(kiosk.window, ARRIVED_MS)


def say_all(speaker: RecordingSpeaker, kiosk: KioskWindow) -> list[str]:
    while model_of(kiosk).readAloud.reading:
        speaker.said()
    return [text for _, text in speaker.texts]


def buttons(kiosk: KioskWindow) -> dict[str, QQuickItem]:
    found = capture.items(kiosk.window.contentItem())
    return {item.property("name"): item for item in found if touchable(item)}


def tap(kiosk: KioskWindow, name: str) -> None:
    item = buttons(kiosk)[name]
    point = item.mapRectToScene(item.boundingRect()).center().toPoint()
    QTest.mouseClick(kiosk.window, Qt.MouseButton.LeftButton, pos=point)
    capture.wait_until_idle(kiosk.window)


def test_a_whole_card_is_said_in_reading_order(
    make_kiosk: Make, seed: Bundle, speaker: RecordingSpeaker
):
    kiosk = make_kiosk(seed, speaker=speaker)
    card = next(card for card in seed.cards.values() if card.id == "online-grooming")
    open_card(kiosk, card.id)
    said = say_all(speaker, kiosk)
    assert said[:5] == [
        "When someone online gets too close",
        *("1", "Stop replying. Also if they keep writing"),
        *("2", "Keep the chat. Write down their user name and the app"),
    ]
    text = "\n".join(said)
    for block in card.body:
        for item in block.items:
            plain = item.replace("**", "").split(". ")[0].split("[")[0]
            assert plain.strip(" .") in text.replace("1 0 1", "101").replace("9 9 9", "999")
    *said, place, more, strip = said
    assert place == "Childline, 0 8 0 0, 1 1 1 1. Open now. Free. Any worry, under 19"
    assert more == "More places to get help"
    assert strip == (
        "In danger right now? Call 9 9 9. Not an emergency? Call 1 0 1. What happens when I call"
    )
    assert {language for language, _ in speaker.texts} == {"en"}


def test_the_words_for_a_picture_are_said(
    make_kiosk: Make, seed: Bundle, speaker: RecordingSpeaker
):
    pictured = [
        (card, block.alt) for card in seed.cards.values() for block in card.body if block.image
    ]
    assert pictured
    card, alt = pictured[0]
    kiosk = make_kiosk(seed, speaker=speaker)
    open_card(kiosk, card.id)
    assert alt.strip(" .") in say_all(speaker, kiosk)


def read_destination(
    kiosk: KioskWindow, speaker: RecordingSpeaker, one: str, tab: str = ""
) -> list[str]:
    model = model_of(kiosk)
    model.visit.start()
    model.readAloud.setOn(True)
    model.visit.openDestination(one)
    if tab:
        model.destinationPage.choose(tab)
    capture.wait_until_idle(kiosk.window, ARRIVED_MS)
    speaker.forget()
    model.readAloud.repeat()
    return say_all(speaker, kiosk)


@pytest.mark.parametrize("size", [(1024, 600), (1920, 1080), (1080, 1920)], ids=str)
def test_of_a_destination_name_number_address_and_code_are_said_first_and_once(
    make_kiosk: Make, seed: Bundle, speaker: RecordingSpeaker, size: tuple[int, int]
):
    kiosk = make_kiosk(seed, size, speaker=speaker)
    said = read_destination(kiosk, speaker, "childline")
    assert said[:3] == ["Childline", "Call 0 8 0 0, 1 1 1 1", "Q, R code"]
    camera = "Point your phone’s camera here"  # where the code has room for words
    assert said[3] == camera or camera not in said
    assert not [line for line in said if "1 1 1 1" in line][1:]
    said = read_destination(kiosk, speaker, "childline", "site")
    assert said[:3] == ["Childline", "childline dot org dot U, K", "Q, R code"]


@pytest.mark.parametrize(
    ("language", "first"),
    [
        ("en", [("en", "Call 0 8 0 0, 1 1 1 1"), ("en", "childline dot org dot U, K")]),
        (
            "pl",
            [
                ("pl", "Zadzwoń pod 0 8 0 0, 1 1 1 1"),
                ("pl", "childline kropka org kropka U, K"),
            ],
        ),
        (
            "ur",
            [
                ("ur", "0 8 0 0, 1 1 1 1 پر کال کریں"),
                ("en", "childline dot org dot U, K"),
            ],
        ),
    ],
)
def test_number_and_address_are_said_in_the_voices_language(
    make_kiosk: Make,
    seed: Bundle,
    speaker: RecordingSpeaker,
    language: str,
    first: list[tuple[str, str]],
):
    kiosk = make_kiosk(seed, language=language, speaker=speaker)
    said = []
    for tab in ("call", "site"):
        read_destination(kiosk, speaker, "childline", tab)
        said.append(speaker.texts[1])
    assert said == first


def test_a_site_that_is_no_word_and_ages_are_said_as_people_say_them(
    make_kiosk: Make, seed: Bundle, speaker: RecordingSpeaker
):
    kiosk = make_kiosk(seed, (1920, 1080), speaker=speaker)
    assert "report dot I, W, F dot org dot U, K" in read_destination(kiosk, speaker, "iwf")
    assert "give us a shout dot org" in read_destination(kiosk, speaker, "shout", "site")
    model_of(kiosk).visit.openTopic("pictures")
    capture.wait_until_idle(kiosk.window, ARRIVED_MS)
    speaker.forget()
    model_of(kiosk).readAloud.repeat()
    assert any(". How under eighteens can" in line for line in say_all(speaker, kiosk))


def test_each_page_is_read_in_the_visitors_language(
    make_kiosk: Make, seed: Bundle, speaker: RecordingSpeaker
):
    kiosk = make_kiosk(seed, language="pl", speaker=speaker)
    open_card(kiosk, "online-grooming")
    say_all(speaker, kiosk)
    assert {language for language, _ in speaker.texts} == {"pl"}


def test_a_page_that_is_not_translated_is_read_in_its_own_language_after_the_notice(
    make_kiosk: Make, seed: Bundle, speaker: RecordingSpeaker
):
    kiosk = make_kiosk(seed, language="ro", speaker=speaker)
    open_card(kiosk, "online-grooming")
    say_all(speaker, kiosk)
    assert ("ro", "Această pagină nu a fost încă tradusă") in speaker.texts
    assert ("en", "When someone online gets too close") in speaker.texts


def test_cards_that_are_not_translated_are_named_in_their_own_language(
    make_kiosk: Make, seed: Bundle, speaker: RecordingSpeaker
):
    kiosk = make_kiosk(seed, language="ro", speaker=speaker)
    model = model_of(kiosk)
    model.visit.start()
    model.readAloud.setOn(True)
    model.visit.openTopic("pictures")
    capture.wait_until_idle(kiosk.window, ARRIVED_MS)
    say_all(speaker, kiosk)
    (topic,) = [topic for topic in seed.topics if topic.id == "pictures"]
    card = seed.cards[topic.cards[0]]
    (language,) = {code for code, text in speaker.texts if text.startswith(card.title)}
    assert language == "en"


def test_each_language_is_named_in_its_own_voice(
    make_kiosk: Make, seed: Bundle, speaker: RecordingSpeaker
):
    kiosk = make_kiosk(seed, speaker=speaker)
    model = model_of(kiosk)
    model.visit.start()
    model.visit.openLanguages()
    model.readAloud.setOn(True)
    capture.wait_until_idle(kiosk.window, ARRIVED_MS)
    say_all(speaker, kiosk)
    assert {
        ("en", "English. Chosen. Everything"),
        ("ur", "اردو. سب کچھ"),
        ("pl", "Polski. Wszystko"),
        ("pa", "ਪੰਜਾਬੀ. ਸਿਰਫ਼ ਪਹਿਲੇ ਪੰਨੇ"),
    } <= set(speaker.texts)


def test_in_urdu_english_names_are_said_in_english(
    make_kiosk: Make, seed: Bundle, speaker: RecordingSpeaker
):
    kiosk = make_kiosk(seed, language="ur", speaker=speaker)
    model = model_of(kiosk)
    model.visit.start()
    model.visit.openLanguages()
    model.readAloud.setOn(True)
    capture.wait_until_idle(kiosk.window, ARRIVED_MS)
    say_all(speaker, kiosk)
    assert ("en", "English. Everything") in speaker.texts
    assert ("ur", "اردو. منتخب ہے. سب کچھ") in speaker.texts


def test_any_touch_silences_at_once_and_going_on_repeats_what_was_cut_off(
    make_kiosk: Make, seed: Bundle, speaker: RecordingSpeaker
):
    kiosk = make_kiosk(seed, speaker=speaker)
    open_card(kiosk, "online-grooming")
    speaker.said()
    QTest.mousePress(kiosk.window, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    assert speaker.orders[-1] == "silence", "not only when the finger leaves"
    QTest.mouseRelease(kiosk.window, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    assert not model_of(kiosk).readAloud.reading
    tap(kiosk, "Go on")
    assert speaker.texts[-1] == speaker.texts[-2]


def test_pause_go_on_again_and_stop_under_a_finger(
    make_kiosk: Make, seed: Bundle, speaker: RecordingSpeaker, clock: TourClock
):
    kiosk = make_kiosk(seed, (1920, 1080), speaker=speaker)
    open_card(kiosk, "online-grooming")
    tap(kiosk, "Pause")
    assert "Go on" in buttons(kiosk), "one touch on Pause leaves it paused"
    clock.seconds += 1
    tap(kiosk, "Go on")
    assert "Pause" in buttons(kiosk)
    clock.seconds += 1
    speaker.forget()
    tap(kiosk, "Again")
    assert speaker.orders == ["silence", "say"]
    clock.seconds += 1
    tap(kiosk, "Stop")
    assert not model_of(kiosk).readAloud.on
    assert not {"Pause", "Go on", "Again", "Stop"} & buttons(kiosk).keys()
    assert not speaker.open


def test_hide_and_the_reset_end_the_voice(
    make_kiosk: Make, seed: Bundle, speaker: RecordingSpeaker, clock: TourClock
):
    kiosk = make_kiosk(seed, speaker=speaker)
    model = model_of(kiosk)
    for leave in (model.visit.hide, model.visit.endVisit):
        open_card(kiosk, "online-grooming")
        leave()
        assert speaker.orders[-2:] == ["silence", "close"]
        assert not model.readAloud.on
        clock.seconds += 10
        model.visit.leaveHidden()
        capture.wait_until_idle(kiosk.window, 700)
        assert not speaker.open, "nothing speaks to the next visitor"


def test_while_it_reads_nobody_is_asked_whether_they_are_there(
    make_kiosk: Make, seed: Bundle, speaker: RecordingSpeaker, clock: TourClock
):
    kiosk = make_kiosk(seed, speaker=speaker)
    open_card(kiosk, "online-grooming")
    model = model_of(kiosk)
    for _ in range(4):
        clock.seconds += 60
        speaker.said()
        model.visit.tick()
        assert model.visit.state == "active"
    clock.seconds += 91  # no touch, and a passage that never ends
    model.visit.tick()
    assert model.visit.state == "asking"
    assert speaker.orders[-1] == "silence"


def test_what_is_spoken_is_marked_and_scrolled_into_view(
    make_kiosk: Make, seed: Bundle, speaker: RecordingSpeaker
):
    kiosk = make_kiosk(seed, speaker=speaker)
    open_card(kiosk, "online-grooming")
    model = model_of(kiosk)
    seen = 0
    while model.readAloud.reading:
        capture.wait_until_idle(kiosk.window)
        item = model.readAloud.item
        frames = [
            child for child in capture.items(item) if child.objectName() == "readingHighlight"
        ]
        assert frames, f"nothing marks '{item.property('text')}'"
        top = item.mapRectToScene(item.boundingRect()).top()
        assert 0 <= top < 600 - 100, f"'{item.property('text')}' is out of view"
        seen += 1
        speaker.said()
    assert seen > 20


def test_without_speech_nothing_offers_it(make_kiosk: Make, seed: Bundle):
    kiosk = make_kiosk(seed)
    model = model_of(kiosk)
    model.visit.start()
    model.visit.openComfort()
    capture.wait_until_idle(kiosk.window)
    shown = [item.property("text") for item in capture.items(kiosk.window.contentItem())]
    assert "If the words are too small" in shown
    assert "Read aloud" not in shown
    model.readAloud.setOn(True)
    assert not model.readAloud.on


def test_a_language_without_a_voice_is_told_plainly(make_kiosk: Make, seed: Bundle):
    speaker = RecordingSpeaker(frozenset({"en"}))
    kiosk = make_kiosk(seed, language="pl", speaker=speaker)
    open_card(kiosk, "online-grooming")
    shown = [item.property("text") for item in capture.items(kiosk.window.contentItem())]
    assert "Ten ekran nie ma głosu w tym języku." in shown
    assert speaker.texts == []
    model_of(kiosk).visit.openLanguages()
    model_of(kiosk).visit.chooseLanguage("en")
    capture.wait_until_idle(kiosk.window, ARRIVED_MS)
    assert ("en", "When someone online gets too close") in speaker.texts
