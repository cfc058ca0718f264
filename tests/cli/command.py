"""Runs the command `kiosk` for a test."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from tests.limits import PATIENCE

ROOT = Path(__file__).parents[2]
# A stand-in for a machine on which PySide6 was never installed.
WITHOUT_QT = """
import sys
class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ModuleNotFoundError(f"No module named '{name}'", name=name)
sys.meta_path.insert(0, Blocker())
from kiosk.cli import main
from tests.limits import PATIENCE
from tests.limits import PATIENCE
code = main(sys.argv[1:])
assert not any(name.startswith(("PySide6", "shiboken6")) for name in sys.modules)
sys.exit(code)
"""


def run(*arguments: str, code: str = "") -> subprocess.CompletedProcess[str]:
    """Runs the command in a process of its own."""
    command = ["-c", code] if code else ["-m", "kiosk"]
    return subprocess.run(
        [sys.executable, *command, *arguments],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Returns the last line that argparse prints for wrong arguments."""
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    out, err = capsys.readouterr()
    assert out == ""
    return str(err.splitlines()[-1])
