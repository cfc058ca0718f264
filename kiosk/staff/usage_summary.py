"""Counts of the newest month in the form that may be shown: see kiosk/visit/usage.py."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from kiosk.bundle.model import Bundle
from kiosk.phrases import month
from kiosk.settings import Settings
from kiosk.visit.usage import TOTAL, Counts, for_export

MAX_LISTED = 3


class UsageSummary(NamedTuple):
    title: str
    """Such as 'Counts of November 2026'; '' where nothing is counted."""
    lines: tuple[tuple[str, str], ...]
    """Label and text of each line."""


NOTHING = UsageSummary("", ())


def counts_of(settings: Settings) -> Counts:
    """Returns the counts on the disk, which are up to an hour old: they say nothing about the last
    visitors."""
    return Counts(settings.state_folder.counts, lambda: None)


def usage_summary(settings: Settings, bundle: Bundle | None) -> UsageSummary:
    if settings.counts != "on":
        return NOTHING
    name, newest = next(iter(counts_of(settings).months().items()), ("", None))
    if newest is None:
        return UsageSummary("Counts", (("So far", "nothing"),))
    cards, codes = for_export(newest.cards), for_export(newest.codes)
    card_titles = {id: card.title for id, card in bundle.cards.items()} if bundle else {}
    destination_names = (
        {id: destination.name for id, destination in bundle.destinations.items()} if bundle else {}
    )
    lines = (
        ("Cards", _times("opened", cards)),
        ("Most read", _most_opened(cards, card_titles)),
        ("Codes", _times("shown", codes)),
        ("Most shown", _most_opened(codes, destination_names)),
    )
    return UsageSummary(f"Counts of {month(name)}", tuple(line for line in lines if line[1]))


def _times(done: str, counts: Mapping[str, str]) -> str:
    return f"{done} {counts[TOTAL]} times" if TOTAL in counts else "too few to show"


def _most_opened(counts: Mapping[str, str], titles: Mapping[str, str]) -> str:
    """Lists the three highest counts, of those whose number may be shown."""
    numbers = [(int(n), id) for id, n in counts.items() if n.isdigit() and id != TOTAL and n != "0"]
    first = sorted(numbers, key=lambda one: (-one[0], one[1]))[:MAX_LISTED]
    return ", ".join(f"“{titles.get(id, id)}” {number}" for number, id in first)
