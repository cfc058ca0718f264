"""The console without a window: results of sticks and of commands, and leaving in between."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
import shiboken6
from PySide6.QtCore import QObject

from kiosk.errors import KioskError
from kiosk.staff import pins as pins_module
from kiosk.staff.authentication import Authenticator
from kiosk.staff.lockout import Lockout
from kiosk.staff.permissions import Role
from kiosk.staff.pins import Pins
from kiosk.ui.adapters.kiosk_command import CommandResult
from kiosk.ui.viewmodels.staff import apply_result, trust_result
from kiosk.ui.viewmodels.staff.console import StaffModel
from kiosk.ui.viewmodels.staff.services import Services
from tests.fakes import (
    APPLIED,
    PINS,
    PUBLISHER,
    RICH,
    WOULD_APPLY,
    FolderSticks,
    PlayedCommands,
)
from tests.ui.visitor import column, prop

FAILED = "The kiosk could not read the stick. Try again. If this happens again, tell IT."


class Desk:
    """An open console, past the PIN. Background work runs at once unless `later` is a list."""

    def __init__(self, folder: Path, role: str = "it") -> None:
        self.seconds = 1000.0
        self.folder = folder
        self.sticks = FolderSticks()
        self.commands = PlayedCommands()
        self.status = RICH
        self.later: list[Callable[[], None]] | None = None
        self.written: Any = folder / "signpost-2026-11-23-090507"
        self.ended: list[int] = []
        pins = Pins(folder / "staff")
        for each, pin in PINS.items():
            pins.set(Role(each), pin)
        self.model: Any = StaffModel(
            Services(
                clock=lambda: self.seconds,
                pins=pins,
                authenticator=Authenticator(pins, Lockout(folder / "staff", lambda: self.seconds)),
                status=lambda: self.status,
                sticks=self.sticks,
                run=self.commands.run,
                in_background=self._run_in_background,
                write=self._write,
                chime=lambda: None,
                end=self.ended.append,
                published=True,
                millimetres=lambda: 0.25,
            )
        )
        pad = cast(Any, self.model).pin
        for digit in PINS[role]:
            pad.type(digit)
        pad.submit()
        assert prop(self.model, "page") == "overview"

    def _run_in_background(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        def run() -> None:
            try:
                result = work()
            except Exception as error:
                result = error
            then(result)

        if self.later is None:
            run()
        else:
            self.later.append(run)

    def _write(self, stick: Path, status: object) -> Path:
        if isinstance(self.written, Exception):
            raise self.written
        assert status is RICH
        return Path(self.written)

    def message(self) -> tuple[str, str, str]:
        return (
            prop(self.model, "page"),
            prop(self.model, "title"),
            prop(self.model, "text"),
        )

    def open_stick(self, purpose: str, folder: Path) -> None:
        self.sticks.put_in(folder)
        self.model.perform(purpose)
        self.model.content.open("BLUE STICK")


@pytest.fixture
def desk(qapp: QObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(pins_module, "N", 2)
    found = Desk(tmp_path)
    yield found
    shiboken6.delete(found.model)


# -- apply ------------------------------------------------------------------------------------


def test_only_what_was_shown_is_applied(desk: Desk, tmp_path: Path):
    desk.open_stick("apply", tmp_path)
    assert prop(desk.model, "page") == "working"
    desk.commands.answer(4, WOULD_APPLY)
    content = desk.model.content
    assert prop(desk.model, "page") == "changes"
    assert prop(content, "title") == "Release 15: Warwickshire Libraries"
    assert prop(content, "publisher") == "Signed by Warwickshire Libraries"
    assert column(content.property("changes"), "heading") == [
        "Numbers and addresses: read these first",
        "",
        "Other changes that visitors will see",
        "Changes that visitors will not see",
    ]
    content.apply()
    assert desk.commands.words[-2:] == ["--only", WOULD_APPLY["content"]]
    desk.commands.answer(0, APPLIED)
    assert desk.message() == (
        "message",
        "Applied",
        "Release 15 of “Warwickshire Libraries” is applied. You can pull out the stick.",
    )
    assert desk.sticks.orders[-1] == ("release",)
    content.apply()
    assert prop(desk.model, "page") == "message", "nothing is applied twice"


def test_the_values_before_and_after_are_not_repeated(qapp: QObject):
    rows = apply_result.rows(WOULD_APPLY["changes"])
    number, address, card, quiet = rows
    assert (number.before, number.after) == ("", ""), "the sentence names both"
    assert address.after == WOULD_APPLY["changes"][1]["new"]
    assert number.pages == "On “Too close”, “Asked for pictures”, “Someone online (topic)”"
    assert (card.pages, quiet.before) == ("", "")
    assert [row.first for row in rows] == [True, True, False, False]
    assert number.sentence.endswith("from 0800\u00a01111 to 0800\u00a01112."), "numbers stay whole"


@pytest.mark.parametrize(
    ("exit", "out", "says"),
    [
        (
            13,
            {"outcome": "expired", "says": "It has run out.", "hint": "Have it renewed."},
            "It has run out. Have it renewed.",
        ),
        (
            16,
            {"outcome": "content_problems", "says": "It has mistakes.", "problems": ["a", "b"]},
            "It has mistakes. 2 mistakes found.",
        ),
        (3, {"outcome": "nothing_new", "says": "It has been applied already."}, None),
        (-1, WOULD_APPLY, FAILED),
        (1, "Traceback: no JSON", FAILED),
        (0, "[]", FAILED),
        (0, '{"outcome": "would_apply"}', FAILED),
        (0, "", FAILED),
    ],
)
def test_each_refusal_is_shown_in_the_words_of_the_command(
    desk: Desk, tmp_path: Path, exit: int, out: Any, says: str | None
):
    desk.open_stick("apply", tmp_path)
    desk.commands.answer(exit, out)
    assert desk.message() == ("message", "Nothing was applied", says or out["says"])
    desk.model.content.apply()
    assert prop(desk.model, "page") == "message"


def test_results_that_arrive_after_the_page_was_left_are_ignored(desk: Desk, tmp_path: Path):
    desk.open_stick("apply", tmp_path)
    answer = desk.commands.answer
    desk.model.overview()
    answer(4, WOULD_APPLY)
    assert prop(desk.model, "page") == "overview"
    desk.model.content.apply()
    assert desk.commands.words[-1] == "--dry-run"


def test_a_stick_that_was_pulled_out_cannot_be_chosen(desk: Desk, tmp_path: Path):
    desk.sticks.put_in(tmp_path)
    desk.model.perform("apply")
    assert column(desk.model.content.property("sticks"), "title") == ["BLUE STICK"]
    desk.sticks.pull_out()
    assert prop(desk.model.content, "stickCount") == 0
    desk.model.content.open("BLUE STICK")
    assert prop(desk.model, "page") == "sticks"


def test_other_content_on_the_screen_is_added_to_the_message(desk: Desk, tmp_path: Path):
    desk.open_stick("apply", tmp_path)
    desk.commands.answer(4, WOULD_APPLY)
    desk.model.content.apply()
    desk.commands.answer(0, APPLIED)
    for _ in range(2):
        desk.model.shown("Warwickshire Libraries")
    assert desk.message()[2].endswith("the stick. Now showing “Warwickshire Libraries”.")


def test_content_that_is_shown_before_its_command_ends_is_in_the_message_too(
    desk: Desk, tmp_path: Path
):
    desk.open_stick("apply", tmp_path)
    desk.commands.answer(4, WOULD_APPLY)
    desk.model.content.apply()
    desk.model.shown("Warwickshire Libraries")
    desk.commands.answer(0, APPLIED)
    assert desk.message()[2].endswith("the stick. Now showing “Warwickshire Libraries”.")
    desk.model.overview()
    desk.model.show_message("Another", "Later.")
    assert desk.message()[2] == "Later."


# -- roll back, write, trust ------------------------------------------------------------------


def test_it_goes_back_to_the_chosen_release_after_a_question(desk: Desk):
    desk.model.perform("rollback")
    assert prop(desk.model, "page") == "releases"
    until = (
        "Visitors will see the older release until release 16 arrives, or staff take release 15 "
        "again."
    )
    releases = desk.model.releases
    assert prop(releases, "until") == until
    rows = releases.property("choices")
    assert column(rows, "title") == [
        "Release 13 of 1 October 2026",
        "Release 12 of 28 August 2026",
        "Release 11 of 3 June 2026",
    ]
    assert column(rows, "summary")[1] == "Applied on 30 August 2026"
    releases.goBack("nothing of the list")
    assert prop(desk.model, "page") == "releases"
    releases.goBack("12" * 32)
    assert desk.message() == ("ask", "Go back to release 12 of 28 August 2026?", until)
    assert desk.commands.words == []
    desk.model.confirm()
    assert prop(desk.model, "page") == "working"
    assert desk.commands.words == ["rollback", "12" * 32, "--json"]
    desk.commands.answer(
        0,
        {
            "outcome": "applied",
            "says": "Release 12 of 'warwickshire' is shown again.",
            "hint": "Gone back to release 12 on 23 November 2026. Release 16, or staff, ends this.",
        },
    )
    assert desk.message()[1:] == (
        "Gone back",
        "Release 12 of 'warwickshire' is shown again. Gone back to release 12 on 23 November 2026."
        " Release 16, or staff, ends this.",
    )
    desk.model.overview()
    assert releases.property("choices").rowCount() == 0


def test_the_release_that_was_left_is_taken_again_after_a_question(desk: Desk):
    assert "Take release 15 again" in column(desk.model.actions, "title")
    desk.model.perform("again")
    assert desk.message() == (
        "ask",
        "Take release 15 again?",
        "Gone back to release 14 on 20 November 2026. Release 16, or staff, ends this. Visitors "
        "will see release 15 again.",
    )
    desk.model.confirm()
    assert desk.commands.words == ["apply", "--again", "--json"]
    desk.commands.answer(
        0, {"outcome": "applied", "says": "Release 15 of 'warwickshire' is taken again."}
    )
    assert desk.message()[1:] == (
        "Taken again",
        "Release 15 of 'warwickshire' is taken again.",
    )


def test_nothing_is_taken_again_where_nothing_is_held_back(desk: Desk):
    desk.status = RICH._replace(held=None, earlier=())
    desk.model.overview()
    titles = column(desk.model.actions, "title")
    assert not [each for each in titles if each.startswith(("Take ", "Go back"))]
    desk.model.perform("again")
    desk.model.perform("rollback")
    assert prop(desk.model, "page") == "overview"


@pytest.mark.parametrize(
    ("exit", "out", "says"),
    [
        (
            3,
            {
                "outcome": "nothing_new",
                "says": "There is no earlier content to go back to: only content that has been on "
                "the screen counts.",
            },
            "There is no earlier content to go back to: only content that has been on the screen "
            "counts.",
        ),
        (-1, "", "It did not work. Tell IT."),
        (2, "kiosk: a usage error", "It did not work. Tell IT."),
    ],
)
def test_going_back_does_not_work(desk: Desk, exit: int, out: Any, says: str):
    desk.model.perform("rollback")
    desk.model.releases.goBack("13" * 32)
    desk.model.confirm()
    desk.commands.answer(exit, out)
    assert desk.message()[1:] == ("Nothing has changed", says)


def test_a_result_that_comes_after_leaving_is_ignored(desk: Desk):
    desk.model.perform("again")
    desk.model.confirm()
    answer = desk.commands.answer
    desk.model.overview()
    answer(0, {"outcome": "applied", "says": "Release 15 of 'warwickshire' is taken again."})
    assert prop(desk.model, "page") == "overview"


def test_a_question_is_answered_once(desk: Desk):
    desk.model.perform("leave")
    desk.model.overview()
    desk.model.confirm()
    assert desk.ended == []


@pytest.mark.parametrize(
    ("written", "title", "text"),
    [
        (
            None,
            "The status is on the stick",
            "It is in the folder signpost-2026-11-23-090507. You can pull out the stick.",
        ),
        (KioskError("There is no room left."), "Nothing was written", "There is no room left."),
        (OSError(5, "gone"), "Nothing was written", "Try another stick."),
    ],
)
def test_the_status_is_written(
    desk: Desk, tmp_path: Path, written: Exception | None, title: str, text: str
):
    desk.written = written or desk.written
    desk.open_stick("write", tmp_path)
    assert ("open", "BLUE STICK", "to write") in desk.sticks.orders
    assert desk.message() == ("message", title, text)
    assert desk.sticks.orders[-1] == ("release",)


def test_a_publisher_is_trusted_after_six_words(desk: Desk, tmp_path: Path):
    desk.open_stick("trust", tmp_path)
    desk.commands.answer(2, PUBLISHER, "kiosk trust: The six words must be compared.\n")
    assert desk.message()[1] == "Trust Warwickshire Libraries?"
    six = ["harbour", "velvet", "orbit", "maple", "lantern", "swift"]
    assert prop(desk.model, "wordsToCompare") == six
    desk.model.confirm()
    assert desk.commands.words == ["trust", str(tmp_path), "--words", " ".join(six)]
    desk.commands.answer(0, "This kiosk trusts Warwickshire Libraries from now on.\nSix words: …\n")
    assert desk.message()[1:] == (
        "The publisher is trusted",
        "This kiosk trusts Warwickshire Libraries from now on. "
        "You can now apply content from the stick.",
    )
    assert prop(desk.model, "wordsToCompare") == []


def test_a_stick_without_a_publisher(desk: Desk, tmp_path: Path):
    desk.open_stick("trust", tmp_path)
    desk.commands.answer(2, "", "kiosk trust: Nothing is published there. Look again.\n")
    assert desk.message()[1:] == (
        "No publisher was added",
        "Nothing is published there. Look again.",
    )
    assert (
        trust_result.publisher(CommandResult(-1, "", "")).says
        == "There is no publisher on this stick."
    )


# -- leaving ----------------------------------------------------------------------------------


def test_closing_leaves_nothing_and_lets_the_stick_go(desk: Desk, tmp_path: Path):
    closed: list[int] = []
    desk.model.closed.connect(lambda: closed.append(1))
    desk.open_stick("apply", tmp_path)
    desk.commands.answer(4, WOULD_APPLY)
    desk.model.close()
    assert closed == [1]
    assert prop(desk.model, "inside") is False
    assert prop(desk.model.status, "title") == ""
    assert desk.model.content.property("changes").rowCount() == 0
    assert desk.sticks.orders[-2:] == [("watch", "False"), ("release",)]
    desk.model.perform("apply")
    desk.model.test("touch")
    desk.model.overview()
    assert prop(desk.model.status, "title") == ""


def test_back_leads_from_a_test_to_the_tests_and_else_to_the_first_page(desk: Desk):
    desk.model.perform("tests")
    desk.model.test("code")
    pages = []
    for _ in range(3):
        desk.model.back()
        pages.append(prop(desk.model, "page"))
    assert pages == ["tests", "overview", "overview"]


def test_reviews_due_in_one_line(desk: Desk):
    assert prop(desk.model.status, "dueSays") == "1 overdue, 1 review due within 60 days."
    desk.model.status.show(RICH._replace(due=()))
    assert prop(desk.model.status, "dueSays") == "Nothing is due within 60 days."


def test_no_review_is_judged_by_a_clock_that_is_wrong(desk: Desk):
    desk.model.status.show(RICH._replace(due=None))
    assert prop(desk.model.status, "dueSays") == (
        "The date is not known, so reviews are not checked. Set the clock."
    )
    assert prop(desk.model.status, "due").rowCount() == 0


# -- the PIN ----------------------------------------------------------------------------------


def typed(pad: Any, digits: str) -> None:
    for digit in digits:
        pad.type(digit)


@pytest.fixture
def outside(desk: Desk) -> Desk:
    """The pad before a PIN was typed; comparing takes until `finish`."""
    desk.model.pin.ask()
    desk.later = []
    return desk


def finish(desk: Desk) -> None:
    assert desk.later
    desk.later.pop()()


def test_digits_typed_while_a_pin_is_compared_are_kept(outside: Desk):
    pad = outside.model.pin
    typed(pad, "111222")
    pad.submit()
    assert not prop(pad, "waits")
    typed(pad, PINS["it"])
    pad.submit()
    finish(outside)
    assert prop(pad, "says") == "That PIN is wrong."
    assert prop(pad, "count") == len(PINS["it"]), "one PIN is compared at a time"
    entered: list[str] = []
    pad.entered.connect(entered.append)
    pad.submit()
    finish(outside)
    assert entered == ["it"]


@pytest.mark.parametrize("pin", [PINS["it"], "111222"])
def test_a_console_that_closes_while_a_pin_is_compared_leaves_nothing(outside: Desk, pin: str):
    pad = outside.model.pin
    for _ in range(2):
        typed(pad, "111222")
        pad.submit()
        finish(outside)
    typed(pad, pin)
    pad.submit()
    outside.model.close()
    shiboken6.delete(pad)
    finish(outside)
    tries = Lockout(outside.folder / "staff", lambda: 0.0)
    assert tries.wrong == (0 if pin == PINS["it"] else 3), "a right PIN forgives those before"


def test_a_pin_that_is_easy_to_guess_is_refused_when_it_is_typed_first(desk: Desk):
    desk.model.perform("pin-own")
    pad = desk.model.pin
    typed(pad, "9990")
    pad.submit()
    assert prop(pad, "says") == (
        "A well-known telephone number is too easy to guess. Choose another PIN."
    )
    assert prop(pad, "title") == "Choose a new IT PIN"
