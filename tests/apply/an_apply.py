"""`python -m tests.apply.an_apply STICK ROOT`: one apply, in a process that a test may kill."""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.signing.apply.pipeline import ApplyOptions, apply
from tests.apply.a_kiosk import drawn
from tests.publish.library import NOW

if __name__ == "__main__":
    stick, root = map(Path, sys.argv[1:])
    print(apply(stick, root, ApplyOptions(drawn, clock=NOW)).says)
