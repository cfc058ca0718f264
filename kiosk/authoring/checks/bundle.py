"""Runs all checks of a bundle or of the UK directory that reading the files does not do. For staff,
before a bundle is put on a kiosk; a start does not run them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from kiosk.authoring.checks.advice import advise
from kiosk.authoring.checks.attract import check_questions
from kiosk.authoring.checks.audiences import check_audiences
from kiosk.authoring.checks.card_dates import check_card_dates
from kiosk.authoring.checks.card_structure import check_structure
from kiosk.authoring.checks.card_texts import check_card_texts
from kiosk.authoring.checks.colours import check_colours
from kiosk.authoring.checks.decoy import check_decoy
from kiosk.authoring.checks.destinations import Entry, check_destinations, check_hosts
from kiosk.authoring.checks.emergency_strip import check_strip
from kiosk.authoring.checks.files import check_folder
from kiosk.authoring.checks.hosts import check_shown_hosts
from kiosk.authoring.checks.images import check_pictures, has_pictures
from kiosk.authoring.checks.library import check_library, check_tints
from kiosk.authoring.checks.numbers import check_listed, check_numbers
from kiosk.authoring.checks.plain_text import check_plain_fields
from kiosk.authoring.checks.references import check_icons, check_references
from kiosk.authoring.checks.shared_cards import check_shared_cards
from kiosk.authoring.checks.shows import check_shows
from kiosk.authoring.checks.site import check_site
from kiosk.authoring.checks.translations.bundle import check_translations, read_translations
from kiosk.authoring.checks.translations.directory import check_services
from kiosk.authoring.image_decoding import ImageDecoder
from kiosk.authoring.shown_hosts import hosts_of, shown_hosts
from kiosk.authoring.shown_numbers import numbers_of, shown_numbers
from kiosk.bundle.directory import SERVICES_FILE, Directory, read_directory_with_nodes
from kiosk.bundle.folder import MAX_FILES
from kiosk.bundle.hosts import HOSTS_FILE
from kiosk.bundle.parse import (
    BUNDLE_FILE,
    DESTINATIONS_FILE,
    ParsedBundle,
    read_everything,
)
from kiosk.bundle.references import filled
from kiosk.bundle.site import Site, with_site
from kiosk.bundle.translation import Translation
from kiosk.validation.node_index import NodeIndex
from kiosk.validation.nodes import List, Map, Node, Text
from kiosk.validation.problems import Location, Problems


def check_bundle(
    parsed: ParsedBundle,
    folder: Path,
    uk_directory: Directory,
    *,
    icons: frozenset[str],
    today: date,
    directory: Path,
    label: str = "",
    directory_files: Mapping[str, Node] | None = None,
    translations: Mapping[str, Translation] | None = None,
    listed_numbers: Iterable[str] | None = None,
    decoder: ImageDecoder | None = None,
    site: Site | None = None,
) -> Problems:
    """Adds problems to those of `parsed`, and returns them all.

    A bundle with mistakes in its text is checked as far as it could be read. `icons` empty: icons
    are not checked. `directory`: folder of the UK directory, for its translations.
    `directory_files`: its nodes, for locations in it; `label`: prefix of the names of its files.
    `translations`: from `read_translations`; None reads them. `listed_numbers`: those that its
    pages may show, as they were written; None: numbers are not checked. `decoder` None: pictures
    are not decoded, for a caller that draws them. `site`: the words of the kiosk that will show it;
    None: for no kiosk in particular.
    """
    problems = parsed.problems
    if problems.is_full or parsed.too_new or parsed.too_many_cards:
        # Cards were left out: what follows from that would mislead.
        return problems
    directory_nodes = dict(directory_files or {})
    retired = {one.host: one for one in uk_directory.retired}
    faulty = frozenset(problem.file for problem in problems.of("error"))
    if translations is None:
        translations = read_translations(parsed, directory, label)
    translated = {name: node for one in translations.values() for name, node in one.files.items()}
    nodes = NodeIndex({**directory_nodes, **translated, **parsed.files})

    check_references(parsed, uk_directory, nodes)
    check_icons(parsed, icons, nodes)
    check_structure(parsed, icons, nodes)
    if BUNDLE_FILE not in parsed.unreadable:
        check_colours(parsed.partial.brand, nodes, problems)
    check_card_texts(parsed, nodes, retired)
    check_strip(nodes.find(BUNDLE_FILE, "emergency"), problems)
    check_decoy(parsed, translations, nodes, site)
    check_library(parsed, nodes, icons, today)
    check_tints(parsed, nodes)
    check_questions(parsed, translations, nodes)
    check_plain_fields(parsed, nodes)
    check_card_dates(parsed, nodes, today)
    check_shows(parsed, nodes, today)
    check_audiences(parsed, nodes)
    if site is None:
        check_site(parsed, translations.values(), nodes)

    sure_of_hosts = HOSTS_FILE not in parsed.unreadable and uk_directory.hosts
    entries: dict[str, list[Entry]] = {}
    for file in (DESTINATIONS_FILE, *directory_nodes):
        for key, entry in _entries(nodes, file):
            entries.setdefault(key, []).append(entry)
    check_destinations(
        parsed.partial.destinations,
        entries,
        parsed.partial.hosts if sure_of_hosts else None,
        retired,
        area=parsed.partial.area,
        language=parsed.partial.languages[0],
        icons=icons,
        today=today,
        nodes=nodes,
        problems=problems,
    )
    complete = with_site(filled(parsed.partial), site)
    others = [with_site(one.bundle, site) for one in translations.values()]
    sites = shown_hosts(complete, others)
    check_hosts(HOSTS_FILE, sites, retired, nodes, problems)
    if sure_of_hosts:
        check_shown_hosts(sites, parsed.partial.hosts, entries, nodes, problems)
    if listed_numbers is not None:
        numbers = shown_numbers(complete, others)
        check_numbers(numbers, listed_numbers, entries, nodes, problems)
        check_listed(HOSTS_FILE, numbers, nodes, problems)
    shown = check_pictures(parsed, folder, nodes, decoder, translated)
    check_translations(
        parsed, folder, uk_directory, translations, faulty=faulty, retired=retired, nodes=nodes
    )
    check_folder(parsed, folder, shown)
    advise(parsed, nodes)
    return problems


def check_folder_of_bundle(
    folder: Path,
    directory: Path,
    *,
    icons: frozenset[str],
    today: date,
    signed_numbers: Iterable[str] = (),
) -> Problems:
    """Reads and checks a bundle. Files of the directory are named "uk-directory/…" in problems.
    `signed_numbers`: those that its pages may show besides the listed ones."""
    if says := _too_many_files(folder):
        found = Problems()
        found.error(
            Location(folder.name), says, "Is this the folder of a bundle, and not a whole disk?"
        )
        return found
    label = f"{directory.resolve().name}/"
    uk_directory, faults, files = read_directory_with_nodes(directory, label)
    parsed = read_everything(folder, uk_directory)
    parsed.problems.add_errors(faults)
    # A list that cannot be read has a problem of its own; missing numbers follow from it.
    sure_of_numbers = HOSTS_FILE not in parsed.unreadable and f"{label}{HOSTS_FILE}" in files
    with ImageDecoder(early=has_pictures(parsed.partial)) as decoder:
        return check_bundle(
            parsed,
            folder,
            uk_directory,
            icons=icons,
            today=today,
            directory=directory,
            label=label,
            directory_files=files,
            listed_numbers=(*parsed.numbers, *signed_numbers) if sure_of_numbers else None,
            decoder=decoder,
        )


def _too_many_files(folder: Path) -> str:
    """Returns the sentence for a folder with too many files, counted before any of them is read;
    '' for others."""
    files = 0
    for _, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        files += len(names)
        if files > MAX_FILES:
            return f"There are more than {MAX_FILES:,} files in this folder; nothing was read."
    return ""


def check_directory(folder: Path, *, icons: frozenset[str], today: date) -> Problems:
    """Reads and checks the UK directory."""
    uk_directory, problems, files = read_directory_with_nodes(folder, "")
    nodes = NodeIndex(files)
    check_services(folder, uk_directory, problems)
    entries = {key: [entry] for key, entry in _entries(nodes, SERVICES_FILE)}
    retired = {one.host: one for one in uk_directory.retired}
    check_destinations(
        uk_directory.services,
        entries,
        uk_directory.hosts or None,
        retired,
        icons=icons,
        today=today,
        nodes=nodes,
        problems=problems,
    )
    sites = hosts_of(uk_directory.services.values())
    check_hosts(HOSTS_FILE, sites, retired, nodes, problems)
    if uk_directory.hosts:
        check_shown_hosts(sites, uk_directory.hosts, entries, nodes, problems)
    cards = check_shared_cards(folder, uk_directory, problems, icons=icons, today=today)
    numbers = numbers_of(uk_directory.services.values(), cards)
    check_numbers(numbers, uk_directory.numbers, entries, nodes, problems)
    check_listed(HOSTS_FILE, numbers, nodes, problems)
    return problems


def _entries(nodes: NodeIndex, file: str) -> list[tuple[str, Entry]]:
    """Returns id and location of each entry in a list of destinations."""
    root = nodes.find(file)
    found: list[tuple[str, Entry]] = []
    for index, node in enumerate(root.items if isinstance(root, List) else ()):
        if isinstance(node, Map):
            key = node.entries.get("use", node.entries.get("id"))
            if isinstance(key, Text):
                found.append((key.value, (file, index)))
    return found
