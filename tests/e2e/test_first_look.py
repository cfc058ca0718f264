"""What a card shows before anything is touched: steps to take, and whom to call."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import product

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.bundle.model import Bundle, Card
from kiosk.bundle.sections import sections_of
from kiosk.ui.inspect import capture
from kiosk.ui.inspect.painted_surfaces import scene_rect, type_names
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.limits import TORTURE

BUNDLES = {"warwickshire": ("en", "cy", "pl", "ur"), "school-reception": ("en",)}
"""The shipped ones, with the languages in which their cards are."""
TALL = ((1920, 1080), (1080, 1920))
LOW = (1024, 600)
STEPS, LOW_STEPS = 3, {"en": 3, "cy": 1, "pl": 1, "ur": 1}
"""Steps in view: on screens of full height in every language, on a low one by language."""

Make = Callable[..., KioskWindow]


def seen_whole(window: QQuickWindow, kind: str) -> Iterator[QQuickItem]:
    """Yields the items of a type of which nothing is cut off or scrolled away."""
    for item in capture.items(window.contentItem()):
        if kind in type_names(item) and item.opacity() > 0:
            place = scene_rect(item)
            view = QRectF(0, 0, window.width(), window.height())
            around: QQuickItem | None = item.parentItem()
            while around is not None:
                if around.clip():
                    view = view.intersected(scene_rect(around))
                around = around.parentItem()
            if view.adjusted(-1, -1, 1, 1).contains(place):
                yield item


def steps_in_view(window: QQuickWindow) -> int:
    """Returns the number of steps, each with what to do."""
    return sum(not item.property("quiet") for item in seen_whole(window, "StepRow"))


def open_cards(kiosk: KioskWindow, bundle: Bundle, seen: set[str]) -> Iterator[Card]:
    """Opens each card once from its topic, as a visitor does, and yields it."""
    visit = kiosk.model.visit
    visit.start()
    for topic in bundle.topics:
        for card_id in topic.cards:
            if card_id in seen:
                continue
            seen.add(card_id)
            visit.home()
            visit.openTopic(topic.id)
            visit.openCard(card_id)
            capture.wait_until_idle(kiosk.window)
            yield bundle.cards[card_id]


def rows() -> list[tuple[str, str, tuple[int, int]]]:
    """Bundle, language and screen: all with torture, else each language and each screen once."""
    every = [(name, code, size) for name, codes in BUNDLES.items() for code in codes
             for size in (*TALL, LOW)]  # fmt: skip
    return every if TORTURE else [("warwickshire", "en", LOW), ("warwickshire", "ur", TALL[0]),
                                  ("warwickshire", "pl", TALL[1])]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "language", "size"),
    rows(),
    ids=lambda value: value if isinstance(value, str) else f"{value[0]}x{value[1]}",
)
def test_the_first_steps_and_the_first_number_are_in_view(
    make_kiosk: Make, bundles: dict[str, Bundle], name: str, language: str, size: tuple[int, int]
) -> None:
    bundle = bundles[name]
    kiosk = make_kiosk(bundle, size, language=language)
    seen: set[str] = set()
    faults = []
    for card in open_cards(kiosk, bundle, seen):
        found = steps_in_view(kiosk.window)
        if found < (wanted := steps_wanted(card, language, size)):
            faults.append(f"{card.id}: {found} steps in view, not {wanted}")
        places = [bundle.destinations[one] for one in card.destinations]
        calls = len(list(seen_whole(kiosk.window, "CallCard")))
        if calls != any(one.phone for one in places):
            faults.append(f"{card.id}: {calls} call cards")
    assert len(seen) == len(bundle.cards)
    assert not faults, "\n".join(faults)


def steps_wanted(card: Card, language: str, size: tuple[int, int]) -> int:
    blocks = [one for one in sections_of(card)[0].blocks if one.kind == "steps"]
    if card.urgent_first:
        # Beside the red box, which on a low screen has the first page.
        return 1 if size in TALL else 0
    # On a low screen the title of the steps takes the room of one.
    titled = size == LOW and any(one.title for one in blocks)
    most = STEPS if size in TALL else LOW_STEPS[language] - titled
    return min(most, sum(len(one.items) for one in blocks))


@pytest.mark.parametrize(
    ("language", "text_size"), [("en", 0), ("en", 1), ("en", 2), ("pl", 0), ("ur", 0)]
)
def test_a_red_box_begins_with_its_first_reason(
    make_kiosk: Make, seed: Bundle, language: str, text_size: int
) -> None:
    """On a low screen it has the room of the page's heading, where both have none."""
    kiosk = make_kiosk(seed, LOW, language=language)
    kiosk.model.comfort.setTextSize(text_size)
    visit = kiosk.model.visit
    visit.start()
    visit.openTopic(next(one.id for one in seed.topics if "meeting-someone" in one.cards))
    visit.openCard("meeting-someone")
    capture.wait_until_idle(kiosk.window)
    (box,) = (row for row in kiosk.model.cardPage.blocks.rows() if row.kind == "urgent")
    seen = [one.property("text") for one in seen_whole(kiosk.window, "BodyText")]
    assert box.items[0] in seen
    assert list(seen_whole(kiosk.window, "CallCard"))
    headings = [
        one for one in capture.items(kiosk.window.contentItem()) if "Heading" in type_names(one)
    ]
    heard = [one.property("text") for one in headings if one.isVisible()]
    assert kiosk.model.cardPage.title in heard, "who hears the page hears its heading"


