"""Default headings of blocks, in English; the only place where they are written.

Pages show them translated, above a block without a title; `kiosk diff` begins the lines of a block
with them. `packaging/translations.sh --update` copies them into kiosk/ui/i18n.
"""

from __future__ import annotations

from collections.abc import Mapping


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Marks a text for Qt's lupdate, which knows it by this name. Returns the text."""
    return text


HEADINGS: Mapping[str, str] = {
    "urgent": QT_TRANSLATE_NOOP("BlockView", "Call 999 if:"),
    "warning": QT_TRANSLATE_NOOP("BlockView", "Important"),
    "dos": QT_TRANSLATE_NOOP("BlockView", "Do"),
    "donts": QT_TRANSLATE_NOOP("BlockView", "Do not"),
}
"""Heading by kind of block; the other kinds have none."""

DO_NOT = "do not "
"""Prefix of each entry of an English list of `donts`. Authors write the entries without it; a
visitor who reads or hears a single line must not take it for advice. Translators write whole
sentences."""
