"""How the program ends when staff ask for it: the exit codes of `kiosk run`."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence

LEFT = 10
"""Staff left the kiosk: systemd does not start it anew (RestartPreventExitStatus=10)."""
RESTART = 11
"""Staff asked for a new start."""


def is_started_anew(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether a service manager waits for the end, and starts the program by itself."""
    return "NOTIFY_SOCKET" in environment


def start_anew(arguments: Sequence[str]) -> None:
    """In place of this process; `arguments` are those of the command `kiosk`. Does not return."""
    command = [sys.executable, "-m", "kiosk", *arguments]
    os.execv(command[0], command)
