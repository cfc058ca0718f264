"""What is the same thing in both bundles: what has the same id, else what has the same name.

A visitor knows a place by its name. One that left and came back under another id, with another
number, must be told as a changed number.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


class Pairs(NamedTuple, Generic[T]):
    """`both`, `new` in the order of the new bundle, `removed` in that of the old one."""

    both: tuple[tuple[T, T], ...]
    new: tuple[T, ...]
    removed: tuple[T, ...]
    ids: Mapping[str, str]  # of what is in both: old id -> new id

    def mapped(self, ids: tuple[str, ...]) -> tuple[str, ...]:
        """Ids of the old bundle as the new one calls them; what was removed keeps its own."""
        return tuple(self.ids.get(one, one) for one in ids)


def paired(old: Mapping[str, T], new: Mapping[str, T], name: Callable[[T], str]) -> Pairs[T]:
    ids = {key: key for key in old if key in new}
    left = {name(one): key for key, one in reversed(list(old.items())) if key not in ids}
    for key, one in new.items():
        if key not in old and name(one) in left:
            ids[left.pop(name(one))] = key
    before = {after: first for first, after in ids.items()}
    return Pairs(
        both=tuple((old[before[key]], one) for key, one in new.items() if key in before),
        new=tuple(one for key, one in new.items() if key not in before),
        removed=tuple(one for key, one in old.items() if key not in ids),
        ids=ids,
    )
