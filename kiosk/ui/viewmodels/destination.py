"""View model of the destination page: the ways to reach a place, when it answers, what happens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.call_cost import call_cost
from kiosk.bundle.model import INTERPRETER, Bundle, Destination
from kiosk.bundle.reviews import day_checked, may_have_changed
from kiosk.bundle.site import values_of
from kiosk.bundle.translation_status import notice_for
from kiosk.content.open_now import OpenNow
from kiosk.languages import language as language_of
from kiosk.ui.viewmodels.bidi import isolated
from kiosk.ui.viewmodels.dates import spoken_date
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
from kiosk.ui.viewmodels.ways import CALL, CHAT, NO_WAYS, TEXT, Ways, ways_of

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1

_NONE = Destination(id="", name="", summary="", for_whom="")


@QmlElement
@QmlUncreatable("made by the program")
class DestinationModel(QObject):  # type: ignore[operator]
    """One destination, and which of its tabs is open.

    `today` returns the trusted day, or None if the clock is not plausible: then no review counts
    as overdue, because a wrong clock must not frighten a visitor off a good number. `open_now`
    and `uk_time` likewise claim nothing then.
    """

    changed = Signal()
    tabLeft = Signal()
    """Emitted before another tab is shown: the items of this one are about to be destroyed."""
    tabChanged = Signal()

    def __init__(
        self,
        today: Callable[[], date | None],
        open_now: OpenNow,
        uk_time: Callable[[], datetime | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._open_now = open_now
        self._uk_time = uk_time
        self._week = TupleListModel(DayRow, self)
        self._instead = TupleListModel(PlaceRow, self)
        self._set_nothing()

    def _set_nothing(self) -> None:
        self._destination = _NONE
        self._language = "en"
        self._ways: Ways = NO_WAYS
        self._tab = ""
        self._openings: dict[str, Opening] = {}
        self._site: dict[str, str] = {}
        self._verified = self._notice = ""
        self._overdue = False

    def show(self, bundle: Bundle, destination_id: str, language: str) -> None:
        same = destination_id == self._destination.id
        destination = bundle.destinations[destination_id]
        self._destination = destination
        self._language = language
        self._notice = notice_for(bundle, destination, language)
        self._ways = ways_of(destination, bundle)
        self._site = values_of(bundle)
        today = self._today()
        self._verified = spoken_date(day_checked(destination, today), language)
        self._overdue = may_have_changed(destination, today)
        self._show_openings(bundle)
        # In another language the visitor goes on where they were.
        if not same or self._tab not in self._ways.tabs:
            self._tab = next(iter(self._ways.tabs), "")
        self.changed.emit()
        self.tabChanged.emit()

    def _show_openings(self, bundle: Bundle) -> None:
        from kiosk.content.open_instead import open_instead

        one, language = self._destination, self._language
        now = self._uk_time()
        self._week.replace(())
        self._instead.replace(())
        self._openings = {}
        if now is None:
            return
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

    def clear(self) -> None:
        self._set_nothing()
        self._week.replace(())
        self._instead.replace(())
        self.changed.emit()
        self.tabChanged.emit()

    def _isolated(self, text: str) -> str:
        return isolated(text, self._language)

    # -- tabs -------------------------------------------------------------------------------

    @Property("QStringList", notify=changed)
    def tabs(self) -> list[str]:
        """Names as in `ways`. One alone is the whole page."""
        return list(self._ways.tabs)

    @Property(str, notify=tabChanged)
    def tab(self) -> str:
        return self._tab

    @Slot(str)
    def choose(self, tab: str) -> None:
        if tab in self._ways.tabs and tab != self._tab:
            self.tabLeft.emit()
            self._tab = tab
            self.tabChanged.emit()

    @Property(str, notify=tabChanged)
    def payload(self) -> str:
        """What the code of the tab says; '' for a tab without a code."""
        return self._ways.codes.get(self._tab, "") if self._tab else ""

    @Property("QStringList", notify=changed)
    def typed(self) -> list[str]:
        """The address that a person types, in the pieces between which a line may break."""
        return list(self._ways.typed)

    @Property(str, notify=changed)
    def host(self) -> str:
        """The site, as a phone shows it before it opens the page."""
        return self._isolated(self._ways.host)

    @Property(str, notify=changed)
    def otherSite(self) -> str:
        """The site besides the chat, to be typed."""
        return self._isolated(self._ways.site)

    # -- when it answers ----------------------------------------------------------------------

    @property
    def _opening(self) -> Opening:
        return self._openings.get(self._tab, NOTHING_CLAIMED)

    @Property(str, notify=tabChanged)
    def openKind(self) -> str:
        """For the tab, see `Opening`."""
        return self._opening.kind

    @Property(str, notify=tabChanged)
    def openTime(self) -> str:
        return self._isolated(self._opening.time)

    @Property(str, notify=tabChanged)
    def openDay(self) -> str:
        return self._opening.day

    @Property(bool, notify=tabChanged)
    def closed(self) -> bool:
        """The tab is the call or the text message, and nobody answers now."""
        return self._tab in (CALL, TEXT) and self._opening.is_closed

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

    # -- the place --------------------------------------------------------------------------

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._isolated(self._destination.name)

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._isolated(self._destination.summary)

    @Property(str, notify=changed)
    def forWhom(self) -> str:
        return self._isolated(self._destination.for_whom)

    @Property(str, notify=changed)
    def icon(self) -> str:
        return self._destination.icon

    @Property(str, notify=changed)
    def phone(self) -> str:
        """The number to call first."""
        return self._isolated(self._destination.phone or self._destination.second_phone)

    @Property(str, notify=changed)
    def extension(self) -> str:
        return self._isolated(self._destination.extension)

    @Property("QStringList", notify=changed)
    def groups(self) -> list[str]:
        """The number in the groups in which it is spoken."""
        return (self._destination.phone or self._destination.second_phone).split()

    @Property("QStringList", notify=changed)
    def spoken(self) -> list[str]:
        """Each group in words; empty if there are none."""
        words, groups = self._destination.spoken, self._destination.phone.split()
        return list(words) if len(words) == len(groups) else []

    @Property(str, notify=changed)
    def keptAs(self) -> str:
        return self._isolated(self._destination.keep_as or self._destination.name)

    @Property(str, notify=changed)
    def secondPhone(self) -> str:
        second = self._destination.second_phone if self._destination.phone else ""
        return self._isolated(second)

    @Property("QStringList", notify=changed)
    def secondOpening(self) -> list[str]:
        """`kind`, `time` and `day` of the second number."""
        return list(self._openings.get("second", NOTHING_CLAIMED))

    @Property(str, notify=changed)
    def textMessage(self) -> str:
        return self._isolated(self._destination.text_message)

    @Property(str, notify=changed)
    def textphone(self) -> str:
        return self._isolated(self._destination.textphone)

    @Property(str, notify=changed)
    def relay(self) -> str:
        return self._isolated(self._destination.relay)

    @Property(str, notify=changed)
    def signLanguage(self) -> str:
        return self._isolated(self._destination.sign_language)

    @Property(str, notify=changed)
    def email(self) -> str:
        return self._isolated(self._destination.email)

    @Property(str, notify=changed)
    def inPerson(self) -> str:
        return self._isolated(self._destination.in_person)

    @Property(str, notify=tabChanged)
    def hours(self) -> str:
        """What the author writes; '' where the page says whether it is open."""
        return "" if self._opening.kind else self._isolated(self._destination.hours)

    @Property(str, notify=changed)
    def cost(self) -> str:
        return self._isolated(self._destination.cost)

    @Property(str, notify=changed)
    def callCost(self) -> str:
        """What the number says of itself: see `call_cost`."""
        return call_cost(self._destination.phone)

    @Property("QStringList", notify=changed)
    def steps(self) -> list[str]:
        """What happens, in up to three steps."""
        return [self._isolated(step) for step in self._destination.expect]

    @Property("QStringList", notify=changed)
    def speaks(self) -> list[str]:
        """Names of the languages besides English."""
        return [_own_name(code) for code in self._destination.speaks if code != INTERPRETER]

    @Property(bool, notify=changed)
    def interpreters(self) -> bool:
        return INTERPRETER in self._destination.speaks

    @Property(str, notify=changed)
    def ages(self) -> str:
        """ "13–17" or "18+", where the words do not say it already."""
        ages = self._destination.ages
        if ages is None:
            return ""
        said = f"{self._destination.for_whom} {self._destination.summary}"
        named = (ages.youngest, ages.oldest, (ages.oldest or -2) + 1)
        if any(number is not None and number > 0 and str(number) in said for number in named):
            return ""
        end = f"{ages.youngest}+" if ages.oldest is None else f"{ages.youngest}–{ages.oldest}"
        return self._isolated(end)

    @Property("QStringList", notify=changed)
    def area(self) -> list[str]:
        """Ids of nations, and names of counties, where the words do not say it already."""
        said = f"{self._destination.for_whom} {self._destination.summary}".casefold()
        return [
            one if one in _NATIONS else one.replace("-", " ").title()
            for one in self._destination.area
            if one != "uk" and one.replace("-", " ") not in said
        ]

    @Property(str, notify=changed)
    def notice(self) -> str:
        """State of the translation: see `notice_for`."""
        return self._notice

    @Property(bool, notify=changed)
    def emergency(self) -> bool:
        return self._destination.emergency

    @Property(str, notify=changed)
    def verified(self) -> str:
        """The day on which the details were checked: see `day_checked`."""
        return self._verified

    @Property(str, notify=changed)
    def source(self) -> str:
        first = next(iter(self._destination.sources), None)
        return self._isolated(first.title) if first else ""

    @Property(bool, notify=changed)
    def overdue(self) -> bool:
        return self._overdue

    # -- the building -------------------------------------------------------------------------

    @Property(str, notify=changed)
    def desk(self) -> str:
        return self._isolated(self._site.get("desk", ""))

    @Property(str, notify=changed)
    def quietRoom(self) -> str:
        return self._isolated(self._site.get("quiet_room", ""))

    @Property(str, notify=changed)
    def phoneHere(self) -> str:
        return self._isolated(self._site.get("phone_here", ""))


_NATIONS = frozenset({"england", "wales", "scotland", "northern-ireland"})


def _own_name(code: str) -> str:
    found = language_of(code)
    if found.name != code:
        return found.name
    from PySide6.QtCore import QLocale

    return QLocale.languageToString(QLocale(code).language())
