"""Packs a folder into an .msi with wixl; the same folder gives the same bytes."""

from __future__ import annotations

import hashlib
import os
import shutil
import uuid
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import quoteattr

from .icon import write_icon
from .msi_rows import queries
from .program import CONTENT
from .steps import at_time, run

UPGRADE_CODE = "2F6C1D94-7B0E-4E7A-A6D3-58C1B0F9E3A7"
"""Never changes: by it Windows recognises that a newer version replaces an older one."""
TEMPLATE = Path(__file__).resolve().parent / "installer.wxs"

_SPACE = uuid.UUID(UPGRADE_CODE)


def build_msi(work: Path, target: Path, version: str, epoch: int) -> None:
    """Builds the .msi of the folder `root` in `work`. `version`: such as 1.2.3. `epoch`: the time
    of all files inside, in seconds since 1970. Raises BuildError."""
    root = work / "root"
    for path in (root, *root.rglob("*")):
        os.utime(path, (epoch, epoch), follow_symlinks=False)
    write_icon(work / "signpost.ico")
    os.utime(work / "signpost.ico", (epoch, epoch))
    (work / "files.wxs").write_text(fragment(root), "utf-8")
    (work / "installer.wxs").write_text(filled(version), "utf-8")
    made = work / "signpost.msi"
    command = ["wixl", "--arch", "x64", "--output", str(made), "installer.wxs", "files.wxs"]
    run(at_time(epoch, command), work)
    for query in queries(CONTENT, file_id):
        run(at_time(epoch, ["msibuild", str(made), "-q", query]), work)
    # In a call of its own: msibuild loses it together with other changes.
    summary = [f"Signpost {version}", "Signpost maintainers", "x64;1033", _package_code(root)]
    run(at_time(epoch, ["msibuild", str(made), "-s", *summary]), work)
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(made, target)


def filled(version: str) -> str:
    """Returns installer.wxs with its values filled in."""
    values = {
        "ProductCode": named(f"product {version}"),
        "UpgradeCode": UPGRADE_CODE,
        "Version": version,
    }
    text = TEMPLATE.read_text("utf-8")
    for name, value in values.items():
        text = text.replace(f"${name}$", value)
    return text


def named(name: str) -> str:
    """Returns a GUID that depends only on the name, in upper case as Windows requires."""
    return str(uuid.uuid5(_SPACE, name)).upper()


def fragment(root: Path) -> str:
    """Returns one component for each file; its GUID depends only on its path, as Windows
    requires."""
    components: list[str] = []
    rows = ['<?xml version="1.0" encoding="utf-8"?>']
    rows += ['<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi"><Fragment>']
    rows += ['<DirectoryRef Id="INSTALLDIR">', *_folder(root, root, components), "</DirectoryRef>"]
    rows += ['<ComponentGroup Id="Files">']
    rows += [f'<ComponentRef Id="{component}"/>' for component in components]
    rows += ["</ComponentGroup>", "</Fragment></Wix>"]
    return "\n".join(rows) + "\n"


def _folder(folder: Path, root: Path, components: list[str]) -> Iterator[str]:
    for path in sorted(folder.iterdir(), key=lambda one: (one.is_dir(), one.name)):
        relative = path.relative_to(root).as_posix()
        name = quoteattr(path.name)
        if path.is_dir():
            yield f'<Directory Id="{file_id("d", relative)}" Name={name}>'
            yield from _folder(path, root, components)
            yield "</Directory>"
        else:
            components.append(component := file_id("c", relative))
            yield f'<Component Id="{component}" Guid="{named(relative)}" Win64="yes">'
            source = quoteattr(f"{root.name}/{relative}")
            yield f'<File Id="{file_id("f", relative)}" Name={name} Source={source}'
            yield 'KeyPath="yes"/></Component>'


def file_id(kind: str, path: str) -> str:
    """Returns the id of a component ("c"), a folder ("d") or a file ("f"). `path` below the
    installed folder."""
    return kind + hashlib.sha256(path.encode()).hexdigest()[:24]


def _package_code(root: Path) -> str:
    """Returns the package code: packages with different contents must have different codes."""
    digest = hashlib.sha256(TEMPLATE.read_bytes())
    for path in sorted(root.rglob("*")):
        if path.is_file():
            digest.update(path.relative_to(root).as_posix().encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return f"{{{named(f'package {digest.hexdigest()}')}}}"
