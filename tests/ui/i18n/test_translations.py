"""Interface texts: each one is translated into every language, with its placeholders."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.authoring.checks.betraying import betraying_word
from kiosk.bundle.block_headings import HEADINGS
from kiosk.languages import LANGUAGES

WORDS = Path(paths.__file__).parent / "ui" / "i18n"
CODES = [language.code for language in LANGUAGES]
PLACES = re.compile(r"%(?:\d|n)")


def messages(code: str) -> dict[tuple[str, str], ET.Element]:
    root = ET.parse(WORDS / f"kiosk_{code}.ts").getroot()
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in root.iter("context")
        for message in context.iter("message")
    }


def forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return plural or [translation.text or ""]


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_missing(code: str) -> None:
    found = messages(code)
    assert len(found) > (0 if code == "en" else 60)
    for key, message in found.items():
        translation = message.find("translation")
        assert translation is not None
        assert "type" not in translation.attrib, key
        assert all(form.strip() for form in forms(message)), key


@pytest.mark.parametrize("code", CODES)
def test_numbers_and_names_keep_their_place(code: str) -> None:
    for key, message in messages(code).items():
        for form in forms(message):
            assert sorted(PLACES.findall(form)) == sorted(PLACES.findall(key[1])), key
            assert "999" in form or "999" not in key[1], key


def test_every_language_has_the_same_words() -> None:
    wanted = messages("pl").keys()
    for code in CODES:
        if code != "en":
            assert messages(code).keys() == wanted, code


def test_headings_of_blocks_are_among_them() -> None:
    found = {text for context, text in messages("pl") if context == "BlockView"}
    assert found == {*HEADINGS.values()}


@pytest.mark.parametrize(("code", "count"), [("en", 2), ("pl", 3), ("ar", 6), ("cy", 5)])
def test_plurals_have_the_forms_of_their_language(code: str, count: int) -> None:
    message = next(one for one in messages(code).values() if one.get("numerus") == "yes")
    assert len(forms(message)) == count


@pytest.mark.parametrize("code", CODES)
def test_the_program_finds_them(code: str) -> None:
    made = paths.QML / "KioskUi" / "i18n" / f"qml_{code}.qm"
    assert made.stat().st_size > 100


GUIDE = {
    *("BuildingLine", "EventList", "EventRow", "GuideFoot", "HoursTable"),
    *("LibraryDetails", "LibraryFront"),
}
"""The files whose words the decoy shows."""


@pytest.mark.parametrize("code", CODES)
def test_no_word_of_the_decoy_betrays_the_subject(code: str) -> None:
    found = [
        (key, form)
        for key, message in messages("pl" if code == "en" else code).items()
        for form in ([key[1]] if code == "en" else forms(message))
        if key[0] in GUIDE
    ]
    assert {key[0] for key, _ in found} == GUIDE
    assert [key for key, form in found if betraying_word(form, code)] == []
