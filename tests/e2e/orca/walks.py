"""The walks through the kiosk, as keys. They follow the names of topics, cards, places and controls
in the language of the walk, wherever these are on their pages."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from kiosk import paths
from kiosk.bundle.model import Bundle
from kiosk.content.loader import load_content, translated
from kiosk.languages import LANGUAGES, Language
from tests.e2e.orca.stage import LISTENING_SECONDS, Stage

WHOLE = ("en", "pl", "ur")
"""Languages with the whole walk; the others have the short one."""
TOPIC, CARD, CODE, NUMBER = "someone-online", "online-grooming", "ceop", "childline"
"""A way to a place with a code, and another place, to call: ids of the shipped bundle."""

_WORDS = paths.QML.parent / "i18n"


def walk(place: Stage, language: Language) -> None:
    """From the start screen by the name of a language to a code, to Hide and the guide, which is
    read as any page; the whole walk also to another tab, a number, Comfort, About and the
    question."""
    shipped = load_content(paths.SHIPPED_BUNDLE)
    assert shipped is not None
    bundle = translated(shipped, language.code) if language != LANGUAGES[0] else shipped
    code = bundle.destinations[CODE].name
    whole = language.code in WHOLE
    place.press_until("Tab", language.name)
    place.press("Return")
    _to_the_card(place, bundle)
    if whole:
        # Texts that Tab passes by.
        place.press("Down", "Down", "Down", "Down")
    place.press("F2")
    if whole:
        # Another tab, and what it shows.
        place.press("Tab", "Tab", "Return", "Down", "Up", "Up")
        place.press("Return")
    place.press_until("Tab", code)
    place.press("Return")
    if whole:
        # Everything on the page, until it comes round.
        place.press_until("Down", code)
        place.press("F2", "F2")
        _to_the_number(place, language, bundle)
        _comfort(place, language)
        _about(place, language)
    else:
        place.press("Down", "Down", "F2")
    place.press_until("Up", _interface(language, "NavigationBar", "Hide this"))
    place.press("Return")
    place.press("Tab")


def _to_the_card(place: Stage, bundle: Bundle) -> None:
    topic = next(topic.title for topic in bundle.topics if topic.id == TOPIC)
    for name in (topic, bundle.cards[CARD].title):
        place.press_until("Tab", name)
        place.press("Return")


def _to_the_number(place: Stage, language: Language, bundle: Bundle) -> None:
    """Back to the card, and to the other place."""
    place.press_until("Tab", _interface(language, "NavigationBar", "Back"))
    place.press("Return")
    place.press_until("Tab", bundle.destinations[NUMBER].name)
    place.press("Return", "Down", "Down", "Down", "Down")


def _comfort(place: Stage, language: Language) -> None:
    """Makes a choice with Enter and one with Space."""
    place.press_until("Up", _interface(language, "NavigationBar", "Easier"))
    place.press("Return")
    place.press_until("Tab", _interface(language, "EasierChoices", "Dark"))
    place.press("Return")
    place.press_until("Tab", _interface(language, "EasierChoices", "None"))
    place.press("space")


def _about(place: Stage, language: Language) -> None:
    """Reads the page, and then presses nothing until the question is asked."""
    place.press_until("Up", _interface(language, "NavigationBar", "About"))
    place.press("Return", "F2")
    place.wait(place.mark("(no key for ten minutes)"), LISTENING_SECONDS + 10)
    place.press("Return")


def _interface(language: Language, context: str, text: str) -> str:
    """Returns a text of the interface in the language: its own is the English one."""
    for one in ET.parse(_WORDS / f"kiosk_{language.code}.ts").getroot().iter("context"):
        for message in one.iter("message"):
            if (one.findtext("name"), message.findtext("source")) == (context, text):
                return message.findtext("translation") or text
    assert language.code == LANGUAGES[0].code, f"{context} has no '{text}' in {language.english}"
    return text
