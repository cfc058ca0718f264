"""Characters that cannot be seen, turn the text around, or look like digits."""

from __future__ import annotations

import sys
import unicodedata

import pytest

from kiosk.validation.character_names import character_name
from kiosk.validation.characters import faults_in

RETYPE = "Delete it and type the text around it again."
DIGITS = "Type the whole number again with the digits 0 to 9."
IN_ORDER = "Delete it: the kiosk puts numbers and names in a text from right to left in order."
JOINS = (
    "cannot be seen, and has a use only between letters of Arabic script and after a Gurmukhi "
    "virama."
)

REFUSED = {
    "a\0b": ("U+0000 NULL cannot be seen.", RETYPE),
    "a\x07b": ("U+0007 BELL cannot be seen.", RETYPE),
    "a\x1b[31m": ("U+001B ESCAPE cannot be seen.", RETYPE),
    "a\x7fb": ("U+007F DELETE cannot be seen.", RETYPE),
    "a\x85b": ("U+0085 NEXT LINE cannot be seen.", RETYPE),
    "a\x9bb": ("U+009B CONTROL cannot be seen.", RETYPE),
    "a\u2028b": ("U+2028 LINE SEPARATOR cannot be seen.", RETYPE),
    "re\u00adport": (
        "U+00AD SOFT HYPHEN cannot be seen.",
        "Delete it: the kiosk divides long words by itself.",
    ),
    "re\u200bport": ("U+200B ZERO WIDTH SPACE cannot be seen.", RETYPE),
    "re\u2060port": ("U+2060 WORD JOINER cannot be seen.", RETYPE),
    "re\ufeffport": ("U+FEFF ZERO WIDTH NO-BREAK SPACE cannot be seen.", RETYPE),
    "re\u200cport": (f"U+200C ZERO WIDTH NON-JOINER {JOINS}", RETYPE),
    "👩\u200d🚒": (f"U+200D ZERO WIDTH JOINER {JOINS}", RETYPE),
    "سلام\u200c": (f"U+200C ZERO WIDTH NON-JOINER {JOINS}", RETYPE),
    "\u200cسلام": (f"U+200C ZERO WIDTH NON-JOINER {JOINS}", RETYPE),
    "ਸ\u200dਸ": (f"U+200D ZERO WIDTH JOINER {JOINS}", RETYPE),
    "❤\ufe0f": (
        "U+FE0F VARIATION SELECTOR-16 cannot be seen.",
        "Leave the picture sign before it out, and write the word.",
    ),
    "a\U000e0041b": ("U+E0041 TAG LATIN CAPITAL LETTER A cannot be seen.", RETYPE),
    "a\u3164b": ("U+3164 HANGUL FILLER cannot be seen.", RETYPE),
    "a\u2800b": ("U+2800 BRAILLE PATTERN BLANK cannot be seen.", RETYPE),
    "a\u034fb": ("U+034F COMBINING GRAPHEME JOINER cannot be seen.", RETYPE),
    "a\u202eb": (
        "U+202E RIGHT-TO-LEFT OVERRIDE turns the direction of the text, and cannot be seen.",
        IN_ORDER,
    ),
    "a\u2066b": (
        "U+2066 LEFT-TO-RIGHT ISOLATE turns the direction of the text, and cannot be seen.",
        IN_ORDER,
    ),
    "a\u200fb": (
        "U+200F RIGHT-TO-LEFT MARK turns the direction of the text, and cannot be seen.",
        IN_ORDER,
    ),
    "a\u061cb": (
        "U+061C ARABIC LETTER MARK turns the direction of the text, and cannot be seen.",
        IN_ORDER,
    ),
    "a\ue000b": (
        "U+E000 PRIVATE USE looks different on each computer, or like nothing.",
        "Delete it and type the sign that was meant.",
    ),
    "a\U0010fffdb": (
        "U+10FFFD PRIVATE USE looks different on each computer, or like nothing.",
        "Delete it and type the sign that was meant.",
    ),
    "a\ufdd0b": ("U+FDD0 NONCHARACTER is no character.", RETYPE),
    "a\U0001ffffb": ("U+1FFFF NONCHARACTER is no character.", RETYPE),
    "a\u0378b": ("U+0378 UNASSIGNED is no character.", RETYPE),
    "a\ud800b": ("U+D800 SURROGATE cannot be seen.", RETYPE),
    "caf\ufffd": (
        "U+FFFD REPLACEMENT CHARACTER takes the place of a letter that was lost.",
        "Type that letter.",
    ),
    # Numbers
    "Text HELP to 85О258": (
        "U+041E CYRILLIC CAPITAL LETTER O among digits looks like the digit 0.",
        DIGITS,
    ),
    "HELP85О258": (
        "U+041E CYRILLIC CAPITAL LETTER O among digits looks like the digit 0.",
        DIGITS,
    ),
    "О8ОО 1111": (
        "U+041E CYRILLIC CAPITAL LETTER O among digits looks like the digit 0.",
        DIGITS,
    ),
    "80З": ("U+0417 CYRILLIC CAPITAL LETTER ZE among digits looks like the digit 3.", DIGITS),
    "1Ο1": ("U+039F GREEK CAPITAL LETTER OMICRON among digits looks like the digit 0.", DIGITS),
    "0８00": ("U+FF18 FULLWIDTH DIGIT EIGHT is mixed with the digits 0 to 9.", DIGITS),
    "99٩": ("U+0669 ARABIC-INDIC DIGIT NINE is mixed with the digits 0 to 9.", DIGITS),
    "10۱": ("U+06F1 EXTENDED ARABIC-INDIC DIGIT ONE is mixed with the digits 0 to 9.", DIGITS),
    "1𝟎1": ("U+1D7CE MATHEMATICAL BOLD DIGIT ZERO is mixed with the digits 0 to 9.", DIGITS),
    "1Ｏ1": (
        "U+FF2F FULLWIDTH LATIN CAPITAL LETTER O among digits looks like the digit 0.",
        DIGITS,
    ),
    "O800 1111": ("U+004F LATIN CAPITAL LETTER O among digits looks like the digit 0.", DIGITS),
    "Call l0l": ("U+006C LATIN SMALL LETTER L among digits looks like the digit 1.", DIGITS),
    "1O1/999": ("U+004F LATIN CAPITAL LETTER O among digits looks like the digit 0.", DIGITS),
    "O8OO llll": ("U+004F LATIN CAPITAL LETTER O among digits looks like the digit 0.", DIGITS),
    "0800 llll": ("U+006C LATIN SMALL LETTER L among digits looks like the digit 1.", DIGITS),
    "O8 1234 5678": ("U+004F LATIN CAPITAL LETTER O among digits looks like the digit 0.", DIGITS),
    "Text 85 OO 58": ("U+004F LATIN CAPITAL LETTER O among digits looks like the digit 0.", DIGITS),
    "call/1O1": ("U+004F LATIN CAPITAL LETTER O among digits looks like the digit 0.", DIGITS),
    "call@1O1": ("U+004F LATIN CAPITAL LETTER O among digits looks like the digit 0.", DIGITS),
    "1⁰1": ("U+2070 SUPERSCRIPT ZERO is part of a number.", DIGITS),
    "¹⁰¹": ("U+00B9 SUPERSCRIPT ONE is part of a number.", DIGITS),
    "①⓪①": ("U+2460 CIRCLED DIGIT ONE is part of a number.", DIGITS),
    "1ا1": ("U+0627 ARABIC LETTER ALEF among digits looks like the digit 1.", DIGITS),
    "1○1": ("U+25CB WHITE CIRCLE among digits looks like the digit 0.", DIGITS),
    "９９９": ("U+FF19 FULLWIDTH DIGIT NINE only looks like the digit 9.", DIGITS),
    "Text HELP to ８５２５８": (
        "U+FF18 FULLWIDTH DIGIT EIGHT only looks like the digit 8.",
        DIGITS,
    ),
    "𝟗𝟗𝟗": ("U+1D7D7 MATHEMATICAL BOLD DIGIT NINE only looks like the digit 9.", DIGITS),
    "Call ١٥١": (
        "U+0661 ARABIC-INDIC DIGIT ONE is a digit of another alphabet than the text around it.",
        DIGITS,
    ),
    "0800 11l1": ("U+006C LATIN SMALL LETTER L among digits looks like the digit 1.", DIGITS),
}

