"""Measures start and memory and prints their ratios with the targets; see README.md."""

from __future__ import annotations

import argparse
import compileall
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

import kiosk
from kiosk import paths
from kiosk.bundle.prepared import prepare

from . import applying, chromium_page, touch, visits
from .framebuffer import Framebuffer
from .processes import running

BARE, KIOSK, CHROMIUM = "bare window", "kiosk", "Chromium"
OURS = Path(sys.executable).with_name("kiosk")
INSTALLED = Path("/usr/bin/kiosk")
INSTALLED_CONTENT = Path("/usr/lib/signpost-kiosk/kiosk/share/content/warwickshire")
"""The content of the Debian package."""


@dataclass
class Candidate:
    """One of the programs compared."""

    name: str
    command: list[str]
    visit: visits.Visit
    starts: list[float] = field(default_factory=list)  # seconds
    memories: list[float] = field(default_factory=list)  # MiB


@dataclass(frozen=True)
class Target:
    """A ratio of the kiosk against another program that must not be exceeded."""

    what: str
    against: str
    limit: float


TARGETS = (
    Target("start", BARE, 1.5),
    Target("start", CHROMIUM, 0.7),
    Target("memory", BARE, 1.6),
    Target("memory", CHROMIUM, 0.3),
)


def candidates(
    content: Path, folder: Path, program: Path = OURS, python: Sequence[str] = (sys.executable,)
) -> list[Candidate]:
    """Returns the programs to compare. `python`: the command that runs the bare window, with the
    same Qt and interpreter as `program`."""
    page = folder / "page.html"
    page.write_text(chromium_page.page(chromium_page.load(content)), "utf-8")
    here = Path(__file__).parent
    return [
        Candidate(BARE, [*python, str(here / "bare_window.py")], visits.nothing),
        Candidate(
            KIOSK,
            [str(program), "run", "--content", str(content)],
            visits.kiosk,
        ),
        Candidate(CHROMIUM, chromium_page.command(page, folder / "profile"), visits.chromium),
    ]


def measure_start(candidate: Candidate, screen: Framebuffer, log: Path) -> float:
    """Returns the seconds from the start of the process to the first page with text."""
    screen.wait_until_blank()
    with running(candidate.command, display=screen.display, log=log) as program:
        try:
            return screen.wait_until_painted() - program.started
        except TimeoutError:
            program.check()
            raise


def measure_memory(candidate: Candidate, screen: Framebuffer, log: Path) -> float:
    """Returns the PSS of the whole process tree in MiB, after the visit."""
    screen.wait_until_blank()
    with running(candidate.command, display=screen.display, log=log) as program:
        screen.wait_until_painted()
        time.sleep(0.5)
        candidate.visit(screen)
        program.check()
        return program.pss_mib()


def measure(programs: Sequence[Candidate], starts: int, memories: int, folder: Path) -> None:
    """Measures the programs in turn, A B C A B C …, so that a slow minute affects all alike."""
    log = folder / "log"
    with Framebuffer() as screen:
        for number in range(starts + 1):
            for program in programs:
                seconds = measure_start(program, screen, log)
                if number:  # the first round fills caches and makes Chromium's profile
                    program.starts.append(seconds)
        for _ in range(memories):
            for program in programs:
                program.memories.append(measure_memory(program, screen, log))


def report(programs: Sequence[Candidate]) -> bool:
    """Prints both tables; returns whether every ratio is within its limit."""
    print(f"{'':14}{'start':>9}{'min–max':>16}{'memory':>12}{'min–max':>16}")
    for program in programs:
        starts = [second * 1000 for second in program.starts]
        sizes = program.memories
        print(
            f"{program.name:14}{median(starts):6.0f} ms{_span(starts):>16}"
            f"{median(sizes):8.0f} MiB{_span(sizes):>16}"
        )
    print()
    by_name = {program.name: program for program in programs}
    good = True
    for target in TARGETS:
        kiosk, other = by_name[KIOSK], by_name[target.against]
        if target.what == "start":
            ratio = median(kiosk.starts) / median(other.starts)
        else:
            ratio = median(kiosk.memories) / median(other.memories)
        good = good and ratio <= target.limit
        verdict = "ok" if ratio <= target.limit else "MISSED"
        print(
            f"{target.what:8}kiosk : {target.against:12}{ratio:6.2f}"
            f"   at most {target.limit:.1f}   {verdict}"
        )
    return good


def _span(values: Sequence[float]) -> str:
    return f"{min(values):.0f}–{max(values):.0f}"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--content", type=Path, default=paths.SHIPPED_BUNDLE, metavar="PATH")
    what.add_argument(
        "--installed",
        action="store_true",
        help="measure only start and memory, of the Debian package",
    )
    parser.add_argument("--starts", type=int, default=7, metavar="N", help="starts of each program")
    parser.add_argument(
        "--memories", type=int, default=3, metavar="N", help="visits to each program"
    )
    parser.add_argument("--strict", action="store_true", help="fail when a target is missed")
    options = parser.parse_args(arguments)
    if options.installed:
        return _installed(options)
    # As installed: the program is compiled to byte code, and the content is prepared.
    for package in kiosk.__path__:
        compileall.compile_dir(package, quiet=1)
    prepare(options.content, paths.DIRECTORY)
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        programs = candidates(options.content.resolve(), folder)
        measure(programs, options.starts, options.memories, folder)
    good = report(programs)
    print()
    good = touch.main() and good
    good = applying.main() and good
    return 1 if options.strict and not good else 0


def _installed(options: argparse.Namespace) -> int:
    if not INSTALLED.exists():
        print(
            "bench: the package is not installed. Run make deb, then "
            "apt-get install ./dist/signpost-kiosk_*_amd64.deb",
            file=sys.stderr,
        )
        return 2
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        vendor = INSTALLED_CONTENT.parents[3] / "vendor"
        python = ["/usr/bin/env", f"PYTHONPATH={vendor}", "/usr/bin/python3"]
        programs = candidates(INSTALLED_CONTENT, folder, INSTALLED, python)
        measure(programs, options.starts, options.memories, folder)
    return 1 if not report(programs) and options.strict else 0


if __name__ == "__main__":
    sys.exit(main())
