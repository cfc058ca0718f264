"""One difference between two bundles, as staff read it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

Level = Literal["first", "shown", "quiet"]
How = Literal["changed", "new", "removed"]
Kind = Literal[
    "bundle",
    "emergency",
    "number",
    "address",
    "site",
    "destination",
    "decoy",
    "language",
    "home",
    "start",
    "topic",
    "card",
    "picture",
    "translation",
    "help",
    "look",
    "dates",
    "details",
]

LEVELS: tuple[Level, ...] = ("first", "shown", "quiet")
KINDS: tuple[Kind, ...] = (
    "bundle",  # another bundle altogether: perhaps the wrong stick
    "emergency",
    "number",
    "address",
    "site",  # a host that QR codes may lead to
    "destination",
    "decoy",
    "language",
    "home",
    "start",  # the screen that nobody has touched yet
    "topic",
    "card",
    "picture",
    "translation",
    "help",
    "look",
    "dates",
    "details",
)
"""Most important first."""


class Change(NamedTuple):
    """`where` is what a visitor calls it: the title of a card, the name of a destination.

    `says` is one sentence. `old` and `new` are the words before and after; where several passages
    change both have as many lines, and an empty line stands for nothing. `level`: "first" for
    what a visitor dials or opens, "shown" for everything else on the screen, "quiet" for what no
    visitor sees. `how` tells what becomes of the thing named by `kind`: a card that gets a new
    line has "changed". `pages` are the titles of the pages that it stands on, or that are meant.
    `id` is that of the card, topic or destination, empty for everything else.
    """

    kind: Kind
    where: str
    says: str
    old: str = ""
    new: str = ""
    level: Level = "shown"
    how: How = "changed"
    pages: tuple[str, ...] = ()
    id: str = ""


def in_order(found: Iterable[Change]) -> list[Change]:
    """By level, then by kind; within a kind as they were found."""
    return sorted(found, key=lambda one: (LEVELS.index(one.level), KINDS.index(one.kind)))
