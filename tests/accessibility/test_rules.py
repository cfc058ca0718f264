"""Every rule of `kiosk doctor --accessibility`, with numbers made up to keep and to break it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from kiosk.accessibility.findings import Finding, Group, Verdict, at_least, at_most, rounded
from kiosk.accessibility.measurements import Code, Control, Facts, Page, Pair, Words
from kiosk.accessibility.report import Report, as_json, as_text, sentence, summary
from kiosk.accessibility.rules import (
    qr_codes,
    readability,
    text_and_contrast,
    time_and_input,
    touch_and_reach,
)
from kiosk.bundle.model import Block
from kiosk.geometry import Screen
from kiosk.settings import Settings
from tests.ui.sample import make_bundle

SCREEN = Screen(1920, 1080, 480.0)  # a quarter of a millimetre a pixel; rows 0 to 1080: 1170 to 900
SMALL = Words("Small", 33, x_height=16, capital=20, longest=30, top=100, bottom=140)
READ = Words("Longer words that are read", 38, x_height=20, capital=26, longest=80, top=0, bottom=0)
BACK = Control("Back", 0, 900, 100, 1000, 100, 100, in_bar=True)
COMFORT = Control("Comfort", 100, 900, 200, 1000, 100, 100, True, id="comfort")
LOWER = Control("Lower down", 100, 500, 300, 600, 200, 100, id="lower")
WHOLE = Control("Start", 0, 0, 1920, 1080, 1920, 1080, page_wide=True)
CODE = Code("https://www.example.org/", 25, 12, 300.0, 4.5, "#0f1c2e", "#ffffff")
GOOD = (
    Pair("text", "Words", "#0f1c2e", "#ffffff"),
    Pair("focus ring", "Back", "#0f1c2e", "#ffffff"),
)
PAIRS = {"light": GOOD, "dark": GOOD, "contrast": GOOD}


def facts(**changes: Any) -> Facts:
    usual = (
        Page("attract", (SMALL,), (WHOLE,), {"": GOOD}),
        Page("home", (SMALL,), (BACK, COMFORT), PAIRS),
        Page("comfort", (SMALL,), (BACK, COMFORT, LOWER), PAIRS),
        Page("card one", (SMALL, READ), (BACK, COMFORT), PAIRS),
        Page("destination two", (SMALL,), (BACK, COMFORT), PAIRS, CODE),
    )
    made = Facts(SCREEN, usual, usual[1:], motion=0.15, timers=(8.0, 1.0), speech=True, sound=True)
    return made._replace(**changes)


def page_with(base: Facts, number: int, **changes: Any) -> Facts:
    """The same with another page in both looks."""
    pages = list(base.usual)
    pages[number] = pages[number]._replace(**changes)
    return base._replace(usual=tuple(pages), lowered=tuple(pages[1:]))


def found(group: Group, id: str) -> Finding:
    return next(one for one in group.findings if one.id == id)


def told(one: Finding) -> str:
    return f"{one.verdict}: {one.value}, {one.limit}"


def every_group(made: Facts, settings: Settings | None = None) -> list[Group]:
    bundle = make_bundle()
    return [
        text_and_contrast.letters(made),
        text_and_contrast.colours(made),
        touch_and_reach.reach(made),
        time_and_input.time_and_movement(made, settings or Settings()),
        time_and_input.input_and_help(made),
        readability.sentences_of(bundle),
        qr_codes.qr_codes(made, bundle),
    ]


def test_a_sound_kiosk_meets_everything():
    for group in every_group(facts())[:5]:
        for one in group.findings:
            assert one.verdict is not Verdict.NOT_MET, sentence(one)


def test_every_rule_has_an_id_of_its_own_a_limit_and_a_source():
    everything = [one for group in every_group(facts()) for one in group.findings]
    assert len({one.id for one in everything}) == len(everything) == 42
    assert all(one.limit and one.clause for one in everything)
    assert all(one.note for one in everything if one.verdict in (Verdict.TESTED, Verdict.OPEN))


# -- words and colours --------------------------------------------------------------------------


def test_the_smallest_words():
    letters = text_and_contrast.letters(facts())
    assert told(found(letters, "x-height")) == "met: 4 mm, at least 3.57 mm"
    assert told(found(letters, "capital")) == "met: 5 mm, at least 4.8 mm"
    assert told(found(letters, "reading-size")) == "met: 5 mm, more than the smallest"
    tiny = SMALL._replace(x_height=14.2, capital=19.1)
    letters = text_and_contrast.letters(page_with(facts(), 4, words=(tiny,)))
    assert told(found(letters, "x-height")) == "not met: 3.55 mm, at least 3.57 mm"
    assert told(found(letters, "capital")) == "not met: 4.77 mm, at least 4.8 mm"


def test_the_limit_grows_with_the_distance():
    far = facts(screen=SCREEN._replace(viewing_distance_mm=900))
    one = found(text_and_contrast.letters(far), "x-height")
    assert sentence(one) == (
        "Height of an x in the smallest words: 4 mm; the limit is at least 5.36 mm. Set "
        "screen.viewing_distance_mm to where visitors really stand, or use a larger screen; check "
        "screen.width_mm with a ruler."
    )


def test_cards_in_the_smallest_words_are_told():
    letters = text_and_contrast.letters(page_with(facts(), 3, words=(SMALL,)))
    assert told(found(letters, "reading-size")) == "not met: 4 mm, more than the smallest"


def test_a_long_line_is_told_with_its_page():
    letters = text_and_contrast.letters(page_with(facts(), 3, words=(READ._replace(longest=81),)))
    one = found(letters, "line-length")
    assert told(one) == "not met: 81 characters, at most 80 characters"
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
    faint = (Pair("text", "A rather long sentence that is cut", colour, "#ffffff"),)
    made = page_with(facts(), 1, pairs={**PAIRS, theme: (*GOOD, *faint)})
    one = found(text_and_contrast.colours(made), f"contrast-{theme}")
    assert told(one) == f"not met: {value}, at least {least} : 1"
    assert one.note == (
        f"The text of “A rather long sentence that i…” on the page “home”: {colour} on #ffffff."
    )


def test_a_focus_ring_that_nobody_sees():
    ring = Pair("focus ring", "Languages", "#0f1c2e", "#0b4f6c")
    made = page_with(facts(), 0, pairs={"": (*GOOD, ring)})
    colours = text_and_contrast.colours(made)
    assert told(found(colours, "shapes-light")) == "not met: 1.91 : 1, at least 3 : 1"
    assert found(colours, "contrast-light").verdict is Verdict.MET


# -- touch and reach ----------------------------------------------------------------------------


def test_heights_above_the_floor():
    reach = touch_and_reach.reach(facts())
    assert told(found(reach, "reach")) == "met: 920 to 1045 mm, 800 to 1100 mm"
    assert told(found(reach, "reach-words")) == "met: 1145 mm, at most 1600 mm"
    assert told(found(reach, "way-to-reach")) == "met: 932 mm and 1032 mm, 800 to 1100 mm"
    assert told(found(reach, "reach-width")) == "met: 75 mm, at most 900 mm"
    assert told(found(reach, "lower-edge")) == "met: 900 mm, at least 800 mm"


def test_a_screen_that_hangs_too_high():
    made = facts(screen=SCREEN._replace(bottom_edge_mm=1400))
    reach = touch_and_reach.reach(made)
    one = found(reach, "reach")
    assert told(one) == "not met: 1420 to 1545 mm, 800 to 1100 mm"
    assert one.note == (
        "Hang the screen so that its lower edge is 800 to 975 mm above the floor, then set "
        "screen.bottom_edge_mm."
    )
    assert told(found(reach, "reach-words")) == "not met: 1645 mm, at most 1600 mm"


def test_a_screen_that_hangs_too_low():
    made = facts(screen=SCREEN._replace(bottom_edge_mm=700))
    reach = touch_and_reach.reach(made)
    assert sentence(found(reach, "lower-edge")) == (
        "Lower edge of the screen above the floor: 700 mm; the limit is at least 800 mm. "
        "Hang the screen higher, then set screen.bottom_edge_mm."
    )
    assert told(found(reach, "reach")) == "not met: 720 to 845 mm, 800 to 1100 mm"


def test_one_pixel_is_no_fault():
    row = SCREEN.mm_per_px
    low = BACK._replace(bottom=1080 + (100 + row * 0.9) / row)
    made = page_with(facts(), 1, controls=(low, COMFORT))
    assert found(touch_and_reach.reach(made), "reach").verdict is Verdict.MET
    lower = BACK._replace(bottom=1080 + (100 + row * 1.1) / row)
    made = page_with(facts(), 1, controls=(lower, COMFORT))
    assert found(touch_and_reach.reach(made), "reach").verdict is Verdict.NOT_MET


def test_a_way_to_reach_mode_that_is_out_of_reach():
    tall = facts(screen=SCREEN._replace(height_px=3000))
    one = found(touch_and_reach.reach(tall), "way-to-reach")
    assert told(one) == "not met: 1412 mm and 1512 mm, 800 to 1100 mm"
    assert one.note.startswith("No height is right for this screen: it is too tall. Until then")


def test_without_the_two_buttons_there_is_no_way():
    with pytest.raises(ValueError, match="two buttons"):
        touch_and_reach.reach(page_with(facts(), 2, controls=(BACK,)))


def test_a_small_button_and_a_wide_page():
    small = BACK._replace(width=79)
    wide = COMFORT._replace(left=3500, right=3700)
    made = page_with(facts(), 3, controls=(small, wide))
    reach = touch_and_reach.reach(made)
    assert told(found(reach, "target")) == "not met: 19.75 mm, at least 20 mm"
    assert told(found(reach, "reach-width")) == "not met: 925 mm, at most 900 mm"


# -- time, input, help, speech ------------------------------------------------------------------


def test_time():
    made = time_and_input.time_and_movement(facts(), Settings(ask_seconds=15))
    assert told(found(made, "answer")) == "not met: 15 s, at least 20 s"
    assert told(found(made, "flashes")) == "met: 1 a second, at most 3 a second"
    made = time_and_input.time_and_movement(
        facts(sound=False, motion=6.0, timers=(0.25,)), Settings()
    )
    assert sentence(found(made, "warning")) == (
        "“Are you still there?” is seen and heard: seen only; the limit is by sight and by sound. "
        "This kiosk asks without a sound."
    )
    assert told(found(made, "movement")) == "not met: 6 s, at most 5 s"
    assert told(found(made, "flashes")) == "not met: 4 a second, at most 3 a second"
    still = time_and_input.time_and_movement(facts(timers=()), Settings())
    assert told(found(still, "flashes")) == "met: 0 a second, at most 3 a second"


def test_help_in_another_order():
    made = page_with(facts(), 3, controls=(COMFORT, BACK))
    one = found(time_and_input.input_and_help(made), "help-order")
    assert told(one) == "not met: 2 orders, one order"
    assert one.note == "Back, Comfort; Comfort, Back."


def test_without_a_voice():
    one = found(time_and_input.input_and_help(facts(speech=False)), "speech")
    assert sentence(one) == (
        "Pages are read aloud: not offered; the limit is all words; stop, repeat, pause. "
        "This kiosk has no voice."
    )
    assert found(time_and_input.input_and_help(facts()), "speech").verdict is Verdict.TESTED


# -- sentences ----------------------------------------------------------------------------------


def bundle_saying(markdown: str) -> Any:
    bundle = make_bundle()
    name, card = next(iter(bundle.cards.items()))
    return bundle._replace(cards={name: card._replace(body=(Block("text", markdown=markdown),))})


def test_sentences_are_counted_as_check_counts_them():
    words = readability.sentences_of(bundle_saying(" ".join(["word"] * 21) + ". Two. Three. Four."))
    assert told(found(words, "sentence")) == "not met: 21 words, at most 20 words"
    assert told(found(words, "paragraph")) == "not met: 4 sentences, at most 3 sentences"
    items = readability.sentences_of(bundle_saying("- One. Two.\n- Three. Four."))
    assert found(items, "paragraph").verdict is Verdict.MET


def test_sentences_in_another_language_are_not_judged():
    welsh = make_bundle()._replace(languages=("cy",))
    (one,) = readability.sentences_of(welsh).findings
    assert one.verdict is Verdict.OPEN
    assert one.note == (
        "The content is not in English; the rule was measured with English readers."
    )


# -- codes --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "id", "says"),
    [
        ({"modules": 37}, "modules", "not met: 37 squares, at most 33 squares"),
        ({"quiet": 3.9}, "quiet-zone", "not met: 3.9 squares, at least 4 squares"),
        (
            {"dark": "#ffffff", "light": "#0f1c2e"},
            "polarity",
            "not met: #ffffff on #0f1c2e, dark on light",
        ),
        ({"dark": "#777777"}, "code-contrast", "not met: 4.47 : 1, at least 7 : 1"),
        ({"module": 3}, "module-pixels", "not met: 3 px, at least 4 px"),
        ({"module": 3}, "module-pixels-lowered", "not met: 3 px, at least 4 px"),
        ({"module": 3}, "module-size", "not met: 0.75 mm, at least 1 mm"),
        ({"symbol": 239.0}, "code-side", "not met: 59.75 mm, at least 60 mm"),
        ({"symbol": 239.0}, "code-side-lowered", "not met: 59.75 mm, at least 60 mm"),
        ({"missing": ("site", "number")}, "beside", "not met: 0 of 1, all"),
    ],
)
def test_a_code_that_breaks_a_rule(changes: dict[str, Any], id: str, says: str):
    assert found(qr_codes.qr_codes(facts(), make_bundle()), id).verdict is Verdict.MET
    made = page_with(facts(), 4, code=CODE._replace(**changes))
    assert told(found(qr_codes.qr_codes(made, make_bundle()), id)) == says


def test_codes_are_measured_with_the_buttons_lower_down_too():
    small = CODE._replace(module=3, quiet=3.5)
    made = facts()
    made = made._replace(lowered=(*made.lowered[:-1], made.lowered[-1]._replace(code=small)))
    group = qr_codes.qr_codes(made, make_bundle())
    assert told(found(group, "module-size")) == "not met: 0.75 mm, at least 1 mm"
    assert told(found(group, "quiet-zone")) == "not met: 3.5 squares, at least 4 squares"
    assert found(group, "module-pixels").verdict is Verdict.MET


def test_the_page_of_words_that_are_missing_is_named():
    made = page_with(facts(), 4, code=CODE._replace(missing=("site", "number")))
    assert found(qr_codes.qr_codes(made, make_bundle()), "beside").note == (
        "destination two: site, number"
    )


def test_an_address_that_no_code_may_lead_to():
    bundle = make_bundle()._replace(hosts=frozenset())
    one = found(qr_codes.qr_codes(facts(), bundle), "payloads")
    assert one.verdict is Verdict.NOT_MET
    assert "is not on the list of sites that a code may lead to." in one.note


def test_content_without_a_code():
    made = page_with(facts(), 4, code=None)
    assert qr_codes.qr_codes(made, make_bundle()).findings == ()


# -- findings and reports -----------------------------------------------------------------------


def test_what_fails_never_looks_like_what_passes():
    assert told(at_least("a", "A", 4.499, 4.5, ": 1", "x")) == "not met: 4.49 : 1, at least 4.5 : 1"
    assert told(at_most("a", "A", 900.2, 900, "mm", "x")) == "not met: 901 mm, at most 900 mm"
    assert told(at_least("a", "A", 20, 20, "mm", "x")) == "met: 20 mm, at least 20 mm"
    assert (rounded(0.29 * 100), rounded(3.575), rounded(3.571, up=True)) == (29, 3.57, 3.58)


def report(*findings: Finding) -> Report:
    groups = (Group("First", findings[:1]), Group("None", ()), Group("Second", findings[1:]))
    return Report(SCREEN, "fallback", "fallback", "content/x", "Sample", "en", groups)


MET = Finding("a", "A", Verdict.MET, "1 mm", "at least 1 mm", "EN 1", "", 1.0, "mm")
BAD = Finding("b", "Bad one", Verdict.NOT_MET, "2", "at most 1", "EN 2", "Mend it.")
SEEN = Finding("c", "C", Verdict.TESTED, "not computed here", "always", "EN 3", "somebody tries")


def test_the_text():
    lines = as_text(report(MET, BAD, SEEN)).splitlines()
    assert lines[2:] == [
        "Screen:   1920 × 1080 pixels, assumed, because no screen was found: name yours with "
        "--size",
        "          480 × 270 mm, a guess from its pixels: measure it with a ruler and set "
        "screen.width_mm",
        "          read from 600 mm, lower edge 900 mm above the floor",
        "Content:  Sample (content/x), measured in “en”",
        "",
        "First",
        "  met      A        1 mm               at least 1 mm  EN 1",
        "",
        "Second",
        "  not met  Bad one  2                  at most 1      EN 2",
        "  tested   C        not computed here  always         EN 3",
        "",
        "3 rules: 1 met, 1 not met, 1 tested.",
        "",
        "Not met:",
        "- Bad one: 2; the limit is at most 1. Mend it.",
        "",
        "Not computed here, tested by the program's own tests:",
        "- C: somebody tries.",
    ]
    assert summary([MET, SEEN]) == "2 rules: 1 met, 1 tested."


def test_the_data():
    data = json.loads(as_json(report(MET, BAD)))
    assert data["all_met"] is False
    assert data["screen"]["width_from"] == "fallback"
    assert data["rules"][0] == {
        "group": "First",
        "id": "a",
        "rule": "A",
        "verdict": "met",
        "value": "1 mm",
        "limit": "at least 1 mm",
        "clause": "EN 1",
        "note": "",
        "number": 1.0,
        "unit": "mm",
    }
    assert report(MET, SEEN).all_met
