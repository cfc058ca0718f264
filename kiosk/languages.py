"""Languages of the interface. A bundle may use these and others."""

from __future__ import annotations

from typing import NamedTuple


class Language(NamedTuple):
    """A language. `name`: as its readers write it; so are `whole`, `part` and `first_pages`, which
    say how much of a bundle there is in it.

    `fonts`: beginning of the names of the files in assets/fonts that it needs besides the usual
    ones. `family`: font of its text; empty: the usual one, with fallback fonts for other letters.
    """

    code: str
    name: str
    english: str
    fonts: str = ""
    family: str = ""
    right_to_left: bool = False
    whole: str = ""
    part: str = ""
    first_pages: str = ""


# fmt: off
LANGUAGES: tuple[Language, ...] = (
    Language("en", "English", "English",
             whole="Everything", part="Some pages", first_pages="First pages only"),
    Language("cy", "Cymraeg", "Welsh",
             whole="Popeth", part="Rhai tudalennau", first_pages="Y tudalennau cyntaf yn unig"),
    Language("pl", "Polski", "Polish",
             whole="Wszystko", part="Niektóre strony", first_pages="Tylko pierwsze strony"),
    Language("ro", "Română", "Romanian",
             whole="Totul", part="Unele pagini", first_pages="Doar primele pagini"),
    Language("uk", "Українська", "Ukrainian", "NotoSans",
             whole="Усе", part="Деякі сторінки", first_pages="Лише перші сторінки"),
    Language("pa", "ਪੰਜਾਬੀ", "Panjabi", "NotoSansGurmukhi", "Noto Sans Gurmukhi",
             whole="ਸਭ ਕੁਝ", part="ਕੁਝ ਪੰਨੇ", first_pages="ਸਿਰਫ਼ ਪਹਿਲੇ ਪੰਨੇ"),
    Language("ur", "اردو", "Urdu", "NotoNastaliqUrdu", "Noto Nastaliq Urdu", right_to_left=True,
             whole="سب کچھ", part="کچھ صفحے", first_pages="صرف پہلے صفحے"),
    Language("ar", "العربية", "Arabic", "NotoSansArabic", "Noto Sans Arabic", right_to_left=True,
             whole="كل شيء", part="بعض الصفحات", first_pages="الصفحات الأولى فقط"),
)
# fmt: on
"""Languages in the order in which a visitor sees them."""

_BY_CODE = {language.code: language for language in LANGUAGES}


def language(code: str) -> Language:
    """Returns the language of a code; for one without an interface, its code serves as the name."""
    return _BY_CODE.get(code) or Language(code, code, code)


def is_spoken(code: str) -> bool:
    """True if the interface is translated into this language."""
    return code in _BY_CODE
