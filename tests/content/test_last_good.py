"""A release that ends the program when it comes up, at each of 50 starts: the last good one stays.

A start is played: the source chooses, the watcher looks as often as it does in ten seconds, and
what is then on the screen is confirmed, unless the bad content was there and ended the program.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content.snapshot import snapshot
from kiosk.content.sources import source_for, store_for
from kiosk.content.watcher import Watcher
from kiosk.settings import Settings
from kiosk.store import PASSED_OVER, Store
from tests.content.own_folder import change, title, wait_for

BAD, GOOD, OLDER = "Good morning", "Welcome to the library", "Good evening"
STARTS = 50
PASSED = r"^The copy of .+ failed to start 3 times and was passed over; the copy of "


pytestmark = pytest.mark.usefixtures("no_drawing")


def play(settings: Settings) -> list[str]:
    """Plays a start; returns the titles that were on the screen, one after the other."""
    source = source_for(settings)
    content = source.initial()
    shown = [title(content)]
    watcher = Watcher(source, content)
    while BAD not in shown:
        found = wait_for(watcher)
        if found is None:
            source.confirm(content)
            break
        content = found
        shown.append(title(found))
    return shown


def tries(store: Store) -> dict[str, int]:
    return dict(store._records.tries().starts)


def add_to_store(settings: Settings, folder: Path) -> Callable[[], None]:
    root = settings.state_folder.store

    def add() -> None:
        assert snapshot(folder, paths.DIRECTORY, root).says == ""

    return add


@pytest.mark.parametrize("source", ["published", "folder"])
@pytest.mark.expects_log(PASSED)
def test_from_the_fourth_of_fifty_starts_on_the_last_good_content_is_on_the_screen(
    settings: Settings, folder: Path, source: str
):
    settings = settings._replace(source=source)  # type: ignore[arg-type]
    apply = (lambda: None) if source == "folder" else add_to_store(settings, folder)
    change(folder, GOOD, OLDER)
    apply()
    assert play(settings) == [OLDER]
    change(folder, OLDER, GOOD)
    apply()
    assert play(settings) == [GOOD]
    change(folder, GOOD, BAD)
    apply()
    starts = [play(settings) for _ in range(STARTS)]
    assert starts == [[BAD]] * 3 + [[GOOD]] * (STARTS - 3)

    found = source_for(settings)
    store = store_for(settings)
    assert store is not None
    bad = store.current()
    assert bad is not None
    assert tries(store) == {bad.id: 3}, "those of the good ones are not spent"
    assert title(found.current()) == GOOD
    held = found.held()
    assert held is not None
    assert (held.reason, held.id) == (PASSED_OVER, bad.id)
    # The same files once more, with other times, are nothing else.
    for file in folder.rglob("*.yaml"):
        os.utime(file, ns=(0, 0))
    apply_again = source == "folder"
    assert [play(settings) for _ in range(4)] == [[GOOD]] * 4
    if apply_again:
        assert len({each.id for each in store.versions()}) == 3

    change(folder, BAD, "Good afternoon")
    apply()
    assert play(settings) == ["Good afternoon"]
    assert found.held() is None


@pytest.mark.parametrize("source", ["published", "folder"])
@pytest.mark.expects_log(PASSED)
def test_fifty_starts_that_all_end_early_do_not_cost_the_good_content(
    settings: Settings, folder: Path, source: str
):
    """Power cuts: not even the good content is confirmed."""
    settings = settings._replace(source=source)  # type: ignore[arg-type]
    apply = (lambda: None) if source == "folder" else add_to_store(settings, folder)
    apply()
    assert play(settings) == [GOOD]
    change(folder, GOOD, BAD)
    apply()
    starts = [title(source_for(settings).initial()) for _ in range(STARTS)]
    assert starts == [BAD] * 3 + [GOOD] * (STARTS - 3)


@pytest.mark.expects_log(PASSED)
def test_a_running_kiosk_does_not_bring_it_back_and_brings_what_comes_next(
    settings: Settings, folder: Path
):
    settings = settings._replace(source="published")
    apply = add_to_store(settings, folder)
    apply()
    play(settings)
    change(folder, GOOD, BAD)
    apply()
    for _ in range(3):
        play(settings)
    source = source_for(settings)
    watcher = Watcher(source, source.initial())
    assert wait_for(watcher, 8) is None
    change(folder, BAD, OLDER)
    apply()
    assert title(wait_for(watcher)) == OLDER
