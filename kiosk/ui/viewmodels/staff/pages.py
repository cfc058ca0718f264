"""How the models of the console turn its page: all of them are handed this one thing."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol


class Question(NamedTuple):
    """`confirm` is called after "yes". `parts` are what is to be compared, word by word."""

    title: str
    text: str
    yes: str
    confirm: Callable[[], None]
    parts: tuple[str, ...] = ()


class ConsolePages(Protocol):
    def open_page(self, page: str) -> None:
        """Nothing happens while nobody has entered a PIN."""

    def show_message(self, title: str, text: str) -> None: ...

    def ask(self, question: Question) -> None: ...
