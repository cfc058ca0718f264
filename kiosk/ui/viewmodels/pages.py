"""The models of the visitors' pages and of the shell around them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject

from kiosk.bundle.model import Bundle, Topic
from kiosk.content.open_now import OpenNow
from kiosk.ui.viewmodels.card import CardModel
from kiosk.ui.viewmodels.destination import DestinationModel
from kiosk.ui.viewmodels.guide import GuideModel
from kiosk.ui.viewmodels.home_and_topic import HomeModel, TopicModel
from kiosk.ui.viewmodels.library import LibraryModel
from kiosk.ui.viewmodels.places import PlacesModel
from kiosk.ui.viewmodels.shell import ShellModel
from kiosk.visit.navigation import Route


class PageModels:
    """One model for each kind of page. `today` and `uk_time`, the time in the United Kingdom,
    return None if the clock is not plausible."""

    def __init__(
        self,
        today: Callable[[], date | None],
        uk_time: Callable[[], datetime | None],
        parent: QObject,
    ) -> None:
        self.open_now = OpenNow(uk_time)
        self.shell = ShellModel(parent)
        self.home = HomeModel(parent)
        self.topic = TopicModel(parent)
        self.card = CardModel(parent)
        self.places = PlacesModel(self.open_now, uk_time, parent)
        self._topic = ""
        self.destination = DestinationModel(today, self.open_now, uk_time, parent)
        self.library = LibraryModel(self.open_now, uk_time, parent)
        self.guide = GuideModel(LibraryModel(self.open_now, uk_time, parent), parent)

    def show_bundle(self, bundle: Bundle | None, language: str) -> None:
        """Fills the models that do not depend on the open page: shell, home page, and what is said
        about the building."""
        self.shell.show(bundle, language)
        self.library.show(bundle, language)
        self.guide.library.show(bundle, language)
        if bundle is not None:
            self.home.show(bundle, language)

    def show(self, page: Route, bundle: Bundle, language: str) -> None:
        if page.page == "topic":
            self._topic = page.id
            self.topic.show(bundle, page.id, language, self.home.audience)
            ids = _topic(bundle, page.id).destinations
            self.places.show(bundle, ids, language, self.topic.tint)
        elif page.page == "card":
            self.card.show(bundle, page.id, language, self._topic)
            self.places.show(bundle, bundle.cards[page.id].destinations, language, self.card.tint)
        elif page.page == "places":
            # Of the page that it was opened from.
            self.show(Route(*page.id.split("/")), bundle, language)
        elif page.page == "destination":
            self.destination.show(bundle, page.id, language)
        elif page.page == "library":
            self.library.refresh()
            self.library.open(page.id)

    def clear(self) -> None:
        """Empties the pages that a visitor opened."""
        self._topic = ""
        self.home.choose("")
        self.topic.clear()
        self.card.clear()
        self.places.clear()
        self.destination.clear()
        self.library.clear()
        self.guide.reset()


def _topic(bundle: Bundle, topic_id: str) -> Topic:
    return next(topic for topic in bundle.topics if topic.id == topic_id)
