"""PINs that are refused, with the sentences that say why."""

from __future__ import annotations

import re
from itertools import pairwise

SHORTEST, LONGEST = 4, 12

_ROWS = ("0123456789012", "9876543210987")
_LINES = ("123", "456", "789", "147", "258", "369", "159", "357")
_KEYPAD = re.compile(rf"0?(?:{'|'.join((*_LINES, *(each[::-1] for each in _LINES)))})+0?")
"""Rows, columns and diagonals of the keypad, one or several: 2580, 147258, 159753."""
_CORNERS = frozenset(
    {
        *("1397", "3971", "9713", "7139", "1793", "7931", "9317", "3179"),
        *("1379", "9731", "7913", "3197"),
    }
)
"""The corners of the keypad: round, either way, and row by row."""
_DATE = re.compile(
    r"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)?\d\d)"
    r"|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])",
    re.ASCII,
)
"""Dates as in 240388, 24031988 and 19880324."""
_HISTORY = (1066, 1215, 1314, 1415, 1588, 1605, 1666, 1707, 1776, 1789, 1805, 1815)
_YEARS = frozenset({*range(1900, 2041), *_HISTORY})
_EMERGENCY = re.compile(r"(?:0|999|911|112|101|111)+", re.ASCII)
_KNOWN = frozenset(
    {
        *("8001111", "08001111", "0800555111", "03456000459", "03001232040", "08088005000"),
        *("08081000900", "08082000247", "08000121700", "85258", "116123", "116000", "18000"),
        *("18001", "18001101", "118118", "118500", "7726"),
    }
)
"""Numbers that the screen itself shows, or that everybody knows."""


def looks_like_pin(text: str) -> bool:
    """Tells whether a text may be a PIN that was written in a wrong place."""
    digits = "".join(text.split())
    return digits.isdigit() and len(digits) <= LONGEST


def pin_error(pin: str) -> str:
    """Returns why a PIN is refused, with what to do; '' if it is good enough."""
    if not (pin.isascii() and pin.isdigit()):
        return "A PIN is made of digits only."
    if not SHORTEST <= len(pin) <= LONGEST:
        return f"A PIN has {SHORTEST} to {LONGEST} digits."
    if len(set(pin)) == 1:
        return "One repeated digit is too easy to guess. Choose another PIN."
    if any(pin in row for row in _ROWS) or _has_equal_steps(pin):
        return "Digits in order are too easy to guess. Choose another PIN."
    if _EMERGENCY.fullmatch(pin) or pin in _KNOWN:
        return "A well-known telephone number is too easy to guess. Choose another PIN."
    if _repeats(pin):
        return "A few repeated digits are too easy to guess. Choose another PIN."
    if pin == pin[::-1]:
        return "Mirrored digits are too easy to guess. Choose another PIN."
    if _KEYPAD.fullmatch(pin) or pin in _CORNERS:
        return "A line on the keypad is too easy to guess. Choose another PIN."
    if len(pin) == SHORTEST and int(pin) in _YEARS:
        return "A year is too easy to guess. Choose another PIN."
    if _DATE.fullmatch(pin):
        return "A date is too easy to guess. Choose another PIN."
    if len({(int(b) - int(a)) % 10 for a, b in pairwise(pin)}) == 1:
        # Counting over 9: 24680, 8024, 9753197.
        return "Digits in order are too easy to guess. Choose another PIN."
    return ""


def _has_equal_steps(pin: str) -> bool:
    """Finds counting: 2468, 9630, 121314, 102030, 100101102."""
    for size in (1, 2, 3):
        numbers = [int(pin[at : at + size]) for at in range(0, len(pin), size)]
        steps = {b - a for a, b in pairwise(numbers)}
        if len(pin) % size == 0 and len(numbers) > 2 and len(steps) == 1:
            return True
    return False


def _repeats(pin: str) -> bool:
    """Finds repetitions: 1212, 123123, 1122, 112233, 111222."""
    parts = (pin[:size] for size in range(1, len(pin) // 2 + 1) if len(pin) % size == 0)
    if any(part * (len(pin) // len(part)) == pin for part in parts):
        return True
    return re.fullmatch(r"(?:(\d)\1+)+", pin) is not None
