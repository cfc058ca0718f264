"""Power cuts, recorded: every operation of an apply is written down, then every state that a disk
may be in after a cut is built, and a kiosk is started on it. About 150 of the states, and all of
them with KIOSK_TORTURE set."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.store import Store, disk, manifest
from tests.limits import TORTURE
from tests.store.contents import apply_and_show, content, facts, number_shown
from tests.store.crash_model import Recorder, Tree, build, tree_of

SAMPLE = 150
NEXT = 9


class Recording(NamedTuple):
    recorder: Recorder
    marks: list[tuple[int, int, int]]
    """Number of operations from which on this content is shown, that content, and the floor."""

    def allowed(self, cut: int) -> tuple[set[int], int]:
        """Contents that may be shown after a cut there, and the lowest floor."""
        past = [at for at, (start, _, _) in enumerate(self.marks) if start <= cut][-1]
        shown = {each for _, each, _ in self.marks[past : past + 2]}
        return shown, self.marks[past][2]

    def states(self) -> Iterator[tuple[int, Tree]]:
        """All that differ, or that differ in what may be shown then."""
        seen = set()
        for cut in range(len(self.recorder.operations) + 1):
            for tree in self.recorder.states(cut):
                key = hash((frozenset(tree.items()), repr(self.allowed(cut))))
                if key not in seen:
                    seen.add(key)
                    yield cut, tree


def record(
    root: Path, before: int, steps: Callable[[Store, Recording], None], patch: pytest.MonkeyPatch
) -> Recording:
    """`before`: how many contents were applied and shown before the recording begins."""
    root.mkdir()
    for number in range(1, before + 1):
        apply_and_show(Store(root), number)
    recording = Recording(Recorder(root, patch), [(0, before, before)])
    steps(Store(root), recording)
    return recording


def apply_recorded(store: Store, recording: Recording, number: int) -> None:
    with store.stage() as stage:
        for name, data in content(number).items():
            for folder in reversed(Path(name).parents[:-1]):
                if not (stage / folder).is_dir():
                    disk.make_folder(stage / folder)
            recording.recorder.write_unsynced(stage / name, data)
        store.activate(store.add(stage, facts(number)), floor=number)
    recording.marks.append((recording.recorder.mark(), number, number))


def first_apply(store: Store, recording: Recording) -> None:
    apply_recorded(store, recording, 1)
    store.confirm(store.select().version)


def a_life(store: Store, recording: Recording) -> None:
    """Apply, start, first page on the screen, tidy up, apply the same again, go back, take it
    again."""
    apply_recorded(store, recording, 5)
    store.confirm(store.select().version)
    store.collect()
    apply_recorded(store, recording, 5)
    assert store.roll_back().info.release == 4
    recording.marks.append((recording.recorder.mark(), 4, 5))
    store.confirm(store.select().version)
    store.collect()
    store.take_again("2027-01-10T09:00:00+00:00")
    recording.marks.append((recording.recorder.mark(), 5, 5))


def passed_over(store: Store, recording: Recording) -> None:
    """What was applied does not start: the fourth start shows the content before, for good."""
    apply_recorded(store, recording, 3)
    for _ in range(4):
        store.select()
    recording.marks.append((recording.recorder.mark(), 2, 3))
    store.confirm(store.select().version)
    store.select()


def a_mended_version(store: Store, recording: Recording) -> None:
    """Damaged content is applied again, after a start that was not confirmed."""
    current = store.current()
    assert current is not None
    assert store.select().version == current
    apply_recorded(store, recording, 3)
    store.confirm(store.select().version)


STORIES = {
    "first apply": (0, first_apply),
    "a life": (4, a_life),
    "again": (3, a_mended_version),
    "passed over": (2, passed_over),
}


@pytest.fixture
def recorded(request: pytest.FixtureRequest, tmp_path: Path) -> Recording:
    before, steps = STORIES[request.param]
    with pytest.MonkeyPatch.context() as patch:
        return record(tmp_path / "store", before, steps, patch)


@pytest.fixture
def no_fsync(monkeypatch: pytest.MonkeyPatch) -> None:
    """The states are built by us: only the time that fsync takes is left out."""
    monkeypatch.setattr(os, "fsync", lambda handle: None)
    monkeypatch.setattr(os, "sync", lambda: None)


@pytest.mark.parametrize("recorded", STORIES, indirect=True)
def test_every_change_of_the_disk_is_recorded(recorded: Recording):
    """The recorded operations, replayed in the model, give the tree on the disk."""
    recorder = recorded.recorder
    everything = next(iter(recorder.states(len(recorder.operations))))
    assert everything == tree_of(recorder.root)


@pytest.mark.slow
@pytest.mark.parametrize("recorded", STORIES, indirect=True)
@pytest.mark.usefixtures("no_fsync")
def test_after_every_cut_old_or_new_content_is_shown_whole(recorded: Recording, tmp_path: Path):
    states = list(recorded.states())
    assert len(states) > 50
    step = 1 if TORTURE else max(1, len(states) * len(STORIES) // SAMPLE)
    root = tmp_path / "after"
    for cut, tree in states[::step]:
        build(tree, root)
        shown, floor = recorded.allowed(cut)
        place = f"after {cut} of {len(recorded.recorder.operations)} operations: {sorted(tree)}"
        # Half a version never lies among the versions.
        for each in (root / "versions").glob("*"):
            manifest.verify(each)
        store = Store(root)
        assert number_shown(store.select()) in shown, place
        assert store.floor.release >= floor, place
        apply_and_show(store, NEXT)
        store.collect()
        assert number_shown(store.select()) == NEXT, place
        shutil.rmtree(root)
    print(f"{len(states[::step])} of {len(states)} states")
