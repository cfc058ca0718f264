"""What `kiosk fetch` takes from the settings and the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import main
from kiosk.signing.apply.web_fetcher import Limits


@pytest.fixture(autouse=True)
def usual_priority(monkeypatch: pytest.MonkeyPatch) -> None:
    """This process has other tests to run."""
    monkeypatch.setattr("kiosk.cli.fetch.lower_priority", lambda: None)


@pytest.mark.parametrize(("line", "seconds"), [("", 1200), ("fetch: {limit_minutes: 5}\n", 300)])
def test_the_limit_of_a_run_is_a_setting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str, seconds: int
):
    given: list[Any] = []

    def fetch(*arguments: Any, **_: Any) -> int:
        given.extend(arguments)
        return 0

    monkeypatch.setattr("kiosk.cli.fetch.run_fetch", fetch)
    settings = tmp_path / "kiosk.yaml"
    settings.write_text(f"state: state\n{line}", "utf-8")
    address = "https://www.example.org/signpost"
    assert main(["fetch", "--settings", str(settings), address]) == 0
    assert given[0] == address
    assert given[3] == Limits(run=seconds, silence=30, mirror=120)


def test_what_is_no_address_ends_with_2(capsys: pytest.CaptureFixture[str]):
    assert main(["fetch", "signpost"]) == 2
    assert capsys.readouterr().err == (
        "kiosk: 'signpost' is not the address of a published folder. "
        "Write it as https://www.example.org/signpost.\n"
    )
