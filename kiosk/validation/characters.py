"""Characters that no text may have: they cannot be seen, turn the text around, or look like digits.

A visitor must read what staff read, and a search or a check must find what both read. Sources: the
general categories and Default_Ignorable_Code_Point of Unicode; UAX #9 for the direction controls;
Unicode 9.2 and 12.3 for the joiners that Arabic script and Gurmukhi need; UTS #39 for look-alikes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

NO_BREAK_SPACE = "\u00a0"
"""Read as a space: word processors write it where people typed one."""


class Fault(NamedTuple):
    """A character that may not be there. `at`: its index in the text; `says` and `hint` as in a
    problem."""

    at: int
    says: str
    hint: str


_RETYPE = "Delete it and type the text around it again."
_ONLY_DIGITS = "Type the whole number again with the digits 0 to 9."

_WHITE_SPACE = "\t\n\r"
"""Controls that YAML itself reads as white space."""
_JOINERS = "\u200c\u200d"
_VIRAMAS = "\u0a4d"
"""Signs of Indic scripts after which a joiner changes the shape of letters; one for each language
of the screen that needs it."""
_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# Visible, though Unicode counts them as format characters: signs that enclose a number.
_VISIBLE = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2")
# Invisible, though Unicode counts them as letters, marks or symbols.
_BLANK = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u2800\u3164\ufe00-\ufe0f\uffa0"
    "\U000e0100-\U000e01ef]"
)
_BLANK_OR_LOST = re.compile(_BLANK.pattern[:-1] + "\ufffd]")

_DIGITS = re.compile("[0-9]+")
_LATIN_NUMBER = re.compile("[0-9OoIl]+")
_LITRES = re.compile("[0-9]+l")
_LOOKS_LIKE = {
    **dict.fromkeys("ОоΟοՕօ〇Ⲟⲟ", "0"),
    **dict.fromkeys("ІӀӏΙ", "1"),
    **dict.fromkeys("ƧᏫ", "2"),
    **dict.fromkeys("ЗзƷȜ", "3"),
    **dict.fromkeys("Чч", "4"),
    **dict.fromkeys("Ƽ", "5"),
    **dict.fromkeys("б", "6"),
    **dict.fromkeys("Ȣȣ", "8"),
}
_LATIN_LOOKS_LIKE = {"O": "0", "o": "0", "I": "1", "l": "1"}

_CONTROLS = dict(
    enumerate(
        (
            *("NULL", "START OF HEADING", "START OF TEXT", "END OF TEXT", "END OF TRANSMISSION"),
            *("ENQUIRY", "ACKNOWLEDGE", "BELL", "BACKSPACE", "TAB", "LINE FEED", "LINE TABULATION"),
            *("FORM FEED", "CARRIAGE RETURN", "SHIFT OUT", "SHIFT IN", "DATA LINK ESCAPE"),
            *("DEVICE CONTROL ONE", "DEVICE CONTROL TWO", "DEVICE CONTROL THREE"),
            *("DEVICE CONTROL FOUR", "NEGATIVE ACKNOWLEDGE", "SYNCHRONOUS IDLE"),
            *("END OF TRANSMISSION BLOCK", "CANCEL", "END OF MEDIUM", "SUBSTITUTE", "ESCAPE"),
            *("FILE SEPARATOR", "GROUP SEPARATOR", "RECORD SEPARATOR", "UNIT SEPARATOR"),
        )
    )
) | {0x7F: "DELETE", 0x85: "NEXT LINE"}
"""Unicode gives these an alias only, which Python cannot look up."""


def character_name(character: str) -> str:
    """Returns code point and name: "U+00AD SOFT HYPHEN"."""
    code = ord(character)
    name = unicodedata.name(character, "") or _CONTROLS.get(code) or _label(code, character)
    return f"U+{code:04X} {name}"


def _label(code: int, character: str) -> str:
    """Returns what a character without a name is (Unicode 4.8, code point labels)."""
    if code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF:
        return "NONCHARACTER"
    labels = {"Cc": "CONTROL", "Co": "PRIVATE USE", "Cs": "SURROGATE"}
    return labels.get(unicodedata.category(character), "UNASSIGNED")


def is_invisible(character: str) -> bool:
    """True for a character that shows nothing: also one that Unicode counts as a letter."""
    if character in _VISIBLE:
        return False
    return unicodedata.category(character) in _UNSEEN or _BLANK.match(character) is not None


_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})


def faults_in(text: str) -> Iterator[Fault]:
    """Yields the characters that a text may not have, in its order."""
    if text.isascii():
        if not text.replace("\n", "").isprintable():
            yield from _hidden(text)
    elif not text.replace("\n", "").isprintable() or _BLANK_OR_LOST.search(text) is not None:
        yield from _hidden(text)
    yield from _mixed_numbers(text)


def _hidden(text: str) -> Iterator[Fault]:
    odd = {character for character in set(text) if _refusal(character) is not None}
    if not odd:
        return
    for at, character in enumerate(text):
        if character not in odd or (character in _JOINERS and _joins(text, at)):
            continue
        refusal = _refusal(character)
        if refusal is not None:
            yield Fault(at, *refusal)


@lru_cache(4096)
def _refusal(character: str) -> tuple[str, str] | None:
    """Returns what is wrong with a character and what to do; None if nothing is."""
    if character in _WHITE_SPACE:
        return None
    if character == "\ufffd":
        lost = "takes the place of a letter that was lost."
        return f"{character_name(character)} {lost}", "Type that letter."
    if not is_invisible(character):
        return None
    name = character_name(character)
    if character in _JOINERS:
        return (
            f"{name} cannot be seen, and has a use only between letters of Arabic script and after "
            "a Gurmukhi virama.",
            _RETYPE,
        )
    if _TURNING.match(character):
        return (
            f"{name} turns the direction of the text, and cannot be seen.",
            "Delete it: the kiosk puts numbers and names in a text from right to left in order.",
        )
    if character == "\u00ad":
        return f"{name} cannot be seen.", "Delete it: the kiosk divides long words by itself."
    category = unicodedata.category(character)
    if category == "Co":
        says = f"{name} looks different on each computer, or like nothing."
        return says, "Delete it and type the sign that was meant."
    if category == "Cn":
        return f"{name} is no character.", _RETYPE
    return f"{name} cannot be seen.", _RETYPE


def _joins(text: str, at: int) -> bool:
    """True if a joiner has an effect: it is between letters of Arabic script, whose vowel signs do
    not count, or after a virama."""
    before = at - 1
    if before >= 0 and text[before] in _VIRAMAS:
        return True
    while before >= 0 and unicodedata.category(text[before]) == "Mn":
        before -= 1
    after = at + 1
    return (
        before >= 0 and after < len(text) and _is_arabic(text[before]) and _is_arabic(text[after])
    )


def _is_arabic(character: str) -> bool:
    return character.isalpha() and unicodedata.name(character, "").startswith("ARABIC")


def _mixed_numbers(text: str) -> Iterator[Fault]:
    """Finds words that mix the digits 0 to 9 with what looks like a digit: a visitor reads another
    number than the checks do. Words of a whole alphabet keep their letters: «5го», "18yo"."""
    end = 0
    for run in _DIGITS.finditer(text):
        if run.start() < end:
            continue
        start, end = run.span()
        if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()):
            continue
        while start > 0 and text[start - 1].isalnum():
            start -= 1
        while end < len(text) and text[end].isalnum():
            end += 1
        word = text[start:end]
        if word.isascii():
            fault = _letter_in_number(text, word, start, end)
        else:
            fault = _look_alike(word, start)
        if fault is not None:
            yield fault


def _letter_in_number(text: str, word: str, start: int, end: int) -> Fault | None:
    """Returns the fault of a number with O, o, I or l in it. Litres ("100l") and names with one
    digit ("O2") are none, nor is anything in an address."""
    if (
        _LATIN_NUMBER.fullmatch(word) is None
        or word.isdigit()
        or _LITRES.fullmatch(word) is not None
        or sum(character.isdigit() for character in word) < 2
        or _is_address(text, start, end)
    ):
        return None
    at, letter = next(
        (at, sign) for at, sign in enumerate(word, start) if sign in _LATIN_LOOKS_LIKE
    )
    digit = _LATIN_LOOKS_LIKE[letter]
    return Fault(
        at, f"{character_name(letter)} among digits looks like the digit {digit}.", _ONLY_DIGITS
    )


def _is_address(text: str, start: int, end: int) -> bool:
    """True if the run of visible characters around a word has a slash or an @."""
    longest = 300
    before = text[max(0, start - longest) : start].rsplit(None, 1)
    after = text[end : end + longest].split(None, 1)
    near = (before[-1] if before and not text[start - 1].isspace() else "") + (
        after[0] if after and not text[end].isspace() else ""
    )
    return "/" in near or "@" in near


def _look_alike(word: str, start: int) -> Fault | None:
    for at, character in enumerate(word, start):
        if character.isascii():
            continue
        if character.isdecimal():
            says = f"{character_name(character)} is mixed with the digits 0 to 9."
            return Fault(at, says, _ONLY_DIGITS)
        digit = _digit_like(character)
        if digit and not _has_own_letters(word, character):
            says = f"{character_name(character)} among digits looks like the digit {digit}."
            return Fault(at, says, _ONLY_DIGITS)
    return None


def _digit_like(character: str) -> str:
    """Returns the digit that a letter looks like; '' if none. Also for wide and mathematical
    letters and Roman numerals; not for raised ones and ℓ: "1º", "5ℓ"."""
    if character in _LOOKS_LIKE:
        return _LOOKS_LIKE[character]
    if character == "ℓ" or unicodedata.decomposition(character).startswith(("<super>", "<sub>")):
        return ""
    return _LATIN_LOOKS_LIKE.get(unicodedata.normalize("NFKC", character), "")


def _has_own_letters(word: str, character: str) -> bool:
    """True if a word has letters of the same script that do not look like digits."""
    script = unicodedata.name(character).partition(" ")[0]
    return any(
        not other.isascii()
        and not _digit_like(other)
        and unicodedata.name(other, "").startswith(script)
        for other in word
    )
