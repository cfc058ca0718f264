"""A folder of content, and settings that show it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.bundle.prepared import prepare
from kiosk.content import render_check
from kiosk.content import snapshot as snapshot_module
from kiosk.content.snapshot import snapshot
from kiosk.settings import Settings
from tests.builders import small_bundle


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_bundle(tmp_path / "mine")


@pytest.fixture
def settings(folder: Path, tmp_path: Path) -> Settings:
    return Settings(content=folder, state=tmp_path / "state")


@pytest.fixture
def no_drawing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Content is read and prepared, and not drawn: that takes two seconds each time."""

    def read_and_prepare(bundle: Path, directory: Path) -> str:
        problems = prepare(bundle, directory)
        return "\n".join(str(problem) for problem in problems.of("error"))

    monkeypatch.setattr(render_check, "render_and_prepare", read_and_prepare)
    monkeypatch.setattr(snapshot_module, "snapshot_in_process", snapshot)
