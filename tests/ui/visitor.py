"""A visitor in front of a kiosk model without a window; reading properties as QML does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from PySide6.QtCore import QObject

from kiosk.ui.viewmodels.kiosk import KioskModel
from kiosk.ui.viewmodels.list_model import TupleListModel

IDLE, ASK = 90, 30


def prop(thing: QObject, name: str) -> Any:
    """Returns a property as QML reads it."""
    value = thing.property(name)
    assert value is not None, f"no property {name}"
    return value


def column(rows: TupleListModel, role: str) -> list[Any]:
    """Returns one role of every row, as a delegate reads it."""
    (number,) = (
        key for key, name in rows.roleNames().items() if bytes(name.data()).decode() == role
    )
    return [rows.data(rows.index(row, 0), number) for row in range(rows.rowCount())]


@dataclass
class Visitor:
    """A kiosk model whose clock is moved by the test."""

    model: KioskModel
    clock: list[float]
    days: list[date | None]
    shown: list[tuple[str, str]] = field(default_factory=list)
    untouched: list[object] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.untouched = self.remembered()
        self.model.visit.pageShown.connect(lambda: self.shown.append(self.route))

    def wait(self, seconds: float) -> None:
        self.clock[0] += seconds
        self.model.visit.tick()

    @property
    def state(self) -> str:
        return str(prop(self.model.visit, "state"))

    @property
    def route(self) -> tuple[str, str]:
        return prop(self.model.visit, "page"), prop(self.model.visit, "pageId")

    def remembered(self) -> list[object]:
        """Returns the values of all properties of the page models, and the open route."""
        values: list[object] = [self.route]
        waiting = [self.page(name) for name in ("topicPage", "cardPage", "destinationPage")]
        while waiting:
            model = waiting.pop()
            meta = model.metaObject()
            for index in range(meta.propertyOffset(), meta.propertyCount()):
                value = getattr(model, str(meta.property(index).name()))
                if isinstance(value, TupleListModel):
                    values.append(value.rowCount())
                elif isinstance(value, QObject):
                    waiting.append(value)
                else:
                    values.append(value)
        return values

    def page(self, name: str) -> QObject:
        """Returns the model "topicPage", "cardPage" and so on."""
        page = getattr(self.model, name)  # property() does not return types declared in Python
        assert isinstance(page, QObject)
        return page


Open = Callable[..., Visitor]
