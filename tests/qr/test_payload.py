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
        "Character 28 of the address is invisible: U+0009 TAB.",
        RETYPE,
    ),
    (
        "https://www.ceop.police.uk/\x00",
        "Character 28 of the address is invisible: U+0000 NULL.",
        RETYPE,
    ),
    (
        "https://www.ceop.police.uk/\x07",
        "Character 28 of the address is invisible: U+0007 BELL.",
        RETYPE,
    ),
    (
        "https://www.ce\u00adop.police.uk/",
        "Character 15 of the address is invisible: U+00AD SOFT HYPHEN.",
        RETYPE,
    ),
    (
        "https://www.ce\u200bop.police.uk/",
        "Character 15 of the address is invisible: U+200B ZERO WIDTH SPACE.",
        RETYPE,
    ),
    (
        "\ufeffhttps://www.ceop.police.uk/",
        "Character 1 of the address is invisible: U+FEFF ZERO WIDTH NO-BREAK SPACE.",
        RETYPE,
    ),
    (
        "https://www.ceop.police.uk/\u00a0",
        "Character 28 of the address is invisible: U+00A0 NO-BREAK SPACE.",
        RETYPE,
    ),
    (
        "https://www.ceop.police.uk/\u3164",
        "Character 28 of the address is invisible: U+3164 HANGUL FILLER.",
        RETYPE,
    ),
    (
        "https://\u202eku.ecilop.poec.www/",
        "Character 9 of the address is invisible and turns the text around:"
        " U+202E RIGHT-TO-LEFT OVERRIDE.",
        RETYPE,
    ),
    (
        "https://www.ceop.police.uk/\u2067a",
        "Character 28 of the address is invisible and turns the text around:"
        " U+2067 RIGHT-TO-LEFT ISOLATE.",
        RETYPE,
    ),
    (
        "https://www.ceop.police.uk/\u200f",
        "Character 28 of the address is invisible and turns the text around:"
        " U+200F RIGHT-TO-LEFT MARK.",
        RETYPE,
    ),
    (
        "https://www.ceop\uff0epolice.uk/",
        "Character 17 of the address only looks like “.”; it is U+FF0E FULLWIDTH FULL STOP.",
        RETYPE,
    ),
    (
        "https://www.ceop.police.u\uff4b/",
        "Character 26 of the address only looks like “k”;"
        " it is U+FF4B FULLWIDTH LATIN SMALL LETTER K.",
        RETYPE,
    ),
    (
        "https://www.ceop.police.uk\uff0f@evil.example/",
        "Character 27 of the address only looks like “/”; it is U+FF0F FULLWIDTH SOLIDUS.",
        RETYPE,
    ),
    (
        "https://www.ce\u043ep.police.uk/",
        "Character 15 of the address is not a plain English letter, digit or sign:"
        " U+043E CYRILLIC SMALL LETTER O.",
        RETYPE,
    ),
    (
        "https://www.ceop.police.uk/a\u2013b",
        "Character 29 of the address is not a plain English letter, digit or sign: U+2013 EN DASH.",
        RETYPE,
    ),
    (
        "https://www.ceop.police.uk/\udc80",
        "Character 28 of the address is invisible: U+DC80 SURROGATE.",
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
        "“%0d%0a” in the address is invisible: U+000D CARRIAGE RETURN.",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/%E2%80%AE",
        "“%E2%80%AE” in the address is invisible: U+202E RIGHT-TO-LEFT OVERRIDE.",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/%FF",
        "“%FF” in the address does not stand for any letter.",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/%00",
        "“%00” in the address is invisible: U+0000 NULL.",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/%E3%85%A4",
        "“%E3%85%A4” in the address is invisible: U+3164 HANGUL FILLER.",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/%E1%85%9F",
        "“%E1%85%9F” in the address is invisible: U+115F HANGUL CHOSEONG FILLER.",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/%E2%A0%80",
        "“%E2%A0%80” in the address is invisible: U+2800 BRAILLE PATTERN BLANK.",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/a%CD%8F",
        "“%CD%8F” in the address is invisible: U+034F COMBINING GRAPHEME JOINER.",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/a%C2%ADb",
        "“%C2%AD” in the address is invisible: U+00AD SOFT HYPHEN.",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/%EF%BC%8Fevil",
        "“%EF%BC%8F” in the address only looks like “/”; it is U+FF0F FULLWIDTH SOLIDUS.",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/evil%EF%BC%8Ecom",
        "“%EF%BC%8E” in the address only looks like “.”; it is U+FF0E FULLWIDTH FULL STOP.",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/evil%E3%80%82com",
        "“%E3%80%82” in the address only looks like “.”; it is U+3002 IDEOGRAPHIC FULL STOP.",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/%E2%81%84evil",
        "“%E2%81%84” in the address only looks like “/”; it is U+2044 FRACTION SLASH.",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/%E2%80%99",
        "“%E2%80%99” in the address is not a letter: U+2019 RIGHT SINGLE QUOTATION MARK.",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/%D0%B0",
        "A letter of the address only looks English; it is U+0430 CYRILLIC SMALL LETTER A.",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/p%D0%B0ge",
        "A letter of the address only looks English; it is U+0430 CYRILLIC SMALL LETTER A.",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/?a=%22%3E%3Cscript%3E",
        '“%22%3E%3C” in the address hides “"”.',
        SIMPLER,
    ),
    # Another site, or a program
    (
        "https://www.ceop.police.uk/?u=evil.com",
        "The address has a second site in it, “evil.com”.",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/go/www.evil.example/page",
        "The address has a second site in it, “www.evil.example”.",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/page#evil.example",
        "The address has a second site in it, “evil.example”.",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/?u=www.evil.html",
        "The address has a second site in it, “www.evil.html”.",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/?u=%D0%BF%D0%BE%D0%BC%D0%BE%D1%89%D1%8C.com",
        "The address has a second site in it, “помощь.com”.",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/?u=evil.xn--p1ai",
        "The address has a second site in it, “evil.xn--p1ai”.",
        SIMPLER,
    ),
    (
        "https://www.ceop.police.uk/?u=192.0.2.7",
        "The address has a second address in it, “192.0.2.7”.",
        SIMPLER,
    ),
    *(
        (
            f"https://www.ceop.police.uk/{page}",
            f"The address has a second site in it, “{site}”.",
            SIMPLER,
        )
        for page, site in (
            ("?u=evil.%E0%A4%AD%E0%A4%BE%E0%A4%B0%E0%A4%A4", "evil.भारत"),
            ("a/john.smith.com", "john.smith.com"),
            ("?u=intranet.local", "intranet.local"),
            ("?u=evil.com-", "evil.com"),
            ("?u=evil.com.", "evil.com"),
            ("?u=evil.com_1", "evil.com"),
            ("?u=a.zw", "a.zw"),
        )
    ),
    # Numbers that a browser reads as the address of a machine (WHATWG URL, 3.5)
    *(
        (
            f"https://www.ceop.police.uk/{page}",
            f"The address has a second address in it, “{number}”.",
            SIMPLER,
        )
        for page, number in (
            ("?u=2130706433", "2130706433"),
            ("?url=0x7f000001", "0x7f000001"),
            ("go/0x7f000001", "0x7f000001"),
            ("?u=127.1", "127.1"),
            ("?a=b&next=127.1#c", "127.1"),
            ("?redirect_uri=127.1.", "127.1"),
            ("?u=0x7f.1", "0x7f.1"),
            ("?x=0x7f.1", "0x7f.1"),
            ("?u=0177.0.0.1", "0177.0.0.1"),
            ("?u=0177", "0177"),
            ("?u=1.2.3.4.", "1.2.3.4"),
            ("?u=v1.2.3.4", "1.2.3.4"),
            ("?u=localhost", "localhost"),
            ("LocalHost/a", "LocalHost"),
        )
    ),
    *(
        (
            f"https://www.ceop.police.uk/{page}",
            "“%20” in the address is a blank that cannot be seen.",
            SIMPLER,
        )
        for page in ("%20%20", "page%20", "%20page", "a%20%20b", "page%20?a=b", "?a=%20b", "a%20#b")
    ),
    *(
        (
            f"https://www.ceop.police.uk/{page}",
            "The address leads to a program or a packed file, which ends with "
            f"“.{page.lower().rpartition('.')[2].strip('/')}”.",
            "Use the address of the page that describes it.",
        )
        for page in (
            *("app.apk", "setup.exe", "setup.msi", "a/app.dmg", "app.pkg", "wifi.mobileconfig"),
            *("app.zip", "App.APK", "app.apk/", "?file=app.exe", "#app.ipa", "v1.2/app-1.0.7z"),
            *("a.tar.gz", "a.gz", "a.xz", "a.tgz", "a.tar", "a.bz2", "a.dll", "a.cab", "a.docm"),
            *("install.sh", "install.ps1"),
        )
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
        "https://evil.example/police",
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
    "https://report.iwf.org.uk/a/index.html?page=3.2",
    "https://report.iwf.org.uk/Report.ASPX#part-1.b",
    "https://report.iwf.org.uk/leaflet_2026.pdf",
    # Pages, documents, sound and pictures: a phone shows them, and no ending is a top-level domain.
    *(
        f"https://report.iwf.org.uk/{name}"
        for name in (
            *(
                "sitemap.xml",
                "foo.doc",
                "foo.docx",
                "foo.odt",
                "foo.ics",
                "a.mp3",
                "a.mp4",
                "a.ogg",
            ),
            *("a.jpg", "a.jpeg", "a.png", "a.webp", "a.svg", "data.json", "a.csv", "a.php5"),
            *("talk.pptx", "list.xlsx", "book.epub", "?file=foo.ics#page.2"),
        )
    ),
    # A name whose last part is no top-level domain leads to no other site.
    "https://report.iwf.org.uk/people/john.smith",
    "https://report.iwf.org.uk/?author=john.smith&v=section.intro",
    # Numbers of articles, steps and versions.
    "https://report.iwf.org.uk/news/2130706433?id=2130706433&next=2",
    "https://report.iwf.org.uk/v1.2.3/1.2.3.4.5?page=3.2&u=10x20",
    "https://report.iwf.org.uk/localhost-help",
    "https://report.iwf.org.uk/%D0%BF%D0%BE%D0%BC%D0%BE%D1%89%D1%8C2",
    "https://report.iwf.org.uk/%D9%85%D8%AF%D8%AF/%E0%A8%AE%E0%A8%A6%E0%A8%A6",
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
