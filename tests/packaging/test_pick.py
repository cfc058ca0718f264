"""The package has what the program loads, and nothing that may not be passed on under the LGPL."""

from __future__ import annotations

import re
from pathlib import Path

import PySide6
import pytest
from deb import pick
from deb.elf import needed

ROOT = Path(__file__).resolve().parents[2]
SITE = Path(PySide6.__file__).parents[1]
GPL_ONLY = re.compile(
    r"VirtualKeyboard|Charts|DataVisualization|Graphs|Quick3D|WaylandCompositor|Timeline|Lottie|"
    r"HttpServer|NetworkAuth|qvnc|VncServer"
)
"""Qt modules without an LGPL licence."""


def closure() -> set[str]:
    """The files that the list's libraries depend on, in the installed PySide6."""
    places = [SITE / "PySide6" / "Qt" / "lib", SITE / "PySide6", SITE / "shiboken6"]
    libraries = {file.name: file for place in places for file in place.glob("lib*.so*")}
    todo, seen = [SITE / name for name in pick.WANTED], set()
    while todo:
        file = todo.pop()
        name = file.relative_to(SITE).as_posix()
        if name not in seen:
            seen.add(name)
            todo += [libraries[one] for one in needed(file.read_bytes()) if one in libraries]
    return seen


def test_every_wanted_file_is_in_pyside():
    assert [name for name in sorted(pick.WANTED) if not (SITE / name).exists()] == []


def test_every_python_module_that_the_program_imports_is_there():
    sources = list((ROOT / "kiosk").rglob("*.py"))
    text = "\n".join(file.read_text("utf-8") for file in sources)
    used = set(re.findall(r"\bfrom PySide6\.(\w+) import|\bimport PySide6\.(\w+)", text))
    names = {one or other for one, other in used}
    assert "QtQuick" in names
    assert [name for name in names if f"PySide6/{name}.abi3.so" not in pick.WANTED] == []


def test_every_qml_module_that_the_pages_import_is_there():
    pages = list((ROOT / "kiosk").rglob("*.qml"))
    text = "\n".join(file.read_text("utf-8") for file in pages)
    names = set(re.findall(r"^\s*import (Qt[\w.]*)", text, re.M))
    assert "QtQuick" in names
    missing = [
        name
        for name in names
        if f"PySide6/Qt/qml/{name.replace('.', '/')}/qmldir" not in pick.WANTED
    ]
    assert missing == []


def test_nothing_that_is_only_under_the_gpl_comes_along():
    names = closure()
    assert "PySide6/Qt/lib/libQt6Quick.so.6" in names
    assert [name for name in names if GPL_ONLY.search(name)] == []


def test_every_library_of_the_system_has_its_package():
    table = (ROOT / "packaging" / "deb" / "libraries.txt").read_text("utf-8")
    known = {line.split()[0] for line in table.splitlines() if line and line[0] != "#"}
    own = {Path(name).name for name in closure()}
    wanted = {
        one for name in closure() for one in needed((SITE / name).read_bytes()) if one not in own
    }
    assert "libc.so.6" in wanted
    assert wanted - known == set()


@pytest.mark.parametrize("data", [b"", b"#!/bin/sh\n", b"\x7fELF\x01\x01" + bytes(60)])
def test_what_is_no_64_bit_library_needs_nothing(data):
    assert needed(data) == []
