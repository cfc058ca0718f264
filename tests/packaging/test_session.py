"""The session's start of the kiosk: settings of session.conf, exit codes, and the unit.

A real machine is booted elsewhere (packaging/README.md); here `cage` is a program that records its
arguments and its environment.
"""

from __future__ import annotations

import os
import re
import subprocess
from configparser import RawConfigParser
from pathlib import Path
from typing import NamedTuple

import pytest
from deb import cursor

SESSION = Path(__file__).resolve().parents[2] / "packaging" / "session"
TREE = SESSION / "root"
UNITS = TREE / "usr/lib/systemd/system"
START = TREE / "usr/lib/signpost-kiosk-session/start"

CAGE = """#!/bin/sh
if [ "$1" = -h ]; then echo "$HELP" >&2; exit 0; fi
echo "args $*"
env | grep -E '^(WLR_RENDERER|ROTATION|XCURSOR_THEME)=' | sort
if [ -n "${ENDED:-}" ]; then echo "$ENDED" >"$XDG_RUNTIME_DIR/ended"; fi
exit "${CAGE_CODE:-0}"
"""
OLD, NEW = " -r\t Rotate the output", " -s\t Allow VT switching"


class Started(NamedTuple):
    """`args` and `environment` of cage, as it recorded them; `log` is standard error."""

    args: str
    environment: dict[str, str]
    log: str
    code: int


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    (tmp_path / "bin").mkdir()
    cage = tmp_path / "bin" / "cage"
    cage.write_text(CAGE)
    cage.chmod(0o755)
    return tmp_path


def start(machine: Path, **environment: str) -> Started:
    done = subprocess.run(
        ["/bin/sh", str(START)],
        env={
            "PATH": f"{machine / 'bin'}:{os.environ['PATH']}",
            "XDG_RUNTIME_DIR": str(machine),
            "HELP": NEW,
            **environment,
        },
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    first, *rest = done.stdout.splitlines()
    variables = dict(line.split("=", 1) for line in rest)
    return Started(first.removeprefix("args "), variables, done.stderr, done.returncode)


def test_by_itself_it_works_on_every_machine_and_hides_the_pointer(machine):
    started = start(machine)
    assert started.args == "-d -- /usr/lib/signpost-kiosk-session/inside"
    assert started.environment == {
        "ROTATION": "0",
        "WLR_RENDERER": "pixman",
        "XCURSOR_THEME": cursor.NAME,
    }
    assert started.log == ""


def test_terminals_can_never_be_reached(machine):
    assert " -s" not in f" {start(machine).args}".split(" -- ")[0]


@pytest.mark.parametrize(
    ("turn", "words"), [("90", "-r "), ("180", "-r -r "), ("270", "-r -r -r ")]
)
def test_an_old_cage_turns_the_picture_itself(machine, turn, words):
    started = start(machine, ROTATION=turn, HELP=OLD)
    assert started.args == f"-d {words}-- /usr/lib/signpost-kiosk-session/inside"
    assert started.environment["ROTATION"] == "0"


def test_a_new_cage_is_told_how_to_turn_the_picture(machine):
    started = start(machine, ROTATION="90")
    assert started.args == "-d -- /usr/lib/signpost-kiosk-session/inside"
    assert started.environment["ROTATION"] == "90"


def test_pointer_and_renderer_are_settings(machine):
    started = start(machine, POINTER="shown", RENDERER="gles2")
    assert "XCURSOR_THEME" not in started.environment
    assert started.environment["WLR_RENDERER"] == "gles2"


@pytest.mark.parametrize(
    ("setting", "value"), [("ROTATION", "45"), ("POINTER", "no"), ("RENDERER", "vulkan")]
)
def test_a_wrong_setting_is_named_and_the_screen_does_not_stay_dark(machine, setting, value):
    started = start(machine, **{setting: value})
    assert started.log == (
        f"<4>session.conf: unknown value {setting}={value}. Using the default.\n"
    )
    assert started.environment == start(machine).environment


def test_the_exit_code_of_the_kiosk_counts_although_cage_loses_it(machine):
    assert start(machine, ENDED="10").code == 10
    # A crash of cage itself leaves nothing behind, not even what an earlier run left.
    assert start(machine, CAGE_CODE="1").code == 1


def test_every_setting_of_the_file_is_read_by_somebody():
    text = (TREE / "etc/signpost-kiosk/session.conf").read_text("utf-8")
    names = re.findall(r"(?m)^#([A-Z_]+)=", text)
    udev = (TREE / "usr/lib/udev/rules.d/61-signpost-kiosk.rules").read_text("utf-8")
    read = START.read_text("utf-8") + udev
    assert {"ROTATION", "POINTER", "RENDERER", "WL_OUTPUT"} <= set(names)
    assert [name for name in names if name not in read] == []


def read_unit(name: str) -> RawConfigParser:
    """Reads a unit; the last value counts for a setting that is given twice."""
    parser = RawConfigParser(strict=False, delimiters=("=",), comment_prefixes=("#",))
    parser.optionxform = str  # type: ignore[method-assign, assignment]
    parser.read(UNITS / name, "utf-8")
    return parser


def test_the_kiosk_is_watched_and_has_no_network():
    service = read_unit("signpost-kiosk.service")["Service"]
    assert (service["Type"], service["NotifyAccess"]) == ("notify", "all")
    assert (service["WatchdogSec"], service["Restart"]) == ("30", "always")
    assert service["RestartPreventExitStatus"] == "10"
    assert service["RestrictAddressFamilies"] == "AF_UNIX AF_NETLINK"
    assert service["IPAddressDeny"] == "any"
    # With PAM the messages of the kiosk come from another unit and are dropped.
    assert "PAMName" not in service


def test_every_program_of_a_unit_is_in_one_of_the_packages():
    programs = {
        match.group(1)
        for unit in UNITS.glob("*.service")
        for match in re.finditer(r"(?m)^ExecStart=(\S+)", unit.read_text("utf-8"))
    }
    ours = SESSION.parent / "deb" / "program" / "root"
    assert programs
    assert [
        one for one in programs if not any((root / one[1:]).exists() for root in (TREE, ours))
    ] == []


@pytest.mark.parametrize("folder", ["session", "deb/program"])
def test_the_scripts_of_the_packages_can_be_read(folder):
    scripts = [SESSION.parent / folder / name for name in ("postinst", "prerm", "postrm")]
    for script in scripts:
        assert script.read_text("utf-8").startswith("#!/bin/sh\nset -e\n")
        subprocess.run(["dash", "-n", str(script)], check=True)


def test_the_hidden_pointer_is_one_transparent_dot(tmp_path):
    cursor.write_theme(tmp_path)
    data = (tmp_path / cursor.NAME / "cursors" / "default").read_bytes()
    assert data[:4] == b"Xcur"
    assert data[-4:] == bytes(4)
    assert len(data) == 16 + 12 + 36 + 4
