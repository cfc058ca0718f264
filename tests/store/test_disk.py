"""Windows that refuses for a moment, two processes at once, a disk with no room."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.store import (
    BusyError,
    DiskFullError,
    Selection,
    Store,
    StoreError,
    disk,
    lock,
    record_file,
)
from tests.store.contents import apply, apply_and_show, content, facts, fill, number_shown

BUSY = "Another process is changing the content of this kiosk. Try again when it has finished."
FULL = "There is no room left on the disk with {}."


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "store"


@pytest.fixture
def store(root: Path) -> Store:
    return Store(root)


class Refusing:
    """A function of `os` that says no some times before it does what it is for."""

    def __init__(self, name: str, times: int, error: type[OSError] | int) -> None:
        self.does, self.times, self.error, self.calls = getattr(os, name), times, error, 0

    def __call__(self, *args: Any, **named: Any) -> Any:
        self.calls += 1
        if self.calls > self.times:
            return self.does(*args, **named)
        if isinstance(self.error, int):
            raise OSError(self.error, os.strerror(self.error))
        raise self.error(errno.EACCES, "The process cannot access the file")


@pytest.fixture
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    waits: list[float] = []
    monkeypatch.setattr("time.sleep", waits.append)
    return waits


@pytest.mark.parametrize("name", ["replace", "unlink", "rmdir"])
def test_a_file_that_a_scanner_holds_for_a_moment(
    store: Store, monkeypatch: pytest.MonkeyPatch, no_waiting: list[float], name: str
):
    for number in range(1, 7):
        apply_and_show(store, number)
    refusing = Refusing(name, 4, PermissionError)
    monkeypatch.setattr(os, name, refusing)
    apply_and_show(store, 7)
    store.collect()
    assert refusing.calls > 4
    assert no_waiting == list(disk.WAITS[:4])
    assert [each.info.release for each in store.versions()] == [7, 6, 5, 4, 3]


def test_a_file_that_is_held_for_good(
    store: Store, root: Path, monkeypatch: pytest.MonkeyPatch, no_waiting: list[float]
):
    first = apply_and_show(store, 1)
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", Refusing("replace", 10**6, PermissionError))
        with pytest.raises(StoreError) as error:
            apply(store, 2)
    assert str(error.value) == (
        f"This user may not write to {root}."
        " Use the account that the kiosk runs as, or ask IT for permission."
    )
    assert no_waiting == list(disk.WAITS)
    assert store.select() == Selection(first, "")


def test_what_is_in_use_is_collected_the_next_time(
    store: Store, monkeypatch: pytest.MonkeyPatch, no_waiting: list[float]
):
    for number in range(1, 7):
        apply_and_show(store, number)
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", Refusing("replace", 10**6, PermissionError))
        store.collect()
    assert len(store.versions()) == 6
    store.collect()
    assert len(store.versions()) == 5


HOLD = """
import sys
from pathlib import Path
from kiosk.store import Store
with Store(Path(sys.argv[1])).changing():
    print("held", flush=True)
    sys.stdin.read()
