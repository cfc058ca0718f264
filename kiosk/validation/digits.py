"""Numbers that a visitor reads otherwise than the checks do: digits 0 to 9 among signs that look
like digits, and digits that only look like 0 to 9.

Sources: UTS #39 for look-alikes; the decompositions of Unicode for wide, mathematical, circled and
raised digits.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from kiosk.validation.character_names import Fault, character_name

_ONLY_DIGITS = "Type the whole number again with the digits 0 to 9."

_LOOKS_LIKE = {
    **dict.fromkeys("ОоΟοՕօ〇Ⲟⲟסهہەھဝഠଠዐⵔꓳ○◯⚪⭕", "0"),
    **dict.fromkeys("ІӀӏΙⲒⵏꓲǀƖוןا", "1"),
    **dict.fromkeys("ƧᏫ", "2"),
    **dict.fromkeys("ЗзƷȜⳌ", "3"),
    **dict.fromkeys("ЧчᏎ", "4"),
    **dict.fromkeys("Ƽ", "5"),
    **dict.fromkeys("бᏮ", "6"),
    **dict.fromkeys("Ȣȣ", "8"),
    **dict.fromkeys("ꝮⳊ", "9"),
}
_LATIN_LOOKS_LIKE = {"O": "0", "o": "0", "I": "1", "l": "1"}
_ROUND = "○◯⚪⭕"
"""Symbols of the table above; its other signs are letters."""

_WORD = re.compile(rf"(?:[^\W_]|[{_ROUND}])+")
_DIGIT = re.compile(r"[\d²³¹⁰⁴-⁹₀-₉①-⑳⓪-⓿⑴-⑼⒈-⒐➀-➈❶-❾➊-➒\U0001f100-\U0001f10a]")
"""All that Unicode counts as a digit of a number, and circled ones up to 20."""
_LATIN_NUMBER = re.compile("[0-9OoIl]+")
_NO_NUMBER = re.compile("[0-9]+l|O2|I+")
"""Litres, a telephone company and Roman numerals."""
_GROUPS = re.compile(r"(?<![^\W_])[0-9OoIl]++(?:(?: |-|\) | \()[0-9OoIl]++)+(?![^\W_])")
_HOST = r"(?:[a-z0-9-]+\.)+[a-z]{2,}"
_ADDRESS = re.compile(
    rf"(?:https?://|www\.){_HOST}[/?#]\S*|(?<![\w.@-]){_HOST}/\S*|[\w.+-]+@{_HOST}|images/[\w./-]+"
)
_KEY = re.compile(r"\s*(?:- )?[a-z_]+: ")
"""The name of a field, in a line of YAML."""
_LATIN = re.compile("[A-Za-z]")


def faults_in_numbers(text: str, alphabets: frozenset[str]) -> Iterator[Fault]:
    """Yields the first such sign of each word, in the order of the text. Words of a whole alphabet
    keep their letters ("5го", "18yo"), and texts in another alphabet its own digits. `alphabets`:
    those of the file that the text is from, as `alphabets_in` returns them."""
    found = set() if text.isascii() else set(_foreign_signs(text, alphabets))
    for word in _LATIN_NUMBER.finditer(text):
        if (fault := _letter_in_number(text, *word.span())) is not None:
            found.add(fault)
    for groups in _GROUPS.finditer(text):
        if (fault := _letter_in_groups(text, groups)) is not None:
            found.add(fault)
    yield from sorted(found)


def _letter_in_number(text: str, start: int, end: int) -> Fault | None:
    """Returns the fault of a number with O, o, I or l in it: "1O1", "l0l". Litres ("100l") and
    names with one digit ("O2") are none, nor is anything in an address."""
    word = text[start:end]
    if (
        len(word) < 3
        or not any(sign.isdigit() for sign in word)
        or word.isdigit()
        or _NO_NUMBER.fullmatch(word) is not None
        or _continues(text, start, end)
        or _is_address(text, start, end)
    ):
        return None
    return _first_letter(word, start)


def _letter_in_groups(text: str, groups: re.Match[str]) -> Fault | None:
    """Returns the fault of a number whose groups are digits and letters: "0800 llll"."""
    at = groups.start()
    number = [group for group in re.split("[ ()-]+", groups[0]) if not _NO_NUMBER.fullmatch(group)]
    if sum(len(group) for group in number if group.isdigit()) < 4 or _is_address(
        text, at, groups.end()
    ):
        return None
    for group in re.finditer("[0-9OoIl]{2,}", groups[0]):
        if not group[0].isdigit() and _NO_NUMBER.fullmatch(group[0]) is None:
            return _first_letter(group[0], at + group.start())
    return None


def _first_letter(word: str, start: int) -> Fault:
    at, letter = next(
        (at, sign) for at, sign in enumerate(word, start) if sign in _LATIN_LOOKS_LIKE
    )
    return _looks_like(at, letter, _LATIN_LOOKS_LIKE[letter])


def _looks_like(at: int, sign: str, digit: str) -> Fault:
    says = f"{character_name(sign)} among digits looks like the digit {digit}."
    return Fault(at, says, _ONLY_DIGITS)


def _continues(text: str, start: int, end: int) -> bool:
    return bool(text[start - 1 : start].isalnum() or text[end : end + 1].isalnum())


def _is_address(text: str, start: int, end: int) -> bool:
    """True if a word is part of an address of a page or of e-mail, or of a picture's name."""
    longest = 300  # as of an address for a code: the patterns take quadratic time
    if end - start > longest:
        return False
    first = max(0, start - longest)
    before = text[first:start]
    begins = start - len(before) + max(before.rfind(blank) for blank in " \t\n\r") + 1
    near = text[begins : end + longest]
    return any(
        begins + found.start() <= start and end <= begins + found.end()
        for found in _ADDRESS.finditer(near)
    )


