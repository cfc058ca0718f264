"""Writes an invisible pointer, for touch screens that also report a mouse.

Layout: Xcursor(3), "FILE FORMAT".
"""

from __future__ import annotations

import struct
from pathlib import Path

NAME = "signpost-hidden"
SHAPES = ("default", "left_ptr", "pointer", "text")
_SIZE = 1
_IMAGE, _HEADER_BYTES = 0xFFFD0002, 36


def picture() -> bytes:
    """Returns a cursor file with one image of one transparent pixel."""
    contents = struct.pack("<3I", _IMAGE, _SIZE, 28)
    image = struct.pack("<9I", _HEADER_BYTES, _IMAGE, _SIZE, 1, 1, 1, 0, 0, 0)
    return b"Xcur" + struct.pack("<3I", 16, 0x10000, 1) + contents + image + bytes(4)


def write_theme(icons: Path) -> None:
    """Writes `icons`/signpost-hidden, which XCURSOR_PATH and XCURSOR_THEME name."""
    folder = icons / NAME / "cursors"
    folder.mkdir(parents=True)
    for shape in SHAPES:
        (folder / shape).write_bytes(picture())
    (icons / NAME / "index.theme").write_text("[Icon Theme]\nName=Hidden pointer\n", "utf-8")
