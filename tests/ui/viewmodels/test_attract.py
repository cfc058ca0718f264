"""The questions of the attract screen: each in each language in turn."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.bundle.model import Bundle
from tests.builders import make_bundle
from tests.ui.visitor import Open, Visitor, prop

pytestmark = pytest.mark.usefixtures("qapp")

QUESTIONS = {
    "en": ("Something on your mind?", "Worried?"),
    "ur": ("دل میں کوئی بات ہے؟", "فکر ہے؟"),
}


def translate(bundle: Bundle, code: str) -> Bundle:
    if code not in QUESTIONS:
        return bundle
    attract = bundle.attract._replace(questions=QUESTIONS[code])
    return bundle._replace(attract=attract, language=code)


def opened(kiosk: Open, **options: Any) -> tuple[Visitor, Any]:
    bundle = translate(make_bundle(), "en")._replace(languages=("en", "pl", "ur"), language="")
    visitor = kiosk(bundle, translate=translate, **options)
    visitor.model.languages.set_fonts_loaded()
    return visitor, visitor.page("attract")


def turns(attract: Any, count: int) -> list[tuple[str, str]]:
    seen = []
    for _ in range(count):
        seen.append((prop(attract, "language"), prop(attract, "question")))
        attract.advance()
    return seen


def test_each_question_comes_in_each_language_that_has_it(kiosk: Open):
    _, attract = opened(kiosk)
    assert turns(attract, 5) == [
        ("en", "Something on your mind?"),
        ("ur", "دل میں کوئی بات ہے؟"),
        ("en", "Worried?"),
        ("ur", "فکر ہے؟"),
        ("en", "Something on your mind?"),
    ]


def test_a_question_has_the_letters_and_the_direction_of_its_language(kiosk: Open):
    _, attract = opened(kiosk)
    assert (prop(attract, "family"), prop(attract, "rightToLeft")) == ("", False)
    attract.advance()
    assert (prop(attract, "family"), prop(attract, "rightToLeft")) == ("Noto Nastaliq Urdu", True)
    assert prop(attract, "otherLanguage") == "ur"


@pytest.mark.parametrize("way", ["endVisit", "hide"])
def test_the_first_question_is_the_neutral_one_after_each_visit(kiosk: Open, way: str):
    visitor, attract = opened(kiosk)
    for _ in range(3):
        attract.advance()
    visitor.model.visit.startIn("ur")
    getattr(visitor.model.visit, way)()
    assert prop(attract, "otherLanguage") == ""
    assert turns(attract, 1) == [("en", "Something on your mind?")]


def test_the_screens_own_language_comes_first(kiosk: Open):
    _, attract = opened(kiosk, language_code="ur")
    assert turns(attract, 2) == [
        ("ur", "دل میں کوئی بات ہے؟"),
        ("en", "Something on your mind?"),
    ]


def test_no_question_comes_in_letters_that_are_not_loaded_yet(kiosk: Open):
    bundle = translate(make_bundle(), "en")._replace(languages=("en", "ur"), language="")
    attract = kiosk(bundle, translate=translate).page("attract")
    assert [code for code, _ in turns(attract, 3)] == ["en", "en", "en"]


def test_one_question_in_one_language_does_not_change(kiosk: Open):
    bundle = make_bundle()
    bundle = bundle._replace(attract=bundle.attract._replace(questions=("Worried?",)))
    assert prop(kiosk(bundle).page("attract"), "changes") is False
    assert prop(kiosk(fault=True).page("attract"), "question") == ""
