"""In a language into which content is not translated, each word is said by the voice of its own
language: the program's in the visitor's, the content's in the bundle's."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk import ui
from kiosk.bundle.model import Bundle
from kiosk.ui.inspect import capture
from kiosk.ui.viewmodels.utterances import Utterances
from kiosk.ui.window.accessible_text import spoken, texts_to_read
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.window_items import model_of
from tests.fakes import ALL, RecordingSpeaker

Make = Callable[..., KioskWindow]
ENGLISH_CARD = "Childline, 0 8 0 0, 1 1 1 1"
PLACES = ("childline", "revenge-porn-helpline")
CARDS = ("online-grooming",)


@pytest.fixture(scope="module")
def romanian() -> list[re.Pattern[str]]:
    """The words of the program in Romanian, but for those that are English too."""
    found = []
    tree = ElementTree.parse(Path(ui.__file__).parent / "i18n/kiosk_ro.ts")
    for message in tree.getroot().iter("message"):
        source, words = (message.findtext(one) or "" for one in ("source", "translation"))
        if len(re.sub(r"%\d|\W", "", words)) > 3 and words != source:
            pieces = re.split(r"%\d", words.strip(" ."))
            found.append(re.compile(r"\b" + ".*".join(map(re.escape, pieces))))
    return found


def said_on(kiosk: KioskWindow, bundle: Bundle, language: str) -> Iterator[tuple[str, str]]:
    """Yields the language and text of all that is read aloud on the page."""
    capture.wait_until_idle(kiosk.window)
    page = model_of(kiosk).readAloud.page
    voice = Utterances(lambda: (bundle,))
    voice.set_languages(language, bundle.languages[0])
    for item, text in texts_to_read(kiosk.window, page):
        for said in voice.make(text, item, ALL, untranslated=bool(page.property("untranslated"))):
            yield said.language, said.text


def call_card(kiosk: KioskWindow) -> QQuickItem:
    return next(
        item
        for item in capture.items(kiosk.window.contentItem())
        if item.property("target") == "childline"
    )


def test_a_call_card_is_said_in_the_language_of_each_of_its_words(make_kiosk: Make, seed: Bundle):
    kiosk = make_kiosk(seed, language="ro", speaker=RecordingSpeaker())
    model_of(kiosk).visit.start()
    model_of(kiosk).visit.openTopic("threatened")
    said = list(said_on(kiosk, seed, "ro"))
    start = said.index(("en", ENGLISH_CARD))
    assert said[start : start + 4] == [
        ("en", ENGLISH_CARD),
        ("ro", "Deschis acum"),
        ("ro", "Gratuit"),
        ("en", "Any worry, under 19"),
    ]


def test_a_call_card_that_is_translated_is_said_in_one_go(make_kiosk: Make, seed: Bundle):
    kiosk = make_kiosk(seed, language="pl", speaker=RecordingSpeaker())
    model_of(kiosk).visit.start()
    model_of(kiosk).visit.openTopic("threatened")
    (card,) = [text for _, text in said_on(kiosk, seed, "pl") if ENGLISH_CARD in text]
    assert "Teraz czynne" in card


def test_what_the_program_says_is_in_the_visitors_language(
    make_kiosk: Make, seed: Bundle, romanian: list[re.Pattern[str]]
):
    kiosk = make_kiosk(seed, (1920, 1080), language="ro", speaker=RecordingSpeaker())
    model = model_of(kiosk)
    model.visit.start()
    said = {}
    for card in CARDS:
        model.visit.openCard(card)
        said[card] = list(said_on(kiosk, seed, "ro"))
    for place in PLACES:
        model.visit.openDestination(place)
        for tab in model.destinationPage.tabs or ("",):
            model.destinationPage.choose(tab)
            said[f"{place} {tab}"] = list(said_on(kiosk, seed, "ro"))
    assert len(said) >= 6
    wrong = [
        (page, text)
        for page, texts in said.items()
        for language, text in texts
        if language == "en" and any(one.search(text) for one in romanian)
    ]
    assert wrong == []
    childline = said["childline call"]
    assert ("en", "Childline") in childline
    assert ("ro", "Ce se întâmplă când suni") in childline
    # One line has both.
    assert [one for one in childline if "Free to call" in one[1] or "Deschis" in one[1]] == [
        ("en", "Free to call"),
        ("ro", "Deschis acum, zi și noapte"),
    ]
    keep = [text for _, text in said["childline keep"]]
    assert ("en", "eleven eleven") in said["childline keep"]
    assert "1111" not in keep, "a part of the number is said once"


def test_in_headphone_mode_the_parts_of_a_control_follow_each_other(make_kiosk: Make, seed: Bundle):
    speaker = RecordingSpeaker()
    kiosk = make_kiosk(seed, language="ro", speaker=speaker)
    model = model_of(kiosk)
    model.visit.start()
    model.visit.openTopic("threatened")
    capture.wait_until_idle(kiosk.window)
    model.readAloud.enter_headphone_mode(lambda: True)
    speaker.forget()
    card = call_card(kiosk)
    model.readAloud.headphone_speech.say_now(spoken(card), item=card)
    for _ in range(5):
        speaker.said()
    assert [language for language, _ in speaker.texts] == ["en", "ro", "ro", "en"]
    speaker.forget()
    model.readAloud.headphone_speech.say_now(spoken(card), item=card)
    model.readAloud.headphone_speech.say_now("Stop", item=None)
    speaker.said()
    assert [text for _, text in speaker.texts] == [ENGLISH_CARD, "Stop"]


def test_a_page_about_the_building_says_when_it_is_not_translated(make_kiosk: Make, seed: Bundle):
    assert seed.library is not None
    events = tuple(f"event/{event.id}" for event in seed.library.events)
    untranslated = ("joining", events[0])
    bundle = seed._replace(library=seed.library._replace(untranslated=untranslated))
    kiosk = make_kiosk(bundle, (1920, 1080), speaker=RecordingSpeaker())
    model = model_of(kiosk)
    model.visit.start()
    # As if the bundle's own language were Polish.
    polish = bundle._replace(languages=("pl",))
    model.library.show(polish, "en")
    model.visit.openLibrary()
    said = list(said_on(kiosk, polish, "en"))
    title = ("pl", seed.library.events[0].text)
    assert title in said
    assert said[said.index(title) - 1][0] == "en", "its day and time"
    model.visit.openLibraryPage("joining")
    said = list(said_on(kiosk, polish, "en"))
    assert ("en", "This page has not been translated yet") in said
    assert ("en", "Join and borrow") in said
    assert [text for code, text in said if code == "pl"] == [
        line.strip(".") for line in seed.library.joining
    ]
