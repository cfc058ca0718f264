"""The languages of the screen itself. A bundle may be written in any of them, or in more."""

from __future__ import annotations

from typing import NamedTuple


class Language(NamedTuple):
    """`name` is how its readers write it.

    `fonts` is how the names of files in assets/fonts begin that it needs beside the usual ones.
    `family` is the font its text is set in; empty: the usual one, which asks others for letters.
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
"""In the order of the list that a visitor sees."""

_BY_CODE = {language.code: language for language in LANGUAGES}


def language(code: str) -> Language:
    """One that the screen does not speak goes by its code."""
    return _BY_CODE.get(code) or Language(code, code, code)


def is_spoken(code: str) -> bool:
    """Whether the buttons and headings of the screen itself exist in it."""
    return code in _BY_CODE
