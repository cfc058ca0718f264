"""Translations: what `kiosk check` says of files in another language."""

from __future__ import annotations

import pytest

from kiosk.bundle.translation import file_name, split_name
from tests.builders import POLISH_CARD as CARD
from tests.builders import POLISH_HOME as HOME

SERVICE = """\
    - id: ceop
      translation: reviewed
      original: ba2d8cdf
      summary: Zgłoś uwodzenie dziecka w internecie.
      for_whom: Dzieci i dorośli.
    - id: childline
      translation: reviewed
      original: 1477f6b5
      summary: Porozmawiaj z kimś.
      for_whom: Każdy poniżej 19 lat.
    - id: nspcc
      translation: reviewed
      original: 447ea083
      summary: Dowiedz się więcej o aplikacjach.
      for_whom: Rodzice.
    """
FIRST = "cards/first-card.pl.yaml"
ORIGINAL = "cards/first-card.yaml"
COMPARE_CARD = "(Compare the two, then write 'original: a3aaf0b2'.)"
LEFT_OUT = "(Take what is missing from the original, and translate it.)"


def of_directory(bundle):
    """The same for the directory itself."""
    bundle.root = bundle.directory
    return bundle


def confirmed(bundle):
    """What is listed to be confirmed."""
    _, text = bundle.check()
    return [line.strip() for line in text.partition("Confirm before")[2].splitlines()[1:-2]]


def test_a_good_translation_passes(polish):
    assert polish.check() == (0, f"Nothing wrong in {polish.root.as_posix()}\n")


def test_names_of_files():
    assert split_name("online-grooming.pl.yaml") == ("online-grooming", "pl")
    assert split_name(file_name("bundle", "pa-Guru")) == ("bundle", "pa-guru")
    assert split_name("online-grooming.yaml") is None


def test_a_language_with_capital_letters(polish):
    polish.change("bundle.yaml", "[en, pl]", "[en, pl, pt-BR]")
    polish.write("bundle.pt-br.yaml", HOME)
    for name in ("first-card", "second-card"):
        polish.write(f"cards/{name}.pt-br.yaml", CARD)
    assert polish.problems() == []


# -- mistakes in the files --------------------------------------------------------------------


def test_mistakes_have_their_places(polish):
    polish.change(FIRST, "title: Karta", "titel: Karta")
    polish.change(FIRST, "translation: reviewed", "translation: read")
    polish.change("bundle.pl.yaml", "danger: Nie", "danger: 'Nie")
    assert polish.problems() == [
        "bundle.pl.yaml:8:11: error: The quote that opens here is never closed. "
        "(Type the same quote at the end of the text, or delete this one.)",
        f"{FIRST}:1:14: error: 'translation' cannot be 'read'. "
        "(Choose from: unreviewed, reviewed.)",
        f"{FIRST}:3:1: error: A translated card has no field 'titel'. (Did you mean 'title'?)",
    ]
    assert polish.check()[0] == 1


def test_a_mistake_in_a_translation_of_the_directory(polish):
    text = "- id: ceop\n  translation: reviewed\n  sumary: Zgłoś.\n"
    (polish.directory / "services.pl.yaml").write_text(text, "utf-8")
    expected = (
        "services.pl.yaml:3:3: error: A translated destination has no field 'sumary'. "
        "(Did you mean 'summary'?)"
    )
    assert polish.problems() == [f"uk-directory/{expected}"]
    assert of_directory(polish).problems() == [
        "services.pl.yaml:1:1: warning: 2 of 3 places to get help are not translated into Polish: "
        "childline, nspcc. (Until then visitors see English.)",
        "services.pl.yaml:2:16: warning: It does not say which version of the original it "
        "translates. (Compare the two, then write 'original: ba2d8cdf'.)",
        expected,
    ]


