"""Text sizes, lengths of lines, and contrast."""

from __future__ import annotations

import pytest

from kiosk.accessibility.findings import Verdict
from kiosk.accessibility.measurements import ColourPair
from kiosk.accessibility.report import sentence
from kiosk.accessibility.rules import (
    text_and_contrast,
)
from tests.accessibility.example_measurements import (
    GOOD,
    PAIRS,
    READ,
    SCREEN,
    SMALL,
    facts,
    found,
    in_short,
    page_with,
)


def test_the_smallest_words():
    letters = text_and_contrast.letters(facts())
    assert in_short(found(letters, "x-height")) == "met: 4 mm, at least 3.57 mm"
    assert in_short(found(letters, "capital")) == "met: 5 mm, at least 4.8 mm"
    assert in_short(found(letters, "reading-size")) == "met: 5 mm, more than the smallest"
    tiny = SMALL._replace(x_height=14.2, capital=19.1)
    letters = text_and_contrast.letters(page_with(facts(), 4, texts=(tiny,)))
    assert in_short(found(letters, "x-height")) == "not met: 3.55 mm, at least 3.57 mm"
    assert in_short(found(letters, "capital")) == "not met: 4.77 mm, at least 4.8 mm"


def test_the_limit_grows_with_the_distance():
    far = facts(screen=SCREEN._replace(viewing_distance_mm=900))
    one = found(text_and_contrast.letters(far), "x-height")
    assert sentence(one) == (
        "Height of an x in the smallest text: 4 mm; the limit is at least 5.36 mm. Set "
        "screen.viewing_distance_mm to the real distance of visitors, or use a larger screen; "
        "check screen.width_mm with a ruler."
    )


def test_cards_in_the_smallest_words_are_told():
    letters = text_and_contrast.letters(page_with(facts(), 3, texts=(SMALL,)))
    assert in_short(found(letters, "reading-size")) == "not met: 4 mm, more than the smallest"


def test_a_long_line_is_told_with_its_page():
    letters = text_and_contrast.letters(page_with(facts(), 3, texts=(READ._replace(longest=81),)))
    one = found(letters, "line-length")
    assert in_short(one) == "not met: 81 characters, at most 80 characters"
    assert one.note.startswith("It is on the page “card one”.")


@pytest.mark.parametrize(
    ("theme", "least", "colour", "value"),
    [
        ("light", "4.5", "#777777", "4.47 : 1"),
        ("dark", "4.5", "#777777", "4.47 : 1"),
        ("contrast", "7", "#5b5b5b", "6.79 : 1"),
    ],
)
def test_words_too_faint(theme: str, least: str, colour: str, value: str):
    faint = (ColourPair("text", "A rather long sentence that is cut", colour, "#ffffff"),)
    made = page_with(facts(), 1, pairs={**PAIRS, theme: (*GOOD, *faint)})
    one = found(text_and_contrast.colours(made), f"contrast-{theme}")
    assert in_short(one) == f"not met: {value}, at least {least} : 1"
    assert one.note == (
        f"The text of “A rather long sentence that i…” on the page “home”: {colour} on #ffffff."
    )


def test_a_focus_ring_that_nobody_sees():
    ring = ColourPair("focus ring", "Languages", "#0f1c2e", "#0b4f6c")
    made = page_with(facts(), 0, pairs={"": (*GOOD, ring)})
    colours = text_and_contrast.colours(made)
    assert in_short(found(colours, "shapes-light")) == "not met: 1.91 : 1, at least 3 : 1"
    assert found(colours, "contrast-light").verdict is Verdict.MET
