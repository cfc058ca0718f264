"""The fields of every file of a bundle. docs/content-format.md says the same in words."""

from __future__ import annotations

from kiosk.bundle.blocks import BlockReader
from kiosk.bundle.model import AUDIENCES, Brand
from kiosk.validation.fields import (
    EMAIL,
    HOST,
    IDENT,
    LANGUAGE,
    PHONE,
    WEB,
    Choice,
    Colour,
    Day,
    FilePath,
    ListOf,
    Reader,
    Words,
    YesNo,
)
from kiosk.validation.object_schema import Shape

LINE = Words(90)
AUDIENCE = ListOf(Choice(AUDIENCES), 1, unique=True)
_BRAND = Brand()

SOURCE = Shape("a source", {"title": Words(160)}, {"address": WEB, "date": Day()})

CARD = Shape(
    "a card",
    {
        "title": Words(60),
        "summary": Words(110),
        "audience": AUDIENCE,
        "body": ListOf(BlockReader(), 1, 40),
        "destinations": ListOf(IDENT, 1, 4, unique=True),
        "reviewed": Day(),
        "review_by": Day(),
    },
    {
        "icon": IDENT,
        "keywords": ListOf(Words(40), 0, 60),
        "related": ListOf(IDENT, 0, 3, unique=True),
        "source": SOURCE,
    },
)

_CONTACT: dict[str, Reader] = {
    "web": Words(300),
    "phone": PHONE,
    "text_message": LINE,
    "email": EMAIL,
}
CONTACTS = tuple(_CONTACT)
# `web` is any text here: what makes a good address is said by kiosk.qr.payload, through the checks.

_DESTINATION_NEEDED: dict[str, Reader] = {
    "name": Words(50),
    "summary": LINE,
    "for_whom": LINE,
    "confidence": Choice(("high", "medium", "low"), "medium"),
    "review_by": Day(),
}
_DESTINATION_OPTIONAL: dict[str, Reader] = {
    **_CONTACT,
    "icon": IDENT,
    "audience": AUDIENCE,
    "textphone": LINE,
    "hours": LINE,
    "cost": LINE,
    "expect": LINE,
    "emergency": YesNo(),
    "steady": YesNo(),
    "verified": Day(),
    "source": SOURCE,
}

DESTINATION = Shape("a destination", {"id": IDENT, **_DESTINATION_NEEDED}, _DESTINATION_OPTIONAL)
USED_DESTINATION = Shape(
    "an entry with 'use'", {"use": IDENT}, {**_DESTINATION_NEEDED, **_DESTINATION_OPTIONAL}
)
"""An entry of the UK directory; the other fields replace those of the directory."""

TOPIC = Shape(
    "a topic",
    {"id": IDENT, "title": Words(40), "summary": Words(70), "icon": IDENT},
    {
        "cards": ListOf(IDENT, 0, 30, unique=True),
        "destinations": ListOf(IDENT, 0, 12, unique=True),
    },
)

BUNDLE = Shape(
    "bundle.yaml",
    {
        "id": IDENT,
        "title": Words(60),
        "publisher": Words(120),
        "languages": ListOf(LANGUAGE, 1, 40, unique=True),
        "home_question": Words(60),
        "attract": Shape("attract", {"questions": ListOf(Words(60), 1, 6), "promise": Words(120)}),
        "emergency": Shape("emergency", {"danger": Words(50)}, {"otherwise": Words(50)}),
        "decoy": Shape(
            "decoy",
            {"title": Words(60)},
            {"lines": ListOf(Words(120), 0, 8), "image": FilePath("bundle"), "clock": YesNo(True)},
        ),
        "about": Shape("about", {"run_by": Words(400)}, {"contact": Words(200), "reviewed": Day()}),
        "topics": ListOf(TOPIC, 3, 8),
    },
    {
        "brand": Shape(
            "brand",
            {},
            {
                "name": Words(40),
                "colour": Colour(_BRAND.colour),
                "soft": Colour(_BRAND.soft),
                "paper": Colour(_BRAND.paper),
            },
        ),
    },
)

RETIRED = Shape(
    "a retired address",
    {"host": HOST, "name": Words(60), "replaced_by": IDENT},
    {"closed": Day(), "note": Words(200)},
)
