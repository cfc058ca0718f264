"""A kiosk model without a window, and a visitor in front of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject

from kiosk.bundle.model import Bundle
from kiosk.geometry import Screen
from kiosk.ui.viewmodels.kiosk import KioskModel
from tests.builders import make_bundle
from tests.ui.visitor import ASK, IDLE, Open, Visitor


@pytest.fixture
def kiosk(qapp: QObject) -> Iterator[Open]:
    """Makes kiosk models, which start with the attract screen."""
    made: list[KioskModel] = []

    def make(bundle: Bundle | None = None, *, fault: bool = False, **options: Any) -> Visitor:
        clock = [1000.0]
        days: list[date | None] = [date(2026, 12, 1)]
        model = KioskModel(
            None if fault else bundle or make_bundle(),
            Screen(1920, 1080, 531.0),
            clock=lambda: clock[0],
            today=lambda: days[0],
            idle_seconds=IDLE,
            ask_seconds=ASK,
            translate=options.pop("translate", lambda bundle, code: bundle),
            **options,
        )
        made.append(model)
        return Visitor(model, clock, days)

    yield make
    for model in made:
        shiboken6.delete(model)


@pytest.fixture
def visitor(kiosk: Open) -> Visitor:
    """A visitor on the home page."""
    visitor = kiosk()
    visitor.model.visit.start()
    visitor.shown.clear()
    return visitor
