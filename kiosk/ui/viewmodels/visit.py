"""View model of the visit: the pages that a visitor opens, and the way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.viewmodels.comfort import ComfortModel
from kiosk.ui.viewmodels.languages import LanguagesModel
from kiosk.ui.viewmodels.pages import PageModels
from kiosk.ui.viewmodels.read_aloud import ReadAloudModel
from kiosk.ui.viewmodels.session import SessionModel
from kiosk.ui.viewmodels.typed_property import Property
from kiosk.visit.navigation import Navigation, Place, Route
from kiosk.visit.session import State

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1

EMERGENCY = "police-999"
"""One of the destinations that every bundle includes."""


@QmlElement
@QmlUncreatable("made by the program")
class VisitModel(SessionModel):  # type: ignore[operator]
    """The pages of a session, and the navigation between them. `clock` counts monotonic seconds. A
    visitor leaves traces in the other models passed in; they are cleared when the visit ends."""

    pageLeft = Signal()
    """Emitted before the page turns: the page tells where the visitor is on it (`leaveAt`)."""
    pageShown = Signal()
    forgotten = Signal()
    languageLeft = Signal()
    """Emitted when the models have the texts of another language."""
    cardRead = Signal(str)
    codeShown = Signal(str)
    """Emitted, like `cardRead`, once when a visitor opens the page: not for Back, and not when the
    page is shown again in another language. A page whose first tab has no code follows when the
    visitor touches a tab that has one."""
    headingTapped = Signal()
    """A touch on the heading of the page "About this screen"."""

    def __init__(
        self,
        pages: PageModels,
        languages: LanguagesModel,
        comfort: ComfortModel,
        read_aloud: ReadAloudModel,
        *,
        clock: Callable[[], float],
        idle_seconds: float,
        ask_seconds: float,
        listening: Callable[[], bool] = lambda: False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(
            languages,
            read_aloud,
            clock=clock,
            idle_seconds=idle_seconds,
            ask_seconds=ask_seconds,
            on_reset=self._forget,
            listening=listening,
            copying=lambda: self.hasCode,
            guide=lambda: pages.guide.library.available,
            parent=parent,
        )
        self._pages = pages
        self._comfort = comfort
        self._navigation = Navigation()
        self._direction = 0
        self._unseen = ""
        pages.destination.tabChanged.connect(self._note_code)
        pages.guide.answers = self._session.decoy_answers

    # -- what QML reads ---------------------------------------------------------------------

    @Property(str, notify=pageShown)
    def page(self) -> str:
        return self._navigation.route.page

    @Property(str, notify=pageShown)
    def pageId(self) -> str:
        return self._navigation.route.id

    @Property(int, notify=pageShown)
    def direction(self) -> int:
        """1 if the page was opened, -1 if the visitor went back to it, 0 if neither."""
        return self._direction

    @Property(int, notify=pageShown)
    def tab(self) -> int:
        """The tab on which the page opens."""
        return self._navigation.place.tab

    @Property("QVariantList", notify=pageShown)
    def scrolled(self) -> list[int]:
        """How far each part of the page is scrolled when it opens, in pixels."""
        return list(self._navigation.place.scrolled)

    @Property(bool, notify=pageShown)
    def hasCode(self) -> bool:
        """The page has a number or a code that a visitor dials or copies."""
        return self._navigation.route.page == "destination"

    # -- what a touch does ------------------------------------------------------------------

    @Slot(int, "QVariantList")
    def leaveAt(self, tab: int, scrolled: list[float]) -> None:
        """Notes where the visitor is on the page. Forgotten with the visit."""
        self._navigation.leave_at(Place(tab, tuple(round(one) for one in scrolled)))

    @Slot()
    def tapHeading(self) -> None:
        if self._session.state is State.ACTIVE and self._navigation.route.page == "help":
            self.headingTapped.emit()

    @Slot()
    def home(self) -> None:
        self._go(self._navigation.home)

    @Slot()
    def back(self) -> None:
        """Goes back one page. On the first page it ends the visit, so that Back always works."""
        if self._navigation.can_go_back:
            self._go(self._navigation.back)
        elif self._session.state in (State.ACTIVE, State.ASKING):
            self.endVisit()

    @Slot()
    def help(self) -> None:
        self._open("help")

    @Slot()
    def openLibrary(self) -> None:
        """Opens *In this library*."""
        self._open("library")

    @Slot(str)
    def openLibraryPage(self, page: str) -> None:
        """Opens a page of the building by the name that a row or tile of it gave."""
        self._open("library", page)

    @Slot()
    def openCalm(self) -> None:
        self._open("calm")

    @Slot()
    def openEmergency(self) -> None:
        """Opens the page of 999, which every bundle has."""
        self.openDestination(EMERGENCY)

    @Slot()
    def openComfort(self) -> None:
        self._open("comfort")

    @Slot()
    def openLanguages(self) -> None:
        """Opens the language page, also from the attract screen: a visitor who cannot read that one
        starts here. The visit then begins on that page: a screen reader says that one alone."""
        if self.state == State.ATTRACT.value:
            self._navigation.open(Route("language"))
            self._show()
            self.start()
        else:
            self._open("language")

    @Slot(str)
    def startIn(self, code: str) -> None:
        """Begins a visit in a language: its name on the attract screen was touched."""
        if self.state == State.ATTRACT.value and self._languages.choose(code):
            self._show_language()
            self.start()

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """Changes the language and goes back to the page before."""
        if self._session.state is State.ACTIVE and self._languages.choose(code):
            self._show_language()
            self._navigation.back()
            self._direction = -1
            self._show()

    @Slot(str)
    def chooseAudience(self, audience: str) -> None:
        """Lists on the home page what is for an audience; "" for everyone."""
        if self._session.state is State.ACTIVE:
            self.touched()
            self._pages.home.choose(audience)

    @Slot()
    def openUnsure(self) -> None:
        self._open("unsure")

    @Slot(str)
    def openTopic(self, topic_id: str) -> None:
        self._open("topic", topic_id)

    @Slot(str)
    def openCard(self, card_id: str) -> None:
        if self._open("card", card_id):
            self.cardRead.emit(card_id)

    @Slot(str)
    def openChoice(self, target: str) -> None:
        """Opens an answer of "I'm not sure": "card/ID" or "topic/ID"."""
        kind, _, identity = target.partition("/")
        if kind == "card":
            self.openCard(identity)
        else:
            self.openTopic(identity)

    @Slot()
    def openPlaces(self) -> None:
        """Opens the page of all places to get help of the open card or topic."""
        route = self._navigation.route
        if route.page in ("card", "topic"):
            self._open("places", "/".join(route))

    @Slot(str)
    def openDestination(self, destination_id: str) -> None:
        if self._open("destination", destination_id):
            self._unseen = destination_id
            self._note_code()

    # -- for the program --------------------------------------------------------------------

    @property
    def on_sheet(self) -> bool:
        """The question leaves the page as it is: a visitor may be dialling its number."""
        return self.asking and self.hasCode

    def _open(self, page: str, page_id: str = "") -> bool:
        return self._go(lambda: self._navigation.open(Route(page, page_id)))

    def _go(self, move: Callable[[], bool]) -> bool:
        """Turns the page, during a visit only: nothing opens behind the decoy. Returns False if the
        page did not turn. While the question waits, a control that is free answers it as well; the
        page has turned by then, so that the old one is not shown again.

        QML destroys the page inside `pageShown`, that is inside the handler of the control that was
        pressed on it. That is safe: a FileLoader keeps its item until the event has been handled.
        """
        if self._languages.bundle is None:
            return False
        self._session.tick()
        asked = self._session.state is State.ASKING
        if not asked:
            # For presses by a screen reader: see `touched`.
            self.touched()
            if self._session.state is not State.ACTIVE:
                return False
        depth = self._navigation.depth
        self.pageLeft.emit()
        moved = move()
        if moved:
            self._direction = 1 if self._navigation.depth > depth else -1
            self._show()
        if asked:
            self.stay()
        return moved

    def _show(self) -> None:
        """Shows the page of the current route."""
        bundle = self._languages.bundle
        assert bundle is not None
        self._pages.show(self._navigation.route, bundle, self._languages.visitors)
        self.pageShown.emit()

    @Slot()
    def _note_code(self) -> None:
        """Announces the open place once, with the first of its tabs that has a code."""
        if self._unseen == self._navigation.route.id and self._pages.destination.payload:
            self._unseen = ""
            self.codeShown.emit(self._navigation.route.id)

    def _forget(self) -> None:
        """Clears all traces of the visitor: first the pages, then the models that they read."""
        self._unseen = ""
        self._navigation.forget()
        self._direction = 0
        self._read_aloud.reset()
        self.forgotten.emit()
        self._pages.clear()
        self._comfort.reset()
        if self._languages.reset():
            self._show_language()

    def _show_language(self) -> None:
        self._pages.show_bundle(self._languages.bundle, self._languages.visitors)
        self.languageLeft.emit()
