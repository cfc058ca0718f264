"""PINs that are refused, with the sentences that say why."""

from __future__ import annotations

SHORTEST, LONGEST = 4, 12

_ROWS = ("0123456789012", "9876543210987")
_KEYPAD = frozenset({"2580", "0852", "147258369", "963852741", "1470", "1379", "7913"})
"""Lines and corners of the keypad."""
_YEARS = range(1930, 2031)


def pin_error(pin: str) -> str:
    """Returns why a PIN is refused, with what to do; '' if it is good enough."""
    if not (pin.isascii() and pin.isdigit()):
        return "A PIN is made of digits only."
    if not SHORTEST <= len(pin) <= LONGEST:
        return f"A PIN has {SHORTEST} to {LONGEST} digits."
    if len(set(pin)) == 1:
        return "One repeated digit is too easy to guess. Choose another PIN."
    if any(pin in row for row in _ROWS):
        return "Digits in order are too easy to guess. Choose another PIN."
    if _repeats(pin):
        return "A few repeated digits are too easy to guess. Choose another PIN."
    if pin in _KEYPAD:
        return "A line on the keypad is too easy to guess. Choose another PIN."
    if len(pin) == SHORTEST and int(pin) in _YEARS:
        return "A year is too easy to guess. Choose another PIN."
    return ""


def _repeats(pin: str) -> bool:
    """Finds repetitions: 1212, 123123, 1122."""
    parts = (pin[:size] for size in range(1, len(pin) // 2 + 1) if len(pin) % size == 0)
    if any(part * (len(pin) // len(part)) == pin for part in parts):
        return True
    pairs = [pin[at : at + 2] for at in range(0, len(pin), 2)]
    return len(pin) % 2 == 0 and all(len(set(pair)) == 1 for pair in pairs)
