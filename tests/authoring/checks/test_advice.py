"""Advice: what a bundle could say, one line for each field; nothing refuses it."""

from __future__ import annotations

import json

from tests.builders import SERVICE

HELP = "- urgent: [you are hurt]\n- steps: [Stop., Tell someone.]\n"
FIRST = (
    "  cards/first-card.yaml: 2 cards have no 'first': first-card and second-card. "
    "(Write the one line that a frightened person must read, in up to 60 characters.)"
)
PICTURES = (
    "  cards/first-card.yaml: 1 card has steps without pictures: first-card. "
    "(Write each step as 'do', 'why' and 'icon'.)"
)


def test_it_is_apart_at_the_end_and_passed_by_strict(bundle):
    bundle.card(HELP)
    bundle.card("- dos: [tell someone]\n", "second-card")
    assert bundle.check(strict=True) == (
        0,
        f"What would help visitors more:\n{FIRST}\n{PICTURES}\n\n"
        f"Nothing wrong in {bundle.root.as_posix()}\n",
    )
    _, text = bundle.check(as_json=True)
    assert [one["severity"] for one in json.loads(text)] == ["advice", "advice"]


def test_one_line_however_many_cards(bundle):
    for number in range(9):
        bundle.card(HELP, f"card-{number}")
    _, text = bundle.check()
    assert "9 cards have no 'first': card-0, card-1, card-2 and 6 more." in text


def test_a_long_card_without_sections(bundle):
    bundle.card("- text: Hello.\n" * 6)
    assert "1 card has a long body without sections: first-card." in bundle.check()[1]
    bundle.card("- section: Now\n" + "- text: Hello.\n" * 6)
    assert "sections" not in bundle.check()[1]


def test_more_topics_than_a_small_screen_shows(bundle):
    topic = "  - {id: more-%d, title: More, summary: More, icon: phone, destinations: [ceop]}\n"
    path = bundle.root / "bundle.yaml"
    text = path.read_text("utf-8").rstrip("\n") + "\n" + "".join(topic % n for n in range(4))
    path.write_text(text, "utf-8")
    assert (
        "  bundle.yaml: The home page has 7 topics; a screen of 10 inches shows 6 without a touch. "
        "(Put two topics together, or the most urgent ones first.)"
    ) in bundle.check()[1]


def test_a_service_of_its_own(bundle):
    bundle.write("destinations.yaml", f"{SERVICE}  web: https://www.nspcc.org.uk/\n")
    _, text = bundle.check()
    assert (
        "  destinations.yaml: 1 place to get help has no 'short': line. (Write what it is, in up "
        "to 32 characters, to stand beside its name.)\n"
        "  destinations.yaml: 1 place to get help has no opening hours: line. (Write 'open', so "
        "that a page says whether somebody answers now.)\n"
        "  destinations.yaml: 1 place to get help has no address to type: line. (Write 'say', for "
        "visitors without a phone.)\n"
    ) in text
    long = SERVICE.replace("The line", "A line with a very long name for its code")
    bundle.write("destinations.yaml", f"{long}  short: A line\n  open: always\n")
    assert (
        "1 place to get help has a name that does not fit in the code that keeps the number: line. "
        "(Write 'keep_as', in up to 35 letters.)"
    ) in bundle.check()[1]


def test_a_number_that_is_written_out(bundle):
    bundle.card("- text: Call 0800 1111.\n")
    assert (
        "  cards/first-card.yaml: 1 card writes out the number of a service: first-card. (Write "
        "{{childline.phone}}: then it is kept in one place.)"
    ) in bundle.check()[1]
    bundle.card('- text: "Call {{childline.phone}}."\n')
    assert "writes out" not in bundle.check()[1]