def test_markdown_and_addresses_of_a_translated_body(polish):
    polish.change(
        FIRST,
        "- text: Powiedz komuś, komu ufasz.",
        "- text: |\n"
        "      Zobacz [to](https://x.org).\n"
        "\n"
        "      Dobrze.\n"
        "\n"
        "      Naciśnij `F1`.\n"
        "  - text: Zobacz www.net-aware.org.uk.\n"
        "  - text: Zobacz www.example.org.",
    )
    assert [line for line in polish.problems() if "original" not in line] == [
        f"{FIRST}:7:14: error: The text contains a link, and a kiosk opens no links. "
        "(Make the address a destination and add its id under 'destinations'.)",
        f"{FIRST}:11:16: error: The text contains program code, which is not shown. "
        "(Begin lines without spaces, and write no ` (backtick).)",
        f"{FIRST}:12:18: error: The text names www.net-aware.org.uk, and NSPCC Net Aware is "
        "closed. (Its place was taken by 'nspcc'.)",
        f"{FIRST}:13:18: warning: The text contains a web address, which a visitor cannot open "
        "from here. (Make it a destination: then it has a code to scan.)",
    ]


def test_long_sentences_are_counted_in_english_only(polish):
    polish.change(FIRST, "Powiedz komuś", "słowo " * 30 + "Powiedz komuś")
    assert polish.problems() == []
    polish.card(f"- text: {'word ' * 30}\n", "second-card")
    assert any("has 30 words" in line for line in polish.problems())
    polish.change("bundle.yaml", "[en, pl]", "[pl]")
    assert not any("has 30 words" in line for line in polish.problems())
    polish.change(ORIGINAL, "It says something.", "It says " + "a " * 22 + "thing.")
    assert not any("has 25 words" in line for line in polish.problems())
    polish.change("bundle.yaml", "[pl]", "[en-GB]")
    assert any("has 25 words" in line for line in polish.problems())


def test_plain_fields_of_translations(polish):
    polish.change(FIRST, "title: Karta", "title: <b>Karta</b>")
    polish.change("bundle.pl.yaml", "title: Dwa", "title: '[Dwa](x)'")
    hint = "(This is plain text: write it without tags, links and addresses.)"
    assert polish.problems() == [
        f"bundle.pl.yaml:13:22: warning: '](' will be shown as it stands. {hint}",
        f"{FIRST}:3:8: warning: '<b>' will be shown as it stands. {hint}",
    ]


def test_the_strip_of_a_translation_says_both_numbers(polish):
    polish.change("bundle.yaml", "Call 999.", "Call 999.\n  otherwise: Not urgent? Call 101.")
    polish.change("bundle.pl.yaml", "pod 999.", "pod 112.\n  otherwise: Zadzwoń pod 100.")
    problems = [line for line in polish.problems() if ": error: " in line]
    assert problems == [
        "bundle.pl.yaml:8:11: error: The emergency strip does not say 999. "
        "(Keep the number 999 in it.)",
        "bundle.pl.yaml:9:14: error: The emergency strip does not say 101. "
        "(Keep the number 101 in it.)",
    ]


def test_a_picture_of_a_translation(polish, png):
    polish.card("- image: {file: images/a.png, alt: A bench}\n")
    image = "- image: {file: images/%s.png, alt: Ławka}"
    polish.change(FIRST, "- text: Powiedz komuś, komu ufasz.", image % "b")
    polish.write("images/a.png", png())
    assert [line for line in polish.problems() if ": error: " in line] == [
        f"{FIRST}:6:19: error: There is no picture 'images/b.png'. (Did you mean 'images/a.png'?)"
    ]
    polish.write("images/b.png", png())
    assert not any("picture" in line for line in polish.problems())


# -- files without a language or an original --------------------------------------------------


def test_a_language_that_the_bundle_does_not_list(polish):
    polish.write("cards/first-card.cy.yaml", CARD)
    polish.write("bundle.cy.yaml", HOME)
    polish.write("destinations.cy.yaml", "[]\n")
    says = (
        "warning: bundle.yaml does not list the language 'cy'. "
        "(Add 'cy' to 'languages' there, or delete this file.)"
    )
    assert polish.problems() == [
        f"bundle.cy.yaml: {says}",
        f"cards/first-card.cy.yaml: {says}",
        f"destinations.cy.yaml: {says}",
    ]
    polish.change("bundle.yaml", "[en, pl]", "[en, pl, CY]")
    assert [line.split(": ")[0] for line in polish.problems()] == ["bundle.yaml:4:21"]


