"""A speaker that is open only while it is needed, and a text in two languages."""

from __future__ import annotations

import pytest

from kiosk.visit.speech import Utterance
from kiosk.visit.voice import Voice
from tests.fakes import RecordingSpeaker

IN_TWO_LANGUAGES = [Utterance("Childline.", "en"), Utterance("Czynne.", "pl")]


class Listening:
    """Reports the languages to a voice, as the view model does."""

    def __init__(self, voice: Voice) -> None:
        self._voice = voice

    def ready(self, languages: frozenset[str]) -> None:
        self._voice.languages = languages

    def finished(self) -> None:
        self._voice.say_rest()


@pytest.fixture
def speaker() -> RecordingSpeaker:
    return RecordingSpeaker(frozenset({"en", "pl"}))


@pytest.fixture
def voice(speaker: RecordingSpeaker) -> Voice:
    voice = Voice(speaker)
    voice.open(Listening(voice))
    return voice


def test_it_is_opened_once_and_closed_once(voice, speaker):
    voice.open(Listening(voice))
    voice.close()
    voice.close()
    assert speaker.orders == ["start", "close"]


def test_a_language_is_lacking_only_once_that_is_known(voice):
    assert (voice.lacks("pl"), voice.lacks("ur")) == (False, True)
    voice.close()
    assert not voice.lacks("ur")


def test_the_parts_of_a_text_follow_each_other(voice, speaker):
    voice.say(IN_TWO_LANGUAGES)
    speaker.said()
    assert speaker.texts == [("en", "Childline."), ("pl", "Czynne.")]
    assert voice.speaking
    speaker.said()
    assert not voice.speaking


def test_dropped_parts_are_not_said(voice, speaker):
    voice.say(IN_TWO_LANGUAGES)
    voice.drop_rest()
    assert voice.speaking
    speaker.said()
    assert speaker.texts == [("en", "Childline.")]
    assert not voice.speaking


def test_after_a_close_nothing_of_a_text_is_left(voice, speaker):
    voice.say(IN_TWO_LANGUAGES)
    voice.close()
    voice.open(Listening(voice))
    speaker.said()
    assert speaker.texts == [("en", "Childline.")]


def test_a_kiosk_without_speech_never_has_a_voice():
    voice = Voice(None)
    voice.open(Listening(voice))
    assert not voice.available
    assert voice.languages is None
    voice.close()
