"""The line below the name of a place: what the page says itself, and `short`."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from kiosk import paths
from kiosk.authoring.checks.second_line import MOST, OURS, letters, second_line
from kiosk.bundle.model import Bundle
from kiosk.content.loader import load_content, translated
from tests.builders import SERVICE


def found(bundle, fields: str) -> list[str]:
    bundle.write("destinations.yaml", f"{SERVICE}  {fields}\n")
    return [one for one in bundle.problems() if "line below" in one]


@pytest.mark.parametrize("fields", [f"short: {'l' * 32}", f"open: always\n  short: {'l' * 32}"])
def test_a_line_that_fits(bundle, fields: str):
    assert found(bundle, fields) == []


def test_a_translation_says_it_longer(bundle):
    bundle.write("destinations.yaml", f"{SERVICE}  open: always\n  short: Any worry\n")
    entry = "- id: line\n  translation: unreviewed\n  summary: Rozmowa.\n  for_whom: Każdy.\n"
    bundle.write("destinations.pl.yaml", f"{entry}  short: {'ł' * 30}\n")
    bundle.change("bundle.yaml", "languages: [en]", "languages: [en, pl]")
    line = f"Teraz czynne. Bezpłatnie. {'ł' * 30}"
    assert [one for one in bundle.problems() if "line below" in one] == [
        f"destinations.pl.yaml:5:10: warning: The line below the name has 56 letters ('{line}'); "
        "at most 52 leave the page as it is. (Write it in 26 letters or fewer.)"
    ]


@pytest.mark.parametrize("language", sorted(OURS))
def test_the_words_are_those_of_the_page(language: str):
    if language == "en":
        qml = (paths.QML / "KioskUi/Components/PlaceLine.qml").read_text("utf-8")
        assert all(f'qsTr("{word}")' in qml for word in OURS["en"])
        return
    root = ElementTree.parse(paths.QML.parent / f"i18n/kiosk_{language}.ts").getroot()
    context = next(one for one in root.iter("context") if one.findtext("name") == "PlaceLine")
    says = {one.findtext("source"): one.findtext("translation") for one in context.iter("message")}
    assert tuple(says[word] for word in OURS["en"]) == OURS[language]


def test_marks_are_no_letters():
    assert letters("ਹੁਣ ਖੁੱਲ੍ਹਾ") == 6


@pytest.fixture(scope="module", params=["warwickshire", "school-reception"])
def shipped(request: pytest.FixtureRequest) -> Bundle:
    bundle = load_content(paths.CONTENT / request.param)
    assert bundle is not None
    return bundle


def test_the_shipped_lines_fit_in_every_language(shipped: Bundle):
    long = []
    for language in shipped.languages:
        for one in translated(shipped, language).destinations.values():
            line = second_line(one, one.short or one.summary, language)
            if letters(line) > MOST:
                long.append(f"{language} {one.id}: {line}")
    assert long == []
