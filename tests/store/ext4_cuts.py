"""Cuts a real ext4 at random moments of an apply, and checks the result. Run by test_mounts.py.

The file system stops at once, as if power had gone (EXT4_IOC_SHUTDOWN): what was not written is
gone, and mounting it again replays its journal. Prints the number of cuts by what was shown then.
"""

from __future__ import annotations

import fcntl
import os
import random
import signal
import struct
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from kiosk.store import Store
from tests.store.contents import apply_and_show, number_shown
from tests.store.mounts import mount
from tests.store.worker import change, fork

EXT4_IOC_SHUTDOWN = 0x8004587D
FLAGS = {"flushed": 0, "journal flushed": 1, "nothing flushed": 2}
"""Data still written at the moment of the cut, by flag."""


class Disk:
    def __init__(self, folder: Path) -> None:
        self._image, self._mounted = folder / "disk", folder / "mounted"
        self.root = self._mounted / "store"
        self._mounted.mkdir()
        with open(self._image, "wb") as image:
            image.truncate(64 * 1024 * 1024)
        mkfs = ["mkfs.ext4", "-q", "-F", str(self._image)]
        paths = f"{os.environ['PATH']}:/usr/sbin:/sbin"
        subprocess.run(mkfs, check=True, env={**os.environ, "PATH": paths})
        self.on()

    def on(self) -> None:
        mount("-o", "loop", str(self._image), str(self._mounted))

    def cut(self, flag: int) -> None:
        handle = os.open(self._mounted, os.O_RDONLY)
        fcntl.ioctl(handle, EXT4_IOC_SHUTDOWN, struct.pack("I", flag))
        os.close(handle)

    def off(self) -> None:
        subprocess.run(["umount", str(self._mounted)], check=True)


def said_by(root: Path, number: int, disk: Disk, moment: float, flag: int) -> str:
    """The output of an apply whose disk was cut `moment` seconds after it began."""
    listen, say = os.pipe()
    child, go = fork(root, number, say)
    os.close(say)
    os.write(go, b"x")
    os.close(go)
    time.sleep(moment)
    disk.cut(flag)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with open(listen, "rb") as heard:
        return heard.read().decode()


def main(folder: Path, cuts: int, seed: int) -> None:
    chance = random.Random(seed)
    disk = Disk(folder)
    apply_and_show(Store(disk.root), 1)
    started = time.monotonic()
    with open(os.devnull, "wb") as nobody:
        change(disk.root, 2, nobody.fileno())
    longest = (time.monotonic() - started) * 1.2
    number, results = 2, Counter[str]()
    for at in range(cuts):
        old, new = number, number + 1
        name = list(FLAGS)[(0, 1, 2, 2)[at % 4]]
        said = said_by(disk.root, new, disk, chance.uniform(0, longest), FLAGS[name])
        disk.off()
        disk.on()
        store = Store(disk.root)
        choice = store.select()
        shown = number_shown(choice)
        allowed = (new,) if "pointed" in said else (old, new)
        place = f"cut {at} (seed {seed}, {name}) after {said!r}: {choice}"
        assert shown in allowed, place
        assert choice.reason == "", place
        assert store.floor.release >= shown, place
        results["new" if shown == new else "old"] += 1
        number = new + 1
        apply_and_show(store, number)
        store.collect()
        assert number_shown(store.select()) == number, place
    disk.off()
    print(f"{cuts} cuts: {results['old']} old, {results['new']} new, 0 lost")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
