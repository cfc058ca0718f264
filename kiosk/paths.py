"""Paths of the program's own files (content, assets, QML), of the settings and of the state."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from kiosk.system.windows_registry import read_value

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "share"
_SHARE = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent

CONTENT = _SHARE / "content"
ASSETS = _SHARE / "assets"
DIRECTORY = CONTENT / "uk-directory"
SHIPPED_BUNDLE = CONTENT / "warwickshire"
FONTS = ASSETS / "fonts"
ICONS = ASSETS / "icons"
STILL_THERE_SOUND = ASSETS / "sounds" / "still-there.wav"
QML = _PACKAGE / "ui" / "qml"


def _state() -> Path:
    """Returns the default state folder of the user who runs the program. The settings of an
    installed kiosk name another one."""
    if sys.platform == "win32":
        return _of_all_users() / "state"
    base = os.environ.get("XDG_STATE_HOME") or os.path.expanduser("~/.local/state")
    return Path(base) / "signpost-kiosk"


def _of_all_users() -> Path:
    """Returns Signpost's folder for all users of Windows. Administrators write the settings there;
    the kiosk writes only to `state`."""
    return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "Signpost"


STATE = _state()


def _settings_file() -> Path:
    if sys.platform == "win32":
        return Path(read_value("SettingsFile") or _of_all_users() / "kiosk.yaml")
    return Path("/etc/signpost-kiosk/kiosk.yaml")


SETTINGS_FILE = _settings_file() if _SHARE == _INSTALLED else None
"""Settings file that is read if none is named; a checkout has none."""

DEFAULT_CONTENT = Path(read_value("ContentFolder") or SHIPPED_BUNDLE)
"""Folder of the bundle that is shown if the settings name none."""


def icon_names() -> frozenset[str]:
    """Returns the names that a bundle may use for an icon."""
    return frozenset(path.stem for path in ICONS.glob("*.svg"))
