"""Builds the .exe for one machine: it asks two questions, then installs the .msi inside it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from .icon import write_icon
from .steps import at_time, run

SCRIPT = Path(__file__).resolve().parent / "setup.nsi"


def build_setup(msi: Path, target: Path, work: Path, version: str, epoch: int) -> None:
    """Builds the .exe in `work` and moves it to `target`. Raises BuildError."""
    folder = work / "setup"
    folder.mkdir()
    shutil.copyfile(msi, folder / "signpost.msi")
    shutil.copy(SCRIPT, folder)
    write_icon(folder / "signpost.ico")
    for path in folder.iterdir():
        os.utime(path, (epoch, epoch))
    command = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", f"-DVERSION={version}"]
    run(at_time(epoch, [*command, SCRIPT.name]), folder, {"SOURCE_DATE_EPOCH": str(epoch)})
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(folder / "signpost-setup.exe", target)
