"""The inputs of a visitor: touches, keys, switches, headphones; and the sound that asks whether the
visitor is still there. Set up after the first frame."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QInputEvent, QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.settings import Settings
from kiosk.ui.adapters.chime import Chime
from kiosk.ui.viewmodels.kiosk import KioskModel
from kiosk.ui.window.input.event_guard import EventGuard
from kiosk.ui.window.input.mouse_or_fingers import MouseOrFingers
from kiosk.ui.window.input.new_touches import NewTouches, goes_down, lifts
from kiosk.ui.window.input.reading_keys import ReadingKeys
from kiosk.ui.window.input.switch_access import SwitchAccess

if TYPE_CHECKING:
    from kiosk.ui.window.input.headphone_mode import HeadphoneMode


_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Inputs(QObject):
    """Connects the inputs with the models. `clock` counts monotonic seconds; `on_chord` opens the
    console. Call `close()` before the window is deleted."""

    def __init__(
        self,
        window: QQuickWindow,
        model: KioskModel,
        settings: Settings,
        *,
        clock: Callable[[], float],
        on_chord: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__()
        self._window = window
        self._model = model
        comfort = model.comfort
        self._read_aloud = model.readAloud
        self._switches = SwitchAccess(
            window,
            count=lambda: comfort.switches,
            seconds=lambda: comfort.scan_seconds,
            parent=self,
        )
        comfort.changed.connect(self._on_comfort)
        self._counted = comfort.switches
        self._headphones: HeadphoneMode | None = None
        self._touches = NewTouches(model.touches.wentDown.emit, clock)
        handlers: list[Callable[[QEvent], bool]] = [
            MouseOrFingers(window).handle,
            self._touches.handle,
            self._clean,
            self._interrupt,
            self._answer,
        ]
        if self._read_aloud.available and settings.headphones == "on":
            handlers.append(self._listen_for_headphones(clock))
        handlers.append(self._switches.handle)
        handlers.append(self._read_by_keys())
        self._guard = EventGuard(
            self._present,
            handlers=handlers,
            on_chord=on_chord,
            typing=lambda: model.staff is not None,
            parent=self,
        )
        window.installEventFilter(self._guard)
        window.frameSwapped.connect(self._touches.painted)
        model.visit.pageShown.connect(self.turned)
        model.visit.stateChanged.connect(self.turned)
        model.guide.pageShown.connect(self.turned)
        self._chime: Chime | None = None
        if settings.sound == "on":
            self._chime = Chime(paths.STILL_THERE_SOUND)
            model.visit.stateChanged.connect(self._ring)

    def close(self) -> None:
        self._switches.stop()
        if self._headphones is not None:
            self._headphones.close()
        if self._chime is not None:
            self._chime.end()
        self._window.removeEventFilter(self._guard)

    def _read_by_keys(self) -> Callable[[QEvent], bool]:
        return ReadingKeys(
            self._window,
            page=lambda: self._read_aloud.page,
            listening=self._model.listening,
            parent=self,
        ).handle

    def _listen_for_headphones(self, clock: Callable[[], float]) -> Callable[[QEvent], bool]:
        from kiosk.ui.window.input.headphone_jack import HeadphoneJack, jacks
        from kiosk.ui.window.input.headphone_mode import HeadphoneMode

        headphones = HeadphoneMode(
            self._window,
            self._read_aloud,
            self._model.headphones,
            clock=clock,
            reach=lambda: self._model.screen.travel,
            on_enter=self._model.visit.start,
            may_enter=lambda: self._model.visit.may_speak,
            asking=lambda: self._model.visit.asking,
            on_answer=self._model.visit.stay,
            hiding=lambda: self._model.touches.hiding,
            parent=self,
        )
        self._headphones = headphones
        self._model.visit.forgotten.connect(headphones.forget_visit)
        self._model.announced.connect(self._say)
        self._model.said.connect(self._say)
        HeadphoneJack(jacks(), headphones.put_on, self)
        return headphones.handle

    def _say(self, text: str, urgent: bool) -> None:
        self._read_aloud.headphone_speech.say_now(text, then_page=not urgent)

    def _present(self) -> None:
        if not self._model.visit.asking:
            self._model.visit.touched()

    def _clean(self, event: QEvent) -> bool:
        """Swallows all input while staff clean the screen."""
        return self._model.cleaning and isinstance(event, QInputEvent)

    def _interrupt(self, event: QEvent) -> bool:
        if goes_down(event):
            self._read_aloud.interrupt(touch=True)
            self._model.use_keys(False)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._read_aloud.interrupt(touch=False)
            self._model.use_keys(True, enter=event.key() in _ENTER)
        return False

    def _answer(self, event: QEvent) -> bool:
        """While the question is on a sheet, every touch but on its "Clear" and on Hide means yes;
        none does while a finger is on Hide. Decided once the touch has done what it does: after
        those two nothing is asked any more."""
        hiding = self._model.touches.hiding
        if self._model.visit.on_sheet and not hiding and lifts(event):
            QTimer.singleShot(0, self, self._stay)
        return False

    def _stay(self) -> None:
        if self._model.visit.on_sheet:
            self._model.visit.stay()

    def turned(self) -> None:
        """Reports another page to the double touch, headphone mode and scanning."""
        self._touches.page_turned()
        if self._headphones is not None:
            self._headphones.forget()
        self._switches.refresh()

    def _on_comfort(self) -> None:
        count = self._model.comfort.switches
        if count != self._counted:
            self._counted = count
            self._switches.refresh()

    def _ring(self) -> None:
        if self._model.visit.asking and self._chime is not None:
            self._chime.play()
