"""Descriptions of the fields, which editors show beside them. The allowed values are in
`schemas.py` and `translation.py`."""

from __future__ import annotations

from collections.abc import Mapping

_SOURCE = {
    "title": "Name of the page or paper that the facts come from.",
    "address": "Where it was found; for staff, a visitor does not see it.",
    "date": "Day of the page or paper.",
    "grade": "A: the service's own page. B: another public body. C: press, schools, charities.",
}
_OPEN_TIME = {
    "days": "Days of the week: mon, mon-fri, or [sat, sun].",
    "from": "Time at which it opens, as 8:00.",
    "to": "Time at which it closes, as 17:30; before `from` it ends on the next day.",
}
_TITLE = {"title": "Heading of the block; without one the page uses its own for some kinds."}
_STATE = {
    "translation": "Whether a person who speaks the language has read it; if not, the page says "
    "so.",
    "original": "Fingerprint of the text it was translated from; `kiosk check` names the one to "
    "write, and reports when the original has changed.",
}
_DESTINATION_TEXTS = {
    "name": "Name of the service, as people know it.",
    "summary": "What it is for, one sentence.",
    "for_whom": "Who may use it, one sentence.",
    "text_message": "What to text, to which number: 'Text SHOUT to 85258'.",
    "hours": "When calls or messages are answered.",
    "cost": "What it costs the visitor.",
    "expect": "What happens after a visitor gets in touch; a text, or up to three steps.",
    "short": "What it is, in a few words, beside its name in lists.",
    "in_person": "A person or a room where it can be asked for.",
    "sign_language": "How to reach it in British Sign Language.",
    "spoken": "The groups of digits of `phone` in words, as many as it has, for reading aloud.",
}
_DESTINATION = {
    **_DESTINATION_TEXTS,
    "icon": "Name of a file in assets/icons, without its ending.",
    "audience": "Whom it is shown to; all visitors if left out.",
    "web": "Address behind the QR code, beginning with https://",
    "phone": "Number to call, as a person reads it.",
    "email": "Address to write to.",
    "textphone": "Number for people who cannot hear or speak on the phone.",
    "emergency": "Whether it is for danger right now, and shown in the urgent colour.",
    "steady": "Whether it stays unmarked when its review is overdue.",
    "confidence": "How sure it is that everything here is right.",
    "verified": "Day of the evidence, never the day of typing.",
    "review_by": "Day by which staff look it up again.",
    "source": "Where the facts were looked up.",
    "sources": "Where the facts were looked up, each with its grade; in place of `source`.",
    "open": 'When calls and messages are answered, or always; for "open now".',
    "bank_holidays": "On bank holidays: closed, open as on other days, or as on a Sunday (sun).",
    "extension": "Digits to dial after `phone`.",
    "second_phone": "Another number, such as one for nights.",
    "second_open": "When the second number is answered, or always.",
    "second_bank_holidays": "As bank_holidays, of the second number.",
    "chat": "Address of a chat, beginning with https://; it gets a code of its own.",
    "chat_open": "When the chat is answered, or always.",
    "chat_bank_holidays": "As bank_holidays, of the chat.",
    "say": "Shortest true address that a person can type, without https://",
    "relay": "The number through Relay UK: 18001 and the number.",
    "speaks": "Codes of the languages it speaks besides English; interpreter for any language.",
    "ages": "Ages it is for: 13-17, or 18+.",
    "area": "Where it helps: uk, nations, or counties.",
    "keep_as": "Name that a phone keeps the number under, in place of the service's own.",
}
_HOME_TEXTS = {
    "home_question": "Heading of the home page.",
    "attract": "The screen before a visitor touches it.",
    "emergency": "The strip on every page; some visitors read nothing else.",
    "about": "What the help page says beyond the program's own words.",
    "topics": "The tiles of the home page, in their order.",
}
_CARD_TEXTS = {
    "title": "Heading of the card, and its name in lists.",
    "first": "The one line that a frightened person must read, above everything.",
    "summary": "What the card says, in one sentence.",
    "keywords": "Words that a visitor might type to find it.",
    "body": "What the page shows, block by block.",
}
_TOPIC_TEXTS = {
    "title": "Words on the tile.",
    "summary": "What is behind it, in a few words.",
}

_CARD = {
    **_CARD_TEXTS,
    "audience": "Whom it is written for: children, parents, professionals, adults, "
    "older-people, everyone, or one of the bundle's own.",
    "destinations": "Ids of places to get help, the most important first.",
    "reviewed": "Day on which a person last read the whole card.",
    "review_by": "Day by which a person reads it again.",
    "icon": "Name of a file in assets/icons, without its ending.",
    "urgent_first": "Whether 'urgent' is before the steps: where somebody may be hurt.",
    "show": "When it is shown; always if left out.",
    "calm": "Whether the page offers the calm page, for who is too upset to read.",
    "related": "Ids of cards to read next.",
    "source": "Where the facts come from; a visitor sees title and date.",
    "sources": "All of them, each with its grade, in place of `source`; a visitor sees the first.",
}

_LIBRARY_TEXTS = {
    "name": "Name of the building.",
    "events": "What is on.",
    "joining": "How to join and borrow, line by line.",
    "printing": "How to print and copy, line by line.",
    "pages": "Pages of its own.",
}
_EVENT_TEXTS = {
    "text": "What it is, in a few words.",
    "place": "Where in the building.",
    "about": "More, on its own page.",
}
_PAGE_TEXTS = {"title": "Words on its tile.", "lines": "What the page says, line by line."}

