"""QR symbols: the modules of an address. `kiosk.qr.payload` has the rules for addresses."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from kiosk.qr.payload import EXAMPLE, PayloadError

Matrix = tuple[tuple[bool, ...], ...]

QUIET_ZONE = 4
"""Modules of empty margin on each side (ISO/IEC 18004: 4X). Decoders differ in how much less they
accept, so it is checked by geometry, never by decoding."""

MAX_MODULES = 33
"""Modules on each side: version 4 of ISO/IEC 18004. A symbol of 60 mm, a tenth of a viewing
distance of 600 mm, then has modules of 1.8 mm; a module under 1 mm is hard to scan."""

MAX_CHARACTERS = 62
"""Any address up to this length fits in MAX_MODULES: version 4, level M, byte mode."""

_SMALLER_AT_L = (range(15, 18), range(27, 33), range(43, 54))
"""Bytes that fit into versions 1, 2 and 3 at level L, not at level M (ISO/IEC 18004, table 7)."""
_SMALLER_AT_L_IN_CAPITALS = (range(21, 26), range(39, 48), range(62, 78))
"""The same for characters of the alphanumeric mode: SMSTO:07860077333:TALK."""
_CAPITALS = re.compile(r"[0-9A-Z $%*+./:-]+")

_PRELOADED: dict[str, Sequence[str]] = {}


def preload(codes: Mapping[str, Sequence[str]]) -> None:
    """Takes symbols computed beforehand, by address, as `to_rows` returns them: `matrix` then loads
    no encoder for these."""
    _PRELOADED.update(codes)


def to_rows(symbol: Matrix) -> tuple[str, ...]:
    """Returns a symbol as text: one string of 0 and 1 for each row."""
    return tuple("".join("01"[module] for module in row) for row in symbol)


def matrix(payload: str) -> Matrix:
    """Returns the rows of modules, True is dark, without the quiet zone; as many rows as columns.

    Level M, or L where that makes the symbol smaller: larger modules are worth more than a level
    (decisions/0019). Never a Micro QR code. Raises PayloadError for an empty payload, and for one
    that needs more than MAX_MODULES at level M.
    """
    if payload in _PRELOADED:
        return tuple(tuple(module == "1" for module in row) for row in _PRELOADED[payload])
    import segno

    if not payload:
        raise PayloadError("The address is empty.", EXAMPLE)
    hint = f"Use a shorter address; up to {MAX_CHARACTERS} characters always fit."
    try:
        code = segno.make(payload, error=_level(payload), micro=False, boost_error=False)
    except segno.DataOverflowError:
        raise PayloadError("The address is too long for a QR code.", hint) from None
    side = len(code.matrix)
    if side > MAX_MODULES:
        raise PayloadError(
            f"The QR code would have {side} squares a side; above {MAX_MODULES} they are too"
            " small to scan.",
            hint,
        )
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)


def _level(payload: str) -> str:
    size = len(payload.encode())
    smaller = _SMALLER_AT_L_IN_CAPITALS if _CAPITALS.fullmatch(payload) else _SMALLER_AT_L
    return "l" if any(size in sizes for sizes in smaller) else "m"
