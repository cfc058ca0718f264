"""Dates as a visitor reads them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

_WESTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


def spoken_date(day: date | None, language: str) -> str:
    """Returns the date as '22 November 2026' in the language, with the digits 0 to 9 in every
    script; '' for no date."""
    if day is None:
        return ""
    locale = QLocale("en_GB" if language == "en" else language)
    text = locale.toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
    # The same digits as in the phone numbers beside it, in Arabic too.
    return text.translate(_WESTERN)
