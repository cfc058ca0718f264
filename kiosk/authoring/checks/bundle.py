"""All checks of a bundle, and of the UK directory: what reading the files does not show. For staff,
before a bundle goes to a kiosk; a start does without them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from kiosk.authoring.checks.card_dates import check_card_dates
from kiosk.authoring.checks.colours import check_colours
from kiosk.authoring.checks.decoy import check_decoy
from kiosk.authoring.checks.destinations import Entry, check_destinations, check_hosts
from kiosk.authoring.checks.emergency_strip import check_strip
from kiosk.authoring.checks.files import check_folder
from kiosk.authoring.checks.images import check_pictures
from kiosk.authoring.checks.plain_text import check_plain_fields
from kiosk.authoring.checks.references import check_icons, check_references
from kiosk.authoring.checks.translations.bundle import check_translations, read_translations
from kiosk.authoring.checks.translations.directory import check_services
from kiosk.authoring.checks.wording import check_wording
from kiosk.bundle.directory import SERVICES_FILE, Directory, read_directory_with_nodes
from kiosk.bundle.hosts import HOSTS_FILE
from kiosk.bundle.parse import (
    BUNDLE_FILE,
    DESTINATIONS_FILE,
    ParsedBundle,
    read_everything,
)
from kiosk.validation.node_index import NodeIndex
from kiosk.validation.nodes import List, Map, Node, Text
from kiosk.validation.problems import Problems


def check_bundle(
    reading: ParsedBundle,
    folder: Path,
    catalogue: Directory,
    *,
    icons: frozenset[str],
    today: date,
    directory: Path,
    label: str = "",
    directory_files: Mapping[str, Node] | None = None,
) -> Problems:
    """Adds to the problems of `reading`, and returns them.

    A bundle with mistakes in its text is checked as far as it could be read. `icons` empty: icons
    are not checked. `directory_files` are the nodes of the directory, to name places in it, and
    `label` stands before the names of its files.
    """
    problems = reading.problems
    directory_nodes = dict(directory_files or {})
    retired = {one.host: one for one in catalogue.retired}
    faulty = frozenset(problem.file for problem in problems.of("error"))
    translations = read_translations(reading, directory, label)
    translated = {name: node for one in translations.values() for name, node in one.files.items()}
    nodes = NodeIndex({**directory_nodes, **translated, **reading.files})

    check_references(reading, catalogue, nodes)
    check_icons(reading, icons, nodes)
    if BUNDLE_FILE not in reading.unreadable:
        check_colours(reading.partial.brand, nodes, problems)
    check_wording(reading, nodes, retired)
    check_strip(nodes.find(BUNDLE_FILE, "emergency"), problems)
    check_decoy(reading, nodes)
    check_plain_fields(reading, nodes)
    check_card_dates(reading, nodes, today)

    sure_of_hosts = HOSTS_FILE not in reading.unreadable and catalogue.hosts
    entries: dict[str, list[Entry]] = {}
    for file in (DESTINATIONS_FILE, *directory_nodes):
        for key, entry in _entries(nodes, file):
            entries.setdefault(key, []).append(entry)
    check_destinations(
        reading.partial.destinations,
        entries,
        reading.partial.hosts if sure_of_hosts else None,
        retired,
        icons=icons,
        today=today,
        nodes=nodes,
        problems=problems,
    )
    check_hosts(HOSTS_FILE, reading.partial.destinations, retired, nodes, problems)
    shown = check_pictures(reading, folder, nodes, translated)
    check_translations(
        reading, folder, catalogue, translations, faulty=faulty, retired=retired, nodes=nodes
    )
    check_folder(reading, folder, shown)
    return problems


def check_folder_of_bundle(
    folder: Path, directory: Path, *, icons: frozenset[str], today: date
) -> Problems:
    """Reads and checks a bundle. Places in the directory are named as "uk-directory/…"."""
    label = f"{directory.resolve().name}/"
    catalogue, faults, files = read_directory_with_nodes(directory, label)
    reading = read_everything(folder, catalogue)
    reading.problems.add_errors(faults)
    return check_bundle(
        reading,
        folder,
        catalogue,
        icons=icons,
        today=today,
        directory=directory,
        label=label,
        directory_files=files,
    )


def check_directory(folder: Path, *, icons: frozenset[str], today: date) -> Problems:
    """The same for the UK directory itself."""
    catalogue, problems, files = read_directory_with_nodes(folder, "")
    nodes = NodeIndex(files)
    check_services(folder, catalogue, problems)
    retired = {one.host: one for one in catalogue.retired}
    check_destinations(
        catalogue.services,
        {key: [entry] for key, entry in _entries(nodes, SERVICES_FILE)},
        catalogue.hosts or None,
        retired,
        icons=icons,
        today=today,
        nodes=nodes,
        problems=problems,
    )
    check_hosts(HOSTS_FILE, catalogue.services, retired, nodes, problems)
    return problems


def _entries(nodes: NodeIndex, file: str) -> list[tuple[str, Entry]]:
    """The ids in a list of destinations, each with where its entry stands."""
    root = nodes.find(file)
    found: list[tuple[str, Entry]] = []
    for index, node in enumerate(root.items if isinstance(root, List) else ()):
        if isinstance(node, Map):
            key = node.entries.get("use", node.entries.get("id"))
            if isinstance(key, Text):
                found.append((key.value, (file, index)))
    return found
