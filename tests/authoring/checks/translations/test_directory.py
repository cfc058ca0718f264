"""Translations of the directory."""

from __future__ import annotations

import pytest

from tests import builders
from tests.authoring.checks.translations.polish_files import HINT, LEFT_OUT, confirmed

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


def of_directory(bundle):
    """The same for the directory itself."""
    bundle.root = bundle.directory
    return bundle


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


def test_destinations_of_the_directory_that_no_person_has_read(directory_in_polish):
    folder = directory_in_polish
    text = (folder.root / "services.pl.yaml").read_text("utf-8")
    folder.write("services.pl.yaml", text.replace("reviewed", "unreviewed"))
    assert folder.problems() == []
    assert (
        "services.pl.yaml:1:1: 3 places to get help in Polish have not been read by a person who "
        f"speaks it. {HINT}"
    ) in confirmed(folder)


def test_the_words_of_a_number_in_another_language(bundle):
    bundle.change("bundle.yaml", "languages: [en]", "languages: [en, pl]")
    bundle.write(
        "destinations.yaml", f"{builders.SERVICE}  spoken: [oh eight hundred, eleven eleven]\n"
    )
    bundle.write(
        "destinations.pl.yaml",
        "- {id: line, translation: reviewed, spoken: zero osiem zero zero}\n",
    )
    assert (
        "destinations.pl.yaml:1:45: error: 'spoken' has 1 group; the number 0800 1111 has 2. "
        "(Write the words of each group.)"
    ) in bundle.problems()
