"""Whom a place serves: ages, area and languages, in words of the program or of no language."""

from __future__ import annotations

from kiosk.bundle.model import INTERPRETER, Destination
from kiosk.languages import language as language_of

_NATIONS = frozenset({"england", "wales", "scotland", "northern-ireland"})


def ages_of(place: Destination) -> str:
    """Returns "13–17" or "18+"; '' where the words of the place say it already."""
    ages = place.ages
    if ages is None:
        return ""
    said = f"{place.for_whom} {place.summary}"
    named = (ages.youngest, ages.oldest, (ages.oldest or -2) + 1)
    if any(number is not None and number > 0 and str(number) in said for number in named):
        return ""
    return f"{ages.youngest}+" if ages.oldest is None else f"{ages.youngest}–{ages.oldest}"


def area_of(place: Destination) -> list[str]:
    """Returns ids of nations, and names of counties, where the words do not say it already."""
    said = f"{place.for_whom} {place.summary}".casefold()
    return [
        one if one in _NATIONS else one.replace("-", " ").title()
        for one in place.area
        if one != "uk" and one.replace("-", " ") not in said
    ]


def languages_of(place: Destination) -> list[str]:
    """Returns the names, each in its own language, of what is spoken besides English."""
    return [_own_name(code) for code in place.speaks if code != INTERPRETER]


def _own_name(code: str) -> str:
    found = language_of(code)
    if found.name != code:
        return found.name
    # Not at the top: the start does not need it.
    from PySide6.QtCore import QLocale

    return QLocale.languageToString(QLocale(code).language())
