"""Codes lead only to what the hosts key has signed, by addresses that say what they do."""

from __future__ import annotations

import json

import pytest

from kiosk import __version__
from kiosk.signing.apply.results import Outcome
from tests.signing.apply.forged_metadata import evil_destination
from tests.signing.apply.kiosk_double import Kiosk
from tests.signing.library import Library

HOSTILE = [
    "https://www.evil.example/",
    "https://www.ceop.police.uk@www.evil.example/",
    "https://user:password@www.ceop.police.uk/",
    "https://www.evil.example\\@www.ceop.police.uk/",
    "https://www.ceop.police.uk\\.evil.example/",
    "https://www.сеop.police.uk/",  # Cyrillic
    "https://ｗｗｗ.ceop.police.uk/",
    "https://www.ce\u00adop.police.uk/",
    "https://www.ceop.police.uk\u202e/ku.ecilop/",
    "https://www.ceop.police\u200b.uk/",
    "https://www.ceop.police.uk./",
    "https://0x7f000001/",
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://2130706433/",
    "https://www.ceop.police.uk\nhttps://www.evil.example/",
    "https://www.ceop.police.uk:8443/",
    "https://xn--cop-hoa.police.uk/",
    "https://WWW.CEOP.POLICE.UK/",
    "http://www.ceop.police.uk/",
    "javascript://www.ceop.police.uk/%0aalert(1)",
    "tel:999",
    "https://www.ceop.police.uk/../../%2e%2e//www.evil.example",
]


@pytest.mark.parametrize("address", HOSTILE, ids=ascii)
def test_a_hostile_address_is_refused_even_when_signed(kiosk: Kiosk, library: Library, address):
    kiosk.takes(library.stick())
    library.sign_anything(evil_destination(library, json.dumps(address)), number=2)
    before = kiosk.state()
    result = kiosk.apply(library.stick())
    assert result.outcome in (Outcome.HOST_NOT_ALLOWED, Outcome.CONTENT_PROBLEMS), result
    assert result.says
    assert all(character >= " " for character in result.says)
    assert kiosk.state() == before


def test_there_are_23():
    assert len(set(HOSTILE)) == 23


def test_a_host_in_the_directory_that_is_not_signed(kiosk: Kiosk, library: Library):
    """The directory is signed with the content key too."""
    files = library.files()
    files["directory/services.yaml"] = files["directory/services.yaml"].replace(
        b"https://www.ceop.police.uk/", b"https://www.evil.example/"
    )
    library.sign_anything(files, number=2)
    result = kiosk.refuses(library.stick(), Outcome.HOST_NOT_ALLOWED)
    assert result.says == (
        "The code of 'CEOP Safety Centre' must not be shown: "
        "The site “www.evil.example” is not on the list of sites that a code may lead to."
    )


def test_a_host_that_the_hosts_key_signed(kiosk: Kiosk, library: Library):
    library.sign_hosts("www.ceop.police.uk", "www.example.org")
    library.sign_anything(evil_destination(library, "https://www.example.org/"), number=3)
    kiosk.takes(library.stick())


def test_content_for_a_newer_program_is_refused_in_one_sentence(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick())
    files = library.files()
    files["bundle/bundle.yaml"] = b"needs: 9.1\nholograms: yes\n" + files["bundle/bundle.yaml"]
    library.sign_anything(files, number=2)
    before = kiosk.state()
    result = kiosk.apply(library.stick())
    assert (result.outcome, result.says, result.hint) == (
        Outcome.CONTENT_PROBLEMS,
        f"The content needs Signpost 9.1; this is {__version__}.",
        "Update the program first, then the content.",
    )
    assert kiosk.state() == before


def test_a_name_without_words_is_refused_on_this_kiosk_alone(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick())
    files = library.files()
    files["bundle/bundle.yaml"] = b"site: {desk: }\n" + files["bundle/bundle.yaml"].replace(
        b"promise: ", b"promise: At {{desk}}. "
    )
    library.sign_anything(files, number=2)
    result = kiosk.refuses(library.stick(), Outcome.CONTENT_PROBLEMS)
    assert result.says == "The content says {{desk}}, and this kiosk does not know it."
    assert result.hint == (
        "Write it into the kiosk's settings: 'site:', and below it, two spaces in, 'desk: …'."
    )
    number = kiosk.refuses(
        library.stick(), Outcome.HOST_NOT_ALLOWED, site={"desk": "the desk, 01926 555 555"}
    )
    assert number.says.startswith("The number 01926 555 555 on the home and help pages ")
    kiosk.takes(library.stick(), site={"desk": "the desk"})
