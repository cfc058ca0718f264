"""A whole apply, from the metadata on the stick to the pointer, killed at what changes the disk.

strace kills it at the Nth call of a kind. Some of them, and all with KIOSK_TORTURE set."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.signing.apply.results import Outcome
from tests.limits import TORTURE
from tests.signing.apply.kiosk_double import Kiosk
from tests.signing.library import Library

CHANGING = ("fsync", "rename", "renameat2", "mkdir", "unlink", "unlinkat", "rmdir")
SAMPLE = 6
OLD, NEW = "A card", "B"


class Killed:
    """The same apply again and again, each from the same state."""

    def __init__(self, kiosk: Kiosk, stick: Path, place: Path) -> None:
        self._kiosk = kiosk
        self._stick = stick
        self._kept = place / "kept"
        self._trace = place / "trace"
        shutil.copytree(kiosk.root, self._kept)

    def run(self, *strace: str) -> int:
        shutil.rmtree(self._kiosk.root)
        shutil.copytree(self._kept, self._kiosk.root)
        apply = [sys.executable, "-m", "tests.signing.apply.apply_process"]
        apply += [str(self._stick), str(self._kiosk.root)]
        return subprocess.run(
            ["strace", "-f", "-y", "-o", str(self._trace), *strace, *apply],
            cwd=Path(__file__).parents[3],
            # Byte code that is put in its place would be counted with what an apply does.
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            check=False,
        ).returncode

    def calls(self) -> Iterator[tuple[str, int]]:
        """Each call that meets the store: its name and which one it is."""
        assert self.run("-e", f"trace=/^({'|'.join(CHANGING)})$") == 0
        counts: Counter[str] = Counter()
        for line in self._trace.read_text().splitlines():
            if found := re.match(r"\d+ +(\w+)\(", line):
                counts[found[1]] += 1
                if str(self._kiosk.root) in line:
                    yield found[1], counts[found[1]]


@pytest.mark.slow
def test_killed_at_any_call_of_a_whole_apply(kiosk: Kiosk, library: Library, tmp_path: Path):
    if shutil.which("strace") is None:
        pytest.fail("strace is missing: packaging/setup.sh test installs it", pytrace=False)
    kiosk.takes(library.stick())
    library.publish(NEW)
    stick = library.stick()
    killed = Killed(kiosk, stick, tmp_path)
    calls = list(killed.calls())
    assert len(calls) > 30
    shown = Counter[str]()
    # The last call comes after the pointer was changed, wherever the steps of the sample end.
    sample = [*calls[:: max(1, len(calls) // SAMPLE)], calls[-1]]
    for name, number in calls if TORTURE else sample:
        place = f"killed at {name} {number}"
        assert killed.run("-e", f"inject={name}:signal=SIGKILL:when={number}") != 0, place
        title = kiosk.title()
        shown[title] += 1
        assert title in (OLD, NEW), place
        # The same stick again does what is still to do; nothing is in its way.
        again = kiosk.apply(stick)
        assert again.outcome in (Outcome.APPLIED, Outcome.NOTHING_NEW), f"{place}: {again.says}"
        assert kiosk.title() == NEW, place
        assert not list((kiosk.root / "staging").glob("*")), place
    assert set(shown) == {OLD, NEW}