"""


def test_two_processes_at_once(store: Store, root: Path):
    apply_and_show(store, 1)
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(root)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        for change in (lambda: apply(store, 2), store.roll_back):
            with pytest.raises(BusyError) as error:
                change()
            assert str(error.value) == BUSY
        store.collect()
        # A start does not wait for it.
        choice = store.select()
        assert number_shown(choice) == 1
        store.confirm(choice.version)
        other.communicate()
    apply(store, 2)


def test_a_process_that_was_killed_holds_nothing(store: Store, root: Path):
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(root)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        other.kill()
    apply(store, 1)


def test_two_stores_in_one_process(store: Store, root: Path):
    with store.changing(), pytest.raises(BusyError):
        apply(Store(root), 1)
    apply(Store(root), 1)


def test_a_record_that_another_process_never_lets_go_of(
    store: Store, root: Path, monkeypatch: pytest.MonkeyPatch
):
    version = apply_and_show(store, 1)
    monkeypatch.setattr("kiosk.store.records._PATIENCE", 0.0)
    with lock.locked(root / "records.lock"):
        assert store.select() == Selection(
            version, "The kiosk cannot save its state; changes made now are lost at a restart."
        )
        with pytest.raises(BusyError):
            store.confirm(version)


@pytest.mark.parametrize("steps", range(5))
def test_a_record_is_the_old_or_the_new_one_after_each_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steps: int
):
    path = tmp_path / "current"
    record_file.write(path, {"is": "older"})
    record_file.write(path, {"is": "old"})
    left = [steps]

    def stop_before(does: Callable[..., None]) -> Callable[..., None]:
        def step(*args: Any, **options: Any) -> None:
            if not left[0]:
                raise KeyboardInterrupt
            left[0] -= 1
            does(*args, **options)

        return step

    for name in ("write_new", "rename", "sync_folder"):
        monkeypatch.setattr(disk, name, stop_before(getattr(disk, name)))
    if steps < 4:
        with pytest.raises(KeyboardInterrupt):
            record_file.write(path, {"is": "new"})
    else:
        record_file.write(path, {"is": "new"})
    assert record_file.read(path) == {"is": "old" if steps < 3 else "new"}


def test_a_damaged_record_does_not_push_out_its_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "current"
    record_file.write(path, {"is": "good"})
    record_file.write(path, {"is": "rotten"})
    path.write_bytes(b"rotten")
    rename = disk.rename

    def fail_at_last(source: Path, target: Path) -> None:
        if target == path:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        rename(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(disk, "rename", fail_at_last)
        with pytest.raises(OSError, match="Input/output error"):
            record_file.write(path, {"is": "new"})
    assert record_file.read(path) == {"is": "good"}
    record_file.write(path, {"is": "new"})
    assert record_file.read(path) == {"is": "new"}


def test_a_record_that_is_a_link_is_not_followed(tmp_path: Path):
    record_file.write(tmp_path / "other", {"is": "other"})
    (tmp_path / "current").symlink_to(tmp_path / "other")
    assert record_file.read(tmp_path / "current") is None
    record_file.write(tmp_path / "current", {"is": "new"})
    assert record_file.read(tmp_path / "other") == {"is": "other"}


class FullDisk:
    """Writing fails until something is removed, as on a disk whose last block is used."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, reserve: Path) -> None:
        self._reserve, self._writes = reserve, os.write
        monkeypatch.setattr(os, "write", self._write)

    def _write(self, handle: int, data: bytes) -> int:
        if self._reserve.exists():
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return self._writes(handle, data)


def test_the_reserve_lets_records_be_written_on_a_full_disk(
    store: Store, root: Path, monkeypatch: pytest.MonkeyPatch
):
    first, second = apply_and_show(store, 1), apply_and_show(store, 2)
    assert (root / "reserve").stat().st_size == 64 * 1024
    with monkeypatch.context() as patch:
        FullDisk(patch, root / "reserve")
        assert store.roll_back() == first
        assert store.select().version == first
    assert not (root / "reserve").exists()
    store.collect()
    assert (root / "reserve").stat().st_size == 64 * 1024
    held = store.held()
    assert held is not None
    assert held.id == second.id


def test_a_disk_without_any_room(store: Store, root: Path, monkeypatch: pytest.MonkeyPatch):
    first = apply_and_show(store, 1)
    with store.stage() as stage:
        fill(stage, content(2))
        monkeypatch.setattr(os, "write", Refusing("write", 10**6, errno.ENOSPC))
        with pytest.raises(DiskFullError) as error:
            store.add(stage, facts(2))
    assert error.value.says == FULL.format(root)
    assert error.value.hint == "Make room there and try again; the shown content has not changed."
    choice = store.select()
    assert choice.version == first
    assert choice.reason == (
        "The kiosk cannot save its state; changes made now are lost at a restart."
    )


def test_a_disk_that_fails(store: Store, root: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(os, "fsync", Refusing("fsync", 10**6, errno.EIO))
    with pytest.raises(StoreError) as error:
        apply(store, 1)
    assert str(error.value) == (
        f"The disk with {root} failed: Input/output error."
        " Try again; if it fails again, the disk needs replacing."
    )


def test_what_goes_wrong_on_the_stick_is_not_blamed_on_the_store(store: Store):
    with pytest.raises(OSError, match="of the stick"), store.stage():
        raise OSError(errno.EIO, "of the stick")
