"""`site` as it is written, with or without words."""

from __future__ import annotations

from kiosk.bundle.site import NAMES
from kiosk.validation.object_schema import ObjectSchema
from kiosk.validation.plain_words import PlainWords

LONGEST = 60
SITE = ObjectSchema("site", {}, dict.fromkeys(NAMES, PlainWords(LONGEST, may_be_empty=True)))
SITE_TEXT = ObjectSchema("site", {}, dict.fromkeys(NAMES, PlainWords(LONGEST)))
"""That of a translation, and of a provisioning file: only with words."""
