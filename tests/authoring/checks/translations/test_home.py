"""The translated home page and its emergency strip."""

from __future__ import annotations

from tests.authoring.checks.translations.polish_files import FIRST, LEFT_OUT


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


def test_parts_that_are_not_translated(polish):
    polish.change(FIRST, "title: Karta\nsummary: Coś mówi.\n", "")
    polish.change("bundle.pl.yaml", "  promise: Dotknij ekranu.\n", "")
    polish.change("bundle.pl.yaml", "{id: two, title: Dwa, ", "{id: two, ")
    assert polish.problems() == [
        "bundle.pl.yaml:1:1: warning: 'attract.promise' and the title of topic 'two' are not "
        f"translated. {LEFT_OUT}",
        f"{FIRST}:1:1: warning: 'title' and 'summary' are not translated. {LEFT_OUT}",
    ]
