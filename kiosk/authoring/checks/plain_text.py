"""Warns of markup in plain text fields: titles and single lines, which show it as written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kiosk.authoring.checks.decoy import library_texts
from kiosk.bundle.cards import CARDS_FOLDER
from kiosk.bundle.parse import BUNDLE_FILE, ParsedBundle
from kiosk.bundle.shown_line import line_text
from kiosk.validation.node_index import NodeIndex
from kiosk.validation.nodes import List, Map, Node, Text
from kiosk.validation.problems import Problems

CARD_FIELDS = ("title", "summary", "first")
TOPIC_FIELDS = ("title", "summary")
DESTINATION_FIELDS = (
    *("name", "summary", "for_whom", "expect", "hours", "cost", "short", "in_person"),
    *("sign_language", "spoken", "keep_as"),
)

_MARKUP = re.compile(r"</?[a-z][^<>\n]*>|\]\(|https?://", re.IGNORECASE)
_LONGEST = 40


def check_plain_fields(parsed: ParsedBundle, nodes: NodeIndex) -> None:
    """Checks the fields of the home page and the cards; those of destinations are checked with
    them."""
    check_plain(home_nodes(nodes.find(BUNDLE_FILE)), parsed.problems)
    for card_id in parsed.partial.cards:
        file = f"{CARDS_FOLDER}/{card_id}.yaml"
        check_plain((nodes.find(file, name) for name in CARD_FIELDS), parsed.problems)


def home_nodes(root: Node | None) -> Iterator[Node | None]:
    """Yields the plain fields of a bundle.yaml, or of a translation of it."""
    if not isinstance(root, Map):
        return
    yield root.entries.get("home_question")
    attract = root.entries.get("attract")
    if isinstance(attract, Map):
        yield attract.entries.get("promise")
        questions = attract.entries.get("questions")
        yield from _line_nodes(questions)
    yield from _line_nodes(root.entries.get("notices"))
    yield from library_texts(root.entries.get("library"))
    topics = root.entries.get("topics")
    for topic in topics.items if isinstance(topics, List) else ():
        if isinstance(topic, Map):
            yield from (topic.entries.get(name) for name in TOPIC_FIELDS)


def _line_nodes(node: Node | None) -> Iterator[Node]:
    return (line_text(one) for one in (node.items if isinstance(node, List) else ()))


def check_plain(nodes: Iterable[Node | None], problems: Problems) -> None:
    """Warns of tags, links and addresses in each of the texts."""
    for node in nodes:
        if isinstance(node, List):
            check_plain(node.items, problems)
        if not isinstance(node, Text) or problems.has_error_at(node):
            continue
        found = _MARKUP.search(node.value)
        if found is not None:
            shown = found[0] if len(found[0]) <= _LONGEST else f"{found[0][:_LONGEST]}…"
            problems.warning(
                node,
                f"'{shown}' will be shown as it stands.",
                "This is plain text: write it without tags, links and addresses.",
            )
