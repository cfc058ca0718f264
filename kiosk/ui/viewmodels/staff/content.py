"""View model of the actions with a stick: apply, write the status, trust a publisher."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import KioskError
from kiosk.phrases import size
from kiosk.staff.status import Status
from kiosk.ui.adapters.kiosk_command import CommandResult
from kiosk.ui.viewmodels.list_model import TupleListModel
from kiosk.ui.viewmodels.staff import apply_result, trust_result
from kiosk.ui.viewmodels.staff.apply_result import Answer, ChangeRow
from kiosk.ui.viewmodels.staff.pages import ConsolePages, Question
from kiosk.ui.viewmodels.staff.services import Services
from kiosk.ui.viewmodels.typed_property import Property

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1

_PURPOSES = {
    "apply": "Choose the stick with the new content",
    "write": "Choose the stick to write to",
    "trust": "Choose the publisher's stick",
}


class StickRow(NamedTuple):
    title: str
    summary: str
    target: str


@QmlElement
@QmlUncreatable("made by the program")
class StaffContentModel(QObject):  # type: ignore[operator]
    """Opens sticks and runs commands for the console. Results that arrive after `leave` are
    ignored."""

    changed = Signal()

    def __init__(
        self, services: Services, pages: ConsolePages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._pages = pages
        self._purpose = "apply"
        self._status: Status | None = None
        self._folder: Path | None = None
        self._answer = Answer("", "")
        self._generation = 0
        self._sticks = TupleListModel(StickRow, self)
        self._changes = TupleListModel(ChangeRow, self)
        services.sticks.changed.connect(self._list)

    # -- for the program ---------------------------------------------------------------------

    def leave(self) -> None:
        """Drops what was read and releases the stick, which may then be pulled out."""
        self._generation += 1
        self._services.sticks.watch(False)
        self._services.sticks.release()
        self._folder = None
        self._status = None
        self._answer = Answer("", "")
        self._changes.replace([])

    def choose_stick(self, purpose: str, status: Status | None) -> None:
        """Opens the list of sticks. `purpose`: apply, write or trust; `status`: the one to write,
        for write only."""
        self._purpose = purpose
        self._status = status
        self._services.sticks.watch(True)
        self._list()
        self._pages.open_page("sticks")

    # -- what QML reads ----------------------------------------------------------------------

    @Property(QObject, constant=True)
    def sticks(self) -> TupleListModel:
        return self._sticks

    @Property(int, notify=changed)
    def stickCount(self) -> int:
        return self._sticks.rowCount()

    @Property(str, notify=changed)
    def purpose(self) -> str:
        return _PURPOSES[self._purpose]

    @Property(str, notify=changed)
    def title(self) -> str:
        return f"Release {self._answer.release}: {self._answer.title}"

    @Property(str, notify=changed)
    def publisher(self) -> str:
        return f"Signed by {self._answer.publisher}" if self._answer.publisher else ""

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._answer.summary

    @Property(QObject, constant=True)
    def changes(self) -> TupleListModel:
        return self._changes

    # -- what a touch does -------------------------------------------------------------------

    @Slot(str)
    def open(self, target: str) -> None:
        """Opens the chosen stick and goes on with its purpose. `target`: the stick's id."""
        if target not in (row.target for row in self._sticks.rows()):
            return
        self._services.sticks.watch(False)
        self._pages.work("Opening the stick.")
        generation = self._generation

        def opened(folder: Path | None, says: str) -> None:
            if generation != self._generation:
                return
            if folder is None:
                self._end("The stick could not be opened", says)
                return
            self._folder = folder
            {"apply": self._dry_run, "write": self._write, "trust": self._ask_publisher}[
                self._purpose
            ](folder)

        self._services.sticks.open(target, writing=self._purpose == "write", opened=opened)

    @Slot()
    def apply(self) -> None:
        """Applies exactly the content whose changes are on the screen (`--only`)."""
        folder, content = self._folder, self._answer.content
        if folder is None or not content:
            return
        self._pages.work("Checking and copying the new content. Please do not pull out the stick.")
        self._run(["apply", str(folder), "--json", "--only", content], self._applied)

    # -- the steps ---------------------------------------------------------------------------

    def _dry_run(self, folder: Path) -> None:
        self._pages.work("Reading the stick. This can take a minute.")
        self._run(["apply", str(folder), "--json", "--dry-run"], self._dry_run_done)

    def _dry_run_done(self, done: CommandResult) -> None:
        answer = apply_result.answer(done)
        if answer.outcome != apply_result.WOULD_APPLY:
            self._end("Nothing was applied", answer.sentence)
            return
        self._answer = answer
        self._changes.replace(apply_result.rows(answer.changes))
        self.changed.emit()
        self._pages.open_page("changes")

    def _applied(self, done: CommandResult) -> None:
        answer = apply_result.answer(done)
        if answer.outcome == apply_result.APPLIED:
            self._end("Applied", f"{answer.sentence} You can pull out the stick.")
        else:
            self._end("Nothing was applied", answer.sentence)

    def _write(self, folder: Path) -> None:
        self._pages.work("Writing the status.")
        status, services, generation = self._status, self._services, self._generation
        assert status is not None

        def written(result: object) -> None:
            if generation != self._generation:
                return
            if isinstance(result, Path):
                self._end(
                    "The status is on the stick",
                    f"It is in the folder {result.name}. You can pull out the stick.",
                )
            else:
                says = str(result) if isinstance(result, KioskError) else "Try another stick."
                self._end("Nothing was written", says)

        services.in_background(lambda: services.write(folder, status), written)

    def _ask_publisher(self, folder: Path) -> None:
        self._pages.work("Looking for a publisher on the stick.")
        self._run(["trust", str(folder)], self._found_publisher)

    def _found_publisher(self, done: CommandResult) -> None:
        found = trust_result.publisher(done)
        if not found.fingerprint_words:
            self._end("No publisher was added", found.says)
            return
        self._pages.ask(
            Question(
                f"Trust {found.name}?",
                "Compare these six words with the publisher's own screen. If one is different,"
                " do not trust this publisher.",
                "All six are the same",
                lambda: self._trust(found.fingerprint_words),
                tuple(found.fingerprint_words.split()),
            )
        )

    def _trust(self, words: str) -> None:
        if self._folder is None:
            return
        self._pages.work("One moment.")
        self._run(["trust", str(self._folder), "--words", words], self._trusted)

    def _trusted(self, done: CommandResult) -> None:
        if done.exit == 0:
            says = f"{done.out.splitlines()[0]} You can now apply content from the stick."
            self._end("The publisher is trusted", says)
        else:
            self._end("No publisher was added", trust_result.sentence(done))

    def _run(self, argv: list[str], then: Callable[[CommandResult], None]) -> None:
        generation = self._generation

        def done(result: CommandResult) -> None:
            if generation == self._generation:
                then(result)

        self._services.run(argv, done)

    def _end(self, title: str, says: str) -> None:
        self._services.sticks.release()
        self._folder = None
        self._pages.show_message(title, says)

    @Slot()
    def _list(self) -> None:
        self._sticks.replace(
            [
                StickRow(each.name, size(each.size), each.id)
                for each in self._services.sticks.found()
            ]
        )
        self.changed.emit()
