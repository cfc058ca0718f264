"""Addresses that become a QR code, and the refusals of others."""

from __future__ import annotations

import random
from urllib.parse import urlsplit

import pytest

from kiosk.errors import KioskError
from kiosk.qr.payload import PayloadError, check_payload, host_of

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
    # Its beginning
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


def test_the_host_is_returned_before_it_is_checked():
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
