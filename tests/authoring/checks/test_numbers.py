"""Telephone numbers of a bundle: on a list, without extra cost, complete."""

from __future__ import annotations

import pytest

from kiosk.authoring.checks.bundle import check_directory
from tests.builders import CARD, ICONS, TODAY, Folder

DESK = """\
- id: desk
  name: The desk
  summary: Ask at the desk.
  for_whom: Anyone.
  phone: {}
  confidence: high
  verified: 2026-11-01
  review_by: 2027-05-22
"""


def test_a_number_on_no_list_is_a_warning_with_the_line_to_add(bundle: Folder):
    bundle.write("destinations.yaml", DESK.format("01926 412345"))
    assert bundle.problems() == [
        "destinations.yaml:5:10: warning: The number 01926 412345 of 'The desk' is on no list of "
        "numbers. (If it is right, write below 'numbers:' in hosts.yaml: - 01926 412345)"
    ]
    bundle.write("hosts.yaml", "numbers:\n- 01926 412345\n")
    assert bundle.problems() == []


def test_a_number_in_a_text_has_its_place(bundle: Folder):
    bundle.card("- text: |\n    Tell someone.\n\n    Or call 01926 412345.\n")
    assert bundle.problems() == [
        "cards/first-card.yaml:8:15: warning: The number 01926 412345 on the card “A card” is on "
        "no list of numbers. (If it is right, write below 'numbers:' in hosts.yaml: - 01926 412345)"
    ]


@pytest.mark.parametrize(
    ("said", "hint"),
    [
        ("01.926.412.345", "If it is right, write below 'numbers:' in hosts.yaml: - 01926412345"),
        (
            "+44 (0)1926 412345",
            "If it is right, write below 'numbers:' in hosts.yaml: - 01926412345",
        ),
        ("1926 412345", "Correct it. Write the whole number with its 0: 01926 412345."),
    ],
)
def test_the_line_to_add_is_one_that_a_list_takes(bundle: Folder, said, hint):
    bundle.card(f"- text: Call {said}\n")
    (line,) = [line for line in bundle.problems() if "no list of numbers" in line]
    assert f"The number {said} on the card" in line
    assert line.endswith(f"({hint})")


def test_a_number_on_the_help_page_and_in_a_translation(bundle: Folder):
    bundle.change("bundle.yaml", "This is a sample.", "Call us on 01926 412345.")
    bundle.change("bundle.yaml", "languages: [en]", "languages: [en, pl]")
    bundle.write(
        "bundle.pl.yaml",
        "translation: reviewed\nhome_question: Zadzwoń 01926 412346.\n",
    )
    assert [line for line in bundle.problems() if "list of numbers" in line] == [
        "bundle.pl.yaml:2:24: warning: The number 01926 412346 on the home and help pages in "
        "Polish is on no list of numbers. "
        "(If it is right, write below 'numbers:' in hosts.yaml: - 01926 412346)",
        "bundle.yaml:15:22: warning: The number 01926 412345 on the home and help pages is on no "
        "list of numbers. (If it is right, write below 'numbers:' in hosts.yaml: - 01926 412345)",
    ]


@pytest.mark.parametrize(
    ("number", "what"),
    [
        ("0909 879 0000", "a premium-rate number"),
        ("118 118", "the number of a directory enquiry service"),
        ("070 1234 5678", "a personal number, which can cost as much as a premium-rate one"),
        ("076 0012 3456", "the number of a pager"),
        ("0871 234 5678", "a number with an added charge"),
    ],
)
def test_a_number_that_no_kiosk_shows(bundle: Folder, number, what):
    hint = "(No kiosk shows it: look for a free number of the service, or one with usual costs.)"
    bundle.write("destinations.yaml", DESK.format(number))
    assert bundle.problems() == [f"destinations.yaml:5:10: error: {number} is {what}. {hint}"]
    bundle.write("destinations.yaml", DESK.format("101"))
    bundle.card(f"- text: Call {number} now.\n")
    assert bundle.problems() == [
        "cards/first-card.yaml:5:16: error: "
        f"The number {number} on the card “A card” is {what}. {hint}"
    ]
    bundle.card("- text: Tell someone.\n")
    bundle.write("hosts.yaml", f"numbers: [{number}]\n")
    assert bundle.problems() == [f"hosts.yaml:1:11: error: {number} is {what}. {hint}"]


