"""Starts and ends measured programs, and adds up the memory of all their processes."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import time
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

_MARK = "KIOSK_BENCH_RUN"


@dataclass(frozen=True)
class Program:
    """A running command and all processes that it started."""

    process: subprocess.Popen[bytes]
    started: float  # time.perf_counter() just before the start
    mark: str
    log: Path

    def pids(self) -> set[int]:
        """Returns the process tree, found in three ways: Chromium's helpers leave the tree."""
        root = self.process.pid
        found = {root}
        with contextlib.suppress(psutil.NoSuchProcess):
            found |= {child.pid for child in psutil.Process(root).children(recursive=True)}
        wanted = f"{_MARK}={self.mark}".encode()
        for process in psutil.process_iter():
            with contextlib.suppress(OSError):
                environment = Path(f"/proc/{process.pid}/environ").read_bytes()
                if os.getsid(process.pid) == root or wanted in environment:
                    found.add(process.pid)
        return found

    def pss_mib(self) -> float:
        """Returns the proportional set size of all processes, in MiB."""
        return sum(_pss_kib(pid) for pid in self.pids()) / 1024

    def check(self) -> None:
        """Raises RuntimeError with the last lines of the program's log if it has exited."""
        if self.process.poll() is not None:
            lines = self.log.read_text("utf-8", "replace").strip().splitlines()[-5:]
            raise RuntimeError(f"It exited with {self.process.returncode}: {' / '.join(lines)}")


def _pss_kib(pid: int) -> int:
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1])
    return 0


@contextmanager
def running(
    command: Sequence[str], *, display: str, log: Path, environment: Mapping[str, str] | None = None
) -> Iterator[Program]:
    """Runs a command on a display and ends all of its processes afterwards."""
    mark = uuid.uuid4().hex
    env = dict(os.environ)
    for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "PYTHONPATH"):
        env.pop(name, None)
    env |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", _MARK: mark, **(environment or {})}
    with log.open("wb") as sink:
        started = time.perf_counter()
        process = subprocess.Popen(
            command,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=sink,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    program = Program(process, started, mark, log)
    try:
        yield program
    finally:
        _end(program)


def _end(program: Program) -> None:
    """Terminates all processes; kills them after two seconds."""
    pids = program.pids()
    for number in (signal.SIGTERM, signal.SIGKILL):
        for pid in pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, number)
        end = time.monotonic() + 2
        while time.monotonic() < end and program.process.poll() is None:
            time.sleep(0.01)
        pids = {pid for pid in pids if pid != program.process.pid and psutil.pid_exists(pid)}
        if program.process.poll() is None:
            pids.add(program.process.pid)
        if not pids:
            break
    program.process.wait()
