"""`kiosk run --self-test`: draws the content that the kiosk shows now once, out of sight."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from kiosk.content.render_check import INVALID, READABLE
from kiosk.tour.render_check_process import draw, pages

if TYPE_CHECKING:
    from kiosk.settings import Settings


def self_test(settings: Settings) -> int:
    """Draws the content that the kiosk shows now, out of sight, and prints how many pages. Exits
    the process if all were drawn; returns the exit code if there is no content."""
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    from kiosk.content.sources import source_for
    from kiosk.ui.window.application import log_qt_messages

    log_qt_messages()
    content = source_for(settings).current()
    if content.bundle is None:
        print("No content can be shown, only the emergency numbers.")
        return INVALID
    bundle = content.bundle
    found = pages(bundle, content.directory)
    draw(bundle, content.directory, found)
    print(f"{len(found)} pages of “{bundle.title}” drawn ({', '.join(bundle.languages)}).")
    sys.stdout.flush()
    # Everything is drawn; an orderly shutdown would only take time.
    os._exit(READABLE)
