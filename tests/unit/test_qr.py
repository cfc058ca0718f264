"""Which addresses become a QR code, in which words others are refused, and what is drawn."""

from __future__ import annotations

import random
import re
from pathlib import Path
from urllib.parse import urlsplit

import cv2
import numpy as np
import pytest
import zxingcpp

from kiosk.errors import KioskError
from kiosk.qr import (
    MAX_CHARACTERS,
    MAX_MODULES,
    QUIET_ZONE,
    Grid,
    PayloadError,
    check_payload,
    grid,
    host_of,
)

HOSTS = frozenset({"www.ceop.police.uk", "report.iwf.org.uk", "www.childline.org.uk"})

EXAMPLE = "Write the address as https://www.example.org/page."
RETYPE = "Delete the address and type it by hand, as https://www.example.org/page."
NAME_ONLY = "Use the name of the site, as in https://www.example.org/page."
SIMPLER = "Open the page in a browser and look for a simpler address, or use the start page."
NUMBER = "The address has a number (an IP address) where the site's name belongs."
AT_SIGN = "The “@” in the address hides the site that it really leads to."

HOSTILE = [
    # (address, sentence, hint)
    ("", "The address is empty.", EXAMPLE),
    (
        "https://www.ceop.police.uk/" + "a" * 274,
        "The address is 301 characters long; at most 300 are allowed.",
        SIMPLER,
    ),
    # Characters that cannot be seen, or are not what they look like
    ("https://www.ceop.police.uk/\n", "The address contains a line break.", RETYPE),
    ("https://www.ceop\r.police.uk/", "The address contains a line break.", RETYPE),
    ("https://www.ceop.police.uk/\u2028", "The address contains a line break.", RETYPE),
    ("https://www.ceop.police.uk/ page", "The address contains a space.", RETYPE),
    (" https://www.ceop.police.uk/", "The address contains a space.", RETYPE),
    (
        "https://www.ceop.police.uk/\t",
        "Character 28 of the address is invisible: TAB (U+0009).",
        RETYPE,
    ),
    (
        "https://www.ceop.police.uk/\x00",
        "Character 28 of the address is invisible: NULL (U+0000).",
        RETYPE,
    ),
    (
        "https://www.ceop.police.uk/\x07",
        "Character 28 of the address is invisible: CHARACTER WITHOUT A NAME (U+0007).",
        RETYPE,
    ),
    (
        "https://www.ce\u00adop.police.uk/",
        "Character 15 of the address is invisible: SOFT HYPHEN (U+00AD).",
        RETYPE,
    ),
    (
        "https://www.ce\u200bop.police.uk/",
        "Character 15 of the address is invisible: ZERO WIDTH SPACE (U+200B).",
        RETYPE,
    ),
    (
        "\ufeffhttps://www.ceop.police.uk/",
        "Character 1 of the address is invisible: ZERO WIDTH NO-BREAK SPACE (U+FEFF).",
        RETYPE,
    ),
    (
        "https://www.ceop.police.uk/\u00a0",
        "Character 28 of the address is invisible: NO-BREAK SPACE (U+00A0).",
        RETYPE,
    ),
    (
        "https://www.ceop.police.uk/\u3164",
        "Character 28 of the address is invisible: HANGUL FILLER (U+3164).",
        RETYPE,
    ),
    (
        "https://\u202eku.ecilop.poec.www/",
        "Character 9 of the address is invisible and turns the text around:"
        " RIGHT-TO-LEFT OVERRIDE (U+202E).",
        RETYPE,
    ),
    (
        "https://www.ceop.police.uk/\u2067a",
        "Character 28 of the address is invisible and turns the text around:"
        " RIGHT-TO-LEFT ISOLATE (U+2067).",
        RETYPE,
    ),
    (
        "https://www.ceop.police.uk/\u200f",
        "Character 28 of the address is invisible and turns the text around:"
        " RIGHT-TO-LEFT MARK (U+200F).",
        RETYPE,
    ),
    (
        "https://www.ceop\uff0epolice.uk/",
        "Character 17 of the address only looks like “.”; it is FULLWIDTH FULL STOP (U+FF0E).",
        RETYPE,
    ),
    (
        "https://www.ceop.police.u\uff4b/",
        "Character 26 of the address only looks like “k”;"
        " it is FULLWIDTH LATIN SMALL LETTER K (U+FF4B).",
        RETYPE,
    ),
    (
        "https://www.ceop.police.uk\uff0f@evil.example/",
        "Character 27 of the address only looks like “/”; it is FULLWIDTH SOLIDUS (U+FF0F).",
        RETYPE,
    ),
    (
        "https://www.ce\u043ep.police.uk/",
        "Character 15 of the address is not a plain English letter, digit or sign:"
        " CYRILLIC SMALL LETTER O (U+043E).",
        RETYPE,
    ),
    (
        "https://www.ceop.police.uk/a\u2013b",
        "Character 29 of the address is not a plain English letter, digit or sign:"
        " EN DASH (U+2013).",
        RETYPE,
    ),
    (
        "https://www.ceop.police.uk/\udc80",
        "Character 28 of the address is invisible: CHARACTER WITHOUT A NAME (U+DC80).",
        RETYPE,
    ),
    (
        "https://www.ceop.police.uk\\@evil.example/",
        "The address contains a backslash, “\\”.",
        EXAMPLE,
    ),
    # How it begins
    (
        "http://www.ceop.police.uk/",
        "The address begins with “http://”, which anyone on the way can read and change.",
        "Write https:// if the site opens with it; otherwise leave the code out.",
    ),
    ("www.ceop.police.uk", "The address does not begin with “https://”.", EXAMPLE),
    ("//www.ceop.police.uk/", "The address does not begin with “https://”.", EXAMPLE),
    ("https:/www.ceop.police.uk/", "The address does not begin with “https://”.", EXAMPLE),
    ("www.ceop.police.uk:443/", "The address does not begin with “https://”.", EXAMPLE),
    (
        "HTTPS://www.ceop.police.uk/",
        "The beginning “https://” is written in capital letters.",
        EXAMPLE,
    ),
    (
        "javascript:alert(1)",
        "The address begins with “javascript:”; only “https://” is allowed.",
        EXAMPLE,
    ),
    (
        "data:text/html,hello",
        "The address begins with “data:”; only “https://” is allowed.",
        EXAMPLE,
    ),
    (
        "file:///etc/passwd",
        "The address begins with “file://”; only “https://” is allowed.",
        EXAMPLE,
    ),
    (
        "tel:999",
        "The address is a phone number; a code must never dial or text by itself.",
        "Write the number as the destination's “phone” or “text_message”.",
    ),
    (
        "SMSTO:85258:SHOUT",
        "The address is a phone number; a code must never dial or text by itself.",
        "Write the number as the destination's “phone” or “text_message”.",
    ),
    (
        "mailto:help@example.org",
        "The address is an e-mail address, not a web page.",
        "Write it as the destination's “email”.",
    ),
    # The site
    ("https:///page", "The address has no site after “https://”.", EXAMPLE),
    ("https://www.ceop.police.uk@evil.example/", AT_SIGN, EXAMPLE),
    ("https://user:word@www.ceop.police.uk/", AT_SIGN, EXAMPLE),
    ("https://192.0.2.7/", NUMBER, NAME_ONLY),
    ("https://192.0.2.7./", NUMBER, NAME_ONLY),
    ("https://127.1/", NUMBER, NAME_ONLY),
    ("https://0xC0000207/", NUMBER, NAME_ONLY),
    ("https://0xc0.0x0.0x2.0x7/", NUMBER, NAME_ONLY),
    ("https://0300.0.02.07/", NUMBER, NAME_ONLY),
    ("https://3221225991/", NUMBER, NAME_ONLY),
    ("https://192.0.2.7:8443/", NUMBER, NAME_ONLY),
    ("https://[2001:db8::7]/", NUMBER, NAME_ONLY),
    ("https://2001:db8::7/", NUMBER, NAME_ONLY),
    (
        "https://www.ceop.police.uk:8443/",
        "The address has a port number after the site: “:8443”.",
        "Leave out “:8443”.",
    ),
    (
        "https://www.ceop.police.uk:443/",
        "The address has a port number after the site: “:443”.",
        "Leave out “:443”.",
    ),
    (
        "https://www.xn--cep-tlc.police.uk/",
        "The site's name hides foreign letters behind “xn--” (punycode).",
        NAME_ONLY,
    ),
    (
        "https://XN--cep-tlc.police.uk/",
        "The site's name hides foreign letters behind “xn--” (punycode).",
        NAME_ONLY,
    ),
    (
        "https://WWW.ceop.police.uk/",
        "The site's name has capital letters.",
        "Write it as “www.ceop.police.uk”.",
    ),
    ("https://www.ceop%2epolice.uk/", "The site's name contains “%”.", EXAMPLE),
    ("https://www_ceop.police.uk/", "The site's name contains “_”.", EXAMPLE),
    ("https://.ceop.police.uk/", "The site's name begins with a dot.", EXAMPLE),
    ("https://www..police.uk/", "The site's name has two dots in a row.", EXAMPLE),
    ("https://www.ceop.police.uk./", "The site's name ends with a dot.", EXAMPLE),
    ("https://localhost/", "The site's name “localhost” is not complete.", EXAMPLE),
    ("https://-www.ceop.police.uk/", "The address is not written as a web address.", EXAMPLE),
    # The page
    (
        "https://www.ceop.police.uk?next",
        "The site's name is followed by “?”.",
        "Put a “/” after the name of the site.",
    ),
    (
        "https://www.ceop.police.uk#next",
        "The site's name is followed by “#”.",
        "Put a “/” after the name of the site.",
    ),
    (
        "https://www.ceop.police.uk/?next=//evil.example",
        "The address has “//” a second time.",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/a/../b",
        "The address has “/..”, which leads to another page than it says.",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/a/..?b",
        "The address has “/..”, which leads to another page than it says.",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/./a",
        "The address has “/.”, which leads to another page than it says.",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/<script>",
        "The address contains “<”, which is not allowed in it.",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/@evil.example",
        "The address contains “@”, which is not allowed in it.",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/?a=1?b=2",
        "The address has “?” where it is not allowed.",
        SIMPLER,
    ),
    ("https://www.ceop.police.uk/#a#b", "The address has “#” where it is not allowed.", SIMPLER),
    ("https://www.ceop.police.uk/#a?b", "The address has “?” where it is not allowed.", SIMPLER),
    (
        "https://www.ceop.police.uk/%G1",
        "“%G1” in the address is not a whole percent code.",
        SIMPLER,
    ),
    ("https://www.ceop.police.uk/a%2", "“%2” in the address is not a whole percent code.", SIMPLER),
    (
        "https://www.ceop.police.uk/%2e%2e/",
        "“%2e%2e” in the address hides “.”.",
        SIMPLER,
    ),
    ("https://www.ceop.police.uk/%252e", "“%25” in the address hides “%”.", SIMPLER),
    ("https://www.ceop.police.uk/?u=%2F%2Fx", "“%2F%2F” in the address hides “/”.", SIMPLER),
    (
        "https://www.ceop.police.uk/%0d%0a",
        "“%0d%0a” in the address is invisible: CHARACTER WITHOUT A NAME (U+000D).",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/%E2%80%AE",
        "“%E2%80%AE” in the address is invisible: RIGHT-TO-LEFT OVERRIDE (U+202E).",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/%FF",
        "“%FF” in the address does not stand for any letter.",
        SIMPLER,
    ),
    # The list
    (
        "https://www.ceop.police.ukk/",
        "The site “www.ceop.police.ukk” is not on the list of sites that a code may lead to.",
        "Did you mean “www.ceop.police.uk”?",
    ),
    (
        "https://ceop.police.uk/",
        "The site “ceop.police.uk” is not on the list of sites that a code may lead to.",
        "Did you mean “www.ceop.police.uk”?",
    ),
    (
        "https://evil.example/www.ceop.police.uk",
        "The site “evil.example” is not on the list of sites that a code may lead to.",
        "Check the spelling; a site that is right and missing belongs in hosts.yaml.",
    ),
]

