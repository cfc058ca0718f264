"""What Qt keeps of the properties of pages: nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QObject, QUrl
from PySide6.QtQml import QQmlApplicationEngine

from kiosk import paths

LOADS = 600
"""More than the values of a page of Qt's list of them: 505."""

WINDOW = """
import QtQuick
import KioskUi.Components
Item {
    function turn() { loader.load(Qt.resolvedUrl("Page.qml"), {"kiosk": this}); }
    FileLoader { id: loader }
}
"""
PAGE = """
import QtQuick
Item { required property Item kiosk }
"""


@pytest.fixture
def engine(qapp: QObject, tmp_path: Path) -> Iterator[QQmlApplicationEngine]:
    (tmp_path / "Page.qml").write_text(PAGE, "utf-8")
    (tmp_path / "Main.qml").write_text(WINDOW, "utf-8")
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(paths.QML))
    engine.load(QUrl.fromLocalFile(str(tmp_path / "Main.qml")))
    yield engine
    shiboken6.delete(engine)


def kept_kib() -> int:
    """The memory in which QML's engine lists the values that no garbage collection may take."""
    names = Path("/proc/self/maps").read_text("utf-8").splitlines()
    pages = [line.split()[0].split("-") for line in names if "unknown-usage:QtQml" in line]
    return sum(int(end, 16) - int(start, 16) for start, end in pages) // 1024


def test_six_hundred_pages_leave_no_list_of_their_properties(engine: QQmlApplicationEngine):
    window = engine.rootObjects()[0]

    def turn(times: int) -> int:
        for number in range(times):
            QMetaObject.invokeMethod(window, "turn")
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            if number % 20 == 19:
                engine.collectGarbage()
        return kept_kib()

    assert turn(20) == turn(LOADS) > 0
