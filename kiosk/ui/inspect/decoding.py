"""Decodes an image file as the screen does, to see whether it can be shown."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImageReader

_INCOMPLETE = "premature end"
"""Part of what libjpeg says when it fills the rest of a picture with grey."""
_DOUBTFUL = ("Corrupt JPEG data", "incorrect data check")
"""Parts of what decoders say when they go on after a fault; some cameras cause that too."""


def can_decode(file: Path) -> Literal["yes", "no", "perhaps"]:
    """Tells whether Qt decodes the whole picture; "perhaps": with faults, which may be seen. What
    its decoders say meanwhile goes nowhere."""
    said: list[str] = []

    def take(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        said.append(message)

    before = qInstallMessageHandler(take)
    try:
        image = QImageReader(str(file)).read()
    finally:
        qInstallMessageHandler(before)
    if image.isNull() or any(_INCOMPLETE in message for message in said):
        return "no"
    return "perhaps" if any(part in message for message in said for part in _DOUBTFUL) else "yes"
