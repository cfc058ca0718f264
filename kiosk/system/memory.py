"""Overwrites freed memory, and makes the C library return it to the system.

What a program frees keeps its content until something else is written there: the text of a visit
would be found in a memory dump hours later.
"""

from __future__ import annotations

import sys
from typing import Any

_LARGE = 256 * 1024
"""Bytes from which a block is returned to the system, and thereby erased, when it is freed."""
_SMALL = 1032
"""Bytes up to which glibc keeps a list of freed blocks for each size."""
_SIZES = (
    *(_LARGE // 4 >> shift for shift in range(6)),
    *range(_SMALL, 0, -16),
)
"""Block sizes that fill all free memory of glibc, the largest first: what is left of a large block
is filled by smaller ones."""
_IN_A_LIST = 7
"""Blocks of one size that such a list has at most."""

_LISTED = 1024 * 1024
"""More bytes than the blocks on those lists, which glibc counts as used."""

_POOL = 16 * 1024
_POOL_HEADER = 48
_PYTHON_SIZES = range(48, 513, 16)
"""Python's own allocator serves objects of up to 512 bytes from pools of 16 KiB, one size each.
Objects of less than 48 bytes have no room for text."""
_FILLING = 272
"""The one of these sizes that leaves the least at the end of a pool: 16 bytes."""
_BYTES_HEADER = 33
_MOST_FREE = 2 * 1024 * 1024
"""More bytes than Python keeps free for objects of one size. A limit for another allocator."""
_MOST_EMPTY = 8 * 1024 * 1024
"""More bytes than Python keeps in pools that are empty."""


def free_at_once() -> None:
    """Makes glibc overwrite each block when it is freed, and return the memory of a page's pictures
    to the system as soon as the page is closed.

    By default freed text stays until something is written there, which may be never: its new owner
    may leave it as it is. And glibc raises the size from which it returns a block, and then keeps
    the memory of one large picture: as much as a whole screen takes.
    """
    threshold, overwrite = -3, -6  # M_MMAP_THRESHOLD and M_PERTURB of malloc.h
    if (library := _glibc()) is not None:
        library.mallopt(threshold, _LARGE)
        library.mallopt(overwrite, 0x55)


def in_use() -> int:
    """Returns the bytes that were allocated from glibc and are not freed; 0 elsewhere. Objects of
    Python of up to 512 bytes are not among them: `sys.getallocatedblocks()`."""
    if (library := _glibc()) is None:
        return 0
    usage = library.mallinfo2()
    return int(usage.uordblks + usage.hblkhd)


def give_back() -> None:
    """Erases what `free_at_once` does not: the memory of Python's objects, and the lists of freed
    blocks that glibc keeps for each thread, here those of the calling one. Then returns to the
    system what glibc has kept: a kiosk that is idle for hours need not hold it.

    Takes 10 to 20 ms. Without glibc, as on Windows, only the memory of Python's objects is erased.
    """
    _erase_python()
    if (library := _glibc()) is not None:
        # First: pages that are returned need not be overwritten.
        library.malloc_trim(0)
        _erase_glibc(library)
        library.malloc_trim(0)


def erase_lists() -> None:
    """Erases the lists of freed blocks that glibc keeps for the calling thread, in about 1 ms: as
    soon as a page was deleted, before a new owner of a block leaves a part of it as it was."""
    if (library := _glibc()) is None:
        return
    taken: list[int] = []
    for size in range(_SMALL, 0, -16):
        for _ in range(_IN_A_LIST):
            if block := library.malloc(size):
                library.memset(block, 0, size)
                taken.append(block)
    for block in taken:
        library.free(block)


def _erase_python() -> None:
    """Overwrites the free blocks of Python's own allocator, by taking all of them at once."""
    # Empty pools first: another size would leave the last bytes of one as they are.
    taken = [bytes(_FILLING - _BYTES_HEADER) for _ in range(_MOST_EMPTY // _FILLING)]
    taken.clear()
    for size in _PYTHON_SIZES:
        run = pool = 0
        for _ in range(_MOST_FREE // size):
            block = bytes(size - _BYTES_HEADER)
            taken.append(block)
            base, place = divmod(id(block), _POOL)
            if place == _POOL_HEADER:
                run, pool = 1, base
            elif base == pool and place == _POOL_HEADER + run * size:
                run += 1
            else:
                run = pool = 0
            # A whole pool, in its order: it is new, and those that had free blocks are full.
            if run == (_POOL - _POOL_HEADER) // size:
                break


def _erase_glibc(library: Any) -> None:
    """Overwrites the free blocks of glibc, by taking all of them at once."""
    allocate, overwrite, free = library.malloc, library.memset, library.free
    usage = library.mallinfo2()
    left = usage.fordblks + _LISTED
    # Above it is memory that was never used, or that was returned to the system.
    end = library.sbrk(0) - usage.keepcost
    taken: list[int] = []
    for size in _SIZES:
        while left > 0 and (block := allocate(size)):
            # Not calloc, which leaves the lists of freed blocks alone.
            overwrite(block, 0, size)
            taken.append(block)
            left -= size
            if block >= end:
                break
    for block in taken:
        free(block)


def _glibc() -> Any:
    """Returns the C library; None if it is not glibc, and on other systems."""
    if sys.platform != "linux":
        return None
    import ctypes

    library = ctypes.CDLL(None)
    if not hasattr(library, "mallinfo2"):
        return None
    library.malloc.restype = ctypes.c_void_p
    library.malloc.argtypes = (ctypes.c_size_t,)
    library.memset.restype = None
    library.memset.argtypes = (ctypes.c_void_p, ctypes.c_int, ctypes.c_size_t)
    library.free.argtypes = (ctypes.c_void_p,)
    library.sbrk.restype = ctypes.c_void_p
    library.sbrk.argtypes = (ctypes.c_ssize_t,)

    class Usage(ctypes.Structure):
        """mallinfo2 of malloc.h."""

        _fields_ = tuple(
            (name, ctypes.c_size_t)
            for name in (
                *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
                *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
            )
        )

    library.mallinfo2.restype = Usage
    return library
