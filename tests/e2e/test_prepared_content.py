"""A kiosk with prepared content parses nothing; one without is ready before the first touch."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from kiosk import paths
from kiosk.bundle.model import Bundle
from kiosk.bundle.prepared import prepare

A_CARD = """
import sys
from pathlib import Path
from kiosk import paths
from kiosk.ui.window.application import make_application
from kiosk.ui.window.kiosk_window import KioskWindow
from kiosk.content.loader import load_bundle
from kiosk.settings import Settings
from kiosk.ui.inspect import capture

def parsers():
    print(*(name for name in ("markdown_it", "segno", "yaml") if name in sys.modules))

make_application()
bundle = load_bundle(Path(sys.argv[1]), paths.DIRECTORY)
kiosk = KioskWindow(bundle, Settings(state=Path(sys.argv[2])), size=(1024, 600))
kiosk.finish_startup()
parsers()
kiosk.model.visit.start()
kiosk.model.visit.openCard(next(iter(bundle.cards)))
capture.wait_until_idle(kiosk.window)
assert kiosk.model.visit.page == "card"
parsers()
kiosk.close()
"""


def parsers(folder: Path, state: Path) -> list[str]:
    """The parsers that are loaded after the start, and with the first card."""
    done = subprocess.run(
        [sys.executable, "-c", A_CARD, folder, state],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()


def test_the_screen_parses_nothing_that_was_prepared(tmp_path: Path) -> None:
    folder = tmp_path / "bundle"
    ignored = shutil.ignore_patterns(".prepared*")
    shutil.copytree(paths.CONTENT / "school-reception", folder, ignore=ignored)
    assert parsers(folder, tmp_path) == ["markdown_it segno yaml"] * 2
    assert not prepare(folder, paths.DIRECTORY).has_errors
    assert parsers(folder, tmp_path) == ["", ""]


def test_a_prepared_bundle_without_a_code_parses_nothing_either(tmp_path: Path) -> None:
    folder = tmp_path / "bundle"
    ignored = shutil.ignore_patterns(".prepared*")
    shutil.copytree(paths.CONTENT / "school-reception", folder, ignore=ignored)
    assert not prepare(folder, paths.DIRECTORY).has_errors
    file = folder / ".prepared.json"
    data = json.loads(file.read_text("utf-8"))
    codes = Bundle._fields.index("codes")
    assert data["bundle"][codes]
    data["bundle"][codes] = {}
    file.write_text(json.dumps(data), "utf-8")
    assert parsers(folder, tmp_path) == ["", ""]
