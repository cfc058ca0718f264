"""Builds the two packages: their files and their dependencies."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from . import archive, cursor, history, manual, program
from .faults import BuildError

HERE = Path(__file__).resolve().parent
SESSION = HERE.parent / "session"
SCRIPTS = ("preinst", "postinst", "prerm", "postrm", "triggers")
DOCUMENTS = (
    *("it.md", "linux.md", "windows.md", "fleet.md"),
    *("staff.md", "content-format.md", "accessibility.md"),
)

_PYTHON = ("python3 (>= 3.11)", "python3-cffi-backend", "python3-yaml", "tzdata")
_NAMES = ("signpost-kiosk", "signpost-kiosk-session")


def build_all(
    out: Path,
    cache: Path,
    *,
    architecture: str,
    version: str,
    epoch: int,
    level: int = archive.LEVEL,
) -> Iterator[Path]:
    """Builds both packages and yields each file. `epoch`: the time of all files inside, in seconds
    since 1970. Raises BuildError."""
    if not re.fullmatch(r"[0-9][A-Za-z0-9.+~]*", version):
        raise BuildError(f"{version} is not a version that Debian accepts. Write it as 1.2.3.")
    with tempfile.TemporaryDirectory(prefix="signpost-deb-") as folder:
        root = Path(folder) / _NAMES[0]
        contents = _program_tree(root, architecture, version, epoch, cache)
        needs = [*_PYTHON, *_packages(contents.system, contents.glibc)]
        fields = _fields(HERE / "program" / "control", version, architecture)
        fields["Depends"] = ", ".join(needs)
        for_speech = _packages(contents.for_speech, contents.glibc)
        fields["Recommends"] = ", ".join([fields["Recommends"], *for_speech])
        yield _finish(root, fields, out, epoch, level)

        root = Path(folder) / _NAMES[1]
        _session_tree(root, version, epoch)
        fields = _fields(SESSION / "control", version, "all")
        yield _finish(root, fields, out, epoch, level)


def _program_tree(
    root: Path, architecture: str, version: str, epoch: int, cache: Path
) -> program.Program:
    shutil.copytree(HERE / "program" / "root", root)
    contents = program.lay_out(root, architecture, version, cache)
    day = _day(epoch)
    pages = {
        "man1/kiosk.1.gz": manual.kiosk_page(version, day),
        "man5/kiosk.yaml.5.gz": manual.settings_page(version, day),
    }
    for name, text in pages.items():
        _write(root / "usr/share/man" / name, manual.compressed(text))
    _write(root / "etc/signpost-kiosk/kiosk.yaml", manual.settings_file().encode())
    (root / "etc/signpost-kiosk/kiosk.d").mkdir()
    _documents(root, _NAMES[0], version, epoch, copyright_file=HERE / "copyright")
    for name in DOCUMENTS:
        _write(
            root / f"usr/share/doc/{_NAMES[0]}" / name, (program.ROOT / "docs" / name).read_bytes()
        )
    _scripts(HERE / "program", root)
    archive.set_modes(root)
    archive.set_times(root, epoch)
    program.prepare_content(root)
    return contents


def _session_tree(root: Path, version: str, epoch: int) -> None:
    shutil.copytree(SESSION / "root", root, symlinks=True)
    cursor.write_theme(root / "usr/share/signpost-kiosk-session/icons")
    _documents(root, _NAMES[1], version, epoch, copyright_file=SESSION / "copyright")
    _scripts(SESSION, root)
    archive.set_modes(root)


def _documents(root: Path, package: str, version: str, epoch: int, *, copyright_file: Path) -> None:
    folder = root / "usr/share/doc" / package
    changes = (program.ROOT / "CHANGELOG.md").read_text("utf-8")
    text = history.debian_changelog(package, changes, version, epoch)
    _write(folder / "changelog.gz", manual.compressed(text))
    _write(folder / "copyright", copyright_file.read_bytes())


def _scripts(source: Path, root: Path) -> None:
    for name in SCRIPTS:
        if (source / name).exists():
            _write(root / "DEBIAN" / name, (source / name).read_bytes())


def _finish(root: Path, fields: dict[str, str], out: Path, epoch: int, level: int) -> Path:
    archive.write_control(root, fields)
    archive.set_modes(root)
    archive.set_times(root, epoch)
    name = f"{fields['Package']}_{fields['Version']}_{fields['Architecture']}.deb"
    archive.build(root, out / name, epoch, level)
    return out / name


def _fields(template: Path, version: str, architecture: str) -> dict[str, str]:
    """Returns the fields of the control file; Description stays the last."""
    fields: dict[str, str] = {}
    name = ""
    for line in template.read_text("utf-8").splitlines():
        if line.startswith(" "):
            fields[name] += f"\n{line}"
        else:
            name, _, value = line.partition(": ")
            fields[name] = value.replace("${version}", version)
    description = fields.pop("Description")
    fields["Version"] = version
    fields["Architecture"] = architecture
    fields["Maintainer"] = history.MAINTAINER
    fields.setdefault("Depends", "")
    return {**fields, "Description": description}


def _packages(sonames: frozenset[str], glibc: str) -> list[str]:
    table = {}
    for line in (HERE / "libraries.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            soname, package = line.split(maxsplit=1)
            table[soname] = package
    if unknown := sorted(sonames - table.keys()):
        raise BuildError(f"No package is known for {unknown[0]}: add it to libraries.txt.")
    wanted = {table[soname] for soname in sonames}
    return sorted(f"libc6 (>= {glibc})" if one == "libc6" else one for one in wanted)


def _day(epoch: int) -> str:
    return datetime.fromtimestamp(epoch, UTC).date().isoformat()


def _write(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
