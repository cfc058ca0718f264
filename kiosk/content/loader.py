"""Loads content for the screen: the bundle asked for, or the next best; logs its problems."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import paths
from kiosk.bundle.model import Bundle
from kiosk.bundle.site import Site, missing, missing_sentence, with_site

if TYPE_CHECKING:
    from kiosk.validation.problems import Problems

log = logging.getLogger("kiosk")


def load_content(content: Path | None, site: Site | None = None) -> Bundle | None:
    """Loads the bundle asked for; else the shipped one; else returns None, the Fault page.

    Problems and their locations are logged, never shown to visitors. `site`: as of `load_bundle`.
    """
    wanted = list(dict.fromkeys((content or paths.SHIPPED_BUNDLE, paths.SHIPPED_BUNDLE)))
    for folder in wanted:
        bundle = load_bundle(folder, paths.DIRECTORY, site)
        if bundle is not None:
            if folder != wanted[0]:
                log.error("%s cannot be shown: showing the built-in content.", wanted[0])
            return bundle
    log.error("No content can be shown: showing the emergency numbers only.")
    return None


def load_bundle(folder: Path, directory: Path, site: Site | None = None) -> Bundle | None:
    """Loads the prepared bundle if its files have not changed since, else its files.

    None: it has errors, which are logged, or a text of it has a name that this kiosk has no words
    for. `site`: those that it has; None: the bundle is for no kiosk in particular.
    """
    from kiosk.bundle import prepared

    bundle = prepared.load(folder, directory)
    if bundle is not None:
        return _filled_in(bundle, site)
    from kiosk.bundle.directory import read_directory
    from kiosk.bundle.parse import read_bundle

    uk_directory, directory_problems = read_directory(directory)
    _log_problems(directory, directory_problems)
    bundle, problems = read_bundle(folder, uk_directory)
    _log_problems(folder, problems)
    return bundle and _filled_in(bundle, site)


def _filled_in(bundle: Bundle, site: Site | None) -> Bundle | None:
    found = with_site(bundle, site)
    if names := missing([found]):
        log.error("%s: %s %s", bundle.root, *missing_sentence(names))
        return None
    return found


def _log_problems(folder: Path, problems: Problems) -> None:
    for problem in problems.of("error"):
        log.error("%s", problem._replace(file=f"{folder}/{problem.file}"))


def translated(bundle: Bundle, language: str, directory: Path = paths.DIRECTORY) -> Bundle:
    """Returns the bundle in another of its languages. Problems of the translation are logged, and
    the original is shown instead."""
    from kiosk.bundle import prepared

    found = prepared.load(bundle.root, directory, language)
    if found is not None:
        return with_site(found, bundle.site_here)
    from kiosk.bundle.translation import read_translation

    translation = read_translation(bundle, language, directory)
    _log_problems(bundle.root, translation.problems)
    return with_site(translation.bundle, bundle.site_here)
