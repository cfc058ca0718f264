"""Makes the C library return freed memory to the system."""

from __future__ import annotations

import sys
from typing import Any


def return_large_blocks() -> None:
    """Makes glibc return the memory of a page's pictures as soon as the page is closed.

    By default glibc raises the size from which it does so, and then keeps the memory of one large
    picture: as much as a whole screen takes.
    """
    threshold, size = -3, 256 * 1024  # M_MMAP_THRESHOLD of malloc.h
    if (library := _glibc()) is not None:
        library.mallopt(threshold, size)


def give_back() -> None:
    """Returns freed memory that glibc has kept, which a kiosk that is idle for hours need not
    hold."""
    if (library := _glibc()) is not None:
        library.malloc_trim(0)


def _glibc() -> Any:
    """Returns the C library; None if it is not glibc, and on other systems."""
    if sys.platform != "linux":
        return None
    import ctypes

    library = ctypes.CDLL(None)
    return library if hasattr(library, "malloc_trim") else None
