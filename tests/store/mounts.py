"""Runs a module of these tests where it may mount, and where nothing it mounts is left behind."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]


def run_with_mounts(module: str, *arguments: str, real_disk: bool = False) -> str:
    """Returns the module's output. Fails if it exits with an error, or may not mount.

    `real_disk`: only root may make one; a developer's sudo is asked without a password.
    """
    for tool in ("unshare", "mount", *(("mkfs.ext4",) if real_disk else ())):
        if shutil.which(tool, path=f"{os.environ['PATH']}:/usr/sbin:/sbin") is None:
            pytest.fail(f"{tool} is missing: packaging/setup.sh test installs it", pytrace=False)
    own = ["unshare", "--mount", "--propagation", "private"]
    if os.geteuid() != 0:
        own = ["sudo", "-n", *own] if real_disk else [*own, "--user", "--map-root-user"]
    may = subprocess.run([*own, "true"], capture_output=True, text=True, check=False)
    if may.returncode:
        who = "root, or sudo without a password" if real_disk else "root, or user namespaces"
        pytest.fail(f"this test mounts a disk and needs {who}: {may.stderr}", pytrace=False)
    ran = subprocess.run(
        [*own, sys.executable, "-B", "-m", module, *arguments],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


def mount(*arguments: str) -> None:
    subprocess.run(["mount", *arguments], check=True)
