"""Where the program finds what it brings along: content, assets and QML."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "share"
_SHARE = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent

CONTENT = _SHARE / "content"
ASSETS = _SHARE / "assets"
DIRECTORY = CONTENT / "uk-directory"
SHIPPED_BUNDLE = CONTENT / "warwickshire"
FONTS = ASSETS / "fonts"
ICONS = ASSETS / "icons"
SOUNDS = ASSETS / "sounds"
QML = _PACKAGE / "ui" / "qml"


def icon_names() -> frozenset[str]:
    """Names a bundle may use for an icon."""
    return frozenset(path.stem for path in ICONS.glob("*.svg"))
