"""Installs, upgrades, removes and purges the packages over this very system, in a layer of its own
that is thrown away: a quick look. `make deb-test` does it in clean systems, and goes back too."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = [pytest.mark.torture, pytest.mark.usefixtures("as_root")]

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
OLD, NEW = "0.0.9", "0.0.10"
STATE = "/var/lib/signpost-kiosk"

LAYER = """
mount -t overlay overlay -o "lowerdir=/,upperdir=$1/upper,workdir=$1/work" "$1/root" || exit 77
mount --bind "$1/packages" "$1/root/mnt"
mount -t proc proc "$1/root/proc"
mount --bind /dev "$1/root/dev"
mount -t tmpfs tmpfs "$1/root/run"
mount -t tmpfs tmpfs "$1/root/tmp"
exec chroot "$1/root" /bin/bash -euc "$2"
"""
OF_THE_SYSTEM = re.compile(
    r"^(var/(lib/(dpkg|systemd/deb-systemd-helper-)|log|cache|mail)|dev|mnt|proc|run|tmp|root)"
    r"|^etc/(passwd|group|shadow|gshadow)-$|/icon-theme\.cache$|^etc/ld\.so\.cache$"
)


class Layer:
    """A copy of this system that costs nothing; what changed in it lies in `upper`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("upper", "work", "root", "packages"):
            (folder / name).mkdir()

    def run(self, script: str) -> str:
        command = ["unshare", "--mount", "/bin/sh", "-c", LAYER, "layer", str(self.folder), script]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
        if done.returncode == 77:
            pytest.fail(
                "No layer can be laid over this system: run this where overlay can be mounted."
            )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def changed(self) -> set[str]:
        """Files that are not as they are below, but for what dpkg and others keep."""
        upper = self.folder / "upper"
        found = set()
        for path in upper.rglob("*"):
            name = path.relative_to(upper).as_posix()
            if path.is_dir() and not path.is_symlink() and Path("/", name).is_dir():
                continue
            if not OF_THE_SYSTEM.search(name) and not _is_as_below(path, Path("/", name)):
                found.add(name)
        return found


def _is_as_below(above: Path, below: Path) -> bool:
    if above.is_char_device():  # how an overlay says that a file is gone
        return not below.exists()
    return above.is_file() and below.is_file() and above.read_bytes() == below.read_bytes()


@pytest.fixture(scope="module")
def layer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Layer]:
    layer = Layer(tmp_path_factory.mktemp("layer"))
    packages = layer.folder / "packages"
    build = [sys.executable, "-m", "deb", "--version", NEW, "--level", "0", "--out", str(packages)]
    subprocess.run(build, cwd=PACKAGING, check=True, capture_output=True)
    # The version before: the same files, and another number.
    for new in sorted(packages.glob("*.deb")):
        tree = layer.folder / "tree"
        subprocess.run(["dpkg-deb", "--raw-extract", str(new), str(tree)], check=True)
        for file in (tree / "DEBIAN/control", tree / "usr/lib/signpost-kiosk/kiosk/__init__.py"):
            if file.exists():
                file.write_text(file.read_text("utf-8").replace(NEW, OLD), "utf-8")
        old = packages / new.name.replace(NEW, OLD)
        subprocess.run(["dpkg-deb", "-Znone", "--build", str(tree), str(old)], check=True)
        shutil.rmtree(tree)
    yield layer
    shutil.rmtree(layer.folder)


def test_install_upgrade_purge(layer: Layer) -> None:
    # Dependencies of the session, such as cage, may be missing here: clean systems have it.
    said = layer.run(
        f"""
        quietly() {{ "$@" >/tmp/said 2>&1 || {{ cat /tmp/said >&2; exit 1; }}; }}
        # Files that are thrown away need not be safe on the disk.
        unsafe="--force-depends --force-unsafe-io"
        install() {{ quietly dpkg $unsafe -i /mnt/*_"$1"_*.deb; }}
        export DEBIAN_FRONTEND=noninteractive
        install {OLD}
        kiosk --version
        echo 'session: {{idle_seconds: 77}}' >/etc/signpost-kiosk/kiosk.d/50-branch.yaml
        echo '#of IT' >>/etc/signpost-kiosk/session.conf
        mkdir {STATE}/store && echo content >{STATE}/store/kept
        install {NEW}
        kiosk --version
        kiosk settings check | grep -o 'idle_seconds = 77'
        grep '#of IT' /etc/signpost-kiosk/session.conf
        cat {STATE}/store/kept
        cd / && runuser -u signpost-kiosk -- env HOME={STATE} kiosk run --self-test 2>&1
        quietly dpkg --remove signpost-kiosk-session
        test ! -e /etc/systemd/system/ctrl-alt-del.target
        cat {STATE}/store/kept
        quietly dpkg --purge signpost-kiosk-session signpost-kiosk
        """
    )
    lines = said.splitlines()
    assert lines[0] == f"kiosk {OLD}"
    assert lines[1:5] == [f"kiosk {NEW}", "idle_seconds = 77", "#of IT", "content"]
    assert "pages" in lines[5]
    assert lines[6:] == ["content"]
    assert layer.changed() == set()
