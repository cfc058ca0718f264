"""Areas: whether a service helps where a bundle is shown."""

from __future__ import annotations

import pytest

from kiosk.bundle.areas import COUNTIES, is_outside, single_nation
from kiosk.validation.fields import ID


@pytest.mark.parametrize(
    ("service", "shown", "outside"),
    [
        (("england",), ("england",), False),
        (("england",), ("warwickshire",), False),
        (("england", "wales"), ("wales",), False),
        (("wales",), ("england",), True),
        (("wales",), ("warwickshire",), True),
        (("england",), ("england", "wales"), True),
        (("warwickshire",), ("warwickshire",), False),
        (("warwickshire",), ("england", "warwickshire"), False),
        (("warwickshire",), ("england",), True),
        (("warwickshire",), ("kent",), True),
        (("england",), ("uk",), True),
        (("england", "wales", "scotland", "northern-ireland"), ("uk",), False),
        (("uk",), ("scotland",), False),
        ((), ("scotland",), False),
        (("england",), (), False),
    ],
)  # fmt: skip
def test_outside_the_area_of_a_service(service, shown, outside: bool):
    assert is_outside(service, shown) is outside


def test_the_nation_of_areas():
    assert single_nation(("fife",)) == "scotland"
    assert single_nation(("uk",), ("powys",)) == "wales"
    assert single_nation((), ()) == ""


def test_the_ids_of_counties():
    assert len(COUNTIES) == 108
    assert all(ID.fullmatch(county) for county in COUNTIES)
