"""What the voice is given instead of the text on the page."""

from __future__ import annotations

import pytest

from kiosk.visit.spoken_text import spoken_form, words_of

WORDS = words_of(
    [
        "Childline",
        "Give us a shout. Stop it now.",
        ("National Domestic Abuse Helpline", {"kooth": "Kooth is not a pin."}),
        "report.iwf.org.uk, thinkuknow.co.uk",
        "iwf",
        "Police, think, know, report, crimestoppers, Barnardo's",
    ]
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Call 999 now.", "Call 9 9 9 now."),
        ("Childline, 0800\u00a01111", "Childline, 0 8 0 0, 1 1 1 1"),
        ("text 85258", "text 8 5 2 5 8"),
        ("116 000 or 116\u00a0123.", "1 1 6, 0 0 0 or 1 1 6, 1 2 3."),
        ("under 18, in 2026", "under 18, in 2026"),
        ("£101 at 10:15", "£101 at 10:15"),
        ("101 or 0808 800 5000", "1 0 1 or 0 8 0 8, 8 0 0, 5 0 0 0"),
        ("Textphone: 18001 101", "Textphone: 1 8 0 0 1, 1 0 1"),
        ("18001 0800 1111", "1 8 0 0 1, 0 8 0 0, 1 1 1 1"),
        ("1,999 people", "1,999 people"),
    ],
)
def test_what_is_dialled_is_said_digit_by_digit_with_a_pause_between_the_groups(
    text: str, said: str
):
    for language in ("en", "cy", "pl", "ro", "uk", "pa", "ur", "ar"):
        assert spoken_form(text, language) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("www.childline.org.uk", "W, W, W dot childline dot org dot U, K"),
        ("report.iwf.org.uk", "report dot I, W, F dot org dot U, K"),
        ("giveusashout.org", "give us a shout dot org"),
        ("www.stopitnow.org.uk.", "W, W, W dot stop it now dot org dot U, K."),
        (
            "www.nationaldahelpline.org.uk",
            "W, W, W dot national D, A helpline dot org dot U, K",
        ),
        ("thinkuknow.co.uk", "think U know dot co dot U, K"),
        ("stopncii.org", "stop N, C, I, I dot org"),
        ("barnardos.org.uk", "barnardos dot org dot U, K"),
        ("snapchat.com", "snapchat dot com"),
        ("www.ceop.police.uk", "W, W, W dot ceop dot police dot U, K"),
        ("crimestoppers-uk.org", "crimestoppers dash U, K dot org"),
        ("111.nhs.uk", "1 1 1 dot N, H, S dot U, K"),
        ("https://www.gov.uk/report-child/", "W, W, W dot gov dot U, K slash report dash child"),
        ("help@nspcc.org.uk", "help at N, S, P, C, C dot org dot U, K"),
        ("(GOV.UK)", "(gov dot U, K)"),
        ("Ask.Then wait.", "Ask.Then wait."),
    ],
)
def test_an_address_is_said_so_that_it_can_be_typed(text: str, said: str):
    assert spoken_form(text, "en", WORDS) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("cy", "W, W, W dot report dot I, W, F dot org dot U, K"),
        ("pl", "wu, wu, wu kropka report kropka I, wu, F kropka org kropka U, K"),
        ("ro", "W, W, W punct report punct I, W, F punct org punct U, K"),
        # Their voices say Latin letters in English.
        *(
            (language, "W, W, W dot report dot I, W, F dot org dot U, K")
            for language in ("uk", "pa", "ur", "ar")
        ),
    ],
)
def test_the_signs_of_an_address_are_named_in_the_voices_language(language: str, said: str):
    assert spoken_form("www.report.iwf.org.uk", language, WORDS) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The IWF and the NSPCC", "The I, W, F and the N, S, P, C, C"),
        ("StopNCII", "Stop N, C, I, I"),
        ("CEOP, Text SHOUT to 85258", "CEOP, Text SHOUT to 8 5 2 5 8"),
        ("Do NOT pay", "Do NOT pay"),
        ("an SMS in BSL", "an S, M, S in B, S, L"),
        ("A note, 412 MB", "A note, 412 MB"),
    ],
)
def test_an_abbreviation_that_is_no_word_is_spelled(text: str, said: str):
    assert spoken_form(text, "en", WORDS) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("under 18s", "under eighteens"),
        ("16s and 17s", "sixteens and seventeens"),
        ("the 1990s, the 2020s", "the nineteen nineties, the twenty twenties"),
        ("over 65s and 26s", "over sixty-fives and twenty-sixes"),
        ("£20s and 1.5s", "£20s and 1.5s"),
    ],
)
def test_ages_in_the_plural_are_words(text: str, said: str):
    assert spoken_form(text, "en") == said


def test_a_bundles_words_are_those_that_are_said_as_words():
    assert {"childline", "shout", "barnardos", "kooth", "pin", "a"} <= WORDS
    assert not {"iwf", "uk", "thinkuknow"} & WORDS
