"""Numbers, addresses, sites and the emergency strip: what staff must read first."""

from __future__ import annotations

import pytest


def test_a_phone_number_and_its_pages(two):
    two.write("destinations.yaml", "- use: childline\n  phone: 0800 1112\n  confidence: high\n")
    first, *rest = two.found()
    assert first.says == "The phone number of Childline changes from 0800 1111 to 0800 1112."
    assert first[:2] == ("number", "Childline")
    assert first[3:6] == ("0800 1111", "0800 1112", "first")
    assert first.pages == ("Too close", "Asked for pictures", "Someone online (topic)")
    assert first.id == "childline"
    # The new number has no evidence yet: the page no longer says when it was checked.
    assert [one.says for one in rest] == ["“Details checked” on Childline is no longer there."]


@pytest.mark.parametrize(
    ("entry", "says", "kind"),
    [
        (
            "- use: police-999\n  phone: 998\n  verified: 2026-11-22\n",
            "The emergency number of Police emergency changes from 999 to 998.",
            "emergency",
        ),
        (
            "- use: shout\n  text_message: Text SHOUT to 85259\n",
            "The text message of Shout changes from “Text SHOUT to 85258” to "
            "“Text SHOUT to 85259”.",
            "number",
        ),
        (
            "- use: shout\n  textphone: 18001 85258\n",
            "The textphone number of Shout is new: 18001 85258.",
            "number",
        ),
        (
            "- use: shout\n  second_phone: 0800 1112\n",
            "The second phone number of Shout is new: 0800 1112.",
            "number",
        ),
        (
            "- use: shout\n  relay: 18001 0800 1112\n",
            "The number through Relay UK of Shout is new: 18001 0800 1112.",
            "number",
        ),
        ("- use: shout\n  extension: 214\n", "The extension of Shout is new: 214.", "number"),
        (
            "- use: shout\n  say: ceop.police.uk\n",
            "The address to type of Shout is new: ceop.police.uk.",
            "address",
        ),
        (
            "- use: shout\n  chat: https://www.ceop.police.uk/chat\n",
            "The address of the chat of Shout is new: https://www.ceop.police.uk/chat.",
            "address",
        ),
        (
            "- use: shout\n  email: help@shout.com\n",
            "The e-mail address of Shout changes from help@shout.org.uk to help@shout.com.",
            "address",
        ),
        (
            "- use: ceop\n  web: https://www.ceop.police.uk/report\n",
            "The web address of CEOP changes from https://www.ceop.police.uk/Safety-Centre/ to "
            "https://www.ceop.police.uk/report.",
            "address",
        ),
        (
            "- use: ceop\n  web: https://www.nspcc.org.uk/\n",
            "The code of CEOP leads to another site: www.ceop.police.uk → www.nspcc.org.uk.",
            "address",
        ),
        (
            "- use: ceop\n  web: https://www.evil.org/\n",
            "The code of CEOP is no longer shown: its address, https://www.evil.org/, "
            "is not one that codes may lead to.",
            "address",
        ),
        (
            "- use: shout\n  web: https://www.nspcc.org.uk/\n",
            "Shout now has a code, which leads to www.nspcc.org.uk.",
            "address",
        ),
        (
            "- use: ceop\n  expect: Call 0300 200 300.\n",
            "The words of CEOP now say 0300 200 300.",
            "number",
        ),
    ],
)
def test_other_ways_to_reach_a_place(two, entry, says, kind):
    two.write("destinations.yaml", entry)
    first = two.found()[0]
    assert (first.says, first.kind, first.level) == (says, kind, "first")


def test_a_code_that_is_gone(two):
    shop = "- {id: shop, name: Shop, summary: A, for_whom: B, phone: 0300 1, confidence: low, "
    two.write("destinations.yaml", f"{shop}review_by: 2027-01-01}}\n", both=True)
    two.change("cards/gifts.yaml", "destinations: [ceop]", "destinations: [ceop, shop]")
    path = two.old / "destinations.yaml"
    path.write_text(path.read_text().replace("phone:", "web: https://www.nspcc.org.uk/, phone:"))
    (two.old / "cards/gifts.yaml").write_bytes((two.new / "cards/gifts.yaml").read_bytes())
    assert two.says() == ["Shop no longer has a code; it led to www.nspcc.org.uk."]


def test_sites(two):
    two.write("hosts.yaml", "hosts: [www.evil.org]\n")
    assert two.only()[:6] == (
        *("site", "www.evil.org", "Codes may now lead to www.evil.org."),
        *("", "www.evil.org", "first"),
    )
    two.write("hosts.yaml", "hosts: [www.good.org]\n", both=True)
    (two.new / "hosts.yaml").unlink()
    assert two.says() == ["Codes may no longer lead to www.good.org."]


