"""A tree becomes a .deb: the same tree, the same bytes."""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

from .faults import BuildError

LEVEL = 6
"""Of xz: 30.9 MB. 3 gives 34.1 MB; 9 gives 30.3 MB, for twice the time and 850 MB of memory."""


def set_times(root: Path, epoch: int) -> None:
    """Every file and folder gets the same time, in seconds since 1970."""
    for path in (root, *root.rglob("*")):
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def set_modes(root: Path) -> None:
    """Everybody may read; only what is made to be run may be run."""
    for path in (root, *root.rglob("*")):
        if path.is_symlink():
            continue
        # A module of a library may begin like a script, and is none.
        script = path.is_file() and path.suffix != ".py" and path.read_bytes()[:2] == b"#!"
        runs = path.is_dir() or script
        path.chmod(0o755 if runs else 0o644)


def write_control(root: Path, fields: Mapping[str, str]) -> None:
    """DEBIAN/control, md5sums, and conffiles: everything under /etc that is a file."""
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
            # dpkg's own format (deb-md5sums(5)); it is no protection, and dpkg says so.
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            sums.append(f"{digest}  {name}\n")
    (debian / "md5sums").write_text("".join(sums), "utf-8")
    if settings:
        (debian / "conffiles").write_text("".join(settings), "utf-8")


def build(root: Path, target: Path, epoch: int, level: int = LEVEL) -> None:
    """Level 0 packs nothing: large, and soon done. Raises BuildError."""
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
