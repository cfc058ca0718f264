"""Reads the libraries that a Windows program or library needs, including those it loads late.

Layout: Microsoft's "PE Format", sections "Optional Header Data Directories", "The .idata Section"
and "Delay-Load Import Tables".
"""

from __future__ import annotations

import struct

_IMPORT, _DELAYED = 1, 13
"""Indexes in the list of data directories."""
_ENTRY_SIZES = {_IMPORT: 20, _DELAYED: 32}
_NAMES_AT = {_IMPORT: 12, _DELAYED: 4}
_PE32_PLUS = 0x20B


def needed(data: bytes) -> list[str]:
    """Returns the names in lower case, as Windows compares them; empty if `data` is not a 64-bit
    program."""
    if data[:2] != b"MZ":
        return []
    start = struct.unpack_from("<I", data, 0x3C)[0]
    if data[start : start + 4] != b"PE\0\0":
        return []
    sections, header_size = struct.unpack_from("<2xH12xH", data, start + 4)
    header = start + 24
    if struct.unpack_from("<H", data, header)[0] != _PE32_PLUS:
        return []
    table = [
        struct.unpack_from("<8xIIII", data, header + header_size + number * 40)
        for number in range(sections)
    ]
    names = []
    for kind in (_IMPORT, _DELAYED):
        address = struct.unpack_from("<I", data, header + 112 + kind * 8)[0]
        if not address:
            continue
        position = _offset(address, table)
        while name := struct.unpack_from("<I", data, position + _NAMES_AT[kind])[0]:
            begin = _offset(name, table)
            names.append(data[begin : data.index(b"\0", begin)].decode("ascii").lower())
            position += _ENTRY_SIZES[kind]
    return names


def _offset(address: int, sections: list[tuple[int, ...]]) -> int:
    for size, start, raw_size, raw_start in sections:
        if start <= address < start + max(size, raw_size):
            return address - start + raw_start
    raise ValueError("the address is in no section")
