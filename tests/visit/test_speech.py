"""The order in which a page is read, and the language of each text."""

from __future__ import annotations

import pytest

from kiosk.visit.speech import ReadAloudQueue, State, Utterance, likely_language
from tests.fakes import RecordingSpeaker

PAGE = [Utterance("One.", "en"), Utterance("Dwa.", "pl"), Utterance("Three.", "en")]


@pytest.fixture
def speaker() -> RecordingSpeaker:
    return RecordingSpeaker()


@pytest.fixture
def reading(speaker: RecordingSpeaker) -> ReadAloudQueue:
    return ReadAloudQueue(speaker, lambda: None)


def test_every_passage_in_its_language_then_silence(speaker, reading):
    reading.read(PAGE)
    for _ in PAGE:
        assert reading.state is State.READING
        reading.finished()
    assert speaker.texts == [("en", "One."), ("pl", "Dwa."), ("en", "Three.")]
    assert reading.state is State.SILENT


def test_a_pause_stops_nothing_that_was_said(speaker, reading):
    reading.read(PAGE)
    reading.finished()
    reading.pause()
    reading.pause()
    assert (reading.state, reading.index) == (State.PAUSED, 1)
    reading.resume()
    assert speaker.orders == ["say", "say", "pause", "resume"]
    assert reading.state is State.READING


def test_repeat_says_the_same_passage_and_then_the_rest(speaker, reading):
    reading.read(PAGE)
    reading.finished()
    reading.repeat()
    reading.finished()
    assert [text for _, text in speaker.texts] == ["One.", "Dwa.", "Dwa.", "Three."]


def test_after_a_stop_it_goes_on_with_what_was_cut_off(speaker, reading):
    reading.read(PAGE)
    reading.finished()
    reading.stop()
    reading.finished()  # on its way when it was cut off
    assert speaker.orders[-1] == "silence"
    reading.resume()
    assert [text for _, text in speaker.texts] == ["One.", "Dwa.", "Dwa."]


def test_after_the_end_it_starts_again_from_the_top(speaker, reading):
    reading.read(PAGE)
    for _ in PAGE:
        reading.finished()
    reading.resume()
    assert speaker.texts[-1] == ("en", "One.")


def test_an_empty_page_is_silent(speaker, reading):
    reading.read([])
    reading.resume()
    assert reading.state is State.SILENT
    assert speaker.texts == []


@pytest.mark.parametrize(
    ("text", "visitors", "spoken"),
    [
        ("اردو میں", "ur", "ur"),
        ("Childline 0800 1111", "ur", "en"),
        ("اردو میں Childline", "ur", "en"),
        ("0800 1111", "ur", "ur"),
        ("ਪੰਜਾਬੀ", "pa", "pa"),
        ("Українська", "uk", "uk"),
        ("Dzień dobry", "uk", "en"),
        ("Talk to somebody", "pl", "pl"),
    ],
)
def test_letters_tell_the_language_where_a_script_has_one(text: str, visitors: str, spoken: str):
    assert likely_language(text, visitors, "en", is_untranslated=False) == spoken


def test_in_latin_letters_the_page_tells_the_language():
    assert likely_language("Talk to somebody", "pl", "en", is_untranslated=True) == "en"
    assert likely_language("اردو میں", "ur", "en", is_untranslated=True) == "ur"
