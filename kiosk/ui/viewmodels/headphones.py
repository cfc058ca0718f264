"""View model of headphone mode: the hold that leads into it and out of it, and what the screen says
to a visitor who sees it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.viewmodels.read_aloud import ReadAloudModel
from kiosk.ui.viewmodels.typed_property import Property

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1

QUESTION_MS = 10_000
NOTE_MS = 6_000


@QmlElement
@QmlUncreatable("made by the program")
class HeadphonesModel(QObject):  # type: ignore[operator]
    """Nothing in it outlives the mode or the touch that it is about."""

    changed = Signal()

    def __init__(self, read_aloud: ReadAloudModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read_aloud = read_aloud
        self._held = self._filled = self._asked = self._voiceless = False
        self._at = QPointF()
        self._question = self._timer(QUESTION_MS, self.withdraw)
        self._note = self._timer(NOTE_MS, self._end_voiceless)
        read_aloud.headphoneModeChanged.connect(self._on_mode)
        read_aloud.voiceless.connect(self._on_voiceless)

    # -- what QML reads ---------------------------------------------------------------------

    @Property(bool, notify=changed)
    def held(self) -> bool:
        """True while a finger is held, or has been held, and the mode is about to change."""
        return self._held

    @Property(bool, notify=changed)
    def filled(self) -> bool:
        """True once the finger was held long enough, until the voice is there."""
        return self._filled

    @Property(QPointF, notify=changed)
    def at(self) -> QPointF:
        """The place of the finger in the window."""
        return self._at

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        """True while the screen asks whether the visitor sees it."""
        return self._asked

    @Property(bool, notify=changed)
    def voiceless(self) -> bool:
        """True for some seconds after the mode ended, or did not begin, for want of a voice."""
        return self._voiceless

    # -- what a touch does ------------------------------------------------------------------

    @Slot()
    def leave(self) -> None:
        self._read_aloud.leave_headphone_mode()

    # -- for the program --------------------------------------------------------------------

    def hold(self, x: float, y: float) -> None:
        """Shows the hold at a place of the window, in pixels."""
        self._held, self._at = True, QPointF(x, y)
        self._filled = self._voiceless = False
        self.changed.emit()

    def fill(self) -> None:
        """Shows that the finger was held long enough."""
        self._filled = True
        self.changed.emit()

    def let_go(self) -> None:
        """Shows no hold any more."""
        if self._held:
            self._held = self._filled = False
            self.changed.emit()

    def touched(self) -> None:
        """Takes away what a touch has answered: the note, and a hold that still waits."""
        self.let_go()
        if self._voiceless:
            self._end_voiceless()

    def ask(self) -> None:
        """Asks for ten seconds."""
        self._asked = True
        self._question.start()
        self.changed.emit()

    def withdraw(self) -> None:
        """Takes the question away."""
        self._question.stop()
        self._read_aloud.headphone_speech.drop_next()
        if self._asked:
            self._asked = False
            self.changed.emit()

    def _timer(self, milliseconds: int, end: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(end)
        return timer

    @Slot()
    def _on_mode(self) -> None:
        self.let_go()
        self.withdraw()

    @Slot()
    def _on_voiceless(self) -> None:
        self._held = self._filled = False
        self._voiceless = True
        self._note.start()
        self.changed.emit()

    def _end_voiceless(self) -> None:
        self._note.stop()
        self._voiceless = False
        self.changed.emit()
