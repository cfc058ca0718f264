"""Output that any terminal, pipe and locale can take."""

from __future__ import annotations

import io
import sys
from typing import Any, TextIO


def accept_any_locale() -> None:
    """Makes standard output and error write what their encoding lacks as an escape: a locale such
    as ISO-8859-1, or a name that is not UTF-8, must not end a command with a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def json_text(data: Any, out: TextIO) -> str:
    """Returns JSON for `out`: letters as they are where its encoding has all of them, else with
    JSON's own escapes, since the stream's would not be JSON."""
    import json

    has_all = (out.encoding or "utf-8").lower().startswith("utf")
    return json.dumps(data, ensure_ascii=not has_all, indent=2)
