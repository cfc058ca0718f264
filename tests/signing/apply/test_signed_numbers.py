"""Pages say only numbers that the hosts key has signed: a thief of the content key adds none."""

from __future__ import annotations

import sys

import pytest

from kiosk.signing.apply.results import Outcome
from kiosk.signing.apply.status import as_text, status
from tests.builders import CARD
from tests.signing.apply.kiosk_double import Kiosk
from tests.signing.library import NOW, Library

CHILDLINE = b"phone: 0800 1111"


def with_phone(library: Library, number: str) -> dict[str, bytes]:
    """What a thief signs: Childline has another number."""
    files = library.files()
    services = files["directory/services.yaml"]
    assert CHILDLINE in services
    files["directory/services.yaml"] = services.replace(CHILDLINE, f"phone: {number}".encode())
    return files


def with_card(library: Library, text: str, language: str = "") -> dict[str, bytes]:
    files = library.files()
    card = CARD.replace("Tell someone you trust.", f'"{text}"')
    files["bundle/cards/first-card.yaml"] = card.encode()
    return files


@pytest.mark.parametrize(
    ("number", "says"),
    [
        ("0909 879 0000", "is a premium-rate number."),
        ("0871 234 5678", "is a number with an added charge."),
        ("0808 157 0000", "is not on the signed list of numbers."),
        ("020 7946 0000", "is not on the signed list of numbers."),
        ("+44 909 879 0000", "is a premium-rate number."),
    ],
)
def test_a_thief_of_the_content_key_changes_childlines_number(
    kiosk: Kiosk, library: Library, number, says
):
    kiosk.takes(library.stick())
    library.sign_anything(with_phone(library, number), number=2)
    result = kiosk.refuses(library.stick(), Outcome.HOST_NOT_ALLOWED)
    assert int(result.outcome) == 15
    assert result.says == f"The number {number} of 'Childline' {says}"
    assert result.hint == "Ask the publisher to correct it, or to sign a number that is right."
    assert result.problems == ()


@pytest.mark.parametrize(
    "said",
    [
        "Call 0909 879 0000",
        "Call 0909  879\\n0000",
        "Call 0**909**8790000",
        "اتصل ٠٩٠٩ ٨٧٩ ٠٠٠٠",
        "Call (0909) 8790000",
        "Call &#48;909 879 0000",
        "Call 09/09/87/90/00/00",
        "Tel:09098790000",
        "Call 0909.879.0000",
        "Call 09, 09, 87, 90, 00, 00",
        "Call +44 (0)909 879 0000",
        "Call 09 dot 09 dot 87 dot 90 dot 00 dot 0",
    ],
    ids=ascii,
)
def test_a_number_in_a_text_counts_as_a_reader_sees_it(kiosk: Kiosk, library: Library, said):
    kiosk.takes(library.stick())
    library.sign_anything(with_card(library, said), number=2)
    result = kiosk.refuses(library.stick(), Outcome.HOST_NOT_ALLOWED)
    assert result.says.startswith(("The number 09", "The number +44 (0)9"))
    assert result.says.endswith(" on the card “A card” is a premium-rate number.")


@pytest.mark.parametrize("said", ["to:07700900123", "07.700.900.123", "101.770.090.0123"])
def test_a_number_that_is_not_signed_is_seen_behind_any_sign(kiosk: Kiosk, library: Library, said):
    kiosk.takes(library.stick())
    library.sign_anything(with_card(library, said), number=2)
    result = kiosk.refuses(library.stick(), Outcome.HOST_NOT_ALLOWED)
    number = said.removeprefix("to:")
    assert result.says == (
        f"The number {number} on the card “A card” is not on the signed list of numbers."
    )


def test_a_number_in_a_translation_counts(kiosk: Kiosk, library: Library):
    files = library.files()
    bundle = files["bundle/bundle.yaml"]
    files["bundle/bundle.yaml"] = bundle.replace(b"languages: [en]", b"languages: [en, pl]")
    files["directory/services.pl.yaml"] = (
        "- {id: childline, translation: reviewed, expect: Zadzwoń pod 0808 157 0000.}\n".encode()
    )
    library.sign_anything(files, number=2)
    result = kiosk.refuses(library.stick(), Outcome.HOST_NOT_ALLOWED)
    assert result.says == (
        "The number 0808 157 0000 of 'Childline' in Polish is not on the signed list of numbers."
    )


@pytest.mark.parametrize("number", ["999", "112", "101", "111", "18000", "18001 0800 1111"])
def test_numbers_that_need_no_list(kiosk: Kiosk, library: Library, number):
    library.sign_anything(with_card(library, f"Call {number} now."), number=2)
    kiosk.takes(library.stick())


def test_years_ages_money_and_postcodes_are_no_numbers(kiosk: Kiosk, library: Library):
    said = "In 2021, ages 13-17 paid £500 in CV34 4RL, 9-5."
    library.sign_anything(with_card(library, said), number=2)
    kiosk.takes(library.stick())


def test_a_number_that_the_hosts_key_signed(kiosk: Kiosk, library: Library):
    library.sign_numbers("01926 412345")
    library.sign_anything(with_card(library, "Call +44 1926 412345."), number=3)
    kiosk.takes(library.stick())


def test_a_premium_number_is_refused_even_where_no_numbers_are_signed(
    kiosk: Kiosk, library: Library
):
    library.forget_numbers()
    library.sign_anything(with_phone(library, "0909 879 0000"), number=3)
    result = kiosk.refuses(library.stick(), Outcome.HOST_NOT_ALLOWED)
    assert result.says == "The number 0909 879 0000 of 'Childline' is a premium-rate number."


def test_a_list_that_an_older_program_signed_is_taken_and_status_says_so(
    kiosk: Kiosk, library: Library
):
    library.forget_numbers()
    library.sign_anything(with_phone(library, "0808 157 0000"), number=3)
    kiosk.takes(library.stick())
    found = status(kiosk.root, NOW)
    assert found["numbers"] == {"signed": False, "count": 0}
    assert (
        "Numbers:    none are signed, so content may say any; ask the publisher to run "
        "`kiosk publish hosts`\n"
    ) in as_text(found)
    library.sign_numbers()
    library.publish()
    kiosk.takes(library.stick())
    assert status(kiosk.root, NOW)["numbers"] == {"signed": True, "count": 1}


@pytest.mark.parametrize("numbers", ["0800 1111", [1], ["call me"], ["1"] * 501, {"a": 1}])
def test_a_list_of_numbers_that_is_none(kiosk: Kiosk, library: Library, numbers):
    library.sign_hosts_beside(numbers)
    result = kiosk.refuses(library.stick(), Outcome.BAD_SIGNATURE)
    assert result.says == "Its metadata is damaged or forged."


def test_nothing_published_has_numbers_in_its_hosts_yaml(kiosk: Kiosk, library: Library):
    """Kiosks with an older program refuse a field that they do not know."""
    (library.bundle / "hosts.yaml").write_text(
        "numbers: [0800 1111, 01926 412345]\nhosts: [www.nspcc.org.uk]\n", "ascii"
    )
    library.sign_numbers("01926 412345")
    library.publish(with_warnings=True)
    kiosk.takes(library.stick())
    written = [path.read_text("ascii") for path in library.repo.rglob("*.hosts.yaml")]
    assert written
    assert not any("numbers" in text for text in written)


def test_applying_loads_no_library_of_numbers(kiosk: Kiosk, library: Library, monkeypatch):
    monkeypatch.setitem(sys.modules, "phonenumbers", None)
    kiosk.takes(library.stick())
