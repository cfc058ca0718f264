"""Telephone numbers as somebody in Britain dials them: which are always right, which cost money.

The prefixes are those of Ofcom's National Telephone Numbering Plan.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

ALWAYS = frozenset({"999", "112", "101", "111", "18000", "18001"})
"""Numbers that need no list: emergencies, police, NHS, and the two of relay for deaf people."""

RELAY = "18001"
"""Dialled before a number, by people who type and read instead of speaking and hearing."""
_REFUSED = (
    ("09", "a premium-rate number"),
    ("118", "the number of a directory enquiry service"),
    ("070", "a personal number, which can cost as much as a premium-rate one"),
    ("076", "the number of a pager"),
    *((f"087{digit}", "a number with an added charge") for digit in "123"),
)
_MOBILE = "07624"
"""Mobile telephones of the Isle of Man, among the numbers of pagers."""
_COSTLY = ("0843", "0844", "0845", "0870")

REFUSED_HINT = "No kiosk shows it: look for a free number of the service, or one with usual costs."

_DIALLED_WHOLE = 9
_ENQUIRIES = 6
"""From nine digits on a text can mean such a number; 118 numbers have six. Fewer are hours such as
0930, or amounts."""


_DIALLED = re.compile(r"[1-9]\d{2,5}|0[1-9]\d{6,9}|(?:00|\+)[1-9]\d{7,14}", re.ASCII)
"""Short numbers such as 116123, numbers with their area code, numbers of other countries."""

UNDIALLED_HINT = "Write the whole number with its 0: 01926 412345."


class Charge(NamedTuple):
    """What a number is, if calls cost extra. `what` continues "is …"; `refused`: no kiosk shows
    it."""

    what: str
    refused: bool


def dialled(text: str) -> str:
    """Returns a number as digits alone, with 0 in place of +44 and 0044."""
    digits = "".join(sign for sign in text if sign.isdecimal() or sign == "+")
    for country in ("+44", "0044"):
        if digits.startswith(country):
            return f"0{digits.removeprefix(country).removeprefix('0')}"
    return digits


def dialled_numbers(texts: Iterable[str]) -> frozenset[str]:
    """Returns numbers as `is_listed` compares them."""
    return frozenset(map(dialled, texts))


def is_listed(number: str, listed: frozenset[str]) -> bool:
    """Tells whether a number may be shown. Both as `dialled` returns them; a relay number is
    18001 with a listed number behind it."""
    return number in ALWAYS or (number.removeprefix(RELAY)) in listed | ALWAYS


def can_be_dialled(number: str) -> bool:
    """Tells whether a number, as `dialled` returns it, has the beginning and the count of digits of
    one that a telephone in Britain reaches."""
    return number in ALWAYS or _DIALLED.fullmatch(number.removeprefix(RELAY)) is not None


def charge_of(number: str, *, in_text: bool = False) -> Charge | None:
    """Returns what is charged besides the call; None for most numbers. `in_text`: the digits are
    somewhere in a text, so that short ones may be hours or amounts."""
    number = number.removeprefix(RELAY)
    least = _ENQUIRIES if number.startswith("118") else _DIALLED_WHOLE
    if (in_text and len(number) < least) or number.startswith(_MOBILE):
        return None
    for prefix, what in _REFUSED:
        if number.startswith(prefix):
            return Charge(what, True)
    return Charge("a number that costs extra", False) if number.startswith(_COSTLY) else None
