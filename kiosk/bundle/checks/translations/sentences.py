"""Lists and counts, as a sentence says them."""

from __future__ import annotations

from collections.abc import Sequence

PLACES = ("place to get help", "places to get help")


def joined(parts: Sequence[str]) -> str:
    """As in "a, b and c"."""
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if parts[:-1] else parts)


def counted(count: int, what: tuple[str, str]) -> str:
    """As in "1 card" and "2 cards"."""
    return f"{count} {what[0] if count == 1 else what[1]}"
