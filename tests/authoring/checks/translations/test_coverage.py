"""Texts that are not translated, and translations that no person has read."""

from __future__ import annotations

from tests.authoring.checks.translations.polish_files import (
    FIRST,
    HINT,
    LEFT_OUT,
    ORIGINAL,
    confirmed,
)
from tests.builders import POLISH_HOME as HOME


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
    polish.write("hosts.yaml", "numbers: [01926 000000]\n")
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


def test_what_is_misspelt_is_not_missing(polish):
    desk = "{id: desk, name: Desk, summary: x, for_whom: x, phone: 01926 000000, confidence: high, "
    polish.write("destinations.yaml", f"- {desk}verified: 2026-11-01, review_by: 2027-05-22}}\n")
    polish.write("destinations.pl.yaml", "- {id: desk, translation: reviewed, sumary: Zapytaj.}\n")
    polish.write("hosts.yaml", "numbers: [01926 000000]\n")
    assert [line for line in polish.problems() if "original" not in line] == [
        "destinations.pl.yaml:1:37: error: A translated destination has no field 'sumary'. "
        "(Did you mean 'summary'?)"
    ]


def test_cards_that_no_person_has_read(polish):
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


def test_all_that_no_person_has_read(polish):
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
