"""Rows of a list as QML reads them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from kiosk.ui.viewmodels.list_model import TupleListModel
from tests.ui.visitor import column


class Row(NamedTuple):
    card_id: str
    items: tuple[str, ...] = ()


def test_rows_name_their_roles_as_qml_does(qtbot: QtBot):
    rows = TupleListModel(Row)
    assert sorted(bytes(name.data()) for name in rows.roleNames().values()) == [b"cardId", b"items"]
    with qtbot.waitSignals([rows.modelAboutToBeReset, rows.modelReset]):
        rows.replace([Row("a"), Row("b", ("one", "two"))])
    assert column(rows, "cardId") == ["a", "b"]
    assert column(rows, "items") == [[], ["one", "two"]]


def test_rows_have_nothing_outside():
    rows = TupleListModel(Row)
    rows.replace([Row("a")])
    role = min(rows.roleNames())
    assert rows.rowCount(rows.index(0, 0)) == 0
    assert rows.data(QModelIndex(), role) is None
    assert rows.data(rows.index(0, 0), 0) is None
    assert rows.data(rows.index(0, 0), max(rows.roleNames()) + 1) is None