def test_a_translation_into_the_bundles_own_language(polish):
    polish.write("cards/first-card.en.yaml", CARD)
    assert polish.problems() == [
        "cards/first-card.en.yaml: warning: This is the bundle's own language, so nobody reads "
        "this file. (Delete it; the words stand in cards/first-card.yaml.)"
    ]


def test_a_translation_of_nothing(polish):
    polish.write("cards/frist-card.pl.yaml", CARD)
    polish.change("bundle.pl.yaml", "id: three", "id: tree")
    polish.write(
        "destinations.pl.yaml", "- {id: chidline, translation: reviewed, summary: Porozmawiaj.}\n"
    )
    assert polish.problems() == [
        "bundle.pl.yaml:14:10: error: There is no topic 'tree' to be translated. "
        "(Did you mean 'three'?)",
        "cards/frist-card.pl.yaml: error: There is no card 'frist-card' to be translated. "
        "(Did you mean 'first-card'?)",
        "destinations.pl.yaml:1:8: error: There is no destination 'chidline' to be translated. "
        "(Did you mean 'childline'?)",
    ]


def test_an_id_translated_twice(polish):
    polish.change("bundle.pl.yaml", "id: three", "id: two")
    assert (
        "bundle.pl.yaml:14:10: error: 'two' is translated twice: on line 13 and again here. "
        "(Keep one of the two.)"
    ) in polish.problems()


def test_a_card_with_a_mistake_still_has_its_translation(polish):
    polish.write(ORIGINAL, "title: A: B\n")
    assert [line.split(": ")[0] for line in polish.problems()] == [f"{ORIGINAL}:1:9"]


# -- missing and partial ----------------------------------------------------------------------


def test_cards_that_are_not_translated(polish):
    (polish.root / FIRST).unlink()
    assert polish.problems() == [
        "bundle.yaml:4:17: warning: 1 of 2 cards is not translated into Polish: first-card. "
        "(Until then visitors see English.)"
    ]
    more = [f"card-{number}" for number in range(3)]
    for name in more:
        polish.write(f"cards/{name}.yaml", (polish.root / ORIGINAL).read_text("utf-8"))
    polish.change("bundle.yaml", "[second-card]", f"[second-card, {', '.join(more)}]")
    assert polish.problems() == [
        "bundle.yaml:4:17: warning: 4 of 5 cards are not translated into Polish: card-0, card-1, "
        "card-2 and 1 more. (Until then visitors see English.)",
    ]


def test_a_home_page_that_is_not_translated(polish):
    (polish.root / "bundle.pl.yaml").unlink()
    assert polish.problems() == [
        "bundle.yaml:4:17: warning: The home page and the emergency strip are not translated "
        "into Polish. (Write bundle.pl.yaml; until then visitors see English.)"
    ]


def test_a_destination_of_the_bundle_that_is_not_translated(polish):
    polish.write(
        "destinations.yaml",
        """\
        - id: desk
          name: The desk
          summary: Ask at the desk.
          for_whom: Anyone.
          phone: 01926 000000
          confidence: high
          verified: 2026-11-01
          review_by: 2027-05-22
        """,
    )
    assert polish.problems() == [
        "bundle.yaml:4:17: warning: 1 of 1 place to get help is not translated into Polish: desk. "
        "(Until then visitors see English.)"
    ]
    polish.write(
        "destinations.pl.yaml",
        """\
        - id: desk
          translation: reviewed
          original: b108c3e0
          summary: Zapytaj przy ladzie.
        """,
    )
    assert polish.problems() == [
        f"destinations.pl.yaml:1:3: warning: 'for_whom' is not translated. {LEFT_OUT}"
    ]


