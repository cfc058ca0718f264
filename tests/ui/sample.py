"""A small bundle in memory and a clock that moves only when told to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from kiosk.bundle.model import (
    About,
    Attract,
    Block,
    Brand,
    Bundle,
    Card,
    Decoy,
    Destination,
    Emergency,
    Source,
    Topic,
)
from kiosk.ui.viewmodels.kiosk import KioskModel
from kiosk.ui.viewmodels.list_model import Rows

IDLE, ASK = 90, 30


def make_bundle(**changes: Any) -> Bundle:
    bundle = Bundle(
        id="library",
        title="Staying safe",
        publisher="The library",
        languages=("en",),
        home_question="What would you like help with?",
        brand=Brand(name="Library information", colour="#123456", soft="#eeeeff", paper="#fffff0"),
        attract=Attract(
            ("Is someone online making you uneasy?", "Worried?"), "Touch to find help."
        ),
        decoy=Decoy("Welcome", ("Ask at the desk.",), image="desk.png", clock=False),
        about=About("The library runs it.", "Tell the desk.", date(2026, 11, 22)),
        emergency=Emergency("In danger? Call 999.", "Otherwise call 101."),
        topics=(
            Topic(
                "online", "Online", "Chats and gifts", "users", ("grooming", "reporting"), ("line",)
            ),
            Topic("talk", "Talk", "To somebody", "ear", (), ("line", "police", "gone")),
        ),
        cards={
            "grooming": Card(
                "grooming",
                "A stranger",
                "What they may want",
                ("children", "parents"),
                (Block("text", markdown="You did nothing wrong."),),
                ("line", "gone"),
                related=("reporting", "missing"),
                source=Source("The police", date=date(2026, 3, 1)),
                reviewed=date(2026, 11, 2),
                review_by=date(2027, 5, 2),
            ),
            "reporting": Card(
                "reporting", "Reporting", "How", ("professionals",), (), (), icon="flag"
            ),
        },
        destinations={
            "line": Destination(
                "line",
                "Childline",
                "Talk to somebody",
                "Under 19",
                icon="phone",
                web="https://www.childline.org.uk/",
                phone="0800 1111",
                text_message="Text HELLO to 1",
                textphone="0800 400 222",
                email="a@example.org",
                hours="Always",
                cost="Free",
                expect="They listen",
                verified=date(2026, 11, 22),
                review_by=date(2027, 2, 22),
            ),
            "police": Destination(
                "police", "Police: 999", "Now", "Everyone", phone="999", emergency=True, steady=True
            ),
        },
        hosts=frozenset({"www.childline.org.uk"}),
        root=Path("/bundle"),
    )
    return bundle._replace(**changes)


def with_place(**changes: Any) -> Bundle:
    """The bundle with a changed Childline."""
    bundle = make_bundle()
    line = bundle.destinations["line"]._replace(**changes)
    return bundle._replace(destinations={**bundle.destinations, "line": line})


def with_body(*blocks: Block) -> Bundle:
    """The bundle with another body of the first card."""
    bundle = make_bundle()
    card = bundle.cards["grooming"]._replace(body=blocks)
    return bundle._replace(cards={**bundle.cards, "grooming": card})


def told(thing: QObject, name: str) -> Any:
    """A property as QML reads it."""
    value = thing.property(name)
    assert value is not None, f"no property {name}"
    return value


def column(rows: Rows, role: str) -> list[Any]:
    """One role of every row, as a delegate reads it."""
    (number,) = (
        key for key, name in rows.roleNames().items() if bytes(name.data()).decode() == role
    )
    return [rows.data(rows.index(row, 0), number) for row in range(rows.rowCount())]


@dataclass
class Visitor:
    """A kiosk model whose seconds pass when a test says so."""

    model: KioskModel
    clock: list[float]
    days: list[date | None]
    shown: list[tuple[str, str]] = field(default_factory=list)
    untouched: list[object] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.untouched = self.remembered()
        self.model.visit.pageShown.connect(lambda: self.shown.append(self.place))

    def wait(self, seconds: float) -> None:
        self.clock[0] += seconds
        self.model.visit.tick()

    @property
    def state(self) -> str:
        return str(told(self.model.visit, "state"))

    @property
    def place(self) -> tuple[str, str]:
        return told(self.model.visit, "page"), told(self.model.visit, "pageId")

    def remembered(self) -> list[object]:
        """Whatever the page models and the way back hold."""
        held: list[object] = [self.place]
        for name in ("topicPage", "cardPage", "destinationPage"):
            page = self.page(name)
            meta = page.metaObject()
            for index in range(meta.propertyOffset(), meta.propertyCount()):
                value = page.property(str(meta.property(index).name()))
                held.append(value.rowCount() if isinstance(value, Rows) else value)
        return held

    def page(self, name: str) -> QObject:
        """ "topicPage", "cardPage" and so on."""
        page = getattr(self.model, name)  # PySide cannot hand out our own types by property()
        assert isinstance(page, QObject)
        return page


Open = Callable[..., Visitor]
