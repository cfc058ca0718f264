"""Wine as a Windows to test the installer in, with a library that Qt needs."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

from .steps import run, wine

ICU_SOURCE = Path(__file__).resolve().parent / "wine" / "icuuc.c"
_COMPILER = "x86_64-w64-mingw32-gcc"


class WineBox:
    """A Wine prefix on a display; a context manager. `root` is its drive C:."""

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
            # Without a graphics card Wine has no Direct3D; the kiosk draws by software anyway.
            "QT_QPA_PLATFORM": "windows:dpiawareness=0",
        }

    def __enter__(self) -> WineBox:
        (self._folder / "prefix").mkdir(parents=True)
        self.run("wineboot", "-i", patience=300)
        self.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")
        made = self.root / "windows" / "system32" / "icuuc.dll"
        run([_COMPILER, "-shared", "-O1", str(ICU_SOURCE), "-o", str(made)], self._folder)
        return self

    def __exit__(self, *_: object) -> None:
        server = "/usr/lib/wine/wineserver"
        command = [server if Path(server).exists() else "wineserver", "-k"]
        subprocess.run(command, env=self._environment, check=False, timeout=60)

    def run(self, *argv: str, patience: float = 120, codes: tuple[int, ...] = (0,)) -> str:
        """Runs a program and returns its output and errors. Raises AssertionError for an exit code
        that is not one of `codes`."""
        done = subprocess.run(
            [wine(), *argv],
            env=self._environment,
            cwd=self._folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=patience,
            check=False,
        )
        output = done.stdout.decode("utf-8", "replace").replace("\r\n", "\n")
        assert done.returncode in codes, f"{' '.join(argv)}: {done.returncode}\n{output[-3000:]}"
        return output

    def start(self, log: Path, *argv: str, extra: Mapping[str, str] | None = None) -> Started:
        with log.open("wb") as file:
            process = subprocess.Popen(
                [wine(), *argv],
                env={**self._environment, **(extra or {})},
                cwd=self._folder,
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=file,
            )
        return Started(process)

    def install(self, *argv: str) -> float:
        """Runs `msiexec` with these arguments and returns the seconds it took."""
        start = time.perf_counter()
        log = self._folder / "msiexec.txt"
        self.run("msiexec", *argv, "/qn", "/l*v", f"Z:{log}".replace("/", "\\"), patience=500)
        return time.perf_counter() - start

    def value(self, key: str, name: str) -> str:
        """Returns a value of the registry below HKLM; empty if it does not exist."""
        output = self.run("reg", "query", rf"HKLM\{key}", "/v", name, codes=(0, 1))
        found = re.search(rf"^\s+{re.escape(name)}\s+REG_\w+\s+(.*)$", output, re.M)
        return found.group(1).strip() if found else ""

    def keys(self, key: str) -> bool:
        """Returns whether the registry has the key, below HKLM."""
        return "HKEY_LOCAL_MACHINE" in self.run("reg", "query", rf"HKLM\{key}", codes=(0, 1))

    def processes(self, name: str) -> list[int]:
        """Returns the process ids on this machine of this prefix's programs with the name."""
        found = []
        for process in Path("/proc").glob("[0-9]*"):
            try:
                arguments = (process / "cmdline").read_bytes().split(b"\0")
                own = (process / "environ").read_bytes()
            except OSError:
                continue
            command = arguments[0].decode("utf-8", "replace").lower()
            if command.endswith(name.lower()) and str(self.root.parent).encode() in own:
                found.append(int(process.name))
        return found


class Started:
    """A program that is running."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process

    def end(self, patience: float = 20) -> int:
        """Waits for the program and returns its exit code; kills it after `patience` seconds."""
        try:
            return self._process.wait(patience)
        except subprocess.TimeoutExpired:
            self._process.send_signal(signal.SIGKILL)
            return self._process.wait(patience)
