"""A folder is watched, and a broken change never reaches the screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content.sources import source_for
from kiosk.content.watcher import Watcher
from kiosk.settings import Settings
from tests.content.own_folder import NOT_SHOWN, change, title, wait_for


def test_a_change_comes_when_two_looks_agree(settings: Settings, folder: Path):
    source = source_for(settings)
    watcher = Watcher(source, source.initial())
    assert wait_for(watcher, 2) is None, "nothing has changed"
    change(folder, "Welcome to the library", "Good morning")
    assert title(wait_for(watcher)) == "Good morning"
    assert wait_for(watcher) is None, "once is enough"


@pytest.mark.expects_log(r"mine: bundle\.yaml:\d+:\d+: error: The bracket that opens")
@pytest.mark.expects_log(NOT_SHOWN)
def test_a_broken_change_leaves_the_last_good_copy(settings: Settings, folder: Path):
    source = source_for(settings)
    watcher = Watcher(source, source.initial())
    change(folder, "Welcome to the library", "[Good morning")
    assert wait_for(watcher) is None
    assert title(source_for(settings).initial()) == "Welcome to the library", "after a restart too"
