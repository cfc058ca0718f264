"""Only `make orca-test` makes the systems in which Orca runs: it names one in KIOSK_ORCA."""

from __future__ import annotations

from tests.e2e.orca.stage import SYSTEM

collect_ignore = [] if SYSTEM else ["test_orca.py"]
