"""Picks the files of PySide6 for the installer: those the kiosk loads, and the libraries they need.

All other files are left out: tools, QML styles, Widgets, OpenGL by software, and all GPL-only parts
of Qt (Virtual Keyboard, Charts, Graphs, Quick 3D and others).
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from deb.faults import BuildError

from .pe import needed

WHEELS = ("pyside6-essentials", "pyside6-addons", "shiboken6")

_MODULES = (
    "QtCore",
    "QtGui",
    "QtNetwork",
    "QtOpenGL",
    "QtQml",
    "QtQuick",
    "QtTextToSpeech",
)
_PLUGINS = (
    "imageformats/qjpeg.dll",
    "imageformats/qsvg.dll",
    "imageformats/qwebp.dll",
    "platforms/qoffscreen.dll",
    "platforms/qwindows.dll",
    "texttospeech/qtexttospeech_sapi.dll",
    "texttospeech/qtexttospeech_winrt.dll",
)
_QML = (
    "QtQml/qmldir",
    "QtQml/qmlplugin.dll",
    "QtQml/Models/qmldir",
    "QtQml/Models/modelsplugin.dll",
    "QtQml/WorkerScript/qmldir",
    "QtQml/WorkerScript/workerscriptplugin.dll",
    "QtQuick/qmldir",
    "QtQuick/qtquick2plugin.dll",
    "QtQuick/Window/qmldir",
    "QtQuick/Window/quickwindowplugin.dll",
)
_PYTHON = (
    "PySide6/__init__.py",
    "PySide6/_config.py",
    "PySide6/_git_pyside_version.py",
    "shiboken6/Shiboken.pyd",
    "shiboken6/__init__.py",
    "shiboken6/_config.py",
    "shiboken6/_git_shiboken_module_version.py",
)
WANTED = frozenset(
    (
        *_PYTHON,
        *(f"PySide6/{module}.pyd" for module in _MODULES),
        *(f"PySide6/plugins/{plugin}" for plugin in _PLUGINS),
        *(f"PySide6/qml/{file}" for file in _QML),
    )
)
GPL_ONLY = (
    "Charts",
    "DataVisualization",
    "Graphs",
    "HttpServer",
    "Lottie",
    "NetworkAuth",
    "Quick3D",
    "QuickTimeline",
    "VirtualKeyboard",
    "WaylandCompositor",
)
"""Names of the modules of Qt that are not under the LGPL."""


def pick(wheels: Iterable[Path]) -> dict[Path, frozenset[str]]:
    """Returns the names by the wheel they are in. Raises BuildError if a wheel of another version
    no longer has a wanted file."""
    archives = {wheel: zipfile.ZipFile(wheel) for wheel in wheels}
    where = {name: wheel for wheel, archive in archives.items() for name in archive.namelist()}
    if gone := sorted(WANTED - where.keys()):
        raise BuildError(f"PySide6 no longer has {gone[0]}. Update packaging/windows/pick.py.")
    kept: set[str] = set()
    todo = sorted(WANTED)
    while todo:
        name = todo.pop()
        if name in kept:
            continue
        kept.add(name)
        for library in needed(archives[where[name]].read(name)):
            todo += _beside(library, name, where)
    for archive in archives.values():
        archive.close()
    return {wheel: frozenset(name for name in kept if where[name] == wheel) for wheel in archives}


def _beside(library: str, name: str, where: dict[str, Path]) -> list[str]:
    """Returns the file that Windows finds: in PySide6/ or shiboken6/, its own folder first; none if
    it is a library of Windows."""
    own = PurePosixPath(name).parts[0]
    for folder in (own, "PySide6", "shiboken6"):
        for found in where:
            if found.lower() == f"{folder}/{library}".lower():
                return [found]
    return []
