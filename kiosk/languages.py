"""Languages of the interface. A bundle may use these and others."""

from __future__ import annotations

from typing import NamedTuple


class Language(NamedTuple):
    """A language. `name`: as its readers write it; so are `whole`, `part` and `first_pages`, which
    say how much of a bundle there is in it, and `danger` and `otherwise`, which a screen without
    content shows.

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
    danger: str = ""
    otherwise: str = ""


# fmt: off
LANGUAGES: tuple[Language, ...] = (
    Language("en", "English", "English",
             whole="Everything", part="Some pages", first_pages="First pages only",
             danger="In danger right now? Call 999.",
             otherwise="Not an emergency? Call 101."),
    Language("cy", "Cymraeg", "Welsh",
             whole="Popeth", part="Rhai tudalennau", first_pages="Y tudalennau cyntaf yn unig",
             danger="Mewn perygl? Ffoniwch 999.",
             otherwise="Ddim yn argyfwng? Ffoniwch 101."),
    Language("pl", "Polski", "Polish",
             whole="Wszystko", part="Niektóre strony", first_pages="Tylko pierwsze strony",
             danger="Coś ci grozi? Dzwoń 999.",
             otherwise="Nic pilnego? Dzwoń 101."),
    Language("ro", "Română", "Romanian",
             whole="Totul", part="Unele pagini", first_pages="Doar primele pagini",
             danger="În pericol? Sună la 999.",
             otherwise="Nu e urgent? Sună la 101."),
    Language("uk", "Українська", "Ukrainian", "NotoSans",
             whole="Усе", part="Деякі сторінки", first_pages="Лише перші сторінки",
             danger="Небезпека? Дзвоніть 999.",
             otherwise="Не терміново? Дзвоніть 101."),
    Language("pa", "ਪੰਜਾਬੀ", "Panjabi", "NotoSansGurmukhi", "Noto Sans Gurmukhi",
             whole="ਸਭ ਕੁਝ", part="ਕੁਝ ਪੰਨੇ", first_pages="ਸਿਰਫ਼ ਪਹਿਲੇ ਪੰਨੇ",
             danger="ਹੁਣੇ ਖ਼ਤਰਾ ਹੈ? 999 ’ਤੇ ਕਾਲ ਕਰੋ।",
             otherwise="ਐਮਰਜੈਂਸੀ ਨਹੀਂ? 101 ’ਤੇ ਕਾਲ ਕਰੋ।"),
    Language("ur", "اردو", "Urdu", "NotoNastaliqUrdu", "Noto Nastaliq Urdu", right_to_left=True,
             whole="سب کچھ", part="کچھ صفحے", first_pages="صرف پہلے صفحے",
             danger="ابھی خطرہ ہے؟ 999 پر کال کریں۔",
             otherwise="ایمرجنسی نہیں؟ 101 پر کال کریں۔"),
    Language("ar", "العربية", "Arabic", "NotoSansArabic", "Noto Sans Arabic", right_to_left=True,
             whole="كل شيء", part="بعض الصفحات", first_pages="الصفحات الأولى فقط",
             danger="في خطر الآن؟ اتصل بالرقم 999.",
             otherwise="ليست حالة طارئة؟ اتصل بالرقم 101."),
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
