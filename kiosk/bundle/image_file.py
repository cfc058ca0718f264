"""Type and size of an image file, from its bytes. Decodes nothing."""

from __future__ import annotations

from kiosk.errors import PictureError

MAX_BYTES = 4 * 1024 * 1024
MAX_SIDE = 8192
MAX_PIXELS = 16 * 1024 * 1024
"""With four bytes per pixel, this is the 64 MiB that the kiosk allows for an image."""

_SUFFIXES = {"PNG": (".png",), "JPEG": (".jpg", ".jpeg"), "WebP": (".webp",)}
_SAVE_AGAIN = "Open it in a picture program and save it as PNG or JPEG."


def image_size(data: bytes, name: str) -> tuple[int, int]:
    """Returns width and height in pixels. Raises PictureError unless `data` is a complete PNG, JPEG
    or WebP of a size that can be drawn, and `name` has the ending of that type."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        kind, size, whole = "PNG", _png(data), data.rstrip(b"\0").endswith(b"IEND\xaeB`\x82")
    elif data.startswith(b"\xff\xd8\xff"):
        kind, size, whole = "JPEG", _jpeg(data), b"\xff\xd9" in data[-64:]
    elif data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        kind, size = "WebP", _webp(data)
        whole = len(data) >= int.from_bytes(data[4:8], "little") + 8
    else:
        raise PictureError(f"'{name}' is {_what_else(data)}, not PNG, JPEG or WebP.", _SAVE_AGAIN)
    if not name.lower().endswith(_SUFFIXES[kind]):
        raise PictureError(
            f"'{name}' is a {kind} picture.", f"Its name must end in {_SUFFIXES[kind][0]}."
        )
    if size is None or not whole:
        raise PictureError(f"'{name}' is damaged: a part of the picture is missing.", _SAVE_AGAIN)
    width, height = size
    if max(size) > MAX_SIDE or width * height > MAX_PIXELS or min(size) < 1:
        raise PictureError(
            f"'{name}' has {width:,} × {height:,} pixels, which cannot be drawn.",
            "Make it smaller; 1600 × 1200 is plenty.",
        )
    return size


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
