"""The contents of the installer for Windows: every file that the program loads, and none that may
not be passed on under the LGPL."""

from __future__ import annotations

import re
import struct
from pathlib import Path

import pytest
from deb import pick as linux
from deb.wheels import read_lock
from windows import bring, documents, licences, pe, pick

ROOT = Path(__file__).resolve().parents[2]
ONLY_LINUX = {"QtDBus"}


def modules(wanted: frozenset[str]) -> set[str]:
    return {match[1] for name in wanted if (match := re.match(r"PySide6/(Qt\w+)\.", name))}


def test_the_modules_are_those_of_the_other_package():
    assert modules(pick.WANTED) == modules(linux.WANTED) - ONLY_LINUX


def test_the_qml_modules_are_those_of_the_other_package():
    def folders(wanted: frozenset[str], start: str) -> set[str]:
        return {
            name.removeprefix(start).removesuffix("/qmldir")
            for name in wanted
            if name.startswith(start) and name.endswith("/qmldir")
        }

    found = folders(pick.WANTED, "PySide6/qml/")
    assert found
    assert found == folders(linux.WANTED, "PySide6/Qt/qml/")


def test_nothing_is_gpl_only():
    assert [name for name in pick.WANTED if any(word in name for word in pick.GPL_ONLY)] == []


def test_the_lock_names_one_file_of_each_library_of_the_program():
    program = read_lock(ROOT / "packaging" / "requirements" / "speech.txt")
    locked = read_lock(bring.LOCK)
    assert locked.keys() - {bring.EMBEDDED} == program.keys()
    for name in program:
        assert locked[name].version == program[name].version
        assert len(locked[name].hashes) == 1
        assert locked[name].hashes <= program[name].hashes
    assert len(locked[bring.EMBEDDED].hashes) == 1
    assert "://" not in bring.LOCK.read_text("utf-8")


SECTION, IN_FILE, NAMES = 0x1000, 0x400, 0x100
"""Offsets of the one section in memory and in the file, and of the names in it."""


def a_program(at_start: list[str], late: list[str]) -> bytes:
    """The least of a 64-bit Windows program that names these libraries. None of the machine's is
    taken: Debian's pip brings no Windows program, though others do."""
    names = b""

    def name(text: str) -> int:
        nonlocal names
        place = SECTION + NAMES + len(names)
        names += text.encode() + b"\0"
        return place

    imports = b"".join(struct.pack("<12xII", name(one), 1) for one in at_start) + bytes(20)
    delayed = b"".join(struct.pack("<II24x", 1, name(one)) for one in late) + bytes(32)
    directories = [(0, 0)] * 16
    directories[1] = (SECTION, len(imports))
    if late:
        directories[13] = (SECTION + len(imports), len(delayed))
    header = struct.pack("<H106xI", 0x20B, 16)
    header += b"".join(struct.pack("<II", *one) for one in directories)
    coff = struct.pack("<4sHH12xHH", b"PE\0\0", 0x8664, 1, len(header), 0x22)
    section = struct.pack("<8sIIII16x", b".idata", 0x200, SECTION, 0x200, IN_FILE)
    start = struct.pack("<2s58xI", b"MZ", 0x40) + coff + header + section
    body = (imports + delayed).ljust(NAMES, b"\0") + names
    return start.ljust(IN_FILE, b"\0") + body.ljust(0x200, b"\0")


@pytest.mark.parametrize("late", [[], ["WINSPOOL.DRV", "dwmapi.dll"]])
def test_the_libraries_a_windows_program_needs_are_read(late: list[str]):
    program = a_program(["KERNEL32.dll", "Qt6Core.dll"], late)
    assert pe.needed(program) == ["kernel32.dll", "qt6core.dll", *(one.lower() for one in late)]


def test_a_program_whose_names_lie_nowhere_is_a_fault():
    moved = struct.pack("<8sI", b".idata", 0x200)
    program = a_program(["KERNEL32.dll"], []).replace(
        moved + struct.pack("<I", SECTION), moved + struct.pack("<I", 0x9000)
    )
    with pytest.raises(ValueError, match="in no section"):
        pe.needed(program)


@pytest.mark.parametrize("data", [b"", b"\x7fELF\x02\x01", b"MZ" + bytes(200)])
def test_other_files_need_nothing(data: bytes):
    assert pe.needed(data) == []


def test_the_guides_are_pages_whose_links_lead_somewhere(tmp_path: Path):
    target = tmp_path / "docs"
    documents.write_documents(target)
    pages = sorted(target.glob("*.html"))
    assert {page.name for page in pages} == {
        name.replace(".md", ".html") for name in documents.GUIDES
    }
    for page in pages:
        text = page.read_text("utf-8")
        for place in re.findall(r'(?:href|src)="([^"]+)"', text):
            if place.startswith("https:"):
                continue
            name, _, heading = place.partition("#")
            led_to = target / name if name else page
            assert led_to.is_file(), f"{page.name}: {place}"
            if heading:
                assert f'id="{heading}"' in led_to.read_text("utf-8"), f"{page.name}: {place}"


def test_the_settings_file_to_copy_changes_nothing(tmp_path: Path):
    from kiosk.settings import Settings
    from kiosk.settings.reader import read_settings

    file = tmp_path / "kiosk.yaml"
    file.write_text(documents.settings_file(), "utf-8")
    settings, problems = read_settings(file)
    assert list(problems) == []
    assert settings == Settings()
    assert "/etc" not in documents.settings_file()


def test_the_notice_speaks_of_windows_and_every_licence_has_its_text():
    text = licences.notice()
    assert re.findall(r"usr/\S*|\S+\.so\b|Debian systems", text) == []
    used: set[str] = set()
    for line in re.findall(r"(?m)^Copyright: .*\n(?: .*\n)*License: (.*)$", text):
        used.update(re.split(r" and | or ", line))
    given = set(re.findall(r"(?m)^License: (\S+)\n ", text))
    assert "Python-2.0" in used
    assert used <= given
    beside = set(re.findall(r"(\S+)\.txt beside this file", text))
    assert beside
    assert beside <= set(licences.TEXTS)
