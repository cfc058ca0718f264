"""Prints what the screen of this machine reports, as JSON: width and height in pixels, and width in
millimetres. Run as `python -m kiosk.ui.processes.screen_probe`."""

from __future__ import annotations

import json
import os
import sys

# The kiosk counts device pixels.
os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"

from PySide6.QtGui import QGuiApplication


def main() -> int:
    application = QGuiApplication(["kiosk"])
    screen = application.primaryScreen()
    size = screen.size()
    json.dump([size.width(), size.height(), screen.physicalSize().width()], sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
