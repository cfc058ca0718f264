"""Pictures are decoded in a child process, as the screen decodes them."""

from __future__ import annotations

import struct
import sys
import zlib
from pathlib import Path

import pytest

from kiosk.authoring import image_decoding
from kiosk.authoring.image_decoding import ImageDecoder
from kiosk.bundle.image_file import image_size
from kiosk.errors import PictureError
from tests.authoring.damaged_pictures import KINDS, damaged_pictures, whole_picture
from tests.limits import TORTURE

DAMAGED = 1200 if TORTURE else 90


def ask(*files: Path) -> dict[str, str] | None:
    with ImageDecoder(early=True) as decoder:
        answers = decoder.ask(files)
    return None if answers is None else {file.name: says for file, says in answers.items()}


@pytest.fixture
def whole(tmp_path: Path) -> list[Path]:
    files = [tmp_path / f"whole.{suffix}" for suffix in KINDS]
    for file in files:
        file.write_bytes(whole_picture(file.suffix[1:]))
    return files


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def play(script: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets a script of the shell take the place of the process that decodes."""
    python = folder / "python"
    python.write_text(f"#!/bin/sh\n{script}\n")
    python.chmod(0o755)
    monkeypatch.setattr("kiosk.system.child_process.sys.executable", str(python))


def test_whole_pictures_of_all_three_kinds(whole: list[Path]):
    assert ask(*whole) == dict.fromkeys(("whole.png", "whole.jpg", "whole.webp"), "yes")


def test_a_picture_whose_second_half_is_missing(tmp_path: Path):
    """Its beginning and its end are good, so only a decoder finds out."""
    for suffix, end in (("png", 12), ("jpg", 2)):
        data = whole_picture(suffix)
        cut = tmp_path / f"cut.{suffix}"
        cut.write_bytes(data[: len(data) // 2] + data[-end:])
        image_size(cut.read_bytes(), cut.name)
    assert ask(tmp_path / "cut.png", tmp_path / "cut.jpg") == {"cut.png": "no", "cut.jpg": "no"}


def test_a_picture_that_takes_too_much_memory(tmp_path: Path):
    """9 million pixels of 8 bytes each; the kiosk allows 64 MiB."""
    width, height = 3000, 3000
    file = tmp_path / "deep.png"
    file.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 16, 6, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(bytes((1 + 8 * width) * height), 1))
        + chunk(b"IEND", b"")
    )
    image_size(file.read_bytes(), file.name)
    assert ask(file) == {"deep.png": "no"}


def test_a_picture_with_faults_that_may_be_seen(tmp_path: Path):
    data = whole_picture("jpg")
    (tmp_path / "odd.jpg").write_bytes(data[:-2] + b"\1\2\3\4" * 9 + data[-2:])
    assert ask(tmp_path / "odd.jpg") == {"odd.jpg": "perhaps"}


@pytest.mark.qt_log_ignore("Corrupt JPEG data", "libpng warning", extend=True)
def test_none_that_passes_is_one_that_qt_cannot_decode(tmp_path: Path):
    """Of 1,200 damaged pictures 507 that the check took could not be decoded (trials C7)."""
    from PySide6.QtGui import QImage

    headers = []
    for name, data in damaged_pictures(DAMAGED, 20261130):
        try:
            image_size(data, name)
        except PictureError:
            continue
        (tmp_path / name).write_bytes(data)
        headers.append(tmp_path / name)
    answers = ask(*headers)
    assert answers is not None
    taken = [file for file in headers if answers[file.name] != "no"]
    refused = [file for file in headers if answers[file.name] == "no"]
    assert len(taken) > DAMAGED // 12
    assert len(refused) > DAMAGED // 6
    assert not [file.name for file in taken if QImage(str(file)).isNull()]


def test_a_picture_that_ends_the_process_is_the_only_one_refused(
    tmp_path: Path, whole: list[Path], monkeypatch: pytest.MonkeyPatch
):
    """The first process dies with its second picture; another one goes on after it."""
    script = f'[ -e {tmp_path}/again ] && exec {sys.executable} "$@"\n'
    play(f"{script}touch {tmp_path}/again; cat > {tmp_path}/list; echo yes; kill -9 $$",
         tmp_path, monkeypatch)  # fmt: skip
    assert ask(*whole) == {"whole.png": "yes", "whole.jpg": "no", "whole.webp": "yes"}


def test_a_picture_that_takes_for_ever_is_refused(
    tmp_path: Path, whole: list[Path], monkeypatch: pytest.MonkeyPatch
):
    play("echo yes; exec sleep 1000", tmp_path, monkeypatch)
    monkeypatch.setattr(image_decoding, "START_SECONDS", 0.2)
    monkeypatch.setattr(image_decoding, "PICTURE_SECONDS", 0)
    assert ask(*whole[:2]) == {"whole.png": "yes", "whole.jpg": "no"}


def test_without_qt_nothing_is_known(whole: list[Path], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(image_decoding, "find_spec", lambda name: None)
    assert ask(*whole) is None


def test_where_qt_does_not_load_nothing_is_known(
    tmp_path: Path, whole: list[Path], monkeypatch: pytest.MonkeyPatch
):
    """A library that Qt needs is missing: Python ends with 1."""
    play("exit 1", tmp_path, monkeypatch)
    assert ask(*whole) is None
