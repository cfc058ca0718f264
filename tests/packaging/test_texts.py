"""Manual pages, settings file, changelog and copyright say what is true of the program."""

from __future__ import annotations

import re
from fnmatch import fnmatch
from pathlib import Path

from deb import history, manual, program, wheels

from kiosk import cli
from kiosk.settings import Settings
from kiosk.settings.fields import SETTINGS
from kiosk.settings.reader import read_settings

ROOT = Path(__file__).resolve().parents[2]
COPYRIGHT = (ROOT / "packaging" / "deb" / "copyright").read_text("utf-8")


def plain(page: str) -> str:
    return page.replace("\\-", "-").replace("\\e", "\\")


def test_the_manual_names_every_setting():
    page = plain(manual.settings_page("1.2.3", "2026-11-23"))
    assert [row.key for row in SETTINGS if f".B {row.key}\n" not in page] == []
    assert page.startswith('.TH KIOSK.YAML 5 "2026-11-23" "Signpost 1.2.3"')


def test_the_manual_names_every_command():
    page = plain(manual.kiosk_page("1.2.3", "2026-11-23"))
    usage = cli._parser([]).format_help()
    commands = re.findall(r"^    ?(\w+) ", usage, re.M)
    assert {"run", "check", "settings"} <= set(commands)
    assert [name for name in commands if f".SS kiosk {name}" not in page] == []
    assert ".SS kiosk settings check" in page
    assert "None" not in page


def test_no_line_of_a_manual_page_is_taken_for_an_order():
    for page in (manual.kiosk_page("1", "2"), manual.settings_page("1", "2")):
        orders = {line.split()[0] for line in page.splitlines() if line[:1] in (".", "'")}
        known = {".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".BR", ".I", ".br", ".nf", ".fi"}
        assert orders <= known


def test_the_installed_settings_file_changes_nothing_and_has_no_mistake(tmp_path):
    file = tmp_path / "kiosk.yaml"
    file.write_text(manual.settings_file(), "utf-8")
    settings, problems = read_settings(file)
    assert list(problems) == []
    assert settings == Settings()


def test_each_line_of_the_settings_file_counts_once_its_mark_is_gone(tmp_path):
    text = manual.settings_file()
    text = re.sub(r"(?m)^#(?=( *\w+:))", "", text)
    # These have no default that could be written down.
    text = re.sub(r"(?m)^ *\w+: …\n", "", text)
    text = re.sub(r"(?m)^site:\n", "", text)
    file = tmp_path / "kiosk.yaml"
    file.write_text(text, "utf-8")
    settings, problems = read_settings(file)
    assert [str(problem) for problem in problems] == []
    assert "idle_seconds: 90" in text
    assert settings == Settings()


def test_the_changelog_is_debians():
    text = history.debian_changelog(
        "signpost-kiosk",
        "# Changelog\n\n## [Unreleased]\n\n### Added\n- One `thing`, see [it](https://e.org).\n\n"
        "## [0.1.0] - 2026-10-01\n- First.\n",
        "0.2.0",
        1_800_000_000,
    )
    assert text == (
        "signpost-kiosk (0.2.0) unstable; urgency=medium\n\n  * One `thing`, see it.\n\n"
        f" -- {history.MAINTAINER}  Fri, 15 Jan 2027 08:00:00 +0000\n\n"
        "signpost-kiosk (0.1.0) unstable; urgency=medium\n\n  * First.\n\n"
        f" -- {history.MAINTAINER}  Thu, 01 Oct 2026 12:00:00 +0000\n"
    )


def test_the_copyright_file_names_every_library_that_is_brought_along():
    vendor = f"{program.INSTALL_FOLDER.as_posix()}/vendor/"
    patterns = re.findall(rf"(?m)^(?:Files:)? {re.escape(vendor)}(\S+)$", COPYRIGHT)
    folders = {
        "markdown-it-py": "markdown_it",
        "pyside6-essentials": "PySide6/",
        "pyside6-addons": "PySide6/",
    }
    names = wheels.read_lock(program.LOCK).keys() - program._OF_THE_SYSTEM
    brought = {folders.get(name, name.replace("-", "_")) for name in names}
    assert "segno" in brought
    unnamed = [
        name
        for name in brought
        if not any(fnmatch(f"{name}x", one) or fnmatch(f"{name}/x", one) for one in patterns)
    ]
    assert unnamed == []


def test_the_copyright_file_has_the_text_of_every_licence_it_names():
    used: set[str] = set()
    for line in re.findall(r"(?m)^Copyright: .*\n(?: .*\n)*License: (.*)$", COPYRIGHT):
        used.update(re.split(r" and | or ", line))
    given = set(re.findall(r"(?m)^License: (\S+)\n ", COPYRIGHT))
    assert "LGPL-3" in used
    assert used == given


def test_the_copyright_file_names_every_folder_of_assets():
    place = f"{program.INSTALL_FOLDER.as_posix()}/kiosk/share/assets/"
    named = set(re.findall(rf"{re.escape(place)}(\w+)/", COPYRIGHT))
    ours = {"sounds"}
    folders = {path.name for path in (ROOT / "assets").iterdir() if path.is_dir()}
    assert folders - ours == named
