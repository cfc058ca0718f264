"""Schemas of the files of a bundle. docs/content-format.md describes them for authors."""

from __future__ import annotations

from kiosk.bundle.audience_fields import AudienceId
from kiosk.bundle.blocks import BlockReader
from kiosk.bundle.destination_fields import (
    EXTENSION,
    SPOKEN_GROUP,
    AgeRange,
    Area,
    SpokenLanguage,
    TypedAddress,
)
from kiosk.bundle.library_fields import LibraryReader
from kiosk.bundle.model import GRADES, TINTS, Brand
from kiosk.bundle.needs import VERSION
from kiosk.bundle.opening_fields import Opening
from kiosk.bundle.opening_hours import BANK_HOLIDAYS
from kiosk.bundle.show_fields import ShowReader
from kiosk.bundle.shown_line import LineReader
from kiosk.bundle.site_fields import SITE
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
    OneOrList,
    TextField,
)
from kiosk.validation.object_schema import ObjectSchema

LINE = TextField(90)
AUDIENCE = ListOf(AudienceId(), 1, 18, unique=True)
_BRAND = Brand()

SOURCE = ObjectSchema(
    "a source",
    {"title": TextField(160)},
    {"address": WEB, "date": Date(), "grade": Choice(GRADES)},
)
SOURCES = ListOf(SOURCE, 1, 6)
AREA = OneOrList(Area(), 12, unique=True)

_CARD_NEEDED: dict[str, FieldType] = {
    "title": TextField(60),
    "summary": TextField(110),
    "audience": AUDIENCE,
    "body": ListOf(BlockReader(), 1, 40),
    "destinations": ListOf(IDENT, 1, 4, unique=True),
    "reviewed": Date(),
    "review_by": Date(),
}
_CARD_OPTIONAL: dict[str, FieldType] = {
    "icon": IDENT,
    "first": TextField(60),
    "urgent_first": Boolean(),
    "calm": Boolean(),
    "show": ShowReader(),
    "keywords": ListOf(TextField(40), 0, 60),
    "related": ListOf(IDENT, 0, 3, unique=True),
    "source": SOURCE,
    "sources": SOURCES,
}

CARD = ObjectSchema("a card", _CARD_NEEDED, _CARD_OPTIONAL)
USED_CARD = ObjectSchema("a card with 'use'", {"use": IDENT}, {**_CARD_NEEDED, **_CARD_OPTIONAL})
"""Card that uses one of the UK directory; its other fields replace those of that."""

_CONTACT: dict[str, FieldType] = {
    "web": TextField(300),
    "phone": PHONE,
    "text_message": LINE,
    "email": EMAIL,
    "chat": TextField(300),
    "in_person": LINE,
}
CONTACTS = tuple(_CONTACT)
# `web` and `chat` are any text here; the checks apply the rules of kiosk.qr.payload to them.

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
    "short": TextField(32),
    "open": Opening(),
    "bank_holidays": Choice(BANK_HOLIDAYS),
    "extension": EXTENSION,
    "spoken": OneOrList(SPOKEN_GROUP, 8),
    "second_phone": PHONE,
    "second_open": Opening(),
    "second_bank_holidays": Choice(BANK_HOLIDAYS),
    "chat_open": Opening(),
    "chat_bank_holidays": Choice(BANK_HOLIDAYS),
    "say": TypedAddress(),
    "textphone": LINE,
    "relay": PHONE,
    "sign_language": LINE,
    "speaks": ListOf(SpokenLanguage(), 1, 40, unique=True),
    "ages": AgeRange(),
    "area": AREA,
    "keep_as": TextField(35),
    "hours": LINE,
    "cost": LINE,
    "expect": OneOrList(LINE, 3, unique=True),
    "emergency": Boolean(),
    "steady": Boolean(),
    "verified": Date(),
    "source": SOURCE,
    "sources": SOURCES,
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
        "show": ShowReader(),
        "tint": Choice(TINTS),
    },
)

OWN_AUDIENCE = ObjectSchema("an audience", {"id": IDENT, "name": TextField(40)})

BUNDLE = ObjectSchema(
    "bundle.yaml",
    {
        "id": IDENT,
        "title": TextField(60),
        "publisher": TextField(120),
        "languages": ListOf(LANGUAGE, 1, 40, unique=True),
        "home_question": TextField(60),
        "attract": ObjectSchema(
            "attract", {"questions": ListOf(LineReader(60), 1, 6), "promise": TextField(120)}
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
        "area": AREA,
        "site": SITE,
        "library": LibraryReader(),
        "needs": VERSION,
        "audiences": ListOf(OWN_AUDIENCE, 0, 12),
        "notices": ListOf(LineReader(90), 0, 3),
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
