"""Runs the tst_*.qml beside it: `python -m tests.qml.main [options of QtTest]`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuickTest import QUICK_TEST_MAIN_WITH_SETUP

from kiosk import paths
from kiosk.ui.adapters.icon_provider import IconProvider
from kiosk.ui.qr_code import CodeProvider
from kiosk.ui.window import kiosk_window  # noqa: F401  # registers the types of KioskBackend
from kiosk.ui.window.application import make_application

HERE = Path(__file__).resolve().parent


class Setup(QObject):
    """Does for the tests what `KioskWindow` does for the pages. Each file gets its own engine."""

    @Slot()
    def applicationAvailable(self) -> None:
        make_application("software")

    @Slot(QQmlEngine)
    def qmlEngineAvailable(self, engine: QQmlEngine) -> None:
        engine.addImportPath(str(paths.QML))
        engine.addImageProvider("icon", IconProvider(paths.ICONS))
        engine.addImageProvider("code", CodeProvider())


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(QUICK_TEST_MAIN_WITH_SETUP("kiosk", Setup, sys.argv, str(HERE)))
