"""All checks of `kiosk doctor` together."""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path

import pytest

from kiosk.admin.doctor.check import Verdict
from kiosk.admin.doctor.examine import examine
from kiosk.cli.doctor import run_doctor
from kiosk.content.loader import load_content
from kiosk.content.sources import LoadedContent
from kiosk.settings import Settings
from tests.admin.doctor.example_machine import machine
from tests.limits import PATIENCE


def test_what_is_not_good_says_how_to_fix_it(tmp_path: Path):
    for shown in (LoadedContent(load_content(None)), LoadedContent(None)):
        for check in examine(machine(tmp_path), shown, None, date(1970, 1, 1)):
            assert (check.fix == "") == (check.verdict is Verdict.GOOD), check.id


@pytest.mark.slow
def test_examining_writes_nothing_and_both_forms_agree(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    # However slow the machine is, the speech service has answered by then.
    monkeypatch.setattr("kiosk.admin.doctor.check._TIMEOUT_SECONDS", PATIENCE)
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
