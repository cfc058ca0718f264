"""How a card is built: sections, the first line, the red box, steps with pictures."""

from __future__ import annotations

import pytest

FILE = "cards/first-card.yaml"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "- text: Hello.\n- section: Now\n- text: Stop.\n",
            ":5:5: error: This block is before the first section, so it has no tab. "
            "(Begin the body with '- section: …'; only 'urgent' may be before it.)",
        ),
        (
            "- section: Now\n- section: Later\n- text: Stop.\n",
            ":5:5: error: The section 'Now' is empty. (Put blocks below it, or delete it.)",
        ),
        (
            "- section: Now\n- text: Stop.\n- section: Now\n- text: Go.\n",
            ":7:5: error: Two sections are called 'Now'. "
            "(Give each a title of its own, or make one of them.)",
        ),
        (
            "- section: A very long name of a section\n- text: Stop.\n",
            ":5:14: error: 'section' has 29 characters; at most 24 fit. (Say it in fewer words.)",
        ),
        (
            "- steps:\n  - {do: Stop., icon: sheild}\n",
            ":6:25: error: There is no icon 'sheild'. (Did you mean 'shield'?)",
        ),
        (
            "- steps:\n  - {why: It helps.}\n",
            ":6:7: error: 'do' is missing. (A step needs it.)",
        ),
        (
            "- steps:\n    items:\n    - {do: Stop., wy: It helps.}\n",
            ":7:21: error: A step has no field 'wy'. (Did you mean 'why'?)",
        ),
        (
            "- steps:\n  - {do: Stop., why: 'Look [here](https://a.org)'}\n",
            ":6:30: error: The text contains a link, and a kiosk opens no links. "
            "(Make the address a destination and add its id under 'destinations'.)",
        ),
    ],
    ids=["before", "empty", "twice", "long", "icon", "no do", "unknown", "markup"],
)
def test_a_body_that_cannot_be_shown(bundle, body, expected):
    bundle.card(body)
    assert bundle.problems() == [f"{FILE}{expected}"]


def test_more_tabs_than_fit(bundle):
    bundle.card(
        "- urgent: [you are hurt]\n"
        + "".join(f"- section: Part {number}\n- text: Stop.\n" for number in range(4))
    )
    assert bundle.problems() == [
        f"{FILE}:5:3: warning: The card has 5 tabs, with the one for 'urgent'; up to 4 fit beside "
        "each other. (Make one section of two.)"
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "urgent_first: yes",
            ":7:15: warning: 'urgent_first' has no effect: the card has no 'urgent'. "
            "(Delete the line, or add the block that says when to call 999.)",
        ),
        (
            "first: It says something.",
            ":7:8: warning: 'first' repeats 'summary'. (Write the one thing that a frightened "
            "person must know now, or delete the line.)",
        ),
    ],
)
def test_a_field_that_does_nothing(bundle, line, expected):
    bundle.change(FILE, "reviewed:", f"{line}\nreviewed:")
    assert bundle.problems() == [f"{FILE}{expected}"]


def test_a_whole_card(bundle):
    bundle.card(
        """\
        - urgent: [you are hurt]
        - section: What to do now
        - steps:
          - {do: Stop replying., why: You do **not** have to explain., icon: shield}
          - Tell someone.
        - section: For parents
        - text: Stay calm.
        """
    )
    bundle.change(FILE, "reviewed:", "first: You are not to blame.\ncalm: yes\nreviewed:")
    assert bundle.problems() == []