TAKEN = (
    "Plain text.\nOf two lines.\r\n\tAnd a tab.",
    "café, naïve, ŵ, ŷ, „cytat”, ‘quote’ – dash … 10 000",
    "می\u200cخواهم",  # Persian and Urdu need a non-joiner inside words
    "مِ\u200cن",  # also after a vowel sign
    "ਪ੍\u200dਰ ਸ੍\u200cਕ",
    "❤ 😀 ✔",
    "آیت\u06dd",
    "10 l, 100l, O2, 4K, 1st, 18oed, Year 9",
    "18-річний, 5го, 2000 років",
    "۰۸۰۰ ۱۱۱۱, ٩٩٩",
    "٩٩٩ پر کال کریں",
    "ਫ਼ੋਨ ੦੮੦੦",
    "hours: ۰۹:۰۰",
    "cm², CO₂, 5m², word¹, ① First, ② Then",
    "100l, 2000 O2 users, 20 l, World War II, Year 10 III",
    "See example.org/1O1, (https://a.uk/1O1), ask a.1O1@b.uk, images/1l1.png",
    "5m², 1º, ½",
    "https://www.example.org/2O18/1l1?q=3O4 a1O1@example.org",
    "No-break\u00a0space",
)


@pytest.mark.parametrize("text", REFUSED)
def test_what_a_visitor_could_not_read_is_named(text: str):
    (fault,) = faults_in(text)
    assert (fault.says, fault.hint) == REFUSED[text]


