"""Limits of the tests: how much they try, and how long they wait for an expected event."""

from __future__ import annotations

import os

TORTURE = bool(os.environ.get("KIOSK_TORTURE"))
"""True if everything is tried instead of a part (`make torture`)."""

PATIENCE = 300.0
"""Seconds until a test stops waiting for an expected event. Only a hang is that slow: no test may
fail because a machine is busy."""
PATIENCE_MS = round(PATIENCE * 1000)
