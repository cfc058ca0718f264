"""Reads what the Windows installer, or a policy, has set in the registry."""

from __future__ import annotations

import os
import sys

KEY = r"Software\Signpost"
"""A key of HKEY_LOCAL_MACHINE, 64-bit."""


def read_value(name: str) -> str:
    """Reads `SettingsFile` or `ContentFolder`, with %variables% resolved; empty if it is not set.

    Reads nothing on other systems.
    """
    if sys.platform == "win32":
        import winreg

        access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, KEY, 0, access) as key:
                value, _ = winreg.QueryValueEx(key, name)
        except OSError:
            return ""
        return os.path.expandvars(str(value))
    return ""
