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

from kiosk.validation.character_names import Fault, character_name
from kiosk.validation.digits import faults_in_numbers

OTHER_SPACES = "\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
"""Read as spaces: all of category Zs but U+0020."""
_OTHER_SPACE = re.compile(f"[{OTHER_SPACES}]")

_RETYPE = "Delete it and type the text around it again."
_PICTURE = "Leave the picture sign before it out, and write the word."

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


def plain_spaces(text: str) -> str:
    """Returns a text of the same length with a space for each other space of Unicode: word
    processors and translators write them where people type one."""
    return text if text.isascii() else _OTHER_SPACE.sub(" ", text)


def is_invisible(character: str) -> bool:
    """True for a character that shows nothing: also one that Unicode counts as a letter."""
    if character in _VISIBLE:
        return False
    return unicodedata.category(character) in _UNSEEN or _BLANK.match(character) is not None


_UNSEEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})


def faults_in(text: str, alphabets: frozenset[str] = frozenset()) -> Iterator[Fault]:
    """Yields the characters that a text may not have, in its order. `alphabets`: those of the
    whole file, if the text is one of its values (`digits.alphabets_in`)."""
    if text.isascii():
        if not text.replace("\n", "").isprintable():
            yield from _hidden(text)
    elif not text.replace("\n", "").isprintable() or _BLANK_OR_LOST.search(text) is not None:
        yield from _hidden(text)
    yield from faults_in_numbers(text, alphabets)


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
    if character == "\ufe0f":
        # It follows most picture signs of a phone or a computer, however often one is typed again.
        return f"{name} cannot be seen.", _PICTURE
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
