"""References in texts: a number is written in one place."""

from __future__ import annotations

import pytest

from kiosk.bundle import prepared
from kiosk.bundle.directory import read_directory
from kiosk.bundle.parse import read_bundle, read_everything
from kiosk.bundle.translation import card_fingerprint, read_translation


def with_text(bundle, text: str) -> None:
    bundle.card(f'  - text: "{text}"\n')


def read(bundle):
    found, problems = read_bundle(bundle.root, read_directory(bundle.directory)[0])
    assert str(problems) == ""
    assert found is not None
    return found


def test_the_number_of_a_service_is_put_in_its_place(bundle):
    with_text(bundle, "Call {{childline.phone}}, or {{ childline.phone }}.")
    block = read(bundle).cards["first-card"].body[0]
    assert block.markdown == "Call 0800 1111, or 0800 1111."
    assert bundle.problems() == []


def test_what_a_translation_was_made_from_does_not_change_with_the_number(bundle):
    with_text(bundle, "Call {{childline.phone}}.")

    def fingerprint() -> str:
        parsed = read_everything(bundle.root, read_directory(bundle.directory)[0])
        return card_fingerprint(parsed.partial.cards["first-card"])

    before = fingerprint()
    services = bundle.directory / "services.yaml"
    services.write_text(services.read_text().replace("0800 1111", "0800 2222"))
    assert fingerprint() == before


def test_a_service_that_is_on_no_page_has_a_number_too(bundle):
    with_text(bundle, "Call {{nspcc.phone}}.")
    services = bundle.directory / "services.yaml"
    services.write_text(
        services.read_text().replace("  for_whom: Parents.", "  for_whom: Parents.\n  phone: 101")
    )
    assert read(bundle).cards["first-card"].body[0].markdown == "Call 101."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Call {{childlin.phone}}.", "There is no destination 'childlin'. "
         "(Did you mean 'childline'?)"),
        ("Call {{ceop.phone}}.", "The destination 'ceop' has no 'phone'. "
         "(Name one that has, or give it one.)"),
        ("Write {{childline.email}}.", "'email' cannot be put into a text. "
         "(Write {{childline.phone}} or {{childline.text_message}}.)"),
    ],
)  # fmt: skip
def test_a_reference_that_leads_nowhere(bundle, text: str, expected: str):
    with_text(bundle, text)
    (found,) = bundle.problems()
    file, _, says = found.partition(": error: ")
    assert says == expected
    assert file.startswith("cards/first-card.yaml:")


def test_in_a_prepared_bundle_and_another_language(bundle):
    bundle.change("bundle.yaml", "languages: [en]", "languages: [en, pl]")
    with_text(bundle, "Call {{childline.phone}}.")
    bundle.write(
        "cards/first-card.pl.yaml",
        "translation: reviewed\nbody:\n  - text: 'Zadzwoń: {{childline.phone}}.'\n",
    )
    found = read(bundle)
    polish = read_translation(found, "pl", bundle.directory).bundle
    assert polish.cards["first-card"].body[0].markdown == "Zadzwoń: 0800 1111."
    assert not prepared.prepare(bundle.root, bundle.directory).has_errors
    for language, text in (("", "Call 0800 1111."), ("pl", "Zadzwoń: 0800 1111.")):
        loaded = prepared.load(bundle.root, bundle.directory, language)
        assert loaded is not None
        assert loaded.cards["first-card"].body[0].markdown == text


def test_a_translation_without_the_reference(bundle):
    bundle.change("bundle.yaml", "languages: [en]", "languages: [en, pl]")
    with_text(bundle, "Call {{childline.phone}}.")
    bundle.write("cards/first-card.pl.yaml", "translation: reviewed\nbody:\n  - text: Zadzwoń.\n")
    assert any(
        "{{childline.phone}} is missing here. (Write it as the original does: the page shows the "
        "number in its place.)" in one
        for one in bundle.problems()
    )
