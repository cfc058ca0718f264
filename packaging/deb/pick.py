"""What of PySide6 goes into the package: what the kiosk loads, and what that names as needed.

Everything else stays out: tools, QML styles, Widgets, and all of Qt that is GPL-only (Virtual
Keyboard, Charts, Graphs, Quick 3D and others).
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from .elf import needed
from .faults import BuildError

WHEELS = ("pyside6-essentials", "pyside6-addons", "shiboken6")

_MODULES = (
    "QtCore",
    "QtDBus",
    "QtGui",
    "QtNetwork",
    "QtOpenGL",
    "QtQml",
    "QtQuick",
    "QtTextToSpeech",
)
_PLUGINS = (
    "imageformats/libqjpeg.so",
    "imageformats/libqsvg.so",
    "imageformats/libqwebp.so",
    "platforms/libqoffscreen.so",
    "platforms/libqwayland.so",
    "platforms/libqxcb.so",
    "texttospeech/libqtexttospeech_speechd.so",
    "wayland-decoration-client/libbradient.so",
    "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "wayland-shell-integration/libxdg-shell.so",
    "xcbglintegrations/libqxcb-egl-integration.so",
    "xcbglintegrations/libqxcb-glx-integration.so",
)
_QML = (
    "QtQml/qmldir",
    "QtQml/libqmlplugin.so",
    "QtQml/Models/qmldir",
    "QtQml/Models/libmodelsplugin.so",
    "QtQml/WorkerScript/qmldir",
    "QtQml/WorkerScript/libworkerscriptplugin.so",
    "QtQuick/qmldir",
    "QtQuick/libqtquick2plugin.so",
    "QtQuick/Window/qmldir",
    "QtQuick/Window/libquickwindowplugin.so",
)
_PYTHON = (
    "PySide6/__init__.py",
    "PySide6/_config.py",
    "PySide6/_git_pyside_version.py",
    "shiboken6/Shiboken.abi3.so",
    "shiboken6/__init__.py",
    "shiboken6/_config.py",
    "shiboken6/_git_shiboken_module_version.py",
)
WANTED = frozenset(
    (
        *_PYTHON,
        *(f"PySide6/{module}.abi3.so" for module in _MODULES),
        *(f"PySide6/Qt/plugins/{plugin}" for plugin in _PLUGINS),
        *(f"PySide6/Qt/qml/{file}" for file in _QML),
    )
)
FOR_SPEECH = ("TextToSpeech", "texttospeech", "Multimedia")
"""In the names of files that only reading aloud loads: what they need is only recommended."""


class Picked(NamedTuple):
    """`files` by the wheel they are in; `system` is what the rest of the system must bring, by
    soname, and `for_speech` what only reading aloud needs of it."""

    files: dict[Path, frozenset[str]]
    system: frozenset[str]
    for_speech: frozenset[str]


def pick(wheels: Iterable[Path]) -> Picked:
    """Raises BuildError if a wheel of another version no longer has a file that is wanted."""
    archives = {wheel: zipfile.ZipFile(wheel) for wheel in wheels}
    where = {name: wheel for wheel, archive in archives.items() for name in archive.namelist()}
    if gone := sorted(WANTED - where.keys()):
        raise BuildError(f"PySide6 has no {gone[0]} any more: look through pick.py.")
    libraries = {PurePosixPath(name).name: name for name in where if _is_library(name)}
    kept: set[str] = set()
    usual: set[str] = set()
    speech: set[str] = set()
    todo = sorted(WANTED)
    while todo:
        name = todo.pop()
        if name in kept:
            continue
        kept.add(name)
        for soname in needed(archives[where[name]].read(name)):
            if soname in libraries:
                todo.append(libraries[soname])
            elif any(word in name for word in FOR_SPEECH):
                speech.add(soname)
            else:
                usual.add(soname)
    files = {wheel: frozenset(name for name in kept if where[name] == wheel) for wheel in archives}
    for archive in archives.values():
        archive.close()
    return Picked(files, frozenset(usual), frozenset(speech - usual))


def _is_library(name: str) -> bool:
    return name.startswith(("PySide6/Qt/lib/", "PySide6/lib", "shiboken6/lib")) and ".so" in name
