"""The way to every page of a kiosk, as a visitor would reach it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from kiosk.settings import Settings
from kiosk.visit.session import CODE_SECONDS

if TYPE_CHECKING:
    from kiosk.bundle.model import Bundle
    from kiosk.ui.viewmodels.visit import VisitModel
    from kiosk.ui.window.kiosk_window import KioskWindow

_MAX_SCREENFULS = 90


@dataclass(slots=True)
class TourClock:
    """A clock that the tour sets: "Are you still there?" appears without waiting."""

    seconds: float = 0.0

    def __call__(self) -> float:
        return self.seconds


class DisplayOptions(NamedTuple):
    """Choices of the comfort page, for the whole tour. `text_size` 0 to 3. `aloud` needs a kiosk
    with a speaker."""

    text_size: int = 0
    theme: str = "light"
    reach: bool = False
    aloud: bool = False


DEFAULTS = DisplayOptions()


class Album(Protocol):
    """Receives every page that a tour opens. Implementations inherit from this class."""

    scrolled: bool
    """True if a long page is opened to its end."""

    def add(self, kiosk: KioskWindow, page: str, identity: str, part: int = 1) -> None:
        """Adds the page as it is on the screen now. `page` as in `VisitModel.page`, or the name of
        a state; `identity`: the id of its card, topic or destination; `part`: the screenful,
        from 1."""

    def add_whole(self, kiosk: KioskWindow, page: str, identity: str) -> None:
        """Adds the page and, if `scrolled`, each screenful that "More" shows, to its end."""
        from kiosk.ui.inspect import capture

        self.add(kiosk, page, identity)
        if not self.scrolled:
            return
        for part in range(2, _MAX_SCREENFULS):
            # The finger that presses it also interrupts the voice.
            kiosk.model.readAloud.interrupt(touch=True)
            if not capture.press_more(kiosk.window):
                return
            self.add(kiosk, page, identity, part)


def walk_pages(
    kiosk: KioskWindow,
    bundle: Bundle,
    album: Album,
    clock: TourClock,
    settings: Settings,
    options: DisplayOptions,
) -> None:
    """Opens every page once, and each tab of a destination, with these display `options`, and adds
    it to `album`. The last ones are "Are you still there?", on a destination and elsewhere, and the
    decoy. `clock` is the kiosk's."""
    model = kiosk.model
    kiosk.finish_startup()
    album.add(kiosk, "attract", "")
    model.visit.start()
    model.comfort.setTextSize(options.text_size)
    model.comfort.setTheme(options.theme)
    model.comfort.setReach(options.reach)
    model.readAloud.setOn(options.aloud)
    album.add_whole(kiosk, "home", "")
    by_topic = _ByTopic(model.visit)
    cards: dict[str, Callable[[], None]] = {}
    destinations: dict[str, Callable[[], None]] = {}
    for topic in bundle.topics:
        walk(model.visit.home, partial(model.visit.openTopic, topic.id))
        album.add_whole(kiosk, "topic", topic.id)
        for card_id in topic.cards:
            to_card = partial(model.visit.openCard, card_id)
            cards.setdefault(card_id, partial(by_topic, topic.id, to_card))
        for destination_id in topic.destinations:
            to_place = partial(model.visit.openDestination, destination_id)
            destinations.setdefault(destination_id, partial(by_topic, topic.id, to_place))
    for card_id, reach in cards.items():
        reach()
        album.add_whole(kiosk, "card", card_id)
        for destination_id in bundle.cards[card_id].destinations:
            onward = partial(model.visit.openDestination, destination_id)
            destinations.setdefault(destination_id, partial(walk, reach, onward))
    for destination_id, reach in destinations.items():
        reach()
        first, *others = model.destinationPage.tabs or ("",)
        album.add_whole(kiosk, "destination", destination_id)
        for tab in others:
            model.destinationPage.choose(tab)
            album.add_whole(kiosk, f"destination-{tab}", destination_id)
        model.destinationPage.choose(first)
    for name, opens in (
        ("unsure", model.visit.openUnsure),
        ("language", model.visit.openLanguages),
        ("comfort", model.visit.openComfort),
        ("help", model.visit.help),
        ("calm", model.visit.openCalm),
    ):
        walk(model.visit.home, opens)
        album.add_whole(kiosk, name, "")
    if bundle.library is not None:
        walk(model.visit.home, model.visit.openLibrary)
        album.add_whole(kiosk, "library", "")
        for page in ("hours", "events"):
            model.visit.openLibraryPage(page)
            album.add_whole(kiosk, "library", page)
    if model.readAloud.available and settings.headphones == "on":
        _add_headphone_mode(kiosk, bundle, album)
    for name, ways, idle in (
        ("still-there-sheet", destinations, max(settings.idle_seconds, CODE_SECONDS)),
        ("still-there", cards, settings.idle_seconds),
    ):
        model.visit.home()
        if ways:
            next(iter(ways.values()))()
        for seconds in (idle, 6):
            clock.seconds += seconds
            model.visit.tick()
        album.add(kiosk, name, "")
    model.visit.hide()
    album.add(kiosk, "hidden", "")


def _add_headphone_mode(kiosk: KioskWindow, bundle: Bundle, album: Album) -> None:
    """Adds what leads into headphone mode, and what stands in front of pages in it. The visit's
    reading aloud ends with it."""
    model = kiosk.model
    model.visit.home()
    # On the page, which in reach mode is the lower part of the screen.
    screen = model.screen
    model.headphones.hold(kiosk.window.width() * 0.6, screen.pageTop + screen.pageHeight * 0.45)
    model.headphones.fill()
    album.add(kiosk, "headphones-hold", "")
    model.readAloud.voiceless.emit()
    album.add(kiosk, "headphones-no-voice", "")
    model.headphones.touched()
    model.readAloud.enter_headphone_mode(lambda: True)
    model.headphones.ask()
    album.add(kiosk, "headphones-question", "")
    model.headphones.withdraw()
    for card_id in list(bundle.cards)[:1]:
        model.visit.openCard(card_id)
        album.add(kiosk, "headphones-card", card_id)
    for one in bundle.destinations.values():
        if one.web and one.phone:
            model.visit.openDestination(one.id)
            album.add(kiosk, "headphones-destination", one.id)
            break
    model.headphones.leave()


def walk(*steps: Callable[[], None]) -> None:
    """Takes steps one after the other."""
    for step in steps:
        step()


class _ByTopic:
    """Opens a page from its topic. The home page, which takes as long to make as the page that is
    drawn, comes before another topic only: from a page of the same one the topic is on the way
    back."""

    def __init__(self, visit: VisitModel) -> None:
        self._visit = visit
        self._topic = ""

    def __call__(self, topic: str, opens: Callable[[], None]) -> None:
        if topic != self._topic:
            self._visit.home()
            self._topic = topic
        self._visit.openTopic(topic)
        opens()
