"""Field type of an audience, and what `audience` may name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from kiosk.bundle.audiences import BUILT_IN, EVERYONE
from kiosk.validation.fields import IDENT
from kiosk.validation.nodes import List, Map, Node, Text
from kiosk.validation.problems import Problems


class AudienceId:
    """Id of an audience: a built-in one, or one of the bundle's `audiences`."""

    default: ClassVar[str] = ""

    def read(self, node: Node, problems: Problems) -> str:
        return IDENT.read(node, problems)


def report_unknown(entries: Iterable[Node], known: Iterable[str], problems: Problems) -> None:
    """Reports the audiences of cards or destinations, by their nodes, that nobody has defined, and
    `everyone` beside others. `known`: ids of the bundle's own."""
    names = {*BUILT_IN, *known}
    for entry in entries:
        listed = entry.entries.get("audience") if isinstance(entry, Map) else None
        texts = [one for one in _items(listed) if isinstance(one, Text)]
        for text in texts:
            if text.value.strip() not in names and not problems.has_error_at(text):
                problems.error(
                    text,
                    f"There is no audience '{text.value.strip()}'.",
                    problems.suggest(
                        text.value,
                        names,
                        f"Choose from: {', '.join(BUILT_IN)}; or add it to 'audiences' in "
                        "bundle.yaml.",
                    ),
                )
        if len(texts) > 1 and any(one.value.strip() == EVERYONE for one in texts):
            assert listed is not None
            problems.warning(
                listed,
                "'everyone' includes the others.",
                "Write it alone, or name those whom it is for.",
            )


def _items(node: Node | None) -> list[Node]:
    return node.items if isinstance(node, List) else []


def report_own(root: Node | None, problems: Problems) -> None:
    """Reports ids in `audiences` of bundle.yaml, by its root node, that exist already."""
    nodes = root.entries.get("audiences") if isinstance(root, Map) else None
    seen = set(BUILT_IN)
    for node in _items(nodes):
        at = node.entries.get("id") if isinstance(node, Map) else None
        if not isinstance(at, Text):
            continue
        if at.value in BUILT_IN:
            problems.error(
                at,
                f"The program has an audience '{at.value}' already.",
                "Delete this entry; cards may name it.",
            )
        elif at.value in seen:
            problems.error(at, f"Two audiences have the id '{at.value}'.", "Change one.")
        seen.add(at.value)
