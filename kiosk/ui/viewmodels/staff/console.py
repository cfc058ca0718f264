"""Root view model of the staff's console: the role, the open page, the permitted actions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.staff.inactivity import InactivityTimer
from kiosk.staff.permissions import Action, Role, may
from kiosk.staff.pins import DamagedPinsError
from kiosk.ui.adapters.clock import DeadlineTimer
from kiosk.ui.viewmodels.list_model import TupleListModel
from kiosk.ui.viewmodels.staff.actions import ACTIONS, ENDINGS, ActionRow
from kiosk.ui.viewmodels.staff.content import StaffContentModel
from kiosk.ui.viewmodels.staff.pages import Question
from kiosk.ui.viewmodels.staff.pin import StaffPinModel
from kiosk.ui.viewmodels.staff.releases import StaffReleasesModel
from kiosk.ui.viewmodels.staff.services import Services
from kiosk.ui.viewmodels.staff.status import StaffStatusModel
from kiosk.ui.viewmodels.typed_property import Property

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1

CLEAN_SECONDS = 30
_NO_PIN = "No PIN is set for this screen. IT sets one with the command `kiosk pin set`."
_FULL_SCREEN = frozenset({"touch", "colours", "clean"})
_OPEN_TO_ALL = frozenset({"pin", "closed"})


@QmlElement
@QmlUncreatable("made by the program")
class StaffModel(QObject):  # type: ignore[operator]
    """The console from its opening to its closing. After `closed` its owner deletes it."""

    pageChanged = Signal()
    secondsLeftChanged = Signal()
    cleaningChanged = Signal()
    closed = Signal()
    announced = Signal(str, bool)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._role: Role | None = None
        self._page = "pin"
        self._title = self._text = self._confirm_label = self._now_showing = ""
        self._fingerprint_words: tuple[str, ...] = ()
        self._confirm: Callable[[], None] = self.overview
        self._actions = TupleListModel(ActionRow, self)
        self._cleaned_at = 0.0
        self._presence = InactivityTimer(services.clock)
        self._pin = StaffPinModel(services, self)
        self._pin.entered.connect(self._enter)
        self._pin.chosen.connect(self._pin_chosen)
        self._pin.announced.connect(lambda text: self.announced.emit(text, True))
        self._status = StaffStatusModel(self)
        self._content = StaffContentModel(services, self, self)
        self._releases = StaffReleasesModel(services, self, self)
        self._timer = DeadlineTimer(services.clock, self.tick, self)
        try:
            known = services.pins.any_set()
        except DamagedPinsError as fault:
            self._show_text("closed", "Staff only", str(fault))
        else:
            if known:
                self._pin.ask()
            else:
                self._show_text("closed", "Staff only", _NO_PIN)
        self._reschedule()

    # -- what QML reads ----------------------------------------------------------------------

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        return self._page

    @Property(bool, notify=pageChanged)
    def inside(self) -> bool:
        """True once a correct PIN was entered."""
        return self._role is not None

    @Property(str, notify=pageChanged)
    def role(self) -> str:
        return {Role.STAFF: "Staff", Role.IT: "IT"}[self._role] if self._role else ""

    @Property(str, notify=pageChanged)
    def title(self) -> str:
        """The title of a question or a message."""
        return self._title

    @Property(str, notify=pageChanged)
    def text(self) -> str:
        return self._text

    @Property("QStringList", notify=pageChanged)
    def wordsToCompare(self) -> list[str]:
        """The fingerprint words that a question asks to compare; empty for other questions."""
        return list(self._fingerprint_words)

    @Property(str, notify=pageChanged)
    def confirmLabel(self) -> str:
        return self._confirm_label

    @Property(int, notify=secondsLeftChanged)
    def secondsLeft(self) -> int:
        """Seconds until the console closes by itself; 0 while there is nothing to warn of."""
        return self._presence.seconds_left()

    @Property(bool, notify=pageChanged)
    def cleaning(self) -> bool:
        return self._page == "clean"

    @property
    def full_screen(self) -> bool:
        """The current page fills the screen, also the part above the reach area."""
        return self._page in _FULL_SCREEN

    @Property(int, notify=cleaningChanged)
    def cleanSeconds(self) -> int:
        return max(0, CLEAN_SECONDS - int(self._services.clock() - self._cleaned_at))

    @Property(QObject, constant=True)
    def actions(self) -> TupleListModel:
        return self._actions

    @Property(StaffPinModel, constant=True)
    def pin(self) -> StaffPinModel:
        return self._pin

    @Property(StaffStatusModel, constant=True)
    def status(self) -> StaffStatusModel:
        return self._status

    @Property(StaffContentModel, constant=True)
    def content(self) -> StaffContentModel:
        return self._content

    @Property(StaffReleasesModel, constant=True)
    def releases(self) -> StaffReleasesModel:
        return self._releases

    @Property(float, notify=pageChanged)
    def millimetres(self) -> float:
        """The size of one device pixel, in mm."""
        return self._services.millimetres()

    # -- what a touch does -------------------------------------------------------------------

    @Slot()
    def touched(self) -> None:
        """Restarts the inactivity timer; called for every input."""
        self._presence.touch()
        self._check_inactivity()

    @Slot()
    def close(self) -> None:
        self._timer.wake_at(None)
        self._pin.forget()
        self._content.leave()
        self._releases.leave()
        self._status.show(None)
        self._role = None
        self.closed.emit()

    @Slot()
    def overview(self) -> None:
        if self._role is None:
            return
        self._content.leave()
        self._releases.leave()
        self._pin.forget()
        self._status.show(self._services.status())
        self._actions.replace(
            [
                row._replace(title=row.title.format(self._held_release()))
                for action, row in ACTIONS
                if may(self._role, action) and self._makes_sense(row)
            ]
        )
        self.open_page("overview")

    @Slot()
    def back(self) -> None:
        """Goes from a test back to the tests, from all other pages to the first page."""
        if self._page in ("touch", "colours", "code"):
            self.open_page("tests")
        elif self._page in ("overview", "pin", "closed") and self._role is None:
            self.close()
        else:
            self.overview()

    @Slot(str)
    def perform(self, target: str) -> None:
        """Starts one of `actions`, named by its target. Ignores an action that is not permitted."""
        if target not in (row.target for row in self._actions.rows()) or self._role is None:
            return
        if target in ("apply", "write", "trust"):
            self._content.choose_stick(target, self._status.status)
        elif target in ("rollback", "again"):
            self._perform_on_release(target)
        elif target in ("pin-own", "pin-staff"):
            self._pin.choose(self._role if target == "pin-own" else Role.STAFF)
            self.open_page("pin")
        elif target in ENDINGS:
            code, title, text, yes = ENDINGS[target]
            self.ask(Question(title, text, yes, lambda: self._services.end(code)))
        elif target == "clean":
            self._cleaned_at = self._services.clock()
            self.open_page("clean")
        else:
            self.open_page(target)

    @Slot()
    def confirm(self) -> None:
        """Answers yes to the open question."""
        if self._page == "ask":
            self._confirm()

    @Slot(str)
    def test(self, name: str) -> None:
        if self._role is None or not may(self._role, Action.TEST):
            return
        if name == "sound":
            self._services.chime()
            self.announced.emit("Playing a soft sound.", False)
        elif name in ("touch", "colours", "code"):
            self.open_page(name)

    # -- for the program ---------------------------------------------------------------------

    def open_page(self, page: str) -> None:
        """Opens a page. Without a PIN only those in `_OPEN_TO_ALL` open; others are ignored."""
        if self._role is None and page not in _OPEN_TO_ALL:
            return
        self._page = page
        if page != "working":
            self._now_showing = ""
        self._presence.touch()
        self.pageChanged.emit()
        self._reschedule()

    def work(self, says: str) -> None:
        self._show_text("working", "", says)

    def show_message(self, title: str, text: str) -> None:
        self._show_text("message", title, f"{text} {self._now_showing}".strip())

    def ask(self, question: Question) -> None:
        self._confirm = question.confirm
        self._show_text(
            "ask", question.title, question.text, question.yes, question.fingerprint_words
        )

    @Slot()
    def tick(self) -> None:
        """Checks the clock: the end of cleaning, and of the time without input."""
        if self._page == "clean":
            if not self.cleanSeconds:
                self._presence.touch()
                self.show_message("The screen works again", "You can touch it again.")
            self.cleaningChanged.emit()
        elif self._page == "working":
            # A running command finishes by itself; staff must see its result.
            self._presence.touch()
        self._check_inactivity()

    def shown(self, title: str) -> None:
        """Adds to the open message that new content is now on the screen."""
        if self._role is None:
            return
        now = f"Now showing “{title}”."
        self._status.show(self._services.status())
        if self._page == "working":
            # The command that brought it has not ended yet: its message says so.
            self._now_showing = now
        elif self._page == "message" and now not in self._text:
            self.show_message(self._title, f"{self._text} {now}")

    def _check_inactivity(self) -> None:
        if self._presence.expired():
            self.close()
            return
        self.secondsLeftChanged.emit()
        self._reschedule()

    def _reschedule(self) -> None:
        due = self._presence.next_deadline()
        if self._page == "clean":
            # The countdown changes at the next whole second.
            spent = self._services.clock() - self._cleaned_at
            due = min(due, self._cleaned_at + int(spent) + 1)
        self._timer.wake_at(due)

    @Slot(str)
    def _enter(self, role: str) -> None:
        self._role = Role(role)
        self.overview()

    @Slot(str)
    def _pin_chosen(self, role: str) -> None:
        name = "IT" if Role(role) is Role.IT else "staff"
        self.show_message("PIN changed", f"The new {name} PIN works from now on.")

    def _makes_sense(self, row: ActionRow) -> bool:
        """Leaves out apply, trust and roll back where content comes straight from a folder."""
        if row.target == "rollback":
            status = self._status.status
            return self._services.published and status is not None and bool(status.earlier)
        if row.target == "again":
            return self._services.published and self._held_release() > 0
        return self._services.published or row.target not in ("apply", "trust")

    def _held_release(self) -> int:
        """Returns the number of the release that can be taken again; 0 if there is none."""
        status = self._status.status
        held = status.held if status is not None else None
        return held.release if held is not None and not held.former else 0

    def _perform_on_release(self, target: str) -> None:
        status = self._status.status
        if status is not None and target == "rollback":
            self._releases.choose(status)
        elif status is not None and status.held is not None:
            self._releases.ask_again(status.held)

    def _show_text(
        self,
        page: str,
        title: str,
        text: str,
        yes: str = "",
        fingerprint_words: tuple[str, ...] = (),
    ) -> None:
        self._title, self._text, self._confirm_label = title, text, yes
        self._fingerprint_words = fingerprint_words
        self.open_page(page)
