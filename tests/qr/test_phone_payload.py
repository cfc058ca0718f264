"""Codes for telephone numbers: which there are, their size, and two decoders that read them."""

from __future__ import annotations

import pytest

from kiosk.qr.phone_payload import MAX_LABEL, call_payload, contact_payload, text_payload
from kiosk.qr.symbol import matrix
from tests.qr.decoders import decoded

LISTED = frozenset({"08001111", "08088005000", "85258", "116123", "999", "18000"})


@pytest.mark.parametrize(
    ("number", "payload", "modules"),
    [
        ("0800 1111", "tel:08001111", 21),
        ("116 123", "tel:116123", 21),
        ("101", "tel:101", 21),
        ("111", "tel:111", 21),
        ("0808 800 5000", "tel:08088005000", 21),
    ],
)
def test_the_code_that_calls(number: str, payload: str, modules: int):
    assert call_payload(number, LISTED) == payload
    assert len(matrix(payload)) == modules
    assert decoded(payload) == [payload, payload]


@pytest.mark.parametrize("number", ["999", "112", "18000", "18001 0800 1111", "0800 2222", ""])
def test_numbers_without_a_code(number: str):
    assert call_payload(number, LISTED) == ""
    assert contact_payload("Police", number, LISTED) == ""


def test_the_code_of_a_text_message():
    payload = text_payload("SMSTO:85258:SHOUT", LISTED)
    assert payload == "SMSTO:85258:SHOUT"
    assert len(matrix(payload)) == 21
    assert decoded(payload) == [payload, payload]
    assert len(matrix("SMSTO:07860077333:TALK")) == 21
    assert text_payload("SMSTO:85259:SHOUT", LISTED) == ""
    assert text_payload("SMSTO:999:", LISTED) == ""
    assert text_payload("", LISTED) == ""


@pytest.mark.parametrize(
    ("label", "number", "payload", "modules"),
    [
        ("Childline", "0800 1111", "MECARD:N:Childline;TEL:08001111;;", 29),
        ("l" * 15, "0808 800 5000", f"MECARD:N:{'l' * 15};TEL:08088005000;;", 29),
        ("l" * 16, "0808 800 5000", f"MECARD:N:{'l' * 16};TEL:08088005000;;", 29),
        ("l" * 26, "0808 800 5000", f"MECARD:N:{'l' * 26};TEL:08088005000;;", 29),
        ("l" * 27, "0808 800 5000", f"MECARD:N:{'l' * 27};TEL:08088005000;;", 33),
        ("l" * 35, "0808 800 5000", f"MECARD:N:{'l' * 35};TEL:08088005000;;", 33),
        ("Llyfrgell Tŷ", "0800 1111", "MECARD:N:Llyfrgell Tŷ;TEL:08001111;;", 29),
        ("A; B", "0800 1111", r"MECARD:N:A\; B;TEL:08001111;;", 25),
    ],
)
def test_the_code_that_keeps_a_number(label: str, number: str, payload: str, modules: int):
    assert contact_payload(label, number, LISTED) == payload
    assert len(matrix(payload)) == modules
    assert decoded(payload) == [payload, payload]


def test_a_label_that_is_too_long():
    assert contact_payload("l" * (MAX_LABEL + 1), "0800 1111", LISTED) == ""
    # ŷ takes two bytes.
    assert contact_payload("ŷ" * 18, "0800 1111", LISTED) == ""
