"""Checks that the emergency strip says 999 and 101."""

from __future__ import annotations

import re

from kiosk.validation.nodes import Map, Node, Text
from kiosk.validation.problems import Problems

_HINTS = ("Write it as: In danger right now? Call 999.", "Write it as: Not an emergency? Call 101.")
_HINTS_TRANSLATED = ("Keep the number 999 in it.", "Keep the number 101 in it.")


def check_strip(node: Node | None, problems: Problems, *, translated: bool = False) -> None:
    """Reports a missing number: some visitors read only the strip, which is on every page. `node`:
    the map of its fields, in the bundle or in a translation."""
    entries = node.entries if isinstance(node, Map) else {}
    hints = _HINTS_TRANSLATED if translated else _HINTS
    for name, number, hint in zip(("danger", "otherwise"), ("999", "101"), hints, strict=True):
        text = entries.get(name)
        if not isinstance(text, Text) or not text.value.strip() or problems.has_error_at(text):
            continue
        said = re.findall(r"\d+", text.value)
        # A visitor who is not in danger may also be sent to the desk, where there is no number.
        if number not in said and (said or name == "danger"):
            problems.error(text, f"The emergency strip does not say {number}.", hint)
