"""Names of characters for sentences, and what is reported about one."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple


class Fault(NamedTuple):
    """A character that may not be there. `at`: its index in the text; `says` and `hint` as in a
    problem."""

    at: int
    says: str
    hint: str


_CONTROLS = dict(
    enumerate(
        (
            *("NULL", "START OF HEADING", "START OF TEXT", "END OF TEXT", "END OF TRANSMISSION"),
            *("ENQUIRY", "ACKNOWLEDGE", "BELL", "BACKSPACE", "TAB", "LINE FEED", "LINE TABULATION"),
            *("FORM FEED", "CARRIAGE RETURN", "SHIFT OUT", "SHIFT IN", "DATA LINK ESCAPE"),
            *("DEVICE CONTROL ONE", "DEVICE CONTROL TWO", "DEVICE CONTROL THREE"),
            *("DEVICE CONTROL FOUR", "NEGATIVE ACKNOWLEDGE", "SYNCHRONOUS IDLE"),
            *("END OF TRANSMISSION BLOCK", "CANCEL", "END OF MEDIUM", "SUBSTITUTE", "ESCAPE"),
            *("FILE SEPARATOR", "GROUP SEPARATOR", "RECORD SEPARATOR", "UNIT SEPARATOR"),
        )
    )
) | {0x7F: "DELETE", 0x85: "NEXT LINE"}
"""Unicode gives these an alias only, which Python cannot look up."""


def character_name(character: str) -> str:
    """Returns code point and name: "U+00AD SOFT HYPHEN"."""
    code = ord(character)
    name = unicodedata.name(character, "") or _CONTROLS.get(code) or _label(code, character)
    return f"U+{code:04X} {name}"


def _label(code: int, character: str) -> str:
    """Returns what a character without a name is (Unicode 4.8, code point labels)."""
    if code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF:
        return "NONCHARACTER"
    labels = {"Cc": "CONTROL", "Co": "PRIVATE USE", "Cs": "SURROGATE"}
    return labels.get(unicodedata.category(character), "UNASSIGNED")
