"""Checks the folder itself: names that every system can store, no links, no unknown files."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from kiosk.bundle.cards import CARDS_FOLDER
from kiosk.bundle.hosts import HOSTS_FILE
from kiosk.bundle.parse import BUNDLE_FILE, DESTINATIONS_FILE, ParsedBundle
from kiosk.bundle.translation import split_name
from kiosk.validation.file_names import FILE_NAME_HINT, file_name_error
from kiosk.validation.problems import Location

_KNOWN = frozenset({BUNDLE_FILE, DESTINATIONS_FILE, HOSTS_FILE})
_PICTURES = (".png", ".jpg", ".jpeg", ".webp")
_DEEPEST = 1000
"""Characters of a path. Deeper folders are not opened: their names are too long anyway."""
_FOR_PEOPLE = ("readme", "licence", "license", "notice", "credits")
"""Beginnings of file names that are usually in capitals; the kiosk does not read such files."""


def check_folder(parsed: ParsedBundle, folder: Path, shown: set[str]) -> None:
    """Checks the names of all files and links. `shown`: the images that the bundle uses."""
    problems = parsed.problems
    lower: dict[str, str] = {}
    for name, is_link in _walk(folder, ""):
        at = Location(name)
        twin = lower.setdefault(name.lower(), name)
        if twin != name:
            problems.error(
                at,
                f"The name differs from '{twin}' in capital letters only.",
                "Windows takes them for the same file: rename one.",
            )
        elif is_link:
            problems.error(
                at,
                "This is a link to another file, and links are not followed.",
                "Put the file itself here.",
            )
        elif name.rpartition("/")[2].lower().startswith(_FOR_PEOPLE):
            continue
        elif fault := file_name_error(name, "bundle"):
            problems.error(at, fault, FILE_NAME_HINT)
        elif name in shown or name in _KNOWN or _is_card(name) or _is_translation(name):
            continue
        elif name.endswith(_PICTURES):
            problems.warning(at, "No card shows this picture.", "Delete it, or use it in a card.")
        else:
            problems.warning(
                at,
                "This file is not part of a bundle.",
                problems.suggest(name, _KNOWN, "Delete it."),
            )


def _is_card(name: str) -> bool:
    """True for files that reading the cards has checked already."""
    return name.startswith(f"{CARDS_FOLDER}/") and name.endswith((".yaml", ".yml"))


def _is_translation(name: str) -> bool:
    """True for files that the translations' checks cover, in a language of the bundle or not."""
    split = split_name(name)
    return split is not None and f"{split[0]}.yaml" in (BUNDLE_FILE, DESTINATIONS_FILE)


def _walk(folder: Path, prefix: str) -> Iterator[tuple[str, bool]]:
    """Yields relative name and is-a-link of all files and links, in order. Names that begin with a
    dot belong to the operating system or to git."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False) and len(prefix) < _DEEPEST:
            yield from _walk(folder / entry.name, f"{prefix}{entry.name}/")
        else:
            yield f"{prefix}{entry.name}", entry.is_symlink()
