"""How much of a bundle there is in each of its languages, as a visitor meets it.

Only the names of files and the ids in them are looked at: every start asks for all languages, and
shows the answer in its first picture.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from kiosk.bundle.model import Bundle

_ID = re.compile(r"^(?:- |  )id: *[\"']?([a-z0-9-]+)", re.MULTILINE)


class Coverage(NamedTuple):
    """`share`: of all pages (home, topics, cards, services) that are translated, from 0 to 1.
    `cards`: whether any card is; places to get help alone are no pages to read."""

    share: float = 1.0
    cards: bool = True

    @property
    def whole(self) -> bool:
        return self.share >= 1


def coverage_of(bundle: Bundle, directory: Path) -> dict[str, Coverage]:
    """Returns the coverage of each language of a bundle. `directory`: folder of the UK directory,
    with the translations of the services and cards that the bundle takes from there."""
    found = {bundle.languages[0]: Coverage()}
    for language in bundle.languages[1:]:
        suffix = f".{language.lower()}.yaml"
        first = 1 + len(bundle.topics)
        home = first * (bundle.root / f"bundle{suffix}").is_file()
        own = _stems(bundle.root / "cards", suffix)
        shared = _stems(directory / "cards", suffix)
        cards = sum(
            card.id in own or (card.shared != "" and card.shared in shared)
            for card in bundle.cards.values()
        )
        names = {
            *_ids(bundle.root / f"destinations{suffix}"),
            *_ids(directory / f"services{suffix}"),
        }
        services = len(names & bundle.destinations.keys())
        pages = first + len(bundle.cards) + len(bundle.destinations)
        share = (home + cards + services) / pages
        found[language] = Coverage(share, cards > 0)
    return found


def _stems(folder: Path, suffix: str) -> frozenset[str]:
    with suppress(OSError):
        names = (entry.name for entry in folder.iterdir())
        return frozenset(name.removesuffix(suffix) for name in names if name.endswith(suffix))
    return frozenset()


def _ids(file: Path) -> Iterator[str]:
    with suppress(OSError, UnicodeDecodeError):
        yield from _ID.findall(file.read_text("utf-8"))
