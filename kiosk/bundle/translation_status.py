"""What a page says about the language of its own text."""

from __future__ import annotations

from kiosk.bundle.model import Bundle, Card, Destination


def notice_for(bundle: Bundle, part: Card | Destination | Bundle, language: str) -> str:
    """ "missing": the text is not in the visitor's language; "unreviewed": it is, and no person who
    speaks the language has read it; "": nothing to say."""
    if language == bundle.languages[0]:
        return ""
    if part.language != language:
        return "missing"
    return "unreviewed" if part.unreviewed else ""
