"""Bytes on the disk → text, if it is all that an editor shows: no hidden characters."""

from __future__ import annotations

import stat
from errno import EACCES
from itertools import islice
from pathlib import Path

from kiosk.validation.characters import faults_in
from kiosk.validation.problems import Location, Problems

MAX_FAULTS = 10
"""Characters reported for each file: a file saved in a wrong way has thousands."""


def read_text(path: Path, file: str, most_bytes: int, problems: Problems) -> str | None:
    """Returns the text of a UTF-8 file; None after a problem. `file` names it in problems."""
    data = read_bytes(path, file, most_bytes, problems)
    if data is None:
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        start = data.rfind(b"\n", 0, error.start) + 1
        line = data.count(b"\n", 0, error.start) + 1
        column = len(data[start : error.start].decode("utf-8-sig", "replace")) + 1
        problems.error(
            Location(file, line, column),
            "This character is not stored as UTF-8.",
            "Save the file again with the encoding UTF-8.",
        )
        return None
    faults = list(islice(faults_in(text), MAX_FAULTS))
    for at, says, hint in faults:
        line = text.count("\n", 0, at) + 1
        problems.error(Location(file, line, at - text.rfind("\n", 0, at)), says, hint)
    return None if faults else text


def read_bytes(path: Path, file: str, most_bytes: int, problems: Problems) -> bytes | None:
    """Returns the bytes of a regular file; None after a problem. Links are refused."""
    try:
        about = path.lstat()
        if stat.S_ISLNK(about.st_mode):
            problems.error(
                Location(file),
                "This is a link to another file, and links are not followed.",
                "Put the file itself here.",
            )
        elif not stat.S_ISREG(about.st_mode):
            problems.error(Location(file), "This is not a file.")
        elif about.st_size > most_bytes:
            problems.error(
                Location(file),
                f"The file has {about.st_size:,} bytes; {most_bytes:,} is the most.",
            )
        else:
            with path.open("rb") as stream:
                # One byte more than expected, in case it grows; never a buffer of the whole limit.
                return stream.read(min(most_bytes, about.st_size + 1))
    except OSError as error:
        hint = "Give the user of the kiosk the right to read it." if error.errno == EACCES else ""
        problems.error(Location(file), f"The file cannot be read: {error.strerror}.", hint)
    return None
