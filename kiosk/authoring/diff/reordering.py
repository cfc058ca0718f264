"""Sentences about things in another order."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.phrases import joined


def order_says(
    old: tuple[str, ...],
    new: tuple[str, ...],
    name: Callable[[str], str],
    *,
    one: str,
    all_of_them: str,
) -> str:
    """Returns a sentence about the new order; empty if the things in both have the same order.

    `one` begins a sentence about a single thing that moved ("In the topic “A” the card"),
    `all_of_them` one about several ("The cards of the topic “A”"). `name` returns the name of a
    thing for the sentence.
    """
    old, new = tuple(dict.fromkeys(old)), tuple(dict.fromkeys(new))
    before = [key for key in old if key in new]
    after = [key for key in new if key in old]
    if before == after:
        return ""
    alone = [key for key in after if _without(before, key) == _without(after, key)]
    if alone:
        # Of two neighbours that were exchanged, the one that moved up.
        moved = max(alone, key=lambda key: abs(before.index(key) - after.index(key)))
        positions = f"from position {old.index(moved) + 1} to position {new.index(moved) + 1}"
        return f"{one} {name(moved)} moves {positions}."
    return f"{all_of_them} are in another order: {joined([name(key) for key in after])}."


def _without(keys: list[str], key: str) -> list[str]:
    return [other for other in keys if other != key]
