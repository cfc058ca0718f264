"""Picks the files of PySide6 for the package: those the kiosk loads, and the libraries they need.

All other files are left out: tools, QML styles, Widgets, and all GPL-only parts of Qt (Virtual
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
"""Parts of the names of files that only reading aloud loads. Their libraries are only
recommended."""


class Picked(NamedTuple):
    """`files` by the wheel they are in; `system`: sonames of libraries that the system must have;
    `for_speech`: those that only reading aloud needs."""

    files: dict[Path, frozenset[str]]
    system: frozenset[str]
    for_speech: frozenset[str]


def pick(wheels: Iterable[Path]) -> Picked:
    """Picks the files. Raises BuildError if a wheel of another version no longer has a wanted
    file."""
    archives = {wheel: zipfile.ZipFile(wheel) for wheel in wheels}
    where = {name: wheel for wheel, archive in archives.items() for name in archive.namelist()}
    if gone := sorted(WANTED - where.keys()):
        raise BuildError(f"PySide6 no longer has {gone[0]}. Update packaging/deb/pick.py.")
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
