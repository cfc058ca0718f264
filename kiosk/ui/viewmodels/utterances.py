"""Utterances from the texts of a page: what the voice says, and in which language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from kiosk.ui.viewmodels.bidi import audible
from kiosk.visit.speech import Utterance, likely_language

_BETWEEN = " .,;\u060c"
"""Signs at which a text of two languages is cut."""

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
    ) -> list[Utterance]:
        """Returns the text as one utterance, or as several if it has words of the program inside
        content of another language. `item` shows the text; None if none does. `untranslated`: the
        content of its page is in the bundle's own language."""
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
        parts = [(text, language)]
        if language != self.language:
            parts = [
                (part, self.language if ours else language)
                for part, ours in _split(text, _interface_words(item))
            ] or parts
        return [Utterance(spoken_form(part, code, self._words), code) for part, code in parts]


def _declared_language(item: Any) -> str:
    """Returns the language that a control declares for its name; '' for none."""
    return str(item.property("textLanguage") or "") if item is not None else ""


def _is_interface_text(item: Any) -> bool:
    """True for interface text, which exists in each language; False for content. The nearest item
    around it that says so decides."""
    while item is not None:
        says = item.property("isInterfaceText")
        if says is not None:
            return bool(says)
        item = item.parentItem()
    return False


def _interface_words(item: Any) -> list[str]:
    """Returns the words of the program in the text of an item with content, in their order:
    "Open now." on a call card, "Chosen" of a tab."""
    if item is None:
        return []
    words = [*(item.property("interfaceWords") or ()), item.property("spokenDetail") or ""]
    return [clean for word in words if (clean := audible(str(word)))]


def _split(text: str, ours: Iterable[str]) -> Iterator[tuple[str, bool]]:
    """Yields the parts of a text in their order; True for those that are words of the program."""
    for word in ours:
        before, found, after = text.partition(word)
        if found:
            if rest := before.strip(_BETWEEN):
                yield rest, False
            yield word, True
            text = after
    if rest := text.strip(_BETWEEN):
        yield rest, False
