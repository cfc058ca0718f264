"""New content is drawn in a process of its own before it is accepted."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content import render_check
from tests.authoring.damaged_pictures import whole_picture
from tests.content.own_folder import change
from tests.limits import PATIENCE

LIMITED = 2 << 30


def play(script: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets a script of the shell take the place of the process that draws."""
    python = folder / "python"
    python.write_text(f"#!/bin/sh\n{script}\n")
    python.chmod(0o755)
    monkeypatch.setattr("kiosk.system.child_process.sys.executable", str(python))


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


def with_image(folder: Path, data: bytes) -> Path:
    """Gives the first card, in name, an image; its translations keep theirs."""
    card = min(folder.glob("cards/[a-z]*[a-z].yaml"), key=lambda file: (file.name.count("."), file))
    text = card.read_text("utf-8")
    card.write_text(
        text.replace("body:\n", "body:\n  - image: {file: images/a.jpg, alt: A bench}\n", 1),
        "utf-8",
    )
    (folder / "images").mkdir(exist_ok=True)
    (folder / "images/a.jpg").write_bytes(data)
    return card


def test_a_picture_that_cannot_be_decoded_is_refused_without_its_name(folder: Path):
    """The sentence goes into the log, and the picture that a visitor saw must never be there."""
    data = whole_picture("jpg")
    card = with_image(folder, data[:200] + b"\0" * 200 + data[-2:])
    assert render_check.render_and_prepare(folder, paths.DIRECTORY) == (
        f"cards/{card.name}: error: A kiosk cannot show a picture here. "
        "(Run 'kiosk check', which names it and what to do.)"
    )


def test_a_picture_full_of_metadata_is_refused_before_it_is_decoded(folder: Path):
    data = whole_picture("jpg")
    comment = b"\xff\xfe\xff\xff" + b"a" * 65_533
    card = with_image(folder, data[:2] + comment * 2 + data[2:])
    assert render_check.render_and_prepare(folder, paths.DIRECTORY) == (
        f"cards/{card.name}: error: A kiosk cannot show a picture here. "
        "(Run 'kiosk check', which names it and what to do.)"
    )


def test_the_picture_of_the_decoy_is_decoded_too(folder: Path):
    data = whole_picture("jpg")
    (folder / "images").mkdir(exist_ok=True)
    (folder / "images/d.jpg").write_bytes(data[:200] + b"\0" * 200 + data[-2:])
    change(folder, "decoy:\n", "decoy:\n  image: images/d.jpg\n")
    assert render_check.render_and_prepare(folder, paths.DIRECTORY) == (
        "bundle.yaml: error: A kiosk cannot show a picture here. "
        "(Run 'kiosk check', which names it and what to do.)"
    )


def test_a_bundle_with_errors_is_refused_with_its_places(folder: Path):
    change(folder, "id: ", "idd: ")
    says = render_check.render_and_prepare(folder, paths.DIRECTORY)
    assert says.startswith("bundle.yaml:")
    assert "'idd'" in says
