"""Measures `kiosk apply` of 50 MB of new content while a window is up: the time it takes, and the
longest time without a frame.

A kiosk runs on an Xvfb of our own and watches its state folder, as `kiosk run` does; `kiosk apply`
is the real command, with a release published for each round. The first rounds are timed; in the
others the window paints all the time, which the attract screen does not do by itself.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any

from kiosk import paths

from .framebuffer import Framebuffer

MEGABYTES = 50
TIMED, PAINTED = 3, 3
LIMIT_SECONDS = 2.0
FRAME_MS = 1000 / 60
LIMIT_MS = 2 * FRAME_MS
"""Time between two frames if one is missed."""
KIOSK = [sys.executable, "-m", "kiosk"]


def main() -> bool:
    """Prints two rows; returns whether both are within their limits."""
    with tempfile.TemporaryDirectory(prefix="bench-apply-") as name:
        work = Path(name)
        (work / "pass").write_text("only for a measurement\n")
        _bundle(work / "mine")
        keys = ["--keys", str(work / "keys"), "--passphrase-file", str(work / "pass")]
        _run("publish", "init", str(work / "all"), "--name", "Bench", *keys)
        settings = work / "kiosk.yaml"
        settings.write_text(f"source: published\nstate: {work / 'state'}\n")
        root = work / "all" / "metadata" / "1.root.json"
        _run("trust", "--root", str(root), "--settings", str(settings))
        seconds: list[float] = []
        gaps: list[float] = []
        for number in range(TIMED + PAINTED):
            _pictures(work / "mine", number)
            add = ["publish", "add", str(work / "all"), str(work / "mine"), "--with-warnings"]
            _run(*add, *keys)
            paints = number >= TIMED
            taken, gap = _apply(work / "all", settings, paints)
            (gaps if paints else seconds).append(gap if paints else taken)
    taken, gap = median(seconds), median(gaps)
    for what, value, unit, limit in (
        (f"apply {MEGABYTES} MB, pages drawn, median of {TIMED}", taken * 1000, "ms", 2000.0),
        (f"meanwhile the longest time without a frame, median of {PAINTED}", gap, "ms", LIMIT_MS),
    ):
        verdict = "ok" if value < limit else "MISSED"
        print(f"{what:60}{value:6.1f} {unit}   under {limit:.0f} {unit}   {verdict}")
    return taken < LIMIT_SECONDS and gap < LIMIT_MS


def _apply(published: Path, settings: Path, paints: bool) -> tuple[float, float]:
    """Returns the seconds of the command, and the window's longest time between frames in ms."""
    # 60 frames a second at this size even without a graphics card.
    with Framebuffer((1024, 600)) as screen:
        window = subprocess.Popen(
            [sys.executable, "-m", __spec__.name, str(settings), "paint" if paints else "show"],
            env={**os.environ, "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert window.stdout is not None
        assert window.stdout.readline().strip() == "ready"
        start = time.perf_counter()
        _run("apply", str(published), "--settings", str(settings))
        taken = time.perf_counter() - start
        if paints:
            output, _ = window.communicate("applied\n", timeout=60)
            return taken, float(json.loads(output))
        window.kill()
        window.communicate()
        return taken, 0.0


def _bundle(folder: Path) -> None:
    """Copies the shipped content in its own language, with an image for each card."""
    ignore = shutil.ignore_patterns("*.??.yaml", ".prepared")
    shutil.copytree(paths.SHIPPED_BUNDLE, folder, ignore=ignore)
    bundle = folder / "bundle.yaml"
    text = re.sub(r"^languages: .*", "languages: [en]", bundle.read_text("utf-8"), flags=re.M)
    bundle.write_text(text, "utf-8")
    for card in (folder / "cards").glob("*.yaml"):
        image = f"  - image: {{file: images/large-{card.stem}.png, alt: A bench in a park}}\n"
        text = card.read_text("utf-8")
        card.write_text(text.replace("body:\n", f"body:\n{image}", 1), "utf-8")


def _pictures(folder: Path, number: int) -> None:
    """Writes new images. They contain noise, which PNG cannot compress."""
    import numpy as np
    from PySide6.QtGui import QImage

    noise = np.random.default_rng(number)
    cards = sorted((folder / "cards").glob("*.yaml"))
    width = 800
    height = MEGABYTES * 1_000_000 // len(cards) // (3 * width)
    for card in cards:
        pixels = noise.integers(0, 256, (height, width, 3), np.uint8)
        image = QImage(pixels.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
        assert image.save(str(folder / "images" / f"large-{card.stem}.png"), quality=100)


def _run(*argv: str) -> None:
    done = subprocess.run([*KIOSK, *argv], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"kiosk {' '.join(argv[:2])}: {done.stdout}{done.stderr}")


def _watch(settings_file: Path, paints: bool) -> None:
    """Shows the window. With `paints` it paints until the content has changed after `applied` was
    read, and prints the longest time between frames in ms."""
    import threading

    from PySide6.QtCore import QTimer

    from kiosk.content.sources import source_for
    from kiosk.settings.reader import read_settings
    from kiosk.ui.window.application import make_application
    from kiosk.ui.window.kiosk_window import KioskWindow

    application = make_application()
    settings, _ = read_settings(settings_file)
    source = source_for(settings)
    content = source.current()
    kiosk = KioskWindow(content.bundle, settings, directory=content.directory)
    kiosk.watch_source(source, content)
    frames: list[float] = []
    applied = threading.Event()
    changed: list[float] = []
    observed: Any = kiosk
    replace_content = kiosk.replace_content

    def replace_and_note(bundle: Any, directory: Path) -> None:
        replace_content(bundle, directory)
        changed.append(time.perf_counter())

    observed.replace_content = replace_and_note

    def on_frame() -> None:
        frames.append(time.perf_counter())
        if changed and applied.is_set() and frames[-1] - changed[-1] > 1:
            application.exit()
        # At 60 frames a second: Xvfb has no frame rate of its own.
        wait = max(0, round(FRAME_MS - (frames[-1] - pace[0]) * 1000))
        pace[0] = frames[-1] + wait / 1000
        QTimer.singleShot(wait, kiosk.window.update)

    pace = [time.perf_counter()]
    if paints:
        kiosk.window.frameSwapped.connect(on_frame)

    def listen() -> None:
        sys.stdin.readline()
        applied.set()

    def begin() -> None:
        frames.clear()
        threading.Thread(target=listen, daemon=True).start()
        print("ready", flush=True)

    QTimer.singleShot(3000, begin)
    application.exec()
    print(json.dumps(max(b - a for a, b in pairwise(frames)) * 1000))
    kiosk.close()


if __name__ == "__main__":
    _watch(Path(sys.argv[1]), sys.argv[2] == "paint")