MEANINGS: Mapping[str, Mapping[str, str]] = {
    "a card": _CARD,
    "a card with 'use'": {
        "use": "Id of a card of the UK directory; the other fields replace its own.",
        **_CARD,
    },
    "a source": _SOURCE,
    "an opening time": _OPEN_TIME,
    "a block of text": {"text": "Its words; paragraphs go after |.", **_TITLE},
    "a list of lines": {"items": "Its lines.", **_TITLE},
    "a step": {
        "do": "What to do, in a few words; the page shows it in bold.",
        "why": "Why, or how, in one quiet line below it.",
        "icon": "Name of a file in assets/icons, without its ending.",
    },
    "an image": {
        "file": "Path inside the bundle: images/talk.png",
        "alt": "What a person would say who describes the picture on the phone.",
    },
    "a destination": {"id": "Name by which cards and topics lead here.", **_DESTINATION},
    "an entry with 'use'": {
        "use": "Id of a service of the UK directory; the other fields replace its own.",
        **_DESTINATION,
    },
    "bundle.yaml": {
        "id": "Name of the bundle for the program.",
        "title": "Name of the bundle for people.",
        "publisher": "Who answers for the content.",
        "languages": "Codes; the first is the bundle's own, for the others there are translations.",
        **_HOME_TEXTS,
        "audiences": "Audiences besides those that the program names itself.",
        "notices": "Short lines on the home page, such as a day on which the library is closed.",
        "needs": "The oldest program that can show it: 0.2; an older one says so.",
        "decoy": "What the screen shows after Hide; it must not speak of the subject.",
        "brand": "Name and colours.",
        "site": "What differs from building to building: {{desk}} in a text becomes its words.",
        "library": "What any screen here says: opening hours, events, pages; for the screen after "
        "Hide.",
        "area": "Where it is shown: uk, nations, or counties; for bank holidays and a check.",
    },
    "attract": {
        "questions": "Shown one at a time.",
        "promise": "What a touch leads to.",
    },
    "emergency": {
        "danger": "Whom to call in danger; says 999.",
        "otherwise": "Whom to call otherwise; says 101, or no number at all.",
    },
    "decoy": {
        "title": "Heading.",
        "lines": "What any screen of a library or a school could show.",
        "image": "Path of a picture inside the bundle.",
        "clock": "Whether it shows the time.",
    },
    "about": {
        "run_by": "Who runs the kiosk.",
        "contact": "Whom to ask about it.",
        "reviewed": "Day on which a person last read the whole bundle.",
    },
    "brand": {
        "name": "Short, shown before a touch and on the decoy.",
        "colour": "Of buttons; carries white words.",
        "soft": "Behind icons and notes; carries dark words.",
        "paper": "Of the page.",
    },
    "a topic": {
        "id": "Name of the topic for the program.",
        **_TOPIC_TEXTS,
        "icon": "Name of a file in assets/icons, without its ending.",
        "cards": "Ids of the cards it leads to, in their order.",
        "destinations": "Ids of the places to get help it leads to.",
        "show": "When it is shown; always if left out.",
        "tint": "Its quiet colour; the next one if left out.",
    },
    "show": {
        "from": "The first day.",
        "until": "The last day.",
        "days": "Days of the week.",
        "hours": "Hours of the day, in the time of the United Kingdom.",
    },
    "a line": {"text": "Its words.", "show": "When it is shown; always if left out."},
    "library": {
        **_LIBRARY_TEXTS,
        "open": "When the building is open, or always.",
        "bank_holidays": "On bank holidays: closed, open as on other days, or as on a Sunday.",
    },
    "an event": {
        "id": "Name of the event for its translation.",
        **_EVENT_TEXTS,
        "day": "The day it is on; it is gone afterwards.",
        "days": "In place of `day`: the days of the week it is on.",
        "from": "Time at which it begins, as 16:00.",
        "to": "Time at which it ends.",
    },
    "a page": {
        "id": "Name of the page for its translation.",
        **_PAGE_TEXTS,
        "icon": "Name of a file in assets/icons, without its ending.",
    },
    "a translated library": _LIBRARY_TEXTS,
    "a translated event": {"id": "Id of the event.", **_EVENT_TEXTS},
    "a translated page": {"id": "Id of the page.", **_PAGE_TEXTS},
    "site": {
        "desk": "Words for the desk: the help desk on the ground floor.",
        "quiet_room": "Words for a room where one can talk or phone undisturbed.",
        "phone_here": "Words for a phone that a visitor may use.",
        "safeguarding_lead": "Words for who is responsible for safeguarding: Ms Jones in room 12.",
    },
    "an audience": {
        "id": "Name by which cards name it.",
        "name": "Whom it is, as the page says it: Young carers.",
    },
    "a translated audience": {"id": "Id of the audience.", "name": "Whom it is."},
    "a translated card": {**_STATE, **_CARD_TEXTS},
    "a translated bundle": {
        **_STATE,
        **_HOME_TEXTS,
        "audiences": "Names of the bundle's own audiences.",
        "notices": "The notices, in the order of the original.",
        "library": "Texts of the original's 'library'.",
        "site": "Words for the names of the original's 'site'.",
    },
    "a translated topic": {"id": "Id of the topic.", **_TOPIC_TEXTS},
    "a translated destination": {"id": "Id of the service.", **_STATE, **_DESTINATION_TEXTS},
}
"""Description by `ObjectSchema.what`, then by field."""

BLOCK_MEANINGS: Mapping[str, str] = {
    "text": "Paragraphs.",
    "urgent": "When to call 999 at once.",
    "warning": "Something to keep in mind.",
    "dos": "What to do.",
    "donts": "What not to do, written without 'do not'.",
    "signs": "What a person may notice.",
    "steps": "What to do, one after the other.",
    "image": "A picture.",
    "inset": "Paragraphs set apart from the others.",
    "section": "Words on the tab of a section, which goes on to the next 'section'.",
}