def test_every_shipped_card_says_what_to_do_step_by_step(bundles: dict[str, Bundle]) -> None:
    without = [
        card.id
        for bundle in bundles.values()
        for card in bundle.cards.values()
        if not any(block.kind == "steps" for block in sections_of(card)[0].blocks)
    ]
    assert without == []


@pytest.mark.parametrize("language", ["en", "ur"])
@pytest.mark.parametrize("size", TALL, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_five_steps_of_the_blackmail_card_after_three_touches(
    make_kiosk: Make, seed: Bundle, language: str, size: tuple[int, int]
) -> None:
    kiosk = make_kiosk(seed, size, language=language)
    visit = kiosk.model.visit
    # Attract, a topic of the home page, a card of that topic.
    visit.start()
    visit.openTopic(next(one.id for one in seed.topics if "picture-blackmail" in one.cards))
    visit.openCard("picture-blackmail")
    capture.wait_until_idle(kiosk.window)
    assert steps_in_view(kiosk.window) == 5


def seen_topics(window: QQuickWindow) -> int:
    """Returns the number of topics of the home page that are whole in view; the library has the
    same tile."""
    return sum(bool(item.property("target")) for item in seen_whole(window, "TopicTile"))


@pytest.mark.parametrize("text_size", range(4) if TORTURE else (1, 3))
@pytest.mark.parametrize("size", [LOW, *TALL], ids=lambda size: f"{size[0]}x{size[1]}")
def test_six_topics_are_in_view(
    make_kiosk: Make, seed: Bundle, size: tuple[int, int], text_size: int
) -> None:
    assert len(seed.topics) == 6
    # On a low screen large words have whole rows only, and More says how many are left.
    wanted = 1 if size == LOW and text_size > 1 else 6
    found = {}
    for language in (
        "en",
        "ur",
        *(("cy", "pl", "ar", "pa", "ro", "uk") if TORTURE and text_size != 1 else ("ar",)),
    ):
        kiosk = make_kiosk(seed, size, language=language)
        kiosk.model.visit.start()
        kiosk.model.comfort.setTextSize(text_size)
        capture.wait_until_idle(kiosk.window)
        assert list(seen_whole(kiosk.window, "HomeHead")), language
        found[language] = seen_topics(kiosk.window)
    assert all(one >= wanted for one in found.values()), found


@pytest.mark.parametrize("language", ["en", "ur"])
def test_a_low_screen_has_few_pages(make_kiosk: Make, seed: Bundle, language: str) -> None:
    """The heading and the places to get help leave their room to the later pages."""
    kiosk = make_kiosk(seed, LOW, language=language)
    visit = kiosk.model.visit
    visit.start()
    visit.openTopic(next(one.id for one in seed.topics if "picture-blackmail" in one.cards))
    visit.openCard("picture-blackmail")
    capture.wait_until_idle(kiosk.window)
    pages = 1
    while capture.press_more(kiosk.window):
        capture.wait_until_idle(kiosk.window)
        pages += 1
        calls = [one.property("name") for one in seen_whole(kiosk.window, "RailButton")]
        assert len(calls) == 1, "one touch from every page"
    assert pages <= {"en": 9, "ur": 15}[language]


AROUND = ("PageHead", "ScrollButtons", "EmergencyStrip", "NavigationBar", "GuideHead", "GuideFoot")
"""What is on a page besides its content."""


def test_cards_leave_out_their_lines_before_the_first_picture(
    make_kiosk: Make, seed: Bundle
) -> None:
    """Where the lines of all cards have no room, no picture of the page has them, or a More."""
    long = {
        key: seed.cards[key]._replace(
            summary=f"{seed.cards[key].summary} {'What it is about. ' * 4}"
        )
        for key in seed.topics[0].cards
    }
    kiosk = make_kiosk(seed._replace(cards={**seed.cards, **long}), TALL[0])
    visit = kiosk.model.visit
    visit.start()
    capture.wait_until_idle(kiosk.window)
    seen: dict[str, list[tuple[int, bool]]] = {topic.id: [] for topic in seed.topics}

    def look() -> None:
        found = list(capture.items(kiosk.window.contentItem()))
        tiles = [one for one in found if is_within(one, ("TopicCards",))]
        lines = sum(bool(one.property("showsSummary")) for one in tiles)
        seen[kiosk.model.visit.pageId].append(
            (lines, any(one.objectName() == "more" for one in found))
        )

    for topic in seed.topics:
        visit.openTopic(topic.id)
        kiosk.window.frameSwapped.connect(look)
        for _ in range(3):
            capture.wait_for_frame(kiosk.window)
        kiosk.window.frameSwapped.disconnect(look)
    assert all(len(set(pictures)) == 1 for pictures in seen.values()), seen
    first = {topic.id: seen[topic.id][0] for topic in seed.topics}
    assert first["threatened"] == (0, False), "five cards fit without their lines"
    assert first["apps-and-games"] == (len(seed.topics[4].cards), False)


def has_content(window: QQuickWindow) -> bool:
    """Whether a control or a text of the page, other than a heading, is whole in view."""
    kinds = ("TouchSurface", "BodyText", "UiText")
    return any(
        "Heading" not in type_names(item)
        and (item.property("text") or (kind == "TouchSurface" and item.property("name")))
        for kind in kinds
        for item in seen_whole(window, kind)
        if not is_within(item, AROUND)
    )


def is_within(item: QQuickItem, kinds: tuple[str, ...]) -> bool:
    around: QQuickItem | None = item
    while around is not None:
        if any(kind in type_names(around) for kind in kinds):
            return True
        around = around.parentItem()
    return False


@pytest.mark.parametrize("language", ["en", "ur"])
@pytest.mark.parametrize("size", [*TALL, LOW], ids=lambda size: f"{size[0]}x{size[1]}")
def test_no_page_begins_with_its_heading_and_more_alone(
    make_kiosk: Make, seed: Bundle, size: tuple[int, int], language: str
) -> None:
    kiosk = make_kiosk(seed, size, language=language)
    visit = kiosk.model.visit
    visit.start()
    topics = [partial(visit.openTopic, one.id) for one in seed.topics]
    cards = [partial(visit.openCard, one) for one in seed.cards]
    places = [partial(visit.openDestination, one) for one in seed.destinations]
    kinds: list[Sequence[Callable[[], object]]] = [topics, cards, places]
    pages: list[Callable[[], object]] = [
        *(page for kind in kinds for page in (kind if TORTURE else kind[:2])),
        partial(visit.openDestination, "revenge-porn-helpline"),
        *(visit.openUnsure, visit.openLanguages, visit.openComfort, visit.help, visit.openCalm),
        visit.openLibrary,
        *(partial(visit.openLibraryPage, one) for one in ("hours", "events")),
        visit.home,
        visit.hide,
    ]
    empty = []
    for opens in pages:
        opens()
        capture.wait_until_idle(kiosk.window)
        if not has_content(kiosk.window):
            empty.append(str(opens))
    assert not empty, "\n".join(empty)


@pytest.mark.parametrize("language", ["en", "ur"])
def test_a_closed_service_shows_who_answers_now(open_destination: Make, language: str) -> None:
    kiosk = open_destination("revenge-porn-helpline", TALL[0], language=language)
    opening = kiosk.model.destinationPage.opening
    assert opening.closed
    places = [*seen_whole(kiosk.window, "CallCard"), *seen_whole(kiosk.window, "PlaceTile")]
    assert len(places) == opening.insteadCount > 0


def test_the_whole_week_of_a_closed_service_is_in_view(open_destination: Make) -> None:
    kiosk = open_destination("revenge-porn-helpline", TALL[0], language="ur")
    (week,) = seen_whole(kiosk.window, "WeekPanel")
    days = [one for one in capture.items(week) if one.property("day")]
    assert len(days) == kiosk.model.destinationPage.opening.weekCount == 7


@pytest.mark.parametrize(
    ("size", "language"), [(LOW, "en"), (LOW, "ur"), (TALL[0], "ur")], ids=lambda one: str(one)
)
def test_who_is_not_sure_has_all_choices_and_the_way_to_a_person_in_view(
    make_kiosk: Make, seed: Bundle, size: tuple[int, int], language: str
) -> None:
    kiosk = make_kiosk(seed, size, language=language)
    kiosk.model.visit.start()
    kiosk.model.visit.openUnsure()
    capture.wait_until_idle(kiosk.window)
    assert seen_topics(kiosk.window) == 5
    assert len(list(seen_whole(kiosk.window, "LeadTile"))) == 1


def test_who_is_not_sure_sees_what_may_have_happened_and_not_the_home_page_again(
    make_kiosk: Make, seed: Bundle
) -> None:
    kiosk = make_kiosk(seed, TALL[0])
    visit = kiosk.model.visit
    visit.start()
    visit.openUnsure()
    capture.wait_until_idle(kiosk.window)
    shown = {str(one.property("title")): one for one in seen_whole(kiosk.window, "TopicTile")}
    assert not set(shown) & {topic.title for topic in seed.topics}
    visit.openChoice("card/picture-blackmail")
    assert visit.page == "card"
    visit.back()
    assert visit.page == "unsure"


def test_no_word_of_a_title_in_nastaliq_is_alone_in_its_last_line(
    make_kiosk: Make, seed: Bundle
) -> None:
    kiosk = make_kiosk(seed, TALL[0], language="ur")
    kiosk.model.visit.start()
    capture.wait_until_idle(kiosk.window)
    folded = [
        one
        for tile in seen_whole(kiosk.window, "TopicTile")
        for one in capture.items(tile)
        if "BalancedText" in type_names(one) and one.property("lineCount") > 1
    ]
    assert folded
    assert all(one.property("spare") > 0 for one in folded)


def test_every_language_is_in_view_in_urdu(make_kiosk: Make, seed: Bundle) -> None:
    kiosk = make_kiosk(seed, TALL[0], language="ur")
    kiosk.model.visit.start()
    kiosk.model.visit.openLanguages()
    capture.wait_until_idle(kiosk.window)
    assert len(list(seen_whole(kiosk.window, "LanguageTile"))) == 8


@pytest.mark.parametrize(
    ("language", "text_size"),
    list(product(("en", "uk", "ur"), (0, 3))) if TORTURE else [("en", 0), ("uk", 3), ("ur", 3)],
)
def test_a_low_screen_has_all_the_words_of_a_number_or_none(
    make_kiosk: Make, seed: Bundle, language: str, text_size: int
) -> None:
    kiosk = make_kiosk(seed, LOW, language=language)
    visit, page = kiosk.model.visit, kiosk.model.destinationPage
    visit.start()
    kiosk.model.comfort.setTextSize(text_size)
    looked = 0
    for place in seed.destinations.values():
        visit.openDestination(place.id)
        page.choose("keep")
        if page.tab != "keep" or not page.contact.spoken:
            continue
        looked += 1
        capture.wait_until_idle(kiosk.window)
        (panel,) = [
            one
            for one in capture.items(kiosk.window.contentItem())
            if "KeepPanel" in type_names(one)
        ]
        words = [one for one in capture.items(panel) if one.property("text") in page.contact.spoken]
        assert len(words) in (0, len(page.contact.spoken)), place.id
        assert all(one.property("lineCount") == 1 for one in words), place.id
        whole = set(seen_whole(kiosk.window, "BodyText"))
        assert len([one for one in words if one in whole]) in (0, len(words)), place.id
    assert looked > 2 or language == "uk"


def test_a_low_screen_shows_two_steps_in_urdu(make_kiosk: Make, seed: Bundle):
    """Lines of Nastaliq are high; the card about blackmail is the one that cannot wait."""
    kiosk = make_kiosk(seed, LOW, language="ur")
    kiosk.model.visit.start()
    kiosk.model.visit.openCard("picture-blackmail")
    capture.wait_until_idle(kiosk.window)
    assert steps_in_view(kiosk.window) >= 2