def test_the_place_is_that_of_the_character():
    assert [fault.at for fault in faults_in("a\u00adb\n\u200bc 1О1 1О1")] == [1, 4, 8, 12]


@pytest.mark.parametrize("text", TAKEN)
def test_what_people_write_is_taken(text: str):
    assert list(faults_in(text)) == []


def test_characters_without_a_shape_are_refused_in_all_of_unicode():
    visible = ("ARABIC", "SYRIAC ABBREVIATION")
    refused = 0
    for code in (*range(0x3100), *range(0xD800, 0x10000), *range(0x10000, sys.maxunicode, 97)):
        character = chr(code)
        category = unicodedata.category(character)
        if character in "\t\n\r" or (category[0] != "C" and category not in ("Zl", "Zp")):
            continue
        if category == "Cf" and unicodedata.name(character).startswith(visible) and code != 0x61C:
            continue
        assert [fault.at for fault in faults_in(f"a{character}b")] == [1], hex(code)
        refused += 1
    assert refused > 15_000


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\u00ad", "U+00AD SOFT HYPHEN"),
        ("\x1b", "U+001B ESCAPE"),
        ("\U0001f600", "U+1F600 GRINNING FACE"),
    ],
)
def test_the_name_of_a_character(character: str, name: str):
    assert character_name(character) == name


@pytest.mark.parametrize(
    "text",
    [
        "1a" * 200_000,
        "O" * 300_000 + "11",
        "1O" * 200_000,
        "О" * 300_000 + "го1",
        "٩" * 300_000,
        "a ٩ " * 9,
        "\u00ad" * 9,
    ],
)
def test_long_words_take_no_longer(text: str):
    """Each word is looked at once: twice the length would take four times as long otherwise."""
    assert len(list(faults_in(text))) <= 9
