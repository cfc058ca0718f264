"""The kiosk's window, from its first frame until it is closed."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.bundle.coverage import coverage_of
from kiosk.bundle.model import Bundle
from kiosk.content.loader import translated
from kiosk.content.trusted_day import TrustedDay
from kiosk.errors import KioskError
from kiosk.geometry import Screen
from kiosk.settings import Settings
from kiosk.system import memory
from kiosk.ui.adapters.clock import uptime
from kiosk.ui.adapters.icon_provider import IconProvider
from kiosk.ui.qr_code import CodeProvider
from kiosk.ui.viewmodels.kiosk import KioskModel
from kiosk.ui.window.interface_language import InterfaceLanguage
from kiosk.ui.window.screen_size import measured, warn_if_too_small, window_size

if TYPE_CHECKING:
    from kiosk.content.sources import ContentSource, LoadedContent
    from kiosk.staff.recent_errors import RecentErrors
    from kiosk.ui.window.startup import Startup
    from kiosk.visit.speech import Speaker

TIDY_AFTER_MS = 300


class KioskWindow:
    """One window with its engine, its models and its start-up steps. `close()` deletes them."""

    def __init__(
        self,
        bundle: Bundle | None,
        settings: Settings,
        *,
        size: tuple[int, int] | None = None,
        windowed: bool = False,
        reduced_motion: bool | None = None,
        language: str = "",
        clock: Callable[[], float] = uptime,
        speaker: Speaker | None = None,
        directory: Path = paths.DIRECTORY,
        today: TrustedDay | None = None,
    ) -> None:
        """Loads the pages. Raises KioskError if they cannot be loaded.

        `size`, in device pixels, makes a window of that size, laid out as a whole screen.
        `language` and `reduced_motion` replace the settings. Without a `speaker` nothing is read
        aloud. `directory`: the UK directory with which the bundle's translations are read. `today`:
        the trusted day, for reviews and counts; by default one that knows no store.
        """
        self._settings = settings
        self._clock = clock
        self._today = today or TrustedDay()
        self._bundle = bundle
        self._windowed = windowed
        self._own_screen = size is not None or windowed
        self._source: tuple[ContentSource, LoadedContent] | None = None
        self._notices: RecentErrors | None = None
        self._settings_file: Path | None = None
        self._startup: Startup | None = None
        width, height = size or window_size(windowed)
        motion = settings.motion == "reduced" if reduced_motion is None else reduced_motion
        self.model = KioskModel(
            bundle,
            self._measured(width, height),
            clock=clock,
            today=self._today,
            idle_seconds=settings.idle_seconds,
            ask_seconds=settings.ask_seconds,
            translate=partial(translated, directory=directory),
            cover=partial(coverage_of, directory=directory),
            language_code=language or settings.language,
            reduced_motion=motion,
            switches=("none", "one", "two").index(settings.switches),
            scan_seconds=settings.scan_seconds,
            speaker=speaker,
            collect=self._accessible_text,
            now=self._today.uk_time,
            listening=QAccessible.isActive,
        )
        warn_if_too_small(self.model.screen.whole, settings)
        self._tidy_timer = QTimer(self.model)
        self._tidy_timer.setSingleShot(True)
        self._tidy_timer.setInterval(TIDY_AFTER_MS)
        self._tidy_timer.timeout.connect(self._tidy)
        self._erase_timer = QTimer(self.model)
        self._erase_timer.setSingleShot(True)
        self._erase_timer.timeout.connect(self._erase)
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(paths.QML))
        self._engine.addImageProvider("icon", IconProvider(paths.ICONS))
        self._engine.addImageProvider("code", CodeProvider())
        self._language = InterfaceLanguage(self._engine, self.model.languages)
        self.window = self._load(width, height)
        self.window.frameSwapped.connect(self._on_first_frame)
        self.model.visit.forgotten.connect(self._tidy_timer.start)
        self.model.visit.forgotten.connect(self._erase_timer.start)
        self.model.languages.otherLanguageRead.connect(self._tidy_timer.start)
        # At once: what is drawn next in the other language would take the blocks.
        self.model.visit.languageLeft.connect(self._erase)
        self.window.widthChanged.connect(self._on_resize)
        self.window.heightChanged.connect(self._on_resize)

    def close(self) -> None:
        """Deletes window, engine and models, in this order: in another one QML would read null."""
        self._tidy_timer.stop()
        self._erase_timer.stop()
        if self._startup is not None:
            self._startup.close()
        self.window.hide()
        self._language.close()
        self._engine.clearComponentCache()
        _delete(self.window)
        _delete(self._engine)
        _delete(self.model)

    def watch_source(
        self,
        source: ContentSource,
        shown: LoadedContent,
        *,
        notices: RecentErrors | None = None,
        settings_file: Path | None = None,
    ) -> None:
        """Takes new content from `source` from the first frame on. `shown`: the content of the
        start; `notices`: errors reported so far; `settings_file`: for the commands of the
        console."""
        self._source = (source, shown)
        self._notices = notices
        self._settings_file = settings_file

    def open_staff(self) -> None:
        """Opens the staff's console in front of the pages."""
        self.finish_startup().staff.open()

    def replace_content(self, bundle: Bundle, directory: Path) -> None:
        """Shows another bundle. Raises RuntimeError during a visit: see `VisitModel.no_visitor`."""
        self._bundle = bundle
        self.model.replace_content(
            bundle,
            partial(translated, directory=directory),
            partial(coverage_of, directory=directory),
        )
        if bundle.codes:
            from kiosk.qr import symbol

            symbol.preload(bundle.codes)
        self._language.load_every_script()
        self.finish_startup().staff.exchanged(bundle.title)
        # Today is not before the day of a new release: the store knows that one now.
        self._today.read_soon()

    def finish_startup(self) -> Startup:
        """Runs the start-up steps that the first frame does not need: inputs, staff entry, and
        anything that would delay the first card and code. Called after the first frame; later calls
        return the same steps."""
        if self._startup is not None:
            return self._startup
        from kiosk.ui.window.startup import Started, Startup

        self._startup = Startup(
            Started(
                window=self.window,
                engine=self._engine,
                model=self.model,
                settings=self._settings,
                bundle=self._bundle,
                source=self._source,
                full_screen=not self._own_screen,
                clock=self._clock,
                today=self._today,
                exchange=self.replace_content,
                load_every_script=self._language.load_every_script,
                shown=self._shown,
                notices=self._notices.messages if self._notices else tuple,
                settings_file=self._settings_file,
            )
        )
        self._startup.run()
        # Content that is exchanged later must not stay in memory: the steps have taken it over.
        self._source = None
        return self._startup

    def _load(self, width: int, height: int) -> QQuickWindow:
        self._engine.setInitialProperties(
            {
                "kiosk": self.model,
                "fullScreen": not self._own_screen,
                "closable": self._windowed,
                "width": width,
                "height": height,
            }
        )
        self._engine.load(QUrl.fromLocalFile(str(paths.QML / "KioskUi" / "Main.qml")))
        windows = self._engine.rootObjects()
        if not windows or not isinstance(windows[0], QQuickWindow):
            raise KioskError("The kiosk's pages could not be loaded. Install the kiosk again.")
        return windows[0]

    def _shown(self) -> LoadedContent:
        if self._startup is not None and self._startup.content is not None:
            return self._startup.content.shown
        if self._source is not None:
            return self._source[1]
        from kiosk.content.sources import LoadedContent

        return LoadedContent(self._bundle)

    def _accessible_text(self, page: Any) -> Iterable[tuple[Any, str]]:
        from kiosk.ui.window.accessible_text import texts_to_read

        return texts_to_read(self.window, page)

    def _erase(self) -> None:
        """Erases the texts of the page that Qt has just deleted, or of the language that was left,
        before anything else is made."""
        memory.erase_lists()

    def _tidy(self) -> None:
        """Frees the memory of the pages after a visit, while no visitor waits."""
        # JavaScript keeps the last text that test() found something in, for RegExp.lastMatch.
        self._engine.evaluate("/ /.test(' ')")
        # If Qt has begun a collection, the first call ends that one, and what was made since then
        # outlives it.
        for _ in range(2):
            self._engine.collectGarbage()
        gc.collect()
        # In an event of its own: what this call still uses may have kept a piece of freed text.
        QTimer.singleShot(0, self.model, self._give_back)

    def _give_back(self) -> None:
        self._forget_languages()
        memory.give_back()

    def _forget_languages(self) -> None:
        # Has ended when memory is erased: for a call that reads a property PySide makes an object,
        # and behind its fields may be the end of a text that was there before.
        self.model.languages.forget()

    def _on_first_frame(self) -> None:
        self.window.frameSwapped.disconnect(self._on_first_frame)
        QTimer.singleShot(0, self.window, self.finish_startup)

    def _on_resize(self) -> None:
        self.model.screen.resize(self._measured(self.window.width(), self.window.height()))

    def _measured(self, width: int, height: int) -> Screen:
        return measured(width, height, self._settings, own_screen=self._own_screen)


def _delete(thing: QObject) -> None:
    """Deletes an object now, not when Python or the event loop gets to it: the order matters."""
    import shiboken6

    shiboken6.delete(thing)
