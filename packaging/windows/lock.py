"""`python -m windows.lock`: writes requirements/windows.txt, the lock of the installer: the
versions of speech.txt as wheels for Windows, and the Python to run them.

Reports requirements that only Windows has; see requirements/lock.sh.
"""

from __future__ import annotations

import hashlib
import zipfile
from email.parser import Parser
from pathlib import Path

from deb.wheels import Locked, read_lock

from packaging.requirements import Requirement

from .bring import EMBEDDED, EMBEDDED_VERSION, LOCK, PYTHON, ROOT, download

SPEECH = ROOT / "packaging" / "requirements" / "speech.txt"

_HEAD = """\
# The lock of the installer for Windows: the versions of speech.txt as wheels for 64-bit Windows and
# CPython {python}, and the embeddable Python itself. Written by packaging/requirements/lock.sh.
"""
_ON_WINDOWS = {
    "extra": "",
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": f"{PYTHON}.2",
    "python_version": PYTHON,
    "sys_platform": "win32",
}


def main() -> int:
    locked = read_lock(SPEECH)
    cache = ROOT / "build" / "wheels"
    cache.mkdir(parents=True, exist_ok=True)
    embedded = Locked(EMBEDDED_VERSION, f"{EMBEDDED}=={EMBEDDED_VERSION}\n", frozenset())
    download(locked, cache)
    download({EMBEDDED: embedded}, cache, hashes=False)
    rows = [_HEAD.format(python=PYTHON)]
    for name, entry in sorted({**locked, EMBEDDED: embedded}.items()):
        file = _file(name, entry, cache)
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        rows.append(f"{name}=={entry.version} \\\n    --hash=sha256:{digest}\n")
        if file.suffix == ".whl" and (missing := _missing(file, set(locked))):
            raise SystemExit(f"{name} needs {missing} on Windows. Add it to pyproject.toml.")
    LOCK.write_text("".join(rows), "utf-8")
    print(f"{LOCK.relative_to(ROOT)}: {len(rows) - 1} packages")
    return 0


def _file(name: str, entry: Locked, cache: Path) -> Path:
    """Returns the file for Windows from the cache."""
    stem = f"{name.replace('-', '_')}-{entry.version}"
    found = [
        *cache.glob(f"{stem}-*-win_amd64.whl"),
        *cache.glob(f"{stem}-*-any.whl"),
        *cache.glob(f"{stem}.tar.gz"),
    ]
    fitting = [file for file in found if "-cp3" not in file.name or _fits(file.name)]
    return fitting[0]


def _fits(name: str) -> bool:
    return "-abi3-" in name or f"-cp{PYTHON.replace('.', '')}-" in name


def _missing(wheel: Path, names: set[str]) -> str:
    with zipfile.ZipFile(wheel) as archive:
        path = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        fields = Parser().parsestr(archive.read(path).decode("utf-8"))
    for text in fields.get_all("Requires-Dist") or []:
        wanted = Requirement(text)
        applies = wanted.marker is None or wanted.marker.evaluate(dict(_ON_WINDOWS))
        if applies and wanted.name.lower().replace("_", "-") not in names:
            return wanted.name
    return ""


if __name__ == "__main__":
    raise SystemExit(main())
