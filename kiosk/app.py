"""Builds the kiosk from its parts, and owns the order in which they start and end."""

from __future__ import annotations

import gc
import logging
import os
from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

# We scale by millimetres ourselves: Qt's own scaling would do it twice.
os.environ.setdefault("QT_ENABLE_HIGHDPI_SCALING", "0")
# A kiosk has no input method; asking for one would open a D-Bus connection.
os.environ.setdefault("QT_IM_MODULE", "none")

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    QUrl,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QImageReader
from PySide6.QtNetwork import QNetworkProxy
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk import paths
from kiosk.bundle.model import Bundle
from kiosk.content.loader import translated
from kiosk.errors import KioskError
from kiosk.geometry import Screen, screen_for
from kiosk.settings import Settings
from kiosk.system.trusted_time import BUILT
from kiosk.ui.adapters.clock import uptime
from kiosk.ui.adapters.icon_provider import IconProvider
from kiosk.ui.qr_code import QrCode
from kiosk.ui.viewmodels.kiosk import KioskModel

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.sources import Content, Supply
    from kiosk.staff.gesture import Knocks
    from kiosk.staff.recent_errors import Notices
    from kiosk.ui.adapters.locale import Interpreter
    from kiosk.ui.adapters.speech_process import VoiceProcess
    from kiosk.ui.window.content_swap import FreshContent
    from kiosk.ui.window.input.inputs import Inputs
    from kiosk.ui.window.staff_console import Console
    from kiosk.ui.window.usage_meter import UsageMeter
    from kiosk.ui.window.watchdog import Watchdog
    from kiosk.visit.speech import Speaker

log = logging.getLogger("kiosk")

FAMILY = "Atkinson Hyperlegible Next"
LARGEST_PICTURE_MIB = 64
TIDY_AFTER_MS = 300
_QML_TYPES = (QrCode,)
_LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def trusted_today() -> date | None:
    """None while the clock is certainly wrong: no review counts as overdue then."""
    today = date.today()
    return today if today >= BUILT else None


