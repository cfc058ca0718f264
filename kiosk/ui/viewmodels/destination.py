"""View model of the destination page: the ways to reach a place, whom it serves, what happens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.model import INTERPRETER, Bundle
from kiosk.bundle.reviews import day_checked, may_have_changed
from kiosk.bundle.site import values_of
from kiosk.bundle.translation_status import notice_for
from kiosk.content.open_now import OpenNow
from kiosk.ui.viewmodels.bidi import isolated
from kiosk.ui.viewmodels.contact import NO_DESTINATION, ContactModel
from kiosk.ui.viewmodels.dates import spoken_date
from kiosk.ui.viewmodels.opening import OpeningModel
from kiosk.ui.viewmodels.typed_property import Property
from kiosk.ui.viewmodels.ways import NO_WAYS, Ways, ways_of
from kiosk.ui.viewmodels.who_is_served import ages_of, area_of, languages_of

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


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
        self._opening = OpeningModel(open_now, uk_time, self)
        self._contact = ContactModel(self)
        self._set_nothing()

    def _set_nothing(self) -> None:
        self._destination = NO_DESTINATION
        self._language = "en"
        self._ways: Ways = NO_WAYS
        self._tab = ""
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
        # In another language the visitor goes on where they were.
        if not same or self._tab not in self._ways.tabs:
            self._tab = next(iter(self._ways.tabs), "")
        self._contact.show(destination, language)
        self._opening.show(bundle, destination, language, self._tab)
        self.changed.emit()
        self.tabChanged.emit()

    def clear(self) -> None:
        self._set_nothing()
        self._contact.clear()
        self._opening.clear()
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
            self._opening.choose(tab)
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

    @Property(OpeningModel, constant=True)
    def opening(self) -> OpeningModel:
        """Whether the place answers by the way of the tab."""
        return self._opening

    @Property(ContactModel, constant=True)
    def contact(self) -> ContactModel:
        """Its numbers and addresses."""
        return self._contact

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

    @Property(str, notify=tabChanged)
    def hours(self) -> str:
        """What the author writes; '' where the page says whether it is open."""
        return "" if self._opening.of_tab.kind else self._isolated(self._destination.hours)

    @Property("QStringList", notify=changed)
    def steps(self) -> list[str]:
        """What happens, in up to three steps."""
        return [self._isolated(step) for step in self._destination.expect]

    @Property("QStringList", notify=changed)
    def speaks(self) -> list[str]:
        """Names of the languages besides English."""
        return languages_of(self._destination)

    @Property(bool, notify=changed)
    def interpreters(self) -> bool:
        return INTERPRETER in self._destination.speaks

    @Property(str, notify=changed)
    def ages(self) -> str:
        """ "13–17" or "18+", where the words do not say it already."""
        return self._isolated(ages_of(self._destination))

    @Property("QStringList", notify=changed)
    def area(self) -> list[str]:
        """Ids of nations, and names of counties, where the words do not say it already."""
        return area_of(self._destination)

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
