"""The sources of content at a start."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content.snapshot import snapshot
from kiosk.content.sources import ContentSource, source_for
from kiosk.content.watcher import Watcher
from kiosk.settings import Settings
from tests.content.own_folder import NOT_SHOWN, change, title, wait_for

LOST = (
    r"^There is no content in \S+/state/store: nothing was ever applied, or the folder was lost\. "
    r"Showing the content that came with the program\. Apply a release again; if `kiosk status` "
    r"names no publisher, trust it first\.$"
)


def test_a_folder_is_copied_checked_and_shown_from_the_copy(settings: Settings):
    content = source_for(settings).initial()
    assert title(content) == "Welcome to the library"
    assert content.version is not None
    assert content.bundle is not None
    assert content.bundle.root.is_relative_to(settings.state)
    assert content.bundle.codes, "it was prepared, so that a start computes nothing"


@pytest.mark.expects_log(r"mine cannot be read: No such file or directory\.")
@pytest.mark.expects_log(NOT_SHOWN)
def test_a_folder_that_has_gone_leaves_the_last_good_copy(settings: Settings, folder: Path):
    source_for(settings).initial()
    shutil.rmtree(folder)
    assert title(source_for(settings).initial()) == "Welcome to the library"


@pytest.mark.expects_log(r"mine: bundle\.yaml\S* error: ")
@pytest.mark.expects_log(r"mine cannot be shown: showing the content that came with the program\.")
def test_a_first_folder_that_cannot_be_shown_gives_what_came_along(
    settings: Settings, folder: Path
):
    (folder / "bundle.yaml").write_text("id: x\n", "utf-8")
    content = source_for(settings).initial()
    assert content.version is None
    assert content.bundle is not None
    assert content.bundle.root == paths.SHIPPED_BUNDLE


def test_what_came_along_needs_no_store(tmp_path: Path):
    settings = Settings(state=tmp_path / "state")
    source = source_for(settings)
    assert source.initial().version is None
    assert source.fingerprint() == ""
    assert not settings.state.exists()


@pytest.mark.expects_log(LOST, level="WARNING")
def test_published_content_is_what_the_store_points_at(settings: Settings, folder: Path):
    published = settings._replace(source="published")
    source: ContentSource = source_for(published)
    watcher = Watcher(source, source.initial())
    assert wait_for(watcher) is None
    kept = snapshot(folder, paths.DIRECTORY, settings.state_folder.store)
    assert kept.says == ""
    found = wait_for(watcher)
    assert title(found) == "Welcome to the library"
    assert found is not None
    source.confirm(found)
    assert title(source_for(published).initial()) == "Welcome to the library"


@pytest.mark.expects_log(
    r"failed to start 3 times and was passed over; the copy of .+ is on the screen\."
)
def test_content_that_never_comes_up_gives_way_to_the_one_before(settings: Settings, folder: Path):
    root = settings.state_folder.store
    snapshot(folder, paths.DIRECTORY, root)
    published = settings._replace(source="published")
    source = source_for(published)
    source.confirm(source.initial())
    change(folder, "Welcome to the library", "Good morning")
    snapshot(folder, paths.DIRECTORY, root)
    starts = [title(source_for(published).initial()) for _ in range(4)]
    assert starts == ["Good morning"] * 3 + ["Welcome to the library"]


@pytest.mark.expects_log(LOST, level="WARNING")
def test_a_lost_state_folder_is_in_the_log(settings: Settings, folder: Path):
    root = settings.state_folder.store
    snapshot(folder, paths.DIRECTORY, root)
    published = settings._replace(source="published")
    assert title(source_for(published).initial()) == "Welcome to the library"
    shutil.rmtree(settings.state)
    content = source_for(published).initial()
    assert content.version is None
    assert content.bundle is not None
    assert content.bundle.root == paths.SHIPPED_BUNDLE


@pytest.mark.expects_log(r"mine: cards: error: The bundle has no folder 'cards'\. \(Make it, ")
@pytest.mark.expects_log(r"mine cannot be shown: showing the content that came with the program\.")
def test_a_folder_without_cards_is_told_as_what_it_is(settings: Settings, folder: Path):
    shutil.rmtree(folder / "cards")
    assert source_for(settings).initial().version is None


@pytest.mark.expects_log(r"mine: bundle\.yaml: error: The folder has no bundle\.yaml\. ")
@pytest.mark.expects_log(r"mine: cards: error: The bundle has no folder 'cards'\. \(Make it, ")
@pytest.mark.expects_log(r"mine cannot be shown: showing the content that came with the program\.")
def test_an_empty_folder_is_told_as_what_it_is(settings: Settings, folder: Path):
    shutil.rmtree(folder)
    folder.mkdir()
    assert source_for(settings).initial().version is None
