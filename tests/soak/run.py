"""One run of the soak: random events on one kiosk, and the rules that must hold meanwhile."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from statistics import median

from kiosk.ui.viewmodels.comfort import TEXT_SIZES
from tests.soak import memory_scan
from tests.soak.events import Command, Crowd
from tests.soak.memory_scan import Traces
from tests.soak.player import Player, PlayError, left, playing
from tests.soak.traces import home_texts, traces

SIZE = (1024, 600)
SCAN_EVERY = 50
"""Hides."""
WARM = 10_000
"""Events after which memory must grow no more."""
JUDGED = 20_000
"""Events from which on the growth of a run is judged: in fewer, each page is loaded but once."""
MAY_GROW = 0.02
MEASURES = 40
"""How often the memory is measured in a run."""
_CONTENT_COMES = 50
"""Fifths of a second."""
_PLACES = 40
"""Places in memory of each that are printed."""
_SHOWN = 2
"""Texts that stayed and are shown with what is around them: a search of each takes seconds."""
_LAST_PAGES = 24
_LAST_COMMANDS = 12
_REPORT_EVERY = 10.0


@dataclass
class Result:
    """What a run has found. `broken`: each rule that did not hold, with the event's number."""

    seed: int
    events: int = 0
    seconds: float = 0.0
    visits: int = 0
    hides: int = 0
    scans: int = 0
    consoles: int = 0
    swaps: int = 0
    sizes: list[tuple[int, int]] = field(default_factory=list)
    """Number of the event, and the kiosk's own memory in KiB."""
    counts: list[dict[str, int]] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)

    def growth(self) -> float:
        """Returns by which share the memory has grown since WARM events, in a shorter run since its
        half: medians of the first and the last measures from then on."""
        warm = [size for at, size in self.sizes if at >= min(WARM, self.events // 2)]
        if len(warm) < 2:
            return 0.0
        few = max(1, len(warm) // 5)
        return median(warm[-few:]) / median(warm[:few]) - 1


class Run:
    """Plays `events` events of a seed. `report` gets a line about every ten seconds."""

    def __init__(self, seed: int, events: int, report: Callable[[str], None]) -> None:
        self._events = events
        self._report = report
        self.result = Result(seed)
        self._crowd = Crowd(seed, SIZE)
        self._before: dict[str, int] = {}
        """How often each text of the content was in memory before anybody had read it."""
        self._met = -1
        """Number of swaps when that was counted. The kiosk counts them: content also comes while it
        rests between two commands."""
        self._pages: deque[tuple[str, str, str, str]] = deque(maxlen=_LAST_PAGES)
        self._commands: deque[Command] = deque(maxlen=_LAST_COMMANDS)
        self._player: Player
        self._hidden_at = self._measured_at = 0

    def play(self) -> Result:
        start = last = time.monotonic()
        try:
            with playing(SIZE) as self._player:
                self._first = self._player.where["bundle"]
                self._warm_up()
                while self.result.events < self._events:
                    self._meet_bundle()
                    for command in self._crowd.next(self._player.where):
                        self._send(command)
                    self._look()
                    if time.monotonic() - last >= _REPORT_EVERY:
                        last = time.monotonic()
                        self._report(self._line(last - start))
                self._settle()
                self._measure()
        except PlayError as fault:
            self._break(str(fault))
        self.result.seconds = time.monotonic() - start
        if (grown := self.result.growth()) > MAY_GROW and self._events >= JUDGED:
            self._break(f"The memory has grown by {grown:.1%}.")
        return self.result

    # -- events ------------------------------------------------------------------------------

    def _send(self, command: Command) -> None:
        result, before = self.result, self._player.where
        if command == ("hide",):
            self._hide()
        else:
            self._do(command)
            result.events += 1
        now = self._player.where
        if before["state"] != "active" == now["state"] and before["state"] != "asking":
            result.visits += 1
        result.hides += before["state"] != "hidden" == now["state"]
        result.consoles += not before["console"] and bool(now["console"])
        if now["state"] == "active" and now["page"] in ("card", "destination"):
            page = (now["bundle"], now["page"], now["id"], now["language"])
            if page not in self._pages:
                self._pages.append(page)

    def _warm_up(self) -> None:
        """Shows a page of each kind in each language and size of text: Qt keeps their letters up to
        limits of its own, which random visitors would reach only after hours."""
        bundle = self._player.bundle(self._first, "en")
        topic = bundle.topics[0]
        card = topic.cards[0]
        ways = [("openTopic", topic.id), ("openCard", card), ("openComfort",)]
        ways += [("openDestination", one) for one in bundle.cards[card].destinations[:1]]
        for language in bundle.languages:
            for size in range(len(TEXT_SIZES)):
                self._do(("clock", 500))
                self._do(("visit", "leaveHidden"))
                self._do(("visit", "start"))
                self._do(("visit", "chooseLanguage", language))
                self._do(("comfort", "setTextSize", size))
                for way in ways:
                    self._do(("visit", *way))
                    self._do(("frame",))
                self._do(("visit", "hide"))
        self._do(("tidied",))

    def _do(self, command: Command) -> object:
        self._commands.append(command)
        found = self._player.do(*command)
        self.result.swaps = self._player.where["swaps"]
        faults, self._player.faults = self._player.faults, []
        for fault in faults:
            self._break(fault)
        return found

    def _hide(self) -> None:
        """Touches Hide, if it is there; it must act, whatever else is on the screen."""
        place = self._player.do("place_of", "hide")
        if not place:
            return
        finger = self._crowd.free_finger()
        for what in ("press", "release"):
            self._do(self._crowd.event([(finger, what, *place)]))
            self.result.events += 1
        if self._player.where["state"] != "hidden":
            self._break(f"Hide did nothing: {self._player.where}")

    def _break(self, what: str) -> None:
        commands = "\n    ".join(map(str, self._commands))
        broken = f"seed {self.result.seed}, event {self.result.events}: {what}\n    {commands}"
        self.result.broken.append(broken)
        # At once: a run takes long, and may be ended before its table.
        self._report(broken)

    # -- memory ------------------------------------------------------------------------------

    def _meet_bundle(self) -> None:
        """Before the first visit with new content: its decoy, and its texts in memory."""
        where = self._player.where
        at_rest = where["state"] in ("attract", "hidden") and not where["waits"]
        if self._met == where["swaps"] or not at_rest:
            return
        self._do(("learn",))
        where = self._player.where
        if where["waits"]:
            return
        self._met = where["swaps"]
        self._pages.clear()
        self._before = self._player.count(self._all_traces(where["bundle"]))

    def _all_traces(self, name: str) -> Traces:
        found: dict[str, tuple[bytes, ...]] = {}
        for language in self._player.bundle(name, "en").languages:
            bundle = self._player.bundle(name, language)
            for page, identities in (("card", bundle.cards), ("destination", bundle.destinations)):
                for identity in identities:
                    found |= traces(bundle, page, identity, language)
        return found

    def _look(self) -> None:
        """Scans the memory at every 50th Hide, and measures it now and then."""
        result = self.result
        where = self._player.where
        due = result.hides - self._hidden_at >= SCAN_EVERY and self._met == where["swaps"]
        # Texts of content that waits are no trace of a visit.
        if due and where["state"] == "hidden" and not where["waits"]:
            self._do(("tidied",))
            if not self._player.where["waits"]:
                self._hidden_at = result.hides
                self._scan()
        step = max(1, self._events // MEASURES)
        if result.events // step > self._measured_at // step:
            self._measured_at = result.events
            self._settle()
            self._measure()

    def _scan(self) -> None:
        now = self._player.where["bundle"]
        looked_for: dict[str, tuple[bytes, ...]] = {}
        for name, page, identity, language in self._pages:
            if name == now:
                bundle = self._player.bundle(name, language)
                looked_for |= traces(bundle, page, identity, language)
        # Of another language that has no translation of it.
        next_visitors = home_texts(self._player.bundle(now, "en"))
        looked_for = {text: looked_for[text] for text in looked_for if text not in next_visitors}
        self.result.scans += 1
        found = left(self._before, self._player.count(looked_for))
        if found:
            shown = [form for text in list(found)[:_SHOWN] for form in looked_for[text]]
            around = memory_scan.surroundings(self._player.pid, shown, _PLACES)
            # What a second time finds gone was only freed late; the rest has an owner.
            self._do(("rest", 1000))
            self._do(("tidy",))
            self._do(("tidied",))
            still = left(self._before, self._player.count(looked_for))
            self._break(
                f"In memory after Hide, more often than before the visit: {found};"
                f" a second later: {still}\n    " + "\n    ".join(map(repr, around))
            )
        self._pages.clear()

    def _settle(self) -> None:
        """Closes the console, lets content in that waits, and leaves the decoy on the screen."""
        for _ in range(3):
            self._do(("clock", 500))
        for _ in range(_CONTENT_COMES):
            if not self._player.where["waits"]:
                break
            self._do(("rest", 200))
        self._do(("visit", "hide"))
        self._do(("tidied",))

    def _measure(self) -> None:
        where = self._player.where
        if where["bundle"] == self._first and where["state"] == "hidden":
            counts = self._do(("counts",))
            assert isinstance(counts, dict)
            self.result.counts.append(counts)
            self.result.sizes.append((self.result.events, self._player.own_kib()))

    def _line(self, seconds: float) -> str:
        result = self.result
        size = f"{result.sizes[-1][1] / 1024:.0f} MiB" if result.sizes else "not measured"
        return (
            f"seed {result.seed}: {result.events:,} of {self._events:,} events, {seconds:.0f} s;"
            f" {result.visits} visits, {result.hides} hidden, {result.scans} scans,"
            f" {result.consoles} consoles, {result.swaps} swaps, {size},"
            f" {len(result.broken)} rules broken"
        )


def play(seed: int, events: int) -> Result:
    """Plays one run and prints its progress."""
    return Run(seed, events, lambda line: print(line, flush=True)).play()
