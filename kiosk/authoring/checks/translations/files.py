"""Checks that each translated file is in a language of the bundle and has an original."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from kiosk.bundle.cards import CARDS_FOLDER
from kiosk.bundle.parse import BUNDLE_FILE, ParsedBundle
from kiosk.bundle.translation import split_name
from kiosk.validation.problems import Location


class TranslationFile(NamedTuple):
    """A translated file. `stem`: what it translates: "bundle", "destinations" or the id of a
    card."""

    name: str
    stem: str
    language: str


def names_in(folder: Path) -> list[str]:
    """Returns the names in a folder, in order; none if it does not exist."""
    try:
        return sorted(os.listdir(folder))
    except OSError:
        return []


def translation_files(folder: Path) -> Iterator[TranslationFile]:
    """Yields the translated files of a bundle, in all languages."""
    for name in names_in(folder):
        split = split_name(name)
        if split is not None and split[0] in ("bundle", "destinations"):
            yield TranslationFile(name, *split)
    for name in names_in(folder / CARDS_FOLDER):
        if (split := split_name(name)) is not None:
            yield TranslationFile(f"{CARDS_FOLDER}/{name}", *split)


def check_files(parsed: ParsedBundle, files: Iterable[TranslationFile], codes: set[str]) -> None:
    """Reports files in other languages and without an original. `codes`: the languages for which
    translations are read, in lower case."""
    problems = parsed.problems
    # A mistake in the list of languages has its own problem; unlisted languages follow from it.
    unsure = any(
        one.file == BUNDLE_FILE and one.path.startswith("languages") for one in problems.of("error")
    )
    prefix = f"{CARDS_FOLDER}/"
    cards = {*parsed.partial.cards}
    cards |= {name[len(prefix) : -len(".yaml")] for name in parsed.unreadable if prefix in name}
    for file in files:
        if file.language not in codes:
            if file.language == parsed.partial.languages[0].lower():
                problems.warning(
                    Location(file.name),
                    "This is the bundle's own language, so nobody reads this file.",
                    f"Delete it; the words stand in {original_of(file.name)}.",
                )
            elif not unsure:
                problems.warning(
                    Location(file.name),
                    f"{BUNDLE_FILE} does not list the language '{file.language}'.",
                    f"Add '{file.language}' to 'languages' there, or delete this file.",
                )
        elif file.name.startswith(prefix) and file.stem not in cards:
            problems.error(
                Location(file.name),
                f"There is no card '{file.stem}' to be translated.",
                problems.suggest(file.stem, cards, "Rename this file, or delete it."),
            )


def original_of(name: str) -> str:
    """Returns "cards/online-grooming.yaml" for "cards/online-grooming.pl.yaml"."""
    stem, _, _ = name.removesuffix(".yaml").rpartition(".")
    return f"{stem}.yaml"
