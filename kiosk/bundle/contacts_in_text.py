"""Finds the numbers and addresses in texts: a visitor dials any number on a card."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from kiosk.bundle.numbers_in_text import numbers_in

_ADDRESS = re.compile(
    r"(?:https?://|\bwww\.)[a-z0-9.-]*[a-z0-9](?:/[\x21-\x7e]*[a-z0-9/])?"
    r"|(?<![a-z0-9._+-])[a-z0-9._+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+",
    re.IGNORECASE | re.ASCII,
)
_DIALLED_ADDRESS = re.compile(r"(?:https?://|www\.)?\+?(?:0|44)[\d.+-]{8,}(?:[@/]|$)", re.ASCII)
"""www.07700900123 and 07700900123@example.org: addresses only in form."""
# Letters that people write for a digit, in a word of digits: 0l926, O8OO.
_ALMOST_DIGITS = re.compile(
    r"(?<![^\W\d_])[OoIl\u039f\u03bf\u041e\u043e]*\d[\dOoIl\u039f\u03bf\u041e\u043e]*(?![^\W\d_])"
)
_AS_DIGITS = str.maketrans(
    dict.fromkeys("Oo\u039f\u03bf\u041e\u043e", "0") | dict.fromkeys("Il", "1")
)
_BLANK_LETTERS = "\u115f\u1160\u3164\uffa0"
_BLANK_SIGN = "\u2800"

Contacts = dict[str, str]
"""Number or address that a visitor dials or types -> as written. Numbers are digits only, so that
other spacing or other digits (١٠١) make no other number."""


def contacts(texts: Iterable[str]) -> Contacts:
    """Returns the numbers of three or more digits and the addresses in texts."""
    found: Contacts = {}
    for text in map(_simplified, texts):
        for address in _ADDRESS.findall(text):
            found.setdefault(address.casefold(), address)
        plain = _ADDRESS.sub(_without_address, text)
        for number in numbers_in(_ALMOST_DIGITS.sub(_as_digits, plain)):
            found.setdefault(_key(number), number)
    return found


def is_number(contact: str) -> bool:
    """Tells a number from an address; `contact` is a key of `contacts`."""
    return contact.lstrip("+").isdigit()


def only_in(these: Contacts, others: Contacts) -> Contacts:
    """Returns the contacts that are not among `others`."""
    return {key: text for key, text in these.items() if key not in others}


def _key(number: str) -> str:
    return "+" * number.startswith("+") + re.sub(r"\D", "", number)


def _without_address(found: re.Match[str]) -> str:
    # A line break ends a number; a simplified text has no other.
    return found[0] if _DIALLED_ADDRESS.match(found[0]) else "\n"


def _as_digits(found: re.Match[str]) -> str:
    return found[0].translate(_AS_DIGITS)


def _simplified(text: str) -> str:
    """Returns a text with the digits 0 to 9 for those of any script, and one space for any blanks,
    as a page shows it; without marks and invisible characters, which could divide a number."""
    if not text.isascii():
        text = "".join(map(_simple, text))
    return " ".join(text.split())


@lru_cache(4096)
def _simple(sign: str) -> str:
    if sign.isascii():
        return sign
    category = unicodedata.category(sign)
    if category[0] == "M" or category == "Cf" or sign in _BLANK_LETTERS:
        return ""
    if sign == _BLANK_SIGN:
        return " "
    if category[0] == "N":
        value = unicodedata.numeric(sign, 0.5)
        return str(int(value)) if value.is_integer() else sign
    # Letters that are signs: the tatweel of Arabic, the long vowel of Japanese.
    if category in ("Pd", "Lm") or sign == "\u2212":
        return "-"
    if sign in "\u060c\u066c\u3001":
        return ","
    if sign in "\u066b\u06d4\u3002":
        return "."
    plain = unicodedata.normalize("NFKC", sign)
    return plain if plain.isascii() else sign
