"""Lays out /usr/lib/signpost-kiosk: our code, content, assets and libraries."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from . import pick, wheels
from .faults import BuildError

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "packaging" / "requirements" / "speech.txt"
INSTALL_FOLDER = Path("usr/lib/signpost-kiosk")
BUNDLES = ("warwickshire", "school-reception")

_OF_THE_SYSTEM = frozenset({"cffi", "pycparser", "pyyaml", "tzdata"})
"""Taken from the distribution: compiled for one version of Python, or needed only by such a
library; for tzdata, kept up to date with the rules of summer time."""
_LEFT_OUT = ("__pycache__", ".*", "*.pyc", "README.md", "*.ts")
_NOT_LOADED = re.compile(
    r"\.dist-info/(?!METADATA$|licenses/|sboms/|LICENSE)|\.pyi$|/py\.typed$|/\.gitignore$|/test_data/|^segno/cli\.py$"
)


class Program(NamedTuple):
    """`system` and `for_speech`: sonames that the distribution must have. `glibc`: such as
    "2.34"."""

    system: frozenset[str]
    for_speech: frozenset[str]
    glibc: str


def lay_out(root: Path, architecture: str, version: str, cache: Path) -> Program:
    """Fills `root`/usr/lib/signpost-kiosk. Raises BuildError."""
    target = root / INSTALL_FOLDER
    copy_program(target / "kiosk", version)
    locked = wheels.read_lock(LOCK)
    found = wheels.bring(locked.keys() - _OF_THE_SYSTEM, architecture, locked, cache)
    picked = pick.pick([found[name] for name in pick.WHEELS])
    for wheel, files in picked.files.items():
        wheels.unpack(wheel, files.__contains__, target / "vendor")
    for name in found.keys() - set(pick.WHEELS):
        wheels.unpack(found[name], is_loaded, target / "vendor")
    return Program(picked.system, picked.for_speech, wheels.glibc_needed(found.values()))


def is_loaded(name: str) -> bool:
    """Returns whether the program needs this file of a wheel."""
    return _NOT_LOADED.search(name) is None


def copy_program(target: Path, version: str) -> None:
    """Copies our own code, with content and assets in it. Raises BuildError."""
    leave_out = shutil.ignore_patterns(*_LEFT_OUT)
    shutil.copytree(ROOT / "kiosk", target, ignore=leave_out)
    if not any((target / "ui/qml/KioskUi/i18n").glob("*.qm")):
        raise BuildError("The translations are missing. Run packaging/translations.sh.")
    for folder in ("content", "assets"):
        shutil.copytree(ROOT / folder, target / "share" / folder, ignore=leave_out)
    own = target / "__init__.py"
    text = own.read_text("utf-8")
    own.write_text(re.sub(r'(?m)^__version__ = ".*"', f'__version__ = "{version}"', text), "utf-8")


def prepare_content(root: Path) -> None:
    """Runs `kiosk prepare` of the program in `root`. It records the times of the files: set them
    before, and do not change them afterwards. Raises BuildError."""
    target = root / INSTALL_FOLDER
    content = target / "kiosk" / "share" / "content"
    start = (
        f"import sys; sys.path.insert(0, {str(target)!r}); "
        "from kiosk.cli import main; sys.exit(main())"
    )
    command = [sys.executable, "-IBc", start, "prepare", *(str(content / one) for one in BUNDLES)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise BuildError(f"The content could not be prepared: {done.stderr.strip()}")
