"""Files of a folder that belong to a bundle, and the limits."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk import paths
from kiosk.bundle.folder import bundle_files, folder_state
from kiosk.content.snapshot import snapshot
from kiosk.store import Store
from tests.builders import small_bundle


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_bundle(tmp_path / "mine")


def test_hidden_files_backups_and_links_stay_out(folder: Path):
    before = folder_state(folder)
    for name in (".hidden", "bundle.yaml~", "Bundle.yaml", "notes.bak"):
        (folder / name).write_text("x", "utf-8")
    (folder / "link.yaml").symlink_to(folder / "bundle.yaml")
    (folder / ".git").mkdir()
    (folder / ".git" / "config").write_text("x", "utf-8")
    assert folder_state(folder) == before
    assert "bundle.yaml" in set(bundle_files(folder))


def test_a_folder_with_too_much_in_it_is_refused(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("kiosk.bundle.folder.MAX_FILES", 2)
    kept = snapshot(folder, paths.DIRECTORY, tmp_path / "store")
    count = len(list(bundle_files(folder)))
    assert kept.says == f"{folder} has {count} files; the maximum is 2."
    assert Store(tmp_path / "store").current() is None
