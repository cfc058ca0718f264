"""Several fingers on the window of a kiosk. Each call is one event, in which the others stay."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.waiting import finish_deletions


class Hand:
    def __init__(self, kiosk: KioskWindow, device: QPointingDevice) -> None:
        self._window = kiosk.window
        self._device = device
        self._down: dict[int, QPoint] = {}

    def press(self, first: int, *places: QPoint) -> None:
        """Puts down fingers at once: numbers from `first` on."""
        fingers = range(first, first + len(places))
        event = self._event(*fingers)
        for finger, place in zip(fingers, places, strict=True):
            event.press(finger, place, self._window)
            self._down[finger] = place
        self._commit(event)

    def slide(self, finger: int, place: QPoint) -> None:
        self._down[finger] = place
        self._commit(self._event())

    def lift(self, *fingers: int) -> None:
        """Lifts fingers at once; without a number, all."""
        gone = fingers or tuple(self._down)
        event = self._event(*gone)
        for finger in gone:
            event.release(finger, self._down.pop(finger), self._window)
        self._commit(event)

    def tap(self, finger: int, place: QPoint) -> None:
        self.press(finger, place)
        self.lift(finger)

    def _event(self, *others: int) -> QTest.QTouchEventSequence:
        """An event with the fingers that are down, without `others`. A move to the same place:
        QTest would say of a `stationary` finger that it goes down again."""
        event = QTest.touchEvent(self._window, self._device)
        for finger, place in self._down.items():
            if finger not in others:
                event.move(finger, place, self._window)
        return event

    @staticmethod
    def _commit(event: QTest.QTouchEventSequence) -> None:
        event.commit()
        finish_deletions()
