"""All of a page can be read and touched: every page of the shipped bundle on three screens, the
longest on eight others, the sample's on the smallest. With KIOSK_TORTURE set (`make torture`) every
page of both is drawn on all screens but the large ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.bundle.model import Bundle
from kiosk.geometry import Screen
from kiosk.settings import Settings
from kiosk.tour.itinerary import DEFAULTS, TourClock, walk_pages
from kiosk.tour.silent_speaker import SilentSpeaker
from kiosk.ui.adapters.locale import LocaleSwitcher
from kiosk.ui.inspect import capture
from kiosk.ui.window.application import FAMILY
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.layout_audit import audit, contrast
from tests.e2e.layouts import IN_BETWEEN, LARGE, SCREENS, Inspection, part_of
from tests.limits import TORTURE

LONGEST = 3 if TORTURE else 1
"""Number of a bundle's cards drawn on large screens and, without torture, on all not in WHOLE."""
BOTH = ("warwickshire", "school-reception")
WHOLE = ((1024, 600), (1920, 1080), (1080, 1920))
"""The screens for which a bundle is drawn whole."""


@pytest.mark.parametrize(
    ("size", "name"),
    [
        *product((*SCREENS, *IN_BETWEEN), BOTH if TORTURE else BOTH[:1]),
        *([] if TORTURE else [(WHOLE[0], BOTH[1])]),
    ],
    ids=lambda value: value if isinstance(value, str) else f"{value[0]}x{value[1]}",
)
def test_everything_can_be_read_and_touched(
    make_kiosk: Callable[..., KioskWindow],
    clock: TourClock,
    bundles: dict[str, Bundle],
    name: str,
    size: tuple[int, int],
) -> None:
    bundle = bundles[name]
    whole = TORTURE or (size in WHOLE and name == BOTH[0])
    if max(size) >= LARGE or not whole:
        bundle = part_of(bundle, LONGEST)
    inspection = Inspection(Path(), "en", True, None)
    width = IN_BETWEEN.get(size)
    kiosk = make_kiosk(bundle, size, width_mm=width, speaker=SilentSpeaker())
    walk_pages(kiosk, bundle, inspection, clock, Settings(), DEFAULTS)
    inspection.add(make_kiosk(None, size, width_mm=width), "fault", "")

    assert inspection.pages == {
        *("attract", "home", "topic", "card", "destination", "help"),
        *("unsure", "language", "comfort", "calm", "library"),
        *("destination-site", "destination-email", "destination-keep"),
        *("still-there-sheet", "still-there", "hidden", "fault"),
        *("headphones-hold", "headphones-no-voice", "headphones-question"),
        *("headphones-card", "headphones-destination"),
    }
    assert len(inspection.pictures) > len(bundle.topics) + 10
    assert not inspection.faults, f"{len(inspection.faults)} faults:\n" + "\n".join(
        inspection.faults
    )


# -- the audit itself: every rule is shown to find its fault --------------------------------------

