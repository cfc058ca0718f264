"""`kiosk pin set`, as IT calls it."""

from __future__ import annotations

import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.cli.options import read_settings
from kiosk.cli.pin import run_set
from kiosk.staff.permissions import Role
from kiosk.staff.pins import PinError, Pins
from tests.limits import PATIENCE

ROOT = Path(__file__).parents[2]


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    file = tmp_path / "kiosk.yaml"
    file.write_text("state: kept\n", "ascii")
    return file


def pin_set(settings: Path, typed: str, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", "pin", "set", "--settings", str(settings), *options],
        input=typed,
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )


def test_one_line_of_input_sets_the_pin_of_staff(settings: Path):
    done = pin_set(settings, "407193\nmore\n")
    state = settings.parent / "kept"
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"The staff PIN is set for the kiosk with its state in {state}.\n"
    assert Pins(state / "staff").role_of("407193") is Role.STAFF


def test_it_has_a_pin_of_its_own(settings: Path):
    assert pin_set(settings, "407193").returncode == 0
    assert pin_set(settings, "850264", "--role", "it").returncode == 0
    assert Pins(settings.parent / "kept/staff").role_of("850264") is Role.IT


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("1234", "Digits in order are too easy to guess. Choose another PIN."),
        ("", "No PIN was given. Type one, or give it as a line of input."),
        ("\n", "No PIN was given. Type one, or give it as a line of input."),
    ],
)
def test_what_is_refused_sets_nothing(settings: Path, typed: str, says: str):
    done = pin_set(settings, typed)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"kiosk: {says}\n")
    assert not (settings.parent / "kept").exists()


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        (("set", "407193"), "kiosk: error: unrecognized arguments: …."),
        (("set", "4071", "93"), "kiosk: error: unrecognized arguments: … …."),
        (("set", "--pin=407193"), "kiosk: error: unrecognized arguments: --pin=…."),
        (
            ("set", "--role", "407193"),
            "kiosk pin set: error: argument --role: invalid choice: '…' (choose from 'staff', "
            "'it').",
        ),
        (
            ("407193",),
            "kiosk pin: error: argument TASK: invalid choice: '…' (choose from 'set').",
        ),
    ],
)
def test_a_pin_in_the_command_is_neither_taken_nor_printed(
    typed: tuple[str, ...], says: str, capsys: pytest.CaptureFixture[str]
):
    with pytest.raises(SystemExit) as ended:
        main(["pin", *typed])
    assert ended.value.code == 2
    assert capsys.readouterr().err.splitlines()[-1] == (
        f"{says} A PIN is never part of the command: leave it out, and `kiosk pin set` asks for it."
    )


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        (("run", "--pin", "736214"), "kiosk: error: unrecognized arguments: --pin …."),
        (("--pin", "736214"), "kiosk: error: argument COMMAND: invalid choice: '…' (choose from "),
        (("--pin=736214", "run"), "kiosk: error: unrecognized arguments: --pin=…."),
        (("736214",), "kiosk: error: argument COMMAND: invalid choice: '…' (choose from "),
    ],
)
def test_a_pin_in_another_command_is_not_printed(
    typed: tuple[str, ...], says: str, capsys: pytest.CaptureFixture[str]
):
    with pytest.raises(SystemExit):
        main(typed)
    printed = capsys.readouterr().err
    assert "736214" not in printed
    assert printed.splitlines()[-1].startswith(says)
    assert printed.endswith("leave it out, and `kiosk pin set` asks for it.\n")


def test_another_mistake_in_the_command_is_quoted(capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit):
        main(["pin", "set", "--now"])
    assert capsys.readouterr().err.splitlines()[-1] == "kiosk: error: unrecognized arguments: --now"


@pytest.mark.parametrize("again", ["407193", "407194"])
def test_at_a_terminal_it_asks_twice_without_echo(settings: Path, again: str):
    import pty

    ours, theirs = pty.openpty()
    program = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "pin", "set", "--settings", str(settings)],
        cwd=ROOT,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    shown = b""
    for question, answer in ((b"digits: ", b"407193\n"), (b"Once more: ", again.encode() + b"\n")):
        while question not in shown:
            shown += os.read(ours, 1024)
        os.write(ours, answer)
    code = program.wait(PATIENCE)
    rest = os.read(ours, 4096)
    os.close(ours)
    assert b"407193" not in shown + rest
    if again == "407193":
        assert code == 0
        assert b"The staff PIN is set" in rest
    else:
        assert code == 2
        assert b"The PINs did not match. Nothing was changed." in rest
        assert not (settings.parent / "kept").exists()


def test_a_pin_that_is_easy_to_guess_is_typed_only_once(settings: Path, monkeypatch):
    asked: list[str] = []

    def typed(prompt: str) -> str:
        asked.append(prompt)
        return "999101"

    monkeypatch.setattr("getpass.getpass", typed)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    with pytest.raises(PinError) as refused:
        run_set(read_settings(settings), Role.STAFF, out=StringIO())
    assert str(refused.value) == (
        "A well-known telephone number is too easy to guess. Choose another PIN."
    )
    assert asked == ["New staff PIN, 4 to 12 digits: "]
