"""Child processes run the program's own modules, whatever is in the current folder."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.system.child_process import child_command
from tests.authoring.damaged_pictures import whole_picture
from tests.limits import PATIENCE

KIOSK = Path(__file__).parents[2] / "kiosk"


def set_traps(folder: Path) -> None:
    """Puts modules into a folder that end with a sign that they were run."""
    trap = "import os, sys\nos.write(2, b'trapped')\nsys.exit(9)\n"
    for name in ("kiosk/__init__.py", "kiosk.py", "resource.py", "json.py", "PySide6/__init__.py"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(trap)


def test_code_in_the_current_folder_is_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    set_traps(tmp_path)
    monkeypatch.delenv("PYTHONSAFEPATH", raising=False)
    command = child_command("kiosk", "--version")
    done = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=PATIENCE
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("kiosk ")


def test_a_check_from_a_folder_with_modules_decodes_pictures(bundle, tmp_path, monkeypatch):
    """The folder's `kiosk` was run in place of the decoder, and each picture was called damaged;
    with another exit code, each damaged one passed."""
    picture = whole_picture("png")
    bundle.card("- image: {file: images/a.png, alt: Two people on a bench}\n")
    bundle.write("images/a.png", picture)
    stick = tmp_path / "stick"
    stick.mkdir()
    set_traps(stick)
    monkeypatch.delenv("PYTHONSAFEPATH", raising=False)
    monkeypatch.chdir(stick)
    assert bundle.problems() == []
    bundle.write("images/a.png", picture[: len(picture) // 2] + picture[-12:])
    assert bundle.problems() == [
        "cards/first-card.yaml:5:19: error: 'images/a.png' is damaged: a kiosk cannot decode all "
        "of it. (Open it in a picture program and save it as PNG or JPEG.)"
    ]


def test_arguments_follow_the_module():
    assert child_command("kiosk", "run", "--settings", "a b.yaml") == [
        *(sys.executable, "-P", "-m"),
        *("kiosk", "run", "--settings", "a b.yaml"),
    ]


def test_no_other_module_builds_such_a_command():
    """`-m` without `-P` runs what is in the current folder."""
    found = [
        f"{file.relative_to(KIOSK)}:{node.lineno}"
        for file in sorted(KIOSK.rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_bytes()))
        if (isinstance(node, ast.Constant) and node.value == "-m")
        or (isinstance(node, ast.Attribute) and node.attr == "executable")
    ]
    assert {place.partition(":")[0] for place in found} == {"system/child_process.py"}
