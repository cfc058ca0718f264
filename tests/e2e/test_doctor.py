"""`kiosk doctor --accessibility` on real pages: what it says, and that its measures are true."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont, QGuiApplication, QImage, QRawFont
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.accessibility.audit import examine
from kiosk.accessibility.measurements import MeasuredPage, Measurements
from kiosk.bundle.codes import codes_of
from kiosk.bundle.model import Bundle
from kiosk.settings import Settings
from kiosk.system.screen_probe import probe_screen
from kiosk.tour.measuring import measure_pages
from kiosk.ui.adapters.icon_provider import IconProvider
from kiosk.ui.inspect import capture, measure
from kiosk.ui.inspect.font_metrics import glyph_heights, longest_line, unstyled
from kiosk.ui.inspect.painted_surfaces import walk
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.builders import small_bundle
from tests.e2e.layouts import part_of
from tests.e2e.program import KIOSK, REPOSITORY
from tests.e2e.screen import screen
from tests.e2e.window_items import model_of
from tests.limits import PATIENCE

# -- the command --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def settings_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A screen of 24 inches whose lower edge hangs too low."""
    file = tmp_path_factory.mktemp("settings") / "kiosk.yaml"
    file.write_text("screen:\n  width_mm: 531\n  bottom_edge_mm: 700\n", "utf-8")
    return file


