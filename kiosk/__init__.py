"""Signpost: an offline information kiosk."""

import sys

__version__ = "0.2.0"

if sys.platform == "win32":
    # Pipes and files between our own processes; Windows would take the code page of the country.
    for _stream in (sys.stdin, sys.stdout, sys.stderr):
        if _stream is not None:
            _stream.reconfigure(encoding="utf-8")
