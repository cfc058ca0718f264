"""Content is read and drawn once before a visitor sees it, in a process of its own: what would end
or freeze the program ends or freezes that one instead.

    says = prove(bundle_folder, directory_folder)      # "" if it can be shown

`kiosk/trial.py` is what runs there.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

LONGEST_SECONDS = 60

READABLE, FAULTY, BROKEN = 0, 3, 4
"""Exit codes of `kiosk.trial`."""


def prove(bundle: Path, directory: Path, *, seconds: float = LONGEST_SECONDS) -> str:
    """One sentence that says why this content cannot be shown; empty if it can."""
    command = [sys.executable, "-m", "kiosk.trial", str(bundle), str(directory)]
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except subprocess.TimeoutExpired:
        return f"Its pages took longer than {seconds:.0f} seconds to draw."
    if done.returncode == READABLE:
        return ""
    if done.returncode == FAULTY:
        return done.stdout.strip()
    return "Drawing its pages made the program end."
