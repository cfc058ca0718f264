"""What the pages and the program tell each other of fingers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.ui.viewmodels.touches import TouchesModel

PAGE = """
import QtQml
Connections {
    property string told
    function onWentDown(fresh, second) { told = JSON.stringify([fresh, second]) }
}
"""


@pytest.mark.usefixtures("qapp")
def test_a_page_gets_the_numbers_of_fingers():
    engine, touches = QQmlEngine(), TouchesModel()
    component = QQmlComponent(engine)
    component.setData(PAGE.encode(), QUrl())
    page = component.createWithInitialProperties({"target": touches})
    touches.wentDown.emit([0, 3], [2])
    assert page.property("told") == "[[0,3],[2]]"


def test_the_program_learns_that_a_finger_is_on_hide():
    touches = TouchesModel()
    assert touches.hiding is False
    touches.setHiding(True)
    assert touches.hiding is True
