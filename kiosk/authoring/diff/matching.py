"""Matches the things of two bundles: by id, else by name.

Visitors know a destination by its name. If it has another id and another number in the new bundle,
that must be reported as a changed number.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


class Pairs(NamedTuple, Generic[T]):
    """Result of matching. `both`: (old, new) of each; `both` and `new` are in the order of the new
    bundle, `removed` in that of the old one."""

    both: tuple[tuple[T, T], ...]
    new: tuple[T, ...]
    removed: tuple[T, ...]
    ids: Mapping[str, str]  # of what is in both: old id -> new id

    def mapped(self, ids: tuple[str, ...]) -> tuple[str, ...]:
        """Translates ids of the old bundle to those of the new one; removed ones stay as they
        are."""
        return tuple(self.ids.get(one, one) for one in ids)


def paired(old: Mapping[str, T], new: Mapping[str, T], name: Callable[[T], str]) -> Pairs[T]:
    """Matches two dictionaries by id. `name` returns the name of a thing."""
    ids = {key: key for key in old if key in new}
    unmatched = {name(one): key for key, one in reversed(list(old.items())) if key not in ids}
    for key, one in new.items():
        if key not in old and name(one) in unmatched:
            ids[unmatched.pop(name(one))] = key
    before = {after: first for first, after in ids.items()}
    return Pairs(
        both=tuple((old[before[key]], one) for key, one in new.items() if key in before),
        new=tuple(one for key, one in new.items() if key not in before),
        removed=tuple(one for key, one in old.items() if key not in ids),
        ids=ids,
    )
