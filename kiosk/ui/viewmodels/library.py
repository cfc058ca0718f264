"""View model of what any screen of the building says: its hours, events and pages. *In this
library* and the decoy each have one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.library import ComingEvent, coming_events
from kiosk.bundle.model import Bundle, Library, LibraryEvent, LibraryPage
from kiosk.content.open_now import OpenNow
from kiosk.ui.viewmodels.bidi import isolated
from kiosk.ui.viewmodels.dates import clock_time, day_and_month, weekday
from kiosk.ui.viewmodels.library_rows import (
    EventRow,
    GuideTile,
    HoursRow,
    event_row,
    hours_rows,
    span,
    tiles_of,
    week_rows,
    weekdays,
)
from kiosk.ui.viewmodels.list_model import TupleListModel
from kiosk.ui.viewmodels.typed_property import Property

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1

_WEEK = timedelta(days=6)


class _Front(NamedTuple):
    """What changes with the time; pages are made anew only when it does."""

    day: str = ""
    time: str = ""
    is_open: str = ""
    until: str = ""
    opens_at: str = ""
    opens_on: str = ""
    this_week: bool = False
    events: tuple[EventRow, ...] = ()
    hours: tuple[HoursRow, ...] = ()
    is_ordinary: bool = False


@QmlElement
@QmlUncreatable("made by the program")
class LibraryModel(QObject):  # type: ignore[operator]
    """`kind` of the open page: '' for the front, "hours", "events", "joining", "printing", "page"
    or "event". `uk_time`: see `OpenNow`."""

    changed = Signal()
    """The bundle, or what its clock says."""
    pageChanged = Signal()

    def __init__(
        self,
        open_now: OpenNow,
        uk_time: Callable[[], datetime | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_now = open_now
        self._uk_time = uk_time
        self._bundle: Bundle | None = None
        self._language = "en"
        self._front = _Front()
        self._tiles = TupleListModel(GuideTile, self)
        self._events = TupleListModel(EventRow, self)
        self._hours = TupleListModel(HoursRow, self)
        self._kind = self._id = ""

    def show(self, bundle: Bundle | None, language: str) -> None:
        """Takes a bundle. What depends on the time comes with `refresh`: reading the table of bank
        holidays would delay the start."""
        self._bundle = bundle
        self._language = language
        library = self._library()
        self._tiles.replace(tiles_of(library, language, self._own) if library else ())
        self.clear()

    def clear(self) -> None:
        """Goes back to the front, without a time."""
        self._take(_Front())
        self.changed.emit()
        self.open("")

    def refresh(self) -> None:
        """Takes the time as it is now: events that are over vanish."""
        if self._take(self._look()):
            self.changed.emit()

    def open(self, page: str) -> None:
        """Opens a page by the name that a row or tile gave: `target`."""
        self._kind, _, self._id = page.partition("/")
        self.pageChanged.emit()

    # -- the building, and now --------------------------------------------------------------

    @Property(bool, notify=changed)
    def available(self) -> bool:
        return self._library() is not None

    @Property(bool, notify=changed)
    def isLibrary(self) -> bool:
        """True if it lends or prints; else it may be a school, and is called "this building"."""
        library = self._library()
        return library is not None and bool(library.joining or library.printing)

    @Property(str, notify=changed)
    def name(self) -> str:
        library = self._library()
        return isolated(library.name, self._language) if library else ""

    @Property(str, notify=changed)
    def day(self) -> str:
        """'Monday 30 November'; '' while the clock cannot be right."""
        return self._front.day

    @Property(str, notify=changed)
    def time(self) -> str:
        return self._front.time

    @Property(str, notify=changed)
    def availability(self) -> str:
        """ "open", "closed", or '' where nothing is claimed."""
        return self._front.is_open

    @Property(str, notify=changed)
    def until(self) -> str:
        return self._front.until

    @Property(str, notify=changed)
    def opensAt(self) -> str:
        return self._front.opens_at

    @Property(str, notify=changed)
    def opensOn(self) -> str:
        """The day of the week; '' for today."""
        return self._front.opens_on

    # -- the front --------------------------------------------------------------------------

    @Property(QObject, constant=True)
    def events(self) -> TupleListModel:
        """All that are still to come, the next one first."""
        return self._events

    @Property(int, notify=changed)
    def eventCount(self) -> int:
        return self._events.rowCount()

    @Property(bool, notify=changed)
    def thisWeek(self) -> bool:
        """True if all of them are within seven days."""
        return self._front.this_week

    @Property(QObject, constant=True)
    def tiles(self) -> TupleListModel:
        return self._tiles

    @Property(int, notify=changed)
    def tileCount(self) -> int:
        return self._tiles.rowCount()

    # -- the open page ----------------------------------------------------------------------

    @Property(str, notify=pageChanged)
    def kind(self) -> str:
        return self._kind

    @Property(str, notify=pageChanged)
    def notice(self) -> str:
        """ "missing" if the page has words that are not translated; else ''. The front and the list
        of events: if no event is."""
        library = self._library()
        if library is None or not library.untranslated:
            return ""
        pages = [f"{self._kind}/{self._id}" if self._id else self._kind]
        if self._kind in ("", "events"):
            pages = [f"event/{event.id}" for event in library.events]
        missing = bool(pages) and all(page in library.untranslated for page in pages)
        return "missing" if missing else ""

    @Property(str, notify=pageChanged)
    def title(self) -> str:
        """Of a page of its own or an event; QML names the others."""
        page, event = self._page(), self._event()
        text = page.title if page else event.text if event else ""
        return isolated(text, self._language)

    @Property("QStringList", notify=pageChanged)
    def lines(self) -> list[str]:
        library, page = self._library(), self._page()
        if library is None:
            return []
        found = {"joining": library.joining, "printing": library.printing}.get(self._kind, ())
        return [isolated(line, self._language) for line in (page.lines if page else found)]

    @Property(QObject, constant=True)
    def hours(self) -> TupleListModel:
        """Seven days: from today on, or of an ordinary week."""
        return self._hours

    @Property(bool, notify=changed)
    def ordinaryWeek(self) -> bool:
        return self._front.is_ordinary

    @Property(bool, notify=changed)
    def alwaysOpen(self) -> bool:
        library = self._library()
        return library is not None and library.open.always

    @Property(str, notify=pageChanged)
    def eventDay(self) -> str:
        """The next day of the open event: 'Monday 30 November'; '' if that is not known."""
        day = self._event_day()
        return day_and_month(day, self._language, begins=not self.eventToday) if day else ""

    @Property(bool, notify=pageChanged)
    def eventToday(self) -> bool:
        now = self._uk_time()
        return now is not None and self._event_day() == now.date()

    @Property(str, notify=pageChanged)
    def eventWeekdays(self) -> str:
        """The days on which the open event is every week: 'Monday, Wednesday'."""
        event = self._event()
        return weekdays(event.days, self._language) if event else ""

    @Property(str, notify=pageChanged)
    def eventTime(self) -> str:
        event = self._event()
        return span(event.begins, event.ends, self._language) if event else ""

    @Property(str, notify=pageChanged)
    def eventPlace(self) -> str:
        event = self._event()
        return isolated(event.place, self._language) if event else ""

    @Property(str, notify=pageChanged)
    def eventAbout(self) -> str:
        event = self._event()
        return isolated(event.about, self._language) if event else ""

    # -- within -----------------------------------------------------------------------------

    def _library(self) -> Library | None:
        return self._bundle.library if self._bundle else None

    @property
    def _own(self) -> str:
        """The language of what is not translated."""
        return self._bundle.languages[0] if self._bundle else ""

    def _own_of(self, page: str) -> str:
        library = self._library()
        return self._own if library is not None and page in library.untranslated else ""

    def _page(self) -> LibraryPage | None:
        library = self._library()
        if library is None or self._kind != "page":
            return None
        return next((page for page in library.pages if page.id == self._id), None)

    def _event(self) -> LibraryEvent | None:
        library = self._library()
        if library is None or self._kind != "event":
            return None
        return next((event for event in library.events if event.id == self._id), None)

    def _event_day(self) -> date | None:
        event = self._event()
        return next((day for one, day in self._coming() if one == event), event and event.day)

    def _coming(self) -> tuple[ComingEvent, ...]:
        library = self._library()
        return coming_events(library, self._uk_time()) if library else ()

    def _look(self) -> _Front:
        library, now, code = self._library(), self._uk_time(), self._language
        if library is None or self._bundle is None:
            return _Front()
        coming = self._coming()
        week = self._open_now.building_week(library, self._bundle.area)
        known = [day for day in week if day.spans is not None]
        ordinary = len(known) < len(week) or not week
        front = _Front(
            events=tuple(
                event_row(one, now, code, self._own_of(f"event/{one.event.id}")) for one in coming
            ),
            this_week=now is not None
            and all(one.day is not None and one.day - now.date() <= _WEEK for one in coming),
            hours=week_rows(library.open, code) if ordinary else hours_rows(week, now, code),
            is_ordinary=ordinary,
        )
        if now is None:
            return front
        front = front._replace(day=day_and_month(now.date(), code), time=clock_time(now))
        state = self._open_now.building(library, self._bundle.area)
        if state is None:
            return front
        if state.is_open:
            return front._replace(is_open="open", until=_clock(state.until, now))
        opens = state.opens
        if opens is None:
            return front._replace(is_open="closed")
        day = "" if opens.date() == now.date() else weekday(opens.date(), code)
        return front._replace(is_open="closed", opens_at=clock_time(opens), opens_on=day)

    def _take(self, front: _Front) -> bool:
        before, self._front = self._front, front
        if front.events != before.events:
            self._events.replace(front.events)
        if front.hours != before.hours:
            self._hours.replace(front.hours)
        return front != before


def _clock(moment: datetime | None, now: datetime) -> str:
    """Returns the end of an opening; '' if it is not today."""
    return clock_time(moment) if moment and moment.date() == now.date() else ""
