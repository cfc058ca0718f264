"""The models of the visitors' pages and of the shell around them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from kiosk.bundle.model import Bundle
from kiosk.ui.viewmodels.card import CardModel
from kiosk.ui.viewmodels.destination import DestinationModel
from kiosk.ui.viewmodels.home_and_topic import HomeModel, TopicModel
from kiosk.ui.viewmodels.shell import ShellModel
from kiosk.visit.navigation import Route


class PageModels:
    """One model for each kind of page. `today` returns None if the clock is not plausible."""

    def __init__(self, today: Callable[[], date | None], parent: QObject) -> None:
        self.shell = ShellModel(parent)
        self.home = HomeModel(parent)
        self.topic = TopicModel(parent)
        self.card = CardModel(parent)
        self.destination = DestinationModel(today, parent)

    def show_bundle(self, bundle: Bundle | None, language: str) -> None:
        """Fills the models that do not depend on the open page: shell and home page."""
        self.shell.show(bundle, language)
        if bundle is not None:
            self.home.show(bundle, language)

    def show(self, page: Route, bundle: Bundle, language: str) -> None:
        if page.page == "topic":
            self.topic.show(bundle, page.id, language)
        elif page.page == "card":
            self.card.show(bundle, page.id, language)
        elif page.page == "destination":
            self.destination.show(bundle, page.id, language)

    def clear(self) -> None:
        """Empties the pages that a visitor opened."""
        self.topic.clear()
        self.card.clear()
        self.destination.clear()