GOOD = [
    "https://www.ceop.police.uk",
    "https://www.ceop.police.uk/",
    "https://www.ceop.police.uk/Safety-Centre/",
    "https://www.childline.org.uk/remove",
    "https://report.iwf.org.uk/en/report?lang=en&from=kiosk",
    "https://report.iwf.org.uk/~team/a_b,c+d=1/v1.2#how-to",
    "https://report.iwf.org.uk/?q=a/b#top/1",
    "https://report.iwf.org.uk/help%20me%21",
    "https://report.iwf.org.uk/caf%C3%A9",
    "https://report.iwf.org.uk/.../..a",
]

_DIRECTORY = Path(__file__).parents[2] / "content" / "uk-directory"


def directory_addresses() -> list[str]:
    """Every address of the UK directory; without it, some that any UK directory has."""
    if not _DIRECTORY.is_dir():
        return [
            "https://www.ceop.police.uk/Safety-Centre/",
            "https://www.nspcc.org.uk/keeping-children-safe/online-safety/",
        ]
    texts = [path.read_text("utf-8") for path in sorted(_DIRECTORY.glob("*.yaml"))]
    found = {match for text in texts for match in re.findall(r"^\s*web:\s*(\S+)", text, re.M)}
    return sorted(found)


def pixels(symbol: Grid, scale: int, margin: int = QUIET_ZONE) -> np.ndarray[tuple[int, int]]:
    """Grey picture of a grid: rows × columns, dark 0x1c on light 0xff, `scale` pixels a module."""
    dark = np.pad(np.array(symbol), margin)
    return np.kron(np.where(dark, 0x1C, 0xFF), np.ones((scale, scale))).astype(np.uint8)


