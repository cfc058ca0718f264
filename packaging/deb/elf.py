"""Reads the libraries that a shared object needs (DT_NEEDED), for 64-bit little-endian machines.

Layout: System V ABI, chapters 4 and 5 (Elf64_Ehdr, Elf64_Phdr, Elf64_Dyn).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_SEGMENT = struct.Struct("<IIQQQQQQ")
_ENTRY = struct.Struct("<qQ")
_PT_LOAD, _PT_DYNAMIC = 1, 2
_DT_NULL, _DT_NEEDED, _DT_STRTAB = 0, 1, 5


def needed(data: bytes) -> list[str]:
    """Returns the names in the order of the file; empty if `data` is not such an object."""
    if data[:6] != b"\x7fELF\x02\x01":
        return []
    header = _HEADER.unpack_from(data)
    segments = [
        _SEGMENT.unpack_from(data, header[5] + number * header[9]) for number in range(header[10])
    ]
    entries = list(_dynamic(data, segments))
    names = next((value for tag, value in entries if tag == _DT_STRTAB), None)
    if names is None:
        return []
    start = _offset(names, segments)
    found = []
    for tag, value in entries:
        if tag == _DT_NEEDED:
            end = data.index(b"\0", start + value)
            found.append(data[start + value : end].decode("ascii"))
    return found


def _dynamic(data: bytes, segments: list[tuple[int, ...]]) -> Iterator[tuple[int, int]]:
    for kind, _, offset, _, _, size, *_ in segments:
        if kind != _PT_DYNAMIC:
            continue
        for position in range(offset, offset + size, _ENTRY.size):
            tag, value = _ENTRY.unpack_from(data, position)
            if tag == _DT_NULL:
                return
            yield tag, value


def _offset(address: int, segments: list[tuple[int, ...]]) -> int:
    for kind, _, offset, start, _, size, *_ in segments:
        if kind == _PT_LOAD and start <= address < start + size:
            return offset + address - start
    raise ValueError("the string table is in no segment")
