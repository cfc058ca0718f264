"""Sizes and contents of QR codes."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.accessibility.findings import Verdict
from kiosk.accessibility.rules import (
    qr_codes,
)
from tests.accessibility.example_measurements import CODE, facts, found, in_short, page_with
from tests.builders import make_bundle


@pytest.mark.parametrize(
    ("changes", "id", "says"),
    [
        ({"modules": 37}, "modules", "not met: 37 squares, at most 33 squares"),
        ({"quiet": 3.9}, "quiet-zone", "not met: 3.9 squares, at least 4 squares"),
        (
            {"dark": "#ffffff", "light": "#0f1c2e"},
            "polarity",
            "not met: #ffffff on #0f1c2e, dark on light",
        ),
        ({"dark": "#777777"}, "code-contrast", "not met: 4.47 : 1, at least 7 : 1"),
        ({"module": 3}, "module-pixels", "not met: 3 px, at least 4 px"),
        ({"module": 3}, "module-pixels-lowered", "not met: 3 px, at least 4 px"),
        ({"module": 3}, "module-size", "not met: 0.75 mm, at least 1 mm"),
        ({"symbol": 239.0}, "code-side", "not met: 59.75 mm, at least 60 mm"),
        ({"symbol": 239.0}, "code-side-lowered", "not met: 59.75 mm, at least 60 mm"),
        ({"missing": ("site", "number")}, "beside", "not met: 0 of 1, all"),
    ],
)
def test_a_code_that_breaks_a_rule(changes: dict[str, Any], id: str, says: str):
    assert found(qr_codes.qr_codes(facts(), make_bundle()), id).verdict is Verdict.MET
    made = page_with(facts(), 4, code=CODE._replace(**changes))
    assert in_short(found(qr_codes.qr_codes(made, make_bundle()), id)) == says


def test_codes_are_measured_with_the_buttons_lower_down_too():
    small = CODE._replace(module=3, quiet=3.5)
    made = facts()
    made = made._replace(
        reach_mode=(*made.reach_mode[:-1], made.reach_mode[-1]._replace(code=small))
    )
    group = qr_codes.qr_codes(made, make_bundle())
    assert in_short(found(group, "module-size")) == "not met: 0.75 mm, at least 1 mm"
    assert in_short(found(group, "quiet-zone")) == "not met: 3.5 squares, at least 4 squares"
    assert found(group, "module-pixels").verdict is Verdict.MET


def test_the_page_of_words_that_are_missing_is_named():
    made = page_with(facts(), 4, code=CODE._replace(missing=("site", "number")))
    assert found(qr_codes.qr_codes(made, make_bundle()), "beside").note == (
        "destination two: site, number"
    )


def test_an_address_that_no_code_may_lead_to():
    bundle = make_bundle()._replace(hosts=frozenset())
    one = found(qr_codes.qr_codes(facts(), bundle), "payloads")
    assert one.verdict is Verdict.NOT_MET
    assert "is not on the list of sites that a code may lead to." in one.note


def test_content_without_a_code():
    made = page_with(facts(), 4, code=None)
    assert qr_codes.qr_codes(made, make_bundle()).findings == ()
