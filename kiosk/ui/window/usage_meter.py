"""Counts cards and codes as they are opened. Made only where IT has turned counting on."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer

from kiosk.ui.viewmodels.kiosk import KioskModel
from kiosk.visit.usage import Counts

SAVED_EVERY_MS = 3_600_000
"""Saved with and without visits, so that the file's time does not show when a visitor was there."""

log = logging.getLogger("kiosk")


class UsageMeter(QObject):
    def __init__(self, model: KioskModel, counts: Counts) -> None:
        super().__init__()
        self._model = model
        self._counts = counts
        model.visit.cardRead.connect(counts.card)
        model.visit.codeShown.connect(counts.code)
        self._saving = QTimer(self)
        self._saving.setInterval(SAVED_EVERY_MS)
        self._saving.timeout.connect(self.save)
        self._saving.start()

    def close(self) -> None:
        self._saving.stop()
        self._model.visit.cardRead.disconnect(self._counts.card)
        self._model.visit.codeShown.disconnect(self._counts.code)
        self.save()

    def save(self) -> None:
        try:
            self._counts.save()
        except OSError as fault:
            log.error("The counts could not be saved: %s.", fault.strerror)