def test_a_language_in_which_nothing_is_written(polish):
    polish.change("bundle.yaml", "[en, pl]", "[en, pl, de]")
    assert polish.problems() == [
        "bundle.yaml:4:21: error: Nothing in this bundle is written in 'de'. "
        "(Write bundle.de.yaml and cards/…, or delete 'de' from the list.)"
    ]
    polish.write("bundle.de.yaml", HOME)
    assert polish.problems() == [
        "bundle.yaml:4:21: warning: 2 of 2 cards are not translated into de: first-card, "
        "second-card. (Until then visitors see English.)"
    ]


def test_the_screen_itself_speaks_some_languages(polish):
    polish.change("bundle.yaml", "[en, pl]", "[en, pl, cy]")
    assert [line.split(" (")[0] for line in polish.problems()] == [
        "bundle.yaml:4:21: warning: 2 of 2 cards are not translated into Welsh: first-card, "
        "second-card.",
        "bundle.yaml:4:21: warning: The home page and the emergency strip are not translated "
        "into Welsh.",
    ]


def test_parts_that_are_not_translated(polish):
    polish.change(FIRST, "title: Karta\nsummary: Coś mówi.\n", "")
    polish.change("bundle.pl.yaml", "  promise: Dotknij ekranu.\n", "")
    polish.change("bundle.pl.yaml", "{id: two, title: Dwa, ", "{id: two, ")
    assert polish.problems() == [
        "bundle.pl.yaml:1:1: warning: 'attract.promise' and the title of topic 'two' are not "
        f"translated. {LEFT_OUT}",
        f"{FIRST}:1:1: warning: 'title' and 'summary' are not translated. {LEFT_OUT}",
    ]


def test_a_card_without_its_body(polish):
    body = "body:\n  - text: Powiedz komuś, komu ufasz.\n"
    polish.change(FIRST, body, "")
    assert polish.problems() == [f"{FIRST}:1:1: warning: 'body' is not translated. {LEFT_OUT}"]


BODY = """\
    - text: Tell someone you trust.
    - dos: [keep the chat, stop replying]
    - signs:
        title: Signs
        items: [a, b, c]
    """


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("[{text: a}, {dos: [a, b]}]",
         ":2: warning: Block 3 of the original, 'signs', is missing. "
         "(The original has 3 blocks, this 2.)"),
        ("[{text: a}, {dos: [a, b]}, {signs: [a, b, c]}, {inset: d}]",
         ":49: warning: Block 4, 'inset', is not in the original. "
         "(Delete it, or add it there first.)"),
        ("[{text: a}, {donts: [a, b]}, {signs: [a]}]",
         ":14: warning: Block 2 is 'donts'; in the original it is 'dos'. "
         "(Keep the blocks of the original, in their order.)"),
        ("[{text: a}, {dos: [a]}, {signs: [a, b, c]}]",
         ":20: warning: Block 2, 'dos', has 1 entry; in the original it has 2. "
         "(Compare the two, entry by entry.)"),
        ("[{text: a}, {dos: [a, b]}, {signs: {items: [a, b]}}]",
         ":45: warning: Block 3, 'signs', has 2 entries; in the original it has 3. "
         "(Compare the two, entry by entry.)"),
        ("[{text: a}, {dos: [a, b]}, {signs: {title: A, items: [a, b, c]}}]", ""),
    ],
)  # fmt: skip
def test_a_body_unlike_the_original(polish, body, expected):
    polish.card(BODY)
    polish.change(FIRST, "body:\n  - text: Powiedz komuś, komu ufasz.", f"body:\n {body}")
    polish.change(FIRST, "a3aaf0b2", "e4452ff6")
    assert polish.problems() == ([f"{FIRST}:6{expected}"] if expected else [])


# -- older than the original ------------------------------------------------------------------


