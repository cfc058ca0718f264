"""The same tree gives the same bytes, on any machine and at any time."""

from __future__ import annotations

import hashlib
import os
import subprocess
from pathlib import Path

from deb import archive

FIELDS = {
    "Package": "thing",
    "Version": "1.2",
    "Architecture": "all",
    "Maintainer": "Nobody <nobody@example.org>",
    "Description": "a thing\n For a test.",
}
EPOCH = 1_700_000_000


def make(root: Path, *, late: bool) -> Path:
    """A small package; `late`: other times, modes and order."""
    files = {
        "etc/thing/thing.conf": "a\n",
        "usr/bin/thing": "#!/bin/sh\n",
        "usr/share/thing/data": "b\n",
    }
    for name in sorted(files, reverse=late):
        file = root / name
        file.parent.mkdir(parents=True)
        file.write_text(files[name])
        file.chmod(0o600 if late else 0o664)
        os.utime(file, (1_000 if late else 2_000,) * 2)
    archive.write_control(root, FIELDS)
    archive.set_modes(root)
    archive.set_times(root, EPOCH)
    target = root.with_suffix(".deb")
    archive.build(root, target, EPOCH, level=0)
    return target


def test_two_builds_are_the_same_bytes(tmp_path):
    one, two = (make(tmp_path / name, late=late) for name, late in (("a", False), ("b", True)))
    assert one.read_bytes() == two.read_bytes()


def test_what_lies_in_etc_is_a_setting_and_programs_may_be_run(tmp_path):
    file = make(tmp_path / "a", late=True)
    listed = subprocess.run(
        ["dpkg-deb", "--contents", str(file)], capture_output=True, encoding="utf-8", check=True
    ).stdout
    rows = {line.split()[-1]: line.split()[:2] for line in listed.splitlines()}
    assert rows["./usr/bin/thing"] == ["-rwxr-xr-x", "root/root"]
    assert rows["./usr/share/thing/data"] == ["-rw-r--r--", "root/root"]
    told = subprocess.run(
        ["dpkg-deb", "--info", str(file), "conffiles", "md5sums"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout
    sums = {line.split()[1]: line.split()[0] for line in told.splitlines()[1:]}
    assert told.splitlines()[0] == "/etc/thing/thing.conf"
    assert sums == {
        "usr/bin/thing": hashlib.md5(b"#!/bin/sh\n").hexdigest(),
        "usr/share/thing/data": hashlib.md5(b"b\n").hexdigest(),
    }
