"""Checks the translations of a bundle: reads them all, then compares each file with its
original."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk.authoring.checks.card_texts import check_body
from kiosk.authoring.checks.emergency_strip import check_strip
from kiosk.authoring.checks.plain_text import CARD_FIELDS, check_plain, home_nodes
from kiosk.authoring.checks.translations.card import check_card
from kiosk.authoring.checks.translations.coverage import check_coverage, check_reviewed
from kiosk.authoring.checks.translations.destinations import check_destinations
from kiosk.authoring.checks.translations.files import check_files, original_of, translation_files
from kiosk.authoring.checks.translations.home import check_home
from kiosk.bundle.cards import CARDS_FOLDER
from kiosk.bundle.directory import Directory, Retired
from kiosk.bundle.parse import BUNDLE_FILE, DESTINATIONS_FILE, ParsedBundle
from kiosk.bundle.translation import Translation, file_name, read_translation
from kiosk.languages import is_spoken
from kiosk.validation.node_index import NodeIndex
from kiosk.validation.nodes import Map
from kiosk.validation.problems import Located


def read_translations(parsed: ParsedBundle, directory: Path, label: str) -> dict[str, Translation]:
    """Reads the translations of a bundle, by language, and reports their errors."""
    found: dict[str, Translation] = {}
    for code in parsed.partial.languages[1:]:
        if parsed.problems.is_full:
            break
        found[code] = read_translation(parsed.partial, code, directory, label)
        for problem in found[code].problems.of("error"):
            parsed.problems.error(problem, problem.says, problem.hint)
    return found


def check_translations(
    parsed: ParsedBundle,
    folder: Path,
    directory: Directory,
    translations: Mapping[str, Translation],
    *,
    faulty: frozenset[str],
    retired: Mapping[str, Retired],
    nodes: NodeIndex,
) -> None:
    """Checks all translations. `faulty`: originals with mistakes, which translations are not
    compared with."""
    if BUNDLE_FILE in parsed.unreadable:
        return
    files = list(translation_files(folder))
    codes = {code.lower() for code in translations}
    check_files(parsed, files, codes)
    for code, translation in translations.items():
        there = {file.name for file in files if file.language == code.lower()}
        at = _listed(nodes, code)
        if not there and not is_spoken(code):
            parsed.problems.error(
                at,
                f"Nothing in this bundle is written in '{code}'.",
                f"Write {file_name('bundle', code)} and {CARDS_FOLDER}/…, "
                f"or delete '{code}' from the list.",
            )
            continue
        check_coverage(parsed, directory, translation, there, code, at)
        for name in sorted(there & translation.files.keys()):
            _check_file(parsed, directory, translation, name, faulty, retired)
        check_reviewed(parsed, translation, code, nodes)


def _listed(nodes: NodeIndex, code: str) -> Located:
    for node in nodes.entries(BUNDLE_FILE, "languages"):
        if node.value.strip() == code:
            return node
    return nodes.nearest(BUNDLE_FILE, "languages")


def _check_file(
    parsed: ParsedBundle,
    directory: Directory,
    translation: Translation,
    name: str,
    faulty: frozenset[str],
    retired: Mapping[str, Retired],
) -> None:
    partial, problems = parsed.partial, parsed.problems
    root, values = translation.files[name], translation.values[name]
    original = original_of(name)
    if original == DESTINATIONS_FILE:
        # A list of destinations that could not be read has a problem of its own.
        sure = DESTINATIONS_FILE not in parsed.unreadable and directory.services
        known = partial.destinations.keys() | directory.services.keys() if sure else None
        whole = {} if original in faulty else partial.destinations
        services = name.replace("destinations", "services")
        covered = {
            entry["id"]: entry
            for file, entries in translation.values.items()
            if file.endswith(services)
            for entry in entries
        }
        language = name.split(".")[-2]
        check_destinations(root, values, whole, known, language, problems, covered=covered)
    elif not isinstance(root, Map):
        return
    elif original == BUNDLE_FILE:
        check_strip(root.entries.get("emergency"), problems, translated=True)
        check_plain(home_nodes(root), problems)
        if original not in faulty:
            check_home(root, values, partial, problems)
    else:
        body = root.entries.get("body")
        check_body(body, partial.hosts, retired, problems, lint=False)
        check_plain((root.entries.get(field) for field in CARD_FIELDS), problems)
        card = partial.cards.get(original.removeprefix(f"{CARDS_FOLDER}/").removesuffix(".yaml"))
        if card is not None and original not in faulty:
            check_card(root, body, values, card, problems)
