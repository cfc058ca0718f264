"""What `kiosk doctor` says of a machine, and how to mend it."""

from __future__ import annotations

import io
import json
import shutil
from collections import namedtuple
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import pytest

from kiosk.admin.doctor import clock_and_disk, content, fonts_and_voices, lockdown, screen
from kiosk.admin.doctor import settings as settings_checks
from kiosk.admin.doctor.check import Machine, Verdict
from kiosk.admin.doctor.examine import examine
from kiosk.cli.doctor import run_doctor
from kiosk.content.loader import load_content
from kiosk.content.sources import Content
from kiosk.geometry import Screen, screen_for
from kiosk.settings import Settings
from kiosk.settings.reader import read_all
from kiosk.store import Version
from kiosk.store.manifest import Facts

TODAY = date(2026, 12, 1)
Usage = namedtuple("Usage", "free total")
PANEL = """I: Bus=0003 Vendor=0eef Product=0001 Version=0111
N: Name="eGalax Touchscreen"
B: PROP=2

I: Bus=0011 Vendor=0001 Product=0001 Version=ab41
N: Name="AT Translated Set 2 keyboard"
B: PROP=0
"""


def machine(root: Path, answers: Mapping[str, str] | None = None, **settings: object) -> Machine:
    """`answers` by the first word of a command."""
    told = answers or {}

    def run(command: Sequence[str]) -> str:
        return told.get(command[0], "")

    chosen = Settings(state=root / "state")._replace(**settings)  # type: ignore[arg-type]
    return Machine(chosen, root, "linux", {}, run)


def write(root: Path, name: str, text: str) -> None:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text(text, "utf-8")


def usual() -> Screen:
    return screen_for(
        1920,
        1080,
        configured_mm=531,
        told_mm=None,
        viewing_distance_mm=600,
        bottom_edge_mm=900,
    )


def test_a_touch_screen_is_named(tmp_path: Path):
    write(tmp_path, "proc/bus/input/devices", PANEL)
    check = screen.touch(machine(tmp_path))
    assert (check.verdict, check.says) == (Verdict.GOOD, "eGalax Touchscreen.")


def test_without_a_touch_screen_its_cable_is_named(tmp_path: Path):
    check = screen.touch(machine(tmp_path))
    assert check.verdict is Verdict.LOOK
    assert check.says == "No touch screen is connected; keys and switches work."
    assert "USB cable" in check.mend


def test_a_screen_whose_width_is_a_guess(tmp_path: Path):
    guessed = screen_for(
        1920, 1080, configured_mm=None, told_mm=None, viewing_distance_mm=600, bottom_edge_mm=900
    )
    assert screen.screen(machine(tmp_path), guessed).mend == (
        "Measure the picture with a ruler: `screen: {width_mm: …}` in the settings."
    )
    assert screen.screen(machine(tmp_path), usual()).verdict is Verdict.GOOD
    assert screen.screen(machine(tmp_path), None).verdict is Verdict.LOOK


@pytest.mark.parametrize(
    ("day", "verdict", "says"),
    [
        (TODAY, Verdict.GOOD, "It is 2026-12-01."),
        (
            date(1970, 1, 1),
            Verdict.BAD,
            "It says 1970-01-01, and that cannot be: 2026-11-22 is known to have passed.",
        ),
        (
            date(2045, 1, 1),
            Verdict.BAD,
            "It says 2045-01-01, much later than anything this kiosk has seen.",
        ),
    ],
)
def test_the_clock(tmp_path: Path, day: date, verdict: Verdict, says: str):
    check = clock_and_disk.clock(machine(tmp_path), day)
    assert (check.verdict, check.says) == (verdict, says)


@pytest.mark.parametrize(
    ("mounts", "says"),
    [
        ("/dev/sda1 / ext4 rw,relatime 0 0", "None was found: what is applied stays."),
        ("/dev/sda1 / ext4 ro,relatime 0 0", "The disk with STATE can only be read: "),
        ("overlay / overlay rw 0 0", "STATE lies on overlay: "),
        ("overlay / overlay rw 0 0\n/dev/sda2 STATE ext4 rw 0 0", "None was found: "),
    ],
)
def test_write_protection(tmp_path: Path, mounts: str, says: str):
    state = str(tmp_path / "state")
    write(tmp_path, "proc/self/mounts", mounts.replace("STATE", state))
    check = clock_and_disk.write_protection(machine(tmp_path))
    assert check.says.startswith(says.replace("STATE", state))


def test_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: Usage(412_000_000, 8_000_000_000))
    check = clock_and_disk.disk(machine(tmp_path))
    assert check.verdict is Verdict.BAD
    state = tmp_path / "state"
    assert check.says == f"412 MB are free where the kiosk keeps its content ({state})."
    assert check.mend == "Make room there: 500 MB at least."


def test_a_folder_that_is_on_no_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: Usage(0, 0))
    check = clock_and_disk.disk(machine(tmp_path))
    assert (check.verdict, check.says) == (Verdict.BAD, f"{tmp_path / 'state'} is not on a disk.")


def test_voices_that_are_missing_are_named(tmp_path: Path):
    bundle = load_content(None)
    assert bundle is not None
    some = "NAME LANGUAGE VARIANT\nEnglish en none\nPolish pl none\nWelsh cy none"
    check = fonts_and_voices.voices(machine(tmp_path, {"spd-say": some}), bundle)
    assert check.verdict is Verdict.LOOK
    assert check.says == "There is no voice for Română, Українська, ਪੰਜਾਬੀ, اردو, العربية."
    assert fonts_and_voices.voices(machine(tmp_path), bundle).says == "No speech service answered."
    assert fonts_and_voices.fonts(machine(tmp_path), bundle).verdict is Verdict.GOOD


