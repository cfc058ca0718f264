"""Compares translated destinations with their originals, in a bundle or in the directory."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from kiosk.authoring.checks.plain_text import DESTINATION_FIELDS, check_plain
from kiosk.authoring.checks.second_line import check_second_line
from kiosk.authoring.checks.service_fields import GROUPS
from kiosk.authoring.checks.translations.numbers import check_numbers, field_pairs
from kiosk.authoring.checks.translations.originals import (
    check_fingerprint,
    check_ids,
    ids_in,
    report_left_out,
)
from kiosk.bundle.model import DESTINATION_TEXTS, Destination
from kiosk.bundle.translation import destination_fingerprint
from kiosk.phrases import counted
from kiosk.validation.nodes import List, Map, Node
from kiosk.validation.problems import Problems


def check_destinations(
    root: Node,
    entries: Sequence[dict[str, Any]],
    originals: Mapping[str, Destination],
    known: Iterable[str] | None,
    language: str,
    problems: Problems,
    *,
    covered: Mapping[str, Mapping[str, Any]] = MappingProxyType({}),
) -> None:
    """Compares each entry with its original. `known`: every id that may be translated here; None:
    not known. `covered`: the directory's translation of each, which counts for texts that the
    bundle took over."""
    check_ids(ids_in(root), known, "destination", problems)
    for node, values in zip(root.items if isinstance(root, List) else (), entries, strict=False):
        if not isinstance(node, Map):
            continue
        check_plain((node.entries.get(field) for field in DESTINATION_FIELDS), problems)
        destination = originals.get(values["id"])
        if destination is not None:
            elsewhere = covered.get(destination.id, {}).keys() - destination.own_texts
            left_out = [
                f"'{field}'"
                for field in DESTINATION_TEXTS
                if getattr(destination, field) and field not in {"name", *values, *elsewhere}
            ]
            report_left_out(node, left_out, problems)
            _check_spoken(node, values, destination, problems)
            check_second_line(node.entries.get("short"), destination, language, problems)
            check_numbers(field_pairs(node, DESTINATION_TEXTS, destination, "'{}'"), problems)
            check_fingerprint(node, destination_fingerprint(destination), problems)


def _check_spoken(
    node: Map, values: dict[str, Any], destination: Destination, problems: Problems
) -> None:
    """Reports the words of a number that has another number of groups."""
    spoken, groups = values.get("spoken", ()), destination.phone.split()
    if spoken and len(spoken) != len(groups):
        problems.error(
            node.entries["spoken"],
            f"'spoken' has {counted(len(spoken), GROUPS)}; the number {destination.phone} has "
            f"{len(groups)}.",
            "Write the words of each group.",
        )