@pytest.mark.parametrize(("address", "says", "hint"), HOSTILE)
def test_hostile_addresses_are_refused_in_plain_words(address: str, says: str, hint: str):
    with pytest.raises(PayloadError) as caught:
        check_payload(address, HOSTS)
    assert (caught.value.says, caught.value.hint) == (says, hint)
    assert caught.value.says.isprintable()
    assert caught.value.says.endswith(".")
    assert isinstance(caught.value, KioskError)


@pytest.mark.parametrize("address", GOOD)
def test_plain_addresses_are_taken_as_they_are(address: str):
    check_payload(address, HOSTS)
    assert host_of(address) == address.split("/")[2]


def test_the_longest_allowed_address_is_taken():
    check_payload("https://www.ceop.police.uk/".ljust(300, "a"), HOSTS)


def test_the_host_is_told_before_anyone_asks_whether_it_is_allowed():
    assert host_of("https://evil.example/page") == "evil.example"
    with pytest.raises(PayloadError):
        host_of("https://www.ceop.police.uk@evil.example/")


def test_an_empty_list_allows_nothing():
    with pytest.raises(PayloadError):
        check_payload("https://www.ceop.police.uk/", frozenset())


def test_a_list_entry_cannot_let_a_disguised_host_in():
    for host in ("www.xn--cep-tlc.police.uk", "192.0.2.7", "WWW.ceop.police.uk", "localhost"):
        with pytest.raises(PayloadError):
            check_payload(f"https://{host}/", frozenset({host}))


