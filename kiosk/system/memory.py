"""What the C library keeps of freed memory, and how it is told to give it back."""

from __future__ import annotations

import sys
from typing import Any


def return_large_blocks() -> None:
    """Pictures of a page go back to the system when the page does. By itself glibc raises the size
    from which it does that, and one large picture leaves a hole the size of a screen."""
    threshold, size = -3, 256 * 1024  # M_MMAP_THRESHOLD of malloc.h
    if (library := _glibc()) is not None:
        library.mallopt(threshold, size)


def give_back() -> None:
    """glibc keeps what was freed; a kiosk that rests for hours need not."""
    if (library := _glibc()) is not None:
        library.malloc_trim(0)


def _glibc() -> Any:
    """None with any other C library, and on other systems."""
    if sys.platform != "linux":
        return None
    import ctypes

    library = ctypes.CDLL(None)
    return library if hasattr(library, "malloc_trim") else None
