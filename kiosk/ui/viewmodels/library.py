"""View model of what any screen of the building says: its hours, events and pages. *In this
library* and the decoy each have one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.library import ComingEvent, coming_events
from kiosk.bundle.model import Bundle, Library, LibraryEvent, LibraryPage
from kiosk.content.open_now import OpenNow
from kiosk.ui.viewmodels.bidi import isolated
from kiosk.ui.viewmodels.dates import day_and_month
from kiosk.ui.viewmodels.library_front import Front, front_at
from kiosk.ui.viewmodels.library_rows import (
    EventRow,
    GuideTile,
    HoursRow,
    span,
    tiles_of,
    weekdays,
)
from kiosk.ui.viewmodels.list_model import TupleListModel
from kiosk.ui.viewmodels.typed_property import Property

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


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
        self._front = Front()
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
        self._take(Front())
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
    def target(self) -> str:
        """The open page by the name that its row or tile gives; '' for the front."""
        return f"{self._kind}/{self._id}" if self._id else self._kind

    @Property(str, notify=pageChanged)
    def notice(self) -> str:
        """ "missing" if the page has words that are not translated; else ''. The front and the list
        of events: if no event is."""
        library = self._library()
        if library is None or not library.untranslated:
            return ""
        pages = [self.target]
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

    def _look(self) -> Front:
        if self._bundle is None:
            return Front()
        return front_at(self._bundle, self._language, self._open_now, self._uk_time())

    def _take(self, front: Front) -> bool:
        before, self._front = self._front, front
        if front.events != before.events:
            self._events.replace(front.events)
        if front.hours != before.hours:
            self._hours.replace(front.hours)
        return front != before
