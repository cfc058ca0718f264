"""`python -m windows.trial`: builds the installers twice, then installs, starts, upgrades and
removes them under Wine. CHECKLIST.md has the tests that need Windows itself.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtGui import QImage

from bench.framebuffer import Framebuffer
from kiosk import __version__

from .__main__ import HERE, build
from .bring import ROOT
from .winebox import WineBox

WORK = ROOT / "build" / "windows-test"
CACHE = ROOT / "build" / "wheels"
OLD = "0.0.9"
LARGEST = 60_000_000
SIZE = (1920, 1080)

PROGRAM_FOLDER = "Program Files/Signpost"
KEY = r"Software\Signpost"
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
EVENTS = r"SYSTEM\CurrentControlSet\Services\EventLog\Application\Signpost"
ENTRIES = (
    "Examine this kiosk",
    "Guide for IT",
    "Guide for staff",
    "Signpost commands for staff",
    "Signpost in a window",
    "Signpost kiosk",
)


class Screen(Framebuffer):
    def save(self, file: Path) -> None:
        height, width = self._pixels.shape
        data = self._pixels.tobytes()
        QImage(data, width, height, width * 4, QImage.Format.Format_RGB32).save(str(file))


@contextmanager
def step(title: str) -> Iterator[Callable[[str], None]]:
    """Prints one line at the end of a step, with the facts that it reported."""
    start = time.perf_counter()
    facts: list[str] = []
    yield facts.append
    print(f"ok  {time.perf_counter() - start:6.1f} s  {title}  {'; '.join(facts)}", flush=True)


def main() -> int:
    subprocess.run([HERE / "tools.sh", "test"], check=True)
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    new, setup, old = build_all()
    with (screen := Screen(SIZE)), WineBox(WORK, screen.display) as box:
        try:
            installs(box, old)
            commands(box)
            starts(box, screen, "first")
            upgrades(box, new)
            starts(box, screen, "upgraded")
            restarts(box, screen)
            own_content(box, screen)
            asks(box, setup)
            removes(box, new)
        except (AssertionError, TimeoutError) as fault:
            print(f"FAILED: {fault}", file=sys.stderr)
            return 1
    print(f"The pictures are in {WORK.relative_to(ROOT)}.")
    return 0


def build_all() -> tuple[Path, Path, Path]:
    with step("built") as report:
        new, setup = build(WORK / "one", CACHE, __version__)
        report(f"{new.name} {new.stat().st_size:,} bytes")
        report(f"{setup.name} {setup.stat().st_size:,} bytes")
    with step("built again: the same bytes") as report:
        for one, two in zip((new, setup), build(WORK / "two", CACHE, __version__), strict=True):
            assert one.read_bytes() == two.read_bytes(), f"two builds of {one.name} differ"
            assert one.stat().st_size < LARGEST, f"{one.name} is too large"
            report(hashlib.sha256(one.read_bytes()).hexdigest())
    with step(f"built {OLD}, to upgrade from"):
        old, _ = build(WORK / "old", CACHE, OLD)
    return new, setup, old


def installs(box: WineBox, msi: Path) -> None:
    content = r"C:\content\school"
    shutil.copytree(ROOT / "content" / "school-reception", box.root / "content" / "school")
    with step(f"installed {OLD} silently, with properties") as report:
        answers = [r"SETTINGSFILE=C:\it\kiosk.yaml", f"CONTENTFOLDER={content}", "AUTOSTART=1"]
        box.install("/i", str(msi), *answers)
        folder = box.root / PROGRAM_FOLDER
        files = [file for file in folder.rglob("*") if file.is_file()]
        report(f"{len(files)} files, {sum(file.stat().st_size for file in files) / 1e6:.1f} MB")
        assert menu(box) == set(ENTRIES)
        assert box.value(KEY, "Version") == OLD
        assert box.value(EVENTS, "EventMessageFile").endswith("Signpost.exe")
        assert box.value(EVENTS, "TypesSupported") == "0x7"
        assert (box.root / "ProgramData/Signpost/state").is_dir()
        has_answers(box, content)
        prepared = list(folder.rglob(".prepared.json"))
        assert len(prepared) == 2, "the content was not prepared"


def menu(box: WineBox) -> set[str]:
    """Returns the entries of the Start menu. Wine has only the user's, even for an installation for
    all users."""
    folders = [box.root / "ProgramData", box.root / "users"]
    found = [file for folder in folders for file in folder.rglob("Start Menu/Programs/Signpost/*")]
    return {file.stem for file in found}


def has_answers(box: WineBox, content: str) -> None:
    """Checks that the answers of the first installation are still in the registry."""
    assert box.value(KEY, "SettingsFile") == r"C:\it\kiosk.yaml"
    assert box.value(KEY, "ContentFolder") == content
    assert box.value(KEY, "AutoStart") == "1"
    assert box.value(RUN, "Signpost") == r'"C:\Program Files\Signpost\Signpost.exe"'


def commands(box: WineBox) -> None:
    kiosk = r"C:\Program Files\Signpost\kiosk.exe"
    with step("kiosk.exe: version, self-test, check") as report:
        assert box.run(kiosk, "--version").strip() == f"kiosk {OLD}"
        (box.root / "it").mkdir()
        (box.root / "it" / "kiosk.yaml").write_text("language: cy\n", "utf-8")
        report(box.run(kiosk, "run", "--self-test", patience=300).strip().splitlines()[-1])
        said = box.run(kiosk, "settings", "check")
        assert "language" in said, f"the settings file was not read:\n{said}"
        said = box.run(kiosk, "check", r"C:\content\school", codes=(0, 1))
        assert "error:" not in said, said
        assert "to confirm in" in said, said


def starts(box: WineBox, screen: Screen, name: str) -> None:
    with step(f"Signpost.exe shows a page ({name})") as report:
        with running(box, screen) as seconds:
            screen.wait_until_still(1.0, 15)
            screen.save(WORK / f"{name}.png")
            report(f"painted after {seconds:.1f} s")
        state = box.root / "ProgramData/Signpost/state"
        assert (state / "log" / "kiosk.log").is_file(), "no log was written"


@contextmanager
def running(box: WineBox, screen: Screen) -> Iterator[float]:
    """Starts the kiosk, yields the seconds until a page was painted, and ends the program."""
    start = time.perf_counter()
    program = box.start(WORK / "signpost.txt", r"C:\Program Files\Signpost\Signpost.exe")
    try:
        yield screen.wait_until_painted(180) - start
    finally:
        for number in box.processes("Signpost.exe") + box.processes("pythonw.exe"):
            stop(number)
        program.end()
        screen.wait_until_blank(30)


def stop(number: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(number, signal.SIGKILL)


def upgrades(box: WineBox, msi: Path) -> None:
    state = box.root / "ProgramData/Signpost/state/kept"
    state.write_text("kept", "utf-8")
    with step(f"upgraded to {__version__} without properties"):
        box.install("/i", str(msi))
        assert box.value(KEY, "Version") == __version__
        has_answers(box, r"C:\content\school")
        assert state.read_text("utf-8") == "kept"
        version = box.run(r"C:\Program Files\Signpost\kiosk.exe", "--version").strip()
        assert version == f"kiosk {__version__}"
        assert products(box) == 1, "the old version is still in the list of programs"


def products(box: WineBox) -> int:
    key = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall"
    return box.run("reg", "query", key, "/s").count("Signpost maintainers")


def restarts(box: WineBox, screen: Screen) -> None:
    with step("killed, the kiosk is restarted, and the Event Log says so") as report:
        with running(box, screen):
            (before,) = box.processes("pythonw.exe")
            # As Windows' task manager does; a signal would look like a normal exit.
            box.run("taskkill", "/f", "/im", "pythonw.exe")
            screen.wait_until_blank(20)
            start = time.perf_counter()
            report(f"painted again after {screen.wait_until_painted(120) - start:.1f} s")
            (after,) = box.processes("pythonw.exe")
            assert after != before
        said = (WORK / "signpost.txt").read_text("utf-8", "replace")
        assert "Restarting it in 1 s" in said, f"nothing was reported: {said[-500:]}"


def own_content(box: WineBox, screen: Screen) -> None:
    with step("a mistake in the settings and in the content is in the Event Log"):
        (box.root / "it" / "kiosk.yaml").write_text("languag: cy\n", "utf-8")
        (box.root / "content/school/bundle.yaml").write_text("id: [\n", "utf-8")
        with running(box, screen):
            screen.wait_until_still(1.0, 15)
            screen.save(WORK / "broken.png")
        said = (WORK / "signpost.txt").read_text("utf-8", "replace")
        assert "languag" in said, f"the settings: {said[-800:]}"
        assert "cannot be shown" in said, f"the content: {said[-800:]}"


def asks(box: WineBox, setup: Path) -> None:
    with step("the .exe: silent, with other answers") as report:
        start = time.perf_counter()
        box.run(str(setup), "/S", "/AUTOSTART=0", "/CONTENTFOLDER=", patience=500)
        report(f"{time.perf_counter() - start:.1f} s")
        assert box.value(KEY, "AutoStart") == "", "auto-start is still on"
        assert box.value(RUN, "Signpost") == "", "Windows still starts it"
        assert box.value(KEY, "ContentFolder") == "", "the content folder is still the old one"
        assert box.value(KEY, "SettingsFile") == r"C:\it\kiosk.yaml"
        assert products(box) == 1


def removes(box: WineBox, msi: Path) -> None:
    data = box.root / "ProgramData/Signpost"
    with step("removed: the kiosk's data is still there"):
        box.install("/x", str(msi))
        nothing_left(box)
        assert (data / "state/kept").is_file(), "the kiosk's data is gone"
    with step("installed again, and removed with all data"):
        box.install("/i", str(msi))
        box.install("/x", str(msi), "PURGE=1")
        nothing_left(box)
        assert not data.exists(), "its data is still there"


def nothing_left(box: WineBox) -> None:
    left = sorted(str(path) for path in (box.root / PROGRAM_FOLDER).rglob("*"))
    assert not left, f"left over: {left[:5]}"
    assert not (box.root / PROGRAM_FOLDER).exists(), "the folder of the program is still there"
    assert not menu(box), "the Start menu still has entries"
    for key in (KEY, EVENTS):
        assert not box.keys(key), f"the registry still has {key}"
    assert box.value(RUN, "Signpost") == ""
    assert products(box) == 0


if __name__ == "__main__":
    raise SystemExit(main())
