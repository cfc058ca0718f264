"""Puts the kiosk together from its parts and runs it."""

from __future__ import annotations

import gc
import logging
from typing import TYPE_CHECKING

from kiosk.content.trusted_day import TrustedDay

# First: it sets environment variables that Qt reads when it is loaded.
from kiosk.ui.window.application import log_qt_messages, make_application, system_speaker
from kiosk.ui.window.kiosk_window import KioskWindow

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.settings import Settings

log = logging.getLogger("kiosk")


def run(
    settings: Settings,
    *,
    windowed: bool = False,
    size: tuple[int, int] | None = None,
    settings_file: Path | None = None,
) -> int:
    """Shows the kiosk until the process is stopped or staff close it (`kiosk.system.restart`).

    Returns the exit code of Qt's event loop. `size`: width and height in pixels.
    """
    import signal

    from kiosk.content.sources import source_for
    from kiosk.staff.recent_errors import RecentErrors

    log_qt_messages()
    recent_errors = RecentErrors()
    log.addHandler(recent_errors)
    # Nothing needs saving, so the system's own handling of SIGINT is the quickest.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    # Objects made at the start are kept, so collecting garbage would only take time.
    gc.disable()
    application = make_application(settings.graphics)
    speaker = system_speaker()
    source = source_for(settings)
    content = source.initial()
    kiosk = KioskWindow(
        content.bundle,
        settings,
        windowed=windowed,
        size=size,
        speaker=speaker,
        directory=content.directory,
        today=TrustedDay(settings.state_folder.store),
    )
    kiosk.watch_source(source, content, notices=recent_errors, settings_file=settings_file)
    # Or it would stay in memory when other content is on the screen.
    del content
    if windowed:
        application.setQuitOnLastWindowClosed(True)
    try:
        return application.exec()
    finally:
        if speaker is not None:
            speaker.end()
        kiosk.close()
