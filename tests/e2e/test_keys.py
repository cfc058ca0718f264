"""The real kiosk without a finger: keys, one or two switches, and headphones."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest

from kiosk.bundle.model import Bundle
from kiosk.tour.itinerary import TourClock
from kiosk.ui.inspect import capture
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.keys import SCROLLS, control, focused, go_to, hold, key, middle, name, tap, walk
from tests.e2e.waiting import until
from tests.e2e.window_items import model_of, touchable
from tests.fakes import RecordingSpeaker

Make = Callable[..., KioskWindow]
Key = Qt.Key
# -- keys -------------------------------------------------------------------------------------


def test_the_focus_moves_to_each_new_pages_heading(make_kiosk: Make, seed: Bundle):
    kiosk = make_kiosk(seed)
    model = model_of(kiosk)
    topic = seed.topics[0]
    model.visit.start()
    capture.wait_until_idle(kiosk.window)
    assert name(kiosk) == seed.home_question
    for turn, heading in (
        (lambda: model.visit.openTopic(topic.id), topic.title),
        (lambda: model.visit.openCard(topic.cards[0]), seed.cards[topic.cards[0]].title),
        (lambda: model.visit.openDestination("ceop"), seed.destinations["ceop"].name),
        (model.visit.help, "About this screen"),
        (model.visit.openLanguages, "Choose a language"),
        (model.visit.openComfort, "Make it easier"),
        (model.visit.home, seed.home_question),
    ):
        turn()
        capture.wait_until_idle(kiosk.window)
        assert name(kiosk) == heading


def test_by_keys_alone_from_the_start_to_a_code(make_kiosk: Make, seed: Bundle):
    kiosk = make_kiosk(seed)
    model = model_of(kiosk)
    key(kiosk, Key.Key_Return)
    assert (model.visit.state, model.visit.page) == ("active", "home")
    for wanted in (seed.topics[1].title, seed.cards["online-grooming"].title):
        go_to(kiosk, Key.Key_Tab, wanted)
        key(kiosk, Key.Key_Return)
    go_to(kiosk, Key.Key_Tab, "More places to get help")
    key(kiosk, Key.Key_Space)
    go_to(kiosk, Key.Key_Down, seed.destinations["ceop"].name)
    key(kiosk, Key.Key_Space)
    assert (model.visit.page, model.visit.pageId) == ("destination", "ceop")
    assert capture.find_code(kiosk.window) is not None


@pytest.mark.parametrize("page", ["card", "topic"])
def test_forwards_the_keys_come_to_the_places_after_the_last_page(
    make_kiosk: Make, seed: Bundle, page: str
):
    kiosk = make_kiosk(seed)
    model = model_of(kiosk)
    model.visit.start()
    if page == "card":
        model.visit.openCard("online-grooming")
    else:
        model.visit.openTopic(next(one.id for one in seed.topics if len(one.cards) > 4))
    capture.wait_until_idle(kiosk.window)
    for one in (Key.Key_Tab, Key.Key_Down):
        go_to(kiosk, one, "Up")
        go_to(kiosk, one, "More places to get help")
        item = focused(kiosk)
        box = item.mapRectToScene(item.boundingRect())
        assert item.isVisible()
        assert box.bottom() <= kiosk.window.height()
        key(kiosk, one)
        assert name(kiosk) == "What happens when I call"
    # Backwards from there the row is first, then the last page.
    key(kiosk, Key.Key_Up)
    assert name(kiosk) == "More places to get help"
    key(kiosk, Key.Key_Up)
    assert name(kiosk).startswith("Childline")
    key(kiosk, Key.Key_Up)
    assert name(kiosk) == "More"


def test_on_later_pages_places_without_a_number_have_a_way_too(make_kiosk: Make, seed: Bundle):
    kiosk = make_kiosk(seed)
    model = model_of(kiosk)
    model.visit.start()
    model.visit.openCard("apps-your-child-uses")
    capture.wait_until_idle(kiosk.window)
    control(kiosk, "Places to get help")
    go_to(kiosk, Key.Key_Tab, "Up")
    go_to(kiosk, Key.Key_Tab, "Places to get help")
    key(kiosk, Key.Key_Space)
    assert (model.visit.page, model.visit.pageId) == ("places", "card/apps-your-child-uses")


@pytest.mark.parametrize(
    "page",
    [
        *("home", "card", "destination", "comfort", "unsure"),
        *("language", "help", "library", "calm"),
    ],
)
def test_tab_and_arrows_reach_everything_and_are_no_trap(make_kiosk: Make, seed: Bundle, page: str):
    kiosk = make_kiosk(seed)
    model = model_of(kiosk)
    model.visit.start()
    opened = {
        "card": lambda: model.visit.openCard("online-grooming"),
        "destination": lambda: model.visit.openDestination("ceop"),
        "comfort": model.visit.openComfort,
        "unsure": model.visit.openUnsure,
        "language": model.visit.openLanguages,
        "help": model.visit.help,
        "library": model.visit.openLibrary,
        "calm": model.visit.openCalm,
    }
    opened.get(page, lambda: None)()
    capture.wait_until_idle(kiosk.window)
    forward = sorted(walk(kiosk, Key.Key_Tab))
    for other in (Key.Key_Down, Key.Key_Up, Key.Key_Backtab):
        assert sorted(walk(kiosk, other)) == forward
    everything = {
        item.property("name")
        for item in capture.items(kiosk.window.contentItem())
        if touchable(item) and item.property("name") not in SCROLLS
    }
    assert everything <= set(forward)
    assert "Hide this" in forward


def test_what_has_the_focus_is_always_in_view(make_kiosk: Make, seed: Bundle):
    kiosk = make_kiosk(seed)
    model = model_of(kiosk)
    model.visit.start()
    model.visit.openCard("online-grooming")
    capture.wait_until_idle(kiosk.window)
    for _ in range(20):
        key(kiosk, Key.Key_Tab)
        item = focused(kiosk)
        box = item.mapRectToScene(item.boundingRect())
        assert 0 <= box.top() < box.bottom() <= 600, f"'{name(kiosk)}' is out of view"
        around = item.parentItem()
        while around is not None:
            if around.clip():
                seen = around.mapRectToScene(around.boundingRect())
                assert seen.contains(box), f"'{name(kiosk)}' is scrolled away"
            around = around.parentItem()


def test_page_keys_scroll_and_the_buttons_at_the_end_keep_the_focus(make_kiosk: Make, seed: Bundle):
    kiosk = make_kiosk(seed)
    model = model_of(kiosk)
    model.visit.start()
    model.visit.openCard("online-grooming")
    capture.wait_until_idle(kiosk.window)
    scroller = next(
        item for item in capture.items(kiosk.window.contentItem()) if item.property("overflows")
    )
    key(kiosk, Key.Key_PageDown)
    assert scroller.property("contentY") > 100
    key(kiosk, Key.Key_PageUp)
    assert scroller.property("contentY") == 0
    go_to(kiosk, Key.Key_Tab, "More")
    while not scroller.property("atEnd"):
        key(kiosk, Key.Key_Return)
    assert name(kiosk) == "Up"


def test_arrows_follow_the_reading_direction(make_kiosk: Make, seed: Bundle):
    kiosk = make_kiosk(seed, language="ur")
    model_of(kiosk).visit.start()
    capture.wait_until_idle(kiosk.window)
    key(kiosk, Key.Key_Left)
    first = name(kiosk)
    key(kiosk, Key.Key_Left, Key.Key_Right)
    assert name(kiosk) == first


def test_after_the_question_the_keys_go_on_where_they_were(
    make_kiosk: Make, seed: Bundle, clock: TourClock
):
    kiosk = make_kiosk(seed)
    model = model_of(kiosk)
    model.visit.start()
    capture.wait_until_idle(kiosk.window)
    key(kiosk, Key.Key_Tab, Key.Key_Tab)
    before = name(kiosk)
    clock.seconds += 95
    model.visit.tick()
    capture.wait_until_idle(kiosk.window)
    assert name(kiosk) != before
    key(kiosk, Key.Key_Return)
    assert model.visit.state == "active"
    assert name(kiosk) == before


@pytest.mark.parametrize("way", [Key.Key_Tab, Key.Key_Down])
def test_while_asking_the_keys_reach_the_answers_and_the_bar_and_nothing_behind_them(
    make_kiosk: Make, seed: Bundle, clock: TourClock, way: Qt.Key
):
    kiosk = make_kiosk(seed)
    model = model_of(kiosk)
    model.visit.start()
    capture.wait_until_idle(kiosk.window)
    clock.seconds += 95
    model.visit.tick()
    capture.wait_until_idle(kiosk.window)
    assert name(kiosk) == "Yes, show it again"
    reached = set(walk(kiosk, way))
    assert reached >= {"Yes, show it again", "Clear it now", "Hide this", "Home"}
    assert not reached & {topic.title for topic in seed.topics}
    while name(kiosk) != "Hide this":
        key(kiosk, way)
    key(kiosk, Key.Key_Return)
    assert model.visit.state == "hidden"


# -- switches ---------------------------------------------------------------------------------


def test_one_switch_scans_and_presses(make_kiosk: Make, seed: Bundle):
    kiosk = make_kiosk(seed, switches="one", scan_seconds=1)
    model = model_of(kiosk)
    model.comfort.setPace(2)  # half a second
    key(kiosk, Key.Key_Space)
    until(lambda: name(kiosk) == "Touch to start", "the start screen's mark")
    key(kiosk, Key.Key_Space)
    assert (model.visit.state, model.visit.page) == ("active", "home")
    seen = []

    def note() -> None:
        if focused(kiosk) is not None:
            seen.append(name(kiosk))
            if seen[-1] == seed.topics[1].title:
                # At once, before the mark moves on: however slow the machine is.
                QTimer.singleShot(0, lambda: QTest.keyClick(kiosk.window, Key.Key_Space))

    kiosk.window.activeFocusItemChanged.connect(note)
    until(lambda: model.visit.page == "topic", "the topic that was pressed")
    assert seed.topics[0].title in seen, "the mark moves by itself"
    assert (model.visit.page, model.visit.pageId) == ("topic", seed.topics[1].id)


def test_two_switches_move_and_press(make_kiosk: Make, seed: Bundle):
    kiosk = make_kiosk(seed)
    model = model_of(kiosk)
    model.visit.start()
    model.comfort.setSwitches(2)
    capture.wait_until_idle(kiosk.window)
    for topic in seed.topics[:2]:
        key(kiosk, Key.Key_Space)
        assert name(kiosk) == topic.title
    assert model.visit.page == "home", "the first switch never presses"
    key(kiosk, Key.Key_Return)
    assert model.visit.pageId == seed.topics[1].id


def test_the_switches_come_to_the_places_after_the_last_page(make_kiosk: Make, seed: Bundle):
    kiosk = make_kiosk(seed)
    model = model_of(kiosk)
    model.visit.start()
    model.comfort.setSwitches(2)
    model.visit.openCard("online-grooming")
    capture.wait_until_idle(kiosk.window)
    go_to(kiosk, Key.Key_Space, "Up")
    go_to(kiosk, Key.Key_Space, "More places to get help")
    key(kiosk, Key.Key_Return)
    assert (model.visit.page, model.visit.pageId) == ("places", "card/online-grooming")


def test_the_reset_takes_the_switches_away_again(make_kiosk: Make, seed: Bundle):
    model = model_of(make_kiosk(seed))
    model.visit.start()
    model.comfort.setSwitches(1)
    model.visit.endVisit()
    assert model.comfort.switches == 0


def test_scanning_does_not_keep_a_visit_alive(make_kiosk: Make, seed: Bundle, clock: TourClock):
    kiosk = make_kiosk(seed, switches="one", scan_seconds=1)
    model = model_of(kiosk)
    model.visit.start()
    model.comfort.setPace(2)
    clock.seconds += 80
    capture.wait_until_idle(kiosk.window, 1200)
    clock.seconds += 11
    model.visit.tick()
    assert model.visit.state == "asking"


# -- headphones -------------------------------------------------------------------------------


@pytest.fixture
def speaker() -> RecordingSpeaker:
    return RecordingSpeaker()


def test_a_finger_held_still_puts_the_headphones_on_and_off(
    make_kiosk: Make, seed: Bundle, speaker: RecordingSpeaker
):
    kiosk = make_kiosk(seed, speaker=speaker)
    model = model_of(kiosk)
    at = QPoint(500, 300)
    hold(kiosk, at)
    assert model.readAloud.headphoneMode
    assert (model.visit.state, model.visit.page) == ("active", "home"), (
        "lifting the finger pressed nothing"
    )
    assert speaker.texts[0][1].startswith("Headphone mode.")
    speaker.said()
    assert speaker.texts[1] == ("en", seed.home_question), "then the page is read"
    hold(kiosk, at)
    assert not model.readAloud.headphoneMode
    assert speaker.texts[-1] == ("en", "Headphone mode is off.")
    speaker.said()
    assert not speaker.open


def test_a_finger_hears_what_it_passes_and_two_taps_choose_it(
    make_kiosk: Make, seed: Bundle, speaker: RecordingSpeaker, clock: TourClock
):
    kiosk = make_kiosk(seed, speaker=speaker)
    model = model_of(kiosk)
    hold(kiosk, QPoint(500, 300))
    speaker.forget()
    left = Qt.MouseButton.LeftButton
    first, second = (middle(control(kiosk, topic.title)) for topic in seed.topics[:2])
    QTest.mousePress(kiosk.window, left, pos=first)
    clock.seconds += 1
    QTest.mouseMove(kiosk.window, second)
    QTest.mouseRelease(kiosk.window, left, pos=second)
    heard = [text for _, text in speaker.texts]
    assert heard[0].startswith(seed.topics[0].title)
    assert heard[-1].startswith(seed.topics[1].title)
    assert model.visit.page == "home", "exploring opens nothing"
    clock.seconds += 5
    tap(kiosk, second)
    assert model.visit.page == "home"
    clock.seconds += 0.2
    tap(kiosk, second)
    assert (model.visit.page, model.visit.pageId) == ("topic", seed.topics[1].id)


def test_one_tap_still_hides(make_kiosk: Make, seed: Bundle, speaker: RecordingSpeaker):
    kiosk = make_kiosk(seed, speaker=speaker)
    model = model_of(kiosk)
    hold(kiosk, QPoint(500, 300))
    tap(kiosk, middle(control(kiosk, "Hide this")))
    assert model.visit.state == "hidden"
    assert not speaker.open


def test_the_focus_is_spoken(make_kiosk: Make, seed: Bundle, speaker: RecordingSpeaker):
    kiosk = make_kiosk(seed, speaker=speaker)
    hold(kiosk, QPoint(500, 300))
    speaker.forget()
    key(kiosk, Key.Key_Tab)
    assert speaker.texts[-1][1].startswith(name(kiosk))


def test_a_choice_is_spoken(make_kiosk: Make, seed: Bundle, speaker: RecordingSpeaker):
    kiosk = make_kiosk(seed, speaker=speaker)
    model = model_of(kiosk)
    hold(kiosk, QPoint(500, 300))
    model.visit.openComfort()
    capture.wait_until_idle(kiosk.window)
    while name(kiosk) != "Dark":
        key(kiosk, Key.Key_Tab)
    key(kiosk, Key.Key_Return)
    assert speaker.texts[-1] == ("en", "If the colours are hard to see: Dark")


def test_without_headphone_mode_a_held_finger_does_nothing_new(
    make_kiosk: Make, seed: Bundle, speaker: RecordingSpeaker
):
    kiosk = make_kiosk(seed, speaker=speaker, headphones="off")
    hold(kiosk, QPoint(500, 300))
    assert not model_of(kiosk).readAloud.headphoneMode
    assert speaker.orders == []


def test_a_long_press_on_hide_hides(
    make_kiosk: Make, seed: Bundle, speaker: RecordingSpeaker, clock: TourClock
):
    kiosk = make_kiosk(seed, speaker=speaker)
    model = model_of(kiosk)
    model.visit.start()
    capture.wait_until_idle(kiosk.window)
    hold(kiosk, middle(control(kiosk, "Hide this")))
    assert model.visit.state == "hidden"
    assert speaker.texts == []


def test_the_decoy_never_speaks(make_kiosk: Make, seed: Bundle, speaker: RecordingSpeaker):
    kiosk = make_kiosk(seed, speaker=speaker)
    model = model_of(kiosk)
    model.visit.start()
    model.visit.hide()
    capture.wait_until_idle(kiosk.window)
    hold(kiosk, QPoint(500, 300))
    assert not model.readAloud.headphoneMode
    assert speaker.texts == []


def test_in_headphone_mode_one_tap_answers_the_question(
    make_kiosk: Make, seed: Bundle, speaker: RecordingSpeaker, clock: TourClock
):
    kiosk = make_kiosk(seed, speaker=speaker, idle_seconds=60, ask_seconds=30)
    model = model_of(kiosk)
    hold(kiosk, QPoint(500, 300))
    clock.seconds += 61
    model.visit.tick()
    assert model.visit.state == "asking"
    capture.wait_until_idle(kiosk.window)
    speaker.forget()
    tap(kiosk, QPoint(60, 300))
    assert model.visit.state == "active"
    told = " ".join(text for _, text in speaker.texts)
    assert seed.topics[0].title not in told, "the page behind the question is not explored"
    assert seed.home_question.strip("?") in speaker.texts[-1][1], "where Yes led back to"


def test_arrows_move_on_the_start_screen(make_kiosk: Make, seed: Bundle):
    kiosk = make_kiosk(seed)
    key(kiosk, Key.Key_Tab)
    seen = {name(kiosk)}
    for _ in range(3):
        key(kiosk, Key.Key_Down)
        seen.add(name(kiosk))
    assert len(seen) > 1