def doctor(*options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*KIOSK, "doctor", "--accessibility", *options],
        cwd=REPOSITORY,
        env={"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(small_bundle(tmp_path_factory.mktemp("content") / "mine"))


def test_without_a_display_it_says_which_screen_it_assumes(content: str) -> None:
    ran = doctor("--content", content)
    lines = ran.stdout.splitlines()
    assert lines[0].startswith("Accessibility of this kiosk, Signpost ")
    assert lines[2:6] == [
        "Screen:   1920 × 1080 pixels, assumed, because no screen was found: name yours with "
        "--size",
        "          531 × 299 mm, a guess from its pixels: measure it with a ruler and set "
        "screen.width_mm",
        "          read from 600 mm, lower edge 900 mm above the floor",
        f"Content:  Staying safe online ({content}), measured in “en”",
    ]
    assert ran.returncode == (1 if "\nNot met:\n" in ran.stdout else 0)
    assert ran.stderr == ""
    for group in ("Text", "Colours", "Touch and reach", "Time and movement", "Sentences"):
        assert f"\n\n{group}\n  " in ran.stdout


def test_as_data_with_settings_and_a_width(settings_file: Path, content: str) -> None:
    ran = doctor(
        *("--json", "--size", "1920x1080", "--width-mm", "520"),
        *("--settings", str(settings_file), "--content", content),
    )
    assert (ran.returncode, ran.stderr) == (1, "")
    data = json.loads(ran.stdout)
    assert data["screen"] == {
        "width_px": 1920,
        "height_px": 1080,
        "pixels_from": "option",
        "width_mm": 520,
        "height_mm": 292.5,
        "width_from": "option",
        "viewing_distance_mm": 600,
        "bottom_edge_mm": 700,
    }
    rules = {rule["id"]: rule for rule in data["rules"]}
    assert len(rules) == len(data["rules"]) == 42
    assert rules["lower-edge"]["verdict"] == "not met"
    assert rules["lower-edge"]["number"] == 700
    assert data["all_met"] is False


def test_the_machines_own_screen_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    with screen((1280, 800)) as shown:
        monkeypatch.delenv("QT_QPA_PLATFORM")
        monkeypatch.setenv("DISPLAY", shown.display)
        told = probe_screen()
    assert told is not None
    assert told[:2] == (1280, 800)
    assert told.width_mm > 0


# -- the measures -------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def facts(application: QGuiApplication, bundles: dict[str, Bundle]) -> Measurements:
    school = part_of(bundles["school-reception"], 2)
    return measure_pages(school, Settings(), (1366, 768), speech=True)


def test_every_page_is_measured_in_every_look(
    facts: Measurements, bundles: dict[str, Bundle]
) -> None:
    kinds = {page.name.partition(" ")[0] for page in facts.normal}
    assert kinds == {
        *("attract", "home", "topic", "card", "destination"),
        *("destination-site", "destination-email", "destination-keep"),
        *("help", "unsure", "language", "comfort", "calm", "library", "hidden"),
        *("still-there", "still-there-sheet"),
        *("headphones-hold", "headphones-no-voice", "headphones-question"),
        *("headphones-card", "headphones-destination"),
    }
    assert {page.name for page in facts.normal} - {page.name for page in facts.reach_mode} == {
        "attract",
        "hidden",
    }
    for page in facts.normal:
        whole = page.name in ("attract", "hidden")
        assert set(page.pairs) == ({""} if whole else {"light", "dark", "contrast"}), page.name
        assert page.texts, page.name
        assert page.controls, page.name
        assert all(page.pairs.values()), page.name
    codes = [page.code for page in facts.normal if page.code is not None]
    school = bundles["school-reception"]
    places = school.destinations.values()
    assert {code.payload for code in codes} <= {
        payload for place in places for payload in codes_of(place, school)
    }
    assert len(codes) > 15
    assert not any(code.missing for code in codes)
    assert all(1.0 in facts.timers and 8.0 in facts.timers for _ in codes)


def test_still_there_is_measured_without_the_page_behind_it(facts: Measurements) -> None:
    (page,) = (page for page in facts.normal if page.name == "still-there")
    names = [control.name for control in page.controls]
    assert {"Yes, show it again", "Clear it now", "Hide this", "Home"} <= {*names}
    assert page.code is None
    (sheet,) = (page for page in facts.normal if page.name == "still-there-sheet")
    assert sheet.code is not None


def test_the_rules_can_be_answered_for_real_pages(
    facts: Measurements, bundles: dict[str, Bundle]
) -> None:
    groups = examine(bundles["school-reception"], facts, Settings())
    assert sum(len(group.findings) for group in groups) == 42


def test_letters_are_as_high_as_the_font_says(application: QGuiApplication) -> None:
    font = QRawFont(str(paths.FONTS / "AtkinsonHyperlegibleNext-Regular.ttf"), 1000.0)
    x_height, capital = glyph_heights("Atkinson Hyperlegible Next", QFont.Weight.Normal.value)
    assert x_height == pytest.approx(font.xHeight() / 1000, abs=0.002)
    (glyph,) = font.glyphIndexesForString("I")
    assert capital == pytest.approx(font.boundingRect(glyph).height() / 1000, abs=0.002)


def test_lines_are_counted_where_they_break(application: QGuiApplication) -> None:
    font = QFont("Atkinson Hyperlegible Next")
    font.setPixelSize(20)
    assert longest_line("one two", font, 1000) == 7
    assert longest_line("one\ntwo three", font, 1000) == 9
    assert longest_line("eleven char eleven char", font, 130) == 11
    assert longest_line("a.\u200bb.\u200bc", font, 1000) == 5
    assert unstyled("A <b>bold</b> &lt;b&gt; &amp; <i>x</i>") == ("A bold <b> & x", [(2, 6)])
    words = "these are words that fill a line or two of some width"
    assert longest_line(words, font, 300, [(0, len(words))]) < longest_line(words, font, 300)


PAGE = """
import QtQuick
import KioskUi.Components
import KioskUi.Theme
Window {{
    width: 1000; height: 800; visible: true; color: "#ffffff"
    {content}
}}
"""


@pytest.fixture
def planted(application: QGuiApplication) -> Iterator[Callable[[str], MeasuredPage]]:
    engines: list[QQmlApplicationEngine] = []

    def show(content: str) -> MeasuredPage:
        engine = QQmlApplicationEngine()
        engines.append(engine)
        engine.addImportPath(str(paths.QML))
        engine.addImageProvider("icon", IconProvider(paths.ICONS))
        engine.loadData(PAGE.format(content=content).encode(), QUrl("planted.qml"))
        window = engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        capture.wait_until_idle(window)
        found = measure.measure(window, "planted")
        window.close()
        return found

    yield show
    for engine in engines:
        shiboken6.delete(engine)


WORDS = 'BodyText { width: 300; height: 60; color: "#000000"; text: "Here" }'
GROUNDS = {
    "the-window": (WORDS, {"#ffffff"}),
    "a-box": (f'Rectangle {{ width: 400; height: 90; color: "#aabbcc"; {WORDS} }}', {"#aabbcc"}),
    "half-a-box": (f'Rectangle {{ width: 150; height: 90; color: "#aabbcc" }}\n{WORDS}',
                   {"#ffffff", "#aabbcc"}),
    "a-hairline": (f'Rectangle {{ width: 400; height: 1; color: "#000000" }}\n{WORDS}',
                   {"#ffffff"}),
    "see-through": (f'Rectangle {{ width: 400; height: 90; color: "#80000000" }}\n{WORDS}',
                    {"#7f7f7f"}),
    "faded": (f'Rectangle {{ width: 400; height: 90; color: "#000000"; opacity: 0.5 }}\n{WORDS}',
              {"#7f7f7f"}),
    "painted-later": (f'{WORDS}\nRectangle {{ width: 400; height: 90; color: "#aabbcc" }}',
                      {"#ffffff"}),
    "higher-z": (f'Rectangle {{ z: 1; width: 400; height: 90; color: "#aabbcc" }}\n{WORDS}',
                 {"#ffffff"}),
    "a-circle-around": ('Rectangle { x: -350; y: -470; width: 1000; height: 1000; radius: 500;'
                        f' color: "#aabbcc" }}\n{WORDS}', {"#aabbcc"}),
    "the-corner-of-a-circle": ('Rectangle { x: 290; y: 50; width: 600; height: 600; radius: 300;'
                               f' color: "#aabbcc" }}\n{WORDS}', {"#ffffff"}),
    "cut-off": ('Item { width: 400; height: 1; clip: true\n'
                f'Rectangle {{ width: 400; height: 90; color: "#aabbcc" }} }}\n{WORDS}',
                {"#ffffff"}),
    "a-gradient": ('Rectangle { width: 400; height: 90; gradient: Gradient {'
                   f' GradientStop {{ position: 0; color: "#000000" }} }} }}\n{WORDS}',
                   {"#ffffff"}),
    "scrolled-over": ('Rectangle { y: 100; width: 400; height: 100; color: "#aabbcc" }\n'
                      'Flickable { width: 400; height: 200; clip: true; contentHeight: 900\n'
                      f'{WORDS} }}', {"#ffffff", "#aabbcc"}),
    "disabled": (f'Item {{ enabled: false; {WORDS} }}', set()),
}  # fmt: skip


@pytest.mark.parametrize("name", GROUNDS)
def test_what_lies_under_a_text(planted: Callable[[str], MeasuredPage], name: str) -> None:
    content, grounds = GROUNDS[name]
    assert {pair.ground for pair in planted(content).pairs[""]} == grounds


def test_edges_rings_and_icons(planted: Callable[[str], MeasuredPage]) -> None:
    page = planted('Button { x: 100; y: 100; name: "Touch"; icon: "phone"; outline: true }')
    assert {pair.kind for pair in page.pairs[""]} == {"text", "icon", "edge", "focus ring"}
    page = planted('Tile { x: 50; y: 50; width: 500; title: "T"; summary: ""; icon: "phone" }')
    assert {pair.kind for pair in page.pairs[""]} == {"text", "icon", "focus ring"}


def test_a_button_that_has_scrolled_out_stands_where_it_comes_in(
    planted: Callable[[str], MeasuredPage],
) -> None:
    page = planted(
        "Flickable { y: 100; width: 400; height: 300; clip: true; contentHeight: 900\n"
        'Button { y: 700; name: "Later" } }'
    )
    (control,) = page.controls
    assert (control.bottom, control.top) == (400, 400 - control.height)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_grounds_are_those_of_the_picture(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle, theme: str
) -> None:
    """Independent of the items: the commonest colour of the pixels around each text in view."""
    kiosk = make_kiosk(seed, (1366, 768))
    model = model_of(kiosk)
    model.visit.start()
    model.comfort.setTheme(theme)
    model.visit.openTopic(seed.topics[0].id)
    model.visit.openCard(seed.topics[0].cards[0])
    capture.wait_until_idle(kiosk.window)
    image = capture.grab(kiosk.window).convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width())
    looked = 0
    for one in walk(kiosk.window):
        if not one.item.inherits("QQuickText") or one.visible_rect.height() < one.rect.height():
            continue
        rect = one.visible_rect.toAlignedRect()
        part = pixels[rect.top() : rect.bottom() + 1, rect.left() : rect.right() + 1]
        colours, counts = np.unique(part, return_counts=True)
        drawn = f"#{colours[counts.argmax()] & 0xFFFFFF:06x}"
        assert drawn in one.grounds(one.rect, kiosk.window.color()), one.item.property("text")
        looked += 1
    assert looked > 10
