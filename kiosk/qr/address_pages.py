"""What may follow the site in an address: path, query and fragment.

A page of a listed site may not send visitors on to another site, nor to a program, and may not hide
any of that behind percent codes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import unquote

from kiosk.validation.character_names import character_name
from kiosk.validation.characters import is_invisible

SIMPLER = "Open the page in a browser and look for a simpler address, or use the start page."

_PROGRAM = "The address leads to a program or a packed file"
_OTHER_PAGE = "Use the address of the page that describes it."
_PROGRAMS = frozenset(
    (
        *("apk", "apks", "xapk", "aab", "ipa", "mobileconfig"),
        *("exe", "msi", "msix", "appx", "bat", "cmd", "scr", "ps1", "vbs", "jar"),
        *("dmg", "pkg", "deb", "rpm", "iso", "zip", "rar", "7z"),
    )
)
"""Endings of files that a phone or computer would offer to install, or that hold such files."""
_PAGES = frozenset(
    (
        *("html", "htm", "xhtml", "shtml", "php", "php5", "asp", "aspx", "jsp", "jspx"),
        *("cfm", "cgi", "action", "pdf", "txt"),
    )
)
"""Endings of pages; every other name with a dot and letters after it could be a site."""
_NAMED = re.compile(r"[^\W_](?:[\w-]*\.)+(?P<ending>7z|ps1|php5|[^\W\d_]{2,63})")
_IP = re.compile(r"(?<![\w.])(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?![\w.])")
_DIVIDE = dict.fromkeys("\u3002\uff61\u2024\ufe52\u0701\u0702", ".") | dict.fromkeys(
    "\u2044\u2215\u29f8\u2571\u3033", "/"
)
"""Signs beyond NFKC that browsers or people take for a dot or a slash (UTS #46, UTS #39)."""
_ENGLISH_LOOK_ALIKES = frozenset(
    "аеорсухіјѕһԁԛԝӏвкмнтАВЕЗІЈКМНОРСТХУЅԌ"  # Cyrillic
    "αγικνορτυωχΑΒΕΖΗΙΚΜΝΟΡΤΥΧϲϳ"  # Greek
    "օոսցզհյՕՏԼ"  # Armenian
    "ɑɡɩıƖǃ"  # Latin letters that no English page has
)
"""Letters of other alphabets that look like English ones (UTS #39, confusables)."""


def page_fault(page: str) -> tuple[str, str] | None:
    """Returns what is wrong after the site, and what to do; None if nothing is."""
    says = next(_faults(page), "")
    if not says:
        return None
    if not page.startswith("/"):
        return says, "Put a “/” after the name of the site."
    return says, _OTHER_PAGE if says.startswith(_PROGRAM) else SIMPLER


def _faults(page: str) -> Iterator[str]:
    """Yields what is wrong, the first fault first; those after it may follow from it."""
    if not page:
        return
    if not page.startswith("/"):
        yield f"The site's name is followed by “{page[0]}”."
    if "//" in page:
        yield "The address has “//” a second time."
    path = re.split("[?#]", page, maxsplit=1)[0]
    for segment in path.split("/"):
        if segment in (".", ".."):
            yield f"The address has “/{segment}”, which leads to another page than it says."
    for character in page:
        if re.fullmatch("[A-Za-z0-9._~+,=&/?#%-]", character, re.ASCII) is None:
            yield f"The address contains “{character}”, which is not allowed in it."
    before, _, after = page.partition("#")
    for sign, part in (("?", before.partition("?")[2]), ("?", after), ("#", after)):
        if sign in part:
            yield f"The address has “{sign}” where it is not allowed."
    for found in re.finditer("%(?![0-9A-Fa-f]{2})", page, re.ASCII):
        code = page[found.start() : found.start() + 3]
        yield f"“{code}” in the address is not a whole percent code."
    # One letter may take several adjacent codes.
    for codes in re.findall("(?:%[0-9A-Fa-f]{2})+", page, re.ASCII):
        yield from _hidden(codes)
    text = unquote(page)
    yield from _look_alikes(text)
    yield from _elsewhere(text)


def _hidden(codes: str) -> Iterator[str]:
    """Refuses codes of characters that could be written plainly, are invisible, or divide an
    address or look as if they did. Spaces, and letters of other alphabets, may be encoded."""
    try:
        text = unquote(codes, errors="strict")
    except UnicodeDecodeError:
        yield f"“{codes}” in the address does not stand for any letter."
        return
    for character in text:
        name = character_name(character)
        if character.isascii() and (character.isalnum() or character in '-._~/\\:?#@%&=<>"`{}|^'):
            yield f"“{codes}” in the address hides “{character}”."
        if is_invisible(character) or not character.isprintable():
            yield f"“{codes}” in the address is invisible: {name}."
        if not character.isascii():
            plain = _DIVIDE.get(character) or unicodedata.normalize("NFKC", character)
            if plain.isascii():
                yield f"“{codes}” in the address only looks like “{plain}”; it is {name}."
            if unicodedata.category(character)[0] not in "LM":
                yield f"“{codes}” in the address is not a letter: {name}."


def _look_alikes(page: str) -> Iterator[str]:
    """Refuses a letter that looks like an English one, unless its word has letters of the same
    alphabet that do not: "pаge" with a Cyrillic а, but not "помощь"."""
    for word in re.findall(r"\w+", page):
        for letter in word:
            if letter in _ENGLISH_LOOK_ALIKES and not _is_written_in(word, letter):
                name = character_name(letter)
                yield f"A letter of the address only looks English; it is {name}."


def _is_written_in(word: str, letter: str) -> bool:
    """True if a word has no English letter, and one of the alphabet of `letter` that cannot be
    mistaken for English."""
    alphabet = unicodedata.name(letter).partition(" ")[0]
    return not any(other.isascii() and other.isalpha() for other in word) and any(
        other not in _ENGLISH_LOOK_ALIKES and unicodedata.name(other, "").startswith(alphabet)
        for other in word
    )


def _elsewhere(page: str) -> Iterator[str]:
    """Refuses the name of a program or of another site in path, query and fragment."""
    if (number := _IP.search(page)) is not None:
        yield f"The address has a second address in it, “{number[0]}”."
    for found in _NAMED.finditer(page):
        ending = found["ending"].lower()
        if ending in _PROGRAMS:
            yield f"{_PROGRAM}, which ends with “.{ending}”."
        elif ending not in _PAGES or found[0].lower().startswith("www."):
            yield f"The address has a second site in it, “{found[0]}”."
