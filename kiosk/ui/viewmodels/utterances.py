"""Utterances from the texts of a page: what the voice says, and in which language."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from kiosk.visit.speech import Utterance, likely_language

Texts = Callable[[], Iterable[Any]]
"""Returns the bundles that are shown: their words tell what an address is made of."""


class Utterances:
    """Makes utterances for a visitor's language. `own` is the language of text that is not
    translated into it."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._words: frozenset[str] | None = None
        self.language = self._own = "en"

    def set_languages(self, language: str, own: str) -> None:
        self.language, self._own = language, own
        self._words = None

    def make(
        self, text: str, item: Any, voices: frozenset[str] | None, *, untranslated: bool
    ) -> Utterance:
        """`item` shows the text; None if none does. `untranslated`: the content of its page is in
        the bundle's own language."""
        # Not at the top: the start does not need it.
        from kiosk.visit.spoken_text import spoken_form, words_of

        if self._words is None:
            self._words = words_of(self._texts())
        declared = _declared_language(item)
        if declared and voices is not None and declared in voices:
            language = declared
        else:
            is_untranslated = untranslated and not _is_interface_text(item)
            language = likely_language(
                text, self.language, self._own, is_untranslated=is_untranslated
            )
        return Utterance(spoken_form(text, language, self._words), language)


def _declared_language(item: Any) -> str:
    """Returns the language that a control declares for its name; '' for none."""
    return str(item.property("textLanguage") or "") if item is not None else ""


def _is_interface_text(item: Any) -> bool:
    """True for interface text, which exists in each language; False for content."""
    while item is not None:
        if item.property("isInterfaceText"):
            return True
        item = item.parentItem()
    return False
