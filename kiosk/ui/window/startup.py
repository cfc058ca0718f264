"""What happens after the first picture, step by step: the picture need not wait for any of it."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable
from datetime import date
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
    from kiosk.ui.window.input.inputs import Inputs
    from kiosk.ui.window.staff_entry import StaffEntry
    from kiosk.ui.window.usage_meter import UsageMeter
    from kiosk.ui.window.watchdog import Watchdog

DAY_READ_EVERY_MS = 3_600_000


class Started(NamedTuple):
    """The window as it is with its first picture, and what it lends to the steps."""

    window: QQuickWindow
    engine: QQmlEngine
    model: KioskModel
    settings: Settings
    bundle: Bundle | None
    source: tuple[ContentSource, LoadedContent] | None
    """Where new content comes from, and what it gave first; None: nothing ever changes."""
    windowed: bool
    clock: Callable[[], float]
    today: TrustedDay
    exchange: Callable[[Bundle, Path], None]
    load_every_script: Callable[[], None]
    shown: Callable[[], LoadedContent]
    notices: Callable[[], tuple[str, ...]]
    settings_file: Path | None


class Startup:
    """Runs `steps` once, in their order, and keeps what they made. Each imports what it needs: an
    import at the top of this file would be paid for by every step before it."""

    def __init__(self, started: Started) -> None:
        self._at = started
        self.staff: StaffEntry
        self._inputs: Inputs | None = None
        self.content: ContentSwap | None = None
        self._meter: UsageMeter | None = None
        self._watchdog: Watchdog | None = None
        self._day = QTimer(started.model)
        self._compiled: list[QQmlComponent] = []
        self.steps: tuple[Callable[[], None], ...] = (
            self.resume_garbage_collection,
            self.let_staff_in,
            self.listen_to_inputs,
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

    def close(self) -> None:
        """Before the window goes."""
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
        self._compiled.clear()

    # -- the steps ---------------------------------------------------------------------------

    def resume_garbage_collection(self) -> None:
        """What the start made stays, and is not looked through again: see `kiosk.app.run`."""
        gc.freeze()
        gc.enable()

    def let_staff_in(self) -> None:
        from kiosk.ui.window.staff_entry import StaffEntry

        self.staff = StaffEntry(
            self._at.model,
            self._at.settings,
            clock=self._at.clock,
            shown=self._at.shown,
            notices=self._at.notices,
            settings_file=self._at.settings_file,
            on_turn=lambda: self._inputs.turned() if self._inputs else None,
            on_open=lambda is_open: self.content.poll_faster(is_open) if self.content else None,
        )

    def listen_to_inputs(self) -> None:
        from kiosk.ui.window.input.inputs import Inputs

        self._inputs = Inputs(
            self._at.window,
            self._at.model,
            self._at.settings,
            clock=self._at.clock,
            allow_close=self._at.windowed,
            on_chord=self.staff.open,
        )

    def load_qt_enumerations(self) -> None:
        """Wanted by the first touch."""
        from kiosk.ui import qt_lazy

        qt_lazy.load()

    def prepare_codes(self) -> None:
        """Takes the codes of a prepared bundle; else loads what computes the first."""
        from kiosk.qr import symbol

        if self._at.bundle is not None and self._is_prepared():
            symbol.preload(self._at.bundle.codes)
        else:
            symbol.matrix("https://www.example.org/")

    def load_markup(self) -> None:
        """Wanted by the first card of a bundle that was not prepared."""
        if self._is_prepared():
            return
        from kiosk.bundle import markup

        markup.prose_or_plain("warm")

    def follow_content(self) -> None:
        if self._at.source is None:
            return
        from kiosk.system import memory
        from kiosk.ui.window.after_frame import after_frame
        from kiosk.ui.window.content_swap import ContentSwap

        # For months; what only draws large pages would be a quarter slower for it.
        memory.return_large_blocks()
        later = partial(after_frame, self._at.window)
        self.content = ContentSwap(*self._at.source, self._at.model, self._at.exchange, later)

    def count_this_start(self) -> None:
        """For the console; on a thread, because a slow disk must not stop the picture."""
        if self._at.source is None:
            return
        from threading import Thread

        from kiosk.staff import start_counter

        folder = self._at.settings.state_folder.staff
        Thread(target=start_counter.count, args=(folder, date.today()), daemon=True).start()

    def follow_the_day(self) -> None:
        """Asks the store what it knows of the time: at the start, and every hour, so that no touch
        of a visitor leads to the disk."""
        self._day.setInterval(DAY_READ_EVERY_MS)
        self._day.timeout.connect(self._at.today.read_soon)
        self._day.start()
        self._at.today.read_soon()

    def count_visits(self) -> None:
        if self._at.settings.counts != "on":
            return
        from kiosk.ui.window.usage_meter import UsageMeter
        from kiosk.visit.usage import Counts

        counts = Counts(self._at.settings.state_folder.counts, self._at.today)
        self._meter = UsageMeter(self._at.model, counts)

    def tell_systemd(self) -> None:
        if "NOTIFY_SOCKET" in os.environ:
            from kiosk.ui.window.watchdog import Watchdog

            self._watchdog = Watchdog(self._at.window)

    def compile_pages(self) -> None:
        """On Qt's own thread, and kept, so that the first touch finds them ready."""
        for page in sorted((paths.QML / "KioskUi" / "Pages").glob("*Page.qml")):
            url = QUrl.fromLocalFile(str(page))
            mode = QQmlComponent.CompilationMode.Asynchronous
            self._compiled.append(QQmlComponent(self._at.engine, url, mode))

    def _is_prepared(self) -> bool:
        return self._at.bundle is not None and bool(self._at.bundle.codes)
