"""Packs a folder into a .deb; the same folder gives the same bytes."""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

from .faults import BuildError

LEVEL = 6
"""Compression level of xz: 30.9 MB. 3 gives 34.1 MB; 9 gives 30.3 MB, but takes twice the time and
850 MB of memory."""


def set_times(root: Path, epoch: int) -> None:
    """Gives every file and folder the same time, in seconds since 1970."""
    for path in (root, *root.rglob("*")):
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def set_modes(root: Path) -> None:
    """Makes every file readable for all users, and only folders and scripts executable."""
    for path in (root, *root.rglob("*")):
        if path.is_symlink():
            continue
        # A module of a library may begin like a script without being one.
        script = path.is_file() and path.suffix != ".py" and path.read_bytes()[:2] == b"#!"
        runs = path.is_dir() or script
        path.chmod(0o755 if runs else 0o644)


def write_control(root: Path, fields: Mapping[str, str]) -> None:
    """Writes DEBIAN/control, md5sums, and conffiles, which lists every file under /etc."""
    debian = root / "DEBIAN"
    debian.mkdir(exist_ok=True)
    files = [path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink()]
    files = [path for path in files if debian not in path.parents]
    size = sum(-(-path.stat().st_size // 1024) for path in files)
    lines = [f"{name}: {value}" for name, value in fields.items()]
    lines.insert(-1, f"Installed-Size: {size}")
    (debian / "control").write_text("\n".join(lines) + "\n", "utf-8")
    sums, settings = [], []
    for path in files:
        name = path.relative_to(root).as_posix()
        if name.startswith("etc/"):
            settings.append(f"/{name}\n")
        else:
            # dpkg's own format (deb-md5sums(5)), which is no protection against attacks.
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            sums.append(f"{digest}  {name}\n")
    (debian / "md5sums").write_text("".join(sums), "utf-8")
    if settings:
        (debian / "conffiles").write_text("".join(settings), "utf-8")


def build(root: Path, target: Path, epoch: int, level: int = LEVEL) -> None:
    """Builds the .deb. Level 0 does not compress: a large file, quickly made. Raises BuildError."""
    target.parent.mkdir(parents=True, exist_ok=True)
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch), "LC_ALL": "C.UTF-8"}
    packing = ["-Zxz", f"-z{level}"] if level else ["-Znone"]
    command = ["dpkg-deb", "--root-owner-group", *packing, "--build"]
    done = subprocess.run(
        [*command, str(root), str(target)],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise BuildError(f"dpkg-deb could not build {target.name}: {done.stderr.strip()}")
