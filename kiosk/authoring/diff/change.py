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
    "start",  # the screen before a visitor touches it
    "topic",
    "card",
    "picture",
    "translation",
    "help",
    "look",
    "dates",
    "details",
)
"""Kinds of change, most important first."""


class Change(NamedTuple):
    """One difference. `where`: what changes, by the name that visitors see: title of a card, name
    of a destination.

    `says` is one sentence. `old` and `new`: the texts before and after; if several paragraphs
    change, both have one line for each, empty where a paragraph is missing. `level`: "first" for
    what a visitor dials or opens, "shown" for everything else on the screen, "quiet" for what no
    visitor sees. `how`: what happens to the thing named by `kind`; a card with a new line is
    "changed". `pages`: titles of the pages that show it, or of all that are meant. `id`: that of
    the card, topic or destination, empty for everything else.
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
    """Sorts changes by level, then by kind; the order within a kind stays."""
    return sorted(found, key=lambda one: (LEVELS.index(one.level), KINDS.index(one.kind)))
