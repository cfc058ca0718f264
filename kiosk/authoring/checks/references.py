"""Checks references: ids of cards and destinations, names of icons."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.bundle.cards import CARDS_FOLDER
from kiosk.bundle.directory import Directory
from kiosk.bundle.parse import BUNDLE_FILE, DESTINATIONS_FILE, ParsedBundle
from kiosk.validation.node_index import NodeIndex
from kiosk.validation.nodes import Text
from kiosk.validation.problems import Location, Problems


def check_references(parsed: ParsedBundle, directory: Directory, nodes: NodeIndex) -> None:
    """Reports ids that lead nowhere, and cards that no topic leads to."""
    partial, problems = parsed.partial, parsed.problems
    prefix = f"{CARDS_FOLDER}/"
    broken = {
        file.removeprefix(prefix).removesuffix(".yaml")
        for file in parsed.unreadable
        if file.startswith(prefix)
    }
    cards = partial.cards.keys() | broken
    destinations = partial.destinations.keys() | directory.services.keys()
    # A file that cannot be read has a problem of its own; missing ids follow from it.
    sure_of_destinations = DESTINATIONS_FILE not in parsed.unreadable and directory.services

    for index in range(len(partial.topics)):
        at = (BUNDLE_FILE, "topics", index)
        check_ids(nodes.entries(*at, "cards"), cards, "card", problems)
        if sure_of_destinations:
            check_ids(nodes.entries(*at, "destinations"), destinations, "destination", problems)
    for card_id in partial.cards:
        file = f"{prefix}{card_id}.yaml"
        if sure_of_destinations:
            check_ids(nodes.entries(file, "destinations"), destinations, "destination", problems)
        check_ids(nodes.entries(file, "related"), cards, "card", problems)
        for text in nodes.entries(file, "related"):
            if text.value == card_id:
                problems.error(text, "The card is related to itself.", "Delete this entry.")
    if BUNDLE_FILE not in parsed.unreadable:
        _check_reach(parsed)


def check_ids(texts: Iterable[Text], known: Iterable[str], what: str, problems: Problems) -> None:
    """Reports ids that are not among the known ones."""
    names = set(known)
    for text in texts:
        if text.value not in names and not problems.has_error_at(text):
            problems.error(
                text, f"There is no {what} '{text.value}'.", problems.suggest(text.value, names)
            )


def _check_reach(parsed: ParsedBundle) -> None:
    """Warns of cards that no visitor can reach by touch."""
    cards = parsed.partial.cards
    pending = [card_id for topic in parsed.partial.topics for card_id in topic.cards]
    reached: set[str] = set()
    while pending:
        card_id = pending.pop()
        if card_id not in reached and card_id in cards:
            reached.add(card_id)
            pending.extend(cards[card_id].related)
    for card_id in cards.keys() - reached:
        parsed.problems.warning(
            Location(f"{CARDS_FOLDER}/{card_id}.yaml", 1, 1),
            "No topic leads to this card.",
            f"Add '{card_id}' to the cards of a topic in {BUNDLE_FILE}.",
        )


def check_icons(parsed: ParsedBundle, icons: frozenset[str], nodes: NodeIndex) -> None:
    """Checks the icons of topics and cards. `icons` empty: there is no list, so no check."""
    if not icons:
        return
    for index in range(len(parsed.partial.topics)):
        check_icon(nodes, (BUNDLE_FILE, "topics", index, "icon"), icons, parsed.problems)
    for card_id in parsed.partial.cards:
        check_card_icon(nodes, card_id, icons, parsed.problems)


def check_card_icon(
    nodes: NodeIndex, card_id: str, icons: frozenset[str], problems: Problems
) -> None:
    """Reports an icon of a card that does not exist. `icons` empty: there is no list."""
    if icons:
        check_icon(nodes, (f"{CARDS_FOLDER}/{card_id}.yaml", "icon"), icons, problems)


def check_icon(
    nodes: NodeIndex,
    at: tuple[str, *tuple[str | int, ...]],
    icons: frozenset[str],
    problems: Problems,
) -> None:
    """Reports an icon that does not exist. `at`: file and path of the field."""
    node = nodes.find(*at)
    if isinstance(node, Text) and node.value not in icons and not problems.has_error_at(node):
        problems.error(
            node,
            f"There is no icon '{node.value}'.",
            problems.suggest(
                node.value, icons, "The names are those of the files in assets/icons."
            ),
        )
