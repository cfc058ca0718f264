"""Texts as a voice should say them: numbers to dial digit by digit and group by group, addresses
with their dots, abbreviations letter by letter.

Left alone, a voice reads 0800 1111 as a quantity, "iwf" as a word and "18s" as "eighteen z", and
"giveusashout" has the sounds of no English word (espeak-ng 1.51). A comma is a pause in every
language, and makes a single letter a letter: Welsh, Polish and Romanian have words of one letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, partial
from types import MappingProxyType
from typing import Any

_PART = r"(?:0\d[\d\xa0 ]{2,13}\d|999|101|111|112|116[\xa0 ]?\d{3}|\d{5})"
_DIALLED = re.compile(rf"(?<![\d.,:/£$€]){_PART}(?:[\xa0 ]{_PART})*(?![\d:/])")
"""Numbers that are dialled: 999, 101, 0800 1111, 116 000, a short code of five digits, and one
after another, as for a textphone: 18001 101."""

_ENDINGS = "uk|org|com|net|info|eu|app|wales|cymru|scot|london"
_ADDRESS = re.compile(
    rf"(?:https?://)?(?P<user>[a-z0-9._+-]+@)?(?P<host>(?:[a-z0-9-]+\.)+(?:{_ENDINGS}))\b"
    r"(?P<path>(?:/[a-z0-9-]+)*)/?",
    re.IGNORECASE,
)
_CAPITALS = re.compile(r"(?<![A-Z])(?<!\d[\xa0 ])[A-Z]{2,}(?![\w'’])")
"""Not after a number: voices know units such as MB."""
_ENGLISH_PLURAL = re.compile(r"(?<![\w£$€.,])(?P<century>19|20)?(?P<rest>\d{1,2})s\b")
_WORD = re.compile(r"[A-Za-z][a-z]+(?:['’][a-z]+)?|\ba\b")

_SIGNS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "en": {".": "dot", "@": "at", "-": "dash", "/": "slash", "_": "underscore", "+": "plus"},
        "cy": {".": "dot", "@": "at", "-": "cysylltnod", "/": "slaes", "_": "tanlinell"},
        "pl": {".": "kropka", "@": "małpa", "-": "myślnik", "/": "ukośnik", "_": "podkreślnik"},
        "ro": {".": "punct", "@": "arond", "-": "cratimă", "/": "slash", "_": "liniuță jos"},
    }
)
"""The signs of an address in the languages whose voices read Latin letters; the others switch to an
English voice for them."""

_LETTERS: Mapping[str, Mapping[str, str]] = MappingProxyType({"pl": {"W": "wu", "Z": "zet"}})
"""Names of letters that espeak-ng gets wrong."""


def _listed(words: str) -> tuple[str, ...]:
    return tuple(words.split())


_ID = re.compile(r"[a-z0-9-]*")
_COMMON_WORDS = frozenset(
    _listed(
        "a and at be for get give go help in is it me my no not now of on our stop the to up us we "
        "you your org com gov net co info app"
    )
)
"""Words that any address may contain."""
_LONG_LABEL = 7
"""Letters. A shorter part of a host is not searched for the words that it is made of."""
_LONGEST_REST = 2
"""Letters of such a part that may belong to no word: "da" in "nationaldahelpline"."""
_SHORT = 3
_BEGINNINGS = frozenset(
    _listed(
        "bl br ch chr cl cr dr dw fl fr gh gl gr kn ph pl pr ps qu rh sc sch scr sh shr sk sl sm "
        "sn sp spl spr squ st str sw th thr tr tw wh wr"
    )
)
"""Two or more consonants with which an English word begins."""

_UNITS = _listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_TENS = _listed("twenty thirty forty fifty sixty seventy eighty ninety")


def spoken_form(text: str, language: str, words: frozenset[str] = _COMMON_WORDS) -> str:
    """Returns the text as a voice of that language should get it. `words` are those of the bundle,
    in lower case: see `words_of`."""
    text = _ADDRESS.sub(partial(_address, language=language, words=words), text)
    text = _CAPITALS.sub(partial(_abbreviation, language=language, words=words), text)
    if language == "en":
        text = _ENGLISH_PLURAL.sub(_plural, text)
    return _DIALLED.sub(_digits, text)


def words_of(values: Iterable[Any]) -> frozenset[str]:
    """Returns the words of all texts in nested tuples and maps, in lower case. Words in capitals,
    ids and parts of addresses are left out: those may have to be said letter by letter."""
    found = set(_COMMON_WORDS)
    for value in values:
        if isinstance(value, str) and not _ID.fullmatch(value):
            for word in _WORD.findall(_ADDRESS.sub(" ", value)):
                found.update(("".join(re.split("['’]", word)).lower(), word.lower()))
        elif isinstance(value, Mapping):
            found |= words_of(value.values())
        elif isinstance(value, (tuple, list)):
            found |= words_of(value)
    return frozenset(found)


def _digits(found: re.Match[str]) -> str:
    return ", ".join(" ".join(group) for group in found[0].split())


def _address(found: re.Match[str], language: str, words: frozenset[str]) -> str:
    signs = {**_SIGNS["en"], **_SIGNS.get(language, {})}

    def said(part: str, *, whole: bool) -> str:
        pieces = (part,) if whole or len(part) < _LONG_LABEL else _pieces(part, words)
        return " ".join(_piece(piece, language, words) for piece in pieces)

    spoken = []
    # The words of a path have signs between them.
    for text, whole in ((found["user"] or "", True), (found["host"], False), (found["path"], True)):
        for part in filter(None, re.split(r"([^a-z0-9])", text.lower())):
            spoken.append(signs.get(part) or said(part, whole=whole))
    return " ".join(spoken)


def _piece(piece: str, language: str, words: frozenset[str]) -> str:
    """Returns a word, or the digits or letters of what is none."""
    if piece.isdigit():
        return " ".join(piece)
    return piece if piece in words or not _is_spelled(piece) else _letters(piece, language)


def _abbreviation(found: re.Match[str], language: str, words: frozenset[str]) -> str:
    capitals = found[0]
    space = " " if found.start() and found.string[found.start() - 1].islower() else ""
    if capitals.lower() in words or not _is_spelled(capitals):
        return space + capitals
    return space + _letters(capitals, language)


def _letters(text: str, language: str) -> str:
    names = _LETTERS.get(language, {})
    return ", ".join(names.get(letter, letter) for letter in text.upper())


def _is_spelled(text: str) -> bool:
    """True for three letters at most, and for what no voice can say as a word. CEOP it can:
    "see-op"."""
    return len(text) <= _SHORT or not _is_sayable(text)


def _is_sayable(text: str) -> bool:
    """True for letters that have a vowel and begin as an English word may."""
    beginning, *others = re.split("[aeiouy]", text.lower(), maxsplit=1)
    return bool(others) and (len(beginning) < 2 or beginning in _BEGINNINGS)


def _pieces(label: str, words: frozenset[str]) -> tuple[str, ...]:
    """Returns the fewest words that the label is made of, with at most one rest that is no word;
    the label itself where there are none."""

    @cache
    def best(start: int, whole: bool) -> tuple[int, tuple[str, ...]] | None:
        if start == len(label):
            return 0, ()
        found = []
        for end in range(start + 1, len(label) + 1):
            piece = label[start:end]
            known = piece in words
            if not known and (not whole or not _may_be_rest(piece)):
                continue
            following = best(end, whole and known)
            if following is not None:
                found.append((following[0] + (1 if known else _SHORT), (piece, *following[1])))
        return min(found, default=None)

    split = best(0, True)
    return split[1] if split else (label,)


def _may_be_rest(piece: str) -> bool:
    return len(piece) <= _LONGEST_REST or (len(piece) <= _SHORT + 1 and not _is_sayable(piece))


def _plural(found: re.Match[str]) -> str:
    """Returns "eighteens" for 18s and "nineteen nineties" for 1990s."""
    number = int(found["rest"])
    word = _UNITS[number] if number < len(_UNITS) else _TENS[number // 10 - 2]
    if number > len(_UNITS) and number % 10:
        word += f"-{_UNITS[number % 10]}"
    if word.endswith("y"):
        word = word[:-1] + "ie"
    elif word.endswith("x"):
        word += "e"
    century = {"19": "nineteen ", "20": "twenty "}.get(found["century"] or "", "")
    return f"{century}{word}s"
