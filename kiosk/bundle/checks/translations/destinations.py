"""Translated destinations against their originals, in a bundle or in the directory."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from kiosk.bundle.checks.plain import DESTINATION_FIELDS, check_plain
from kiosk.bundle.checks.translations.ids import check_ids, ids_in
from kiosk.bundle.checks.translations.numbers import check_numbers, field_passages
from kiosk.bundle.checks.translations.original import check_fingerprint, tell_left_out
from kiosk.bundle.model import Destination
from kiosk.bundle.nodes import List, Map, Node
from kiosk.bundle.problems import Problems
from kiosk.bundle.translation import destination_fingerprint

_DESTINATION_TEXTS = ("summary", "for_whom", "text_message", "hours", "cost", "expect")
"""Names may stay as they are: Childline is Childline."""


def check_destinations(
    root: Node,
    entries: Sequence[dict[str, Any]],
    originals: Mapping[str, Destination],
    known: Iterable[str] | None,
    problems: Problems,
) -> None:
    """`known`: every id that may be translated here; None: nobody can tell."""
    check_ids(ids_in(root), known, "destination", problems)
    for node, values in zip(root.items if isinstance(root, List) else (), entries, strict=False):
        if not isinstance(node, Map):
            continue
        check_plain((node.entries.get(field) for field in DESTINATION_FIELDS), problems)
        place = originals.get(values["id"])
        if place is not None:
            left_out = [
                f"'{field}'"
                for field in _DESTINATION_TEXTS
                if getattr(place, field) and field not in values
            ]
            tell_left_out(node, left_out, problems)
            fields = ("name", *_DESTINATION_TEXTS)
            check_numbers(field_passages(node, fields, place, "'{}'"), problems)
            check_fingerprint(node, destination_fingerprint(place), problems)
