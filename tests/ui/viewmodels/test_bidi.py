"""Numbers inside text from right to left."""

from __future__ import annotations

import pytest

from kiosk.ui.viewmodels.bidi import isolated


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("کال کریں 999۔", "کال کریں \u2066999\u2069۔"),
        ("Childline, 0800\u00a01111", "Childline, \u20660800\u00a01111\u2069"),
        ("www.ceop.police.uk", "\u2066www.ceop.police.uk\u2069"),
        ("help@nspcc.org.uk", "\u2066help@nspcc.org.uk\u2069"),
        ("<b>101</b> &#39;x&#39; &amp;", "<b>\u2066101\u2069</b> &#39;x&#39; &amp;"),
        ("5 سال", "5 سال"),
        ("", ""),
    ],
)
def test_numbers_and_addresses_stay_together(text: str, wanted: str) -> None:
    assert isolated(text, "ur") == wanted
    assert isolated(text, "ar") == wanted
    assert isolated(text, "pl") == text
