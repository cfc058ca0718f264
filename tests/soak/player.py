"""Starts a played kiosk (`played_kiosk.py`), sends it commands and looks into its memory."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from kiosk import paths
from kiosk.bundle.model import Bundle
from kiosk.content.loader import load_bundle, translated
from tests.soak import memory_scan
from tests.soak.memory_scan import Traces
from tests.soak.traces import traces

REPOSITORY = Path(__file__).resolve().parents[2]
BUNDLES = (paths.CONTENT / "warwickshire", paths.CONTENT / "school-reception")
HANGS = 120.0
"""Seconds without an answer."""


class PlayError(Exception):
    """The kiosk has ended, hangs or does not know a command."""


class Player:
    """A played kiosk. `where` is the last answer: state, page, id, language, bundle, swaps (how
    often the bundle was exchanged), console; `faults` collects those of all answers."""

    def __init__(self, process: subprocess.Popen[bytes], bundles: Sequence[Path]) -> None:
        self._process = process
        self._rest = b""
        self.where: dict[str, Any] = {}
        self.faults: list[str] = []
        self._bundles: dict[str, Bundle] = {}
        for folder in bundles:
            bundle = load_bundle(folder, paths.DIRECTORY)
            assert bundle is not None
            self._bundles[folder.name] = bundle
        self._translated: dict[tuple[str, str], Bundle] = {}

    @property
    def pid(self) -> int:
        return self._process.pid

    def do(self, *command: Any) -> Any:
        """Sends a command; returns what it found. Raises PlayError.

        ("tidied",) waits until the kiosk has tidied up after the visit and erased its memory.
        """
        if command == ("tidied",):
            return self._wait_until_tidied()
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(command).encode() + b"\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            raise PlayError(f"The kiosk has ended before {command}.") from None
        answer = self.read()
        if "error" in answer:
            raise PlayError(f"{command}: {answer['error']}")
        self.where = answer
        self.faults += answer.pop("faults")
        return answer.pop("found")

    def _wait_until_tidied(self) -> None:
        # From here: a call of the played kiosk that waits keeps memory while the kiosk erases it.
        self.do("frame")
        while not self.do("is_tidied"):
            time.sleep(0.02)
        self.do("frame")

    def read(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        pipe = self._process.stdout.fileno()
        while b"\n" not in self._rest:
            if not select.select([pipe], [], [], HANGS)[0]:
                raise PlayError(f"The kiosk has not answered for {HANGS:.0f} seconds.")
            data = os.read(pipe, 1 << 16)
            if not data:
                raise PlayError(f"The kiosk has ended with {self._process.wait()}.")
            self._rest += data
        line, _, self._rest = self._rest.partition(b"\n")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def bundle(self, name: str, language: str) -> Bundle:
        """Returns a bundle that the kiosk shows, in a language."""
        if (name, language) not in self._translated:
            original = self._bundles[name]
            self._translated[name, language] = (
                original if language == original.languages[0] else translated(original, language)
            )
        return self._translated[name, language]

    def traces_here(self) -> Traces:
        """Returns what the open page of the visit could leave behind."""
        where = self.where
        bundle = self.bundle(where["bundle"], where["language"])
        return traces(bundle, where["page"], where["id"], where["language"])

    def count(self, looked_for: Traces) -> dict[str, int]:
        return memory_scan.count(self.pid, looked_for)

    def own_kib(self) -> int:
        return memory_scan.own_kib(self.pid)


def left(before: Mapping[str, int], after: Mapping[str, int]) -> dict[str, int]:
    """Returns what is in memory more often than before, with how much more."""
    return {text: more for text in after if (more := after[text] - before.get(text, 0)) > 0}


@contextmanager
def playing(
    size: tuple[int, int] = (1024, 600), bundles: Sequence[Path] = BUNDLES
) -> Iterator[Player]:
    """Starts a kiosk and ends it afterwards. Its decoy is on the screen, and its memory is as
    before the first visit."""
    environment = os.environ | {"QT_LOGGING_RULES": "qt.text.font.db=false"}
    with TemporaryDirectory(prefix="kiosk-soak-") as folder:
        command = [sys.executable, "-m", "tests.soak.played_kiosk", folder]
        with subprocess.Popen(
            [*command, f"{size[0]}x{size[1]}", *map(str, bundles)],
            cwd=REPOSITORY,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        ) as process:
            try:
                player = Player(process, bundles)
                player.read()
                player.do("visit", "start")
                player.do("learn")
                yield player
            finally:
                process.kill()
