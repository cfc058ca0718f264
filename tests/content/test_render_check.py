"""New content is drawn in a process of its own before it is accepted."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content import render_check
from tests.content.own_folder import change
from tests.limits import PATIENCE

LIMITED = 2 << 30


def play(script: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets a script of the shell take the place of the process that draws."""
    python = folder / "python"
    python.write_text(f"#!/bin/sh\n{script}\n")
    python.chmod(0o755)
    monkeypatch.setattr("kiosk.content.render_check.sys.executable", str(python))


@pytest.mark.parametrize(
    ("script", "says"),
    [
        ("kill -SEGV $$", "The program crashed while drawing its pages."),
        ("kill -KILL $$", "The program crashed while drawing its pages."),
        ("kill -XCPU $$", "Its pages took too long to draw."),
        ("exit 5", "Its pages took too long to draw."),
        ("echo 'bundle.yaml:1:1: error: No.'; exit 3", "bundle.yaml:1:1: error: No."),
        ("exit 0", ""),
    ],
)
def test_what_ends_the_drawing_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, says: str
):
    play(script, tmp_path, monkeypatch)
    assert render_check.render_and_prepare(tmp_path, tmp_path, seconds=PATIENCE) == says


def test_a_drawing_that_hangs_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    play("sleep 1000", tmp_path, monkeypatch)
    says = "Its pages took longer than 1 seconds to draw."
    assert render_check.render_and_prepare(tmp_path, tmp_path, seconds=1) == says


def test_a_drawing_has_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The real process, asked what it may do once it has limited itself."""
    code = (
        "from kiosk.tour.render_check_process import _limit; import resource as r; _limit();"
        "print(r.getrlimit(r.RLIMIT_AS)[0], r.getrlimit(r.RLIMIT_CPU)[0])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [str(LIMITED), "60"]


def test_a_bundle_that_draws_is_accepted(folder: Path):
    assert render_check.render_and_prepare(folder, paths.DIRECTORY) == ""
    assert (folder / ".prepared.json").exists()


def test_a_bundle_with_errors_is_refused_with_its_places(folder: Path):
    change(folder, "id: ", "idd: ")
    says = render_check.render_and_prepare(folder, paths.DIRECTORY)
    assert says.startswith("bundle.yaml:")
    assert "'idd'" in says
