"""Where the program finds what it brings along: content, assets and QML."""

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
    """Where a program keeps what it must not lose, for the user it runs as. An installed kiosk's
    settings name another place."""
    if sys.platform == "win32":
        return _of_all_users() / "state"
    base = os.environ.get("XDG_STATE_HOME") or os.path.expanduser("~/.local/state")
    return Path(base) / "signpost-kiosk"


def _of_all_users() -> Path:
    """On Windows. Administrators write the settings there; the kiosk only writes to `state`."""
    return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "Signpost"


STATE = _state()


def _settings_file() -> Path:
    if sys.platform == "win32":
        return Path(read_value("SettingsFile") or _of_all_users() / "kiosk.yaml")
    return Path("/etc/signpost-kiosk/kiosk.yaml")


SETTINGS_FILE = _settings_file() if _SHARE == _INSTALLED else None
"""Read when no other is named; a checkout has none."""

DEFAULT_CONTENT = Path(read_value("ContentFolder") or SHIPPED_BUNDLE)
"""Shown when the settings name none."""


def icon_names() -> frozenset[str]:
    """Names a bundle may use for an icon."""
    return frozenset(path.stem for path in ICONS.glob("*.svg"))
