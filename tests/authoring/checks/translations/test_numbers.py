"""A number of the original that a translation lost or changed."""

from __future__ import annotations

import pytest

FIRST = "cards/first-card.pl.yaml"
HINT = "(Write the numbers of the original, in the digits of either language.)"


def numbers(folder):
    """Returns the problems about numbers, without the name of the file."""
    lines = [line for line in folder.problems() if line.endswith(HINT)]
    return [line.partition(":")[2].removesuffix(f" {HINT}") for line in lines]


def in_both(polish, original, here):
    """The text of the first card in both languages."""
    polish.card(f"- text: {original}\n")
    polish.change(FIRST, "Powiedz komuś, komu ufasz.", here)
    return numbers(polish)


@pytest.mark.parametrize(
    ("original", "here", "expected"),
    [
        ("Call 999 or 101.", "Zadzwoń pod 999.",
         "6:11: warning: Block 1: the original has 999 and 101; here 101 is missing."),
        ("Call 999, 111 or 101.", "Zadzwoń.",
         "6:11: warning: Block 1: the original has 999, 111 and 101; "
         "here 999, 111 and 101 are missing."),
        ("Under 18? Ask.", "Masz mniej niż 16 lat?",
         "6:26: warning: Block 1: the original has 18; here 18 is missing and 16 stands instead."),
        ("Call 0800 1111.", "Zadzwoń na 0800 1112 lub 999.",
         "6:22: warning: Block 1: the original has 0800 1111; here 0800 1111 is missing and "
         "0800 1112 and 999 stand instead."),
        ("Call now.", "Zadzwoń pod 999.",
         "6:23: warning: Block 1: here stands 999, which is not in the original."),
        ("Call now.", "Zadzwoń pod 999 lub 0800 1111.",
         "6:23: warning: Block 1: here stand 999 and 0800 1111, which are not in the original."),
        ("Open at 9am.", "Otwarte od 10.",
         "6:22: warning: Block 1: the original has 9; here 9 is missing and 10 stands instead."),
        ("Pay £2.50.", "Zapłać 2.60.",
         "6:18: warning: Block 1: the original has 2.50; here 2.50 is missing and 2.60 stands "
         "instead."),
        ("Call 0800 1111 or 0808 2222.", "Zadzwoń na 0808 1111 lub 0800 2222.",
         "6:22: warning: Block 1: the original has 0800 1111 and 0808 2222; here 0800 1111 and "
         "0808 2222 are missing and 0808 1111 and 0800 2222 stand instead."),
        ("Call 999, 999.", "Zadzwoń.",
         "6:11: warning: Block 1: the original has 999; here 999 is missing."),
    ],
)  # fmt: skip
def test_a_number_that_is_not_the_same(polish, original, here, expected):
    assert in_both(polish, original, here) == [expected]


@pytest.mark.parametrize(
    ("original", "here"),
    [
        ("Call 999 or 101.", "Zadzwoń pod 101 lub 999. Tak, 999!"),
        ("Call 0800 1111.", "٠٨٠٠ ١١١١"),
        ("Call 0800 1111.", "۰۸۰۰ ۱۱۱۱"),
        ("Call 0800 1111.", "੦੮੦੦ ੧੧੧੧"),
        ("Call 0800 1111.", "Zadzwoń pod 0800-1111 albo 08001111."),
        ("About 18,000 people.", "Około 18 000 ludzi."),
        ("About 18,000 people.", "Około 18.000 ludzi, nie 18000."),
        ("Two people in 3 days.", "2 osoby w 3 dni."),
        ("One in four.", "1 na 4."),
        ("From 9am to 5.30pm.", "Od 9.00 do 17.30."),
        ("From 9 a.m. to 5 pm.", "'Od 09:00 do 17:00.'"),
        ("Until 12am.", "Do 0.00."),
        ("It costs £2.", "Kosztuje 2,00, to jest 2 funty."),
        ("Aged 11 to 25.", "11–25 lat."),
        ("Open 24/7.", "Otwarte 24/7."),
    ],
)
def test_a_number_that_is_the_same(polish, original, here):
    assert in_both(polish, original, here) == []


BODY = """\
    - text: {title: Under 18, text: "Call 101."}
    - dos: [call 111, call 222]
    - signs: {title: Age 13, items: [a, b 333]}
    - image: {file: images/a.png, alt: A sign with 444}
    """
BODY_IN_POLISH = """\
      - text: {title: Poniżej 19 lat, text: "Zadzwoń."}
      - dos: [zadzwoń pod 222, zadzwoń pod 111]
      - signs: {title: Wiek, items: [a 333]}
      - image: {file: images/a.png, alt: Znak 555}
"""


