"""Checks `library` besides its words (icons of its pages, events that are over), and the colours of
topics."""

from __future__ import annotations

from datetime import date

from kiosk.authoring.checks.references import check_icon
from kiosk.bundle.library import is_past
from kiosk.bundle.parse import BUNDLE_FILE, ParsedBundle
from kiosk.validation.node_index import NodeIndex


def check_tints(parsed: ParsedBundle, nodes: NodeIndex) -> None:
    """Warns of two topics that name the same colour."""
    seen: dict[str, str] = {}
    for index, topic in enumerate(parsed.partial.topics):
        other = seen.setdefault(topic.tint, topic.id)
        if topic.tint and other != topic.id:
            parsed.problems.warning(
                nodes.nearest(BUNDLE_FILE, "topics", index, "tint"),
                f"The topic '{other}' has the colour '{topic.tint}' too.",
                "Choose another, or delete the line for the next free one.",
            )


def check_library(
    parsed: ParsedBundle, nodes: NodeIndex, icons: frozenset[str], today: date
) -> None:
    """Reports unknown icons, if `icons` has any, and warns when no event is still to come."""
    library = parsed.partial.library
    if library is None:
        return
    for index in range(len(library.pages) if icons else 0):
        check_icon(nodes, (BUNDLE_FILE, "library", "pages", index, "icon"), icons, parsed.problems)
    if library.events and all(is_past(event, today) for event in library.events):
        parsed.problems.warning(
            nodes.nearest(BUNDLE_FILE, "library", "events"),
            "All events are past: the screen shows none.",
            "Write new ones, or delete 'events'.",
        )
    if library.open.times and not library.bank_holidays:
        parsed.problems.warning(
            nodes.nearest(BUNDLE_FILE, "library", "open"),
            "On bank holidays no page will say whether the building is open.",
            "Write 'bank_holidays: closed', 'open' or 'sun'.",
        )
