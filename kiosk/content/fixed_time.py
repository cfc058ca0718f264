"""One day and time for pictures, measurements and tests: what is open, on and shown does not depend
on when they are made."""

from __future__ import annotations

from datetime import date, datetime

from kiosk.content.trusted_day import TrustedDay

PICTURE_TIME = datetime(2026, 11, 23, 16, 20)
"""A Monday afternoon in the United Kingdom: libraries are open, some services have closed."""


class FixedTime(TrustedDay):
    """A clock that stands still, and is believed."""

    def __init__(self, time: datetime = PICTURE_TIME) -> None:
        """`time`: on a clock in the United Kingdom, without a zone."""
        super().__init__()
        self._time = time

    def __call__(self) -> date:
        return self._time.date()

    def uk_time(self) -> datetime:
        return self._time

    def read_soon(self) -> None:
        """Reads nothing: no store is compared with this clock."""
