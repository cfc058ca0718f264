"""`kiosk doctor` on the command line."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.cli.doctor import run_doctor
from kiosk.settings import Settings
from tests.cli.command import WITHOUT_QT, refused, run


def test_what_belongs_to_accessibility(capsys: pytest.CaptureFixture[str]):
    assert main(["doctor", "--size", "1920x1080"]) == 2
    assert capsys.readouterr() == (
        "",
        "kiosk: --content, --size and --width-mm belong to --accessibility.\n",
    )


@pytest.mark.parametrize("width", ["99", "3001", "531.5", "wide", "-531"])
def test_a_width_that_is_none(capsys: pytest.CaptureFixture[str], width: str):
    assert refused(capsys, "doctor", "--accessibility", f"--width-mm={width}") == (
        f"kiosk doctor: error: argument --width-mm: '{width}' is not a width: "
        "write whole millimetres from 100 to 3000"
    )


def test_a_size_that_is_none(capsys: pytest.CaptureFixture[str]):
    assert refused(capsys, "doctor", "--accessibility", "--size", "1920") == (
        "kiosk doctor: error: argument --size: '1920' is not a size: "
        "write width x height, such as 1920x1080"
    )


def test_help_tells_the_exit_codes(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as stopped:
        main(["doctor", "--help"])
    assert stopped.value.code == 0
    text = " ".join(capsys.readouterr().out.split())
    assert "exit codes: 0 nothing wrong, 1 problems found, 2 usage error" in text


def test_content_that_cannot_be_shown(tmp_path: Path):
    ran = run("doctor", "--accessibility", "--content", str(tmp_path))
    assert ran.returncode == 2
    assert ran.stdout == ""
    assert ran.stderr.splitlines()[-1] == (
        f"kiosk: {tmp_path} cannot be shown. `kiosk check {tmp_path}` lists the problems."
    )


def test_a_wrong_use_needs_no_qt():
    ran = run("doctor", "--size", "1920x1080", code=WITHOUT_QT)
    assert ran.returncode == 2
    assert "ModuleNotFoundError" not in ran.stderr


def test_the_keys_of_the_json_are_those_that_were_published(tmp_path: Path):
    out = io.StringIO()
    run_doctor(Settings(state=tmp_path), None, as_json=True, out=out)
    data = json.loads(out.getvalue())
    assert set(data) == {"version", "all_good", "checks"}
    assert {tuple(check) for check in data["checks"]} == {
        ("id", "title", "verdict", "says", "mend")
    }
