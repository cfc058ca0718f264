"""Why a folder of content is not on the screen, for `kiosk status`.

The kiosk records what it found when it looked at the folder. Where it has not looked at this state
of the folder, the folder is read here.
"""

from __future__ import annotations

from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from kiosk import paths
from kiosk.bundle.folder import folder_state
from kiosk.store import record_file

FILE = "refused"


def remember(folder: Path, root: Path, problems: str) -> None:
    """Records why `folder` cannot be shown: `problems`, one a line. `root`: that of its store. A
    record that cannot be written stops nothing."""
    with suppress(OSError):
        record_file.write(root / FILE, {"state": _state(folder), "problems": problems})


def says(folder: Path, root: Path) -> str:
    """Returns why `folder` as it is now is not shown, with the way out, in sentences."""
    try:
        state = _state(folder)
    except OSError as error:
        return (
            f"{folder} cannot be read: {error.strerror}. Bring the folder or its disk back; the "
            "kiosk then shows it by itself."
        )
    found = record_file.read(root / FILE) or {}
    problems = str(found.get("problems", "")) if found.get("state") == state else _errors(folder)
    if not problems:
        return f"{folder} has changed; a running kiosk shows it within seconds."
    first, *others = problems.splitlines()
    more = f" It has {len(others)} more." if others else ""
    return (
        f"{folder} cannot be shown: {first}{more} `kiosk check {folder}` lists all; once they are "
        "corrected, the kiosk shows the folder by itself."
    )


def _state(folder: Path) -> str:
    return sha256(repr(folder_state(folder)).encode()).hexdigest()


def _errors(folder: Path) -> str:
    from kiosk.bundle.directory import read_directory
    from kiosk.bundle.parse import read_bundle

    directory, _ = read_directory(paths.DIRECTORY)
    _, problems = read_bundle(folder, directory)
    return "\n".join(str(problem) for problem in problems.of("error"))
