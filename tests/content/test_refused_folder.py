"""The status says why a folder is not on the screen, what is there instead, and the way out."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content import snapshot as snapshot_module
from kiosk.content.snapshot import SnapshotResult, snapshot
from kiosk.content.sources import BuiltInSource, FolderSource, source_for
from kiosk.content.watcher import Watcher
from kiosk.settings import Settings
from kiosk.signing.apply.status import as_text, screen_of, status
from kiosk.store import StoreError
from tests.content.own_folder import change, title, wait_for

LOGGED = r"mine(:| cannot be shown)"


pytestmark = pytest.mark.usefixtures("no_drawing")


def text(settings: Settings) -> str:
    return as_text(status(settings.state_folder.store, screen=screen_of(settings)))


def break_it(folder: Path) -> None:
    change(folder, "id: library", "id: library\nbrande: x\nhomee: y")


@pytest.mark.parametrize(
    "looked",
    [pytest.param(True, marks=pytest.mark.expects_log(LOGGED)), False],
    ids=["kiosk looked", "kiosk is off"],
)
def test_a_mistake_is_named_with_its_place(settings: Settings, folder: Path, looked: bool):
    source = source_for(settings)
    source.confirm(source.initial())
    assert "Because:" not in text(settings)
    break_it(folder)
    if looked:
        source.initial()
    lines = text(settings).splitlines()
    assert lines[0].startswith("Content:    library, the copy of ")
    assert lines[1] == f"Folder:     {folder}"
    first = lines[2]
    assert first.startswith(f"Because:    {folder} cannot be shown: bundle.yaml:")
    assert "brande" in first
    assert first.endswith(
        f"`kiosk check {folder}` lists all; once they are corrected, the kiosk shows the folder by "
        "itself."
    )
    change(folder, "brande: x\nhomee: y\n", "")
    assert f"{folder} has changed; a running kiosk shows it within seconds." in text(settings)
    source.confirm(source.initial())
    assert "Because:" not in text(settings)


@pytest.mark.expects_log(LOGGED)
def test_what_was_never_right(settings: Settings, folder: Path):
    break_it(folder)
    source_for(settings).initial()
    lines = text(settings).splitlines()
    assert lines[0] == "Content:    the content that came with the program"
    assert lines[2].startswith(f"Because:    {folder} cannot be shown: bundle.yaml:")


def test_a_folder_that_is_gone(settings: Settings, folder: Path):
    source = source_for(settings)
    source.confirm(source.initial())
    shutil.rmtree(folder)
    found = status(settings.state_folder.store, screen=screen_of(settings))
    assert found["shown"] is not None
    assert found["shown_because"] == (
        f"{folder} cannot be read: No such file or directory. Bring the folder or its disk back; "
        "the kiosk then shows it by itself."
    )


@pytest.mark.expects_log(LOGGED)
def test_what_only_drawing_finds(settings: Settings, folder: Path, monkeypatch: pytest.MonkeyPatch):
    says = "The program crashed while drawing its pages."
    monkeypatch.setattr(snapshot_module, "snapshot_in_process", lambda *_: SnapshotResult("", says))
    source = source_for(settings)
    assert isinstance(source, FolderSource)
    with source.store.changing():
        pass
    source.initial()
    assert source.refused().startswith(f"{folder} cannot be shown: {says} `kiosk check ")


@pytest.mark.parametrize(
    "kind",
    [
        pytest.param("published", marks=pytest.mark.expects_log("There is no content in ")),
        "folder",
    ],
)
def test_a_state_folder_that_is_deleted_while_the_kiosk_runs(
    settings: Settings, folder: Path, kind: str
):
    """What is on the screen stays there; no record names what is lost; a new state begins."""
    settings = settings._replace(source=kind)  # type: ignore[arg-type]
    change(folder, "Welcome to the library", "Good evening")
    if kind == "published":
        assert snapshot(folder, paths.DIRECTORY, settings.state_folder.store).says == ""
    source = source_for(settings)
    content = source.initial()
    watcher = Watcher(source, content)
    shutil.rmtree(settings.state)
    assert wait_for(watcher) is None
    with pytest.raises(StoreError, match=r"^The disk with .+ failed: No such file or directory\."):
        source.confirm(content)
    # Another part of the program may make the folder again.
    assert not isinstance(source, BuiltInSource)
    source.store.root.mkdir(parents=True)
    source.confirm(content)
    assert not (source.store.root / "current").exists()
    assert text(settings).splitlines()[0] == (
        "Nothing is applied on this disk: a start shows the content that came with the program."
        if kind == "published"
        else "Content:    the content that came with the program"
    )
    found = source_for(settings).initial()
    built_in = title(BuiltInSource().initial())
    assert title(found) == ("Good evening" if kind == "folder" else built_in)