def test_a_text_message_to_a_premium_number(bundle: Folder):
    entry = DESK.replace("phone: {}", "text_message: Text HELP to 0909 879 0000")
    bundle.write("destinations.yaml", entry)
    assert bundle.problems() == [
        "destinations.yaml:5:17: error: 0909 879 0000 is a premium-rate number. "
        "(No kiosk shows it: look for a free number of the service, or one with usual costs.)"
    ]


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (
            "0845 790 9090",
            "0845 790 9090 is a number that costs extra. (Look for a free number of the service.)",
        ),
        (
            "01926 41234",
            "01926 41234 does not have the digits of a telephone number. "
            "(Compare it with the website of the service, digit by digit.)",
        ),
    ],
)
def test_a_number_that_costs_extra_or_is_not_complete(bundle: Folder, number, says):
    bundle.write("destinations.yaml", DESK.format(number))
    bundle.write("hosts.yaml", f"numbers: [{number}]\n")
    assert bundle.problems() == [f"destinations.yaml:5:10: warning: {says}"]


@pytest.mark.parametrize("number", ["7726", "85258", "116 123", "0800 1111", "07624 123456"])
def test_short_numbers_and_mobile_ones_are_complete(bundle: Folder, number):
    bundle.write("destinations.yaml", DESK.format(number))
    bundle.write("hosts.yaml", f"numbers: [{number}]\n")
    assert bundle.problems() == []


def test_a_listed_number_that_no_page_says(bundle: Folder):
    bundle.write("hosts.yaml", "numbers: [0800 1111, 01926 41234]\n")
    assert bundle.problems() == [
        "hosts.yaml:1:22: warning: No page says the number 01926 41234. "
        "(Delete it: the shorter the list, the less can go wrong.)",
        "hosts.yaml:1:22: warning: 01926 41234 does not have the digits of a telephone number. "
        "(Compare it with the website of the service, digit by digit.)",
    ]


def test_a_relay_number_needs_the_number_behind_it(bundle: Folder):
    bundle.write("destinations.yaml", DESK.format("01926 412345\n  textphone: 18001 01926 412345"))
    bundle.write("hosts.yaml", "numbers: [01926 412345]\n")
    assert bundle.problems() == []


def test_a_list_that_cannot_be_read_is_reported_alone(bundle: Folder):
    bundle.write("destinations.yaml", DESK.format("01926 412345"))
    bundle.write("hosts.yaml", "numbers: [\n")
    (only,) = bundle.problems()
    assert only.startswith("hosts.yaml:1:10: error: The bracket that opens here is never")


def test_the_directory_lists_its_own_numbers(bundle: Folder):
    hosts = bundle.directory / "hosts.yaml"
    hosts.write_text(hosts.read_text("utf-8").replace("0800 1111", "0800 111 222"), "utf-8")
    found = [str(one) for one in check_directory(bundle.directory, icons=ICONS, today=TODAY)]
    assert [line for line in found if "number" in line] == [
        "hosts.yaml:2:11: warning: No page says the number 0800 111 222. "
        "(Delete it: the shorter the list, the less can go wrong.)",
        "services.yaml:14:10: warning: The number 0800 1111 of 'Childline' is on no list of "
        "numbers. (If it is right, write below 'numbers:' in hosts.yaml: - 0800 1111)",
    ]


def test_a_limit_of_work(bundle: Folder):
    for number in range(30):
        said = ", ".join(f"2{number:02}{each:02}7" for each in range(40))
        bundle.write(
            f"cards/card-{number}.yaml", CARD.replace("Tell someone you trust.", f'"{said}."')
        )
    found = [line for line in bundle.problems() if " numbers; " in line]
    assert found == [
        "bundle.yaml: warning: The pages say 1,202 numbers; only 1,000 of them are checked. "
        "(Look whether a text was pasted by mistake.)"
    ]
