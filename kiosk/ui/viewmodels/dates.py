"""Dates as a visitor reads them."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

_WESTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


def spoken_date(day: date | None, language: str) -> str:
    """Returns the date as '22 November 2026' in the language, with the digits 0 to 9 in every
    script; '' for no date."""
    if day is None:
        return ""
    return _written(day, "d MMMM yyyy", language)


def weekday(day: date, language: str) -> str:
    """Returns the name of the day of the week in the language, as in a sentence: 'Tuesday'."""
    return _locale(language).dayName(day.isoweekday())


def short_weekday(day: int, language: str) -> str:
    """Returns the short name of a day of the week that begins a line, 0 for Monday: 'Tue'."""
    return _capital(_locale(language).dayName(day + 1, QLocale.FormatType.ShortFormat))


def capital_weekday(day: int, language: str) -> str:
    """Returns the name of a day of the week that begins a line, 0 for Monday: 'Tuesday'."""
    return _capital(_locale(language).standaloneDayName(day + 1))


def day_and_month(day: date, language: str, *, begins: bool = True) -> str:
    """Returns a date as 'Monday 30 November', with a capital if it begins a line."""
    text = _written(day, "dddd d MMMM", language)
    return _capital(text) if begins else text


def short_date(day: date, language: str) -> str:
    """Returns a date in few letters: '4 Mar'."""
    return _written(day, "d MMM", language)


def clock_time(moment: datetime) -> str:
    """Returns the time on a clock of 24 hours: '9:00', '17:30'."""
    return f"{moment.hour}:{moment.minute:02}"


def _written(day: date, form: str, language: str) -> str:
    text = _locale(language).toString(QDate(day.year, day.month, day.day), form)
    # The same digits as in the phone numbers beside it, in Arabic too.
    return text.translate(_WESTERN)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _locale(language: str) -> QLocale:
    return QLocale("en_GB" if language == "en" else language)
