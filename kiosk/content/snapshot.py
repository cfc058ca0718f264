"""Takes a snapshot of a folder of content: copies it, checks and draws the copy, and makes it the
version that is shown.

    result = snapshot(folder, directory, store_root)     # or in a process: `snapshot_in_process`

The kiosk shows the copy. A folder that is being edited never shows half a change, and a mistake in
it leaves the last good copy on the screen, also after the next start.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from kiosk.bundle.folder import bundle_files, folder_state, too_large
from kiosk.bundle.site import NO_SITE, Site, missing, missing_sentence, with_site
from kiosk.errors import KioskError
from kiosk.system.child_process import child_command

VERSIONS_KEPT = 3
"""Copies of a folder that are kept: the shown one, and those to fall back to. Staff do not go
back here: they have the folder itself."""


class SnapshotResult(NamedTuple):
    """`id` of the version that is now the current one; '' if the folder cannot be shown, and
    `says` why."""

    id: str
    says: str = ""


def snapshot_in_process(
    folder: Path, directory: Path, root: Path, site: Site = NO_SITE
) -> SnapshotResult:
    """Runs `snapshot` in a process of its own, so that the window need not wait for it."""
    command = child_command(
        "kiosk.content.snapshot",
        str(folder),
        str(directory),
        str(root),
        json.dumps(dict(site)),
    )
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        check=False,
    )
    try:
        return SnapshotResult(*json.loads(done.stdout))
    except (ValueError, TypeError):
        return SnapshotResult("", "The check of the content stopped before it was finished.")


def snapshot(folder: Path, directory: Path, root: Path, site: Site = NO_SITE) -> SnapshotResult:
    """Takes a snapshot of the bundle in `folder` into the store at `root`. `site`: the words of
    the kiosk for names in its texts.

    Raises nothing: `says` of the result is the error.
    """
    from kiosk.content.render_check import render_and_prepare
    from kiosk.store import Store, VersionInfo

    store = Store(root)
    try:
        with store.stage() as stage:
            before = folder_state(folder)
            _copy(folder, stage / "bundle", [name for name, _, _ in before], root)
            _copy(directory, stage / "directory", list(bundle_files(directory)), root)
            if folder_state(folder) != before:
                return SnapshotResult("", "The folder is being changed.")
            if says := render_and_prepare(stage / "bundle", stage / "directory"):
                return SnapshotResult("", says)
            if says := _not_filled(stage / "bundle", stage / "directory", site):
                return SnapshotResult("", says)
            applied = datetime.now(UTC).isoformat(timespec="seconds")
            version = store.add(
                stage, VersionInfo(_bundle_id(stage / "bundle"), 0, "", "", applied)
            )
            store.activate_unless_passed_over(version)
        store.collect(VERSIONS_KEPT)
    except KioskError as fault:
        return SnapshotResult("", str(fault))
    except OSError as fault:
        return SnapshotResult("", f"{folder} cannot be read: {fault.strerror}.")
    return SnapshotResult(version.id)


def _not_filled(folder: Path, directory: Path, site: Site) -> str:
    """Returns why the texts of a prepared bundle cannot be shown in this building, or ''."""
    from kiosk.bundle.prepared import load

    bundle = load(folder, directory)
    if bundle is None or not bundle.site:
        return ""
    others = (load(folder, directory, code) for code in bundle.languages[1:])
    names = missing(with_site(one, site) for one in (bundle, *others) if one is not None)
    return " ".join(missing_sentence(names)) if names else ""


def _copy(source: Path, target: Path, files: list[str], root: Path) -> None:
    from kiosk.store import store_errors

    size = sum((source / name).stat().st_size for name in files)
    if says := too_large(source, len(files), size):
        raise KioskError(says)
    for name in files:
        data = (source / name).read_bytes()
        seen = (source / name).stat()
        with store_errors(root):
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (target / name).write_bytes(data)
            # With its time, by which a later start sees that the folder has not changed.
            os.utime(target / name, ns=(seen.st_mtime_ns, seen.st_mtime_ns))


def _bundle_id(folder: Path) -> str:
    prepared = json.loads((folder / ".prepared.json").read_bytes())
    return str(prepared["bundle"][0])


if __name__ == "__main__":
    _folder, _directory, _root, _site = sys.argv[1:]
    print(json.dumps(snapshot(Path(_folder), Path(_directory), Path(_root), json.loads(_site))))
