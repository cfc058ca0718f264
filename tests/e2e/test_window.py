"""The real program full screen on an X server, with a real pointer and real keys."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import zxingcpp
from PySide6.QtCore import QMetaObject
from PySide6.QtGui import QImage

from kiosk import paths
from kiosk.bundle.model import Bundle
from kiosk.content.trusted_day import TrustedDay
from kiosk.geometry import screen_for
from kiosk.tour.itinerary import TourClock
from kiosk.ui.inspect import capture
from kiosk.ui.window.application import system_speaker
from kiosk.ui.window.kiosk_window import KioskWindow
from kiosk.visit.session import HIDE_GRACE_SECONDS
from tests.e2e.program import REPOSITORY
from tests.e2e.screen import SIZE, XVFB_DPI, Pixels, Screen, brand, centre, kiosk_on, screen
from tests.e2e.window_items import model_of, place_title
from tests.fakes import RecordingSpeaker


def codes(pixels: Pixels) -> list[str]:
    grey = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY)
    return [code.text for code in zxingcpp.read_barcodes(grey, try_invert=False)]


def decoy(pixels: Pixels) -> bool:
    """The brown head and the foot of the guide, from side to side: no strip, no bar."""
    head, foot = (0x30, 0x39, 0x4A), (0xDB, 0xE8, 0xEF)
    return bool((pixels[4, [4, -4]] == head).all() and (pixels[-4, [4, -4]] == foot).all())


def twin(make_kiosk: Callable[..., KioskWindow], bundle: Bundle) -> KioskWindow:
    """A kiosk in this process with the same layout, to find out where things are. Its day is the
    real one, so that it shows who answers now as the program does; it has *Listen* where this
    machine has a voice."""
    kiosk = make_kiosk(
        bundle,
        SIZE,
        width_mm=round(SIZE[0] / XVFB_DPI * 25.4),
        today=TrustedDay(),
        speaker=RecordingSpeaker() if system_speaker() else None,
    )
    assert model_of(kiosk).screen.unit == screen_for(*SIZE, configured_mm=508).unit_px
    return kiosk


def walk(shown: Screen, kiosk: KioskWindow, names: list[str]) -> None:
    for name in names:
        shown.click(*centre(kiosk, name))
        for item in capture.items(kiosk.window.contentItem()):
            if item.property("name") == name and item.property("isControl"):
                QMetaObject.invokeMethod(item, "activated")
                break
        capture.wait_until_idle(kiosk.window)
        shown.wait_for_page(kiosk)


def test_three_touches_to_the_ceop_code_then_hide_and_nothing_brings_it_back(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle, clock: TourClock, tmp_path: Path
) -> None:
    guide = twin(make_kiosk, seed)
    card = seed.cards["online-grooming"]
    topic = next(one for one in seed.topics if card.id in one.cards)
    place = place_title(seed.destinations["ceop"])
    with screen(SIZE) as shown, kiosk_on(shown, tmp_path / "log") as program:
        shown.wait(brand, "the attract screen")
        shown.click(960, 540)
        model_of(guide).visit.start()
        capture.wait_until_idle(guide.window)
        shown.wait_for_page(guide)
        walk(shown, guide, [topic.title, card.title, place])
        page = shown.wait_for_page(guide)
        assert codes(page) == ["https://www.ceop.police.uk/Safety-Centre/"]
        read, _, _ = cv2.QRCodeDetector().detectAndDecode(page)
        assert read == "https://www.ceop.police.uk/Safety-Centre/"

        shown.click(*centre(guide, "Hide this"))
        shown.wait(decoy, "the decoy")
        keys = (
            *("alt+F4", "alt+Tab", "ctrl+q", "ctrl+w", "ctrl+z", "F11", "F5", "Escape"),
            *("BackSpace", "alt+Left", "XF86Back", "Menu", "super", "ctrl+alt+Delete"),
        )
        # Not before: the decoy takes nothing at all in its first seconds.
        shown.xdotool("sleep", str(HIDE_GRACE_SECONDS + 0.1), "key", *keys)
        # Other buttons: a context menu, a paste, a mouse's own "back" and "forward".
        shown.xdotool("mousemove", "300", "500", "click", "3", "click", "2", "click", "8")
        shown.xdotool("click", "9", "click", "4", "click", "5")
        after = shown.wait_until_still()
        assert decoy(after)
        assert codes(after) == []
        assert program.poll() is None
        # Only its own "Start" leads to the start, and never back.
        model_of(guide).visit.hide()
        capture.wait_until_idle(guide.window)
        shown.click(*centre(guide, "Start"))
        shown.wait(brand, "the start")
        shown.click(960, 540)
        clock.seconds += HIDE_GRACE_SECONDS + 1
        model_of(guide).visit.leaveHidden()
        model_of(guide).visit.start()
        capture.wait_until_idle(guide.window)
        assert codes(shown.wait_for_page(guide)) == []
        # No drag or long press leaves it.
        shown.click(*centre(guide, "Hide this"))
        shown.wait(decoy, "the decoy again")
        shown.xdotool("sleep", str(HIDE_GRACE_SECONDS + 0.1))
        shown.xdotool("mousemove", "300", "500", "mousedown", "1", "mousemove", "1500", "900")
        shown.xdotool("sleep", "1.2", "mouseup", "1")
        after = shown.wait_until_still()
        assert decoy(after)
        assert codes(after) == []
        assert program.poll() is None
    assert (tmp_path / "log").read_text() == ""


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
    found = r"^ERROR kiosk: \S+: bundle\.yaml:\d+:\d+: error: .*'langages'"
    assert re.search(found, said, re.M)
    assert f"{broken} cannot be shown: showing the content that came with the program." in said


def test_without_any_content_the_emergency_numbers_stand(
    make_kiosk: Callable[..., KioskWindow], tmp_path: Path
) -> None:
    guide = make_kiosk(None, SIZE, width_mm=round(SIZE[0] / XVFB_DPI * 25.4))
    texts = {item.property("text") for item in capture.items(guide.window.contentItem())}
    assert {"999", "101", "0800 1111"} <= texts
    assert any("Childline" in str(text) for text in texts)
    assert model_of(guide).visit.state == "fault"
    image = capture.grab(guide.window).convertToFormat(QImage.Format.Format_RGB32)
    wanted = np.frombuffer(image.constBits(), np.uint8).reshape(SIZE[1], SIZE[0], 4)[:, :, :3]

    copy = tmp_path / "copy"
    for part in ("kiosk", "content", "assets"):
        shutil.copytree(REPOSITORY / part, copy / part)
    shipped = copy / "content" / "warwickshire" / "bundle.yaml"
    shipped.write_text("id: [\n", "utf-8")
    log = tmp_path / "log"
    with screen(SIZE) as shown, kiosk_on(shown, log, folder=copy) as program:
        shown.wait(
            lambda now: int(np.abs(now.astype(int) - wanted).max()) <= 32,
            "the emergency numbers, as this process draws them",
        )
        assert program.poll() is None
    said = log.read_text("utf-8")
    assert re.search(r"^ERROR kiosk: \S+bundle\.yaml:\d+:\d+: error: ", said, re.M), said
    assert "No content can be shown: showing the emergency numbers only." in said


def test_each_step_after_the_first_picture_runs_once(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle
) -> None:
    startup = make_kiosk(seed).finish_startup()
    names = [step.__name__ for step in startup.steps]
    assert names[0] == "resume_garbage_collection"
    assert len(set(names)) == len(names) > 10
    ran: list[int] = []
    startup.steps = (lambda: ran.append(1), lambda: ran.append(2))
    startup.run()
    assert ran == [1, 2]


def test_settling_in_again_makes_nothing_twice(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle
) -> None:
    kiosk = make_kiosk(seed)
    assert kiosk.finish_startup() is kiosk.finish_startup()