def test_the_emergency_strip(two):
    two.change("bundle.yaml", "danger right now? Call 999.", "danger? Call 999 now.")
    change = two.only()
    assert change.says == (
        "The emergency strip changes from “In danger right now? Call 999.” to "
        "“In danger? Call 999 now.”."
    )
    assert (change.kind, change.level) == ("emergency", "first")
    two.write("bundle.yaml", (two.old / "bundle.yaml").read_text("utf-8"))
    two.change("bundle.yaml", "  otherwise: Not an emergency? Call 101.\n", "")
    assert two.says() == [
        "The second line of the emergency strip is no longer there; before: "
        "“Not an emergency? Call 101.”."
    ]


def test_an_emergency_number_that_looks_like_any_other(two):
    two.write("destinations.yaml", "- use: police-999\n  emergency: no\n")
    assert two.says() == ["Police emergency is no longer shown as an emergency number."]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (
            "police on 101",
            "police on 07.700.900.123",
            "In the words of the card “Too close” 101 becomes 07.700.900.123.",
        ),
        ("police on 101", "police on 102", "In the words of the card “Too close” 101 becomes 102."),
        ("police on 101", "police", "The words of the card “Too close” no longer say 101."),
        (
            "They take their time.",
            "Read www.evil.org/x.",
            "The words of the card “Too close” now say www.evil.org/x.",
        ),
        (
            "police on 101",
            "police on 0300 123 456 or 111",
            "The words of the card “Too close” no longer say 101, and now say 0300 123 456 "
            "and 111.",
        ),
    ],
)
def test_a_number_in_the_words_of_a_card(two, old, new, says):
    two.change("cards/grooming.yaml", old, new)
    first, second = two.found()
    assert (first.says, first.level) == (says, "first")
    assert second.says == "1 of 9 paragraphs of the card “Too close” changes."


@pytest.mark.parametrize("new", ["08001111", "0800-1111", "0800 1111, at 5 or at 17:30"])
def test_another_spacing_and_hours_are_no_other_number(two, new):
    two.change("cards/threats.yaml", "0800 1111", new)
    assert two.says() == ["The only paragraph of the card “Threats” changes."]


def test_a_number_that_no_page_had_before_on_a_new_card(two):
    text = (two.new / "cards/gifts.yaml").read_text("utf-8")
    two.write("cards/new.yaml", text.replace("title: Gifts", "title: New"))
    two.change("cards/new.yaml", "may be bait.", "may be bait. Call 101 or 0900 666.")
    first, second = two.found()
    assert first.says == "The words of the new card “New” now say 0900 666."
    assert second.says == "The card “New” is new; it is in no topic."


def test_a_place_that_comes_back_with_another_id_and_number(two):
    """A replaced entry is reported like a replaced number."""
    entry = (
        "- id: childline-new\n  name: Childline\n  summary: Talk to someone.\n"
        "  for_whom: Anyone under 19.\n  phone: 0800 1112\n  confidence: high\n"
        "  verified: 2026-08-28\n  review_by: 2027-05-22\n"
    )
    for folder in (two.old, two.new):
        text = (folder / "bundle.yaml").read_text("utf-8")
        (folder / "bundle.yaml").write_text(text.replace("shout", "kidline"), "utf-8")
    old = entry.replace("childline-new", "kidline").replace("Childline", "Kidline")
    (two.old / "destinations.yaml").write_text(old.replace("0800 1112", "0800 1111"), "utf-8")
    new = entry.replace("childline-new", "kids").replace("Childline", "Kidline")
    two.write("destinations.yaml", new)
    two.change("bundle.yaml", "kidline", "kids")
    assert two.says() == ["The phone number of Kidline changes from 0800 1111 to 0800 1112."]


def test_numbers_then_addresses_then_everything_else(two):
    two.write(
        "destinations.yaml",
        "- {use: childline, phone: 0800 1112, verified: 2026-08-28, hours: Day and night}\n"
        "- {use: ceop, web: https://www.nspcc.org.uk/, verified: 2026-08-28}\n"
        "- {use: police-999, phone: 112}\n",
    )
    two.write("hosts.yaml", "hosts: [www.evil.org]\n")
    two.change("bundle.yaml", "title: Welcome to the library", "title: Welcome")
    two.change("cards/gifts.yaml", "be bait", "be a trap")
    two.change("cards/gifts.yaml", "reviewed: 2026-11-22", "reviewed: 2026-11-23")
    found = two.found()
    assert [(one.level, one.kind) for one in found] == [
        ("first", "emergency"),
        ("first", "number"),
        ("first", "address"),
        ("first", "site"),
        ("shown", "destination"),
        ("shown", "decoy"),
        ("shown", "card"),
        ("shown", "dates"),
        ("quiet", "details"),
        ("quiet", "details"),
        ("quiet", "details"),
    ]