PAGE = """
import QtQuick
import KioskUi.Components
import KioskUi.Theme
Window {{
    width: 1000; height: 800; visible: true; color: "#ffffff"
    {planted}
}}
"""
SCREEN = Screen(1000, 800, 223.2)  # a unit is a pixel
SOUND = """
    Rectangle {
        x: 20; y: 20; width: 400; height: 200; color: "#0b4f6c"
        BodyText { anchors.centerIn: parent; color: "#ffffff"; text: "One line" }
    }
    Button { x: 500; y: 20; name: "Touch" }
    Button { x: 500; y: 200; name: "Touch"; outline: true }
    BodyText { y: 500; width: 600; text: "Words that need\\ntwo lines of their own" }
    BodyText { x: 700; y: 500; width: 280; height: 200; text: "Low"
        verticalAlignment: Text.AlignBottom; horizontalAlignment: Text.AlignRight }
    Rectangle { property bool isInFront: true; x: 700; y: 20; width: 280; height: 400
        BodyText { width: parent.width; text: "In front" } }
    BodyText { x: 720; y: 60; text: "Behind it" }
    Heading { x: 20; y: 600; width: 900; font.pixelSize: 48
        font.family: Theme.nastaliq; lineHeight: 0.74
        text: "کیا آپ ابھی یہیں ہیں؟" }
    BodyText { x: 20; y: 706; width: 500; font.family: Theme.nastaliq; lineHeight: 0.76
        text: "سکرین صاف ہو جائے گی" }
    Item { enabled: false
        BodyText { y: 500; font.pixelSize: 4; text: "Behind a question" } }
    Flickable { x: 20; y: 250; width: 400; height: 200; clip: true; contentHeight: 900
        BodyText { y: 150; width: 400; text: "Half\\nseen\\nand\\nscrolled" }
        BodyText { y: 700; width: 400; text: "Scrolled out" }
    }
"""
URDU = 'Heading { font.family: Theme.nastaliq; lineHeight: 0.74; text: "کیا آپ ابھی یہیں ہیں؟"'
PLANTED = {
    "elided": ("cut", 'BodyText { width: 90; wrapMode: Text.NoWrap; elide: Text.ElideRight;'
                      ' text: "Far too long" }'),
    "cut-lines": ("cut", 'BodyText { width: 200; height: 100; maximumLineCount: 2;'
                         ' text: "One two three four five six seven" }'),
    "wide": ("cut", 'BodyText { width: 90; wrapMode: Text.NoWrap; text: "Far too long" }'),
    "tall": ("cut", 'BodyText { width: 90; height: 60; text: "Far too long" }'),
    "right-of-window": ("outside", 'BodyText { x: 950; text: "Gone" }'),
    "left-of-window": ("outside", 'BodyText { x: -30; text: "Gone" }'),
    "below-window": ("outside", 'BodyText { y: 780; text: "Gone" }'),
    "button-below-window": ("outside", 'Button { y: 720; name: "Gone" }'),
    "scrolled-sideways": (
        "outside",
        'Flickable { width: 200; height: 200; clip: true\n'
        'BodyText { wrapMode: Text.NoWrap; text: "Much too wide for it" } }',
    ),
    "box-too-small": ("escapes", 'Rectangle { width: 60; height: 60; color: "#ffffff"\n'
                                 'BodyText { text: "Too long" } }'),
    "button-too-small": (
        "escapes",
        'Button { x: 300; name: ""; width: 320; outline: true\n'
        'BodyText { y: 110; text: "Words" } }',
    ),
    "tiny-text": ("small", 'BodyText { font.pixelSize: 32; text: "Tiny" }'),
    "shrunk-text": ("small", 'BodyText { width: 90; wrapMode: Text.NoWrap; minimumPixelSize: 8;'
                             ' fontSizeMode: Text.HorizontalFit; text: "Shrunk to fit" }'),
    "two-texts": ("overlap", 'BodyText { text: "One" }\nBodyText { x: 20; y: 20; text: "Other" }'),
    "text-on-button": (
        "overlap",
        'Button { name: "Touch"; outline: true }\nBodyText { y: 80; text: "Over" }',
    ),
    "two-buttons": ("overlap", 'Button { name: "One" }\nButton { x: 50; name: "Other" }'),
    "narrow-button": ("target", 'Touchable { width: 88; height: 200; name: "Narrow" }'),
    "low-button": ("target", 'Touchable { width: 200; height: 88; name: "Low" }'),
    "grey": ("contrast", 'BodyText { color: "#7f7f7f"; text: "Grey" }'),
    "see-through": ("contrast", 'BodyText { opacity: 0.5; text: "Faint" }'),
    "invisible": ("contrast", 'BodyText { color: "#ffffff"; text: "White" }'),
    "half-on-dark": ("contrast", 'Rectangle { width: 60; height: 90; color: "#000000" }\n'
                                 'BodyText { text: "Half on dark" }'),
    "nastaliq-cut-above": ("cut", 'Item { y: 100; width: 800; height: 300; clip: true\n'
                                  f'{URDU}; y: -40; width: 800 }} }}'),
    "nastaliq-cut-at-the-side": ("cut", 'Item { x: 99; y: 99; width: 400; height: 300; clip: true\n'
                                        f'{URDU}; x: -20; width: 700 }} }}'),
    "nastaliq-on-nastaliq": ("overlap", f'{URDU}; y: 40; width: 800 }}\n'
                                        f'{URDU}; y: 110; width: 800 }}'),
    "nastaliq-on-latin": ("overlap", f'{URDU}; y: 40; width: 800 }}\n'
                                     'BodyText { x: 100; y: 110; text: "Over the words" }'),
    "nastaliq-out-of-its-box": ("escapes", 'Rectangle { y: 100; width: 800; height: 90\n'
                                           f'{URDU}; width: 800 }} }}'),
    "nastaliq-covered": ("hidden", f'{URDU}; y: 40; width: 800 }}\n'
                                   'Rectangle { y: 40; width: 800; height: 200 }'),
    "covered": ("hidden", 'BodyText { text: "One\\nTwo" }\n'
                          'Rectangle { y: 45; width: 400; height: 400; color: "#ffffff" }'),
}  # fmt: skip


@pytest.fixture
def planted(application: QGuiApplication) -> Iterator[Callable[[str], list[str]]]:
    """The rules that a window with this content breaks."""
    engines: list[QQmlApplicationEngine] = []
    LocaleSwitcher(paths.FONTS, FAMILY).load_every_script()

    def find(content: str) -> list[str]:
        engine = QQmlApplicationEngine()
        engines.append(engine)
        engine.addImportPath(str(paths.QML))
        engine.loadData(PAGE.format(planted=content).encode(), QUrl("planted.qml"))
        window = engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        capture.wait_until_idle(window)
        found = [fault.rule for fault in audit(window, SCREEN)]
        window.close()
        return found

    yield find
    for engine in engines:
        shiboken6.delete(engine)


def test_the_audit_passes_a_sound_page(planted: Callable[[str], list[str]]) -> None:
    assert planted(SOUND) == []


@pytest.mark.parametrize("name", PLANTED)
def test_the_audit_finds_a_planted_fault(planted: Callable[[str], list[str]], name: str) -> None:
    rule, content = PLANTED[name]
    assert set(planted(content)) == {rule}


def test_contrast_is_that_of_wcag() -> None:
    assert contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
    assert contrast((118, 118, 118), (255, 255, 255)) == pytest.approx(4.54, abs=0.01)
