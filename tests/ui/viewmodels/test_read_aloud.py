"""Reading aloud without a window: pages, and the texts of headphone mode in between."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.ui.viewmodels.read_aloud import ReadAloudModel
from kiosk.visit.speech import Listener
from tests.fakes import RecordingSpeaker
from tests.limits import PATIENCE_MS

TEXTS = ["Grooming", "Keep the messages."]


class LateSpeaker(RecordingSpeaker):
    """Its service starts when `arrive` is called."""

    def start(self, listener: Listener) -> None:
        self._listener = listener
        self.orders.append("start")

    def arrive(self, *languages: str) -> None:
        assert self._listener is not None
        self._listener.ready(frozenset(languages))


@pytest.fixture
def speaker() -> RecordingSpeaker:
    return RecordingSpeaker()


@pytest.fixture
def page() -> QObject:
    """A page whose items are found by `collect`."""
    page = QObject()
    for text in TEXTS:
        QObject(page).setObjectName(text)
    return page


Make = Callable[[RecordingSpeaker | None], ReadAloudModel]


@pytest.fixture
def make(page: QObject) -> Make:
    def make(speaker: RecordingSpeaker | None) -> ReadAloudModel:
        model = ReadAloudModel(
            speaker, lambda page: [(item, item.objectName()) for item in page.children()]
        )
        model.showPage(page, False)
        return model

    return make


@pytest.fixture
def model(make: Make, speaker: RecordingSpeaker) -> ReadAloudModel:
    return make(speaker)


def said(speaker: RecordingSpeaker) -> list[str]:
    return [text for _, text in speaker.texts]


def reads(qtbot: QtBot, model: ReadAloudModel) -> None:
    qtbot.waitUntil(lambda: bool(model.reading), timeout=PATIENCE_MS)


def enter(model: ReadAloudModel) -> None:
    model.enter_headphone_mode(lambda: True)
    assert model.headphoneMode


# -- pages ------------------------------------------------------------------------------------


def test_a_page_is_read_text_by_text_and_its_items_are_named(model, speaker, page, qtbot):
    model.setOn(True)
    reads(qtbot, model)
    assert model.item is page.children()[0]
    speaker.said()
    assert model.item is page.children()[1]
    speaker.said()
    assert (model.item, model.reading, model.on) == (None, False, True)
    assert said(speaker) == TEXTS


def test_a_touch_before_the_page_is_at_rest_keeps_it_silent(model, make, qtbot):
    other = make(RecordingSpeaker())
    model.setOn(True)
    model.interrupt(touch=True)
    # One that is turned on later reads by then.
    other.setOn(True)
    reads(qtbot, other)
    assert not model.reading


def test_a_touch_of_pause_does_not_start_again_what_the_touch_has_stopped(model, speaker, qtbot):
    model.setOn(True)
    reads(qtbot, model)
    model.interrupt(touch=True)
    model.toggle()
    assert not model.reading
    model.interrupt(touch=True)
    model.toggle()
    assert model.reading
    assert said(speaker) == [TEXTS[0], TEXTS[0]]


def test_a_pause_outlives_a_touch(model, speaker, qtbot):
    model.setOn(True)
    reads(qtbot, model)
    model.toggle()
    model.interrupt(touch=True)
    model.toggle()
    assert speaker.orders[-2:] == ["pause", "resume"]


def test_a_page_that_is_left_keeps_no_item(model, speaker, qtbot):
    model.setOn(True)
    reads(qtbot, model)
    model.leave()
    assert (model.item, model.page, model.pageText()) == (None, None, "")
    assert speaker.orders[-1] == "silence"


def test_without_speech_nothing_can_be_turned_on(make):
    model = make(None)
    model.listen()
    model.enter_headphone_mode(lambda: True)
    model.repeat()
    model.toggle()
    assert (model.available, model.on, model.headphoneMode) == (False, False, False)
    assert model.pageText() == "Grooming. Keep the messages."
    model.reset()


# -- headphone mode ---------------------------------------------------------------------------


def test_the_mode_waits_for_its_voice(make):
    speaker = LateSpeaker()
    model = make(speaker)
    model.enter_headphone_mode(lambda: True)
    assert not model.headphoneMode
    speaker.arrive("en")
    assert (model.headphoneMode, model.on) == (True, True)


def test_a_touch_takes_back_a_mode_that_waits(make):
    speaker = LateSpeaker()
    model = make(speaker)
    model.enter_headphone_mode(lambda: True)
    model.interrupt(touch=True)
    assert not speaker.open
    model.prepare()
    speaker.arrive("en")
    assert not model.headphoneMode


def test_without_a_voice_for_the_language_the_mode_says_so_and_closes(make, qtbot):
    speaker = LateSpeaker()
    model = make(speaker)
    model.enter_headphone_mode(lambda: pytest.fail("entered without a voice"))
    with qtbot.waitSignal(model.voiceless, timeout=PATIENCE_MS):
        speaker.arrive("pl")
    assert (model.headphoneMode, speaker.open) == (False, False)


def test_where_nothing_may_speak_the_mode_does_not_begin(model, speaker, qtbot):
    with qtbot.assertNotEmitted(model.voiceless):
        model.enter_headphone_mode(lambda: False)
    assert (model.headphoneMode, speaker.open) == (False, False)


def test_a_language_without_a_voice_ends_the_mode_in_silence(make, qtbot):
    speaker = RecordingSpeaker(frozenset({"en"}))
    model = make(speaker)
    enter(model)
    with qtbot.waitSignal(model.voiceless, timeout=PATIENCE_MS):
        model.set_languages("ur", "en")
    assert (model.headphoneMode, model.on, speaker.open) == (False, False, False)


def test_the_page_follows_an_announcement(model, speaker):
    enter(model)
    model.headphone_speech.say_now("Headphone mode.", then_page=True)
    speaker.said()
    assert said(speaker) == ["Headphone mode.", TEXTS[0]]


def test_a_question_waits_for_what_is_being_said(model, speaker):
    enter(model)
    model.headphone_speech.say_now("Call Childline")
    model.sayNext("Do you see the screen?")
    assert said(speaker) == ["Call Childline"]
    speaker.said()
    assert said(speaker)[1:] == ["Do you see the screen?"]


def test_a_question_that_is_taken_away_is_not_said(model, speaker):
    enter(model)
    model.headphone_speech.say_now("Call Childline")
    model.sayNext("Do you see the screen?")
    model.headphone_speech.drop_next()
    speaker.said()
    assert said(speaker) == ["Call Childline"]


def test_the_voice_ends_after_the_last_text(model, speaker):
    model.headphoneModeChanged.connect(lambda: model.sayLast("Headphone mode is off."))
    enter(model)
    model.leave_headphone_mode()
    assert (model.headphoneMode, model.on, speaker.open) == (False, False, True)
    assert said(speaker) == ["Headphone mode is off."]
    speaker.said()
    assert not speaker.open


def test_pulled_out_headphones_end_the_mode_in_silence(model, speaker):
    model.headphoneModeChanged.connect(lambda: model.sayLast("Headphone mode is off."))
    enter(model)
    model.leave_headphone_mode(silently=True)
    assert (said(speaker), speaker.open) == ([], False)


def test_no_single_text_is_said_without_the_mode(model, speaker, qtbot):
    model.setOn(True)
    reads(qtbot, model)
    model.headphone_speech.say_now("Call Childline")
    model.sayNext("Do you see the screen?")
    model.sayLast("Headphone mode is off.")
    assert said(speaker) == TEXTS[:1]


def test_the_end_of_a_visit_ends_all(model, speaker):
    enter(model)
    model.headphone_speech.say_now("Call Childline", then_page=True)
    model.sayNext("Do you see the screen?")
    model.reset()
    assert (model.on, model.headphoneMode, model.page, speaker.open) == (False, False, None, False)
