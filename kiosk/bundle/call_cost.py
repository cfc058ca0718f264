"""What a call costs, as far as the number itself says it (Ofcom's National Telephone Numbering
Plan)."""

from __future__ import annotations

from typing import Literal

from kiosk.validation.phone_numbers import dialled

CallCost = Literal["", "free", "usual"]
"""`free`: from landlines and mobiles, also without credit. `usual`: as a call to a landline, and in
the same inclusive minutes. Empty: nothing can be said."""

_FREE = frozenset({"999", "112", "101", "105", "111", "119", "18000"})
_FREE_PREFIXES = ("0800", "0808")


def call_cost(number: str) -> CallCost:
    """Returns what a call to a number costs. Through Relay UK: as the number behind 18001."""
    digits = dialled(number).removeprefix("18001") or "18001"
    if digits in _FREE or digits.startswith(_FREE_PREFIXES):
        return "free"
    # The numbers of social value of Europe have six digits.
    if digits.startswith("116") and len(digits) == 6:
        return "free"
    return "usual" if digits.startswith("03") else ""
