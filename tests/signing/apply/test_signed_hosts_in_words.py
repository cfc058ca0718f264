"""Pages name only sites that the hosts key has signed: a thief of the content key adds none."""

from __future__ import annotations

import pytest

from kiosk.signing.apply.results import Outcome
from tests.builders import CARD
from tests.signing.apply.kiosk_double import Kiosk
from tests.signing.library import Library

CHILDLINE = b"phone: 0800 1111"


@pytest.mark.parametrize(
    ("field", "written"),
    [
        ("say: evil.org/help", "evil.org"),
        ("email: help@evil.org", "help@evil.org"),
        ("expect: Type evil.org at home.", "evil.org"),
        ("sign_language: Sign on www.evil.org", "www.evil.org"),
    ],
)
def test_a_thief_of_the_content_key_names_his_own_site(
    kiosk: Kiosk, library: Library, field: str, written: str
):
    kiosk.takes(library.stick())
    files = library.files()
    services = files["directory/services.yaml"]
    assert CHILDLINE in services
    files["directory/services.yaml"] = services.replace(
        CHILDLINE, CHILDLINE + f"\n  {field}".encode()
    )
    library.sign_anything(files, number=2)
    result = kiosk.refuses(library.stick(), Outcome.HOST_NOT_ALLOWED)
    assert int(result.outcome) == 15
    assert result.says == (
        f"The address {written} of 'Childline' is not on the signed list of sites."
    )
    assert result.hint == "Ask the publisher to correct it, or to sign the host."


def test_a_chat_of_his_own(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick())
    files = library.files()
    files["directory/services.yaml"] = files["directory/services.yaml"].replace(
        CHILDLINE, CHILDLINE + b"\n  chat: https://evil.org/"
    )
    library.sign_anything(files, number=2)
    result = kiosk.refuses(library.stick(), Outcome.HOST_NOT_ALLOWED)
    assert result.says.startswith("The code of 'Childline' must not be shown: The site “evil.org”")


def test_a_site_on_a_card(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick())
    files = library.files()
    card = CARD.replace("Tell someone you trust.", "Tell **evil**.org today.")
    files["bundle/cards/first-card.yaml"] = card.encode()
    library.sign_anything(files, number=2)
    result = kiosk.refuses(library.stick(), Outcome.HOST_NOT_ALLOWED)
    assert result.says == (
        "The address evil.org on the card “A card” is not on the signed list of sites."
    )


def test_a_signed_site_may_be_typed_without_www(kiosk: Kiosk, library: Library):
    kiosk.takes(library.stick())
    files = library.files()
    services = files["directory/services.yaml"]
    files["directory/services.yaml"] = services.replace(
        b"web: https://www.nspcc.org.uk/", b"web: https://www.nspcc.org.uk/\n  say: nspcc.org.uk"
    )
    assert files["directory/services.yaml"] != services
    library.sign_anything(files, number=2)
    kiosk.takes(library.stick())