def make_application(graphics: str = "software") -> QGuiApplication:
    """The one application object, with the network walled off before anything can use it."""
    if graphics == "software" and QQuickWindow.sceneGraphBackend() != "software":
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    existing = QGuiApplication.instance()
    application = existing if isinstance(existing, QGuiApplication) else QGuiApplication(["kiosk"])
    application.setApplicationName("kiosk")
    application.setQuitOnLastWindowClosed(False)
    # Nothing opens a connection; if anything ever tried, it would end at a closed local port.
    QNetworkProxy.setApplicationProxy(
        QNetworkProxy(QNetworkProxy.ProxyType.Socks5Proxy, "127.0.0.1", 9)
    )
    QImageReader.setAllocationLimit(LARGEST_PICTURE_MIB)
    for file in sorted(paths.FONTS.glob("Atkinson*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    application.setFont(QFont(FAMILY))
    return application


def log_qt_messages() -> None:
    """Qt's own warnings go to the log, not to the screen. What it says besides goes nowhere: which
    letters it looked for tells which language somebody reads."""

    def forward(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind in _LEVELS:
            log.log(_LEVELS[kind], "%s", message)

    qInstallMessageHandler(forward)


class Kiosk:
    """One kiosk window and what drives it. Call `close()` before it goes away."""

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
    ) -> None:
        """`size` in device pixels makes a window of that size, laid out as a whole screen.
        `language` instead of the settings' one. Without a `speaker` nothing is read aloud.
        `directory` is the one that the bundle's translations are read with."""
        self._settings = settings
        self._clock = clock
        self._bundle = bundle
        self._own_screen = size is not None or windowed
        width, height = size or _screen_size(windowed)
        motion = settings.motion == "reduced" if reduced_motion is None else reduced_motion
        self.model = KioskModel(
            bundle,
            self._measure(width, height),
            clock=clock,
            today=trusted_today,
            idle_seconds=settings.idle_seconds,
            ask_seconds=settings.ask_seconds,
            translate=partial(translated, directory=directory),
            language_code=language or settings.language,
            reduced_motion=motion,
            switches=("none", "one", "two").index(settings.switches),
            scan_seconds=settings.scan_seconds,
            speaker=speaker,
            collect=self._passages,
        )
        self._interpreter: Interpreter | None = None
        self.model.languages.languageChanged.connect(self._interpret)
        if self._screen_is_too_far():
            log.warning(
                "The screen is too small to be read from %s mm: set screen.width_mm to what a ruler"
                " says, or screen.viewing_distance_mm to less.",
                settings.viewing_distance_mm,
            )
        self._windowed = windowed
        self._inputs: Inputs | None = None
        self._supply: tuple[Supply, Content] | None = None
        self._fresh: FreshContent | None = None
        self._meter: UsageMeter | None = None
        self._watchdog: Watchdog | None = None
        self._console: Console | None = None
        self._knocks: Knocks | None = None
        self._notices: Notices | None = None
        self._settings_file: Path | None = None
        self.model.visit.knocked.connect(self._knock)
        self._compiled: list[QQmlComponent] = []
        self._tidy_timer = QTimer(self.model)
        self._tidy_timer.setSingleShot(True)
        self._tidy_timer.setInterval(TIDY_AFTER_MS)
        self._tidy_timer.timeout.connect(self._tidy)
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(paths.QML))
        self._engine.addImageProvider("icon", IconProvider(paths.ICONS))
        self._engine.setInitialProperties(
            {
                "kiosk": self.model,
                "fullScreen": not self._own_screen,
                "width": width,
                "height": height,
            }
        )
        # Said even for English: else the engine would follow the machine's own language.
        self._engine.setUiLanguage(self.model.languages.language)
        if self.model.languages.language != "en":
            self._get_interpreter().use(self.model.languages.language)
        self._engine.load(QUrl.fromLocalFile(str(paths.QML / "KioskUi" / "Main.qml")))
        windows = self._engine.rootObjects()
        if not windows or not isinstance(windows[0], QQuickWindow):
            raise KioskError("The pages of the kiosk could not be loaded; install it again.")
        self.window: QQuickWindow = windows[0]
        self.window.frameSwapped.connect(self._on_first_frame)
        self.model.visit.forgotten.connect(self._tidy_timer.start)
        self.window.widthChanged.connect(self._on_resize)
        self.window.heightChanged.connect(self._on_resize)

    def _screen_is_too_far(self) -> bool:
        return self.model.screen.whole.too_far

    def close(self) -> None:
        """Window, engine, then the models the pages read: in another order QML reads null."""
        self._tidy_timer.stop()
        if self._console is not None:
            self._console.end()
        if self._fresh is not None:
            self._fresh.close()
        if self._meter is not None:
            self._meter.close()
        if self._watchdog is not None:
            self._watchdog.close()
        if self._inputs is not None:
            self._inputs.close()
        self.window.hide()
        if self._interpreter is not None:
            self._interpreter.use("en")
        self._compiled.clear()
        self._engine.clearComponentCache()
        _delete(self.window)
        _delete(self._engine)
        _delete(self.model)

    def follow(
        self,
        supply: Supply,
        shown: Content,
        *,
        notices: Notices | None = None,
        settings_file: Path | None = None,
    ) -> None:
        """From the first frame on, new content comes from `supply`. `notices`: what it said so
        far. `settings_file` is the one that the commands of the console are told."""
        self._supply = (supply, shown)
        self._notices = notices
        self._settings_file = settings_file

    def open_staff(self) -> None:
        """The staff's console, in front of whatever is there."""
        if self._console is None:
            from kiosk.ui.window.staff_console import Console

            self._console = Console(
                self.model,
                self._settings,
                clock=self._clock,
                shown=self._shown,
                notices=lambda: self._notices.said() if self._notices else (),
                settings_file=self._settings_file,
                end=QGuiApplication.exit,
                on_turn=lambda: self._inputs.turned() if self._inputs else None,
                on_open=lambda on: self._fresh.hurry(on) if self._fresh else None,
            )
        self._console.open()

    def exchange(self, bundle: Bundle, directory: Path) -> None:
        """Shows other content. Only while nobody is there: see `KioskModel.nobody_there`."""
        self._bundle = bundle
        self.model.exchange(bundle, partial(translated, directory=directory))
        self._know_codes()
        self._load_scripts()
        if self._console is not None:
            self._console.exchanged(bundle.title)

    def _knock(self) -> None:
        if self._knocks is None:
            from kiosk.staff.gesture import Knocks

            self._knocks = Knocks(self._clock)
        if self._knocks.touch():
            # Later: the page with the heading goes away under the touch.
            QTimer.singleShot(0, self.model, self.open_staff)

    def _shown(self) -> Content:
        if self._fresh is not None:
            return self._fresh.shown
        if self._supply is not None:
            return self._supply[1]
        from kiosk.content.sources import Content

        return Content(self._bundle)

    def _passages(self, page: Any) -> Iterable[tuple[Any, str]]:
        from kiosk.ui.window.accessible_text import passages

        return passages(self.window, page)

    def _interpret(self) -> None:
        self._get_interpreter().use(self.model.languages.language)
        self._engine.setUiLanguage(self.model.languages.language)

    def _know_codes(self) -> None:
        from kiosk.qr import symbol

        if self._bundle is not None and self._bundle.codes:
            symbol.know(self._bundle.codes)

    def _load_scripts(self) -> None:
        """The attract screen names each language in its own letters."""
        if self.model.languages.count > 1:
            self._get_interpreter().load_every_script()
            self.model.languages.set_letters_loaded()

    def _get_interpreter(self) -> Interpreter:
        if self._interpreter is None:
            from kiosk.ui.adapters.locale import Interpreter

            self._interpreter = Interpreter(paths.FONTS, FAMILY)
        return self._interpreter

    def _tidy(self) -> None:
        """After a visitor has gone, while nobody waits: what the pages left in memory goes too."""
        self._engine.collectGarbage()
        gc.collect()
        from kiosk.system import memory

        memory.give_back()

    def _on_first_frame(self) -> None:
        self.window.frameSwapped.disconnect(self._on_first_frame)
        QTimer.singleShot(0, self.window, self.settle_in)

    def settle_in(self) -> None:
        """What the first picture can do without: the guard, and what the first card and code
        would otherwise wait for. Called once by itself after the first frame."""
        if self._inputs is not None:
            return
        gc.freeze()
        gc.enable()
        from kiosk.ui.window.input.inputs import Inputs

        self._inputs = Inputs(
            self.window,
            self.model,
            self._settings,
            clock=self._clock,
            allow_close=self._windowed,
            sounds=paths.SOUNDS,
            on_chord=self.open_staff,
        )
        self._load_scripts()
        from PySide6.QtCore import Qt

        from kiosk.bundle import markup
        from kiosk.qr import symbol

        Qt.TimerType.PreciseTimer  # noqa: B018  # 20 ms the first time, wanted by the first touch
        self._know_codes()
        if self._bundle is None or not self._bundle.codes:
            # Nothing was prepared: what computes a code and what reads Markdown are loaded before
            # the first of each is wanted.
            symbol.grid("https://www.example.org/")
            markup.prose_or_plain("warm")
        if self._supply is not None:
            from kiosk.system import memory
            from kiosk.ui.window.after_frame import after_frame
            from kiosk.ui.window.content_swap import FreshContent

            # For months; what only draws large pages would be a quarter slower for it.
            memory.return_large_blocks()
            later = partial(after_frame, self.window)
            self._fresh = FreshContent(*self._supply, self.model, self.exchange, later)
            self._count_start()
        if self._settings.counts == "on":
            from kiosk.ui.window.usage_meter import UsageMeter
            from kiosk.visit.usage import Counts

            counts = Counts(self._settings.state_folder.counts, trusted_today)
            self._meter = UsageMeter(self.model, counts)
        if "NOTIFY_SOCKET" in os.environ:
            from kiosk.ui.window.watchdog import Watchdog

            self._watchdog = Watchdog(self.window)
        # Compiled on Qt's own thread and kept, so that the first touch finds them ready.
        for page in sorted((paths.QML / "KioskUi" / "Pages").glob("*Page.qml")):
            url = QUrl.fromLocalFile(str(page))
            mode = QQmlComponent.CompilationMode.Asynchronous
            self._compiled.append(QQmlComponent(self._engine, url, mode))

    def _count_start(self) -> None:
        """For the console; on a thread, because a slow disk must not stop the picture."""
        from threading import Thread

        from kiosk.staff import start_counter

        folder = self._settings.state_folder.staff
        Thread(target=start_counter.count, args=(folder, date.today()), daemon=True).start()

    def _on_resize(self) -> None:
        self.model.screen.resize(self._measure(self.window.width(), self.window.height()))

    def _measure(self, width: int, height: int) -> Screen:
        told = None
        if not self._own_screen:
            told = float(QGuiApplication.primaryScreen().physicalSize().width())
        return screen_for(
            max(width, 1),
            max(height, 1),
            configured_mm=self._settings.width_mm,
            told_mm=told,
            viewing_distance_mm=self._settings.viewing_distance_mm,
            bottom_edge_mm=self._settings.bottom_edge_mm,
        )


def _screen_size(windowed: bool) -> tuple[int, int]:
    size = QGuiApplication.primaryScreen().size()
    if windowed:
        return round(size.width() * 0.8), round(size.height() * 0.8)
    return size.width(), size.height()


def system_speaker() -> VoiceProcess | None:
    """The system's voices, if the extra "speech" is installed."""
    if find_spec("PySide6.QtTextToSpeech") is None:
        return None
    from kiosk.ui.adapters.speech_process import VoiceProcess, voice_command

    return VoiceProcess(voice_command())


def _delete(thing: QObject) -> None:
    """Now, not when Python or the event loop gets to it: the order matters."""
    import shiboken6

    shiboken6.delete(thing)


def run(
    settings: Settings,
    *,
    windowed: bool = False,
    size: tuple[int, int] | None = None,
    settings_file: Path | None = None,
) -> int:
    """Shows the kiosk until the process is ended, or staff end it: see `kiosk.system.restart`."""
    import signal

    from kiosk.content.sources import supply_for
    from kiosk.staff.recent_errors import Notices

    log_qt_messages()
    notices = Notices()
    log.addHandler(notices)
    # Nothing needs saving, so the system's own way of ending a process is the quickest.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    # What a start makes stays: looking through it for garbage only takes time.
    gc.disable()
    application = make_application(settings.graphics)
    speaker = system_speaker()
    supply = supply_for(settings)
    content = supply.first()
    kiosk = Kiosk(
        content.bundle,
        settings,
        windowed=windowed,
        size=size,
        speaker=speaker,
        directory=content.directory,
    )
    kiosk.follow(supply, content, notices=notices, settings_file=settings_file)
    if windowed:
        application.setQuitOnLastWindowClosed(True)
    try:
        return application.exec()
    finally:
        if speaker is not None:
            speaker.end()
        kiosk.close()
