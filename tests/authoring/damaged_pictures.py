"""Pictures of the three kinds, and damages to them: by a bad disk, a cut copy, a hostile hand."""

from __future__ import annotations

import random
import zlib
from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter

KINDS = {"png": b"PNG", "jpg": b"JPEG", "webp": b"WEBP"}


def whole_picture(suffix: str, width: int = 96, height: int = 64) -> bytes:
    """Returns a picture with shapes and shades, as a file."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    for x in range(width):
        for y in range(height):
            image.setPixelColor(x, y, QColor(x * 255 // width, y * 255 // height, (x * y) % 256))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, KINDS[suffix])
    writer.setQuality(80)
    assert writer.write(image)
    return bytes(data.data())


def damaged(data: bytes, dice: random.Random) -> bytes:
    """Returns the file with one to three damages; its beginning and its end often stay good, and
    the checksums of a PNG are often made to fit."""
    found = bytearray(data)
    for _ in range(dice.randint(1, 3)):
        start = dice.choice((0, 30, len(data) // 3))
        at = dice.randrange(start, max(start + 1, len(found) - 12))
        match dice.randrange(6):
            case 0:
                found[at : at + 1] = bytes([dice.randrange(256)])
            case 1:
                found[at : at + dice.randint(1, 40)] = bytes(dice.randint(1, 40))
            case 2:
                del found[at : at + dice.randint(1, len(found) // 2)]
            case 3:
                found[at:at] = dice.randbytes(dice.randint(1, 60))
            case 4:
                # Cut short, and the end put back.
                end = dice.choice((2, 12, 40))
                found = found[:at] + found[-end:]
            case _:
                count = dice.randint(1, 12)
                found[at : at + count] = dice.randbytes(count)
    if found.startswith(b"\x89PNG") and dice.random() < 0.6:
        found = bytearray(_with_checksums(bytes(found)))
    if found.startswith(b"RIFF") and dice.random() < 0.6:
        found[4:8] = (len(found) - 8).to_bytes(4, "little")
    return bytes(found)


def _with_checksums(data: bytes) -> bytes:
    parts = [data[:8]]
    at = 8
    while at + 12 <= len(data):
        size = int.from_bytes(data[at : at + 4])
        body = data[at + 4 : at + 8 + size]
        parts += [data[at : at + 4], body, zlib.crc32(body).to_bytes(4)]
        at += 12 + size
    return b"".join(parts)


def damaged_pictures(count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """Yields name and content of damaged pictures, a third of each kind."""
    dice = random.Random(seed)
    good = {suffix: [whole_picture(suffix), whole_picture(suffix, 31, 17)] for suffix in KINDS}
    for number in range(count):
        suffix = [*KINDS][number % 3]
        yield f"{number}.{suffix}", damaged(dice.choice(good[suffix]), dice)
