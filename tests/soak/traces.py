"""What a visit could leave in memory: addresses, numbers, texts and pictures of its pages."""

from __future__ import annotations

from urllib.parse import quote

from kiosk.bundle.model import Bundle
from kiosk.qr.payload import host_of
from kiosk.qr.symbol import matrix
from kiosk.ui.qr_code import picture_of
from kiosk.ui.viewmodels.bidi import isolated
from kiosk.ui.viewmodels.card_body import body_rows
from tests.soak.memory_scan import Traces, forms

SHORTEST = 8
"""Characters. A shorter text, such as 101, is in every process."""


def traces(bundle: Bundle, page: str, identity: str, language: str) -> Traces:
    """Returns what a page shows, by its text. `bundle` is in the visitor's `language`.

    Texts that exist for the page only are among them, such as a number in direction isolates or the
    markup of a line. Home and the lists are made for the next visitor too and are left out.
    """
    if page == "card":
        texts = _card(bundle, identity, language)
    elif page == "destination":
        texts = _destination(bundle, identity, language)
    else:
        return {}
    next_visitors = home_texts(bundle)
    texts = {text for text in texts if len(text) >= SHORTEST and text not in next_visitors}
    found = {text: forms(text) for text in texts}
    web = page == "destination" and bundle.destinations[identity].web
    if web:
        # As QML has it: a row may be followed by padding.
        picture = picture_of(matrix(web))
        found[f"the code of {web}"] = (bytes(picture.constBits()),)
    return found


def home_texts(bundle: Bundle) -> str:
    """Returns what the page of the next visitor has: the strip, and the topics. A text that is a
    part of it tells nothing of a visit."""
    topics = (f"{topic.title}\n{topic.summary}" for topic in bundle.topics)
    return "\n".join((f"{bundle.emergency.danger} {bundle.emergency.otherwise}", *topics))


def _card(bundle: Bundle, identity: str, language: str) -> set[str]:
    card = bundle.cards[identity]
    texts = {isolated(card.title, language), isolated(card.summary, language)}
    for row in body_rows(card, bundle, language):
        texts |= {row.text, row.title, row.picture, *row.items}
    for one in card.destinations:
        if one in bundle.destinations:
            place = bundle.destinations[one]
            texts |= {isolated(place.name, language), isolated(place.short, language)}
    return texts


def _destination(bundle: Bundle, identity: str, language: str) -> set[str]:
    place = bundle.destinations[identity]
    shown = (
        *(place.name, place.for_whom, place.summary, place.phone, place.text_message),
        *(place.textphone, place.email, place.hours, place.cost, " ".join(place.expect)),
    )
    texts = {isolated(text, language) for text in shown}
    if place.web:
        host = host_of(place.web)
        texts |= {place.web, quote(place.web, safe=""), isolated(host, language)}
        if language == "en":
            texts.add(f"QR code for {host}")
    return texts
