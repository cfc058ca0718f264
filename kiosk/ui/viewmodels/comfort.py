"""View model of comfort: choices by which a visitor sees, reads or reaches better.

They end with the visit.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.viewmodels.typed_property import Property

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1

TEXT_SIZES = (1.0, 1.25, 1.6, 2.0)
"""Factors of the usual size."""

THEMES = ("light", "dark", "contrast")

PACES = (2.0, 1.0, 0.5)
"""Slow, medium, fast: factors of the seconds that scanning rests on each control."""
MEDIUM = 1


class Choices(NamedTuple):
    """A visitor's choices. `text_size` is an index of TEXT_SIZES, `pace` one of PACES; `theme` is
    one of THEMES; `switches` is 0, 1 or 2."""

    text_size: int = 0
    theme: str = THEMES[0]
    reach: bool = False
    reduced_motion: bool = False
    switches: int = 0
    pace: int = MEDIUM


@QmlElement
@QmlUncreatable("made by the program")
class ComfortModel(QObject):  # type: ignore[operator]
    """The choices of the current visitor. The arguments are the settings of this kiosk, to which
    each reset returns."""

    changed = Signal()

    def __init__(
        self,
        reduced_motion: bool,
        parent: QObject | None = None,
        *,
        switches: int = 0,
        scan_seconds: float = 2.0,
    ) -> None:
        super().__init__(parent)
        self._scan_seconds = scan_seconds
        self._usual = Choices(reduced_motion=reduced_motion, switches=switches)
        self._now = self._usual

    def reset(self) -> None:
        self.choose(self._usual)

    def chosen(self) -> Choices:
        return self._now

    def choose(self, choices: Choices) -> None:
        if choices != self._now:
            self._now = choices
            self.changed.emit()

    @Property(int, notify=changed)
    def textSize(self) -> int:
        """Index of TEXT_SIZES, 0 to 3."""
        return self._now.text_size

    @Property(float, notify=changed)
    def textScale(self) -> float:
        return TEXT_SIZES[self._now.text_size]

    @Property(str, notify=changed)
    def theme(self) -> str:
        return self._now.theme

    @Property(bool, notify=changed)
    def reach(self) -> bool:
        return self._now.reach

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        return self._now.reduced_motion

    @Property(int, notify=changed)
    def switches(self) -> int:
        """The number of switches that the visitor uses: 0, 1 or 2."""
        return self._now.switches

    @Property(int, notify=changed)
    def pace(self) -> int:
        """Index of PACES, 0 to 2."""
        return self._now.pace

    @property
    def scan_seconds(self) -> float:
        """Seconds that scanning rests on each control."""
        return self._scan_seconds * PACES[self._now.pace]

    @Slot(int)
    def setTextSize(self, size: int) -> None:
        self.choose(self._now._replace(text_size=max(0, min(size, len(TEXT_SIZES) - 1))))

    @Slot(str)
    def setTheme(self, theme: str) -> None:
        if theme in THEMES:
            self.choose(self._now._replace(theme=theme))

    @Slot(bool)
    def setReach(self, reach: bool) -> None:
        self.choose(self._now._replace(reach=reach))

    @Slot(bool)
    def setReducedMotion(self, reduced: bool) -> None:
        self.choose(self._now._replace(reduced_motion=reduced))

    @Slot(int)
    def setSwitches(self, count: int) -> None:
        self.choose(self._now._replace(switches=max(0, min(count, 2))))

    @Slot(int)
    def setPace(self, pace: int) -> None:
        self.choose(self._now._replace(pace=max(0, min(pace, len(PACES) - 1))))
