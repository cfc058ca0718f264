"""Applies content in processes that can be killed: one line of JSON asks for one of them.

    {"root": "/…/store", "number": 5}   → the process's id, on a line of its own
    go                                  → "pointed" and "done" as far as it comes, then its status

It waits before its first system call that matters, so that a tracer counts from the same point each
time; it writes and waits with readv and writev, which no tracer cuts.
Ends with status 0, or with 3 after a KioskError, which it says as "refused SENTENCE".
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
import tempfile
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.store import Store, store_errors
from tests.store.contents import content, facts, fill

_PR_SET_PTRACER = 0x59616D61


def change(root: Path, number: int, say: int) -> None:
    """An apply, a start whose first page came on the screen, and the tidying up after it."""
    store = Store(root)
    with store.stage() as stage:
        with store_errors(root):
            fill(stage, content(number))
        store.activate(store.add(stage, facts(number)), floor=number)
    os.writev(say, [b"pointed\n"])
    store.confirm(store.select().version)
    store.collect()
    os.writev(say, [b"done\n"])


def in_child(root: Path, number: int, wait: int, say: int) -> int:
    # Lets the tests' strace attach if only a parent may trace (Yama).
    ctypes.CDLL(None).prctl(_PR_SET_PTRACER, ctypes.c_long(-1), 0, 0, 0)
    os.readv(wait, [bytearray(1)])
    try:
        change(root, number, say)
    except KioskError as error:
        os.writev(say, [f"refused {error}\n".encode()])
        return 3
    return 0


def fork(root: Path, number: int, say: int) -> tuple[int, int]:
    """The child's id, and where to write one byte for it to begin; it says how far it comes."""
    wait, go = os.pipe()
    child = os.fork()
    if child:
        os.close(wait)
        return child, go
    status = 1
    try:
        os.close(go)
        status = in_child(root, number, wait, say)
    except BaseException:
        sys.excepthook(*sys.exc_info())
    finally:
        os._exit(status)


def main() -> None:
    # Once before all others: what a first use imports is not read again in each child.
    with tempfile.TemporaryDirectory() as folder, open(os.devnull, "wb") as nobody:
        change(Path(folder) / "store", 1, nobody.fileno())
    for line in sys.stdin:
        asked = json.loads(line)
        child, go = fork(Path(asked["root"]), asked["number"], sys.stdout.fileno())
        print(child, flush=True)
        sys.stdin.readline()
        os.write(go, b"x")
        os.close(go)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


# Imports and caches of a first use are not repeated in each child.
fill(Path(os.devnull), {})
content(1), facts(1)

if __name__ == "__main__":
    main()
