"""What differs from building to building: `{{desk}}` in a text becomes the words for the desk of
the building in which the screen is.

    site:
      desk: the help desk on the ground floor
      quiet_room:                                # each kiosk says it in its settings

A bundle declares the names that its texts use, and may give values. The settings of a kiosk take
precedence. They are filled in when content is loaded, also into a prepared bundle.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from kiosk.bundle.map_texts import map_texts
from kiosk.bundle.model import Bundle

NAMES = ("desk", "quiet_room", "phone_here", "safeguarding_lead")
"""Names that a bundle may declare."""

Site = Mapping[str, str]
"""Name to value."""

NO_SITE: Site = MappingProxyType({})

STAND_INS: Site = MappingProxyType(
    {
        "desk": "the desk",
        "quiet_room": "the quiet room",
        "phone_here": "the phone here",
        "safeguarding_lead": "the safeguarding lead",
    }
)
"""For pictures and checks of a bundle that belongs to no kiosk yet; no kiosk shows them."""

OPENS = "{{"
NAME = re.compile(r"\{\{ *([a-z0-9_-]+) *\}\}", re.ASCII)


def name_reference(name: str) -> str:
    """Returns how a name is written in a text: "{{desk}}"."""
    return f"{{{{{name}}}}}"


def names_in(text: str) -> list[str]:
    """Returns the names in a text, in order."""
    return [one[1] for one in NAME.finditer(text)] if OPENS in text else []


def with_site(bundle: Bundle, here: Site | None) -> Bundle:
    """Returns a bundle with the words of a building in its texts. `here`: those of the kiosk's
    settings; None: it belongs to no kiosk, and missing ones have a stand-in. A name without a value
    stays as it is written: see `missing`."""
    if not bundle.site:
        return bundle
    if here is None:
        here = {name: words for name, words in STAND_INS.items() if not bundle.site.get(name)}
    values = values_of(bundle._replace(site_here=here))

    def fill(text: str) -> str:
        if OPENS not in text:
            return text
        return NAME.sub(lambda found: values.get(found[1], found[0]), text)

    filled = map_texts(bundle, fill)
    # As they are: a translation of this bundle is filled in from them.
    return filled._replace(site=bundle.site, site_here=here)


def values_of(bundle: Bundle) -> dict[str, str]:
    """Returns the words for each name that has some: of the kiosk, else of the bundle."""
    found = {name: words for name, words in bundle.site.items() if words}
    return found | {
        name: bundle.site_here[name] for name in bundle.site if name in bundle.site_here
    }


def missing(bundles: Iterable[Bundle]) -> tuple[str, ...]:
    """Returns the names that the texts of bundles use and that have no value, in the order of
    `NAMES`. `bundles`: as `with_site` returned them, in each language."""
    left: set[str] = set()

    def look(text: str) -> str:
        left.update(names_in(text))
        return text

    for bundle in bundles:
        if bundle.site.keys() - values_of(bundle).keys():
            map_texts(bundle, look)
    return tuple(name for name in NAMES if name in left)


def missing_sentence(names: Iterable[str]) -> tuple[str, str]:
    """Returns what is wrong where names have no value on a kiosk, and the way out."""
    first = next(iter(names))
    return (
        f"The content says {name_reference(first)}, and this kiosk does not know it.",
        f"Write it into the kiosk's settings: 'site:', and below it, two spaces in, '{first}: …'.",
    )
