"""The command that starts the program of this checkout."""

from __future__ import annotations

import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
KIOSK = [sys.executable, "-m", "kiosk"]
"""The command, from this checkout: run it with `cwd=REPOSITORY`."""
