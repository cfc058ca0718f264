"""Topics that come, go, move and change."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        (
            (("pictures, gifts]", "pictures]"), ("[threats]", "[threats, gifts]")),
            "The card “Gifts” moves from the topic “Someone online” to the topic “Pictures of me”.",
        ),
        (
            (("[threats]", "[threats, gifts]"),),
            "The card “Gifts” is now also in the topic “Pictures of me”.",
        ),
        (
            (("pictures, gifts]", "pictures]"),),
            "The card “Gifts” is in no topic any more; before: the topic “Someone online”.",
        ),
        (
            (("[grooming, pictures, gifts]", "[gifts, grooming, pictures]"),),
            "In the topic “Someone online” the card “Gifts” moves from position 3 to position 1.",
        ),
        (
            (("[grooming, pictures, gifts]", "[gifts, pictures, grooming]"),),
            "The cards of the topic “Someone online” are in another order: "
            "“Gifts”, “Asked for pictures” and “Too close”.",
        ),
        (
            (("title: Someone online", "title: Online"),),
            "The topic “Someone online” is now called “Online”.",
        ),
        (
            (("Chats and gifts", "Chats"),),
            "The summary of the topic “Someone online” changes from “Chats and gifts” to “Chats”.",
        ),
        (
            (("[shout]", "[shout, ceop]"),),
            "The topic “Talk” now also leads to CEOP.",
        ),
        (
            (("destinations: [ceop, childline]", "destinations: [ceop]"),),
            "The topic “Someone online” no longer leads to Childline.",
        ),
        (
            (("destinations: [ceop, childline]", "destinations: [childline, ceop]"),),
            "In the topic “Someone online” Childline moves from position 2 to position 1.",
        ),
        (
            (("icon: phone", "icon: users"),),
            "The icon of the topic “Talk” changes from “phone” to “users”.",
        ),
        (
            (
                ("{id: two, title: Pictures of me, summary: Threats, icon: users", "{id: x"),
                ("{id: three, title: Talk, summary: People who listen, icon: phone", "{id: y"),
                ("{id: x", "{id: three, title: Talk, summary: People who listen, icon: phone"),
                ("{id: y", "{id: two, title: Pictures of me, summary: Threats, icon: users"),
                ("icon: phone, cards: [threats]", "icon: phone, destinations: [shout]"),
                ("icon: users, destinations: [shout]", "icon: users, cards: [threats]"),
            ),
            "On the home page the topic “Talk” moves from position 3 to position 2.",
        ),
    ],
)
def test_topics(two, changes, says):
    for old, new in changes:
        two.change("bundle.yaml", old, new)
    assert two.says() == [says]


def test_a_new_topic_and_a_removed_one(two):
    two.change("bundle.yaml", "id: two, title: Pictures of me", "id: x, title: Money")
    assert two.says() == [
        "The topic “Money” is new.",
        "The topic “Pictures of me” is removed.",
        "The card “Threats” moves from the topic “Pictures of me” to the topic “Money”.",
    ]
    assert two.found()[0].pages == ("Threats",)
