"""Reads a bundle's folder → Bundle. Runs at every start without a prepared bundle, so it reads text
only; kiosk/authoring/checks check Markdown, images, QR codes and references."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.bundle.audience_fields import report_own, report_unknown
from kiosk.bundle.cards import CARDS_FOLDER, read_card, read_shared
from kiosk.bundle.destinations import read_destinations
from kiosk.bundle.directory import Directory
from kiosk.bundle.hosts import HOSTS_FILE, numbers_with_codes, read_hosts
from kiosk.bundle.model import (
    About,
    Attract,
    Audience,
    Brand,
    Bundle,
    Card,
    Decoy,
    Destination,
    Emergency,
    Notice,
    Topic,
    all_texts,
)
from kiosk.bundle.needs import too_new
from kiosk.bundle.references import check_references, filled, references_in, referred_to
from kiosk.bundle.schemas import BUNDLE
from kiosk.bundle.translation import split_name
from kiosk.validation.fields import ID
from kiosk.validation.file_names import FILE_NAME_HINT, file_name_error
from kiosk.validation.nodes import List, Map, Node
from kiosk.validation.problems import Location, Problems
from kiosk.validation.yaml_reader import read_file

BUNDLE_FILE = "bundle.yaml"
DESTINATIONS_FILE = "destinations.yaml"

TOO_MANY = "There are so many problems that the other cards were not read."
_FIRST_ONES = "Correct the first ones and check again."

MAX_CARDS = 2_000
"""Far more than eight topics can show; reading and checking them ends within 5 s of processor."""

REQUIRED_DESTINATIONS = ("police-999", "police-101", "childline")
"""Ids of the directory that every bundle includes, because the emergency strip leads to them."""


class ParsedBundle(NamedTuple):
    """Result of reading a folder.

    `partial`: all that could be read, with defaults for the rest; its texts have references as
    they were written (kiosk/bundle/references.py). `files`: the root node of each
    file, by name ("cards/x.yaml"). `unreadable`: names of the files without one. `numbers`: those
    that its pages may show by its own list and the directory's, as they were written. `too_new`: it
    needs a newer program, which is its only problem. `too_many_cards`: none of them was read.
    """

    partial: Bundle
    problems: Problems
    files: dict[str, Node]
    unreadable: frozenset[str]
    numbers: tuple[str, ...] = ()
    too_new: bool = False
    too_many_cards: bool = False

    @property
    def bundle(self) -> Bundle | None:
        """The bundle with its references replaced; None if it has an error."""
        return None if self.problems.has_errors else filled(self.partial)


def read_bundle(folder: Path, directory: Directory) -> tuple[Bundle | None, Problems]:
    """Returns the bundle, or None if it has an error, and all problems of its text.

    References to cards and destinations may lead nowhere: a page leaves those out, and
    `check_bundle` reports them.
    """
    parsed = read_everything(folder, directory)
    return parsed.bundle, parsed.problems


def read_everything(folder: Path, directory: Directory) -> ParsedBundle:
    """Reads a bundle with the nodes of its files, which the checks need for locations."""
    problems = Problems()
    files: dict[str, Node] = {}
    unreadable: set[str] = set()

    def read(name: str) -> Node | None:
        root = read_file(folder / name, name, problems)
        if root is None:
            unreadable.add(name)
        else:
            files[name] = root
        return root

    values: dict[str, Any] = {}
    if not os.path.lexists(folder / BUNDLE_FILE):
        unreadable.add(BUNDLE_FILE)
        problems.error(
            Location(BUNDLE_FILE),
            "The folder has no bundle.yaml.",
            "Is this the folder of a bundle?",
        )
    elif (root := read(BUNDLE_FILE)) is not None:
        if too_new(root, problems):
            # Its other fields may have another meaning: nothing else is read.
            partial = _bundle({}, None, {}, {}, directory, frozenset(), folder, problems, set())
            return ParsedBundle(partial, problems, files, frozenset({BUNDLE_FILE}), too_new=True)
        values = BUNDLE.read(root, problems)

    own: dict[str, Destination] = {}
    if os.path.lexists(folder / DESTINATIONS_FILE) and (root := read(DESTINATIONS_FILE)):
        own = read_destinations(root, directory.services, problems)
    root = read(HOSTS_FILE) if os.path.lexists(folder / HOSTS_FILE) else None
    listed = read_hosts(root, problems)

    cards: dict[str, Card] = {}
    card_files = _card_files(folder, problems)
    too_many_cards = len(card_files) > MAX_CARDS
    if too_many_cards:
        problems.error(
            Location(CARDS_FOLDER),
            f"The bundle has {len(card_files):,} cards; at most {MAX_CARDS:,} fit, and none of "
            "them was read.",
            "Is this the folder of one bundle? Two bundles each have a folder of their own.",
        )
        card_files = []
    for name in card_files:
        if problems.is_full:
            problems.error(Location(CARDS_FOLDER), TOO_MANY, _FIRST_ONES)
            break
        if (root := read(f"{CARDS_FOLDER}/{name}")) is not None:
            card = read_card(name.removesuffix(".yaml"), root, directory.folder, problems)
            cards[card.id] = card

    root = files.get(BUNDLE_FILE)
    known = {**directory.services, **own}
    # A list that could not be read has a problem of its own.
    sure = bool(directory.services) and DESTINATIONS_FILE not in unreadable
    referred: set[str] = set()
    for each in files.values():
        check_references(each, known, problems, sure=sure, site=values.get("site", {}))
        referred |= referred_to(each)
    for shared in {card.shared for card in cards.values() if card.shared}:
        theirs, _ = read_shared(directory.folder, shared, Problems())
        referred |= referred_to(theirs) if theirs is not None else set()
    partial = _bundle(values, root, cards, own, directory, listed.hosts, folder, problems, referred)
    report_own(root, problems)
    places = files.get(DESTINATIONS_FILE)
    entries = [node for name, node in files.items() if name.startswith(f"{CARDS_FOLDER}/")]
    entries += places.items if isinstance(places, List) else ()
    report_unknown(entries, (one["id"] for one in values.get("audiences", ())), problems)
    numbers = (*directory.numbers, *listed.numbers)
    partial = partial._replace(numbers=numbers_with_codes(folder, numbers))
    return ParsedBundle(
        partial,
        problems,
        files,
        frozenset(unreadable),
        numbers,
        too_many_cards=too_many_cards,
    )


def _card_files(folder: Path, problems: Problems) -> list[str]:
    """Returns the names of the card files, in order; hidden files are ignored."""
    try:
        names = sorted(entry.name for entry in os.scandir(folder / CARDS_FOLDER))
    except OSError:
        problems.error(
            Location(CARDS_FOLDER),
            "The bundle has no folder 'cards'.",
            "Make it, and put one file into it for each card.",
        )
        return []
    good = []
    for name in names:
        if name.startswith(".") or not name.lower().endswith((".yaml", ".yml")):
            continue
        file = f"{CARDS_FOLDER}/{name}"
        if name.lower().endswith(".yml"):
            problems.error(
                Location(file), "The name of a card's file ends in '.yaml'.", "Rename it."
            )
        elif fault := file_name_error(file, "bundle"):
            problems.error(Location(file), fault, FILE_NAME_HINT)
        elif split_name(name):
            continue
        elif ID.fullmatch(name.removesuffix(".yaml")) is None:
            problems.error(
                Location(file),
                f"The name of a card's file is its id, and '{name.removesuffix('.yaml')}' is none.",
                "Use lower-case letters, digits and single hyphens: online-grooming.yaml.",
            )
        else:
            good.append(name)
    if not good:
        problems.error(Location(CARDS_FOLDER), "The bundle has no cards.")
    return good


def _topics(
    entries: tuple[dict[str, Any], ...], root: Node | None, problems: Problems
) -> tuple[Topic, ...]:
    topics: list[Topic] = []
    nodes = root.entries.get("topics") if isinstance(root, Map) else None
    for index, values in enumerate(entries):
        topic = Topic(**values)
        node = nodes.items[index] if isinstance(nodes, List) else None
        if isinstance(node, Map) and "id" in node.entries:
            if any(topic.id == other.id for other in topics) and topic.id:
                problems.error(
                    node.entries["id"], f"Two topics have the id '{topic.id}'.", "Change one."
                )
            if not any(_has_entries(node.entries.get(name)) for name in ("cards", "destinations")):
                problems.error(
                    node,
                    f"The topic '{topic.id}' leads nowhere.",
                    "Give it 'cards', 'destinations' or both.",
                    path=f"{node.path}.cards",
                )
        topics.append(topic)
    return tuple(topics)


def _has_entries(node: Node | None) -> bool:
    """True if a list has entries, or is no list: wrong entries have a problem of their own."""
    return node is not None and not (isinstance(node, List) and not node.items)


def _bundle(
    values: dict[str, Any],
    root: Node | None,
    cards: dict[str, Card],
    own: dict[str, Destination],
    directory: Directory,
    hosts: frozenset[str],
    folder: Path,
    problems: Problems,
    referred: set[str],
) -> Bundle:
    topics = _topics(values.get("topics", ()), root, problems)
    wanted = {*REQUIRED_DESTINATIONS, *referred}
    wanted.update(*(topic.destinations for topic in topics))
    wanted.update(*(card.destinations for card in cards.values()))
    for key in wanted & directory.services.keys():
        texts = "\n".join(all_texts(directory.services[key]))
        wanted |= {one.destination for one in references_in(texts)}
    # In the order of the directory, which groups related services.
    destinations = {
        key: destination for key, destination in directory.services.items() if key in wanted
    }
    attract: dict[str, Any] = values.get("attract") or {"questions": (), "promise": ""}
    questions: tuple[Notice, ...] = attract["questions"]
    shows = tuple(one.show for one in questions)
    decoy: dict[str, Any] = values.get("decoy") or {"title": ""}
    about: dict[str, Any] = values.get("about") or {"run_by": ""}
    emergency: dict[str, Any] = values.get("emergency") or {"danger": ""}
    return Bundle(
        id=values.get("id", ""),
        title=values.get("title", ""),
        publisher=values.get("publisher", ""),
        languages=values.get("languages") or ("en",),
        home_question=values.get("home_question", ""),
        brand=Brand(**values.get("brand", {})),
        attract=Attract(
            tuple(one.text for one in questions),
            attract["promise"],
            shows if any(shows) else (),
        ),
        decoy=Decoy(**decoy),
        about=About(**about),
        emergency=Emergency(**emergency),
        topics=topics,
        cards=cards,
        destinations=destinations | own,
        hosts=directory.hosts | hosts,
        root=folder,
        audiences=tuple(Audience(**one) for one in values.get("audiences", ())),
        notices=values.get("notices", ()),
        area=values.get("area", ()),
        site=values.get("site", {}),
        library=values.get("library"),
    )
