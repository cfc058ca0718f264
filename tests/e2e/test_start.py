"""What a start and a visit must not load: it would delay the first picture and stay in memory."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from kiosk import paths

A_VISIT = """
import linecache
import sys
from pathlib import Path
from kiosk.ui.window.application import make_application
import PySide6.QtCore
import PySide6.QtNetwork
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from kiosk import paths
from kiosk.content.loader import load_bundle
from kiosk.settings import Settings
from kiosk.ui.inspect import capture
from kiosk.ui.window.kiosk_window import KioskWindow

make_application()
bundle = load_bundle(paths.SHIPPED_BUNDLE, paths.DIRECTORY)
kiosk = KioskWindow(bundle, Settings(state=Path(sys.argv[1])), size=(1024, 600))
kiosk.finish_startup()
capture.wait_until_idle(kiosk.window)
QTest.mouseClick(kiosk.window, Qt.MouseButton.LeftButton, pos=QPoint(512, 300))
capture.wait_until_idle(kiosk.window)
visit = kiosk.model.visit
assert visit.state == "active"
card = next(card for card in bundle.cards.values() if card.destinations)
visit.openCard(card.id)
capture.wait_until_idle(kiosk.window)
visit.openDestination(card.destinations[0])
capture.wait_until_idle(kiosk.window)
print("lines of", *(Path(file).name for file in linecache.cache if "kiosk" in file))
made = {*vars(PySide6.QtNetwork), *vars(PySide6.QtCore)}
print("Qt", *(made & {"QUdpSocket", "QTimeLine"}))
print("list", *({"kiosk.qr.top_level_domains"} & {*sys.modules}))
kiosk.close()
"""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    done = subprocess.run(
        [sys.executable, "-c", A_VISIT, tmp_path_factory.mktemp("state")],
        cwd=paths.DIRECTORY,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    lines = (line.split(" ") for line in done.stdout.splitlines()[-3:])
    return {first: rest for first, *rest in lines}


def test_pyside_does_not_read_the_source_of_the_program(found: dict[str, list[str]]):
    """4 MiB, and a tenth of the start: kiosk/ui/pyside_imports.py."""
    assert found["lines"] == ["of"]


def test_pyside_makes_no_classes_for_all_of_qt(found: dict[str, list[str]]):
    """3 MiB. It does so to find the class of an object of a type that QML made, such as a
    singleton's."""
    assert found["Qt"] == []


def test_names_of_all_domains_are_not_loaded(found: dict[str, list[str]]):
    """0.2 MiB. Few addresses have a dot after the site."""
    assert found["list"] == []
