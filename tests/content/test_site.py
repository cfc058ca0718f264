"""A folder whose texts have names for places of the building, on a kiosk with and without words."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk import paths
from kiosk.bundle.prepared import prepare
from kiosk.content import render_check
from kiosk.content import snapshot as snapshot_module
from kiosk.content.snapshot import snapshot
from kiosk.content.sources import source_for
from kiosk.settings import Settings
from tests.content.own_folder import change, title


@pytest.fixture(autouse=True)
def no_drawing(monkeypatch: pytest.MonkeyPatch) -> None:
    def read_and_prepare(bundle: Path, directory: Path) -> str:
        return "\n".join(str(problem) for problem in prepare(bundle, directory).of("error"))

    monkeypatch.setattr(render_check, "render_and_prepare", read_and_prepare)
    monkeypatch.setattr(snapshot_module, "snapshot_in_process", snapshot)


@pytest.mark.expects_log(r"The content says \{\{desk\}\}, and this kiosk does not know it\. Write")
@pytest.mark.expects_log(r"cannot be shown: showing")
def test_the_last_good_content_stays_until_the_kiosk_has_the_words(
    settings: Settings, folder: Path
):
    assert title(source_for(settings).initial()) == "Welcome to the library"
    change(folder, "Welcome to the library", "Welcome at {{desk}}")
    change(folder, "publisher:", "site: {desk: }\npublisher:")
    source = source_for(settings)
    assert title(source.initial()) == "Welcome to the library"
    assert source.load() is None
    assert title(source_for(settings._replace(desk="Room 2")).initial()) == "Welcome at Room 2"


def test_the_shipped_content_needs_no_words():
    for name in ("warwickshire", "school-reception"):
        from kiosk.content.loader import load_content

        found = load_content(paths.CONTENT / name, {})
        assert found is not None
        assert found.root.name == name
