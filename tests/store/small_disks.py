"""Stores on a disk of 400 kB, and on one that can only be read. Run by test_mounts.py."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.store import DiskFullError, Store, StoreError, store_errors
from tests.store.contents import apply, apply_and_show, content, facts, fill, number_shown
from tests.store.mounts import mount

UNSAVED = "The kiosk cannot save its state; changes made now are lost at a restart."


def refusal(does: Callable[[], object]) -> KioskError:
    try:
        does()
    except KioskError as error:
        return error
    raise AssertionError("nothing was refused")


def apply_large(store: Store, root: Path) -> None:
    with store.stage() as stage, store_errors(root):
        fill(stage, {**content(9), "bundle/images/large.png": bytes(500_000)})
        store.add(stage, facts(9))


def full(root: Path) -> None:
    store = Store(root)
    first, second = apply_and_show(store, 1), apply_and_show(store, 2)

    # Content that is too large.
    error = refusal(lambda: apply_large(store, root))
    assert isinstance(error, DiskFullError), error
    assert error.says == f"There is no room left on the disk with {root}."
    assert os.listdir(root / "staging") == []
    assert number_shown(store.select()) == 2

    # Something else has taken every block.
    with open(root.parent / "log", "wb", buffering=0) as log:
        try:
            while log.write(b"x" * 4096):
                pass
        except OSError:
            pass
    assert isinstance(refusal(lambda: apply(store, 3)), DiskFullError)
    choice = store.select()
    assert number_shown(choice) == 2, choice
    assert choice.reason == "", choice
    store.confirm(choice.version)
    assert store.roll_back() == first
    assert number_shown(store.select()) == 1
    assert not (root / "reserve").exists()

    os.remove(root.parent / "log")
    store.collect()
    assert (root / "reserve").stat().st_size == 65536
    apply_and_show(store, 3)
    assert store.floor.release == 3
    assert second in store.versions()


def read_only(root: Path) -> None:
    store = Store(root)
    first, second = apply_and_show(store, 1), apply_and_show(store, 2)
    mount("-o", "remount,bind,ro", str(root.parent))
    for _ in range(5):
        choice = store.select()
        assert choice[:2] == (second, UNSAVED), choice
        assert isinstance(refusal(lambda: store.confirm(first)), StoreError)
    error = refusal(lambda: apply(store, 3))
    assert str(error) == (
        f"The disk with {root} can only be read. "
        "If it is frozen on purpose, ask IT to thaw it first."
    ), error

    # Damaged before it was frozen.
    mount("-o", "remount,bind,rw", str(root.parent))
    (second.folder / "bundle/cards/talk.yaml").unlink()
    mount("-o", "remount,bind,ro", str(root.parent))
    reason = "The content applied last is damaged ('bundle/cards/talk.yaml' is missing);"
    assert store.select()[:2] == (first, f"{reason} showing release 1. {UNSAVED}")


if __name__ == "__main__":
    disk = Path(sys.argv[2])
    mount("-t", "tmpfs", "-o", "size=400k", "none", str(disk))
    {"full": full, "read only": read_only}[sys.argv[1]](disk / "store")
    print("as it should be")
