"""View model of going back to an earlier release, and of taking the one again that was left."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.staff.status import Earlier, Status
from kiosk.store import Held
from kiosk.ui.adapters.kiosk_command import CommandResult
from kiosk.ui.viewmodels.list_model import TupleListModel
from kiosk.ui.viewmodels.staff import apply_result
from kiosk.ui.viewmodels.staff.pages import ConsolePages, Question
from kiosk.ui.viewmodels.staff.services import Services
from kiosk.ui.viewmodels.typed_property import Property

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


class ReleaseRow(NamedTuple):
    title: str
    summary: str
    target: str


@QmlElement
@QmlUncreatable("made by the program")
class StaffReleasesModel(QObject):  # type: ignore[operator]
    """Asks, and runs `kiosk rollback` or `kiosk apply --again`. A result that arrives after `leave`
    is ignored."""

    changed = Signal()

    def __init__(
        self, services: Services, pages: ConsolePages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._pages = pages
        self._generation = 0
        self._earlier: tuple[Earlier, ...] = ()
        self._until = ""
        self._list = TupleListModel(ReleaseRow, self)

    # -- for the program ---------------------------------------------------------------------

    def leave(self) -> None:
        self._generation += 1
        self._earlier = ()
        self._list.replace([])

    def choose(self, status: Status) -> None:
        """Opens the list of the releases that staff may go back to."""
        self._earlier = status.earlier
        self._until = (
            f"Visitors will see the older release until release {status.leaves + 1} arrives, or "
            f"staff take release {status.leaves} again."
        )
        self._list.replace(
            [
                ReleaseRow(_capital(each.name), f"Applied on {each.applied}", each.id)
                for each in status.earlier
            ]
        )
        self.changed.emit()
        self._pages.open_page("releases")

    def ask_again(self, held: Held) -> None:
        """Asks whether the release that was left or passed over is to be taken again."""
        question = Question(
            f"Take release {held.release} again?",
            f"{held.says} Visitors will see release {held.release} again.",
            "Yes, take it again",
            self._take_again,
        )
        self._pages.ask(question)

    # -- what QML reads and what a touch does --------------------------------------------------

    @Property(QObject, constant=True)
    def choices(self) -> TupleListModel:
        return self._list

    @Property(str, notify=changed)
    def until(self) -> str:
        """What ends going back."""
        return self._until

    @Slot(str)
    def goBack(self, target: str) -> None:
        """Asks whether to go back to a release of the list. `target`: its id."""
        for each in self._earlier:
            if each.id == target:
                self._pages.ask(
                    Question(
                        f"Go back to {each.name}?",
                        self._until,
                        "Yes, go back",
                        lambda: self._go_back(target),
                    )
                )

    # -- the steps ---------------------------------------------------------------------------

    def _go_back(self, target: str) -> None:
        self._pages.work("One moment.")
        self._run(["rollback", target, "--json"], "Gone back")

    def _take_again(self) -> None:
        self._pages.work("One moment.")
        self._run(["apply", "--again", "--json"], "Taken again")

    def _run(self, argv: list[str], title: str) -> None:
        generation = self._generation

        def done(result: CommandResult) -> None:
            if generation != self._generation:
                return
            answer = apply_result.answer(result)
            if answer.outcome == apply_result.APPLIED:
                self._pages.show_message(title, answer.sentence)
            else:
                says = answer.sentence if answer.outcome else "It did not work. Tell IT."
                self._pages.show_message("Nothing has changed", says)

        self._services.run(argv, done)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
