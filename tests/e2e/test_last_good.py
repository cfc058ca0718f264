"""A release that ends the real program at each start: kill -9 as soon as it is on the screen."""

from __future__ import annotations

import os
import socket
import subprocess
import time
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content.snapshot import snapshot
from kiosk.settings import StateFolder
from kiosk.store import Store, Version
from tests.builders import small_bundle
from tests.content.own_folder import change
from tests.e2e.program import KIOSK, REPOSITORY
from tests.limits import PATIENCE

STARTS = 50


@pytest.mark.torture
def test_it_is_at_rest_from_the_fourth_start_on(tmp_path: Path):
    folder = small_bundle(tmp_path / "mine")
    root = StateFolder.of(tmp_path / "state").store
    (tmp_path / "kiosk.yaml").write_text("source: published\nstate: state\n", "utf-8")
    store = Store(root)
    assert snapshot(folder, paths.DIRECTORY, root).says == ""
    good = store.current()
    start(tmp_path, None)
    change(folder, "Welcome to the library", "Good morning")
    assert snapshot(folder, paths.DIRECTORY, root).says == ""
    bad = store.current()
    shown = [start(tmp_path, bad) for _ in range(STARTS)]
    assert shown == [bad] * 3 + [good] * (STARTS - 3)
    assert store.current() == bad
    assert dict(store._records.tries().starts) == {getattr(bad, "id", ""): 3}


def start(place: Path, bad: Version | None) -> Version | None:
    """Starts the program and kills it: at once if `bad` is on the screen, and otherwise when it has
    confirmed what is on it. Returns what was on the screen."""
    store = Store(StateFolder.of(place / "state").store)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        address = str(place / "notify")
        systemd.bind(address)
        systemd.settimeout(PATIENCE)
        program = subprocess.Popen(
            [*KIOSK, "run", "--settings", str(place / "kiosk.yaml")],
            cwd=REPOSITORY,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "NOTIFY_SOCKET": address},
            stderr=subprocess.DEVNULL,
        )
        try:
            while b"READY=1" not in systemd.recv(4096):
                pass
            shown = store.on_screen()
            if shown is not None and shown != bad:
                end = time.monotonic() + PATIENCE
                while shown.id in store._records.tries().starts:
                    assert time.monotonic() < end, "it was never confirmed"
                    time.sleep(0.1)
                assert store.on_screen() == shown
            assert program.poll() is None
        finally:
            program.kill()
            program.wait()
    os.remove(address)
    return shown
