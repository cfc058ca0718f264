"""The log: in the system's journal or Event Log, or in files of 16 MB at most."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

MAX_BYTES = 4 * 1024 * 1024
OLDER_FILES = 3

_FORMAT = "%(levelname)s %(name)s: %(message)s"
_PRIORITIES = {
    logging.DEBUG: 7,
    logging.INFO: 6,
    logging.WARNING: 4,
    logging.ERROR: 3,
    logging.CRITICAL: 2,
}
"""The journal's priorities (sd-daemon(3))."""


class JournalFormatter(logging.Formatter):
    """Begins each line with its priority, so that `journalctl -p err` finds it."""

    def format(self, record: logging.LogRecord) -> str:
        mark = f"<{_PRIORITIES.get(record.levelno, 6)}>"
        return "\n".join(f"{mark}{line}" for line in super().format(record).splitlines())


def begin(environment: Mapping[str, str] = os.environ) -> None:
    """Starts the log of a command: on standard error, or in the Event Log without a console."""
    # python-tuf logs each key whose signature is not needed; urllib3 logs addresses with their
    # tokens, and what it finds odd about a server: `kiosk fetch` says it in a sentence.
    logging.getLogger("tuf").setLevel(logging.WARNING)
    logging.getLogger("urllib3").setLevel(logging.ERROR)
    if sys.stderr is None:
        # Started by Signpost.exe: Windows has neither console nor journal.
        from kiosk.system import windows_event_log

        logging.basicConfig(handlers=[logging.NullHandler()], level=logging.INFO)
        windows_event_log.begin()
        return
    handler = logging.StreamHandler()
    if "JOURNAL_STREAM" in environment:
        handler.setFormatter(JournalFormatter(_FORMAT))
    else:
        handler.setFormatter(logging.Formatter(_FORMAT))
    logging.basicConfig(handlers=[handler], level=logging.INFO)


def say(what: object) -> None:
    """Shows a sentence to the person who started the program: on standard error, or in the log if
    there is none."""
    if sys.stderr is None:
        logging.getLogger("kiosk").error("%s", what)
    else:
        print(what, file=sys.stderr)


def also_to_files(kind: Literal["system", "file"], file: Path) -> None:
    """Writes the log to `file` too, with three older ones beside it; for a kiosk without a
    journal (`kind` "file"; "system" changes nothing).

    A file that cannot be written is reported on standard error, and the kiosk runs on.
    """
    if kind == "system":
        return
    from kiosk.system.rotating_log import RotatingLogHandler

    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingLogHandler(
            # A name that is not UTF-8 must not cost the line that it is in.
            *(file, "a", MAX_BYTES, OLDER_FILES),
            encoding="utf-8",
            errors="backslashreplace",
        )
    except OSError as fault:
        logging.getLogger("kiosk").error("Cannot write the log to %s: %s.", file, fault.strerror)
        return
    handler.setFormatter(logging.Formatter(f"%(asctime)s {_FORMAT}"))
    logging.getLogger().addHandler(handler)
    # A disk that fills up later must neither stop the screen nor flood standard error.
    logging.raiseExceptions = sys.stderr.isatty() if sys.stderr else False
