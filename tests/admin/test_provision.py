"""Provisioning a new kiosk from one file, which is then removed."""

from __future__ import annotations

import logging
import subprocess
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.admin.provision import provision, provision_first
from kiosk.errors import KioskError
from kiosk.settings import Settings
from kiosk.staff.pins import Pins


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(state=tmp_path / "state")


def write(settings: Settings, text: str) -> Path:
    settings.state.mkdir(exist_ok=True)
    file = settings.state_folder.provision
    file.write_text(text, "utf-8")
    return file


def test_pins_are_set_content_is_applied_and_the_file_is_gone(settings: Settings):
    file = write(settings, 'pins: {staff: "4711", it: "081547"}\ncontent: published\n')
    applied: list[Path] = []
    done: list[str] = []

    def apply(path: Path) -> int:
        applied.append(path)
        return 0

    assert provision(file, settings, apply, report=done.append) == 0
    assert applied == [settings.state / "published"]
    pins = Pins(settings.state_folder.staff)
    assert pins.role_of("4711") == "staff"
    assert pins.role_of("081547") == "it"
    assert not file.exists()
    assert done == [
        "The staff PIN is set.",
        "The IT PIN is set.",
        f"{file} is done and was removed.",
    ]


@pytest.mark.parametrize(("code", "stays"), [(0, False), (3, False), (10, True)])
def test_content_that_is_refused_keeps_the_file_for_the_next_start(
    settings: Settings, code: int, stays: bool
):
    file = write(settings, "content: published\n")
    assert provision(file, settings, lambda path: code, report=print) == (code if stays else 0)
    assert file.exists() == stays


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("pin: {}\n", "provision.yaml:1:1: error: A provisioning file has no field 'pin'."),
        ("pins: [1]\n", "provision.yaml:1:7: error: 'pins' must hold the fields of 'pins'"),
        (
            "pins: {staff: 12}\n",
            "provision.yaml: the staff PIN was refused. A PIN has 4 to 12 digits.",
        ),
        (
            "pins: {staff: 4711, it: 4711}\n",
            "staff and IT have the same PIN. Nothing has been done.",
        ),
        ("pins: {staff: 4711, it: 1}\n", "the IT PIN was refused. A PIN has 4 to 12 digits."),
        ("trust: none.json\n", "none.json does not exist."),
    ],
)
def test_a_mistake_is_reported_with_its_place(settings: Settings, text: str, says: str):
    file = write(settings, text)
    with pytest.raises(KioskError) as fault:
        provision(file, settings, lambda path: 0, report=print)
    assert says in str(fault.value)
    assert file.exists()
    assert not Pins(settings.state_folder.staff).any_set()


@pytest.mark.parametrize(
    "text",
    [
        "pins: {staff:736214}\n",
        "pins: {staff: &736214 x}\n",
        "pins: {staff: *736214}\n",
        "pins: {staff: !736214 x}\n",
        "pins: {736214: staff}\n",
        "pins: {staff: 7362142736214}\n",
        "pins: 736214\n",
        "pins: [staff, 736214]\n",
        "pins:736214\n",
        "736214\n",
        "736214: 736214\n",
        "trust: 736214\n",
        "content: 736214\n",
        "pins: {staff: '736214\n",
        "pins: {staff: 736214, staff: 736214}\n",
        "pins: {staff: 7362l4}\n",
        "pins: {staff: ٧٣٦٢١٤}\n",
        "%736214\n---\npins: {}\n",
        "pins:\n\tstaff: 736214\n",
        "pins: {staff: 736214, it: 736214}\n",
    ],
)
@pytest.mark.expects_log("provision.yaml", level="ERROR")
def test_a_pin_never_comes_into_the_log_however_it_is_misspelt(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch, text: str
):
    settings_file = tmp_path / "kiosk.yaml"
    settings_file.write_text("state: state\n")
    settings = Settings(state=tmp_path / "state")
    file = write(settings, text)

    def in_this_process(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        out, err = StringIO(), StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            code = cli.main(command[command.index("kiosk") + 1 :])
        return subprocess.CompletedProcess(command, code, out.getvalue(), err.getvalue())

    monkeypatch.setattr(subprocess, "run", in_this_process)
    provision_first(file, settings_file)
    (logged,) = caplog.messages
    assert "provision.yaml" in logged
    for piece in ("736", "6214", *"٧٣٦٢١٤", "U+066", "ARABIC", "Traceback"):
        assert piece not in logged
    stored = [path for path in settings.state.rglob("*") if path.is_file() and path != file]
    assert not any(b"736214" in path.read_bytes() for path in stored)
    assert not Pins(settings.state_folder.staff).any_set()


@pytest.mark.expects_log(
    r"kiosk: provision.yaml: the staff PIN was refused. A PIN has 4 to 12 digits\.", level="ERROR"
)
def test_the_first_start_does_it_and_a_mistake_stops_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    settings_file = tmp_path / "kiosk.yaml"
    settings_file.write_text("state: state\n")
    (tmp_path / "state").mkdir(exist_ok=True)
    settings = Settings(state=tmp_path / "state")
    file = write(settings, 'pins: {staff: "4711"}\n')
    with caplog.at_level(logging.INFO, "kiosk"):
        provision_first(file, settings_file)
    assert Pins(settings.state_folder.staff).role_of("4711") == "staff"
    assert caplog.messages == [f"{file} is done and was removed."]
    caplog.clear()
    write(settings, "pins: {staff: 1}\n")
    provision_first(file, settings_file)
    assert [(one.levelname, one.getMessage()) for one in caplog.records] == [
        (
            "ERROR",
            "kiosk: provision.yaml: the staff PIN was refused. A PIN has 4 to 12 digits. "
            "Nothing has been done.",
        )
    ]
    caplog.clear()


def test_words_for_the_building_count_where_the_settings_say_nothing(settings: Settings):
    done: list[str] = []
    file = write(settings, "site: {desk: Room 1, quiet_room: Room 2}\n")
    assert provision(file, settings, lambda path: 0, report=done.append) == 0
    assert done[0] == "The words for this building are set."
    assert settings.site == {"desk": "Room 1", "quiet_room": "Room 2"}
    assert settings._replace(desk="Room 3").site == {"desk": "Room 3", "quiet_room": "Room 2"}


def test_settings_have_a_schema(capsys: pytest.CaptureFixture[str]):
    import json

    assert cli.main(["schema", "settings"]) == 0
    schema = json.loads(capsys.readouterr().out)
    assert schema["properties"]["session"]["properties"]["idle_seconds"]["minimum"] == 20
    assert schema["properties"]["source"]["enum"] == ["folder", "published"]
    assert schema["additionalProperties"] is False
