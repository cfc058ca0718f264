"""A folder of content, and settings that show it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.settings import Settings
from tests.builders import small_bundle


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_bundle(tmp_path / "mine")


@pytest.fixture
def settings(folder: Path, tmp_path: Path) -> Settings:
    return Settings(content=folder, state=tmp_path / "state")
