"""Brings the wheels for the package: exactly those whose hashes the lock contains."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from .faults import BuildError

ARCHITECTURES = {"amd64": "x86_64", "arm64": "aarch64"}
"""Debian's name → the name in a wheel's file name."""
NEWEST_GLIBC = {"amd64": 36, "arm64": 39}
"""Minor version of glibc (2.x) of the oldest supported system: Debian 12; on arm64 Ubuntu 24.04."""

_OLDEST_GLIBC = 17
_REQUIREMENT = re.compile(r"^([A-Za-z0-9._-]+)==(\S+)", re.M)
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


class Locked(NamedTuple):
    """One requirement of the lock: its text there, and the SHA-256 of every permitted file."""

    version: str
    text: str
    hashes: frozenset[str]


def read_lock(lock: Path) -> dict[str, Locked]:
    """Returns the requirements by lower-case name."""
    text = lock.read_text("utf-8")
    starts = list(_REQUIREMENT.finditer(text))
    found = {}
    for start, after in zip(starts, [*starts[1:], None], strict=True):
        part = text[start.start() : after.start() if after else len(text)]
        hashes = frozenset(_HASH.findall(part))
        found[start.group(1).lower()] = Locked(start.group(2), part, hashes)
    return found


def bring(
    names: Iterable[str], architecture: str, locked: dict[str, Locked], cache: Path
) -> dict[str, Path]:
    """Returns the wheel of each name, from the cache if it is there; pip downloads the others.

    A file is used only if the lock contains its hash, so a build from a filled cache needs no
    network and cannot use another file. Raises BuildError.
    """
    cache.mkdir(parents=True, exist_ok=True)
    wanted = {name: locked[name] for name in names}
    found = _in_cache(wanted, cache, architecture)
    missing = {name: entry for name, entry in wanted.items() if name not in found}
    if missing:
        _download(missing, architecture, cache)
        found.update(_in_cache(missing, cache, architecture))
    for name in missing.keys() - found.keys():
        raise BuildError(f"{name} {wanted[name].version} is not available for {architecture}.")
    return found


def _in_cache(wanted: dict[str, Locked], cache: Path, architecture: str) -> dict[str, Path]:
    found = {}
    for name, entry in wanted.items():
        stem = name.replace("-", "_")
        for file in sorted(cache.glob(f"{stem}-{entry.version}-*.whl")):
            fits = file.stem.endswith((f"_{ARCHITECTURES[architecture]}", "-any"))
            if fits and hashlib.sha256(file.read_bytes()).hexdigest() in entry.hashes:
                found[name] = file
    return found


def _download(missing: dict[str, Locked], architecture: str, cache: Path) -> None:
    machine = ARCHITECTURES[architecture]
    newest = NEWEST_GLIBC[architecture]
    tags = [f"manylinux_2_{minor}_{machine}" for minor in range(newest, _OLDEST_GLIBC - 1, -1)]
    platforms = [
        word for tag in (*tags, f"manylinux2014_{machine}") for word in ("--platform", tag)
    ]
    with tempfile.TemporaryDirectory() as folder:
        lock = Path(folder, "wanted.txt")
        lock.write_text("".join(entry.text for entry in missing.values()), "utf-8")
        command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input"]
        command += ["download", "--quiet", "--require-hashes", "--no-deps"]
        command += ["--only-binary", ":all:", "--implementation", "cp", "--python-version", "3.11"]
        command += [*platforms, "--dest", str(cache), "--requirement", str(lock)]
        if subprocess.run(command, stderr=subprocess.DEVNULL, check=False).returncode:
            raise BuildError(f"pip could not download: {', '.join(sorted(missing))}.")


def glibc_needed(wheels: Iterable[Path]) -> str:
    """Returns the newest glibc that any of the wheels was built for, such as "2.34"."""
    minors = [0]
    for wheel in wheels:
        # A wheel with several tags runs on the oldest of them.
        tags = [int(minor) for minor in re.findall(r"manylinux_2_(\d+)_", wheel.name)]
        minors += [min(tags)] if tags else []
    return f"2.{max(minors)}"


def unpack(wheel: Path, wanted: Callable[[str], bool], target: Path) -> list[str]:
    """Writes the wanted files and returns their names. Raises BuildError."""
    names = []
    with zipfile.ZipFile(wheel) as archive:
        for info in archive.infolist():
            if info.is_dir() or not wanted(info.filename):
                continue
            path = PurePosixPath(info.filename)
            if path.is_absolute() or ".." in path.parts:
                raise BuildError(f"{wheel.name} contains a file outside itself: {info.filename}.")
            file = target / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(archive.read(info))
            names.append(info.filename)
    return names
