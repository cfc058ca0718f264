"""Exit codes of `kiosk run` with which staff end or restart the program."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence

from kiosk.system.child_process import child_command

EXIT_LEFT = 10
"""Staff left the kiosk: systemd does not restart it (RestartPreventExitStatus=10)."""
EXIT_RESTART = 11
"""Staff asked for a restart."""


def has_supervisor(environment: Mapping[str, str] = os.environ) -> bool:
    """Tells whether a supervisor restarts the program after it exits."""
    # systemd, or Signpost.exe of the Windows installer.
    return "NOTIFY_SOCKET" in environment or "SIGNPOST_STARTS_ANEW" in environment


def restart(arguments: Sequence[str]) -> None:
    """Replaces this process with `kiosk` and these arguments.

    Returns only on Windows, where a process cannot become another one: the new one is started
    beside this one, which its caller then ends.
    """
    command = child_command("kiosk", *arguments)
    if sys.platform == "win32":
        import subprocess

        subprocess.Popen(command)
        return
    os.execv(command[0], command)
