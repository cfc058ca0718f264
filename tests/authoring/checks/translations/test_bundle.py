"""A bundle in two languages: where mistakes are, and that nothing crashes."""

from __future__ import annotations

import pytest

from tests.authoring.checks.translations.polish_files import FIRST
from tests.builders import POLISH_CARD as CARD
from tests.builders import POLISH_HOME as HOME


def test_a_good_translation_passes(polish):
    assert polish.check() == (0, f"Nothing wrong in {polish.root.as_posix()}\n")


def test_a_language_with_capital_letters(polish):
    polish.change("bundle.yaml", "[en, pl]", "[en, pl, pt-BR]")
    polish.write("bundle.pt-br.yaml", HOME)
    for name in ("first-card", "second-card"):
        polish.write(f"cards/{name}.pt-br.yaml", CARD)
    assert polish.problems() == []


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
