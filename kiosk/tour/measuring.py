"""Opens every page of the real screen, as a visitor would reach it, and measures it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.accessibility.measurements import MeasuredPage, Measurements
from kiosk.bundle.model import Bundle, Destination
from kiosk.errors import KioskError
from kiosk.geometry import Screen
from kiosk.qr.payload import host_of
from kiosk.settings import Settings
from kiosk.tour.itinerary import DEFAULTS, Album, DisplayOptions, TourClock, walk_pages
from kiosk.tour.silent_speaker import SilentSpeaker, can_speak

if TYPE_CHECKING:
    from kiosk.ui.window.kiosk_window import KioskWindow

THEMES = ("light", "dark", "contrast")
REACH_MODE = DisplayOptions(reach=True)

_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u2066\u2067\u2068\u2069"))


class Survey(Album):
    """An album that measures instead of drawing."""

    def __init__(self, bundle: Bundle, themes: tuple[str, ...]) -> None:
        self.scrolled = False
        self.pages: list[MeasuredPage] = []
        self._bundle = bundle
        self._themes = themes

    def add(self, kiosk: KioskWindow, page: str, identity: str, part: int = 1) -> None:
        from kiosk.ui.inspect import capture, measure

        capture.wait_until_idle(kiosk.window)
        model: Any = kiosk.model
        changes = [_change(model, theme) for theme in self._themes]
        # The attract screen and the decoy have no themes.
        visiting = model.visit.state in ("active", "asking")
        found = measure.measure(
            kiosk.window, f"{page} {identity}".strip(), changes if visiting else ()
        )
        self.pages.append(self._with_text_beside(found, model.visit.pageId))

    def _with_text_beside(self, page: MeasuredPage, identity: str) -> MeasuredPage:
        """Notes what each code must have beside it in words, but has not: its number or site, and
        what the phone remembers."""
        from kiosk.ui.inspect.measure import phone_remembers

        if page.code is None:
            return page
        destination = self._bundle.destinations[identity]
        shown = " ".join(one.text for one in page.texts).translate(_INVISIBLE)
        payload = page.code.payload
        required = {("number or site", word) for word in _said(destination, payload)} | {
            ("what the phone remembers", phone_remembers(payload))
        }
        missing = tuple(sorted({name for name, text in required if text not in shown}))
        return page._replace(code=page.code._replace(missing=missing))


def _said(destination: Destination, payload: str) -> list[str]:
    """Returns the words of a code: the site, the text message, or the groups of the number."""
    if payload.startswith("https:"):
        return [host_of(payload).removeprefix("www.")]
    if payload.startswith("SMSTO:"):
        return [destination.text_message]
    return (destination.phone or destination.second_phone).split()


def _change(model: Any, theme: str) -> Callable[[], str]:
    def change() -> str:
        model.comfort.setTheme(theme)
        return theme

    return change


def measure_folder(
    folder: Path, settings: Settings, size: tuple[int, int]
) -> tuple[Bundle, Measurements]:
    """Reads the bundle of a folder and measures its pages. `size` in pixels. Raises KioskError if
    the bundle cannot be shown."""
    # No window appears on the machine's screen.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.content.loader import load_content
    from kiosk.ui.window.application import log_qt_messages, make_application

    log_qt_messages()
    application = make_application("software")
    bundle = load_content(folder)
    if bundle is None or bundle.root != folder:
        raise KioskError(f"{folder} cannot be shown. `kiosk check {folder}` lists the problems.")
    facts = measure_pages(bundle, settings, size)
    application.processEvents()
    return bundle, facts


def measure_pages(
    bundle: Bundle, settings: Settings, size: tuple[int, int], *, speech: bool | None = None
) -> Measurements:
    """Measures every page twice: in the usual layout and in reach mode. `speech`: whether the
    machine can read aloud; None looks for Qt's text to speech.

    Needs a QGuiApplication. Opens windows, so use a platform without a screen (offscreen).
    """
    from kiosk.content.fixed_time import FixedTime
    from kiosk.ui.inspect.measure import motion_seconds, timers
    from kiosk.ui.window.kiosk_window import KioskWindow

    if speech is None:
        speech = can_speak()
    clock = TourClock()
    language = settings.language if settings.language in bundle.languages else bundle.languages[0]
    quiet = settings._replace(sound="off", headphones="off")

    def make(reduced_motion: bool | None) -> KioskWindow:
        return KioskWindow(
            bundle,
            quiet,
            size=size,
            reduced_motion=reduced_motion,
            language=language,
            clock=clock,
            speaker=SilentSpeaker() if speech else None,
            today=FixedTime(),
        )

    def survey(
        options: DisplayOptions, themes: tuple[str, ...]
    ) -> tuple[Screen, tuple[MeasuredPage, ...]]:
        album = Survey(bundle, themes)
        kiosk = make(reduced_motion=True)
        try:
            walk_pages(kiosk, bundle, album, clock, settings, options)
            return kiosk.model.screen.whole, tuple(album.pages)
        finally:
            kiosk.close()

    screen, usual = survey(DEFAULTS, (*THEMES[1:], THEMES[0]))
    _, lowered = survey(REACH_MODE, ())
    kiosk = make(reduced_motion=None)
    try:
        waiting = timers(kiosk.window.contentItem())
        kiosk.model.visit.hide()
        waiting += timers(kiosk.window.contentItem())
        motion = motion_seconds(kiosk.window)
    finally:
        kiosk.close()
    # Reach mode does not change the attract screen and the decoy.
    lowered = tuple(page for page in lowered if page.name not in ("attract", "hidden"))
    return Measurements(
        screen, usual, lowered, motion, tuple(waiting), speech, sound=settings.sound == "on"
    )
