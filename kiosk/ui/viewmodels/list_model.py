"""A list model over named tuples: their fields are its roles, in camelCase for QML."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex

from kiosk.ui import qt_lazy

_FIRST_ROLE = qt_lazy.USER_ROLE + 1


class TupleListModel(QAbstractListModel):
    """Rows of one named tuple type; `replace()` exchanges all of them at once.

    Tuples of strings reach QML as string lists. A row never changes: a new page has new rows.
    """

    def __init__(self, row_type: type[NamedTuple], parent: Any = None) -> None:
        super().__init__(parent)
        self._names = row_type._fields
        self._rows: Sequence[Any] = ()

    def replace(self, rows: Sequence[Any]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rows(self) -> Sequence[Any]:
        return self._rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        number = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= number < len(self._names):
            return None
        value = getattr(self._rows[index.row()], self._names[number])
        return list(value) if isinstance(value, tuple) else value

    def roleNames(self) -> dict[int, QByteArray]:
        return {
            _FIRST_ROLE + number: QByteArray(_camel(name).encode())
            for number, name in enumerate(self._names)
        }


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)
