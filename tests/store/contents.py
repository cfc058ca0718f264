"""Small contents that are distinguished by a number, and ways to put them into a store."""

from __future__ import annotations

import os
import socket
from pathlib import Path

from kiosk.store import Selection, Store, Version, VersionInfo, store_errors


def content(number: int) -> dict[str, bytes]:
    """Files of the content with this number. One of them is the same in all."""
    mark = f"content {number}\n".encode()
    return {
        "bundle/bundle.yaml": b"id: library\n" + mark,
        "bundle/cards/talk.yaml": b"title: Talk\n" + mark * 3,
        "bundle/images/same.png": bytes(range(256)) * 4,
        "bundle/.prepared.json": b"{}" + mark,
        "directory/services.yaml": b"services:\n" + mark,
    }


def facts(number: int) -> VersionInfo:
    day = f"2027-01-{number:02}"
    return VersionInfo("library", number, f"{day}T08:00:00Z", "Library IT", f"{day}T09:00:00Z")


def fill(stage: Path, files: dict[str, bytes]) -> None:
    for name, data in files.items():
        path = stage / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def add(store: Store, number: int) -> Version:
    with store.stage() as stage:
        with store_errors(stage.parents[1]):
            fill(stage, content(number))
        return store.add(stage, facts(number))


def apply(store: Store, number: int) -> Version:
    """Applies content as `kiosk apply` does, but without signatures."""
    with store.changing():
        version = add(store, number)
        store.activate(version, floor=number)
        return version


def apply_and_show(store: Store, number: int) -> Version:
    """An apply, and a start that was confirmed."""
    version = apply(store, number)
    choice = store.select()
    assert choice == Selection(version, "")
    store.confirm(choice.version)
    return version


def number_shown(choice: Selection) -> int:
    """The number of the content that a choice shows, with every byte compared; 0: built-in."""
    if choice.version is None:
        return 0
    root = choice.version.folder
    found = {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and path.name != "manifest.json"
    }
    number = choice.version.info.release
    assert found == content(number), f"content {number} is not whole: {sorted(found)}"
    return number


def put_strange(kind: str, path: Path) -> None:
    if kind == "link":
        path.symlink_to("/etc/passwd")
    elif kind == "folder link":
        path.symlink_to("/etc")
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        # A socket's own name may have 107 characters only.
        here = os.open(path.parent, os.O_RDONLY)
        try:
            with socket.socket(socket.AF_UNIX) as server:
                server.bind(f"/proc/self/fd/{here}/{path.name}")
        finally:
            os.close(here)
