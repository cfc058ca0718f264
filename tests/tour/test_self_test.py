"""A self-test draws what is shown."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.content.sources import source_for
from kiosk.settings import Settings
from tests.builders import small_bundle


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_bundle(tmp_path / "mine")


@pytest.fixture
def settings(folder: Path, tmp_path: Path) -> Settings:
    return Settings(content=folder, state=tmp_path / "state")


def test_a_self_test_draws_what_is_shown_and_counts_no_start(settings: Settings, tmp_path: Path):
    source_for(settings).initial()
    file = tmp_path / "kiosk.yaml"
    file.write_text(f"content: {settings.content}\nstate: {settings.state}\n", "utf-8")
    before = {path: path.read_bytes() for path in settings.state.rglob("*") if path.is_file()}
    command = [sys.executable, "-m", "kiosk", "run", "--self-test", "--settings", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert re.fullmatch(r"\d\d pages of “Staying safe online” drawn \(en\)\.\n", done.stdout)
    after = {path: path.read_bytes() for path in settings.state.rglob("*") if path.is_file()}
    assert after == before
