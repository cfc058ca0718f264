"""Checks the texts of cards and of their translations: Markdown that cannot be shown, and addresses
of sites. Runs the checks of folded lines and of reading ease on each text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kiosk.authoring.checks.folded_lines import check_folded
from kiosk.authoring.checks.reading_ease import check_reading_ease
from kiosk.bundle.blocks import PROSE_KINDS, item_nodes, line_nodes, markdown_node
from kiosk.bundle.cards import CARDS_FOLDER
from kiosk.bundle.directory import Retired
from kiosk.bundle.markup import errors_in
from kiosk.bundle.parse import ParsedBundle
from kiosk.validation.node_index import NodeIndex
from kiosk.validation.nodes import List, Map, Node, Text
from kiosk.validation.problems import Problems
from kiosk.validation.source_map import locate

_ADDRESS = re.compile(r"(?:https?://(?=\w)|\b(?=www\.))([a-z0-9.-]+[a-z0-9])", re.IGNORECASE)


def check_card_texts(
    parsed: ParsedBundle, nodes: NodeIndex, retired: Mapping[str, Retired]
) -> None:
    """Checks the texts of all cards. `retired`: closed sites, by host."""
    partial, problems = parsed.partial, parsed.problems
    # The limits of an easy sentence were measured with English readers.
    english = partial.languages[0].partition("-")[0] == "en"
    for card_id in partial.cards:
        root = nodes.find(f"{CARDS_FOLDER}/{card_id}.yaml")
        if isinstance(root, Map):
            for name in ("summary", "first"):
                line = root.entries.get(name)
                if english and isinstance(line, Text):
                    check_reading_ease(line, problems)
            check_body(root.entries.get("body"), partial.hosts, retired, problems, lint=english)


def check_body(
    body: Node | None,
    hosts: frozenset[str],
    retired: Mapping[str, Retired],
    problems: Problems,
    *,
    lint: bool,
) -> None:
    """Checks the texts of a card or of its translation. `lint`: also whether they are easy to
    read."""
    for node, several in _texts(body):
        if not node.value.strip() or problems.has_error_at(node):
            continue
        check_folded(node, problems, several=several)
        found = errors_in(node.value, several=several)
        for fault in found:
            problems.error(locate(node, fault.at), fault.says, fault.hint)
        if found:
            continue
        _check_addresses(node, hosts, retired, problems)
        if lint:
            check_reading_ease(node, problems)


def _texts(body: Node | None) -> Iterator[tuple[Text, bool]]:
    """Yields every text of a body; True: with paragraphs, False: a single line."""
    for block in body.items if isinstance(body, List) else ():
        if not isinstance(block, Map):
            continue
        for kind, value in block.entries.items():
            if kind in PROSE_KINDS:
                node = markdown_node(value)
                if isinstance(node, Text):
                    yield node, True
            else:
                lines = [line for item in item_nodes(value) for line in line_nodes(item)]
                yield from ((line, False) for line in lines if isinstance(line, Text))


def _check_addresses(
    node: Text, hosts: frozenset[str], retired: Mapping[str, Retired], problems: Problems
) -> None:
    """Reports a closed site as an error, and the first site that no code may lead to as a
    warning."""
    text = node.value
    if "www." not in text and "http" not in text:
        return
    warned = False
    for found in _ADDRESS.finditer(text):
        gone = retired.get(found[1].lower())
        at = locate(node, found.start())
        if gone is not None:
            problems.error(
                at,
                f"The text names {gone.host}, and {gone.name} is closed.",
                f"Its place was taken by '{gone.replaced_by}'.",
            )
        elif found[1].lower() not in hosts and not warned:
            warned = True
            problems.warning(
                at,
                "The text contains a web address, which a visitor cannot open from here.",
                "Make it a destination: then it has a code to scan.",
            )
