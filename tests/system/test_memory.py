"""What is freed is overwritten: looked for from outside, in a process that has freed a text."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.soak import memory_scan

FREES = """
import sys
from kiosk.system import memory
memory.free_at_once()
import ctypes
library = memory._glibc()
library.strdup.restype = ctypes.c_void_p
# The text is spelled from its end, so that only the copies below have it.
text = sys.argv[1][::-1]
kept = [] if sys.argv[2] == "python" else [library.strdup(text.encode()) for _ in range(40)]
copies = [text + str(number) for number in range(4000)] if sys.argv[2] == "python" else []
print("made", flush=True)
sys.stdin.readline()
for block in kept:
    library.free(block)
del copies, text
print("freed", flush=True)
sys.stdin.readline()
getattr(memory, sys.argv[3])()
print("erased", flush=True)
sys.stdin.readline()
"""
TEXT = "What this visitor has read is nobody's business"


@pytest.mark.parametrize(
    ("where", "erase"),
    [("python", "give_back"), ("glibc", "give_back"), ("glibc", "erase_lists")],
)
def test_a_freed_text_is_in_memory_no_more(where: str, erase: str):
    process = subprocess.Popen(
        [sys.executable, "-c", FREES, TEXT[::-1], where, erase],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    found = []
    for _ in range(3):
        process.stdout.readline()
        found.append(memory_scan.count(process.pid, {"": (TEXT.encode(),)})[""])
        process.stdin.write(b"\n")
        process.stdin.flush()
    process.kill()
    process.communicate()
    made, freed, erased = found
    assert made >= 40
    assert freed > 0, "there is nothing to erase: the test shows nothing"
    assert erased == 0
