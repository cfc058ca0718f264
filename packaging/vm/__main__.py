"""`python -m vm [--suite trixie] PACKAGES`: boots a machine with the packages and runs the
trials."""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from .machine import SIZE, Machine, MachineError
from .trials import Pages, TrialError, Trials

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
KIOSK = ROOT / ".venv" / "bin" / "kiosk"
STICK_MB = 64
_FIRST_COLOUR, _SECOND_COLOUR = "#5a2d5c", "#0b4f6c"

TOOLS = {
    "mcopy": "mtools",
    "mkfs.vfat": "dosfstools",
    "mmdebstrap": "mmdebstrap",
    "qemu-img": "qemu-utils",
    "qemu-system-x86_64": "qemu-system-x86",
}
CUTS = {
    "while it is copied": "ls store/staging/*/* >/dev/null 2>&1",
    "as it is swapped in": "! cmp -s store/current /run/current",
}
"""Moments to pull the plug → a shell command, run in the state folder, that succeeds from then
on."""


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m vm", description=__doc__)
    parser.add_argument("packages", type=Path, help="folder with both .deb files")
    parser.add_argument("--suite", default="trixie", help="release of Debian: bookworm or trixie")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "vm", metavar="FOLDER")
    options = parser.parse_args(argv)
    folder = options.out / options.suite
    if missing := [package for tool, package in TOOLS.items() if shutil.which(tool) is None]:
        print(f"vm-test: missing: apt-get install {' '.join(missing)}", file=sys.stderr)
        return 2
    start = time.monotonic()
    try:
        _image(options.suite, options.packages, folder)
        _report(f"{options.suite}: disk made in {time.monotonic() - start:.0f} s")
        _run(folder)
    except (MachineError, TrialError) as fault:
        print(f"vm-test: {options.suite}: {fault}", file=sys.stderr)
        return 1
    minutes = (time.monotonic() - start) / 60
    _report(f"{options.suite}: passed in {minutes:.1f} minutes; pictures in {folder / 'pictures'}")
    return 0


def _run(folder: Path) -> None:
    pictures = folder / "pictures"
    shutil.rmtree(pictures, ignore_errors=True)
    pictures.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as work:
        pages, stick = _prepare(Path(work))
        trials = Trials(pages, pictures, lambda line: _report(f"  {line}"))
        disk = folder / "run.qcow2"
        command = ["qemu-img", "create", "-q", "-f", "qcow2", "-F", "raw"]
        _call(*command, "-b", str(folder / "disk.img"), str(disk))
        machine = Machine(folder, disk)
        try:
            trials.power_on(machine)
            trials.rights(machine)
            trials.keys(machine)
            trials.crash(machine)
            trials.hang(machine)
            trials.crash(machine, "cage", "cage -d")
            trials.leave(machine)
            trials.turn(machine)
            mount = trials.stick(machine, stick)
            trials.apply_first(machine, mount)
            for moment, command_of_moment in CUTS.items():
                trials.cut_while_applying(machine, mount, command_of_moment)
                machine = Machine(folder, disk)
                trials.after_cut(machine, moment)
                mount = trials.stick(machine, stick)
        finally:
            machine.cut()
            disk.unlink()
            (pictures / "now.png").unlink(missing_ok=True)


def _prepare(work: Path) -> tuple[Pages, Path]:
    """Draws the pages to compare with, and makes a stick with a publisher's two releases."""
    own = ROOT / "content" / "warwickshire"
    first, second = work / "first", work / "second"
    for copy in (first, second):
        # Without the prepared bundle of `kiosk prepare`.
        unwanted = shutil.ignore_patterns(".*")
        shutil.copytree(ROOT / "content" / "school-reception", copy, ignore=unwanted)
    bundle = second / "bundle.yaml"
    text = bundle.read_text("utf-8")
    bundle.write_text(text.replace(_FIRST_COLOUR, _SECOND_COLOUR), "utf-8")
    pages = Pages(
        built_in=_page(work / "built-in", own, SIZE),
        turned=_page(work / "turned", own, (SIZE[1], SIZE[0])),
        first=_page(work / "one", first, SIZE),
        second=_page(work / "two", second, SIZE),
    )
    return pages, _stick(work, first, second)


def _page(target: Path, bundle: Path, size: tuple[int, int]) -> Path:
    """Draws the attract screen into a picture beside `target`."""
    command = [str(KIOSK), "tour", "--out", str(target), "--size", f"{size[0]}x{size[1]}"]
    settings = HERE / "guest" / "50-vm.yaml"
    _call(*command, "--content", str(bundle), "--settings", str(settings))
    return next(target.glob("001-*.png")).rename(target.with_suffix(".png"))


def _stick(work: Path, *bundles: Path) -> Path:
    """Makes the image of a stick with the folders 1 and 2: the first and the second release."""
    keys, secret, published = work / "keys", work / "secret", work / "published"
    secret.write_text("correct horse battery staple\n", "utf-8")
    publish = [str(KIOSK), "publish"]
    options = ["--keys", str(keys), "--passphrase-file", str(secret)]
    _call(*publish, "init", *options, "--name", "Tests", str(published))
    image = work / "stick.img"
    with image.open("wb") as file:
        file.truncate(STICK_MB * 1024 * 1024)
    # One volume without a partition table, as small sticks often have.
    _call("mkfs.vfat", "-n", "RELEASES", str(image))
    for number, bundle in enumerate(bundles, start=1):
        _call(*publish, "add", *options, "--with-warnings", str(published), str(bundle))
        _call("mmd", "-i", str(image), f"::{number}")
        folders = [str(folder) for folder in sorted(published.iterdir())]
        _call("mcopy", "-s", "-i", str(image), *folders, f"::{number}/")
    return image


def _image(suite: str, packages: Path, folder: Path) -> None:
    _call(str(HERE / "image.sh"), suite, str(packages), str(folder))


def _call(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise MachineError(f"{' '.join(command)}: {done.stdout}{done.stderr}")


def _report(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
