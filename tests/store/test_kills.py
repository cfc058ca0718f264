"""A process that is killed at any system call of an apply, and a disk that fails at any of them.

strace attaches to a process that is about to apply, and at the Nth call of a kind kills it or has
the call fail. Some of them, and all with KIOSK_TORTURE set. The calls are counted first."""

from __future__ import annotations

import json
import re
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.store import Store
from tests.limits import TORTURE
from tests.store.contents import apply_and_show, number_shown

CALLS = (
    *("openat", "open", "creat", "write", "fsync", "close", "flock", "getdents64"),
    *("mkdir", "mkdirat", "rename", "renameat", "renameat2"),
    *("unlink", "unlinkat", "rmdir", "read", "newfstatat"),
)
READING = ("read", "newfstatat", "getdents64", "close", "flock")
"""Killed there, the disk is as it is at the next call that changes it."""
OLD, NEW, NEXT = 4, 5, 6
SAMPLE = 25

# Sentences that an apply may print; the place and the reason come from the system.
SENTENCES = (
    r"There is no room left on the disk with \S+\.",
    r"The disk with \S+ failed: Input/output error\.",
    r"The content to be shown is damaged \(.*\)\.",
    r"There is no bundle\.yaml in the bundle\.",
)


class Ended(NamedTuple):
    said: list[str]
    status: int


class Worker:
    def __init__(self, root: Path) -> None:
        self._root = root
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.store.worker"],
            cwd=Path(__file__).parents[2],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def apply(self, *strace: str) -> Ended:
        """Applies NEW with strace attached."""
        child = self._ask(json.dumps({"root": str(self._root), "number": NEW}))
        with subprocess.Popen(
            ["strace", "-o", str(self._root.parent / "trace"), "-p", child, *strace],
            stderr=subprocess.PIPE,
            text=True,
        ) as tracer:
            assert tracer.stderr is not None
            attached = tracer.stderr.readline()
            assert "attached" in attached, f"strace cannot attach to a process: {attached}"
            said = [self._ask("go")]
            while not re.fullmatch(r"-?\d+", said[-1]):
                said.append(self._line())
            tracer.stderr.read()
        return Ended(said[:-1], int(said[-1]))

    def close(self) -> None:
        self._process.communicate()

    def _ask(self, line: str) -> str:
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()
        return self._line()

    def _line(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the worker has ended"
        return line.rstrip("\n")


class Bench:
    """A store with a few contents, made again for each apply."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "store"
        self._kept = folder / "kept"
        for number in range(1, OLD + 1):
            apply_and_show(Store(self.root), number)
        self.root.rename(self._kept)
        self.worker = Worker(self.root)
        self._trace = folder / "trace"

    def renew(self) -> Store:
        shutil.rmtree(self.root, ignore_errors=True)
        shutil.copytree(self._kept, self.root)
        return Store(self.root)

    def calls(self) -> list[tuple[str, int]]:
        """Each system call of an apply that meets the store: its name and which one it is."""
        self.renew()
        ended = self.worker.apply("-y", "-e", f"trace=/^({'|'.join(CALLS)})$")
        assert ended == Ended(["pointed", "done"], 0)
        counts: Counter[str] = Counter()
        found = []
        for line in self._trace.read_text().splitlines():
            name = line.partition("(")[0]
            counts[name] += 1
            if str(self.root) in line:
                found.append((name, counts[name]))
        return found


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    if shutil.which("strace") is None:
        pytest.fail("strace is missing: packaging/setup.sh test installs it", pytrace=False)
    bench = Bench(tmp_path)
    yield bench
    bench.worker.close()


def some(calls: list[tuple[str, int]], sample: int) -> list[tuple[str, int]]:
    """All, or so many spread over all of them."""
    return calls if TORTURE else calls[:: max(1, len(calls) // sample)]


def check(store: Store, ended: Ended, place: str) -> None:
    """Old or new content is shown whole, new if the apply had said so; the next apply succeeds."""
    choice = store.select()
    shown = number_shown(choice)
    assert shown in ((NEW,) if "pointed" in ended.said else (OLD, NEW)), place
    assert choice.reason == "", place
    assert store.floor.release >= (NEW if shown == NEW else OLD), place
    apply_and_show(store, NEXT)
    store.collect()
    assert number_shown(store.select()) == NEXT, place


@pytest.mark.slow
def test_killed_at_any_system_call(bench: Bench):
    calls = [each for each in bench.calls() if each[0] not in READING]
    assert len(calls) > 60
    shown = Counter[int]()
    for name, number in some(calls, SAMPLE):
        store = bench.renew()
        ended = bench.worker.apply("-e", f"inject={name}:signal=SIGKILL:when={number}")
        place = f"killed at {name} {number}"
        assert ended.status == -signal.SIGKILL, place
        shown[number_shown(store.select())] += 1
        check(store, ended, place)
    print(f"{sum(shown.values())} kills: {shown}")
    assert set(shown) == {OLD, NEW}


@pytest.mark.slow
@pytest.mark.parametrize("error", ["ENOSPC", "EIO"])
@pytest.mark.parametrize("times", ["once", "from then on"])
def test_any_system_call_fails(bench: Bench, error: str, times: str):
    fails = [each for each in bench.calls() if each[0] not in ("close", "flock")]
    if error == "ENOSPC":
        fails = [each for each in fails if each[0] not in (*READING, "fsync", "unlink", "rmdir")]
    errors = Counter[str]()
    for name, number in some(fails, SAMPLE // 2):
        store = bench.renew()
        when = number if times == "once" else f"{number}+"
        ended = bench.worker.apply("-e", f"inject={name}:error={error}:when={when}")
        place = f"{error} at {name} {number}, {times}: {ended}"
        assert ended.status in (0, 3), place
        if ended.status == 3:
            says = ended.said[-1].removeprefix("refused ")
            assert any(re.match(sentence, says) for sentence in SENTENCES), place
        errors["refused" if ended.status else "done"] += 1
        check(store, ended, place)
    print(f"{sum(errors.values())} errors: {errors}")
    assert errors["refused"] > 2


def test_the_reserve_is_given_up(bench: Bench):
    """A record meets a full disk: 64 KiB make room for it, and are taken again afterwards."""
    given_up = 0
    for number in [number for name, number in bench.calls() if name == "write"]:
        bench.renew()
        reserve = (bench.root / "reserve").read_bytes()
        ended = bench.worker.apply("-e", f"inject=write:error=ENOSPC:when={number}")
        if (bench.root / "reserve").read_bytes() != reserve:
            given_up += 1
            assert ended == Ended(["pointed", "done"], 0)
    assert given_up == 5
