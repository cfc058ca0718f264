"""How the program ends when staff ask for it: the exit codes of `kiosk run`."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence

EXIT_LEFT = 10
"""Staff left the kiosk: systemd does not start it anew (RestartPreventExitStatus=10)."""
EXIT_RESTART = 11
"""Staff asked for a new start."""


def has_supervisor(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether a service manager waits for the end, and starts the program by itself."""
    # systemd; Signpost.exe of the installer for Windows.
    return "NOTIFY_SOCKET" in environment or "SIGNPOST_STARTS_ANEW" in environment


def restart(arguments: Sequence[str]) -> None:
    """In place of this process; `arguments` are those of the command `kiosk`. It returns only on
    Windows, where a process cannot become another one: there it is started, and this one ends."""
    command = [sys.executable, "-m", "kiosk", *arguments]
    if sys.platform == "win32":
        import subprocess

        subprocess.Popen(command)
        return
    os.execv(command[0], command)
