"""The places to get help of a card or a topic: the first one with a number, and the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.call_cost import call_cost
from kiosk.bundle.model import Bundle, Destination
from kiosk.bundle.site import values_of
from kiosk.content.open_now import Openings
from kiosk.content.service_order import is_closed, ordered
from kiosk.languages import language as language_of
from kiosk.ui.viewmodels.bidi import isolated
from kiosk.ui.viewmodels.dates import clock_time, weekday
from kiosk.ui.viewmodels.list_model import TupleListModel
from kiosk.ui.viewmodels.typed_property import Property

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1

OpenState = Callable[[Destination, tuple[str, ...]], Openings]
"""Returns the state of a service; the tuple is the area of the bundle: see `OpenNow`."""


class PlaceRow(NamedTuple):
    """One place to get help. `target` is the id that a touch opens, `service` its name; `phone` and
    `texts` (the number of a text message) have no-break spaces. `line`: what it is for.
    `availability`: "open", "closed" or '' where nothing is claimed; `opens_at` and `opens_on` (a
    day, '' for today): when a closed one opens, '' where that is not known. `cost`: see
    `call_cost`."""

    target: str
    service: str
    line: str
    icon: str
    phone: str = ""
    texts: str = ""
    availability: str = ""
    opens_at: str = ""
    opens_on: str = ""
    cost: str = ""
    comma: str = ", "
    emergency: bool = False
    text_language: str = ""


def place_row(
    destination: Destination,
    bundle: Bundle,
    openings: Openings,
    language: str,
    now: datetime | None,
) -> PlaceRow:
    """Returns the row of a destination. `now`: the time in the United Kingdom, if it is known."""
    one = destination
    # A number broken over two lines is misread.
    phone = one.phone.replace(" ", "\u00a0")
    texts = one.text_code.split(":")[1] if one.text_code else ""
    row = PlaceRow(
        one.id,
        isolated(one.name, language),
        isolated(one.short or one.summary, language),
        one.icon,
        isolated(phone, language),
        "" if one.phone else isolated(texts, language),
        cost=call_cost(one.phone) if one.phone else "",
        comma="\u060c " if language_of(language).right_to_left else ", ",
        emergency=one.emergency,
        text_language=one.language or bundle.languages[0],
    )
    known = [state for state in openings if state is not None]
    if not known:
        return row
    if not is_closed(openings):
        return row._replace(availability="open")
    opens = min((state.opens for state in known if state.opens is not None), default=None)
    row = row._replace(availability="closed")
    if opens is None or now is None:
        return row
    day = "" if opens.date() == now.date() else weekday(opens.date(), language)
    return row._replace(opens_at=clock_time(opens), opens_on=day)


@QmlElement
@QmlUncreatable("made by the program")
class PlacesModel(QObject):  # type: ignore[operator]
    """The places of one page in the order in which they are shown: `first`, the first one with a
    telephone number, stands out; `others` are the rest."""

    changed = Signal()

    def __init__(
        self,
        state: OpenState,
        now: Callable[[], datetime | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._now = now
        self._first = TupleListModel(PlaceRow, self)
        self._others = TupleListModel(PlaceRow, self)
        self._here: dict[str, str] = {}
        self._tint = ""

    def show(self, bundle: Bundle, ids: Iterable[str], language: str, tint: str = "") -> None:
        """`ids`: of destinations in the author's order; one that the bundle lacks is left out.
        `tint`: of the page that they belong to."""
        self._tint = tint
        found = [bundle.destinations[one] for one in ids if one in bundle.destinations]
        states = {one.id: self._state(one, bundle.area) for one in found}
        now = self._now()
        rows = [
            place_row(one, bundle, states[one.id], language, now)
            for one in ordered(found, language, lambda one: states[one.id])
        ]
        first = next((row for row in rows if bundle.destinations[row.target].phone), None)
        self._first.replace([row for row in rows if row is first])
        self._others.replace([row for row in rows if row is not first])
        self._here = {name: isolated(it, language) for name, it in values_of(bundle).items()}
        self.changed.emit()

    def clear(self) -> None:
        self._first.replace(())
        self._others.replace(())
        self._here = {}
        self._tint = ""
        self.changed.emit()

    @Property(QObject, constant=True)
    def first(self) -> TupleListModel:
        """The place of the call card: one row, or none."""
        return self._first

    @Property(QObject, constant=True)
    def others(self) -> TupleListModel:
        return self._others

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._first.rowCount() + self._others.rowCount()

    @Property(int, notify=changed)
    def otherCount(self) -> int:
        return self._others.rowCount()

    @Property(str, notify=changed)
    def tint(self) -> str:
        return self._tint

    @Property(str, notify=changed)
    def desk(self) -> str:
        """The words of the building for its desk; '' where it has none. So are the next ones."""
        return self._here.get("desk", "")

    @Property(str, notify=changed)
    def safeguardingLead(self) -> str:
        return self._here.get("safeguarding_lead", "")

    @Property(str, notify=changed)
    def quietRoom(self) -> str:
        return self._here.get("quiet_room", "")

    @Property(str, notify=changed)
    def phoneHere(self) -> str:
        return self._here.get("phone_here", "")
