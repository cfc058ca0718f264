"""What the codes for a telephone number say: call it, text a word to it, keep it under a name.

A phone shows number and name before it does anything. Emergency numbers get no code: a child must
not call 999 by pointing a camera.
"""

from __future__ import annotations

import re
from collections.abc import Set

from kiosk.qr.symbol import MAX_CHARACTERS
from kiosk.validation.phone_numbers import RELAY, dialled

NEVER = frozenset({"999", "112", "18000", RELAY})
"""Numbers that no code holds, whatever a list says."""
ALWAYS = frozenset({"101", "111"})
"""Numbers that need no list."""

MAX_LABEL = 35
"""Bytes of a label beside a number of 11 digits: MAX_CHARACTERS less `MECARD:N:;TEL:;;` and the
digits. Up to 26 bytes the code has 29 modules a side, above them 33."""

_SPECIAL = re.compile(r"([\\;:,\"])")


def may_have_code(number: str, listed: Set[str]) -> bool:
    """True if a number may be in a code. `listed`: the signed numbers as `dialled` returns them."""
    digits = dialled(number)
    if not digits or digits in NEVER or digits.startswith(RELAY):
        return False
    return digits in ALWAYS or digits in listed


def call_payload(number: str, listed: Set[str]) -> str:
    """Returns the code that calls a number: "tel:08001111". '' if it may have no code."""
    return f"tel:{dialled(number)}" if may_have_code(number, listed) else ""


def text_payload(code: str, listed: Set[str]) -> str:
    """Returns the code that begins a text message, "SMSTO:85258:SHOUT", for the `text_code` of a
    destination. '' if its number may have no code."""
    number = code.removeprefix("SMSTO:").partition(":")[0]
    return code if may_have_code(number, listed) else ""


def contact_payload(label: str, number: str, listed: Set[str]) -> str:
    """Returns the code that keeps a number under a label: "MECARD:N:Childline;TEL:08001111;;". ''
    if the number may have no code, or the label is too long."""
    if not may_have_code(number, listed) or label_bytes(label) > MAX_LABEL or not label:
        return ""
    made = f"MECARD:N:{_escaped(label)};TEL:{dialled(number)};;"
    return made if len(made.encode()) <= MAX_CHARACTERS else ""


def label_bytes(label: str) -> int:
    """Returns the length of a label in a code, where some signs take two bytes or more."""
    return len(_escaped(label).encode())


def _escaped(label: str) -> str:
    r"""Puts a backslash before the signs that divide a MECARD."""
    return _SPECIAL.sub(r"\\\1", label)
