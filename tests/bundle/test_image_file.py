"""Metadata of pictures, and their size from the beginning of a file."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest

from kiosk.bundle.image_file import image_size, size_in_header
from kiosk.errors import PictureError

TOO_MUCH = "'a.{}' has more than 65,536 bytes of metadata."
SAVE = "Open it in a picture program and save it as PNG or JPEG without metadata."


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(*chunks: bytes) -> bytes:
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 4, 8, 0, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress((b"\0" + b"\x80" * 8) * 4))
    return b"\x89PNG\r\n\x1a\n" + header + b"".join(chunks) + pixels + chunk(b"IEND", b"")


def packed_text(size: int) -> bytes:
    return chunk(b"iTXt", b"Comment\0\x01\0\0\0" + zlib.compress(b"a" * size))


def jpeg(*segments: tuple[int, bytes]) -> bytes:
    found = b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0"
    for marker, data in segments:
        found += bytes((0xFF, marker)) + struct.pack(">H", len(data) + 2) + data
    frame = b"\xff\xc0\0\x0b\x08\0\x10\0\x20\1\1\x11\0"
    return found + frame + b"\xff\xda\0\x08\1\1\0\0\x3f\0" + b"\0" * 20 + b"\xff\xd9"


def webp(*chunks: tuple[bytes, bytes]) -> bytes:
    body = b"WEBPVP8X\x0a\0\0\0\0\0\0\0\x07\0\0\x03\0\0"
    for kind, data in chunks:
        body += kind + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)
    return b"RIFF" + struct.pack("<I", len(body)) + body


@pytest.mark.parametrize(
    "data",
    [
        png(chunk(b"tEXt", b"Title\0" + b"a" * 60_000)),
        png(packed_text(30_000), packed_text(30_000)),
        png(chunk(b"pHYs", b"\0" * 9), chunk(b"iCCP", b"sRGB\0\0" + zlib.compress(b"a" * 3000))),
        jpeg((0xE1, b"Exif\0\0" + b"a" * 60_000)),
        webp((b"EXIF", b"a" * 60_001)),
    ],
)
def test_what_cameras_and_programs_add_is_taken(data: bytes):
    suffix = {b"\x89": "png", b"\xff": "jpg", b"R": "webp"}[data[:1]]
    assert min(image_size(data, f"a.{suffix}")) >= 4


@pytest.mark.parametrize(
    ("suffix", "data"),
    [
        ("png", png(chunk(b"tEXt", b"Title\0" + b"a" * 66_000))),
        ("png", png(chunk(b"abCd", b"a" * 66_000))),
        ("png", png(packed_text(8_000_000))),
        ("png", png(*[packed_text(30_000)] * 3)),
        ("png", png(chunk(b"zTXt", b"Title\0\0" + zlib.compress(b"a" * 70_000)))),
        ("png", png(chunk(b"iCCP", b"sRGB\0\0" + zlib.compress(b"a" * 70_000)))),
        ("jpg", jpeg((0xE1, b"a" * 40_000), (0xE2, b"a" * 30_000))),
        ("jpg", jpeg((0xFE, b"a" * 65_533), (0xFE, b"a"))),
        ("webp", webp((b"XMP ", b"a" * 66_000))),
    ],
)
def test_metadata_is_limited_also_when_it_is_packed(suffix: str, data: bytes):
    """A PNG of 127 kB with 120 texts of 8 MB took the program to 934 MiB (trials C7)."""
    with pytest.raises(PictureError) as caught:
        image_size(data, f"a.{suffix}")
    assert (caught.value.says, caught.value.hint) == (TOO_MUCH.format(suffix), SAVE)


@pytest.mark.parametrize(
    ("data", "size"),
    [
        (png(), (8, 4)),
        (jpeg((0xE1, b"a" * 60_000)), (32, 16)),
        (webp(), (8, 4)),
        (b"\x89PNG\r\n", (0, 0)),
        (b"GIF89a", (0, 0)),
        (b"", (0, 0)),
    ],
)
def test_the_size_is_in_the_beginning_of_a_file(tmp_path: Path, data: bytes, size: tuple[int, int]):
    (tmp_path / "a").write_bytes(data + b"\0" * 1000)
    assert size_in_header(tmp_path / "a") == size


def test_a_file_that_cannot_be_read_has_no_size(tmp_path: Path):
    assert size_in_header(tmp_path / "none") == (0, 0)
