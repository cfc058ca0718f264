"""Numbers inside text from right to left."""

from __future__ import annotations

import pytest

from kiosk.ui.viewmodels.bidi import FIRM_SPACE, SPACE, as_sentence, isolated


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("کال کریں 999۔", "کال کریں \u2066999\u2069۔"),
        ("Childline, 0800\u00a01111", "Childline, \u20660800\u00a01111\u2069"),
        ("www.ceop.police.uk", "\u2066www.ceop.police.uk\u2069"),
        ("help@nspcc.org.uk", "\u2066help@nspcc.org.uk\u2069"),
        ("<b>101</b> &#39;x&#39; &amp;", "<b>\u2066101\u2069</b> &#39;x&#39; &amp;"),
        # A time apart is two numbers, which are read from the right: 10:00 became 00:10.
        ("منگل، 10:00۔", "منگل، \u206610:00\u2069۔"),
        ("24/7 کھلا", "\u206624/7\u2069 کھلا"),
        ("5 سال", "5 سال"),
        ("", ""),
    ],
)
def test_numbers_and_addresses_stay_together(text: str, wanted: str) -> None:
    assert isolated(text, "ur").replace(FIRM_SPACE, "\u00a0").replace(SPACE, " ") == wanted
    assert isolated(text, "ar") == wanted
    assert isolated(text, "pl") == text


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Report Remove", "Report_Remove"),
        ("پر Childline کو", "پر_Childline_کو"),
        ("بچے کی فکر", "بچے کی فکر"),
        ("<b>CEOP</b> سے، یا", "<b>\u2066CEOP\u2069</b>_سے، یا"),
        ('یہ <font color="red">یہاں</font> ہے', 'یہ <font color="red">یہاں</font> ہے'),
        ("کال 999 پر", "کال_\u2066999\u2069_پر"),
    ],
)
def test_latin_words_have_spaces_of_their_own_in_nastaliq(text: str, wanted: str) -> None:
    assert isolated(text, "ur") == wanted.replace("_", SPACE)
    assert SPACE not in isolated(text, "ar")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # A text runs as its first letter does, unless that is isolated.
        ("Samaritans کو کال کریں۔", "[Samaritans] کو کال کریں۔"),
        ("LGBT+ لوگ", "[LGBT+] لوگ"),
        ("NHS 111، ذہنی صحت", "[NHS [111]]، ذہنی صحت"),
        ("“Men’s Advice Line” کو 999 پر", "“[Men’s Advice Line]” کو [999] پر"),
        ("<b>Shout</b>، 85258", "<b>[Shout]</b>، [85258]"),
        ("کال Childline کو", "کال Childline کو"),
        ("Report Remove", "Report Remove"),
    ],
)
def test_latin_words_at_the_beginning_turn_no_text(text: str, wanted: str) -> None:
    assert isolated(text, "ar") == wanted.replace("[", "\u2066").replace("]", "\u2069")


def test_a_number_is_not_broken_at_its_own_spaces() -> None:
    (parts,) = isolated("0800\u00a01111", "ur").strip("\u2066\u2069").split("0800")[1:]
    assert parts.startswith("\u2060")
    assert parts.endswith("\u20601111")


@pytest.mark.parametrize("text", ["101 پر کال کریں۔", "کیا ہوتا ہے؟", "ਕਾਲ ਕਰੋ।", "Stop.", "Who?"])
def test_a_sentence_of_any_script_gets_no_second_end(text: str) -> None:
    assert as_sentence(text) == text


def test_a_name_becomes_a_sentence() -> None:
    assert as_sentence("Childline") == "Childline."
