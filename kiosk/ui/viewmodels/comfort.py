"""View model of what a visitor changes to see, read or reach better. Gone with the visitor."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1

TEXT_SIZES = (1.0, 1.25, 1.6, 2.0)
"""Times the usual size."""

THEMES = ("light", "dark", "contrast")


@QmlElement
@QmlUncreatable("made by the program")
class ComfortModel(QObject):  # type: ignore[operator]
    """`reduced_motion` is the setting of this kiosk; a visitor can only ask for less movement."""

    changed = Signal()

    def __init__(self, reduced_motion: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._usual_motion = reduced_motion
        self._text_size = 0
        self._theme = THEMES[0]
        self._reach = False
        self._reduced_motion = reduced_motion

    def reset(self) -> None:
        before = (self._text_size, self._theme, self._reach, self._reduced_motion)
        usual = (0, THEMES[0], False, self._usual_motion)
        if before != usual:
            self._text_size, self._theme, self._reach, self._reduced_motion = usual
            self.changed.emit()

    @Property(int, notify=changed)
    def textSize(self) -> int:
        """0 to 3: a place in TEXT_SIZES."""
        return self._text_size

    @Property(float, notify=changed)
    def textScale(self) -> float:
        return TEXT_SIZES[self._text_size]

    @Property(str, notify=changed)
    def theme(self) -> str:
        return self._theme

    @Property(bool, notify=changed)
    def reach(self) -> bool:
        return self._reach

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        return self._reduced_motion

    @Slot(int)
    def setTextSize(self, size: int) -> None:
        self._text_size = max(0, min(size, len(TEXT_SIZES) - 1))
        self.changed.emit()

    @Slot(str)
    def setTheme(self, theme: str) -> None:
        if theme in THEMES:
            self._theme = theme
            self.changed.emit()

    @Slot(bool)
    def setReach(self, reach: bool) -> None:
        self._reach = reach
        self.changed.emit()

    @Slot(bool)
    def setReducedMotion(self, reduced: bool) -> None:
        self._reduced_motion = reduced
        self.changed.emit()