def test_whatever_is_accepted_means_the_same_to_another_reader():
    """50,000 damaged good addresses: none is accepted that another parser reads differently."""
    chance = random.Random(7)
    alphabet = "/\\@:?#%.&=-_~+,[]<>\"'|^` \t\n0123456789aAxXzZ\u00ad\u202e\uff0e\u3002\u0430é"
    accepted = 0
    for _ in range(50_000):
        address = list(chance.choice(GOOD))
        for _ in range(chance.randint(1, 3)):
            place = chance.randrange(len(address) + 1)
            address[place : place + chance.randint(0, 1)] = chance.choice(alphabet)
        text = "".join(address)
        try:
            check_payload(text, HOSTS)
        except PayloadError:
            continue
        accepted += 1
        parts = urlsplit(text)
        assert text.isascii()
        assert text.isprintable()
        assert (parts.scheme, parts.netloc) == ("https", parts.hostname)
        assert parts.hostname in HOSTS
    assert accepted > 1000


def test_the_numbers_of_the_standard():
    assert QUIET_ZONE == 4
    assert MAX_MODULES == 33


def test_the_grid_is_square_has_no_margin_and_keeps_its_finders():
    symbol = grid("https://www.police.uk/")
    assert len(symbol) == 25
    assert {len(row) for row in symbol} == {25}
    assert {type(module) for row in symbol for module in row} == {bool}
    dark = np.array(symbol)
    for corner in (dark[:7, :7], dark[:7, -7:], dark[-7:, :7]):
        assert corner[0].all()
        assert corner[:, 0].all()
        assert corner[2:5, 2:5].all()
        assert not corner[1, 1:6].any()