def alphabets_in(text: str) -> frozenset[str]:
    """Returns the alphabets of a text's letters, English letters left out."""
    if text.isascii():
        return frozenset()
    return frozenset(_alphabet(sign) for sign in set(text) if sign.isalpha() and not sign.isascii())


def _foreign_signs(text: str, alphabets: frozenset[str]) -> Iterator[Fault]:
    """Yields the faults of words with a sign beyond ASCII."""
    alphabets |= alphabets_in(text)
    start = 0
    for line in text.split("\n"):
        # Most lines have no digit, and nothing else is a fault.
        if not line.isascii() and _DIGIT.search(line) is not None:
            # Letters beside a number say which digits belong there; the name of its field does not.
            is_latin = _LATIN.search(_KEY.sub("", line, count=1)) is not None
            own = alphabets if is_latin else None
            for word in _WORD.finditer(line):
                if not word[0].isascii() and _DIGIT.search(word[0]) is not None:
                    yield from _first_fault(word[0], start + word.start(), own)
        start += len(line) + 1


def _first_fault(word: str, start: int, alphabets: frozenset[str] | None) -> Iterator[Fault]:
    """Yields at most one fault. `alphabets`: those of the text; None if any may be there."""
    mixed = re.search("[0-9]", word) is not None
    own = {_alphabet(sign) for sign in set(word) if sign.isalpha() and not _digit_like(sign)}
    for at, sign in enumerate(word):
        if sign.isascii():
            continue
        if _DIGIT.match(sign) is not None:
            if says := _digit_fault(word, at, alphabets, mixed=mixed):
                yield Fault(start + at, says, _ONLY_DIGITS)
                return
        elif mixed and (digit := _digit_like(sign)) and _alphabet(sign) not in own:
            yield _looks_like(start + at, sign, digit)
            return


def _digit_fault(word: str, at: int, alphabets: frozenset[str] | None, *, mixed: bool) -> str:
    """Returns what is wrong with a digit that is none of 0 to 9; '' if nothing is."""
    sign = word[at]
    name = character_name(sign)
    kind = unicodedata.decomposition(sign).partition(" ")[0]
    if mixed and sign.isdecimal():
        return f"{name} is mixed with the digits 0 to 9."
    if kind in ("<wide>", "<font>"):
        return f"{name} only looks like the digit {unicodedata.decimal(sign)}."
    if sign.isdecimal():
        if alphabets is None or _alphabet(sign) in alphabets:
            return ""
        return f"{name} is a digit of another alphabet than the text around it."
    # Raised, lowered or circled: alone, or after a letter ("m²", "CO₂"), it is no part of a number.
    beside = word[max(0, at - 1) : at] + word[at + 1 : at + 2]
    raised = kind in ("<super>", "<sub>")
    if any(_DIGIT.match(other) or (_digit_like(other) and not raised) for other in beside):
        return f"{name} is part of a number."
    return ""


def _alphabet(sign: str) -> str:
    """Returns the first word of a character's name, for most letters and digits their script."""
    name = unicodedata.name(sign, "").removeprefix("EXTENDED ")
    return name.partition(" ")[0].partition("-")[0]


def _digit_like(sign: str) -> str:
    """Returns the digit that a sign looks like; '' if none. Also for wide and mathematical letters
    and Roman numerals; not for raised ones and ℓ: "1º", "5ℓ"."""
    if sign in _LOOKS_LIKE:
        return _LOOKS_LIKE[sign]
    if sign == "ℓ" or unicodedata.decomposition(sign).startswith(("<super>", "<sub>")):
        return ""
    plain = unicodedata.normalize("NFKC", sign)
    return _LATIN_LOOKS_LIKE.get(plain) or _LOOKS_LIKE.get(plain, "")
