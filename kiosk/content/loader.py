"""Loads content for the screen: the bundle asked for, or the next best; logs its problems."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import paths
from kiosk.bundle.model import Bundle

if TYPE_CHECKING:
    from kiosk.validation.problems import Problems

log = logging.getLogger("kiosk")


def load_content(content: Path | None) -> Bundle | None:
    """Loads the bundle asked for; else the shipped one; else returns None, the Fault page.

    Problems and their locations are logged, never shown to visitors.
    """
    wanted = list(dict.fromkeys((content or paths.SHIPPED_BUNDLE, paths.SHIPPED_BUNDLE)))
    for folder in wanted:
        bundle = load_bundle(folder, paths.DIRECTORY)
        if bundle is not None:
            if folder != wanted[0]:
                log.error("%s cannot be shown: showing the built-in content.", wanted[0])
            return bundle
    log.error("No content can be shown: showing the emergency numbers only.")
    return None


def load_bundle(folder: Path, directory: Path) -> Bundle | None:
    """Loads the prepared bundle if its files have not changed since, else its files.

    None: it has errors, which are logged.
    """
    from kiosk.bundle import prepared

    bundle = prepared.load(folder, directory)
    if bundle is not None:
        return bundle
    from kiosk.bundle.directory import read_directory
    from kiosk.bundle.parse import read_bundle

    uk_directory, directory_problems = read_directory(directory)
    _log_problems(directory, directory_problems)
    bundle, problems = read_bundle(folder, uk_directory)
    _log_problems(folder, problems)
    return bundle


def _log_problems(folder: Path, problems: Problems) -> None:
    for problem in problems.of("error"):
        log.error("%s", problem._replace(file=f"{folder}/{problem.file}"))


def translated(bundle: Bundle, language: str, directory: Path = paths.DIRECTORY) -> Bundle:
    """Returns the bundle in another of its languages. Problems of the translation are logged, and
    the original is shown instead."""
    from kiosk.bundle import prepared

    found = prepared.load(bundle.root, directory, language)
    if found is not None:
        return found
    from kiosk.bundle.translation import read_translation

    translation = read_translation(bundle, language, directory)
    _log_problems(bundle.root, translation.problems)
    return translation.bundle
