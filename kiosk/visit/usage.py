"""Counts how often each card was read and each code shown, per calendar month. Off unless IT turns
it on.

Nothing else is recorded: no times, no order, no visitor, no language, and nothing of *Hide*. Counts
are written at fixed intervals and with a fixed time of the file, so that neither shows when a
visitor was at the screen.

    counts = Counts(settings.state_folder.counts, today)
    counts.card("online-grooming")
    counts.save()
    for_export(counts.months()["2026-11"].cards)    # what may leave the kiosk
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.store import disk, record_file

SUPPRESSED_BELOW = 10
"""Counts from 1 to 9 are suppressed: they could identify one person."""
ROUNDED_TO = 5
MONTHS_KEPT = 24

FEWER = "fewer than 10"
HIDDEN = "not shown"
TOTAL = "total"

_EPOCH = (0, 0)


class Month(NamedTuple):
    """Counts by id."""

    cards: Counter[str]
    codes: Counter[str]


class Counts:
    """Counts in memory; `save` writes. While `today` returns None, the date cannot be trusted and
    nothing is counted: it would be in the wrong month."""

    def __init__(self, file: Path, today: Callable[[], date | None]) -> None:
        self._file = file
        self._today = today
        self._months: dict[str, Month] | None = None
        self._changed = False

    def card(self, card_id: str) -> None:
        if (month := self._month()) is not None:
            month.cards[card_id] += 1

    def code(self, destination_id: str) -> None:
        if (month := self._month()) is not None:
            month.codes[destination_id] += 1

    def months(self) -> Mapping[str, Month]:
        """Returns the months, newest first, by names such as 2026-11."""
        return dict(sorted(self._all().items(), reverse=True))

    def save(self) -> None:
        """Writes the newest 24 months if anything was counted. Raises OSError."""
        if not self._changed:
            return
        kept = dict(list(self.months().items())[:MONTHS_KEPT])
        value = {name: [dict(month.cards), dict(month.codes)] for name, month in kept.items()}
        disk.make_folders(self._file.parent)
        record_file.write(self._file, value)
        for file in (self._file, self._file.with_name(f"{self._file.name}.bak")):
            with suppress(FileNotFoundError):
                os.utime(file, _EPOCH)
        self._changed = False

    def _month(self) -> Month | None:
        today = self._today()
        if today is None:
            return None
        self._changed = True
        return self._all().setdefault(f"{today:%Y-%m}", Month(Counter(), Counter()))

    def _all(self) -> dict[str, Month]:
        if self._months is None:
            self._months = _read(record_file.read(self._file) or {})
        return self._months


def for_export(counts: Mapping[str, int]) -> dict[str, str]:
    """Returns the counts as texts that may leave the kiosk, with the total.

    1 to 9 become "fewer than 10", the rest is rounded to 5. If that suppresses a single count, the
    total would reveal it: then the next smallest is not shown either.
    """
    exported = {key: _rounded(count) for key, count in counts.items()}
    few = [key for key, count in counts.items() if 0 < count < SUPPRESSED_BELOW]
    others = sorted((count, key) for key, count in counts.items() if count >= SUPPRESSED_BELOW)
    if len(few) == 1 and others:
        exported[others[0][1]] = HIDDEN
    if len(few) != 1 or others:
        exported[TOTAL] = _rounded(sum(counts.values()))
    return exported


def _rounded(count: int) -> str:
    if 0 < count < SUPPRESSED_BELOW:
        return FEWER
    return str((count + ROUNDED_TO // 2) // ROUNDED_TO * ROUNDED_TO)


def _read(value: Mapping[str, Any]) -> dict[str, Month]:
    """Reads the months of a record; ignores those that are malformed."""
    months = {}
    for name, found in value.items():
        with suppress(TypeError, ValueError, AttributeError):
            cards, codes = ({str(k): int(n) for k, n in each.items()} for each in found)
            months[name] = Month(Counter(cards), Counter(codes))
    return months
