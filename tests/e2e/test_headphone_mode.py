"""Headphone mode under fingers: it is entered on purpose, says that it is on, and lets out who sees
the screen; it asks who does not see it nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QFontMetricsF, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.bundle.model import Bundle
from kiosk.tour.itinerary import TourClock
from kiosk.ui.inspect import capture
from kiosk.ui.viewmodels import headphones as headphones_model
from kiosk.ui.window.input import hold as holding
from kiosk.ui.window.input.hold import HELD_AFTER_MS, SHOWN_AFTER_MS
from kiosk.ui.window.kiosk_window import KioskWindow
from kiosk.visit.speech import Listener
from tests.e2e.finger import centre, move, press, release
from tests.e2e.waiting import until
from tests.e2e.window_items import model_of, touchable
from tests.fakes import ALL, RecordingSpeaker

Make = Callable[..., KioskWindow]
SIZES = [(1024, 600), (1920, 1080), (1080, 1920)]
QUESTION = "Do you see the screen?"
VOICELESS = "This screen has no voice for this language."
LEAVE = "Leave"
LEAVE_IN = {"en": LEAVE, "uk": "Вийти", "ro": "Ieșiți"}


class SlowSpeaker(RecordingSpeaker):
    """Its service takes until `arrive()` to start."""

    def start(self, listener: Listener) -> None:
        self._listener = listener
        self.orders.append("start")

    def arrive(self, languages: frozenset[str]) -> None:
        assert self._listener is not None
        self._listener.ready(languages)


@pytest.fixture
def speaker() -> RecordingSpeaker:
    return RecordingSpeaker()


@pytest.fixture(autouse=True)
def _long_times(monkeypatch: pytest.MonkeyPatch) -> None:
    """No touch is a hold because the machine is slow."""
    monkeypatch.setattr(holding, "SHOWN_AFTER_MS", 60_000)
    monkeypatch.setattr(holding, "HELD_AFTER_MS", 60_000)


def in_mode(kiosk: KioskWindow) -> bool:
    return bool(model_of(kiosk).readAloud.headphoneMode)


def shown(kiosk: KioskWindow) -> set[str]:
    """Every text that is on the screen."""
    capture.wait_until_idle(kiosk.window)
    return {
        str(item.property("text"))
        for item in capture.items(kiosk.window.contentItem())
        if item.isVisible() and item.property("text")
    }


def controls(kiosk: KioskWindow) -> dict[str, QQuickItem]:
    found = capture.items(kiosk.window.contentItem())
    return {item.property("name"): item for item in found if touchable(item)}


def place_of(kiosk: KioskWindow, wanted: Callable[[QQuickItem], bool]) -> QRectF:
    item = next(filter(wanted, capture.items(kiosk.window.contentItem())))
    return item.mapRectToScene(item.boundingRect())


def hold(kiosk: KioskWindow, finger: QPointingDevice, at: QPoint) -> None:
    """Holds one finger for three seconds, which pass faster."""
    kiosk.finish_startup()
    headphones = model_of(kiosk).headphones
    before = in_mode(kiosk)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(holding, "SHOWN_AFTER_MS", 1)
        patch.setattr(holding, "HELD_AFTER_MS", 1)
        press(kiosk, finger, at)
        until(
            lambda: in_mode(kiosk) is not before or headphones.filled or headphones.voiceless,
            "the end of the hold",
        )
        release(kiosk, finger, at)
    capture.wait_until_idle(kiosk.window)


def tap(kiosk: KioskWindow, finger: QPointingDevice, at: QPoint) -> None:
    press(kiosk, finger, at)
    release(kiosk, finger, at)
    capture.wait_until_idle(kiosk.window)


def beside_everything(kiosk: KioskWindow) -> QPoint:
    """A point of the page with neither control nor text."""
    kiosk.finish_startup()
    return QPoint(kiosk.window.width() - 3, kiosk.window.height() // 3)


@pytest.fixture
def listening(
    make_kiosk: Make, seed: Bundle, finger: QPointingDevice
) -> Callable[..., KioskWindow]:
    def make(
        speaker: RecordingSpeaker, size: tuple[int, int] = (1024, 600), **more: str
    ) -> KioskWindow:
        kiosk = make_kiosk(seed, size, speaker=speaker, **more)
        hold(kiosk, finger, beside_everything(kiosk))
        assert in_mode(kiosk)
        speaker.forget()
        return kiosk

    return make


# -- the way in -------------------------------------------------------------------------------


def test_from_one_second_on_a_ring_says_what_holding_does_and_who_lifts_the_finger_presses(
    make_kiosk: Make,
    seed: Bundle,
    speaker: RecordingSpeaker,
    finger: QPointingDevice,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(holding, "SHOWN_AFTER_MS", 1)
    kiosk = make_kiosk(seed, speaker=speaker)
    model = model_of(kiosk)
    model.visit.start()
    kiosk.finish_startup()
    capture.wait_until_idle(kiosk.window)
    at = centre(kiosk, seed.topics[0].title)
    press(kiosk, finger, at)
    until(lambda: bool(model.headphones.held), "the ring")
    assert model.headphones.at == at
    assert {
        "Headphone mode",
        "Keep holding to start it. It is for people who do not see the screen.",
    } <= shown(kiosk)
    release(kiosk, finger, at)
    capture.wait_until_idle(kiosk.window)
    assert (model.visit.page, model.headphones.held) == ("topic", False)
    assert "Headphone mode" not in shown(kiosk)
    assert speaker.orders == ["start", "close"], "the voice was only prepared"


@pytest.mark.parametrize("has_voice", [True, False])
def test_the_next_picture_after_hide_has_no_ring_and_no_note(
    make_kiosk: Make,
    seed: Bundle,
    finger: QPointingDevice,
    monkeypatch: pytest.MonkeyPatch,
    has_voice: bool,
):
    """A finger is held while another input hides, such as a switch."""
    monkeypatch.setattr(holding, "SHOWN_AFTER_MS", 1)
    kiosk = make_kiosk(seed, speaker=RecordingSpeaker(ALL if has_voice else frozenset({"pl"})))
    model = model_of(kiosk)
    model.visit.start()
    kiosk.finish_startup()
    capture.wait_until_idle(kiosk.window)
    monkeypatch.setattr(holding, "HELD_AFTER_MS", 60_000 if has_voice else 1)
    press(kiosk, finger, centre(kiosk, seed.topics[0].title))
    headphones = model.headphones
    until(lambda: headphones.held if has_voice else headphones.voiceless, "the ring or the note")
    model.visit.hide()
    assert (headphones.held, headphones.voiceless) == (False, False)
    assert not shown(kiosk) & {VOICELESS, "Headphone mode"}


def test_after_three_seconds_it_begins_and_lifting_the_finger_presses_nothing(
    make_kiosk: Make, seed: Bundle, speaker: RecordingSpeaker, finger: QPointingDevice
):
    kiosk = make_kiosk(seed, speaker=speaker)
    model = model_of(kiosk)
    model.visit.start()
    capture.wait_until_idle(kiosk.window)
    hold(kiosk, finger, centre(kiosk, seed.topics[0].title))
    assert (in_mode(kiosk), model.visit.page, model.headphones.held) == (True, "home", False)
    assert (SHOWN_AFTER_MS, SHOWN_AFTER_MS + HELD_AFTER_MS) == (1_000, 3_000)


@pytest.mark.parametrize(
    ("size", "language"), [((1280, 800), "en"), ((1280, 800), "pa"), ((1024, 600), "ur")]
)
def test_what_holding_says_covers_neither_the_finger_nor_the_bar(
    make_kiosk: Make, seed: Bundle, speaker: RecordingSpeaker, size: tuple[int, int], language: str
):
    kiosk = make_kiosk(seed, size, speaker=speaker, language=language)
    model = model_of(kiosk)
    model.visit.start()
    kiosk.finish_startup()
    bar = place_of(kiosk, lambda item: item.metaObject().className().startswith("NavigationBar_"))
    for y in range(size[1] // 8, round(bar.top()), size[1] // 20):
        model.headphones.hold(size[0] * 0.4, float(y))
        capture.wait_until_idle(kiosk.window)
        ring, card = (
            item.mapRectToScene(item.boundingRect())
            for item in capture.items(kiosk.window.contentItem())
            if item.property("isInFront")
        )
        assert 0 <= card.top() < card.bottom() < bar.top(), y
        assert not card.intersects(ring), y


# -- never without a voice --------------------------------------------------------------------


def test_without_a_voice_for_the_language_it_says_so_and_fingers_work_as_before(
    make_kiosk: Make, seed: Bundle, finger: QPointingDevice
):
    speaker = RecordingSpeaker(frozenset({"pl"}))
    kiosk = make_kiosk(seed, speaker=speaker)
    model = model_of(kiosk)
    model.visit.start()
    hold(kiosk, finger, beside_everything(kiosk))
    assert not in_mode(kiosk)
    assert not speaker.open
    assert VOICELESS in shown(kiosk)
    tap(kiosk, finger, centre(kiosk, seed.topics[0].title))
    assert model.visit.page == "topic", "one tap, and at once"
    assert VOICELESS not in shown(kiosk)
    assert speaker.texts == []


@pytest.mark.parametrize(
    ("speaker", "says"),
    [(None, set()), (RecordingSpeaker(frozenset({"pl"})), {"Headphone mode", VOICELESS})],
    ids=["no speaker", "no voice for the language"],
)
def test_where_there_is_no_voice_who_presses_slowly_opens_the_tile(
    make_kiosk: Make,
    seed: Bundle,
    finger: QPointingDevice,
    monkeypatch: pytest.MonkeyPatch,
    speaker: RecordingSpeaker | None,
    says: set[str],
):
    """However long a finger rests: who leans or trembles is never stuck, and no mode has begun
    that the touch could belong to."""
    kiosk = make_kiosk(seed, speaker=speaker)
    kiosk.finish_startup()
    model = model_of(kiosk)
    model.visit.start()
    capture.wait_until_idle(kiosk.window)
    monkeypatch.setattr(holding, "SHOWN_AFTER_MS", 1)
    monkeypatch.setattr(holding, "HELD_AFTER_MS", 1)
    at = centre(kiosk, seed.topics[0].title)
    press(kiosk, finger, at)
    until(lambda: model.headphones.voiceless or speaker is None, "the end of the hold")
    QTest.qWait(20)
    assert shown(kiosk) & {VOICELESS, "Headphone mode"} == says
    release(kiosk, finger, at)
    capture.wait_until_idle(kiosk.window)
    assert (model.visit.page, in_mode(kiosk)) == ("topic", False)


def test_it_begins_when_the_voice_is_there(make_kiosk: Make, seed: Bundle, finger: QPointingDevice):
    speaker = SlowSpeaker()
    kiosk = make_kiosk(seed, speaker=speaker)
    hold(kiosk, finger, beside_everything(kiosk))
    assert not in_mode(kiosk)
    assert "The voice is starting." in shown(kiosk)
    speaker.arrive(frozenset({"en"}))
    assert in_mode(kiosk)
    assert speaker.texts[0][1].startswith("Headphone mode.")


def test_a_touch_before_the_voice_is_there_is_no_touch_of_the_mode(
    make_kiosk: Make, seed: Bundle, finger: QPointingDevice
):
    speaker = SlowSpeaker()
    kiosk = make_kiosk(seed, speaker=speaker)
    model = model_of(kiosk)
    model.visit.start()
    capture.wait_until_idle(kiosk.window)
    hold(kiosk, finger, beside_everything(kiosk))
    tap(kiosk, finger, centre(kiosk, seed.topics[0].title))
    assert model.visit.page == "topic"
    assert not speaker.open
    assert not model.headphones.held


@pytest.mark.parametrize("cause", ["another language", "the voice has gone"])
def test_it_ends_with_its_voice(seed: Bundle, listening: Callable[..., KioskWindow], cause: str):
    speaker = SlowSpeaker()
    speaker.start = lambda listener: RecordingSpeaker.start(speaker, listener)  # type: ignore[method-assign]
    speaker._languages = frozenset({"en"})
    kiosk = listening(speaker)
    if cause == "another language":
        model_of(kiosk).visit.chooseLanguage("pl")
        expected = "Ten ekran nie ma głosu w tym języku."
    else:
        speaker.arrive(frozenset())
        expected = VOICELESS
    assert not in_mode(kiosk)
    assert not speaker.open
    assert expected in shown(kiosk)


# -- the banner -------------------------------------------------------------------------------


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_banner_stays_for_the_whole_length_and_one_tap_leaves(
    seed: Bundle,
    listening: Callable[..., KioskWindow],
    speaker: RecordingSpeaker,
    finger: QPointingDevice,
    size: tuple[int, int],
):
    kiosk = listening(speaker, size)
    model = model_of(kiosk)
    for turn in (
        lambda: model.visit.openTopic(seed.topics[0].id),
        lambda: model.visit.openCard(seed.topics[0].cards[0]),
        lambda: model.visit.openDestination("childline"),
        model.visit.openComfort,
        model.visit.openLanguages,
        model.visit.help,
        model.visit.home,
    ):
        turn()
        assert "Headphone mode. Tap twice to choose." in shown(kiosk)
        assert LEAVE in controls(kiosk)
    tap(kiosk, finger, centre(kiosk, LEAVE))
    assert not in_mode(kiosk)
    assert speaker.texts[-1] == ("en", "Headphone mode is off.")
    assert LEAVE not in controls(kiosk)
    tap(kiosk, finger, centre(kiosk, seed.topics[0].title))
    assert model.visit.page == "topic", "taps work as before"
    assert not speaker.open, "and end the farewell"


@pytest.mark.parametrize("language", sorted(LEAVE_IN))
def test_no_word_of_the_banner_beside_a_low_page_is_broken(
    listening: Callable[..., KioskWindow], language: str
):
    speaker = RecordingSpeaker()
    kiosk = listening(speaker, language=language)
    capture.wait_until_idle(kiosk.window)
    banner = controls(kiosk)[LEAVE_IN[language]].parentItem().parentItem()
    words = next(item for item in banner.childItems() if item.isVisible() and item.property("text"))
    metrics = QFontMetricsF(words.property("font"))
    for word in str(words.property("text")).split():
        assert metrics.horizontalAdvance(word) <= words.width(), word


def test_who_presses_long_or_trembles_leaves_too(
    listening: Callable[..., KioskWindow],
    speaker: RecordingSpeaker,
    finger: QPointingDevice,
    clock: TourClock,
):
    kiosk = listening(speaker)
    at = centre(kiosk, LEAVE)
    press(kiosk, finger, at)
    for step in (QPoint(20, 8), QPoint(-20, -8)):
        move(kiosk, finger, at + step)
    clock.seconds += 2.5
    release(kiosk, finger, at)
    capture.wait_until_idle(kiosk.window)
    assert not in_mode(kiosk)


def test_leave_tells_a_listener_that_one_tap_is_enough(
    listening: Callable[..., KioskWindow], speaker: RecordingSpeaker, finger: QPointingDevice
):
    kiosk = listening(speaker)
    one, leave = beside_everything(kiosk), centre(kiosk, LEAVE)
    press(kiosk, finger, one)
    move(kiosk, finger, leave)
    move(kiosk, finger, one)
    release(kiosk, finger, one)
    assert ("en", "Leave headphone mode. One tap is enough") in speaker.texts
    assert in_mode(kiosk), "a finger that passes over it leaves nothing"


def test_pulling_the_headphones_out_is_silent_at_once(
    make_kiosk: Make, seed: Bundle, speaker: RecordingSpeaker
):
    kiosk = make_kiosk(seed, speaker=speaker)
    steps = kiosk.finish_startup()
    headphones = steps._inputs._headphones  # type: ignore[union-attr]
    assert headphones is not None
    headphones.put_on(True)
    assert in_mode(kiosk)
    speaker.forget()
    headphones.put_on(False)
    assert not in_mode(kiosk)
    assert speaker.texts == []
    assert not speaker.open


# -- "Do you see the screen?" -----------------------------------------------------------------


@pytest.fixture
def two_tiles(
    seed: Bundle, finger: QPointingDevice, clock: TourClock
) -> Callable[[KioskWindow], None]:
    """Taps two tiles once each, as someone who sees them does."""

    def tap_two(kiosk: KioskWindow) -> None:
        for topic in seed.topics[:2]:
            clock.seconds += 2
            tap(kiosk, finger, centre(kiosk, topic.title))

    return tap_two


def asked(kiosk: KioskWindow) -> bool:
    return bool(model_of(kiosk).headphones.asked)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_two_single_taps_on_two_controls_raise_the_question_once(
    seed: Bundle,
    listening: Callable[..., KioskWindow],
    speaker: RecordingSpeaker,
    finger: QPointingDevice,
    clock: TourClock,
    two_tiles: Callable[[KioskWindow], None],
    monkeypatch: pytest.MonkeyPatch,
    size: tuple[int, int],
):
    kiosk = listening(speaker, size)
    model = model_of(kiosk)
    two_tiles(kiosk)
    assert not asked(kiosk), "a second tap may still come"
    until(lambda: asked(kiosk), "the question")
    assert QUESTION in shown(kiosk)
    speaker.said()
    assert speaker.texts[-1][1].startswith(QUESTION)
    model.headphones._question.setInterval(1)
    model.headphones.ask()
    until(lambda: not asked(kiosk), "its end after ten seconds")
    assert in_mode(kiosk)
    assert QUESTION not in shown(kiosk)
    speaker.forget()
    two_tiles(kiosk)
    capture.wait_until_idle(kiosk.window, 600)
    assert not asked(kiosk), "once in a visit"
    assert not [text for _, text in speaker.texts if QUESTION in text]
    assert headphones_model.QUESTION_MS == 10_000


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_its_button_leaves_and_any_other_touch_changes_nothing(
    seed: Bundle,
    listening: Callable[..., KioskWindow],
    speaker: RecordingSpeaker,
    finger: QPointingDevice,
    clock: TourClock,
    two_tiles: Callable[[KioskWindow], None],
    size: tuple[int, int],
):
    kiosk = listening(speaker, size)
    model = model_of(kiosk)
    two_tiles(kiosk)
    until(lambda: asked(kiosk), "the question")
    sheet = next(
        item
        for item in capture.items(kiosk.window.contentItem())
        if item.property("text") == QUESTION
    )
    at = sheet.mapRectToScene(sheet.boundingRect()).center().toPoint()
    speaker.forget()
    clock.seconds += 5
    tap(kiosk, finger, at)
    assert (in_mode(kiosk), asked(kiosk), model.visit.page) == (True, True, "home")
    assert not [text for _, text in speaker.texts if QUESTION in text], "it is said once"
    tap(kiosk, finger, centre(kiosk, "Yes, leave headphone mode"))
    assert (in_mode(kiosk), asked(kiosk)) == (False, False)


def test_who_tapped_twice_is_never_asked(
    seed: Bundle,
    listening: Callable[..., KioskWindow],
    speaker: RecordingSpeaker,
    finger: QPointingDevice,
    clock: TourClock,
    two_tiles: Callable[[KioskWindow], None],
):
    kiosk = listening(speaker)
    model = model_of(kiosk)
    for _ in range(2):
        clock.seconds += 0.2
        tap(kiosk, finger, centre(kiosk, seed.topics[0].title))
    assert model.visit.page == "topic"
    model.visit.home()
    capture.wait_until_idle(kiosk.window)
    two_tiles(kiosk)
    capture.wait_until_idle(kiosk.window, 600)
    assert not asked(kiosk)


def test_a_tap_beside_every_control_is_one_tap(
    listening: Callable[..., KioskWindow],
    speaker: RecordingSpeaker,
    finger: QPointingDevice,
    seed: Bundle,
    clock: TourClock,
):
    """Qt sends a mouse's press after a touch to which no item answers."""
    kiosk = listening(speaker)
    tap(kiosk, finger, centre(kiosk, seed.topics[0].title))
    clock.seconds += 3
    tap(kiosk, finger, QPoint(kiosk.window.width() - 3, kiosk.window.height() // 3))
    assert model_of(kiosk).visit.page == "home"
    clock.seconds += 0.2
    tap(kiosk, finger, QPoint(kiosk.window.width() - 3, kiosk.window.height() // 3))
    assert model_of(kiosk).visit.page == "topic"


# -- Hide -------------------------------------------------------------------------------------


def hide_alone(kiosk: KioskWindow, finger: QPointingDevice, hide: QPoint) -> None:
    tap(kiosk, finger, hide)


def hide_under_a_palm(kiosk: KioskWindow, finger: QPointingDevice, hide: QPoint) -> None:
    window = kiosk.window
    press(kiosk, finger, QPoint(300, 300))
    QTest.touchEvent(window, finger).stationary(0).press(1, hide, window).commit()
    QTest.touchEvent(window, finger).stationary(0).release(1, hide, window).commit()
    capture.wait_until_idle(window)


def hide_with_five_fingers(kiosk: KioskWindow, finger: QPointingDevice, hide: QPoint) -> None:
    window = kiosk.window
    hand = QTest.touchEvent(window, finger)
    for number in range(4):
        hand.press(number, QPoint(250 + 90 * number, 280), window)
    hand.press(4, hide, window).commit()
    lifted = QTest.touchEvent(window, finger)
    for number in range(4):
        lifted.release(number, QPoint(250 + 90 * number, 280), window)
    lifted.release(4, hide, window).commit()
    capture.wait_until_idle(window)


@pytest.mark.parametrize("state", ["exploring", "question", "still there", "speaking"])
@pytest.mark.parametrize("way", [hide_alone, hide_under_a_palm, hide_with_five_fingers])
def test_one_touch_hides(
    listening: Callable[..., KioskWindow],
    speaker: RecordingSpeaker,
    finger: QPointingDevice,
    clock: TourClock,
    state: str,
    way: Callable[[KioskWindow, QPointingDevice, QPoint], None],
):
    kiosk = listening(speaker)
    model = model_of(kiosk)
    if state == "question":
        model.headphones.ask()
    elif state == "still there":
        clock.seconds += 100
        model.visit.tick()
        assert model.visit.state == "asking"
    elif state == "speaking":
        model.visit.openCard("online-grooming")
        capture.wait_until_idle(kiosk.window, 450)
    capture.wait_until_idle(kiosk.window)
    way(kiosk, finger, centre(kiosk, "Hide this"))
    assert model.visit.state == "hidden"
    assert not speaker.open
    assert (in_mode(kiosk), asked(kiosk), model.headphones.held) == (False, False, False)
