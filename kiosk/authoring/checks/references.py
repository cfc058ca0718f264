"""Names that must lead to something: cards, destinations, icons."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.bundle.directory import Directory
from kiosk.bundle.parse import BUNDLE_FILE, CARDS_FOLDER, DESTINATIONS_FILE, ParsedBundle
from kiosk.validation.node_index import NodeIndex
from kiosk.validation.nodes import Text
from kiosk.validation.problems import Location, Problems, did_you_mean


def check_references(reading: ParsedBundle, catalogue: Directory, nodes: NodeIndex) -> None:
    draft, problems = reading.partial, reading.problems
    prefix = f"{CARDS_FOLDER}/"
    broken = {
        file.removeprefix(prefix).removesuffix(".yaml")
        for file in reading.unreadable
        if file.startswith(prefix)
    }
    cards = draft.cards.keys() | broken
    destinations = draft.destinations.keys() | catalogue.services.keys()
    # A file that cannot be read has told so; that its ids are missing follows from it.
    sure_of_destinations = DESTINATIONS_FILE not in reading.unreadable and catalogue.services

    for index in range(len(draft.topics)):
        at = (BUNDLE_FILE, "topics", index)
        _check(nodes.entries(*at, "cards"), cards, "card", problems)
        if sure_of_destinations:
            _check(nodes.entries(*at, "destinations"), destinations, "destination", problems)
    for card_id in draft.cards:
        file = f"{prefix}{card_id}.yaml"
        if sure_of_destinations:
            _check(nodes.entries(file, "destinations"), destinations, "destination", problems)
        _check(nodes.entries(file, "related"), cards, "card", problems)
        for text in nodes.entries(file, "related"):
            if text.value == card_id:
                problems.error(text, "The card is related to itself.", "Delete this entry.")
    if BUNDLE_FILE not in reading.unreadable:
        _check_reach(reading)


def _check(texts: Iterable[Text], known: Iterable[str], what: str, problems: Problems) -> None:
    names = set(known)
    for text in texts:
        if text.value not in names and not problems.has_error_at(text):
            problems.error(
                text, f"There is no {what} '{text.value}'.", did_you_mean(text.value, names)
            )


def _check_reach(reading: ParsedBundle) -> None:
    """A card that no path of touches leads to is written for nobody."""
    cards = reading.partial.cards
    waiting = [card_id for topic in reading.partial.topics for card_id in topic.cards]
    reached: set[str] = set()
    while waiting:
        card_id = waiting.pop()
        if card_id not in reached and card_id in cards:
            reached.add(card_id)
            waiting.extend(cards[card_id].related)
    for card_id in cards.keys() - reached:
        reading.problems.warning(
            Location(f"{CARDS_FOLDER}/{card_id}.yaml", 1, 1),
            "No topic leads to this card.",
            f"Add '{card_id}' to the cards of a topic in {BUNDLE_FILE}.",
        )


def check_icons(reading: ParsedBundle, icons: frozenset[str], nodes: NodeIndex) -> None:
    """`icons` empty: no list was given, so nothing is checked."""
    if not icons:
        return
    for index in range(len(reading.partial.topics)):
        check_icon(nodes, (BUNDLE_FILE, "topics", index, "icon"), icons, reading.problems)
    for card_id in reading.partial.cards:
        check_icon(nodes, (f"{CARDS_FOLDER}/{card_id}.yaml", "icon"), icons, reading.problems)


def check_icon(
    nodes: NodeIndex,
    at: tuple[str, *tuple[str | int, ...]],
    icons: frozenset[str],
    problems: Problems,
) -> None:
    node = nodes.find(*at)
    if isinstance(node, Text) and node.value not in icons and not problems.has_error_at(node):
        problems.error(
            node,
            f"There is no icon '{node.value}'.",
            did_you_mean(node.value, icons, "The names are those of the files in assets/icons."),
        )
