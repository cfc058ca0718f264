"""The real program full screen on an X server, with a real pointer and real keys."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import zxingcpp

from kiosk import paths
from kiosk.app import Kiosk
from kiosk.bundle.model import Bundle
from kiosk.geometry import screen_for
from kiosk.ui import picture
from kiosk.ui.viewmodels.tiles import destination_tile
from tests.e2e.conftest import model_of, touchable
from tests.e2e.screen import Pixels, Screen, kiosk_on, screen

SIZE = (1920, 1080)
XVFB_DPI = 96
SEED = ("police-101", "police-999", "ceop", "nspcc-online-safety", "somethings-not-right")


def centre(kiosk: Kiosk, name: str) -> tuple[float, float]:
    """Where the real window has this control: both are laid out for the same screen."""
    for item in picture.items(kiosk.window.contentItem()):
        if item.property("name") == name and touchable(item):
            point = item.mapRectToScene(item.boundingRect()).center()
            return point.x(), point.y()
    raise AssertionError(f"no control is called '{name}'")


def codes(pixels: Pixels) -> list[str]:
    grey = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY)
    return [code.text for code in zxingcpp.read_barcodes(grey, try_invert=False)]


def brand(pixels: Pixels) -> bool:
    """The attract screen: its corner has the brand's colour, #0b4f6c."""
    return bool((pixels[-4, 4] == (0x6C, 0x4F, 0x0B)).all())


def decoy(pixels: Pixels) -> bool:
    """Paper from edge to edge: no strip, no bar."""
    return bool(
        (pixels[-4, 4] == (0xEC, 0xF3, 0xF6)).all() and (pixels[4, 4] == (0x6C, 0x4F, 0x0B)).all()
    )


def twin(make_kiosk: Callable[..., Kiosk], bundle: Bundle) -> Kiosk:
    """A kiosk in this process with the same layout, to find out where things are."""
    kiosk = make_kiosk(bundle, SIZE, width_mm=round(SIZE[0] / XVFB_DPI * 25.4))
    assert model_of(kiosk).unit == screen_for(*SIZE, configured_mm=508).unit_px
    return kiosk


def walk(shown: Screen, kiosk: Kiosk, names: list[str]) -> None:
    for name in names:
        shown.click(*centre(kiosk, name))
        for item in picture.items(kiosk.window.contentItem()):
            if (
                item.property("name") == name
                and item.metaObject().indexOfSignal("activated()") >= 0
            ):
                item.metaObject().invokeMethod(item, "activated")
                break
        picture.settle(kiosk.window)
        shown.wait_until_still()


def test_three_touches_to_the_ceop_code_then_hide_and_nothing_brings_it_back(
    make_kiosk: Callable[..., Kiosk], seed: Bundle, tmp_path: Path
) -> None:
    guide = twin(make_kiosk, seed)
    topic = seed.topics[0]
    card = seed.cards["online-grooming"]
    place = destination_tile(seed.destinations["ceop"])
    with screen(SIZE) as shown, kiosk_on(shown, tmp_path / "log") as program:
        shown.wait(brand, "the attract screen")
        shown.click(960, 540)
        model_of(guide).start()
        picture.settle(guide.window)
        shown.wait_until_still()
        walk(shown, guide, [topic.title, card.title, place.title])
        page = shown.wait_until_still()
        assert codes(page) == ["https://www.ceop.police.uk/Safety-Centre/"]
        read, _, _ = cv2.QRCodeDetector().detectAndDecode(page)
        assert read == "https://www.ceop.police.uk/Safety-Centre/"

        shown.click(*centre(guide, "Hide this"))
        shown.wait(decoy, "the decoy")
        for key in (
            *("alt+F4", "alt+Tab", "ctrl+q", "ctrl+w", "ctrl+z", "F11", "F5", "Escape"),
            *("BackSpace", "alt+Left", "XF86Back", "Menu", "super", "ctrl+alt+Delete"),
        ):
            shown.xdotool("key", key)
        shown.xdotool("mousemove", "300", "500", "click", "3", "click", "2")
        shown.xdotool("mousemove", "200", "500", "sleep", "0.1")
        after = shown.wait_until_still()
        assert codes(after) == []
        assert decoy(after) or brand(after)
        assert program.poll() is None
        # Whatever is touched now leads to the start, never back.
        shown.click(960, 300)
        assert brand(shown.wait(lambda now: brand(now), "the start"))
        shown.click(960, 540)
        home = shown.wait_until_still()
        assert codes(home) == []
    assert (tmp_path / "log").read_text() == ""


def test_each_place_of_the_seed_page_is_three_touches_away(seed: Bundle) -> None:
    for place in SEED:
        short = any(place in topic.destinations for topic in seed.topics)
        long = any(
            place in seed.cards[card].destinations for topic in seed.topics for card in topic.cards
        )
        assert short or long, place


def test_broken_content_gives_way_to_the_shipped_and_is_named_in_the_log(tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    shutil.copytree(paths.SHIPPED_BUNDLE, broken)
    file = broken / "bundle.yaml"
    file.write_text(file.read_text("utf-8").replace("languages:", "langages:"), "utf-8")
    log = tmp_path / "log"
    with screen(SIZE) as shown, kiosk_on(shown, log, ["--content", str(broken)]) as program:
        shown.wait(brand, "the attract screen of the shipped bundle")
        assert program.poll() is None
    said = log.read_text("utf-8")
    assert re.search(r"^ERROR kiosk: bundle\.yaml:\d+:\d+: error: .*'langages'", said, re.M)
    assert f"{broken} cannot be shown: showing the built-in content." in said


def test_without_any_content_the_emergency_numbers_stand(
    make_kiosk: Callable[..., Kiosk],
) -> None:
    kiosk = make_kiosk(None, (1920, 1080))
    texts = {item.property("text") for item in picture.items(kiosk.window.contentItem())}
    assert {"999", "101", "0800 1111"} <= texts
    assert model_of(kiosk).state == "fault"
    assert np.any(picture.grab(kiosk.window).constBits())
