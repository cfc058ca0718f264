"""Fields of a service that contradict one another, or say nothing without another."""

from __future__ import annotations

import pytest

from tests.builders import SERVICE

WEEK = "open: [{days: mon-fri, from: 8:00, to: 20:00}]"


def found(bundle, fields: str) -> list[str]:
    bundle.write("destinations.yaml", f"{SERVICE}  {fields}\n")
    return [one.replace("destinations.yaml:", "") for one in bundle.problems()]


@pytest.mark.parametrize(
    "fields",
    [
        f"{WEEK}\n  bank_holidays: closed",
        WEEK,
        "open: always",
        "spoken: [oh eight hundred, eleven eleven]",
        "relay: 18001 0800 1111",
        "ages: 18+\n  audience: [parents]",
        "area: uk",
        "speaks: [en, cy]",
        f"keep_as: {'l' * 35}",
        "chat: https://www.ceop.police.uk/chat\n  chat_open: always",
        "web: https://www.ceop.police.uk/\n  say: ceop.police.uk",
    ],
)
def test_fields_that_agree(bundle, fields: str):
    assert found(bundle, fields) == []


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (f"{WEEK}\n  bank_holidays: closed\n  hours: Weekdays",
         "11:10: warning: 'open' and 'hours' both say when it is open; a page shows 'open'. "
         "(Delete 'hours', or 'open' if it cannot say it exactly.)"),
        ("open: always\n  bank_holidays: closed",
         "10:18: warning: 'bank_holidays' changes nothing: 'open' is always. "
         "(Delete 'bank_holidays'.)"),
        ("bank_holidays: closed", "9:18: warning: 'bank_holidays' says nothing without 'open'. "
         "(Write 'open' too, or delete 'bank_holidays'.)"),
        ("second_open: always", "9:16: warning: 'second_open' says nothing without "
         "'second_phone'. (Write 'second_phone' too, or delete 'second_open'.)"),
        ("chat_open: always", "9:14: warning: 'chat_open' says nothing without 'chat'. "
         "(Write 'chat' too, or delete 'chat_open'.)"),
        ("second_phone: 0800 1111", "9:17: warning: It is the same number as 'phone'. "
         "(Delete 'second_phone'.)"),
        ("spoken: [oh eight hundred]", "9:11: error: 'spoken' has 1 group; the number 0800 1111 "
         "has 2. (Write the words of each group: [oh eight hundred, eleven eleven].)"),
        ("spoken: [oh 8 hundred, eleven eleven]", "9:11: warning: 'spoken' has digits, which a "
         "voice may read as one large number. (Write words: [oh eight hundred, eleven eleven].)"),
        ("relay: 0800 1111", "9:10: error: Relay UK reaches 0800 1111 as 18001 and the number, not "
         "as 0800 1111. (Write 18001 0800 1111.)"),
        (f"keep_as: {'ŷ' * 18}", "9:12: error: 'keep_as' takes 36 bytes; at most 35 fit in its "
         "code. (Write a shorter name; letters with accents, and , ; : take two bytes.)"),
        ("ages: 18+\n  audience: [children]", "9:9: warning: It is for people from 18 years on, "
         "and is shown to children alone. (Correct 'ages' or 'audience'.)"),
        ("speaks: [en]", "9:11: warning: Every service counts as speaking English. "
         "(Delete 'speaks', or write its other languages.)"),
        ("area: [uk, wales]", "9:9: warning: 'uk' includes the other areas. "
         "(Write one or the other.)"),
    ],
)  # fmt: skip
def test_fields_that_do_not(bundle, fields: str, expected: str):
    assert found(bundle, fields) == [expected]


def test_outside_the_area_of_a_service(bundle):
    bundle.change("bundle.yaml", "languages:", "area: warwickshire\nlanguages:")
    assert found(bundle, "area: england") == []
    assert found(bundle, "area: [wales, scotland]") == [
        "9:9: warning: The line helps in wales and scotland, and this bundle is shown in "
        "warwickshire. (Look for a service that helps there, or correct 'area'.)"
    ]


def test_a_chat_must_be_an_address(bundle):
    (one,) = found(bundle, "chat: http://www.ceop.police.uk/")
    assert one.startswith("9:9: error: The address begins with “http://”")
    assert found(bundle, "chat: https://www.net-aware.org.uk/")[0].startswith(
        "9:9: error: NSPCC Net Aware (www.net-aware.org.uk) closed on 2021-11-30."
    )
