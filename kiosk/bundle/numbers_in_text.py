"""Finds the runs of digits that a person could read as one number, whatever is between them.

It finds too much rather than too little: a number that it does not see reaches the screen unsigned.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from kiosk.validation.phone_numbers import ALWAYS

_DIGIT = re.compile("[0-9]")
_SIGN = r"(?:[^\w\n]|_)"
_RUN = re.compile(rf"(?:\+[ (]*)?\d(?:{_SIGN}{{0,12}}\d)*", re.ASCII)
# One space or hyphen never divides a number. Any other sign may: 999/112, 101. 24 hours a day.
_DIVISION = re.compile(rf"(?<=\d)(?![ -]\d){_SIGN}+(?=\d)", re.ASCII)
_SPELT = re.compile(r"\+?\d(?:[^\d\n]{0,12}\d)*", re.ASCII)
"""Also with letters between: 07 dot 70 dot 09."""

_TIME = r"(?:[01]?\d|2[0-4])[:.][0-5]\d(?::[0-5]\d)?"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_YEAR = r"(?:19|20)\d\d"
_NO_NUMBER = re.compile(
    # In front neither a digit nor one sign after a digit: those would be parts of a number.
    rf"(?<![\d+])(?<!\d[^\w\n])(?<!\d_)(?:"
    rf"(?:{_DAY}([./-]){_MONTH}\1(?:{_YEAR}|\d\d)|{_YEAR}-{_MONTH}-{_DAY})(?:,? {_TIME})?"
    rf"|{_TIME}(?: ?- ?{_TIME})?"
    rf"|{_YEAR}(?: ?[/-] ?(?:{_YEAR}|\d\d))?"
    # From one age or hour to another; 07-70 begins like a number.
    r"|(?:\d|[1-9]\d) ?- ?\d{1,2}|0\d ?- ?(?:1\d|2[0-4])|24/7"
    # Amounts; from five digits on rounded ones, since 85,258 and 116,123 can be dialled.
    r"|[1-9],\d{3}|[1-9]\d{0,2},\d00|[1-9],\d{3},\d00"
    # Versions; five digits that begin with 6, 7 or 8 may be a number for texts.
    r"|(?!0\d)\d{1,2}\.\d{1,2}|(?![678]\d)(?=(?:\.?\d){3,5}(?!\.?\d))\d{1,2}(?:\.\d{1,2}){2,3}"
    rf")(?!\d)(?!{_SIGN}\d)",
    re.ASCII,
)
_MONEY_OR_POSTCODE = re.compile(
    r"(?:[£€$] ?(?:0|[1-9]\d{0,3}|[1-9]\d{0,2}(?:,\d{3}){1,2})(?:\.\d\d)?"
    r"|\b[A-Z]{1,2}[1-9]\d? \d[A-Z]{2}\b)"
    rf"(?!\d)(?!{_SIGN}\d)",
    re.ASCII,
)

_NO_AMOUNT = re.compile(r"[£€$] ?0\d", re.ASCII)
"""£07, £70, £09: a number in the form of amounts."""

_SHORTEST, _LONGEST_SHORT = 3, 6
"""999 to 118118. Ages and hours have fewer digits, complete numbers have more."""
_COMPLETE = range(10, 14)
"""Digits of a British number that begins with 0 or +44."""
_MANY = 5
"""Parts of one or two digits from which on they make a number; fewer may be a list."""


def numbers_in(text: str) -> Iterator[str]:
    """Yields the numbers of three or more digits in a text, as written. The text has the digits 0
    to 9 alone; a line break ends a number."""
    if not _DIGIT.search(text):
        return
    if not _NO_AMOUNT.search(text):
        text = _MONEY_OR_POSTCODE.sub("\n", text)
    for run in _RUN.findall(text):
        plain = _NO_NUMBER.sub("\n", run)
        found = [one for part in _RUN.findall(plain) for one in _numbers_of(part)]
        # 07, 2001, 2012, 5: years and hours, but together a number.
        if not found and plain.strip(" \n,;-") and _is_complete(run):
            found = [run]
        yield from found
    yield from _spelt(_NO_NUMBER.sub("\n", text))


def _numbers_of(run: str) -> Iterator[str]:
    parts = _DIVISION.split(run)
    if len(parts) > 1 and any(map(_is_beginning, parts)) and _count(run) > _LONGEST_SHORT:
        yield run
        return
    if len(parts) > 1 and " " not in run and "/" not in run and _is_short(run, parts):
        yield run
        return
    few: list[str] = []
    for part in (*parts, ""):
        if part and _count(part) < _SHORTEST:
            few.append(part)
            continue
        if _is_in_pieces(few):
            yield "".join(few) if len(few) < len(parts) else run
        few = []
        if part:
            yield part


def _is_beginning(part: str) -> bool:
    """Tells whether a part cannot be dialled without what follows: 01926, +44."""
    return part.startswith(("0", "+")) and _count(part) <= _LONGEST_SHORT


def _is_short(run: str, parts: list[str]) -> bool:
    """Tells a short number such as 118,118 or 85.258 from 999,112."""
    if _count(run) > _LONGEST_SHORT or ALWAYS.issuperset(parts):
        return False
    return max(map(_count, parts)) >= _SHORTEST


def _is_in_pieces(parts: list[str]) -> bool:
    """Tells a number in pieces of one or two digits from a list such as 11, 12, 13."""
    digits = [re.sub(r"\D", "", part) for part in parts]
    if sum(map(len, digits)) < _LONGEST_SHORT and len(parts) < _MANY:
        return False
    return any(int(one) >= int(other) for one, other in pairwise(digits))


def _is_complete(run: str) -> bool:
    return run.startswith(("0", "+")) and _count(run) in _COMPLETE


def _spelt(text: str) -> Iterator[str]:
    for run in _SPELT.findall(text):
        parts = list(_RUN.finditer(run))
        for index, first in enumerate(parts):
            if not _is_beginning(first[0]):
                continue
            count, end = _count(first[0]), 0
            # Ages 0 to 16, 116 123 and 101 are no number.
            longest = 2 if count == 1 else _LONGEST_SHORT
            for part in parts[index + 1 : index + 1 + max(_COMPLETE)]:
                count += _count(part[0])
                if _count(part[0]) > longest or count > max(_COMPLETE):
                    break
                end = part.end() if count in _COMPLETE else end
            if end:
                yield run[first.start() : end]
                break


def _count(text: str) -> int:
    return sum(sign.isdigit() for sign in text)
