"""Checks the line below the name of a place to get help: `short`, after what the page itself says
while the place is open and a call is free."""

from __future__ import annotations

import unicodedata

from kiosk.bundle.call_cost import call_cost
from kiosk.bundle.model import Destination
from kiosk.phrases import counted
from kiosk.validation.nodes import Node, Text
from kiosk.validation.problems import Problems

MOST = 52
"""Letters with which the places of a topic keep their lines, and its cards theirs."""

# fmt: off
OURS = {
    "en": ("Open now.", "Free."),
    "cy": ("Ar agor nawr.", "Am ddim."),
    "pl": ("Teraz czynne.", "Bezpłatnie."),
    "ro": ("Deschis acum.", "Gratuit."),
    "uk": ("Зараз відчинено.", "Безкоштовно."),
    "pa": ("ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ।", "ਮੁਫ਼ਤ।"),
    "ur": ("ابھی کھلا ہے۔", "مفت۔"),
    "ar": ("مفتوح الآن.", "مجانًا."),
}
# fmt: on
"""The words of kiosk/ui/qml/KioskUi/Components/PlaceLine.qml. A language that the screen does not
speak is read below English ones."""


def second_line(destination: Destination, short: str, language: str) -> str:
    """Returns the line as it is while the place is open."""
    now, free = OURS.get(language, OURS["en"])
    one = destination
    opens = one.open.known or one.second_open.known or one.chat_open.known
    parts = (now if opens else "", free if call_cost(one.phone) == "free" else "", short)
    return " ".join(part for part in parts if part)


def letters(text: str) -> int:
    """Returns how many letters a text has; marks above and below letters are none."""
    return sum(not unicodedata.category(sign).startswith("M") for sign in text)


def check_second_line(
    short: Node | None, destination: Destination, language: str, problems: Problems
) -> None:
    """Warns where `short`, in one language, makes the line too long. One without it has a line
    of its summary, and is advised to have it."""
    if not isinstance(short, Text) or problems.has_error_at(short):
        return
    value = short.value.strip()
    line = second_line(destination, value, language)
    over = letters(line) - MOST
    if over > 0:
        problems.warning(
            short,
            f"The line below the name has {letters(line)} letters ('{line}'); at most {MOST} "
            "leave the page as it is.",
            f"Write it in {counted(letters(value) - over, ('letter', 'letters'))} or fewer.",
        )
