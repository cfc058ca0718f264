"""`needs` of a bundle: the oldest program that can show it.

An older program would refuse each field that it does not know; with `needs` it says in one sentence
that it is too old. 0.1 does not know `needs` itself, and refuses that by name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from kiosk import __version__
from kiosk.validation.fields import Pattern
from kiosk.validation.nodes import List, Map, Node, Text
from kiosk.validation.problems import Problems

FIELD = "needs"
_VERSION = re.compile(r"(\d{1,3})\.(\d{1,3})(?:\.\d{1,3})?", re.ASCII)
VERSION = Pattern(_VERSION, "a version", "Write the first two numbers of the program's: 0.2.", 12)
SINCE_0_2 = frozenset(
    {
        *("first", "urgent_first", "calm", "show", "sources", "use"),
        *("short", "open", "bank_holidays", "second_phone", "second_open", "chat", "chat_open"),
        *("second_bank_holidays", "chat_bank_holidays", "keep_as"),
        *("say", "in_person", "extension", "relay", "sign_language", "speaks", "ages", "area"),
        *("spoken", "audiences", "site", "library", "notices", "tint"),
    }
)
"""Fields that 0.1 does not know, by which a bundle needs 0.2."""


def too_new(root: Node, problems: Problems, program: str = __version__) -> bool:
    """Reports a bundle that needs a newer program than this one, and returns whether it does.
    `root`: of its bundle.yaml."""
    node = root.entries.get(FIELD) if isinstance(root, Map) else None
    wanted = _VERSION.fullmatch(node.value.strip()) if isinstance(node, Text) else None
    have = _VERSION.match(program)
    if node is None or wanted is None or have is None:
        return False
    if (int(wanted[1]), int(wanted[2])) <= (int(have[1]), int(have[2])):
        return False
    problems.error(
        node,
        f"The content needs Signpost {wanted[1]}.{wanted[2]}; this is {program}.",
        "Update the program first, then the content.",
    )
    return True


def needs_0_2(files: Iterable[Node]) -> bool:
    """True if one of the files of a bundle, by their root nodes, has a field that 0.1 does not
    know."""
    return any(_has_new_field(root) for root in files)


def _has_new_field(root: Node) -> bool:
    if isinstance(root, List):
        # `use` of a place to get help is as old as the program.
        return any((SINCE_0_2 - {"use"}) & each.entries.keys() for each in _maps(root.items))
    if not isinstance(root, Map):
        return False
    if SINCE_0_2 & root.entries.keys():
        return True
    topics, body = root.entries.get("topics"), root.entries.get("body")
    inner = [one for each in (topics, body) if isinstance(each, List) for one in _maps(each.items)]
    return any({*SINCE_0_2, "section"} & each.entries.keys() for each in inner)


def _maps(nodes: Iterable[Node]) -> Iterable[Map]:
    return (node for node in nodes if isinstance(node, Map))
