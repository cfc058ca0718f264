"""Schemas of the files of a bundle. docs/content-format.md describes them for authors."""

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
    Boolean,
    Choice,
    Colour,
    Date,
    FieldType,
    FilePath,
    ListOf,
    TextField,
)
from kiosk.validation.object_schema import ObjectSchema

LINE = TextField(90)
AUDIENCE = ListOf(Choice(AUDIENCES), 1, unique=True)
_BRAND = Brand()

SOURCE = ObjectSchema("a source", {"title": TextField(160)}, {"address": WEB, "date": Date()})

CARD = ObjectSchema(
    "a card",
    {
        "title": TextField(60),
        "summary": TextField(110),
        "audience": AUDIENCE,
        "body": ListOf(BlockReader(), 1, 40),
        "destinations": ListOf(IDENT, 1, 4, unique=True),
        "reviewed": Date(),
        "review_by": Date(),
    },
    {
        "icon": IDENT,
        "keywords": ListOf(TextField(40), 0, 60),
        "related": ListOf(IDENT, 0, 3, unique=True),
        "source": SOURCE,
    },
)

_CONTACT: dict[str, FieldType] = {
    "web": TextField(300),
    "phone": PHONE,
    "text_message": LINE,
    "email": EMAIL,
}
CONTACTS = tuple(_CONTACT)
# `web` is any text here; the checks apply the rules of kiosk.qr.payload to it.

_DESTINATION_NEEDED: dict[str, FieldType] = {
    "name": TextField(50),
    "summary": LINE,
    "for_whom": LINE,
    "confidence": Choice(("high", "medium", "low"), "medium"),
    "review_by": Date(),
}
_DESTINATION_OPTIONAL: dict[str, FieldType] = {
    **_CONTACT,
    "icon": IDENT,
    "audience": AUDIENCE,
    "textphone": LINE,
    "hours": LINE,
    "cost": LINE,
    "expect": LINE,
    "emergency": Boolean(),
    "steady": Boolean(),
    "verified": Date(),
    "source": SOURCE,
}

DESTINATION = ObjectSchema(
    "a destination", {"id": IDENT, **_DESTINATION_NEEDED}, _DESTINATION_OPTIONAL
)
USED_DESTINATION = ObjectSchema(
    "an entry with 'use'", {"use": IDENT}, {**_DESTINATION_NEEDED, **_DESTINATION_OPTIONAL}
)
"""Entry that refers to the UK directory; its other fields replace those of the directory."""

TOPIC = ObjectSchema(
    "a topic",
    {"id": IDENT, "title": TextField(40), "summary": TextField(70), "icon": IDENT},
    {
        "cards": ListOf(IDENT, 0, 30, unique=True),
        "destinations": ListOf(IDENT, 0, 12, unique=True),
    },
)

BUNDLE = ObjectSchema(
    "bundle.yaml",
    {
        "id": IDENT,
        "title": TextField(60),
        "publisher": TextField(120),
        "languages": ListOf(LANGUAGE, 1, 40, unique=True),
        "home_question": TextField(60),
        "attract": ObjectSchema(
            "attract", {"questions": ListOf(TextField(60), 1, 6), "promise": TextField(120)}
        ),
        "emergency": ObjectSchema(
            "emergency", {"danger": TextField(50)}, {"otherwise": TextField(50)}
        ),
        "decoy": ObjectSchema(
            "decoy",
            {"title": TextField(60)},
            {
                "lines": ListOf(TextField(120), 0, 8),
                "image": FilePath("bundle"),
                "clock": Boolean(True),
            },
        ),
        "about": ObjectSchema(
            "about", {"run_by": TextField(400)}, {"contact": TextField(200), "reviewed": Date()}
        ),
        "topics": ListOf(TOPIC, 3, 8),
    },
    {
        "brand": ObjectSchema(
            "brand",
            {},
            {
                "name": TextField(40),
                "colour": Colour(_BRAND.colour),
                "soft": Colour(_BRAND.soft),
                "paper": Colour(_BRAND.paper),
            },
        ),
    },
)

RETIRED = ObjectSchema(
    "a retired address",
    {"host": HOST, "name": TextField(60), "replaced_by": IDENT},
    {"closed": Date(), "note": TextField(200)},
)
