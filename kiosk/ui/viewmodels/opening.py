"""View model of the opening hours of a place: whether it answers now, and who does instead."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.model import Bundle, Destination
from kiosk.content.open_now import OpenNow
from kiosk.ui.viewmodels.bidi import isolated
from kiosk.ui.viewmodels.list_model import TupleListModel
from kiosk.ui.viewmodels.opening_words import (
    NOTHING_CLAIMED,
    DayRow,
    Opening,
    day_rows,
    opening,
)
from kiosk.ui.viewmodels.places import PlaceRow, place_row
from kiosk.ui.viewmodels.typed_property import Property
from kiosk.ui.viewmodels.ways import CALL, CHAT, TEXT

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class OpeningModel(QObject):  # type: ignore[operator]
    """The opening hours of one place, by the way of the tab that is open.

    `uk_time` returns the time in the United Kingdom, or None if the clock is not plausible:
    nothing is claimed then, neither here nor by `open_now`.
    """

    changed = Signal()

    def __init__(
        self, open_now: OpenNow, uk_time: Callable[[], datetime | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._open_now = open_now
        self._uk_time = uk_time
        self._tab = ""
        self._language = "en"
        self._openings: dict[str, Opening] = {}
        self._week = TupleListModel(DayRow, self)
        self._instead = TupleListModel(PlaceRow, self)

    def show(self, bundle: Bundle, place: Destination, language: str, tab: str) -> None:
        self._tab, self._language = tab, language
        self._openings = {}
        self._week.replace(())
        self._instead.replace(())
        now = self._uk_time()
        if now is not None:
            self._find(bundle, place, now)
        self.changed.emit()

    def choose(self, tab: str) -> None:
        """Follows the tab of the page. Names as in `ways`."""
        self._tab = tab
        self.changed.emit()

    def clear(self) -> None:
        self._tab, self._language = "", "en"
        self._openings = {}
        self._week.replace(())
        self._instead.replace(())
        self.changed.emit()

    def _find(self, bundle: Bundle, one: Destination, now: datetime) -> None:
        # Not at the top: the start does not need it.
        from kiosk.content.open_instead import open_instead

        language = self._language
        found = self._open_now(one, bundle.area)
        first = found.phone if one.phone or one.text_message else found.second
        always = one.open.always if one.phone or one.text_message else one.second_open.always
        phone = opening(first, now, language, always)
        self._openings = {
            CALL: phone,
            TEXT: phone,
            CHAT: opening(found.chat, now, language, one.chat_open.always),
            "second": opening(found.second, now, language, one.second_open.always),
        }
        if phone.is_closed and not one.emergency:
            days = self._open_now.week(one, bundle.area)
            self._week.replace(day_rows(days, now, language))
            others = open_instead(
                one, bundle, language, lambda other: self._open_now(other, bundle.area)
            )
            self._instead.replace(
                [
                    place_row(other, bundle, self._open_now(other, bundle.area), language, now)
                    for other in others
                ]
            )

    @property
    def of_tab(self) -> Opening:
        return self._openings.get(self._tab, NOTHING_CLAIMED)

    @Property(str, notify=changed)
    def kind(self) -> str:
        """For the tab, see `Opening`."""
        return self.of_tab.kind

    @Property(str, notify=changed)
    def time(self) -> str:
        return isolated(self.of_tab.time, self._language)

    @Property(str, notify=changed)
    def day(self) -> str:
        return self.of_tab.day

    @Property(bool, notify=changed)
    def closed(self) -> bool:
        """The tab is the call or the text message, and nobody answers now."""
        return self._tab in (CALL, TEXT) and self.of_tab.is_closed

    @Property("QStringList", notify=changed)
    def second(self) -> list[str]:
        """`kind`, `time` and `day` of the second number."""
        return list(self._openings.get("second", NOTHING_CLAIMED))

    @Property(QObject, constant=True)
    def week(self) -> TupleListModel:
        """The days from today on, while nobody answers; else none."""
        return self._week

    @Property(QObject, constant=True)
    def instead(self) -> TupleListModel:
        """Who answers until then."""
        return self._instead

    @Property(int, notify=changed)
    def weekCount(self) -> int:
        return self._week.rowCount()

    @Property(int, notify=changed)
    def insteadCount(self) -> int:
        return self._instead.rowCount()
