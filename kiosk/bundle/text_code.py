"""What the code of a text message says; kiosk/qr/phone_payload.py decides whether there is one."""

from __future__ import annotations

import re

from kiosk.validation.phone_numbers import dialled

_WORD = re.compile(r"(?<![^\W_])[A-Z][A-Z0-9]+(?![^\W_])")
_NO_WORDS = frozenset({"SMS", "BSL", "UK", "OK", "PIN"})
"""Capitals in an instruction that are not what to text."""


def text_code(instruction: str) -> str:
    """Returns what the code for "Text SHOUT to 85258" says. '' unless the instruction has one
    number and at most one word in capitals to text: a person must not send the wrong one."""
    numbers = set(re.findall(r"(?<![\d+])\+?\d(?: ?\d){2,}", instruction, re.ASCII))
    words = set(_WORD.findall(instruction)) - _NO_WORDS
    if len(numbers) != 1 or len(words) > 1:
        return ""
    return f"SMSTO:{dialled(numbers.pop())}:{words.pop() if words else ''}"
