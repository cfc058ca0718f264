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
        *("apk", "apks", "xapk", "aab", "ipa", "mobileconfig", "appimage", "flatpak", "snap"),
        *("exe", "msi", "msix", "appx", "bat", "cmd", "scr", "ps1", "vbs", "vbe", "wsf", "hta"),
        *("pif", "lnk", "reg", "cpl", "dll", "jar", "jse", "sh", "crx", "xpi"),
        *("docm", "dotm", "xlsm", "xlsb", "pptm"),
        *("dmg", "pkg", "deb", "rpm", "iso", "img", "bin", "vhd", "vhdx", "cab"),
        *("zip", "rar", "7z", "gz", "tgz", "bz2", "tbz2", "xz", "txz", "zst", "lz", "lzma"),
        *("tar", "arj", "ace"),
    )
)
"""Endings of files that a phone or computer would offer to install, that hold such files, or that
have programs in a document. Some are top-level domains too: both are refused."""
_PAGES = frozenset(
    (
        *("html", "htm", "xhtml", "shtml", "php", "asp", "aspx", "jsp", "jspx"),
        *("cfm", "cgi", "action", "xml", "pdf", "txt", "doc", "docx", "ics"),
    )
)
"""Endings of pages and documents, also if one becomes a top-level domain."""
_NAMED = re.compile(r"[^\W_](?:[\w-]*\.)+(?P<ending>[^\W_](?:(?:[^\W_]|-)*[^\W_])?)")
_NUMBER = "(?:0x[0-9a-f]*|[0-9]+)"
_IP = re.compile(rf"(?<![0-9.])(?:{_NUMBER}\.){{3}}{_NUMBER}(?!\.?\w)", re.IGNORECASE)
_OTHER_IP = re.compile(
    r"(?<![\w.-])(?:(?:[0-9a-fx]+\.){0,3}0x[0-9a-f]+(?:\.[0-9a-fx]+){0,3}|localhost)(?!\.?[\w-])",
    re.IGNORECASE,
)
"""Forms of an IPv4 address that no page has by chance: with a hexadecimal part (WHATWG URL, 3.5),
and the name of the phone itself."""
_FORWARDS = re.compile(
    r"(?:^|[?&#])(?:u|uri|url|link|href|to|go|goto|next|continue|dest|destination|out|site|host"
    r"|domain|target|forward|(?:redirect|return)(?:_?ur[il]|_?to)?)="
    rf"(?P<value>{_NUMBER}(?:\.{_NUMBER}){{0,3}})\.?(?=[&#/]|\Z)",
    re.IGNORECASE,
)
"""A value that names where a page sends visitors on. Elsewhere such a number is the number of an
article or a version: "?id=2130706433", "?page=3.2"."""
_SMALLEST_IP = 1 << 24
"""A smaller single number is a step or a page: "?next=2" would be the address 0.0.0.2."""
_BLANK = re.compile(r"(?:^|(?<=[\s/?#=&])) | (?=[\s/?#=&]|\Z)")
"""A blank that is not between two words."""
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
    yield from _blanks(text)
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
    if (number := _IP.search(page) or _OTHER_IP.search(page)) is not None:
        yield f"The address has a second address in it, “{number[0]}”."
    for forward in _FORWARDS.finditer(page):
        value = forward["value"]
        if not value.isdigit() or value.startswith("0") or int(value) >= _SMALLEST_IP:
            yield f"The address has a second address in it, “{value}”."
    # Vowel signs are parts of words, as letters are: ".भारत".
    letters = "".join("x" if unicodedata.category(sign)[0] == "M" else sign for sign in page)
    for found in _NAMED.finditer(letters):
        ending = found["ending"].lower()
        name = page[found.start() : found.end()]
        if ending in _PROGRAMS:
            yield f"{_PROGRAM}, which ends with “.{ending}”."
        elif name.lower().startswith("www.") or _ends_a_site(ending):
            yield f"The address has a second site in it, “{name}”."


def _ends_a_site(ending: str) -> bool:
    """True for a top-level domain, and for one in another alphabet: any could be one."""
    if ending in _PAGES:
        return False
    # Not at the top: few addresses have another dot, and the list takes 0.2 MB.
    from kiosk.qr.top_level_domains import TOP_LEVEL_DOMAINS

    return ending in TOP_LEVEL_DOMAINS or ending.startswith("xn--") or not ending.isascii()


def _blanks(page: str) -> Iterator[str]:
    """Refuses encoded blanks that cannot be seen: at an end of a part, and two together."""
    if _BLANK.search(page) is not None:
        yield "“%20” in the address is a blank that cannot be seen."
