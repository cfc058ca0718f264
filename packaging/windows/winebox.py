"""A Windows to try the installer in: Wine, with what it lacks for Qt."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

from .steps import run, wine

STANDS_FOR = Path(__file__).resolve().parent / "wine" / "icuuc.c"
_COMPILER = "x86_64-w64-mingw32-gcc"


class WineBox:
    """`root` is its drive C:. Use as a context manager, with a display."""

    def __init__(self, folder: Path, display: str) -> None:
        self.root = folder / "prefix" / "drive_c"
        self._folder = folder
        self._environment = {
            **os.environ,
            "WINEPREFIX": str(folder / "prefix"),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all,err+eventlog",
            "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=",
            "DISPLAY": display,
            # Wine has no Direct3D without a graphics card; the kiosk draws by software anyway.
            "QT_QPA_PLATFORM": "windows:dpiawareness=0",
        }

    def __enter__(self) -> WineBox:
        (self._folder / "prefix").mkdir(parents=True)
        self.run("wineboot", "-i", patience=300)
        self.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")
        made = self.root / "windows" / "system32" / "icuuc.dll"
        run([_COMPILER, "-shared", "-O1", str(STANDS_FOR), "-o", str(made)], self._folder)
        return self

    def __exit__(self, *_: object) -> None:
        server = "/usr/lib/wine/wineserver"
        command = [server if Path(server).exists() else "wineserver", "-k"]
        subprocess.run(command, env=self._environment, check=False, timeout=60)

    def run(self, *words: str, patience: float = 120, codes: tuple[int, ...] = (0,)) -> str:
        """What it wrote, on both ways out. Raises AssertionError if it ended otherwise."""
        done = subprocess.run(
            [wine(), *words],
            env=self._environment,
            cwd=self._folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=patience,
            check=False,
        )
        said = done.stdout.decode("utf-8", "replace").replace("\r\n", "\n")
        assert done.returncode in codes, f"{' '.join(words)}: {done.returncode}\n{said[-3000:]}"
        return said

    def start(self, log: Path, *words: str, extra: Mapping[str, str] | None = None) -> Started:
        with log.open("wb") as file:
            process = subprocess.Popen(
                [wine(), *words],
                env={**self._environment, **(extra or {})},
                cwd=self._folder,
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=file,
            )
        return Started(process)

    def install(self, *words: str) -> float:
        """`msiexec` with these words; the seconds it took."""
        start = time.perf_counter()
        log = self._folder / "msiexec.txt"
        self.run("msiexec", *words, "/qn", "/l*v", f"Z:{log}".replace("/", "\\"), patience=500)
        return time.perf_counter() - start

    def value(self, key: str, name: str) -> str:
        """Of the registry, below HKLM; empty if it is not there."""
        said = self.run("reg", "query", rf"HKLM\{key}", "/v", name, codes=(0, 1))
        found = re.search(rf"^\s+{re.escape(name)}\s+REG_\w+\s+(.*)$", said, re.M)
        return found.group(1).strip() if found else ""

    def keys(self, key: str) -> bool:
        """Whether it is there, below HKLM."""
        return "HKEY_LOCAL_MACHINE" in self.run("reg", "query", rf"HKLM\{key}", codes=(0, 1))

    def processes(self, name: str) -> list[int]:
        """Their numbers on this machine: only those of this box."""
        found = []
        for place in Path("/proc").glob("[0-9]*"):
            try:
                command = (
                    (place / "cmdline").read_bytes().split(b"\0")[0].decode("utf-8", "replace")
                )
                own = (place / "environ").read_bytes()
            except OSError:
                continue
            if command.lower().endswith(name.lower()) and str(self.root.parent).encode() in own:
                found.append(int(place.name))
        return found


class Started:
    """A program that runs on."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process

    def end(self, patience: float = 20) -> int:
        """Its exit code; ended by force if it does not end by itself."""
        try:
            return self._process.wait(patience)
        except subprocess.TimeoutExpired:
            self._process.send_signal(signal.SIGKILL)
            return self._process.wait(patience)
