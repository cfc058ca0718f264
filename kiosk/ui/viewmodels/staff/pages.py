"""The interface through which the models of the console open its pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol


class Question(NamedTuple):
    """A question to answer with `yes` or no. `confirm` is called after "yes"; `fingerprint_words`
    are listed below the text, to be compared one by one."""

    title: str
    text: str
    yes: str
    confirm: Callable[[], None]
    fingerprint_words: tuple[str, ...] = ()


class ConsolePages(Protocol):
    def open_page(self, page: str) -> None:
        """Opens a page; ignored until a PIN was entered, except for the pages that need none."""

    def work(self, says: str) -> None:
        """Opens the page of a command that runs. `says`: what the kiosk is doing."""

    def show_message(self, title: str, text: str) -> None: ...

    def ask(self, question: Question) -> None: ...
