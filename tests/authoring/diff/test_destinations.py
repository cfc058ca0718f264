"""Places to get help that come, go and change."""

from __future__ import annotations

import pytest


def test_a_place_comes_and_another_goes_with_their_numbers(two):
    two.change("bundle.yaml", "destinations: [shout]", "destinations: [desk]")
    two.write(
        "destinations.yaml",
        "- {id: desk, name: The desk, summary: Ask us., for_whom: Anyone., phone: 01926 555 123, "
        "confidence: high, review_by: 2027-01-01}\n",
    )
    new, removed, topic, other = two.found()
    assert new.says == "The place to get help “The desk” is new: 01926 555 123."
    assert removed.says == (
        "The place to get help “Shout” is removed: Text SHOUT to 85258 and help@shout.org.uk."
    )
    assert {new.level, removed.level} == {"first"}
    assert new.pages == removed.pages == ("Talk (topic)",)
    assert [topic.says, other.says] == [
        "The topic “Talk” now also leads to The desk.",
        "The topic “Talk” no longer leads to Shout.",
    ]


@pytest.mark.parametrize(
    ("field", "says"),
    [
        ("name: Shout 24", "Shout is now called “Shout 24”."),
        ("hours: At night", "The hours of Shout change from “Day and night” to “At night”."),
        ("cost: Free", "The cost of Shout is new: “Free”."),
        (
            "summary: Text us.",
            "The summary of Shout changes from “Text with someone.” to “Text us.”.",
        ),
        ("for_whom: All.", "The line on who may use Shout changes from “Anyone.” to “All.”."),
        ("expect: We read it.", "The line on what to expect of Shout is new: “We read it.”."),
        ("short: Text us", "The line beside the name of Shout is new: “Text us”."),
        ("in_person: Room 4", "The person or room of Shout is new: “Room 4”."),
        ("sign_language: By video", "The line on sign language of Shout is new: “By video”."),
        ("keep_as: Books", "The name that phones keep for Shout is new: “Books”."),
        (
            "speaks: [cy, interpreter]",
            "The languages of Shout are new: Welsh and any language with an interpreter.",
        ),
        ("ages: 18+", "The ages for Shout are new: 18+."),
        ("area: [england, wales]", "The area of Shout is new: england and wales."),
        ("chat_open: always", "The hours of the chat of Shout are new: always."),
        ("icon: phone", "The icon of Shout changes from “life-buoy” to “phone”."),
        (
            "confidence: low",
            "Details of Shout that no page shows change: how sure the number is.",
        ),
        ("verified: 2026-11-01", "“Details checked” on Shout is new: 1 November 2026."),
    ],
)
def test_words_of_a_place(two, field, says):
    two.write("destinations.yaml", f"- use: shout\n  {field}\n")
    assert two.says() == [says]


def test_opening_hours_in_place_of_words(two):
    two.write(
        "destinations.yaml",
        "- use: shout\n  open: [{days: mon-fri, from: 8:00, to: 20:00}, {days: [sat], from: 9:30, "
        "to: 12:00}]\n  bank_holidays: sun\n",
    )
    assert two.says() == [
        "The hours of Shout are no longer there; before: “Day and night”.",
        "The opening hours of Shout are new: mon-fri 8:00-20:00, sat 9:30-12:00, bank holidays as "
        "Sundays.",
    ]


def test_a_place_on_no_page_is_quiet(two):
    entry = "- {id: x, name: X, summary: A, for_whom: B, phone: 0300 1, confidence: low, "
    two.write("destinations.yaml", f"{entry}review_by: 2027-01-01}}\n")
    change = two.only()
    assert (change.says, change.level) == ("The entry of X changes; it is on no page.", "quiet")
