"""Ids in a list of translations: each of something that exists, none of them twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.bundle.nodes import List, Map, Node, Text
from kiosk.bundle.problems import Problems, did_you_mean


def ids_in(root: Node | None) -> Iterator[Text]:
    """Where each entry of a list has its id."""
    for node in root.items if isinstance(root, List) else ():
        found = node.entries.get("id") if isinstance(node, Map) else None
        if isinstance(found, Text):
            yield found


def check_ids(
    ids: Iterable[Text], known: Iterable[str] | None, what: str, problems: Problems
) -> None:
    """`known`: every id that may be translated here; None: nobody can tell."""
    seen: dict[str, int] = {}
    for node in ids:
        name = node.value.strip()
        if problems.spoiled(node):
            continue
        if known is not None and name not in known:
            problems.error(
                node,
                f"There is no {what} '{name}' to be translated.",
                did_you_mean(name, known, "Delete this entry."),
            )
        elif name in seen:
            problems.error(
                node,
                f"'{name}' is translated twice: on line {seen[name]} and again here.",
                "Keep one of the two.",
            )
        seen.setdefault(name, node.line)
