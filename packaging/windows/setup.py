"""The .exe for a person at one machine: it asks, then lets Windows install the .msi inside it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from .icon import write_icon
from .steps import at_time, run

SCRIPT = Path(__file__).resolve().parent / "setup.nsi"


def build_setup(msi: Path, target: Path, work: Path, version: str, epoch: int) -> None:
    """Raises BuildError."""
    place = work / "setup"
    place.mkdir()
    shutil.copyfile(msi, place / "signpost.msi")
    shutil.copy(SCRIPT, place)
    write_icon(place / "signpost.ico")
    for path in place.iterdir():
        os.utime(path, (epoch, epoch))
    command = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", f"-DVERSION={version}"]
    run(at_time(epoch, [*command, SCRIPT.name]), place, {"SOURCE_DATE_EPOCH": str(epoch)})
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(place / "signpost-setup.exe", target)
