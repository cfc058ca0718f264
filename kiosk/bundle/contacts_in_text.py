"""Finds the numbers and addresses in texts: a visitor dials any number on a card."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

_ADDRESS = re.compile(
    r"(?:https?://|\bwww\.)[a-z0-9.-]*[a-z0-9](?:/[\x21-\x7e]*[a-z0-9/])?"
    r"|(?<![a-z0-9._+-])[a-z0-9._+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+",
    re.IGNORECASE | re.ASCII,
)
# From three digits on: 999 and 101, but neither ages nor hours nor the 000 of 1,000.
_NUMBER = re.compile(r"(?<![\d.,:])\+?\d(?:[ -]?\d){2,}")
# Groups of one or two digits with another sign between them: five make a number, fewer may be a
# day (12.05.26) or hours (9.30-17.30).
_IN_PAIRS = re.compile(r"(?<!\d)\d{1,2} ?([^\w\s:,]) ?\d{1,2}(?: ?\1 ?\d{1,2}){3,}(?!\d)")
_BRACKETS = re.compile(r"\((\+?\d{2,5})\)(?= ?\d)")
# Years, ages from-to, small amounts of money, postcodes. None of them can be dialled.
_NO_NUMBER = re.compile(
    r"(?<![\d+.,:-])(?<!\d )"
    r"(?:(?:19|20)\d\d|\d{1,2}-\d{1,2}|[£€$] ?\d{1,4}|\b[A-Z]{1,2}\d{1,2} \d[A-Z]{2})"
    r"\b(?![ -]?\d)",
    re.ASCII,
)
_SITE = re.compile(
    r"(?<![\w.{-])(?:https?://)?(?:[\w.+%-]+@)?"
    r"(?P<host>(?:\w(?:[\w-]*\w)?\.)+[a-z]{2,24}|(?:\d{1,3}\.){3}\d{1,3})(?![\w-])",
    re.IGNORECASE,
)
_NO_SITE = re.compile(
    r"m\.in|\d+\.[ap]m|.*\.(?:jpe?g|png|gif|webp|pdf|docx?|txt|mp[34]|html?)", re.IGNORECASE
)
"""Polish "m.in." (among others), 9.am, and names of files."""
_HYPHENS = "\u2010\u2011"

Contacts = dict[str, str]
"""Number or address that a visitor dials or types -> as written. Numbers are digits only, so that
other spacing or other digits (١٠١) make no other number."""


def contacts(texts: Iterable[str]) -> Contacts:
    """Returns the numbers of three or more digits and the addresses in texts."""
    found: Contacts = {}
    for text in map(_simplified, texts):
        for address in _ADDRESS.findall(text):
            found.setdefault(address.casefold(), address)
        for number in _numbers(_ADDRESS.sub(" ", text)):
            found.setdefault(re.sub(r"[^\d+]", "", number), number)
    return found


def sites_in(text: str) -> dict[str, str]:
    """Returns the hosts that a text names, with the address as it is written up to there. Of an
    e-mail address, what is behind the @. Hosts are in lower case and without www."""
    found: dict[str, str] = {}
    if not text.isascii():
        # Full stops of other scripts are typed as the usual one.
        text = unicodedata.normalize("NFKC", text).replace("\u3002", ".")
    if "." not in text:
        return found
    for each in _SITE.finditer(text):
        host = each["host"].lower()
        if not _NO_SITE.fullmatch(host):
            found.setdefault(without_www(host), each[0])
    return found


def without_www(host: str) -> str:
    """Returns a host as lists of hosts are compared with texts."""
    return host.removeprefix("www.")


def is_number(contact: str) -> bool:
    """Tells a number from an address; `contact` is a key of `contacts`."""
    return contact.lstrip("+").isdigit()


def only_in(these: Contacts, others: Contacts) -> Contacts:
    """Returns the contacts that are not among `others`."""
    return {key: text for key, text in these.items() if key not in others}


def _numbers(text: str) -> Iterator[str]:
    text = _NO_NUMBER.sub("–", _BRACKETS.sub(r"\1", text))
    yield from _NUMBER.findall(text)
    yield from (found[0] for found in _IN_PAIRS.finditer(text))


def _simplified(text: str) -> str:
    """Returns a text with the digits 0 to 9 for those of any script, and one space for any blanks,
    as a page shows it; without marks and invisible characters, which could divide a number."""
    if not text.isascii():
        text = "".join(map(_simple, text))
    return " ".join(text.split())


def _simple(sign: str) -> str:
    if sign.isascii():
        return sign
    if sign in _HYPHENS:
        return "-"
    category = unicodedata.category(sign)
    if category in ("Mn", "Me", "Cf"):
        return ""
    return str(unicodedata.digit(sign, sign)) if category[0] == "N" else sign
