"""YAML text → nodes.

Reads the parser's events, never `yaml.load`: every value stays text until a field type reads it, so
`101`, `0116000`, `8:00`, `no` and `1.10` are what the author typed, and nothing in a file can build
an object. Dangerous or ambiguous YAML is refused with one sentence: anchors, aliases, tags, merge
keys, names written twice, several documents in a file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import yaml

from kiosk.validation.characters import faults_in, plain_spaces
from kiosk.validation.digits import alphabets_in
from kiosk.validation.nodes import List, Map, Node, Text
from kiosk.validation.problems import Location, Problems
from kiosk.validation.source_map import locate
from kiosk.validation.text_file import MAX_FAULTS, read_text
from kiosk.validation.yaml_errors import explain

MAX_BYTES = 1024 * 1024
MAX_DEPTH = 32
MAX_NODES = 20_000
MAX_ENTRIES = 1_000
"""Of one list."""

# Looked up once: a start spends its time in the loop of `_build`.
_SCALAR, _ALIAS = yaml.ScalarEvent, yaml.AliasEvent
_LIST, _LIST_END = yaml.SequenceStartEvent, yaml.SequenceEndEvent
_MAP, _MAP_END = yaml.MappingStartEvent, yaml.MappingEndEvent
_DOCUMENT, _END = yaml.DocumentStartEvent, yaml.StreamEndEvent

_DIRECTIVE = re.compile(r"^%", re.MULTILINE)

_LOADER = getattr(yaml, "CLoader", yaml.Loader)


def read_file(path: Path, file: str, problems: Problems) -> Node | None:
    """Returns the root node of a YAML file; None after a problem.

    `file` is the name used in problems. Links are not followed.
    """
    text = read_text(path, file, MAX_BYTES, problems)
    return None if text is None else read_nodes(text, file, problems)


def read_nodes(text: str, file: str, problems: Problems) -> Node | None:
    """Returns the root node of a YAML text; None after a problem. `file` names it in problems.
    All spaces of Unicode are read as spaces, also where a line is indented with them."""
    text = plain_spaces(text)
    # Before the parser reads them: its time is quadratic in the number of %TAG lines.
    if directive := _DIRECTIVE.search(text):
        problems.error(
            Location(file, text.count("\n", 0, directive.start()) + 1, 1),
            "A line begins with '%', which YAML takes for an instruction to the program.",
            "Put quotes around text that begins with %, on the line of its field.",
        )
        return None
    try:
        root = _build(_LOADER(text), file, problems)
    except _Refused as refused:
        problems.error(Location(file, refused.line, refused.column), str(refused), refused.hint)
        return None
    except yaml.YAMLError as error:
        fault = explain(error, text)
        problems.error(Location(file, fault.line, fault.column), fault.says, fault.hint)
        return None
    if root is None:
        problems.error(Location(file, 1, 1), "The file is empty.")
    elif isinstance(root, List | Map):
        root.source = text
    if root is not None and "\\" in text:
        _check_escaped(root, alphabets_in(text), problems)
    return root


class _Refused(Exception):
    """Stops reading the file."""

    def __init__(self, mark: Any, says: str, hint: str) -> None:
        super().__init__(says)
        self.line = mark.line + 1
        self.column = mark.column + 1
        self.hint = hint


def _check_escaped(root: Node, alphabets: frozenset[str], problems: Problems) -> None:
    """Looks into values for what `read_text` cannot see in a file: "re\\u00adport"."""
    faults = 0
    for node in _texts(root):
        node.value = plain_spaces(node.value)
        for at, says, hint in islice(faults_in(node.value, alphabets), MAX_FAULTS - faults):
            problems.error(locate(node, at), says, hint)
            faults += 1


def _texts(root: Node) -> Iterator[Text]:
    """Yields the texts of a file, names of fields too."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Text):
            yield node
        elif isinstance(node, List):
            waiting += reversed(node.items)
        elif isinstance(node, Map):
            for name, value in reversed(node.entries.items()):
                waiting += (value, node.keys[name])