def test_settings_with_a_mistake(tmp_path: Path):
    file = tmp_path / "kiosk.yaml"
    file.write_text("sound: loud\nmotion: reduced\n", "utf-8")
    check = settings_checks.written(read_all(file))
    assert (check.verdict, check.says) == (
        Verdict.BAD,
        "kiosk.yaml:1: 'sound' cannot be 'loud'.",
    )
    file.write_text("motion: reduced\n", "utf-8")
    assert settings_checks.written(read_all(file)).says == f"1 are written in {file}."
    assert settings_checks.written(None).verdict is Verdict.GOOD


def test_other_content_than_the_settings_name(tmp_path: Path):
    named = machine(tmp_path, content=tmp_path / "gone")
    check = content.shown(named, Content(load_content(None)))
    assert check.verdict is Verdict.BAD
    assert check.says.startswith(f"{tmp_path}/gone cannot be shown; “Staying safe online” (")


def test_a_folder_in_which_nothing_can_be_kept(tmp_path: Path):
    (tmp_path / "file").write_text("")
    check = clock_and_disk.state(machine(tmp_path, state=tmp_path / "file"))
    assert (check.verdict, check.says) == (Verdict.BAD, f"{tmp_path}/file is a file.")
    nowhere = machine(tmp_path, state=Path("/proc/kiosk"))
    assert clock_and_disk.state(nowhere).says == "Nothing can be kept in /proc/kiosk."
    assert clock_and_disk.disk(nowhere).says == "/proc/kiosk is not on a disk."


def test_reviews_that_are_due(tmp_path: Path):
    shown = Content(load_content(None))
    assert content.due(machine(tmp_path), shown, TODAY).verdict is Verdict.GOOD
    late = content.due(machine(tmp_path), shown, date(2035, 1, 1))
    assert late.verdict is Verdict.LOOK
    assert "overdue: " in late.says
    assert content.due(machine(tmp_path), shown, None).says == (
        "The date is not known, so nothing counts as due."
    )


def test_what_is_shown(tmp_path: Path):
    bundle = load_content(None)
    version = Version("0" * 64, tmp_path, Facts("b", 7, "2026-11-20T10:00", "W", "2026-11-21T09"))
    told = content.shown(machine(tmp_path), Content(bundle, tmp_path, version))
    assert told.says == (
        "“Staying safe online” (warwickshire), release 7 of 2026-11-20, applied 2026-11-21."
    )
    assert content.shown(machine(tmp_path), Content(None)).verdict is Verdict.BAD
    waiting = content.shown(machine(tmp_path, source="published"), Content(bundle))
    assert waiting.says.endswith("which came with the program: nothing has been applied yet.")


def test_ways_out_are_named_until_they_are_closed(tmp_path: Path):
    write(tmp_path, "proc/sys/kernel/sysrq", "438\n")
    check = lockdown.ways_out(machine(tmp_path))
    assert check.says == (
        "A visitor can still get out: SysRq keys (kernel.sysrq is 438); Ctrl+Alt+Del restarts "
        "the machine; other terminals (Ctrl+Alt+F2)."
    )
    write(tmp_path, "proc/sys/kernel/sysrq", "0\n")
    answers = {"systemctl": "masked", "systemd-analyze": "[Login]\n#NAutoVTs=6\nNAutoVTs=0"}
    assert lockdown.ways_out(machine(tmp_path, answers)).verdict is Verdict.GOOD


@pytest.mark.parametrize(
    ("told", "verdict"),
    [
        ("ActiveState=active\nWatchdogUSec=30s\nRestart=always\nNRestarts=2", Verdict.GOOD),
        ("ActiveState=active\nWatchdogUSec=0\nRestart=always", Verdict.LOOK),
        ("ActiveState=inactive\nWatchdogUSec=30s\nRestart=always", Verdict.LOOK),
        ("", Verdict.LOOK),
    ],
)
def test_the_watchdog(tmp_path: Path, told: str, verdict: Verdict):
    check = lockdown.watchdog(machine(tmp_path, {"systemctl": told}))
    assert check.verdict is verdict
    assert check.mend or check.says == ("signpost-kiosk.service is watched (30s); restarts: 2.")


def test_what_is_not_good_says_how_to_mend_it(tmp_path: Path):
    for shown in (Content(load_content(None)), Content(None)):
        for check in examine(machine(tmp_path), shown, None, date(1970, 1, 1)):
            assert (check.mend == "") == (check.verdict is Verdict.GOOD), check.id


def test_examining_writes_nothing_and_both_forms_agree(tmp_path: Path):
    settings = Settings(state=tmp_path / "state")
    data, text = io.StringIO(), io.StringIO()
    code = run_doctor(settings, None, as_json=True, out=data)
    assert run_doctor(settings, None, as_json=False, out=text) == code
    checks = json.loads(data.getvalue())["checks"]
    assert code == int(any(check["verdict"] == "bad" for check in checks))
    for check in checks:
        # Free space changes while tests run.
        assert check["id"] == "disk" or check["says"] in text.getvalue()
    assert not settings.state.exists()
