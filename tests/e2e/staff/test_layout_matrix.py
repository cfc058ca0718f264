"""Every page of the console: nothing cut, overlapping, too small or hard to see; all of it named.

`make test` draws rows in which each size of words, theme and reach mode meets each shape of screen;
with KIOSK_TORTURE set every combination is drawn (six minutes).
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest

from kiosk.ui.inspect import capture
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.accessibility_tree import CONTROLS, descriptions, nodes
from tests.e2e.layout_audit import audit
from tests.e2e.layouts import SCREENS
from tests.e2e.staff.console_driver import every_page
from tests.e2e.window_items import model_of
from tests.fakes import Stage
from tests.limits import TORTURE

Row = tuple[tuple[int, int], int, str, bool]
ROWS: list[Row] = [
    ((1920, 1080), 0, "light", False),
    ((1920, 1080), 3, "contrast", True),
    ((1080, 1920), 1, "dark", False),
    ((1080, 1920), 3, "light", True),
    ((1024, 600), 0, "contrast", True),
    ((1024, 600), 3, "dark", False),
    ((1366, 768), 2, "light", False),
]
PAGES = {
    *("pin", "pin-typed", "pin-wait", "overview", "overview-closing", "sticks-none", "sticks"),
    *("working", "changes", "applied", "ask-trust", "releases", "ask-rollback"),
    *("ask-again", "ask-leave", "ask-restart"),
    *("pin-new", "tests", "touch", "code", "colours", "clean", "clean-done"),
}
_MOST = 40


def every_row() -> list[Row]:
    return list(product(SCREENS, range(4), ("light", "dark", "contrast"), (False, True)))


def test_each_choice_meets_each_shape() -> None:
    for wide in (True, False):
        rows = [row for row in ROWS if (row[0][0] > row[0][1]) is wide]
        assert {theme for _, _, theme, _ in rows} >= {"light", "dark"}
        assert {size for _, size, _, _ in rows} >= {1, 3} or wide
        assert {reach for *_, reach in rows} == {True, False}


@pytest.mark.parametrize(
    "row",
    every_row() if TORTURE else ROWS,
    ids=lambda row: f"{row[0][0]}x{row[0][1]}-{row[1]}-{row[2]}{'-reach' if row[3] else ''}",
)
def test_nothing_is_cut_or_hidden(
    open_kiosk: Callable[..., KioskWindow], stage: Stage, tmp_path: Path, row: Row
) -> None:
    size, text_size, theme, reach = row
    kiosk = open_kiosk(size)
    model = model_of(kiosk)
    model.visit.start()
    model.comfort.setTextSize(text_size)
    model.comfort.setTheme(theme)
    model.comfort.setReach(reach)
    seen: set[str] = set()
    faults: list[str] = []

    def look(name: str) -> None:
        seen.add(name)
        capture.wait_until_idle(kiosk.window)
        capture.wait_for_frame(kiosk.window)
        for part in range(1, _MOST):
            faults.extend(f"{name} {part}: {one}" for one in audit(kiosk.window, model.screen.area))
            if not capture.press_more(kiosk.window):
                return
            capture.wait_until_idle(kiosk.window)
        faults.append(f"{name}: it does not end")

    every_page(kiosk, stage, tmp_path, look)
    assert seen == PAGES
    assert not faults, f"{len(faults)} faults:\n" + "\n".join(faults[:30])


def test_every_control_and_every_text_has_a_description(
    open_kiosk: Callable[..., KioskWindow], stage: Stage, tmp_path: Path
) -> None:
    """Checks what a screen reader finds, page by page."""
    kiosk = open_kiosk((1920, 1080))
    silent: list[str] = []

    def look(name: str) -> None:
        capture.wait_until_idle(kiosk.window)
        found = nodes(kiosk)
        if not all(description.strip() for _, description in found):
            silent.append(f"{name}: something has no name: {found}")
        if name != "clean" and not any(role in CONTROLS for role, _ in found):
            silent.append(f"{name}: there is no control")
        described = " ".join(text for _, text in descriptions(kiosk))
        for item in capture.items(kiosk.window.contentItem()):
            if item.inherits("QQuickText"):
                text = str(item.property("text")).strip()
                if text and text not in described:
                    silent.append(f"{name}: no description has “{text}”")

    every_page(kiosk, stage, tmp_path, look)
    assert not silent, "\n".join(silent[:20])