def _build(loader: Any, file: str, problems: Problems) -> Node | None:
    """Builds the nodes in one loop, without recursion; raises _Refused at MAX_DEPTH or MAX_NODES.

    The parser reads ahead by one event only, so no text can exhaust its stack: of 100,000 open
    brackets it reads 33.
    """
    next_event = loader.get_event
    root: Node | None = None
    stack: list[Node] = []
    top: Node | None = None
    key: Text | None = None  # a name whose value comes next
    documents = count = 0
    while True:
        event = next_event()
        kind = type(event)
        mark = event.start_mark
        node: Node
        if kind is _SCALAR:
            node = Text(file, mark.line + 1, mark.column + 1, event.value)
            if key is None and type(top) is Map:
                key = node
                if event.anchor is not None or event.tag is not None:
                    _refuse_odd(event, node, problems)
                continue
        elif kind is _LIST_END or kind is _MAP_END:
            stack.pop()
            top = stack[-1] if stack else None
            continue
        elif kind is _LIST:
            node = List(file, mark.line + 1, mark.column + 1)
        elif kind is _MAP:
            node = Map(file, mark.line + 1, mark.column + 1)
        elif kind is _ALIAS:
            node = Text(file, mark.line + 1, mark.column + 1, "")
        elif kind is _DOCUMENT:
            documents += 1
            if documents > 1:
                raise _Refused(
                    mark,
                    "A second document begins here; a file holds only one.",
                    "Delete the line '---', or move what follows to a file of its own.",
                )
            continue
        elif kind is _END:
            return root
        else:
            continue

        count += 1
        if count > MAX_NODES:
            raise _Refused(
                mark,
                f"The file has more than {MAX_NODES:,} values.",
                "Split it into smaller files.",
            )
        if top is None:
            root = node
        elif type(top) is List:
            if len(top.items) == MAX_ENTRIES:
                raise _Refused(
                    mark,
                    f"The list has more than {MAX_ENTRIES:,} entries.",
                    "Split it, or look for a line that was copied too often.",
                )
            node.parent = top
            node.key = len(top.items)
            top.items.append(node)
        elif type(top) is Map:
            if key is None:
                raise _Refused(
                    mark,
                    "What stands before a colon must be a plain name.",
                    "Put quotes around text that begins with [, {, * or &.",
                )
            _put(top, key, node, problems)
            key = None
        if kind is _ALIAS or event.anchor is not None or event.tag is not None:
            _refuse_odd(event, node, problems)
        if kind is _LIST or kind is _MAP:
            if len(stack) == MAX_DEPTH:
                raise _Refused(
                    mark,
                    f"Values are nested more than {MAX_DEPTH} deep.",
                    "Look for a bracket that was never closed.",
                )
            top = node
            stack.append(node)


def _put(top: Map, key: Text, node: Node, problems: Problems) -> None:
    """Adds a field to a map. A name written twice keeps its first value."""
    name = key.value
    key.parent = node.parent = top
    key.key = node.key = name
    first = top.keys.get(name)
    if name == "<<":
        problems.error(
            key, "'<<' copies fields from elsewhere, which is not allowed.", "Write them out."
        )
    elif first is not None:
        problems.error(
            key,
            f"'{name}' is written twice: on line {first.line} and again here.",
            "Keep one of the two.",
        )
    else:
        top.keys[name] = key
        top.entries[name] = node


def _refuse_odd(event: Any, node: Node, problems: Problems) -> None:
    if type(event) is _ALIAS:
        says, sign = f"'*{event.anchor}' stands for a value written elsewhere", "*"
    elif event.anchor is not None:
        says, sign = f"'&{event.anchor}' gives a name to a value", "&"
    else:
        says, sign = "'!' gives a type to a value", "!"
    problems.error(
        node, f"{says}, which is not allowed.", f"Put quotes around text that begins with {sign}."
    )
