"""View model of the screen: the size of a unit, and the part of it that pages take."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.geometry import STILL_FINGER_MM, Screen, reach_area, reach_split
from kiosk.ui.viewmodels.comfort import ComfortModel
from kiosk.ui.viewmodels.typed_property import Property

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


SPLIT_PAGES = frozenset(
    {
        *("home", "unsure", "topic", "card", "places", "destination", "calm", "library"),
        *("language", "comfort", "help"),
    }
)
"""Pages that are split in reach mode on screens that have room for it: what is read above, controls
below. Others are as a whole in the lower part."""


@QmlElement
@QmlUncreatable("made by the program")
class ScreenModel(QObject):  # type: ignore[operator]
    """The screen and the area of the pages. `changed` is emitted for every change of `comfort` too:
    reach mode moves the pages, other text sizes move their content."""

    changed = Signal()

    def __init__(
        self, screen: Screen, comfort: ComfortModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._whole = screen
        self._comfort = comfort
        self._page = ""
        comfort.changed.connect(self.changed)

    @property
    def whole(self) -> Screen:
        return self._whole

    @property
    def area(self) -> Screen:
        """The part of the screen that pages are laid out for: in reach mode the lower part, else
        all of it."""
        return self._place[1]

    @property
    def _place(self) -> tuple[int, Screen]:
        """First row and size of the pages."""
        if not self._comfort.reach:
            return 0, self._whole
        split = reach_split(self._whole)
        if split and self._page in SPLIT_PAGES:
            return split
        if split:
            top, page = split
            return top + page.height_px - page.low_px, page._replace(height_px=page.low_px)
        first, rows = reach_area(self._whole)
        return first, self._whole._replace(height_px=rows)

    def show_page(self, page: str) -> None:
        """`page`: that of the visit; "" without one."""
        if page != self._page:
            self._page = page
            if self._comfort.reach:
                self.changed.emit()

    def resize(self, screen: Screen) -> None:
        self._whole = screen
        self.changed.emit()

    @Property(float, notify=changed)
    def unit(self) -> float:
        return self.area.unit_px

    @Property(int, notify=changed)
    def travel(self) -> int:
        """Device pixels that a finger may travel on a control and still press it."""
        return round(STILL_FINGER_MM / self._whole.mm_per_px)

    @Property(bool, notify=changed)
    def portrait(self) -> bool:
        return self.area.portrait

    @Property(bool, notify=changed)
    def compact(self) -> bool:
        return self.area.compact

    @Property(int, notify=changed)
    def pageTop(self) -> int:
        """The first row of the pages, in device pixels; more than 0 only in reach mode."""
        return self._place[0]

    @Property(int, notify=changed)
    def lowTop(self) -> int:
        """The first row of the lower part of a split page, in device pixels below the page's first
        row: everything that can be touched is below it. 0: the page is not split."""
        area = self.area
        return area.height_px - area.low_px if area.low_px else 0

    @Property(int, notify=changed)
    def pageHeight(self) -> int:
        """The height of the pages, in device pixels."""
        return self.area.height_px
