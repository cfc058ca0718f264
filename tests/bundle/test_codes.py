"""Which codes a destination has."""

from __future__ import annotations

import pytest

from kiosk.bundle.codes import Codes, codes_of
from kiosk.bundle.hosts import SIGNED_NUMBERS_FILE, numbers_with_codes, write_signed_numbers
from tests.builders import with_destination

LISTED = frozenset({"08001111", "01926412345", "85258"})


def codes(**changes: object) -> Codes:
    bundle = with_destination(**changes)._replace(numbers=LISTED)
    return codes_of(bundle.destinations["line"], bundle)


def test_the_codes_of_a_service():
    found = codes(
        second_phone="01926 412345",
        chat="https://www.childline.org.uk/chat",
        text_code="SMSTO:85258:SHOUT",
        keep_as="Books",
    )
    assert found == Codes(
        site="https://www.childline.org.uk/",
        chat="https://www.childline.org.uk/chat",
        call="tel:08001111",
        second_call="tel:01926412345",
        text="SMSTO:85258:SHOUT",
        keep="MECARD:N:Books;TEL:08001111;;",
    )


def test_what_is_on_no_list_has_no_code():
    found = codes(
        web="https://evil.org/", chat="https://evil.org/", phone="0800 2222", text_code="SMSTO:1:A"
    )
    assert found == Codes("", "", "", "", "", "")


def test_the_second_number_is_kept_where_the_first_may_have_no_code():
    found = codes(phone="0800 2222", second_phone="01926 412345", name="The line")
    assert found.keep == "MECARD:N:The line;TEL:01926412345;;"


@pytest.mark.parametrize(
    ("signed", "numbers"), [(["0800 1111"], {"08001111"}), ([], set()), (None, set())]
)
def test_signed_numbers_count_in_place_of_the_lists_of_the_content(tmp_path, signed, numbers):
    assert numbers_with_codes(tmp_path, ["0800 2222"]) == {"08002222"}
    write_signed_numbers(tmp_path, signed)
    assert numbers_with_codes(tmp_path, ["0800 2222"]) == numbers


def test_a_damaged_list_of_signed_numbers(tmp_path):
    (tmp_path / SIGNED_NUMBERS_FILE).write_text("{")
    assert numbers_with_codes(tmp_path, ["0800 2222"]) == frozenset()
