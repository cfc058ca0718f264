"""One apply in a process that a test may kill: python -m tests.signing.apply.apply_process …"""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.signing.apply.pipeline import ApplyOptions, apply
from tests.signing.apply.kiosk_double import drawn
from tests.signing.library import NOW

if __name__ == "__main__":
    stick, root = map(Path, sys.argv[1:])
    print(apply(stick, root, ApplyOptions(drawn, clock=NOW)).says)
