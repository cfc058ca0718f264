"""Looks for texts in the memory of a running process, from outside: as a thief of its memory would.

    python -m tests.soak.memory_scan PID TEXT…

prints how often each text is there. Freed memory counts too, until it is overwritten. Linux only;
the same user or root.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import numpy as np
import numpy.typing as npt

Traces = Mapping[str, tuple[bytes, ...]]
"""What to look for: a name, and the forms that it may have in memory, each of 8 bytes or more."""

_PAGE = 4096
_KEY = 8
_MIX = np.uint64(0x9E3779B97F4A7C15)
_BITS = 18


def forms(text: str) -> tuple[bytes, ...]:
    """Returns a text as Python and Qt keep it: UTF-8, UTF-16 and, for Python, Latin-1."""
    found = [text.encode(), text.encode("utf-16-le")]
    with suppress(UnicodeEncodeError):
        found.append(text.encode("latin-1"))
    return tuple(dict.fromkeys(found))


def count(pid: int, traces: Traces) -> dict[str, int]:
    """Returns how often each trace is in the memory that the process may write."""
    return count_in(_memory(pid), traces)


def count_in(memories: Iterable[bytes], traces: Traces) -> dict[str, int]:
    """Returns how often each trace is in pieces of memory."""
    found = dict.fromkeys(traces, 0)
    names: dict[bytes, list[tuple[str, bytes]]] = {}
    for name, encoded in traces.items():
        for form in encoded:
            names.setdefault(form[:_KEY], []).append((name, form))
    keys = np.array([int.from_bytes(key, "little") for key in names], np.uint64)
    for memory in memories:
        for place in _places(memory, keys):
            for name, form in names[memory[place : place + _KEY]]:
                found[name] += memory.startswith(form, place)
    return found


def surroundings(pid: int, searched: Sequence[bytes], most: int = 3) -> list[bytes]:
    """Returns what is around the first places of each form of a trace, to find its owner."""
    found: dict[bytes, list[bytes]] = {form: [] for form in searched}
    for memory in _memory(pid):
        for form, places in found.items():
            place = memory.find(form)
            while place >= 0 and len(places) < most:
                places.append(memory[max(0, place - 64) : place + len(form) + 64])
                place = memory.find(form, place + 1)
    return [one for places in found.values() for one in places]


def own_kib(pid: int) -> int:
    """Returns the memory that only this process has, in KiB, without pages of files that it did not
    write: these become its own when another program that shares them ends."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Anonymous"))


def _places(memory: bytes, keys: npt.NDArray[np.uint64]) -> Iterator[int]:
    """Yields where one of the keys begins. All are looked for at once, at each of the eight ways
    in which they may lie in words; a table of their hashes leaves few words to compare."""
    table = np.zeros(1 << _BITS, bool)
    shift = np.uint64(64 - _BITS)
    table[(keys * _MIX) >> shift] = True
    for start in range(min(_KEY, len(memory) - _KEY + 1)):
        words = np.frombuffer(memory, np.uint64, (len(memory) - start) // _KEY, start)
        likely = np.flatnonzero(table[(words * _MIX) >> shift])
        for index in likely[np.isin(words[likely], keys)]:
            yield start + _KEY * int(index)


def _memory(pid: int) -> Iterator[bytes]:
    """Yields the mappings that the process may write, without pages of zeros."""
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text("utf-8", "replace").splitlines():
            addresses, rights, *_ = line.split()
            if not rights.startswith("rw"):
                continue
            start, end = (int(address, 16) for address in addresses.split("-"))
            # A mapping may have gone, and that of a device cannot be read.
            with suppress(OSError):
                memory.seek(start)
                pages = np.frombuffer(memory.read(end - start), np.uint64)
                pages = pages.reshape(-1, _PAGE // pages.itemsize)
                if (used := pages.any(axis=1)).any():
                    yield pages[used].tobytes()


def main(argv: Sequence[str]) -> int:
    pid, *texts = argv
    for name, number in count(int(pid), {text: forms(text) for text in texts}).items():
        print(f"{number:6} {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
