"""Doubles that several folders use: clocks, a speaker, sticks that are folders, played commands."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.staff.review_due import Due
from kiosk.staff.status import Earlier, Line, Status
from kiosk.staff.usage_summary import UsageSummary
from kiosk.store import Held
from kiosk.ui.adapters.kiosk_command import CommandResult
from kiosk.ui.adapters.usb.stick import Opened, Stick, UsbStickList
from kiosk.visit.speech import Listener

ALL = frozenset({"en", "cy", "pl", "ro", "uk", "pa", "ur", "ar"})
PINS = {"staff": "407193", "it": "850264"}
WRONG = "111222"


class Clock:
    """Seconds that pass when a test says so."""

    seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


class Calendar:
    """A day that changes when a test says so."""

    def __init__(self, day: date) -> None:
        self.day = day

    def __call__(self) -> date:
        return self.day


class RecordingSpeaker:
    """A Speaker that writes down its orders; `said()` ends the text that is being said."""

    def __init__(self, languages: frozenset[str] = ALL) -> None:
        self._languages = languages
        self._listener: Listener | None = None
        self.orders: list[str] = []
        self.texts: list[tuple[str, str]] = []
        """Language and text of everything that was begun."""

    @property
    def open(self) -> bool:
        return self._listener is not None

    def start(self, listener: Listener) -> None:
        self._listener = listener
        self.orders.append("start")
        listener.ready(self._languages)

    def say(self, text: str, language: str) -> None:
        self.orders.append("say")
        self.texts.append((language, text))

    def pause(self) -> None:
        self.orders.append("pause")

    def resume(self) -> None:
        self.orders.append("resume")

    def silence(self) -> None:
        self.orders.append("silence")

    def close(self) -> None:
        self._listener = None
        self.orders.append("close")

    def said(self) -> None:
        if self._listener is not None:
            self._listener.finished()

    def forget(self) -> None:
        self.orders.clear()
        self.texts.clear()


class FolderSticks(UsbStickList):
    """A stick is a folder; `orders` keeps what was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.orders: list[tuple[str, ...]] = []
        self._folders: dict[str, Path] = {}

    def put_in(self, folder: Path, name: str = "BLUE STICK") -> None:
        self._folders[name] = folder
        self._set_found((*self.found(), Stick(name, name, 8_010_000_000)))

    def pull_out(self, name: str = "BLUE STICK") -> None:
        del self._folders[name]
        self._set_found(tuple(one for one in self.found() if one.name != name))

    def watch(self, on: bool) -> None:
        self.orders.append(("watch", str(on)))

    def open(self, stick: str, *, writing: bool, opened: Opened) -> None:
        self.orders.append(("open", stick, "to write" if writing else "to read"))
        opened(self._folders[stick], "")

    def release(self) -> None:
        self.orders.append(("release",))


class PlayedCommands:
    """Replaces the command `kiosk`: records its arguments, and answers when the test says so."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.ended = 0
        self._done: Callable[[CommandResult], None] | None = None

    def run(self, words: Sequence[str], done: Callable[[CommandResult], None]) -> None:
        self.words = list(words)
        self._done = done

    def answer(self, exit: int, out: str | dict[str, Any], error: str = "") -> None:
        done, self._done = self._done, None
        assert done is not None, "nothing was asked"
        done(CommandResult(exit, out if isinstance(out, str) else json.dumps(out), error))

    def end(self) -> None:
        self.ended += 1


class Stage(NamedTuple):
    """The doubles behind the console of a test: its sticks and its commands."""

    sticks: FolderSticks
    commands: PlayedCommands


HELD = Held(
    "gone_back",
    "15" * 32,
    "warwickshire",
    15,
    "2026-11-20",
    "Gone back to release 14 on 20 November 2026. Release 16, or staff, ends this.",
)
RICH = Status(
    title="Warwickshire Libraries",
    content=(
        Line("Bundle", "warwickshire"),
        Line("Release", "14"),
        Line("Why", HELD.says),
        Line("Published", "2 November 2026, 21 days ago"),
        Line("Applied", "3 November 2026, 20 days ago"),
        Line("Publisher", "Warwickshire Libraries"),
        Line("Comes from", "signed content"),
        Line("Last apply", "3 November 2026: Release 14 was applied."),
    ),
    machine=(
        Line("Program", "Signpost 1.0.0"),
        Line("Running", "3 days 4 hours"),
        Line("Started", "once today, 12 times in 30 days"),
        Line("Free disk", "412 MB"),
    ),
    problems=(
        "Only 412 MB of disk space is free: tell IT.",
        "The last apply was refused: The content on the stick has run out. "
        "Ask the publisher to renew it.",
    ),
    due=(
        Due("Someone online", "Card", date(2026, 5, 3), True, "Overdue since 3 May 2026."),
        Due(
            "Warwickshire Children’s Social Care, Multi-Agency Safeguarding Hub",
            "Place to get help",
            date(2027, 1, 4),
            False,
            "Due on 4 January 2027, in 42 days.",
        ),
    ),
    counts=UsageSummary(
        "Counts of November 2026",
        (
            ("Cards", "opened 120 times"),
            ("Most read", "“Someone online” 45, “Asked for pictures” 30"),
            ("Codes", "shown fewer than 10 times"),
        ),
    ),
    earlier=(
        Earlier("13" * 32, "release 13 of 1 October 2026", "3 October 2026"),
        Earlier("12" * 32, "release 12 of 28 August 2026", "30 August 2026"),
        Earlier("11" * 32, "release 11 of 3 June 2026", "5 June 2026"),
    ),
    leaves=15,
    held=HELD,
)

WOULD_APPLY: dict[str, Any] = {
    "outcome": "would_apply",
    "says": "Release 15 of “Warwickshire Libraries” can be applied.",
    "title": "Warwickshire Libraries",
    "release": 15,
    "publisher": "Warwickshire Libraries",
    "content": "0123456789abcdef",
    "summary": "2 numbers and addresses, 2 card changes.",
    "changes": [
        {
            "level": "first",
            "says": "The phone number of Childline changes from 0800 1111 to 0800 1112.",
            "old": "0800 1111",
            "new": "0800 1112",
            "pages": ["Too close", "Asked for pictures", "Someone online (topic)"],
        },
        {
            "level": "first",
            "says": "The address of Report Harmful Content changes.",
            "old": "https://reportharmfulcontent.com/",
            "new": "https://reportharmfulcontent.com/report/what-would-you-like-to-report/",
            "pages": ["Harmful content"],
        },
        {
            "level": "shown",
            "says": "The card “Too close” says something else in one paragraph.",
            "old": "They take their time.",
            "new": "They are patient, and kind at first.",
            "pages": [],
        },
        {"level": "quiet", "says": "The card “Too close” is reviewed by 1 May 2027."},
    ],
}
APPLIED: dict[str, Any] = {
    "outcome": "applied",
    "says": "Release 15 of “Warwickshire Libraries” is applied.",
    "title": "Warwickshire Libraries",
    "release": 15,
}
PUBLISHER = """Publisher: Warwickshire Libraries
Six words: harbour velvet orbit maple lantern swift
"""
