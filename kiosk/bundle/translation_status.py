"""Notice on a page about the language of its text."""

from __future__ import annotations

from kiosk.bundle.model import Bundle, Card, Destination


def notice_for(bundle: Bundle, part: Card | Destination | Bundle, language: str) -> str:
    """Returns "missing" if the text is not in the visitor's language; "unreviewed" if it is, but no
    person who speaks the language has read it; "" otherwise."""
    if language == bundle.languages[0]:
        return ""
    if part.language != language:
        return "missing"
    return "unreviewed" if part.unreviewed else ""
