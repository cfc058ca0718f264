"""Languages of the interface. A bundle may use these and others."""

from __future__ import annotations

from typing import NamedTuple


class Language(NamedTuple):
    """A language. `name`: as its readers write it.

    `fonts`: beginning of the names of the files in assets/fonts that it needs besides the usual
    ones. `family`: font of its text; empty: the usual one, with fallback fonts for other letters.
    """

    code: str
    name: str
    english: str
    fonts: str = ""
    family: str = ""
    right_to_left: bool = False


LANGUAGES: tuple[Language, ...] = (
    Language("en", "English", "English"),
    Language("cy", "Cymraeg", "Welsh"),
    Language("pl", "Polski", "Polish"),
    Language("ro", "Română", "Romanian"),
    Language("uk", "Українська", "Ukrainian", "NotoSans"),
    Language("pa", "ਪੰਜਾਬੀ", "Panjabi", "NotoSansGurmukhi", "Noto Sans Gurmukhi"),
    Language("ur", "اردو", "Urdu", "NotoNastaliqUrdu", "Noto Nastaliq Urdu", right_to_left=True),
    Language("ar", "العربية", "Arabic", "NotoSansArabic", "Noto Sans Arabic", right_to_left=True),
)
"""Languages in the order in which a visitor sees them."""

_BY_CODE = {language.code: language for language in LANGUAGES}


def language(code: str) -> Language:
    """Returns the language of a code; for one without an interface, its code serves as the name."""
    return _BY_CODE.get(code) or Language(code, code, code)


def is_spoken(code: str) -> bool:
    """True if the interface is translated into this language."""
    return code in _BY_CODE
