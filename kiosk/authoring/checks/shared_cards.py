"""Checks the cards of the UK directory, which bundles share, and their translations."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from kiosk.authoring.checks.card_dates import check_card_dates
from kiosk.authoring.checks.card_structure import check_structure
from kiosk.authoring.checks.card_texts import check_body, check_card_texts
from kiosk.authoring.checks.plain_text import CARD_FIELDS, check_plain, check_plain_fields
from kiosk.authoring.checks.references import check_card_icon, check_ids
from kiosk.authoring.checks.translations.card import check_card
from kiosk.authoring.checks.translations.files import names_in
from kiosk.bundle.audience_fields import report_unknown
from kiosk.bundle.cards import CARDS_FOLDER, read_shared, shared_cards
from kiosk.bundle.directory import Directory
from kiosk.bundle.model import About, Attract, Brand, Bundle, Card, Decoy, Emergency
from kiosk.bundle.parse import ParsedBundle
from kiosk.bundle.references import check_references
from kiosk.bundle.translation import CARD_TEXT, split_name
from kiosk.validation.node_index import NodeIndex
from kiosk.validation.nodes import List, Map, Node
from kiosk.validation.problems import Location, Problems
from kiosk.validation.yaml_reader import read_file


def check_shared_cards(
    folder: Path, directory: Directory, problems: Problems, *, icons: frozenset[str], today: date
) -> Iterable[Card]:
    """Checks all cards of the directory in `folder`, and returns them."""
    files: dict[str, Node] = {}
    cards: dict[str, Card] = {}
    for card_id in shared_cards(folder):
        root, cards[card_id] = read_shared(folder, card_id, problems)
        if root is not None:
            files[f"{CARDS_FOLDER}/{card_id}.yaml"] = root
            check_references(root, directory.services, problems)
    faulty = frozenset(problem.file for problem in problems.of("error"))
    nodes = NodeIndex(files)
    parsed = ParsedBundle(_bundle_of(cards, directory), problems, files, frozenset())
    report_unknown(files.values(), (), problems)
    for card_id in cards:
        file = f"{CARDS_FOLDER}/{card_id}.yaml"
        check_ids(nodes.entries(file, "destinations"), directory.services, "destination", problems)
        check_card_icon(nodes, card_id, icons, problems)
        _check_images(nodes.find(file, "body"), problems)
    check_structure(parsed, icons, nodes)
    check_card_texts(parsed, nodes, {one.host: one for one in directory.retired})
    check_plain_fields(parsed, nodes)
    check_card_dates(parsed, nodes, today)
    _check_translations(folder, directory, cards, faulty, problems)
    return cards.values()


def _bundle_of(cards: dict[str, Card], directory: Directory) -> Bundle:
    """Returns the cards as a bundle, for the checks of cards."""
    return Bundle(
        *("", "", "", ("en",), "", Brand(), Attract((), ""), Decoy(""), About(""), Emergency("")),
        topics=(),
        cards=cards,
        destinations=dict(directory.services),
        hosts=directory.hosts,
    )


def _check_images(body: Node | None, problems: Problems) -> None:
    for block in body.items if isinstance(body, List) else ():
        if isinstance(block, Map) and "image" in block.entries:
            problems.error(
                block.keys["image"],
                "A shared card cannot have pictures: they belong to a bundle.",
                "Delete the block; a bundle that uses the card may write its own body.",
            )


def _check_translations(
    folder: Path,
    directory: Directory,
    cards: dict[str, Card],
    faulty: frozenset[str],
    problems: Problems,
) -> None:
    retired = {one.host: one for one in directory.retired}
    for name in names_in(folder / CARDS_FOLDER):
        split = split_name(name)
        if split is None:
            continue
        file, card = f"{CARDS_FOLDER}/{name}", cards.get(split[0])
        if card is None:
            problems.error(
                Location(file),
                f"There is no card '{split[0]}' to be translated.",
                problems.suggest(split[0], cards, "Rename this file, or delete it."),
            )
            continue
        root = read_file(folder / file, file, problems)
        if not isinstance(root, Map):
            continue
        values = CARD_TEXT.read(root, problems)
        body = root.entries.get("body")
        check_body(body, directory.hosts, retired, problems, lint=False)
        check_plain((root.entries.get(field) for field in CARD_FIELDS), problems)
        check_references(root, directory.services, problems)
        if f"{CARDS_FOLDER}/{card.id}.yaml" not in faulty:
            check_card(root, body, values, card, problems)