def test_an_original_that_has_changed(polish):
    polish.change(ORIGINAL, "someone you trust", "somebody you trust")
    polish.change("cards/second-card.pl.yaml", "original: a3aaf0b2\n", "")
    polish.change("bundle.yaml", "summary: The second", "summary: Number two")
    assert polish.problems() == [
        "bundle.pl.yaml:2:11: warning: The original has changed since this was translated. "
        "(Compare the two, then write 'original: 0c86db7d'.)",
        f"{FIRST}:2:11: warning: The original has changed since this was translated. "
        "(Compare the two, then write 'original: 6cb53e63'.)",
        "cards/second-card.pl.yaml:1:14: warning: It does not say which version of the original "
        f"it translates. {COMPARE_CARD}",
    ]


def test_no_fingerprint_of_an_original_with_a_mistake(polish):
    polish.change(ORIGINAL, "title: A card", "titel: A card")
    assert all(line.startswith(f"{ORIGINAL}:1:1: error: ") for line in polish.problems())


def test_no_fingerprint_of_a_home_page_with_a_mistake(polish):
    polish.change("bundle.yaml", "home_question", "home_qestion")
    assert all(line.startswith("bundle.yaml:") for line in polish.problems())


OWN = "- {use: ceop, summary: Report it here.}\n"
OWN_IN_POLISH = (
    "- {id: ceop, translation: reviewed, original: d4c6a4f1, summary: Zgłoś., for_whom: Każdy.}\n"
)


def test_no_fingerprint_of_destinations_with_a_mistake(polish):
    polish.write("destinations.yaml", OWN)
    polish.write("destinations.pl.yaml", OWN_IN_POLISH)
    assert polish.problems() == []
    polish.change("destinations.yaml", "it here.", "it here., hour: x")
    polish.change("destinations.yaml", "Report it", "Report")
    assert polish.problems() == [
        "destinations.yaml:1:38: error: An entry with 'use' has no field 'hour'. "
        "(Did you mean 'hours'?)"
    ]


def test_what_is_misspelt_is_not_missing(polish):
    desk = "{id: desk, name: Desk, summary: x, for_whom: x, phone: 01926 000000, confidence: high, "
    polish.write("destinations.yaml", f"- {desk}verified: 2026-11-01, review_by: 2027-05-22}}\n")
    polish.write("destinations.pl.yaml", "- {id: desk, translation: reviewed, sumary: Zapytaj.}\n")
    assert [line for line in polish.problems() if "original" not in line] == [
        "destinations.pl.yaml:1:37: error: A translated destination has no field 'sumary'. "
        "(Did you mean 'summary'?)"
    ]


def test_what_is_no_fingerprint(polish):
    polish.change(FIRST, "a3aaf0b2", "today")
    assert polish.problems() == [
        f"{FIRST}:2:11: error: 'today' is not a fingerprint. "
        "(`kiosk check` names the one to write.)"
    ]


# -- read by a person -------------------------------------------------------------------------

HINT = "(When somebody has, change 'translation: unreviewed' to 'reviewed' in the file.)"


def test_cards_that_nobody_has_read(polish):
    for name in ("first-card", "second-card"):
        polish.change(f"cards/{name}.pl.yaml", "reviewed", "unreviewed")
    assert polish.problems() == []
    assert confirmed(polish) == [
        "bundle.pl.yaml:1:14: 2 cards in Polish have not been read by a person who speaks it. "
        f"{HINT}"
    ]
    polish.change(FIRST, "unreviewed", "reviewed")
    assert confirmed(polish) == [
        f"bundle.pl.yaml:1:14: 1 card in Polish has not been read by a person who speaks it. {HINT}"
    ]
    (polish.root / "bundle.pl.yaml").unlink()
    assert confirmed(polish)[0].startswith(f"{FIRST}:1:14: 1 card in Polish ")


