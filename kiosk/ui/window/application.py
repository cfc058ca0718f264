"""Objects of the whole process, made once: the application, its fonts, Qt's log, the voice."""

from __future__ import annotations

import logging
import os
from importlib.util import find_spec
from typing import TYPE_CHECKING

# Pages are scaled by millimetres: with Qt's own scaling they would be scaled twice.
os.environ.setdefault("QT_ENABLE_HIGHDPI_SCALING", "0")
# A kiosk has no input method; asking for one would open a D-Bus connection.
os.environ.setdefault("QT_IM_MODULE", "none")
# QML's garbage is collected at once, not in steps between events: decision 0037.
os.environ.setdefault("QV4_GC_TIMELIMIT", "0")

import kiosk.ui.pyside_imports  # noqa: F401, I001  (before the others)
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QImageReader
from PySide6.QtNetwork import QNetworkProxy
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk import paths
from kiosk.bundle.image_file import LARGEST_MIB

if TYPE_CHECKING:
    from kiosk.ui.adapters.speech_process import VoiceProcess

log = logging.getLogger("kiosk")

FAMILY = "Atkinson Hyperlegible Next"
_LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def make_application(graphics: str = "software") -> QGuiApplication:
    """Returns the one application object. Blocks the network before anything can use it."""
    if graphics == "software" and QQuickWindow.sceneGraphBackend() != "software":
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    existing = QGuiApplication.instance()
    application = existing if isinstance(existing, QGuiApplication) else QGuiApplication(["kiosk"])
    application.setApplicationName("kiosk")
    application.setQuitOnLastWindowClosed(False)
    # No part of the program opens a connection; if one tried, it would reach a closed local port.
    QNetworkProxy.setApplicationProxy(
        QNetworkProxy(QNetworkProxy.ProxyType.Socks5Proxy, "127.0.0.1", 9)
    )
    QImageReader.setAllocationLimit(LARGEST_MIB)
    for file in sorted(paths.FONTS.glob("Atkinson*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    application.setFont(QFont(FAMILY))
    return application


def log_qt_messages() -> None:
    """Sends Qt's warnings to the log instead of the terminal. Its other messages are dropped: the
    letters it looked up would show which language a visitor reads. So is all that it says of
    pictures: name and time would show which card a visitor opened."""

    def forward(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind in _LEVELS and not _is_left_out(context, message):
            log.log(_LEVELS[kind], "%s", message)

    qInstallMessageHandler(forward)


def _is_left_out(context: QMessageLogContext, message: str) -> bool:
    return (
        _is_of_a_picture(context, message)
        or _is_of_the_bridge(context, message)
        # Qt stops its clock of animations in a later event, when a Timer may have stopped it too.
        or message == "QUnifiedTimer::stopAnimationDriver: driver is not running"
    )


def _is_of_a_picture(context: QMessageLogContext, message: str) -> bool:
    """True for messages of Qt's image decoders and of QML's Image."""
    return str(context.category).startswith("qt.gui.imageio") or " QML Image: " in message


def _is_of_the_bridge(context: QMessageLogContext, message: str) -> bool:
    """True for messages of Qt's bridge to screen readers. There are hundreds a visit: one whenever
    a screen reader asks for an object that has gone with its page, or answers a key late. A bare Qt
    window says the same, and there is no way to act on them."""
    category = str(context.category)
    return category.startswith("qt.accessibility") or "QSpiApplication::keyEventError" in message


def system_speaker() -> VoiceProcess | None:
    """Returns the system's voices, or None without the extra "speech"."""
    if find_spec("PySide6.QtTextToSpeech") is None:
        return None
    from kiosk.ui.adapters.speech_process import VoiceProcess, voice_command

    return VoiceProcess(voice_command())
