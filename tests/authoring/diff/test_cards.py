"""Cards that come, go, move and change."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("old", "new", "says", "before", "after"),
    [
        (
            "title: Too close",
            "title: Far too close",
            "The card “Too close” is now called “Far too close”.",
            "Too close",
            "Far too close",
        ),
        (
            "gets too close.",
            "is pushy.",
            "The summary of the card “Too close” changes from "
            "“What to do when someone gets too close.” to “What to do when someone is pushy.”.",
            "What to do when someone gets too close.",
            "What to do when someone is pushy.",
        ),
        (
            "They take their time.",
            "They are patient.",
            "1 of 9 paragraphs of the card “Too close” changes.",
            "They take their time.",
            "They are patient.",
        ),
        (
            "**not your fault**",
            "not your **fault**",
            "1 of 9 paragraphs of the card “Too close” changes.",
            "It is **not your fault**.",
            "It is not your **fault**.",
        ),
        (
            "title: Signs",
            "title: Bad signs",
            "1 of 9 paragraphs of the card “Too close” changes.",
            "Heading: Signs",
            "Heading: Bad signs",
        ),
        (
            "- donts: [meet them]",
            "- donts: [meet them, send money]",
            "1 paragraph of the card “Too close” is new.",
            "",
            "Do not: send money",
        ),
        (
            "audience: [children, parents]",
            "first: You are not to blame.\naudience: [children, parents]",
            "The first line of the card “Too close” is new: “You are not to blame.”.",
            "",
            "You are not to blame.",
        ),
        (
            "- dos: [tell an adult, keep the chat]",
            "- dos: [tell an adult, keep the chat]\n  - steps: [{do: Stop., why: It helps.}]",
            "2 paragraphs of the card “Too close” are new.",
            "\n",
            "Step: Stop.\nWhy: It helps.",
        ),
        (
            "audience: [children, parents]",
            "urgent_first: yes\naudience: [children, parents]",
            "The card “Too close” now says when to call 999 before its steps.",
            "",
            "",
        ),
        (
            "audience: [children, parents]",
            "calm: yes\naudience: [children, parents]",
            "The card “Too close” now offers the calm page.",
            "",
            "",
        ),
        (
            "[They want a secret, They send gifts]",
            "[They send gifts]",
            "1 paragraph of the card “Too close” is removed.",
            "Sign: They want a secret",
            "",
        ),
        (
            "[tell an adult, keep the chat]",
            "[keep the chat, tell an adult]",
            "1 paragraph of the card “Too close” moves to another position.",
            "Do: keep the chat",
            "Do: keep the chat",
        ),
        (
            "- dos: [tell an adult, keep the chat]\n  - donts: [meet them]",
            "- dos: [tell an adult]\n  - donts: [meet them, keep the chat]",
            "1 of 9 paragraphs of the card “Too close” changes.",
            "Do: keep the chat",
            "Do not: keep the chat",
        ),
        (
            "[tell an adult, keep the chat]\n  - donts: [meet them]",
            "[tell an adult you trust, keep the chats, talk]",
            "2 of 9 paragraphs of the card “Too close” change, 1 is new, 1 is removed.",
            "Do: tell an adult\nDo: keep the chat\n\nDo not: meet them",
            "Do: tell an adult you trust\nDo: keep the chats\nDo: talk\n",
        ),
        (
            "alt: Two people talking",
            "alt: Two friends talking",
            "1 of 9 paragraphs of the card “Too close” changes.",
            "Picture: Two people talking",
            "Picture: Two friends talking",
        ),
        (
            "destinations: [ceop, childline]",
            "destinations: [ceop, childline, shout]",
            "The card “Too close” now also leads to Shout.",
            "",
            "Shout",
        ),
        (
            "destinations: [ceop, childline]",
            "destinations: [shout, childline]",
            "The card “Too close” now leads to Shout, and no longer leads to CEOP.",
            "CEOP",
            "Shout",
        ),
        (
            "destinations: [ceop, childline]",
            "destinations: [ceop]",
            "The card “Too close” no longer leads to Childline.",
            "Childline",
            "",
        ),
        (
            "destinations: [ceop, childline]",
            "destinations: [childline, ceop]",
            "On the card “Too close” Childline moves from position 2 to position 1.",
            "",
            "",
        ),
        (
            "related: [pictures]",
            "related: [pictures, gifts]",
            "Under “Read next” the card “Too close” now also names “Gifts”.",
            "",
            "“Gifts”",
        ),
        (
            "audience: [children, parents]",
            "audience: [professionals]",
            "The card “Too close” is now for people who work with children; "
            "before: children and young people and parents and carers.",
            "children and young people and parents and carers",
            "people who work with children",
        ),
        (
            "title: A report",
            "title: Another",
            "The source named on the card “Too close” changes from “A report, 2 January 2026” "
            "to “Another, 2 January 2026”.",
            "A report, 2 January 2026",
            "Another, 2 January 2026",
        ),
        (
            "audience: [children, parents]",
            "icon: shield\naudience: [parents, children]",
            "The icon of the card “Too close” changes from “file-text” to “shield”.",
            "file-text",
            "shield",
        ),
    ],
)
def test_one_thing_on_a_card(two, old, new, says, before, after):
    two.change("cards/grooming.yaml", old, new)
    change = two.only()
    assert (change.says, change.old, change.new) == (says, before, after)
    assert (change.kind, change.where, change.level) == ("card", "Too close", "shown")
    assert change.id == "grooming"


def test_what_no_visitor_sees_is_quiet(two):
    two.change("cards/grooming.yaml", "keywords: [grooming]", "keywords: [chat]")
    two.change("cards/grooming.yaml", "https://www.ceop.police.uk/", "https://www.nspcc.org.uk/")
    change = two.only()
    assert change.says == (
        "Details of the card “Too close” that no page shows change: its search words and "
        "the address of its source."
    )
    assert change.level == "quiet"


def test_other_line_breaks_and_comments_change_nothing(two):
    two.change("cards/grooming.yaml", "age. They take", "age.\n      They take")
    two.change("cards/gifts.yaml", "title: Gifts", "# A note for staff.\ntitle: Gifts")
    assert two.found() == []


def test_a_picture_with_other_pixels(two):
    two.write("images/talk.png", b"another picture")
    change = two.only()
    assert change.says == "The picture “Two people talking” on the card “Too close” is replaced."
    assert (change.kind, change.id) == ("picture", "grooming")


def test_a_picture_that_only_has_another_file_name(two):
    (two.new / "images/talk.png").rename(two.new / "images/people.png")
    two.change("cards/grooming.yaml", "images/talk.png", "images/people.png")
    assert two.found() == []


def test_a_new_card_and_a_removed_one(two):
    (two.new / "cards/gifts.yaml").rename(two.new / "cards/bait.yaml")
    two.change("cards/bait.yaml", "title: Gifts", "title: Bait")
    two.change("bundle.yaml", "cards: [threats]", "cards: [threats, bait]")
    two.change("bundle.yaml", "pictures, gifts]", "pictures, bait]")
    new, removed = two.found()
    assert (
        new.says == "The card “Bait” is new, in the topics “Someone online” and “Pictures of me”."
    )
    assert removed.says == "The card “Gifts” is removed; it was in the topic “Someone online”."
    assert (new.how, new.old, new.new) == ("new", "", "Bait")
    assert (removed.how, removed.old, removed.new) == ("removed", "Gifts", "")


def test_a_file_that_was_renamed_is_the_same_card(two):
    (two.new / "cards/gifts.yaml").rename(two.new / "cards/bait.yaml")
    (two.new / "cards/gifts.pl.yaml").rename(two.new / "cards/bait.pl.yaml")
    two.change("bundle.yaml", "pictures, gifts]", "pictures, bait]")
    assert two.found() == []


def test_a_page_too_long_to_match_is_compared_in_its_order(two):
    """250 lines that all look the same must not keep staff waiting."""
    for folder, words in ((two.old, "a b a"), (two.new, "b a b")):
        lines = ", ".join(words.split() * 4)
        body = f"  - signs: [{lines}]\n" * 21
        path = folder / "cards/gifts.yaml"
        text = path.read_text("utf-8")
        path.write_text(text.replace("  - text: A gift may be bait.\n", body), "utf-8")
    assert two.only().says == "252 of 252 paragraphs of the card “Gifts” change."
