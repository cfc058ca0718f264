"""A log keeps its size also while another process has one of its files open, as on Windows."""

from __future__ import annotations

import logging
import os
from pathlib import Path

import pytest

from kiosk.system.rotating_log import RotatingLogHandler


def write(handler: RotatingLogHandler, first: int, last: int) -> None:
    for number in range(first, last):
        record = logging.LogRecord("kiosk", logging.INFO, "", 0, f"line {number:04}", None, None)
        handler.emit(record)


@pytest.fixture
def handler(tmp_path: Path) -> RotatingLogHandler:
    return RotatingLogHandler(tmp_path / "kiosk.log", "a", 1000, 3, "utf-8")


def refuse(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    """Refuses to rename, as Windows does for a file that another process has open."""
    usual = os.replace

    def replace(source: str, target: str) -> None:
        if Path(source).name in names and Path(source).exists():
            raise PermissionError(13, "used by another process", source)
        usual(source, target)

    monkeypatch.setattr(os, "replace", replace)


@pytest.mark.parametrize("names", [("kiosk.log",), ("kiosk.log.1",), ("kiosk.log", "kiosk.log.2")])
def test_an_open_file_costs_no_line(
    handler: RotatingLogHandler,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    names: tuple[str, ...],
):
    refuse(monkeypatch, *names)
    write(handler, 0, 300)
    handler.close()
    files = sorted(tmp_path.iterdir(), reverse=True)
    assert [file.name for file in files][-1] == "kiosk.log"
    assert all(file.stat().st_size <= 1000 for file in files)
    lines = "".join(file.read_text("utf-8") for file in files).split("\n")[:-1]
    # The newest ones, without a gap.
    assert lines == [f"line {number:04}" for number in range(300 - len(lines), 300)]
    assert len(lines) > 290


def test_the_oldest_goes(handler: RotatingLogHandler, tmp_path: Path):
    write(handler, 0, 1000)
    handler.close()
    assert len(list(tmp_path.iterdir())) == 4
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) <= 4000


def test_a_file_that_cannot_even_be_copied_is_emptied(
    handler: RotatingLogHandler, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    refuse(monkeypatch, "kiosk.log")

    def copyfile(source: str, target: str) -> None:
        raise PermissionError(13, "used by another process", target)

    monkeypatch.setattr("shutil.copyfile", copyfile)
    write(handler, 0, 300)
    handler.close()
    file = tmp_path / "kiosk.log"
    assert file.stat().st_size <= 1000
    assert file.read_text("utf-8").endswith("line 0299\n")
