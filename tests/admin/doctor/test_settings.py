"""The check of the settings file."""

from __future__ import annotations

from pathlib import Path

from kiosk.admin.doctor import settings as settings_checks
from kiosk.admin.doctor.check import Verdict
from kiosk.settings.reader import read_all


def test_settings_with_a_mistake(tmp_path: Path):
    file = tmp_path / "kiosk.yaml"
    file.write_text("sound: loud\nmotion: reduced\n", "utf-8")
    check = settings_checks.check_settings(read_all(file))
    assert (check.verdict, check.says) == (
        Verdict.BAD,
        "kiosk.yaml:1: 'sound' cannot be 'loud'.",
    )
    file.write_text("motion: reduced\n", "utf-8")
    assert settings_checks.check_settings(read_all(file)).says == f"1 set in {file}."
    assert settings_checks.check_settings(None).verdict is Verdict.GOOD
