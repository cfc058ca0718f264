"""Type, size and metadata of an image file, from its bytes. Decodes no pixels."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path

from kiosk.errors import PictureError

MAX_BYTES = 4 * 1024 * 1024
MAX_SIDE = 8192
MAX_PIXELS = 16 * 1024 * 1024
LARGEST_MIB = 64
"""Memory that the kiosk's decoder may use for an image: MAX_PIXELS of four bytes each."""
MAX_METADATA = 64 * 1024
"""Bytes of texts, camera data and colour profiles, unpacked: a PNG of 127 kB can hold a gigabyte of
packed text, which its decoder keeps."""

_SUFFIXES = {"PNG": (".png",), "JPEG": (".jpg", ".jpeg"), "WebP": (".webp",)}
SAVE_AGAIN = "Open it in a picture program and save it as PNG or JPEG."
_USUAL_HEADER = 2048
_HEADER = 2 * MAX_METADATA
"""Bytes from the beginning of a file that certainly have its size."""
_PNG_PIXELS = frozenset(
    (b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"pHYs", b"sBIT")
)
_WEBP_PIXELS = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF"))


def image_size(data: bytes, name: str) -> tuple[int, int]:
    """Returns width and height in pixels. Raises PictureError unless `data` is a complete PNG, JPEG
    or WebP of a size that can be drawn, with little metadata, and `name` has the ending of that
    type."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        kind, size, whole = "PNG", _png(data), data.rstrip(b"\0").endswith(b"IEND\xaeB`\x82")
    elif data.startswith(b"\xff\xd8\xff"):
        kind, size, whole = "JPEG", _jpeg(data), b"\xff\xd9" in data[-64:]
    elif data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        kind, size = "WebP", _webp(data)
        whole = len(data) >= int.from_bytes(data[4:8], "little") + 8
    else:
        raise PictureError(f"'{name}' is {_what_else(data)}, not PNG, JPEG or WebP.", SAVE_AGAIN)
    if not name.lower().endswith(_SUFFIXES[kind]):
        raise PictureError(
            f"'{name}' is a {kind} picture.", f"Its name must end in {_SUFFIXES[kind][0]}."
        )
    if size is None or not whole:
        raise PictureError(f"'{name}' is damaged: a part of the picture is missing.", SAVE_AGAIN)
    width, height = size
    if max(size) > MAX_SIDE or width * height > MAX_PIXELS or min(size) < 1:
        raise PictureError(
            f"'{name}' has {width:,} × {height:,} pixels, which cannot be drawn.",
            "Make it smaller; 1600 × 1200 is plenty.",
        )
    if _is_more({"PNG": _png_metadata, "JPEG": _jpeg_metadata, "WebP": _webp_metadata}[kind](data)):
        raise PictureError(
            f"'{name}' has more than {MAX_METADATA:,} bytes of metadata.",
            "Open it in a picture program and save it as PNG or JPEG without metadata.",
        )
    return size


def size_in_header(file: Path) -> tuple[int, int]:
    """Returns the width and height that the beginning of a file declares; (0, 0) if it cannot be
    read. For a page that keeps a place for a picture before it is decoded."""
    try:
        with file.open("rb", buffering=0) as stream:
            data = stream.read(_USUAL_HEADER)
            if (size := _size(data)) is None:
                size = _size(data + stream.read(_HEADER))
    except OSError:
        return 0, 0
    return size or (0, 0)


def _size(data: bytes) -> tuple[int, int] | None:
    if data.startswith(b"\x89PNG"):
        return _png(data)
    if data.startswith(b"\xff\xd8"):
        return _jpeg(data)
    return _webp(data) if data.startswith(b"RIFF") else None


def _what_else(data: bytes) -> str:
    start = data[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if not data:
        return "an empty file"
    if start.startswith((b"<svg", b"<?xml", b"<!doctype svg")):
        return "an SVG drawing"
    if start.startswith((b"gif87a", b"gif89a")):
        return "a GIF picture"
    if start.startswith((b"<html", b"<!doctype")):
        return "a web page"
    return "no picture that the kiosk knows"


def _png(data: bytes) -> tuple[int, int] | None:
    if len(data) < 33 or data[12:16] != b"IHDR":
        return None
    return int.from_bytes(data[16:20]), int.from_bytes(data[20:24])


def _jpeg(data: bytes) -> tuple[int, int] | None:
    """Reads the frame header, segment by segment (ITU-T T.81, B.1.1)."""
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height = int.from_bytes(data[at + 5 : at + 7])
            return int.from_bytes(data[at + 7 : at + 9]), height
        at += 2 + max(2, int.from_bytes(data[at + 2 : at + 4]))
    return None


def _webp(data: bytes) -> tuple[int, int] | None:
    """Reads the first chunk: VP8 (lossy), VP8L (lossless) or VP8X (extended); RFC 9649."""
    if len(data) < 30:
        return None
    if data[12:16] == b"VP8X":
        return 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little")
    if data[12:16] == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if data[12:16] == b"VP8 ":
        width = int.from_bytes(data[26:28], "little") & 0x3FFF
        return width, int.from_bytes(data[28:30], "little") & 0x3FFF
    return None


def _is_more(parts: Iterator[int]) -> bool:
    """True if the parts, in bytes, are more than MAX_METADATA; stops reading there."""
    total = 0
    for part in parts:
        total += part
        if total > MAX_METADATA:
            return True
    return False


def _png_metadata(data: bytes) -> Iterator[int]:
    """Yields the unpacked bytes of each chunk that is not needed for the pixels (PNG, 11.3)."""
    for kind, start, size in _png_chunks(data):
        if kind in _PNG_PIXELS:
            continue
        packed = b""
        if kind in (b"zTXt", b"iCCP", b"iTXt"):
            # Keyword, zero, method; an iTXt has two texts more, and need not be packed.
            _, _, packed = data[start : start + size].partition(b"\0")
            if kind == b"iTXt":
                is_packed, rest = packed[:1] == b"\x01", packed[2:].split(b"\0", 2)
                packed = rest[-1] if is_packed else b""
            else:
                packed = packed[1:]
        yield size + _unpacked(packed)


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    at = 8
    while at + 12 <= len(data):
        size = int.from_bytes(data[at : at + 4])
        yield data[at + 4 : at + 8], at + 8, size
        at += 12 + size


def _unpacked(packed: bytes) -> int:
    """Returns the size of packed data, at most a little more than MAX_METADATA."""
    try:
        return len(zlib.decompressobj().decompress(packed, MAX_METADATA + 1)) if packed else 0
    except zlib.error:
        return 0


def _jpeg_metadata(data: bytes) -> Iterator[int]:
    """Yields the bytes of application and comment segments before the pixels."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF and data[at + 1] != 0xDA:
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        size = max(2, int.from_bytes(data[at + 2 : at + 4]))
        if 0xE0 <= marker <= 0xEF or marker == 0xFE:
            yield size
        at += 2 + size


def _webp_metadata(data: bytes) -> Iterator[int]:
    at = 12
    while at + 8 <= len(data):
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        if data[at : at + 4] not in _WEBP_PIXELS:
            yield size
        at += 8 + size + size % 2
