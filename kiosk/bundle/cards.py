"""Reads a card: a bundle's own, or one of the UK directory that several bundles share.

use: looking-after-yourself        # cards/ID.yaml of the directory
destinations: [childline, shout]   # this bundle's, in place of the shared card's
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from kiosk.bundle.model import CARD_TEXTS, Card, Source
from kiosk.bundle.schemas import CARD, USED_CARD
from kiosk.bundle.translation import split_name
from kiosk.validation.fields import ID
from kiosk.validation.nodes import Map, Node
from kiosk.validation.problems import Problems
from kiosk.validation.yaml_reader import read_file

CARDS_FOLDER = "cards"
_EMPTY: dict[str, Any] = {
    **{"title": "", "summary": "", "audience": (), "body": (), "destinations": ()},
    **{"reviewed": None, "review_by": None},
}


def read_card(card_id: str, root: Node, directory: Path, problems: Problems) -> Card:
    """Returns the card of a file; defaults stand in for what could not be read. `directory`: folder
    of the UK directory, for shared cards."""
    if isinstance(root, Map) and "use" in root.entries:
        return _used(card_id, root, directory, problems)
    return _card(card_id, root, CARD.read(root, problems), problems)


def shared_cards(directory: Path) -> list[str]:
    """Returns the ids of the directory's cards, in order."""
    try:
        names = sorted(os.listdir(directory / CARDS_FOLDER))
    except OSError:
        return []
    ids = [name.removesuffix(".yaml") for name in names if name.endswith(".yaml")]
    return [one for one in ids if ID.fullmatch(one) and split_name(f"{one}.yaml") is None]


def read_shared(directory: Path, card_id: str, problems: Problems) -> tuple[Node | None, Card]:
    """Returns the root node and the card of a file of the directory."""
    name = f"{CARDS_FOLDER}/{card_id}.yaml"
    root = read_file(directory / name, name, problems)
    if root is None:
        return None, Card(card_id, **_EMPTY)
    return root, _card(card_id, root, CARD.read(root, problems), problems)


def _used(card_id: str, root: Map, directory: Path, problems: Problems) -> Card:
    values = USED_CARD.read(root, problems)
    wanted, at = values.pop("use"), root.entries["use"]
    own = _card(card_id, root, {**_EMPTY, **values}, problems)
    if not wanted:
        return own
    known = shared_cards(directory)
    if wanted not in known:
        hint = problems.suggest(wanted, known, "Write the whole card here, without 'use'.")
        problems.error(at, f"The UK directory has no card '{wanted}'.", hint)
        return own
    faults = Problems()
    _, shared = read_shared(directory, wanted, faults)
    if faults.has_errors:
        first = faults.of("error")[0]
        problems.error(
            at,
            f"The card '{wanted}' of the UK directory has a mistake: {first.says}",
            "`kiosk check` of the directory lists them all.",
        )
    written = {name: getattr(own, name) for name in values if name != "source"}
    if {"source", "sources"} & values.keys():
        written |= {"source": own.source, "sources": own.sources}
    return shared._replace(
        **written,
        id=card_id,
        shared=wanted,
        own_texts=tuple(name for name in CARD_TEXTS if name in values),
    )


def _card(card_id: str, root: Node, values: dict[str, Any], problems: Problems) -> Card:
    entries = root.entries if isinstance(root, Map) else {}
    reviewed, review_by = values["reviewed"], values["review_by"]
    if reviewed and review_by and review_by <= reviewed:
        problems.error(
            entries["review_by"],
            "'review_by' must be later than 'reviewed'.",
            "It is the day by which someone reads the card again.",
        )
    one, several = values.pop("source", None), values.pop("sources", ())
    if one is not None and several:
        problems.error(
            entries["source"],
            "'source' and 'sources' are both given.",
            "Write them all as a list below 'sources'.",
        )
    sources = tuple(Source(**each) for each in several or filter(None, (one,)))
    return Card(id=card_id, **values, source=sources[0] if sources else None, sources=sources)
