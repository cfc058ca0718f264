"""Where content comes from, and that a broken change never reaches the screen."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.bundle.folder import bundle_files, folder_state
from kiosk.content import render_check
from kiosk.content.snapshot import keep
from kiosk.content.sources import Content, Supply, supply_for
from kiosk.content.watcher import Watcher
from kiosk.settings import Settings
from kiosk.store import Store
from tests.a_folder import small_bundle

LIMITED = 2 << 30
NOT_SHOWN = r"mine cannot be shown: what was shown before stays\."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_bundle(tmp_path / "mine")


@pytest.fixture
def settings(folder: Path, tmp_path: Path) -> Settings:
    return Settings(content=folder, state=tmp_path / "state")


def change(folder: Path, before: str, after: str) -> None:
    file = folder / "bundle.yaml"
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after), "utf-8")


def title(content: Content | None) -> str:
    assert content is not None
    assert content.bundle is not None
    return content.bundle.decoy.title


def wait_for(watcher: Watcher, polls: int = 4) -> Content | None:
    """What comes of so many looks."""
    for _ in range(polls):
        found = watcher.poll()
        if found is not None:
            return found
        assert watcher._thread is not None
        watcher._thread.join()
    return watcher.poll()


def test_a_folder_is_copied_checked_and_shown_from_the_copy(settings: Settings):
    content = supply_for(settings).first()
    assert title(content) == "Welcome to the library"
    assert content.version is not None
    assert content.bundle is not None
    assert content.bundle.root.is_relative_to(settings.state)
    assert content.bundle.codes, "it was prepared, so that a start computes nothing"


def test_a_change_comes_when_two_looks_agree(settings: Settings, folder: Path):
    supply = supply_for(settings)
    watcher = Watcher(supply, supply.first())
    assert wait_for(watcher, 2) is None, "nothing has changed"
    change(folder, "Welcome to the library", "Good morning")
    assert title(wait_for(watcher)) == "Good morning"
    assert wait_for(watcher) is None, "once is enough"


@pytest.mark.expects_log(r"mine: bundle\.yaml:\d+:\d+: error: The bracket that opens")
@pytest.mark.expects_log(NOT_SHOWN)
def test_a_broken_change_leaves_the_last_good_copy(settings: Settings, folder: Path):
    supply = supply_for(settings)
    watcher = Watcher(supply, supply.first())
    change(folder, "Welcome to the library", "[Good morning")
    assert wait_for(watcher) is None
    assert title(supply_for(settings).first()) == "Welcome to the library", "after a restart too"


@pytest.mark.expects_log(r"mine cannot be read: No such file or directory\.")
@pytest.mark.expects_log(NOT_SHOWN)
def test_a_folder_that_has_gone_leaves_the_last_good_copy(settings: Settings, folder: Path):
    supply_for(settings).first()
    shutil.rmtree(folder)
    assert title(supply_for(settings).first()) == "Welcome to the library"


@pytest.mark.expects_log(r"mine: bundle\.yaml\S* error: ")
@pytest.mark.expects_log(NOT_SHOWN)
def test_a_first_folder_that_cannot_be_shown_gives_what_came_along(
    settings: Settings, folder: Path
):
    (folder / "bundle.yaml").write_text("id: x\n", "utf-8")
    content = supply_for(settings).first()
    assert content.version is None
    assert content.bundle is not None
    assert content.bundle.root == paths.SHIPPED_BUNDLE


def test_what_came_along_needs_no_store(tmp_path: Path):
    settings = Settings(state=tmp_path / "state")
    supply = supply_for(settings)
    assert supply.first().version is None
    assert supply.look() == ""
    assert not settings.state.exists()


def test_published_content_is_what_the_store_points_at(settings: Settings, folder: Path):
    published = settings._replace(source="published")
    supply: Supply = supply_for(published)
    watcher = Watcher(supply, supply.first())
    assert wait_for(watcher) is None
    kept = keep(folder, paths.DIRECTORY, settings.state_folder.store)
    assert kept.says == ""
    found = wait_for(watcher)
    assert title(found) == "Welcome to the library"
    assert found is not None
    supply.confirm(found)
    assert title(supply_for(published).first()) == "Welcome to the library"


@pytest.mark.expects_log(r"did not come up in 3 starts; another version is shown")
def test_content_that_never_comes_up_gives_way_to_the_one_before(settings: Settings, folder: Path):
    root = settings.state_folder.store
    keep(folder, paths.DIRECTORY, root)
    published = settings._replace(source="published")
    supply = supply_for(published)
    supply.confirm(supply.first())
    change(folder, "Welcome to the library", "Good morning")
    keep(folder, paths.DIRECTORY, root)
    starts = [title(supply_for(published).first()) for _ in range(4)]
    assert starts == ["Good morning"] * 3 + ["Welcome to the library"]


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
    monkeypatch.setattr("kiosk.bundle.folder.MOST_FILES", 2)
    kept = keep(folder, paths.DIRECTORY, tmp_path / "store")
    count = len(list(bundle_files(folder)))
    assert kept.says == f"{folder} holds {count} files; 2 is the most."
    assert Store(tmp_path / "store").current() is None


@pytest.mark.parametrize(
    ("script", "says"),
    [
        ("kill -SEGV $$", "Drawing its pages made the program end."),
        ("kill -KILL $$", "Drawing its pages made the program end."),
        ("sleep 30", "Its pages took longer than 1 seconds to draw."),
        ("kill -XCPU $$", "Its pages took too long to draw."),
        ("exit 5", "Its pages took too long to draw."),
        ("echo 'bundle.yaml:1:1: error: No.'; exit 3", "bundle.yaml:1:1: error: No."),
        ("exit 0", ""),
    ],
)
def test_what_ends_or_hangs_the_drawing_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, says: str
):
    python = tmp_path / "python"
    python.write_text(f"#!/bin/sh\n{script}\n")
    python.chmod(0o755)
    monkeypatch.setattr("kiosk.content.render_check.sys.executable", str(python))
    assert render_check.prove(tmp_path, tmp_path, seconds=1) == says


def test_a_drawing_has_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The real process, asked what it may do once it has limited itself."""
    code = (
        "from kiosk.tour.render_check_process import _limit; import resource as r; _limit();"
        "print(r.getrlimit(r.RLIMIT_AS)[0], r.getrlimit(r.RLIMIT_CPU)[0])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [str(LIMITED), "60"]


def test_a_bundle_that_draws_is_accepted(folder: Path):
    assert render_check.prove(folder, paths.DIRECTORY) == ""
    assert (folder / ".prepared.json").exists()


def test_a_bundle_with_errors_is_refused_with_its_places(folder: Path):
    change(folder, "id: ", "idd: ")
    says = render_check.prove(folder, paths.DIRECTORY)
    assert says.startswith("bundle.yaml:")
    assert "'idd'" in says


def test_a_self_test_draws_what_is_shown_and_counts_no_start(settings: Settings, tmp_path: Path):
    supply_for(settings).first()
    file = tmp_path / "kiosk.yaml"
    file.write_text(f"content: {settings.content}\nstate: {settings.state}\n", "utf-8")
    before = {path: path.read_bytes() for path in settings.state.rglob("*") if path.is_file()}
    command = [sys.executable, "-m", "kiosk", "run", "--self-test", "--settings", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert re.fullmatch(r"\d\d pages of “Staying safe online” drawn \(en\)\.\n", done.stdout)
    after = {path: path.read_bytes() for path in settings.state.rglob("*") if path.is_file()}
    assert after == before
