"""The languages of a bundle, as a visitor chooses among them."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.languages import language


class LanguageRow(NamedTuple):
    """`name` is in the language itself, drawn with the font `family`."""

    code: str
    name: str
    family: str


def language_row(code: str) -> LanguageRow:
    found = language(code)
    return LanguageRow(code, found.name, found.family)
