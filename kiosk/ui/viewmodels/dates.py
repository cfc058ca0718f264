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
    text = _locale(language).toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
    # The same digits as in the phone numbers beside it, in Arabic too.
    return text.translate(_WESTERN)


def weekday(day: date, language: str) -> str:
    """Returns the name of the day of the week in the language, as in a sentence: 'Tuesday'."""
    return _locale(language).dayName(day.isoweekday())


def clock_time(moment: datetime) -> str:
    """Returns the time on a clock of 24 hours: '9:00', '17:30'."""
    return f"{moment.hour}:{moment.minute:02}"


def _locale(language: str) -> QLocale:
    return QLocale("en_GB" if language == "en" else language)
