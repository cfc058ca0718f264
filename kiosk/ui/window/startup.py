"""The start-up steps after the first frame, which does not wait for any of them."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.bundle.model import Bundle
from kiosk.settings import Settings
from kiosk.ui.viewmodels.kiosk import KioskModel

if TYPE_CHECKING:
    from kiosk.content.sources import ContentSource, LoadedContent
    from kiosk.content.trusted_day import TrustedDay
    from kiosk.ui.window.content_swap import ContentSwap
    from kiosk.ui.window.full_screen import FullScreen
    from kiosk.ui.window.input.inputs import Inputs
    from kiosk.ui.window.staff_entry import StaffEntry
    from kiosk.ui.window.usage_meter import UsageMeter
    from kiosk.ui.window.watchdog import Watchdog

DAY_READ_EVERY_MS = 3_600_000


class Started(NamedTuple):
    """The window after its first frame, and the objects and functions that the steps use."""

    window: QQuickWindow
    engine: QQmlEngine
    model: KioskModel
    settings: Settings
    bundle: Bundle | None
    source: tuple[ContentSource, LoadedContent] | None
    """The content source and its first content; None: the content never changes."""
    full_screen: bool
    clock: Callable[[], float]
    today: TrustedDay
    exchange: Callable[[Bundle, Path], None]
    load_every_script: Callable[[], None]
    shown: Callable[[], LoadedContent]
    notices: Callable[[], tuple[str, ...]]
    settings_file: Path | None


class Startup:
    """Runs `steps` once, in their order, and keeps what they make. Each step imports what it needs:
    an import at the top of this file would delay every step before it."""

    def __init__(self, started: Started) -> None:
        self._started = started
        self.staff: StaffEntry
        self._inputs: Inputs | None = None
        self._full_screen: FullScreen | None = None
        self.content: ContentSwap | None = None
        self._meter: UsageMeter | None = None
        self._watchdog: Watchdog | None = None
        self._day = QTimer(started.model)
        self._compiled: list[QQmlComponent] = []
        self.steps: tuple[Callable[[], None], ...] = (
            self.resume_garbage_collection,
            self.let_staff_in,
            self.listen_to_inputs,
            self.stay_full_screen,
            started.load_every_script,
            self.load_qt_enumerations,
            self.prepare_codes,
            self.load_markup,
            self.follow_content,
            self.count_this_start,
            self.follow_the_day,
            self.count_visits,
            self.tell_systemd,
            self.compile_pages,
        )

    def run(self) -> None:
        for step in self.steps:
            step()
        self._started = self._started._replace(bundle=None, source=None)

    def close(self) -> None:
        """Stops what the steps started; called before the window is deleted."""
        self._day.stop()
        self.staff.close()
        if self.content is not None:
            self.content.close()
        if self._meter is not None:
            self._meter.close()
        if self._watchdog is not None:
            self._watchdog.close()
        if self._inputs is not None:
            self._inputs.close()
        if self._full_screen is not None:
            self._full_screen.close()
        self._compiled.clear()

    # -- the steps ---------------------------------------------------------------------------

    def resume_garbage_collection(self) -> None:
        """Turns the garbage collector on again and exempts the objects made so far, which live as
        long as the program: see `kiosk.app.run`."""
        gc.freeze()
        gc.enable()

    def let_staff_in(self) -> None:
        from kiosk.ui.window.staff_entry import StaffEntry

        self.staff = StaffEntry(
            self._started.model,
            self._started.settings,
            clock=self._started.clock,
            shown=self._started.shown,
            notices=self._started.notices,
            settings_file=self._started.settings_file,
            on_turn=lambda: self._inputs.turned() if self._inputs else None,
            on_open=lambda is_open: self.content.poll_faster(is_open) if self.content else None,
        )

    def listen_to_inputs(self) -> None:
        from kiosk.ui.window.input.inputs import Inputs

        self._inputs = Inputs(
            self._started.window,
            self._started.model,
            self._started.settings,
            clock=self._started.clock,
            on_chord=self.staff.open,
        )

    def stay_full_screen(self) -> None:
        if not self._started.full_screen:
            return
        from kiosk.ui.window.full_screen import FullScreen

        self._full_screen = FullScreen(self._started.window)

    def load_qt_enumerations(self) -> None:
        """Loads Qt's enumerations, which the first touch needs."""
        from kiosk.ui import qt_lazy

        qt_lazy.load()

    def prepare_codes(self) -> None:
        """Takes the codes of a prepared bundle; else loads the library that computes codes."""
        from kiosk.qr import symbol

        if self._started.bundle is not None and self._is_prepared():
            symbol.preload(self._started.bundle.codes)
        else:
            symbol.matrix("https://www.example.org/")

    def load_markup(self) -> None:
        """Wanted by the first card of a bundle that was not prepared."""
        if self._is_prepared():
            return
        from kiosk.bundle import markup

        markup.prose_or_plain("warm")

    def follow_content(self) -> None:
        if self._started.source is None:
            return
        from kiosk.system import memory
        from kiosk.ui.window.after_frame import after_frame
        from kiosk.ui.window.content_swap import ContentSwap

        # For a program that runs for months; a tour, which draws large pages and exits, would be a
        # quarter slower with it.
        memory.free_at_once()
        later = partial(after_frame, self._started.window)
        self.content = ContentSwap(
            *self._started.source, self._started.model, self._started.exchange, later
        )

    def count_this_start(self) -> None:
        """Counts the start for the console, unless the clock cannot be right; on a thread, because
        a slow disk must not stop the screen."""
        if self._started.source is None:
            return
        from threading import Thread

        from kiosk.staff import start_counter

        today = self._started.today
        folder = self._started.settings.state_folder.staff

        def count() -> None:
            today.read()
            if (day := today()) is not None:
                start_counter.count(folder, day)

        Thread(target=count, daemon=True).start()

    def follow_the_day(self) -> None:
        """Reads the trusted day from the store now and every hour, so that no touch of a visitor
        waits for the disk; every hour a wrong PIN is forgotten."""
        self._day.setInterval(DAY_READ_EVERY_MS)
        self._day.timeout.connect(self._started.today.read_soon)
        self._day.timeout.connect(self.staff.fade)
        self._day.start()
        self._started.today.read_soon()

    def count_visits(self) -> None:
        if self._started.settings.counts != "on":
            return
        from kiosk.ui.window.usage_meter import UsageMeter
        from kiosk.visit.usage import Counts

        counts = Counts(self._started.settings.state_folder.counts, self._started.today)
        self._meter = UsageMeter(self._started.model, counts)

    def tell_systemd(self) -> None:
        if "NOTIFY_SOCKET" in os.environ:
            from kiosk.ui.window.watchdog import Watchdog

            self._watchdog = Watchdog(self._started.window)

    def compile_pages(self) -> None:
        """Compiles the pages on Qt's own thread and keeps them, ready for the first touch."""
        for page in sorted((paths.QML / "KioskUi" / "Pages").glob("*Page.qml")):
            url = QUrl.fromLocalFile(str(page))
            mode = QQmlComponent.CompilationMode.Asynchronous
            self._compiled.append(QQmlComponent(self._started.engine, url, mode))

    def _is_prepared(self) -> bool:
        """Tells whether the texts are parsed. A bundle without codes can be prepared too."""
        bundle = self._started.bundle
        return bundle is not None and any(
            block.parsed for card in bundle.cards.values() for block in card.body
        )
