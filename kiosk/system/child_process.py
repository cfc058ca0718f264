"""Command lines of child processes that run a part of this program."""

from __future__ import annotations

import sys


def child_command(module: str, *arguments: str) -> list[str]:
    """Returns the command line that runs a module of this program: `kiosk.ui.processes.speech`.

    With -P, Python does not look for modules in the current folder: a `kiosk` or a `resource.py`
    in a folder or on a stick that staff check would run in place of the program's own. The Debian
    package has PYTHONSAFEPATH=1 and the Windows one python313._pth besides; a checkout that is
    installed with setup.sh has neither.
    """
    return [sys.executable, "-P", "-m", module, *arguments]