def test_all_that_nobody_has_read(polish):
    for name in ("bundle", "cards/first-card", "cards/second-card"):
        polish.change(f"{name}.pl.yaml", "reviewed", "unreviewed")
    polish.write(
        "destinations.pl.yaml",
        "- {id: ceop, translation: unreviewed, summary: Zgłoś., for_whom: Każdy., "
        "original: ba2d8cdf}\n",
    )
    assert polish.problems() == []
    assert confirmed(polish) == [
        "bundle.pl.yaml:1:14: 2 cards, 1 place to get help and the home page in Polish have not "
        f"been read by a person who speaks it. {HINT}"
    ]
    for name in ("first-card", "second-card"):
        polish.change(f"cards/{name}.pl.yaml", "unreviewed", "reviewed")
    (polish.root / "destinations.pl.yaml").unlink()
    assert confirmed(polish) == [
        "bundle.pl.yaml:1:14: The home page in Polish has not been read by a person who speaks "
        f"it. {HINT}"
    ]


# -- the directory ----------------------------------------------------------------------------


@pytest.fixture
def directory_in_polish(polish):
    of_directory(polish).write("services.pl.yaml", SERVICE)
    return polish


def test_a_good_translation_of_the_directory_passes(directory_in_polish):
    assert directory_in_polish.problems() == []
    assert not any("Polish" in line for line in confirmed(directory_in_polish))


def test_what_is_wrong_with_a_translation_of_the_directory(directory_in_polish):
    folder = directory_in_polish
    folder.change("services.pl.yaml", "id: ceop", "id: coep")
    folder.change("services.pl.yaml", "1477f6b5", "00000000")
    folder.change("services.pl.yaml", "  for_whom: Rodzice.\n", "")
    folder.change("services.pl.yaml", "  original: 447ea083\n", "")
    assert folder.problems() == [
        "services.pl.yaml:1:1: warning: 1 of 3 places to get help is not translated into Polish: "
        "ceop. (Until then visitors see English.)",
        "services.pl.yaml:1:7: error: There is no destination 'coep' to be translated. "
        "(Did you mean 'ceop'?)",
        "services.pl.yaml:8:13: warning: The original has changed since this was translated. "
        "(Compare the two, then write 'original: 1477f6b5'.)",
        f"services.pl.yaml:11:3: warning: 'for_whom' is not translated. {LEFT_OUT}",
        "services.pl.yaml:12:16: warning: It does not say which version of the original it "
        "translates. (Compare the two, then write 'original: 447ea083'.)",
    ]


def test_a_directory_with_a_mistake(directory_in_polish):
    directory_in_polish.change("services.yaml", "id: ceop", "id: ce op")
    directory_in_polish.change("services.yaml", "Talk to someone.", "Talk to somebody.")
    assert not any(line.startswith("services.pl") for line in directory_in_polish.problems())


def test_places_of_the_directory_that_nobody_has_read(directory_in_polish):
    folder = directory_in_polish
    text = (folder.root / "services.pl.yaml").read_text("utf-8")
    folder.write("services.pl.yaml", text.replace("reviewed", "unreviewed"))
    assert folder.problems() == []
    assert (
        "services.pl.yaml:1:1: 3 places to get help in Polish have not been read by a person who "
        f"speaks it. {HINT}"
    ) in confirmed(folder)


# -- anything at all --------------------------------------------------------------------------


@pytest.mark.parametrize("strange", ["", "x", "[]", "{}", "[[]]", "[{}]", "{x: y}", "[x, {y: z}]"])
def test_no_text_makes_the_check_crash(polish, strange):
    """Every value of every file, replaced by something strange."""
    polish.write("destinations.pl.yaml", "- {id: ceop}\n- id: childline\n  translation: reviewed\n")
    for name in ("bundle.pl.yaml", FIRST, "destinations.pl.yaml"):
        path = polish.root / name
        good = path.read_text("utf-8")
        path.write_text(f"{strange}\n", "utf-8")
        assert polish.check()[0] in (0, 1)
        lines = good.splitlines()
        for number, line in enumerate(lines):
            key, mark, _ = line.partition(": ")
            if mark:
                changed = [*lines[:number], f"{key}: {strange}", *lines[number + 1 :]]
                path.write_text("\n".join(changed), "utf-8")
                assert polish.check()[0] in (0, 1)
        path.write_text(good, "utf-8")
