"""Days, ages and amounts as the console says them: British English, whatever the screen speaks."""

from __future__ import annotations

from datetime import date

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def day(when: date | None) -> str:
    """'22 November 2026'; 'unknown' for none."""
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}" if when else "unknown"


def month(name: str) -> str:
    """'November 2026' for '2026-11'."""
    year, number = name.split("-")
    return f"{_MONTHS[int(number) - 1]} {int(year)}"


def counted(number: int, one: str) -> str:
    """'1 day', '3 days'."""
    return f"{number} {one}" if number == 1 else f"{number} {one}s"


def age(days: int) -> str:
    return "today" if days == 0 else "yesterday" if days == 1 else f"{days} days ago"


def length(seconds: float) -> str:
    """The two largest units of a time, such as '3 days 4 hours'."""
    rest = int(seconds)
    if rest < _MINUTE:
        return counted(rest, "second")
    parts: list[tuple[int, str]] = []
    for size, name in ((_DAY, "day"), (_HOUR, "hour"), (_MINUTE, "minute")):
        number, rest = divmod(rest, size)
        if number or parts:
            parts.append((number, name))
    return " ".join(counted(number, name) for number, name in parts[:2] if number)


def size(number: int) -> str:
    """Bytes as a person says them: '7.9 GB'."""
    amount = float(number)
    for unit in ("bytes", "kB", "MB", "GB"):
        if amount < 1000:
            return (
                f"{amount:.0f} {unit}"
                if amount >= 10 or unit == "bytes"
                else f"{amount:.1f} {unit}"
            )
        amount /= 1000
    return f"{amount:.1f} TB"


def seconds(number: int) -> str:
    """A wait: '20 seconds', '2 minutes'."""
    if number <= _MINUTE:
        return counted(number, "second")
    return counted(-(-number // _MINUTE), "minute")
