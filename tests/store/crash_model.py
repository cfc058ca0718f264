"""States of a disk after a power cut: operations are recorded, then cut anywhere.

The model is harsher than ext4 and NTFS. Bytes of a file count only after its fsync; a name only
after the fsync of its folder, a name that was not synced may be there or not, independently of the
operations around it. A rename is one step. `tests/store/test_ext4.py` asks a real file system.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from kiosk.store import disk

Tree = dict[str, bytes | None]
"""Content by relative name; None for a folder."""

ROOT = 0


class Operation(NamedTuple):
    kind: str
    """"link", "move", "unlink": a change of names; "data", "sync", "sync folder"; "mark"."""
    inode: int
    folder: int = 0
    name: str = ""
    from_folder: int = 0
    from_name: str = ""
    data: bytes | None = None


class Recorder:
    """Replaces the functions that change the disk: calls and records them."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root = root
        self.operations: list[Operation] = []
        self._folders: dict[int, dict[str, int]] = {ROOT: {}}
        self._data: dict[int, bytes] = {}
        self._base_of(root, ROOT)
        self.base = {inode: dict(entries) for inode, entries in self._folders.items()}
        self.base_data = dict(self._data)
        for name in ("make_folder", "write_new", "sync_file", "sync_folder"):
            self._wrap(monkeypatch, name)
        for name in ("rename", "unlink", "remove_folder", "open_lock"):
            self._wrap(monkeypatch, name)

    def write_unsynced(self, path: Path, data: bytes) -> None:
        """Writes a file without fsync, as the code that fills a stage does."""
        path.write_bytes(data)
        self._create(path, data)

    def mark(self) -> int:
        """The number of operations until here."""
        return len(self.operations)

    def _base_of(self, path: Path, inode: int) -> None:
        for entry in os.scandir(path):
            new = self._new()
            self._folders[inode][entry.name] = new
            if entry.is_dir():
                self._folders[new] = {}
                self._base_of(Path(entry.path), new)
            else:
                self._data[new] = Path(entry.path).read_bytes()

    def _wrap(self, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
        does, notes = getattr(disk, name), getattr(self, f"_{name}")

        def both(*args: Any, **options: Any) -> Any:
            existed = [os.path.lexists(each) for each in args if isinstance(each, Path)]
            result = does(*args, **options)
            notes(*args, existed)
            return result

        monkeypatch.setattr(disk, name, both)

    def _new(self) -> int:
        return len(self._folders) + len(self._data)

    def _at(self, path: Path) -> tuple[int, str]:
        """Inode of the folder that a path is in, and its name there."""
        inode = ROOT
        *above, name = path.relative_to(self.root).parts
        for part in above:
            inode = self._folders[inode][part]
        return inode, name

    def _inode(self, path: Path) -> int:
        if path == self.root:
            return ROOT
        folder, name = self._at(path)
        return self._folders[folder][name]

    def _link(self, path: Path, inode: int) -> None:
        folder, name = self._at(path)
        self._folders[folder][name] = inode
        self.operations.append(Operation("link", inode, folder, name))

    def _create(self, path: Path, data: bytes) -> int:
        inode = self._new()
        self._data[inode] = data
        self._link(path, inode)
        self.operations.append(Operation("data", inode, data=data))
        return inode

    def _make_folder(self, path: Path, existed: list[bool]) -> None:
        inode = self._new()
        self._folders[inode] = {}
        self._link(path, inode)

    def _write_new(self, path: Path, data: bytes, existed: list[bool]) -> None:
        self.operations.append(Operation("sync", self._create(path, data)))

    def _open_lock(self, path: Path, existed: list[bool]) -> None:
        if not existed[0]:
            self._create(path, b"")

    def _sync_file(self, path: Path, existed: list[bool]) -> None:
        self.operations.append(Operation("sync", self._inode(path)))

    def _sync_folder(self, path: Path, existed: list[bool]) -> None:
        if path == self.root or self.root in path.parents:
            self.operations.append(Operation("sync folder", self._inode(path)))

    def _rename(self, source: Path, target: Path, existed: list[bool]) -> None:
        (old_folder, old), (folder, name) = self._at(source), self._at(target)
        inode = self._folders[old_folder].pop(old)
        self._folders[folder][name] = inode
        self.operations.append(Operation("move", inode, folder, name, old_folder, old))

    def _unlink(self, path: Path, existed: list[bool]) -> None:
        folder, name = self._at(path)
        inode = self._folders[folder].pop(name)
        self.operations.append(Operation("unlink", inode, folder, name))

    _remove_folder = _unlink

    # After a cut

    def states(self, cut: int) -> Iterator[Tree]:
        """Yields the possible states of the disk after `cut` operations; some occur twice."""
        done = self.operations[:cut]
        open_names = [at for at, each in enumerate(done) if self._is_open(done, at)]
        dirty = _unsynced(done)
        kept = set(range(cut))
        for damage in ("full", "empty", "half", "zeros") if dirty else ("full",):
            yield self._tree(done, kept, dirty, damage)
        yield self._tree(done, kept.difference(open_names), dirty, "full")
        for one in open_names:
            yield self._tree(done, kept - {one}, dirty, "full")
            yield self._tree(done, kept.difference(open_names) | {one}, dirty, "empty")

    @staticmethod
    def _is_open(done: list[Operation], at: int) -> bool:
        """True if a change of names may still be lost."""
        change = done[at]
        return change.kind in ("link", "move", "unlink") and not any(
            later.kind == "sync folder" and later.inode == change.folder for later in done[at:]
        )

    def _tree(self, done: list[Operation], kept: set[int], dirty: set[int], damage: str) -> Tree:
        folders = {inode: dict(entries) for inode, entries in self.base.items()}
        data = dict(self.base_data)
        for at, change in enumerate(done):
            if change.kind == "data":
                data[change.inode] = change.data or b""
            elif at not in kept:
                continue
            elif change.kind == "link":
                folders.setdefault(change.folder, {})[change.name] = change.inode
            elif change.kind == "unlink":
                _drop(folders, change.folder, change.name, change.inode)
            elif change.kind == "move":
                _drop(folders, change.from_folder, change.from_name, change.inode)
                folders.setdefault(change.folder, {})[change.name] = change.inode
        for inode in dirty:
            data[inode] = _hurt(data[inode], damage)
        tree: Tree = {}
        self._spell(ROOT, "", folders, data, tree)
        return tree

    def _spell(
        self,
        inode: int,
        prefix: str,
        folders: dict[int, dict[str, int]],
        data: dict[int, bytes],
        tree: Tree,
    ) -> None:
        for name, each in folders.get(inode, {}).items():
            if each in self._folders:
                tree[prefix + name] = None
                self._spell(each, f"{prefix}{name}/", folders, data, tree)
            else:
                tree[prefix + name] = data.get(each, b"")


def _unsynced(done: list[Operation]) -> set[int]:
    dirty = set()
    for each in done:
        if each.kind == "data" and each.data:
            dirty.add(each.inode)
        elif each.kind == "sync":
            dirty.discard(each.inode)
    return dirty


def _hurt(data: bytes, damage: str) -> bytes:
    if damage == "full":
        return data
    return {"empty": b"", "half": data[: len(data) // 2], "zeros": bytes(len(data))}[damage]


def _drop(folders: dict[int, dict[str, int]], folder: int, name: str, inode: int) -> None:
    if folders.get(folder, {}).get(name) == inode:
        del folders[folder][name]


def build(tree: Tree, root: Path) -> None:
    root.mkdir()
    for name, data in tree.items():
        if data is None:
            (root / name).mkdir()
        else:
            (root / name).write_bytes(data)


def tree_of(root: Path) -> Tree:
    return {
        path.relative_to(root).as_posix(): None if path.is_dir() else path.read_bytes()
        for path in root.rglob("*")
    }
