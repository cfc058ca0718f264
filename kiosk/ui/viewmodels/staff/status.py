"""View model of the console's first page: content on the screen, reviews due, problems, counts."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.staff.review_due import due_says
from kiosk.staff.status import Status
from kiosk.ui.viewmodels.list_model import TupleListModel
from kiosk.ui.viewmodels.typed_property import Property

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


class LineRow(NamedTuple):
    label: str
    value: str


class DueRow(NamedTuple):
    title: str
    detail: str
    overdue: bool


@QmlElement
@QmlUncreatable("made by the program")
class StaffStatusModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._status: Status | None = None
        self._content = TupleListModel(LineRow, self)
        self._machine = TupleListModel(LineRow, self)
        self._due = TupleListModel(DueRow, self)
        self._counts = TupleListModel(LineRow, self)

    def show(self, status: Status | None) -> None:
        """Fills the lists; None empties them."""
        self._status = status
        content = status.content if status else ()
        machine = status.machine if status else ()
        due = (status.due if status else None) or ()
        counts = status.counts.lines if status else ()
        self._counts.replace([LineRow(*line) for line in counts])
        self._content.replace([LineRow(*line) for line in content])
        self._machine.replace([LineRow(*line) for line in machine])
        self._due.replace(
            [DueRow(each.title, f"{each.kind}. {each.says}", each.overdue) for each in due]
        )
        self.changed.emit()

    @property
    def status(self) -> Status | None:
        return self._status

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._status.title if self._status else ""

    @Property(QObject, constant=True)
    def content(self) -> TupleListModel:
        return self._content

    @Property(QObject, constant=True)
    def machine(self) -> TupleListModel:
        return self._machine

    @Property(QObject, constant=True)
    def due(self) -> TupleListModel:
        return self._due

    @Property(str, notify=changed)
    def countsTitle(self) -> str:
        """The heading above the counts; '' where nothing is counted."""
        return self._status.counts.title if self._status else ""

    @Property(QObject, constant=True)
    def counts(self) -> TupleListModel:
        return self._counts

    @Property(str, notify=changed)
    def dueSays(self) -> str:
        return due_says(self._status.due) if self._status else ""

    @Property("QStringList", notify=changed)
    def problems(self) -> list[str]:
        return list(self._status.problems) if self._status else []
