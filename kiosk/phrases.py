"""Parts of English sentences: counts, lists, dates, times and sizes; never content of a bundle."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

# `calendar` and strftime would use the language of the system.
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_MINUTE, _HOUR, _DAY = 60, 3600, 86400
_ALLOWED = "\N{NO-BREAK SPACE}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
"""Correct text has these too: the joiners shape Arabic and Gurmukhi letters."""
NOT_UTF8 = range(0xDC80, 0xDD00)
"""How Python writes the bytes 0x80 to 0xff of a file name that is not UTF-8 (PEP 383)."""
_SPACE_IN_NUMBER = re.compile(r"(?<=\d) (?=\d)")

DESTINATIONS = ("place to get help", "places to get help")


def joined(parts: Sequence[str]) -> str:
    """Joins phrases: "a, b and c"."""
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if parts[:-1] else parts)


def counted(count: int, what: tuple[str, str]) -> str:
    """Counts things: "1 card", "2 cards". `what`: singular and plural."""
    return f"{count} {what[0] if count == 1 else what[1]}"


def quoted(text: str) -> str:
    return f"“{text}”"


def listed(texts: Sequence[str]) -> str:
    """Quotes and joins texts: "“A”, “B” and “C”"."""
    return joined([quoted(text) for text in texts])


def unbroken(text: str) -> str:
    """Returns the text with no-break spaces inside numbers: half a number is read wrongly."""
    return _SPACE_IN_NUMBER.sub("\N{NO-BREAK SPACE}", text)


def printable(text: str) -> str:
    """Returns a text from outside in one line that any terminal and file can take: control
    characters, line ends and invisible ones become escapes, and so do the bytes of a file name
    that is not UTF-8: 'caf\\xe9.yaml'."""
    if text.isprintable():
        return text
    return "".join(
        each if each.isprintable() or each in _ALLOWED else _escape(each) for each in text
    )


def _escape(character: str) -> str:
    code = ord(character)
    if code in NOT_UTF8:
        return f"\\x{code - NOT_UTF8.start + 0x80:02x}"
    return character.encode("unicode_escape", "surrogatepass").decode("ascii")


def day(when: date | None) -> str:
    """Formats a date: '22 November 2026'; 'unknown' for None."""
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}" if when else "unknown"


def month(name: str) -> str:
    """Formats a month: 'November 2026' for '2026-11'."""
    year, number = name.split("-")
    return f"{_MONTHS[int(number) - 1]} {int(year)}"


def age(days: int) -> str:
    return "today" if days == 0 else "yesterday" if days == 1 else f"{days} days ago"


def duration(seconds: float) -> str:
    """Formats a time in its two largest units: '3 days 4 hours'."""
    rest = int(seconds)
    if rest < _MINUTE:
        return counted(rest, ("second", "seconds"))
    parts: list[tuple[int, tuple[str, str]]] = []
    for size, name in (
        (_DAY, ("day", "days")),
        (_HOUR, ("hour", "hours")),
        (_MINUTE, ("minute", "minutes")),
    ):
        number, rest = divmod(rest, size)
        if number or parts:
            parts.append((number, name))
    return " ".join(counted(number, name) for number, name in parts[:2] if number)


def size(number: int) -> str:
    """Formats a number of bytes in decimal units, rounded down: '7.9 GB'."""
    amount = float(number)
    for unit in ("bytes", "kB", "MB", "GB"):
        if amount < 1000:
            if amount >= 10 or unit == "bytes":
                return f"{int(amount)} {unit}"
            return f"{int(amount * 10) / 10} {unit}"
        amount /= 1000
    return f"{int(amount * 10) / 10} TB"


def waiting_time(number: int) -> str:
    """Formats a wait, rounded up to minutes above one: '20 seconds', '2 minutes'."""
    if number <= _MINUTE:
        return counted(number, ("second", "seconds"))
    return counted(-(-number // _MINUTE), ("minute", "minutes"))
