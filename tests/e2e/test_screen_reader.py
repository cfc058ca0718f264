"""What a visitor with a screen reader and keys meets: each page told once, all of it within reach,
and time to listen. Real Orca says it in `make orca-test`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible, QPointingDevice
from PySide6.QtQuick import QQuickItem

from kiosk.bundle.model import Bundle
from kiosk.tour.itinerary import TourClock
from kiosk.ui.inspect import capture
from kiosk.ui.viewmodels.bidi import SPACE
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.e2e.accessibility_tree import descriptions, nodes, walk
from tests.e2e.finger import press, release
from tests.e2e.keys import control, focused, key, name
from tests.e2e.window_items import model_of

Make = Callable[..., KioskWindow]
Key = Qt.Key
STRIP = "In danger right now? Call 999. Not an emergency? Call 101."
INVITATION = "Touch to start"


@pytest.fixture
def screen_reader() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def heard(kiosk: KioskWindow) -> list[str]:
    """What has the focus from now on, by its accessible name: a screen reader says each."""
    said: list[str] = []

    def note() -> None:
        if text := accessible_name(focused(kiosk)):
            said.append(text)

    kiosk.window.activeFocusItemChanged.connect(note)
    return said


def accessible_name(item: Any) -> str:
    # PySide's stubs do not know that the interface may be None.
    found: Any = QAccessible.queryAccessibleInterface(item) if item is not None else None
    return "" if found is None else str(found.text(QAccessible.Text.Name))


def said_by_focus(kiosk: KioskWindow) -> str:
    return accessible_name(focused(kiosk))


# -- the start screen -------------------------------------------------------------------------


def test_the_start_screen_has_the_focus_and_enter_starts(make_kiosk: Make, seed: Bundle):
    kiosk = make_kiosk(seed)
    assert said_by_focus(kiosk) == INVITATION
    key(kiosk, Key.Key_Return)
    assert model_of(kiosk).visit.state == "active"


def test_the_start_screen_keeps_its_names_while_the_question_changes(
    make_kiosk: Make, seed: Bundle
):
    kiosk = make_kiosk(seed)
    before = nodes(kiosk)
    attract = model_of(kiosk).attract
    seen = attract.question
    attract.advance()
    assert attract.question != seen
    assert nodes(kiosk) == before


def test_each_language_of_the_start_screen_has_its_own_name(make_kiosk: Make, seed: Bundle):
    kiosk = make_kiosk(seed)
    names = []
    for _ in range(3):
        key(kiosk, Key.Key_Tab)
        names.append(name(kiosk))
    assert names == ["English", "Cymraeg", "Polski"]


def test_a_language_of_the_start_screen_leads_to_the_home_page_in_it(
    make_kiosk: Make, seed: Bundle
):
    kiosk = make_kiosk(seed)
    said = heard(kiosk)
    key(kiosk, Key.Key_Tab, Key.Key_Tab, Key.Key_Return)
    assert said[-1] == "Gyda beth hoffech chi gael help?", "and then the home page in Welsh"


# -- the pages --------------------------------------------------------------------------------


def test_choices_are_grouped_under_the_name_of_their_row(make_kiosk: Make, seed: Bundle):
    kiosk = make_kiosk(seed, (1920, 1080))
    model = model_of(kiosk)
    model.visit.start()
    model.visit.openComfort()
    capture.wait_until_idle(kiosk.window)
    root = QAccessible.queryAccessibleInterface(kiosk.window)
    assert root is not None
    grouped = {
        node.text(QAccessible.Text.Name): [
            node.child(place).text(QAccessible.Text.Name) for place in range(node.childCount())
        ]
        for node in walk(root)
        if node.role() == QAccessible.Role.List
    }
    assert grouped["If the colours are hard to see"] == ["Light", "Dark", "Strong contrast"]
    assert grouped["If movement disturbs you"] == ["A little", "None"]
    choices = [one for one, _ in nodes(kiosk) if one == QAccessible.Role.RadioButton]
    assert len(choices) == sum(len(names) for names in grouped.values()), "each is in a group"


def test_down_reads_the_whole_page_in_its_order_and_comes_round(
    make_kiosk: Make, seed: Bundle, screen_reader: None
):
    kiosk = make_kiosk(seed)
    model = model_of(kiosk)
    model.visit.start()
    model.visit.openDestination("ceop")
    capture.wait_until_idle(kiosk.window)
    said = heard(kiosk)
    for _ in range(40):
        key(kiosk, Key.Key_Down)
        if said[-1] == "CEOP Safety Centre":
            break
    place = seed.destinations["ceop"]
    assert said[:3] == [
        "ceop.police.uk/Safety-Centre",
        "QR code for ceop.police.uk",
        "Type this on any phone or computer",
    ]
    assert f"{place.summary} {place.for_whom}" in said
    assert STRIP in said
    bar = said.index("Back")
    assert said[bar : bar + 2] == ["Back", "Home"]
    assert said[-2:] == ["Hide this", "CEOP Safety Centre"]
    assert len(set(said)) == len(said), "each once"
    key(kiosk, Key.Key_Up)
    assert said[-1] == "Hide this"


def test_down_on_a_card_scrolls_to_what_it_reads(
    make_kiosk: Make, seed: Bundle, screen_reader: None
):
    kiosk = make_kiosk(seed)
    model = model_of(kiosk)
    model.visit.start()
    model.visit.openCard("online-grooming")
    capture.wait_until_idle(kiosk.window)
    for _ in range(12):
        key(kiosk, Key.Key_Down)
        item = focused(kiosk)
        box = item.mapRectToScene(item.boundingRect())
        assert 0 <= box.top() < 600, f"'{said_by_focus(kiosk)}' is out of view"
        assert box.top() < box.bottom() <= 600 or box.height() > 300


def test_without_a_screen_reader_the_arrows_go_from_control_to_control(
    make_kiosk: Make, seed: Bundle
):
    kiosk = make_kiosk(seed)
    model_of(kiosk).visit.start()
    capture.wait_until_idle(kiosk.window)
    key(kiosk, Key.Key_Down)
    assert name(kiosk) == seed.topics[0].title


def test_f2_says_the_whole_page_at_once_and_again(
    make_kiosk: Make, seed: Bundle, screen_reader: None
):
    kiosk = make_kiosk(seed)
    model = model_of(kiosk)
    model.visit.start()
    model.visit.openDestination("ceop")
    capture.wait_until_idle(kiosk.window)
    said = heard(kiosk)
    key(kiosk, Key.Key_F2)
    assert said[-1].startswith(
        "CEOP Safety Centre. ceop.police.uk/Safety-Centre. QR code. Type this on any phone"
    )
    assert said[-1].endswith(f"{STRIP} What happens when I call.")
    whole = said[-1]
    said.clear()
    key(kiosk, Key.Key_F2)
    assert said[-1] == whole, "as often as the visitor asks"
    assert [text for _, text in nodes(kiosk)].count(whole) == 1
    key(kiosk, Key.Key_Down)
    assert said[-1] == "CEOP Safety Centre", "from there the page begins"
    key(kiosk, Key.Key_F2, Key.Key_Tab)
    assert said[-1] in ("More", "Back")
    assert whole not in [text for _, text in nodes(kiosk)], "and not a second time in the page"


def test_f2_says_each_step_with_its_line_also_where_lines_are_below_the_steps(
    make_kiosk: Make, seed: Bundle, screen_reader: None
):
    kiosk = make_kiosk(seed)
    model = model_of(kiosk)
    model.visit.start()
    model.visit.openCard("online-grooming")
    capture.wait_until_idle(kiosk.window)
    said = heard(kiosk)
    key(kiosk, Key.Key_F2)
    assert (
        "1. Stop replying. Also if they keep writing. "
        "2. Keep the chat. Write down their user name and the app. "
        "3. Tell an adult you trust. 4. Tell CEOP. Or call the police on 101. Do not."
    ) in said[-1]


def test_the_chosen_tab_says_so(make_kiosk: Make, seed: Bundle, screen_reader: None):
    """Orca says no state of a tab."""
    kiosk = make_kiosk(seed, size=(1920, 1080))
    model_of(kiosk).visit.start()
    model_of(kiosk).visit.openCard("online-grooming")
    assert [text for role, text in descriptions(kiosk) if role is QAccessible.Role.PageTab] == [
        "What to do now Chosen",
        "Signs ",
        "What comes next ",
        "Call 999 if ",
    ]


def test_f2_says_what_a_phone_remembers_once(make_kiosk: Make, seed: Bundle, screen_reader: None):
    """Also where it is shown beside the code and with the details."""
    kiosk = make_kiosk(seed, size=(1920, 1080))
    model = model_of(kiosk)
    model.visit.start()
    model.visit.openDestination("ceop")
    capture.wait_until_idle(kiosk.window)
    said = heard(kiosk)
    key(kiosk, Key.Key_F2)
    assert said[-1].count("Your phone may remember this page.") == 1


def test_urdu_has_ordinary_spaces_and_no_second_full_stop_for_who_listens(
    make_kiosk: Make, seed: Bundle, screen_reader: None
):
    kiosk = make_kiosk(seed, size=(1920, 1080), language="ur")
    model = model_of(kiosk)
    model.visit.start()
    model.visit.openDestination("childline")
    told = [text for _, text in descriptions(kiosk)]
    assert [text for text in told if "0800 1111" in text]
    assert not [text for text in told if set(text) & set(SPACE)]
    said = heard(kiosk)
    key(kiosk, Key.Key_F2)
    assert "101 پر کال کریں۔ کال کرنے پر کیا ہوتا ہے." in said[-1]


def test_a_page_that_goes_keeps_its_language(make_kiosk: Make, seed: Bundle, screen_reader: None):
    """Orca 43 says each new name of what has the focus."""
    kiosk = make_kiosk(seed)
    model = model_of(kiosk)
    model.visit.start()
    model.languages.choose("pl")
    capture.wait_until_idle(kiosk.window)
    hide = control(kiosk, "Ukryj")
    hide.forceActiveFocus()
    model.visit.hide()
    assert accessible_name(hide) == "Ukryj"
    assert model.languages.language == "en"


def test_hide_leaves_nothing_of_what_f2_said(make_kiosk: Make, seed: Bundle, screen_reader: None):
    kiosk = make_kiosk(seed)
    model = model_of(kiosk)
    model.visit.start()
    model.visit.openDestination("ceop")
    capture.wait_until_idle(kiosk.window)
    key(kiosk, Key.Key_F2)
    said = heard(kiosk)
    model.visit.hide()
    capture.wait_until_idle(kiosk.window)
    assert said == ["Sample Library"]
    assert not [text for _, text in nodes(kiosk) if "ceop" in text.lower()]


def test_without_a_screen_reader_f2_changes_nothing(make_kiosk: Make, seed: Bundle):
    kiosk = make_kiosk(seed)
    model_of(kiosk).visit.start()
    capture.wait_until_idle(kiosk.window)
    before = nodes(kiosk)
    key(kiosk, Key.Key_F2)
    assert name(kiosk) == seed.home_question
    assert nodes(kiosk) == before


# -- the language of the page -----------------------------------------------------------------


def test_the_locale_is_that_of_the_page(make_kiosk: Make, seed: Bundle):
    kiosk = make_kiosk(seed)
    model = model_of(kiosk)
    assert QLocale().name().startswith("en")
    model.visit.start()
    for code in ("ur", "pl", "cy", "pa"):
        model.visit.openLanguages()
        model.visit.chooseLanguage(code)
        assert QLocale().name().startswith(f"{code}_")
    model.visit.endVisit()
    assert QLocale().name().startswith("en"), "the next visitor's"


def test_the_locale_of_the_machine_is_never_told(make_kiosk: Make, seed: Bundle):
    make_kiosk(seed, language="ar")
    assert QLocale().name().startswith("ar_")


# -- the focus ring ---------------------------------------------------------------------------


def ring_shows(item: QQuickItem) -> bool:
    found = [child for child in item.childItems() if child.objectName() == "focusRing"]
    assert len(found) == 1
    return found[0].isVisible()


def test_the_ring_is_for_visitors_with_keys(
    make_kiosk: Make, seed: Bundle, finger: QPointingDevice
):
    kiosk = make_kiosk(seed)
    kiosk.finish_startup()
    model = model_of(kiosk)
    assert not ring_shows(focused(kiosk)), "the start screen has the focus and no ring"
    key(kiosk, Key.Key_Tab)
    assert ring_shows(focused(kiosk))
    key(kiosk, Key.Key_Backtab, Key.Key_Return)
    topic = control(kiosk, seed.topics[0].title)
    topic.forceActiveFocus()
    assert ring_shows(topic)
    beside = QPoint(2, kiosk.window.height() // 2)
    press(kiosk, finger, beside)
    release(kiosk, finger, beside)
    capture.wait_until_idle(kiosk.window)
    assert focused(kiosk) == topic
    assert not ring_shows(topic), "a visitor touches now"
    key(kiosk, Key.Key_Tab)
    assert ring_shows(focused(kiosk))
    model.visit.endVisit()
    capture.wait_until_idle(kiosk.window)
    assert not ring_shows(focused(kiosk)), "nothing shows that the last visitor used keys"


def test_the_mark_of_the_switches_is_always_seen(make_kiosk: Make, seed: Bundle):
    kiosk = make_kiosk(seed, switches="one")
    assert ring_shows(focused(kiosk))


# -- time -------------------------------------------------------------------------------------


def test_a_visitor_who_listens_is_asked_after_ten_minutes(
    make_kiosk: Make, seed: Bundle, clock: TourClock, screen_reader: None
):
    model = model_of(make_kiosk(seed))
    model.visit.start()
    for _ in range(5):
        clock.seconds += 110
        model.visit.tick()
        assert model.visit.state == "active"
    clock.seconds += 50
    model.visit.tick()
    assert model.visit.state == "asking"


def test_without_a_screen_reader_it_is_asked_as_the_settings_say(
    make_kiosk: Make, seed: Bundle, clock: TourClock
):
    model = model_of(make_kiosk(seed))
    model.visit.start()
    clock.seconds += 91
    model.visit.tick()
    assert model.visit.state == "asking"


def test_the_question_names_its_seconds_once(make_kiosk: Make, seed: Bundle, clock: TourClock):
    kiosk = make_kiosk(seed)
    model = model_of(kiosk)
    model.visit.start()
    capture.wait_until_idle(kiosk.window)
    clock.seconds += 91
    model.visit.tick()
    capture.wait_until_idle(kiosk.window)

    def alerts() -> list[str]:
        return [text for role, text in nodes(kiosk) if role == QAccessible.Role.AlertMessage]

    first = alerts()
    assert first == [
        "Are you still there? Your page is hidden, and not lost. It clears in about 30 seconds."
    ]
    before = nodes(kiosk)
    clock.seconds += 10
    model.visit.tick()
    assert model.visit.secondsLeft == 20
    assert nodes(kiosk) == before, "a screen reader would say each change"


# -- the keys are told ------------------------------------------------------------------------

KEYS = "F2 reads all of it."


def test_the_start_screen_tells_of_the_keys_before_qt_knows_of_a_screen_reader(
    make_kiosk: Make, seed: Bundle
):
    kiosk = make_kiosk(seed)
    told = [text for _, text in descriptions(kiosk) if text.endswith(KEYS)]
    assert len(told) == 1
    assert told[0].startswith(f"{INVITATION} {seed.attract.promise} With a keyboard: Tab ")


def test_about_tells_of_the_keys_where_a_screen_reader_runs(
    make_kiosk: Make, seed: Bundle, screen_reader: None
):
    kiosk = make_kiosk(seed)
    model_of(kiosk).visit.start()
    model_of(kiosk).visit.help()
    assert any(text.endswith(KEYS) for _, text in nodes(kiosk))


def test_without_a_screen_reader_no_page_shows_the_keys(make_kiosk: Make, seed: Bundle):
    kiosk = make_kiosk(seed)
    model_of(kiosk).visit.start()
    model_of(kiosk).visit.help()
    assert not any(KEYS in text for _, text in nodes(kiosk))