def test_the_level_is_medium_even_where_a_better_one_would_fit():
    # The two bits of the level stand beside the upper left finder (ISO/IEC 18004, 7.9): M is 00,
    # written 10 under its mask. Version 2 holds these 18 characters at level Q as well.
    symbol = grid("https://www.a.org/")
    assert len(symbol) == 25
    assert symbol[8][:2] == (True, False)


def test_a_short_payload_is_no_micro_qr_code():
    assert len(grid("https://a.uk")) == 21


def test_one_address_gives_one_symbol():
    assert grid(GOOD[0]) == grid(GOOD[0])


def test_addresses_up_to_the_promised_length_fit():
    assert len(grid("a" * MAX_CHARACTERS)) == MAX_MODULES


@pytest.mark.parametrize(
    ("payload", "says", "hint"),
    [
        (
            "a" * (MAX_CHARACTERS + 1),
            "The QR code would have 37 squares a side; above 33 they are too small to scan.",
            "Use a shorter address; up to 62 characters always fit.",
        ),
        (
            "a" * 5000,
            "The address is too long for a QR code.",
            "Use a shorter address; up to 62 characters always fit.",
        ),
        ("", "The address is empty.", EXAMPLE),
    ],
)
def test_what_cannot_be_scanned_is_refused(payload: str, says: str, hint: str):
    with pytest.raises(PayloadError) as caught:
        grid(payload)
    assert (caught.value.says, caught.value.hint) == (says, hint)


@pytest.mark.parametrize("address", directory_addresses())
def test_addresses_of_the_directory_fit_and_are_well_formed(address: str):
    check_payload(address, frozenset({host_of(address)}))
    assert len(grid(address)) <= MAX_MODULES


def test_the_directory_was_read():
    assert len(directory_addresses()) >= (20 if _DIRECTORY.is_dir() else 1)


@pytest.mark.parametrize("scale", [4, 5, 8])
@pytest.mark.parametrize("address", directory_addresses())
def test_two_decoders_read_the_pixels(address: str, scale: int):
    picture = pixels(grid(address), scale)
    (barcode,) = zxingcpp.read_barcodes(picture, try_invert=False)
    assert barcode.text == address
    text, corners, _ = cv2.QRCodeDetector().detectAndDecode(picture)
    assert text == address
    assert corners is not None


def test_light_on_dark_is_not_what_the_decoder_forgives():
    picture = 255 - pixels(grid("https://www.police.uk/"), 5)
    assert zxingcpp.read_barcodes(picture, try_invert=False) == []
