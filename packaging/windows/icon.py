"""Draws the icon of the programs from the desktop's: an .ico file (ICONDIR, with PNG)."""

from __future__ import annotations

import os
import struct
from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 256)
SOURCE = (
    Path(__file__).resolve().parents[1]
    / "deb/program/root/usr/share/icons/hicolor/scalable/apps/signpost-kiosk.svg"
)


def write_icon(target: Path) -> None:
    """Writes the .ico file; the same SVG gives the same bytes."""
    pictures = [_drawn(size) for size in SIZES]
    offset = 6 + 16 * len(pictures)
    rows = [struct.pack("<HHH", 0, 1, len(pictures))]
    for size, data in zip(SIZES, pictures, strict=True):
        # 0 means 256.
        row = (size % 256, size % 256, 0, 0, 1, 32, len(data), offset)
        rows.append(struct.pack("<BBBBHHII", *row))
        offset += len(data)
    target.write_bytes(b"".join([*rows, *pictures]))


def _drawn(size: int) -> bytes:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
    from PySide6.QtGui import QImage, QImageReader, QImageWriter

    reader = QImageReader(str(SOURCE))
    reader.setScaledSize(QSize(size, size))
    picture = reader.read().convertToFormat(QImage.Format.Format_ARGB32)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(data.data())
