"""`kiosk settings`, as IT uses it before a kiosk is started."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from kiosk.cli.settings import run_check, run_explain
from kiosk.errors import UsageError
from kiosk.settings.fields import SETTINGS
from kiosk.settings.reader import read_settings


@pytest.fixture
def fleet(tmp_path: Path) -> Path:
    """One machine's own settings, and two drop-ins for all machines."""
    (tmp_path / "kiosk.yaml").write_text(
        "content: mine\nsession: {idle_seconds: 60, ask_seconds: 25}\n", "utf-8"
    )
    (tmp_path / "kiosk.d").mkdir()
    (tmp_path / "kiosk.d" / "ours").mkdir()
    (tmp_path / "mine").mkdir()
    (tmp_path / "kiosk.d" / "20-late.yaml").write_text("session: {idle_seconds: 120}\n", "utf-8")
    (tmp_path / "kiosk.d" / "10-early.yaml").write_text(
        "session: {idle_seconds: 30}\ncontent: ours\n", "utf-8"
    )
    (tmp_path / "kiosk.d" / "notes.txt").write_text("session: {idle_seconds: 30}\n", "utf-8")
    return tmp_path / "kiosk.yaml"


def check(path: Path) -> tuple[int, list[str]]:
    out = io.StringIO()
    return run_check(path, out), out.getvalue().splitlines()


def explain(key: str, path: Path | None = None) -> list[str]:
    out = io.StringIO()
    assert run_explain(key, path, out) == 0
    return out.getvalue().splitlines()


def test_drop_ins_win_in_the_order_of_their_names(fleet: Path):
    settings, problems = read_settings(fleet)
    assert len(problems) == 0
    assert (settings.idle_seconds, settings.ask_seconds) == (120, 25)
    assert settings.content == fleet.parent / "kiosk.d" / "ours", "seen from the drop-in's folder"


def test_a_slip_in_a_drop_in_leaves_what_held_before(fleet: Path):
    (fleet.parent / "kiosk.d" / "20-late.yaml").write_text("session: {idle_seconds: 5}\n", "utf-8")
    settings, problems = read_settings(fleet)
    assert settings.idle_seconds == 30
    assert str(problems) == (
        "kiosk.d/20-late.yaml:1:25: error: 'idle_seconds' must be between 20 and 1200 seconds, "
        "not 5."
    )


def test_check_names_what_holds_and_where_it_is_written(fleet: Path):
    code, lines = check(fleet)
    assert code == 0
    assert (
        f"session: idle_seconds = 120   ({fleet.parent}/kiosk.d/20-late.yaml, instead of 30 in "
        f"{fleet.parent}/kiosk.d/10-early.yaml)"
    ) in lines
    assert f"session: ask_seconds = 25   ({fleet})" in lines
    assert "motion = full" in lines
    assert len(lines) == len(SETTINGS)


def test_check_begins_with_what_is_wrong(fleet: Path):
    fleet.write_text("motoin: full\n", "utf-8")
    code, lines = check(fleet)
    assert code == 1
    assert lines[:2] == [
        "kiosk.yaml:1:1: error: The settings file has no field 'motoin'. (Did you mean 'motion'?)",
        "",
    ]


def test_check_of_nothing(tmp_path: Path):
    with pytest.raises(UsageError, match=r"no\.yaml does not exist or is not a file\."):
        run_check(tmp_path / "no.yaml", io.StringIO())


@pytest.mark.parametrize(
    "key", ["idle_seconds", "session.idle_seconds", "session: idle_seconds", "session:idle_seconds"]
)
def test_a_setting_is_explained_however_it_is_written(fleet: Path, key: str):
    assert explain(key, fleet) == [
        "session: idle_seconds: After this time without a touch, the kiosk asks whether the "
        "visitor is still there.",
        "Value: 20 to 1200. Default: 90.",
        "Write it as:",
        "session:",
        "  idle_seconds: …",
        f"Here: 120   ({fleet.parent}/kiosk.d/20-late.yaml, instead of 30 in "
        f"{fleet.parent}/kiosk.d/10-early.yaml)",
    ]


def test_a_setting_that_there_is_not():
    with pytest.raises(UsageError) as fault:
        explain("motoin")
    assert str(fault.value) == "There is no setting 'motoin'. Did you mean 'motion'?"


@pytest.mark.parametrize(
    ("key", "says"),
    [
        ("acess", "There is no setting 'acess'. Did you mean 'access'?"),
        (
            "session.idle_second",
            "There is no setting 'session.idle_second'. Did you mean 'idle_seconds'?",
        ),
        (
            "access",
            "'access' is a group. Its settings are: access: headphones, access: switches, access",
        ),
    ],
)
def test_a_setting_that_is_none(key: str, says: str):
    with pytest.raises(UsageError) as fault:
        run_explain(key, None, io.StringIO())
    assert says in str(fault.value)


def test_a_drop_in_with_another_ending_is_named(fleet: Path):
    (fleet.parent / "kiosk.d" / "30-c.yml").write_text("sound: off\n", "utf-8")
    code, lines = check(fleet)
    assert code == 0
    assert lines[0] == (
        "kiosk.d/30-c.yml:1:1: warning: This file is not read. (Rename it to end with .yaml.)"
    )
