"""Limits of the tests: the amount they try, and the time they wait for something that must come."""

from __future__ import annotations

import os

TORTURE = bool(os.environ.get("KIOSK_TORTURE"))
"""Whether everything is tried instead of a part (`make torture`)."""

PATIENCE = 300.0
"""Seconds until something that must come is given up. Only a hang is that slow: no test may fail
because a machine is busy."""
PATIENCE_MS = round(PATIENCE * 1000)
