"""The soak itself: its crowd, its rules and its scan, which must be able to fail."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from kiosk.bundle.model import Bundle
from tests.builders import make_bundle
from tests.soak import __main__ as soak
from tests.soak import memory_scan, run
from tests.soak.events import FINGERS, Crowd
from tests.soak.memory_scan import Traces
from tests.soak.player import PlayError, left
from tests.soak.run import Result
from tests.soak.traces import traces

ATTRACT = {
    **{"state": "attract", "page": "home", "id": "", "language": "en"},
    **{"console": "", "waits": False, "swaps": 0},
}


class FakePlayer:
    """A kiosk that answers each command as a test says."""

    pid = os.getpid()

    def __init__(self, bundle: Bundle, **answers: Any) -> None:
        self.where: dict[str, Any] = ATTRACT | {"bundle": "library"}
        self.faults: list[str] = []
        self._bundle = bundle
        self._answers = answers
        self.memory = 100_000
        self._hides = False

    def do(self, command: str, *arguments: Any) -> Any:
        if command == "touch":
            hides = self._hides and self._answers.get("hides", True)
            page = {"page": "card", "id": next(iter(self._bundle.cards))}
            self.where = self.where | page | {"state": "hidden" if hides else "active"}
        begins = command == "touch" and arguments[0][0][1] != "release"
        self._hides = command == "place_of" or (self._hides and begins)
        if command in ("learn", "visit"):
            self.where = self.where | {"state": "hidden"}
        if command == "place_of" and self._answers.get("swaps") and not self.where["swaps"]:
            # The visitor had left, and the content came before the command did.
            self.where = self.where | ATTRACT | {"bundle": "school", "swaps": 1}
        if command == self._answers.get("dies_at"):
            raise PlayError("The kiosk has ended with -11.")
        self.faults += self._answers.get("faults", ())
        place = [100, 200] if self.where["state"] != "attract" else None
        return {"place_of": place, "counts": {"objects": 1}}.get(command)

    def bundle(self, name: str, language: str) -> Bundle:
        card = next(iter(self._bundle.cards.values()))
        card = card._replace(title=f"{card.title} ({name})")
        return self._bundle._replace(cards=self._bundle.cards | {card.id: card})

    def count(self, looked_for: Traces) -> dict[str, int]:
        """The content on the screen is in memory twice."""
        bundle = self.bundle(self.where["bundle"], "en")
        shown = traces(bundle, "card", next(iter(bundle.cards)), "en")
        return {text: 2 * (text in shown) for text in looked_for}

    def own_kib(self) -> int:
        self.memory += self._answers.get("grows", 0)
        return self.memory


@pytest.fixture
def reported() -> list[str]:
    """Lines of the runs so far."""
    return []


@pytest.fixture
def play(monkeypatch: pytest.MonkeyPatch, reported: list[str]) -> Any:
    """Plays a short run on a fake kiosk."""

    def play(events: int = 400, **answers: Any) -> Result:
        @contextmanager
        def playing(size: tuple[int, int]) -> Iterator[FakePlayer]:
            yield FakePlayer(make_bundle(), **answers)

        monkeypatch.setattr(run, "playing", playing)
        return run.Run(1, events, reported.append).play()

    return play


def test_a_seed_gives_the_same_commands_and_no_finger_goes_down_twice():
    crowds = [Crowd(7, (1024, 600)), Crowd(7, (1024, 600))]
    where = ATTRACT | {"state": "active"}
    down: set[int] = set()
    most = 0
    for _ in range(3000):
        commands, again = (list(crowd.next(where)) for crowd in crowds)
        assert commands == again
        for command in commands:
            if command[0] != "touch":
                continue
            for number, what, x, y in command[1]:
                assert (number in down) == (what != "press")
                assert 0 <= x < 1024
                assert 0 <= y < 600
                (down.discard if what == "release" else down.add)(number)
            most = max(most, len(down))
            assert {number for number, *_ in command[1]} >= down
    assert most == FINGERS


def test_a_good_run_breaks_no_rule(play: Any):
    result = play()
    assert result.broken == []
    assert result.events >= 400
    assert result.hides > 0
    assert len(result.sizes) > 10


def test_each_fault_is_reported_with_the_commands_before_it(play: Any, reported: list[str]):
    result = play(faults=["WARNING kiosk: something"])
    assert re.match(r"seed 1, event \d+: WARNING kiosk: something\n    \('", result.broken[0])
    assert result.broken[0] in reported, "not only at the end"


def test_content_that_came_between_two_commands_is_no_trace_of_a_visit(
    play: Any, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(run, "SCAN_EVERY", 5)
    result = play(swaps=True)
    assert result.broken == []
    assert (result.swaps, result.scans > 0) == (1, True)


def test_what_the_next_home_page_has_is_no_trace_of_a_visit():
    bundle = make_bundle()
    card = next(iter(bundle.cards.values()))
    topic = bundle.topics[0]._replace(summary=f"{card.title}, and more")
    assert card.title in traces(bundle, "card", card.id, "en")
    with_topic = bundle._replace(topics=(topic,))
    assert card.title not in traces(with_topic, "card", card.id, "en")


def test_a_hide_without_effect_breaks_a_rule(play: Any):
    result = play(hides=False)
    assert any("Hide did nothing: " in broken for broken in result.broken)


def test_a_kiosk_that_ends_breaks_a_rule_and_ends_the_run(play: Any):
    result = play(dies_at="key")
    assert "The kiosk has ended with -11." in result.broken[-1]


def test_growth_counts_from_the_events_after_which_everything_was_used(play: Any):
    assert not any("grown" in one for one in play(grows=5000).broken), "too few events to judge"
    broken = play(20_000, grows=400).broken
    assert re.search(r"The memory has grown by \d+\.\d%\.", broken[-1])
    result = Result(1, events=50_000)
    result.sizes = [(at, 50 + at // 100 if at < 10_000 else 150) for at in range(0, 50_000, 1000)]
    assert result.growth() == 0


def test_text_that_is_there_more_often_than_before_is_left():
    assert left({"a": 2, "b": 1}, {"a": 2, "b": 3, "c": 1}) == {"b": 2, "c": 1}


@pytest.mark.parametrize("offset", range(9))
def test_the_scan_finds_each_form_wherever_it_lies(offset: int):
    text = "Número 0800 1111"
    for form in memory_scan.forms(text):
        memory = b"x" * offset + form + b"y" * 5 + form + form[:-1]
        looked_for = {text: (form,), "other": (b"12345678",)}
        found = memory_scan.count_in([memory, b"", b"short"], looked_for)
        assert found == {text: 2, "other": 0}
    assert len(memory_scan.forms(text)) == 3


def test_the_end_is_a_table_and_an_exit_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    def play(seed: int, events: int) -> Result:
        broken = ["seed 2, event 9: a fault"] if seed == 2 else []
        return Result(seed, 9, sizes=[(1, 1024)], broken=broken)

    monkeypatch.setattr(soak, "play", play)
    assert soak.main(["--seed", "1", "--events", "9", "--jobs", "1"]) == 0
    assert soak.main(["--seed", "1", "--seed", "2", "--jobs", "1"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines if line.split()[1:2] == ["9"]] == ["1", "1", "2"]
