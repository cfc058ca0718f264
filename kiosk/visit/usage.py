"""How often each card was read and each code shown, per calendar month. Off unless IT turns it on.

Nothing else is known: no times, no order, no visitor, no language, and nothing of *Hide*. What is
counted reaches the disk at fixed intervals and with a fixed time of its file, so that neither
tells when somebody stood at the screen.

    counts = Counts(settings.state_folder.counts, today)
    counts.card("online-grooming")
    counts.save()
    exported(counts.months()["2026-11"].cards)      # as it may leave the kiosk
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
"""Counts from 1 to below this one are not told: they could be one person."""
ROUNDED_TO = 5
MONTHS_KEPT = 24

FEWER = "fewer than 10"
HIDDEN = "not shown"
TOTAL = "total"

_EPOCH = (0, 0)


class Month(NamedTuple):
    """How often, by id."""

    cards: Counter[str]
    codes: Counter[str]


class Counts:
    """Keeps counting in memory; `save` writes. `today` None: the date cannot be trusted, and
    nothing is counted, for it would be counted in a wrong month."""

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
        """Newest first; the name is like 2026-11."""
        return dict(sorted(self._all().items(), reverse=True))

    def save(self) -> None:
        """Raises OSError."""
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
    """The same as words that may leave the kiosk, and the total.

    1 to 9 are "fewer than 10", the rest is rounded to 5. If that hides a single one, the total
    would give it away: then the next smallest is not shown either.
    """
    told = {key: _rounded(count) for key, count in counts.items()}
    few = [key for key, count in counts.items() if 0 < count < SUPPRESSED_BELOW]
    others = sorted((count, key) for key, count in counts.items() if count >= SUPPRESSED_BELOW)
    if len(few) == 1 and others:
        told[others[0][1]] = HIDDEN
    if len(few) != 1 or others:
        told[TOTAL] = _rounded(sum(counts.values()))
    return told


def _rounded(count: int) -> str:
    if 0 < count < SUPPRESSED_BELOW:
        return FEWER
    return str((count + ROUNDED_TO // 2) // ROUNDED_TO * ROUNDED_TO)


def _read(value: Mapping[str, Any]) -> dict[str, Month]:
    """What is not as it should be counts as nothing."""
    months = {}
    for name, found in value.items():
        with suppress(TypeError, ValueError, AttributeError):
            cards, codes = ({str(k): int(n) for k, n in each.items()} for each in found)
            months[name] = Month(Counter(cards), Counter(codes))
    return months