def test_every_part_of_a_card(polish, png):
    polish.write("images/a.png", png())
    polish.change("cards/first-card.yaml", "title: A card", "title: A card of 2021")
    polish.change("cards/first-card.yaml", "It says something.", "It says 42.")
    text = (polish.root / "cards/first-card.yaml").read_text("utf-8")
    polish.card(BODY)
    body = (polish.root / "cards/first-card.yaml").read_text("utf-8").partition("body:\n")[2]
    polish.write("cards/first-card.yaml", text.partition("body:\n")[0] + "body:\n" + body)
    polish.change(FIRST, "  - text: Powiedz komuś, komu ufasz.\n", "")
    file = polish.root / FIRST
    file.write_text(file.read_text("utf-8") + BODY_IN_POLISH, "utf-8")
    polish.change(FIRST, "title: Karta", "title: Karta z 2022")
    assert numbers(polish) == [
        "3:16: warning: 'title': the original has 2021; here 2021 is missing and 2022 stands "
        "instead.",
        "4:10: warning: 'summary': the original has 42; here 42 is missing.",
        "6:31: warning: The title of block 1: the original has 18; here 18 is missing and 19 "
        "stands instead.",
        "6:45: warning: Block 1: the original has 101; here 101 is missing.",
        "7:27: warning: Block 2, entry 1: the original has 111; here 111 is missing and 222 stands "
        "instead.",
        "7:44: warning: Block 2, entry 2: the original has 222; here 222 is missing and 111 stands "
        "instead.",
        "8:24: warning: The title of block 3: the original has 13; here 13 is missing.",
        "9:47: warning: The words of the picture in block 4: the original has 444; here 444 is "
        "missing and 555 stands instead.",
    ]


def test_entries_that_are_too_few_are_held_against_all(polish):
    polish.card("- dos: [call 999, call 101]\n")
    polish.change(FIRST, "text: Powiedz komuś, komu ufasz.", "dos: [zadzwoń pod 101]")
    assert numbers(polish) == [
        "6:10: warning: Block 1: the original has 999 and 101; here 999 is missing."
    ]


def test_every_text_of_the_home_page(polish):
    change = polish.change
    change("bundle.yaml", "you uneasy?", "you uneasy, at 13?")
    change("bundle.yaml", "Touch the screen", "Touch the screen in 2 seconds")
    change("bundle.yaml", "What would", "It is 2026. What would")
    change("bundle.yaml", "Call 999.", "Call 999, press 55.")
    change("bundle.yaml", "This is a sample.", "Open from 30 March.\n  contact: 01926 000000")
    change("bundle.yaml", "summary: The second", "summary: Number 22")
    change("bundle.yaml", "title: Three", "title: Route 66")
    change("bundle.pl.yaml", "przykład.", "przykład.\n  contact: 01926 000001")
    assert numbers(polish) == [
        "3:16: warning: 'home_question': the original has 2026; here 2026 is missing.",
        "5:14: warning: 'attract.questions': the original has 13; here 13 is missing.",
        "6:12: warning: 'attract.promise': the original has 2; here 2 is missing.",
        "8:11: warning: 'emergency.danger': the original has 999 and 55; here 55 is missing.",
        "10:11: warning: 'about.run_by': the original has 30; here 30 is missing.",
        "11:12: warning: 'about.contact': the original has 01926 000000; here 01926 000000 is "
        "missing and 01926 000001 stands instead.",
        "14:36: warning: The summary of topic 'two': the original has 22; here 22 is missing.",
        "15:24: warning: The title of topic 'three': the original has 66; here 66 is missing.",
    ]


def test_a_strip_without_its_number_is_reported_once(polish):
    polish.change("bundle.pl.yaml", "999", "112")
    assert [line.partition(": ")[2].split(".")[0] for line in polish.problems()] == [
        "error: The emergency strip does not say 999"
    ]


def test_every_text_of_a_destination(polish):
    polish.write(
        "destinations.yaml",
        """\
        - id: desk
          name: Desk 1000
          summary: Room 17
          for_whom: Ages 18 to 25
          text_message: Text HELP to 80000
          hours: 9am to 5pm
          cost: £20
          expect: In 15 minutes
          phone: 01926 000000
          confidence: high
          verified: 2026-11-01
          review_by: 2027-05-22
        """,
    )
    polish.write(
        "destinations.pl.yaml",
        """\
        - id: desk
          translation: reviewed
          name: Biurko 1001
          summary: Pokój 71
          for_whom: Od 18 do 52 lat
          text_message: Wyślij HELP
          hours: 9 do 18
          cost: 20 funtów i 30
          expect: Za kwadrans
        """,
    )
    assert numbers(polish) == [
        "3:16: warning: 'name': the original has 1000; here 1000 is missing and 1001 stands "
        "instead.",
        "4:18: warning: 'summary': the original has 17; here 17 is missing and 71 stands instead.",
        "5:22: warning: 'for_whom': the original has 18 and 25; here 25 is missing and 52 stands "
        "instead.",
        "6:17: warning: 'text_message': the original has 80000; here 80000 is missing.",
        "7:15: warning: 'hours': the original has 9 and 5; here 5 is missing and 18 stands "
        "instead.",
        "8:21: warning: 'cost': here stands 30, which is not in the original.",
        "9:11: warning: 'expect': the original has 15; here 15 is missing.",
    ]


def test_the_directory_too(polish):
    polish.root = polish.directory
    polish.write(
        "services.pl.yaml",
        "- {id: childline, translation: reviewed, summary: x, for_whom: Poniżej 18 lat.}\n",
    )
    assert numbers(polish) == [
        "1:72: warning: 'for_whom': the original has 19; here 19 is missing and 18 stands instead."
    ]


def test_nothing_is_said_of_an_original_with_a_mistake(polish):
    polish.change("cards/first-card.yaml", "title: A card", "titel: A card of 2021")
    assert numbers(polish) == []
