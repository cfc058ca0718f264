"""Home, start, neutral and help pages, colours, languages."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("old", "new", "says", "kind"),
    [
        (
            "home_question: What would you like help with?",
            "home_question: How can we help?",
            "The question of the home page changes from “What would you like help with?” to "
            "“How can we help?”.",
            "home",
        ),
        (
            "Are you worried about a child?",
            "Are you worried about a friend?",
            "1 of 2 questions of the start screen changes.",
            "start",
        ),
        (
            "promise: Touch the screen to find help.",
            "promise: Touch the screen.",
            "The promise of the start screen changes from “Touch the screen to find help.” to "
            "“Touch the screen.”.",
            "start",
        ),
        (
            "name: Library information",
            "name: Library",
            "The name on the start screen changes from “Library information” to “Library”.",
            "start",
        ),
        (
            "title: Welcome to the library",
            "title: Welcome",
            "The title of the neutral screen changes from “Welcome to the library” to “Welcome”.",
            "decoy",
        ),
        (
            "[Please ask at the desk., The library closes at six.]",
            "[Please ask at the desk.]",
            "1 line of the neutral screen is removed.",
            "decoy",
        ),
        (
            "image: images/desk.png",
            "image: images/talk.png",
            "The picture of the neutral screen is replaced.",
            "decoy",
        ),
        (
            "  image: images/desk.png\n",
            "",
            "The picture of the neutral screen is removed.",
            "decoy",
        ),
        (
            "image: images/desk.png",
            "image: images/desk.png\n  clock: no",
            "The neutral screen no longer shows a clock.",
            "decoy",
        ),
        (
            "run_by: This is a sample.",
            "run_by: The library.",
            "The text on who runs this on the help page changes from “This is a sample.” to "
            "“The library.”.",
            "help",
        ),
        (
            "  contact: Please tell a member of staff.\n",
            "",
            "The line on whom to tell on the help page is no longer there; before: "
            "“Please tell a member of staff.”.",
            "help",
        ),
        (
            '"#0b4f6c"',
            '"#112233"',
            "The colour of buttons changes from #0b4f6c to #112233.",
            "look",
        ),
        (
            "reviewed: 2026-11-22",
            "reviewed: 2026-12-01",
            "The day of the review on the help page changes from 22 November 2026 to "
            "1 December 2026.",
            "dates",
        ),
        (
            "publisher: A library",
            "publisher: Libraries",
            "The name of the bundle, which no page shows, changes from "
            "“Staying safe online (A library)” to “Staying safe online (Libraries)”.",
            "details",
        ),
        ("languages: [en, pl]", "languages: [en]", "Polish is no longer offered.", "language"),
    ],
)
def test_one_thing(two, old, new, says, kind):
    two.change("bundle.yaml", old, new)
    change = two.only()
    assert (change.says, change.kind) == (says, kind)
    assert change.level == ("quiet" if kind == "details" else "shown")


def test_a_number_on_the_help_page_comes_first(two):
    two.change("bundle.yaml", "a member of staff.", "the desk on 01926 555 123.")
    first, second = two.found()
    assert first.says == "The words of the help page now say 01926 555 123."
    assert (first.level, second.kind) == ("first", "help")


def test_only_the_changed_sentence_of_a_long_text(two):
    long = "Warwickshire Police and the County Council did not write it, check it or publish it. "
    for folder in (two.old, two.new):
        path = folder / "bundle.yaml"
        text = path.read_text("utf-8")
        path.write_text(text.replace("This is a sample.", f"{long * 2}We wrote it."), "utf-8")
    two.change("bundle.yaml", "We wrote it.", "They wrote it.")
    assert two.only()[2:5] == (
        "The text on who runs this on the help page changes.",
        "We wrote it.",
        "They wrote it.",
    )


def test_another_bundle(two):
    two.change("bundle.yaml", "id: library", "id: school")
    two.change("bundle.yaml", "title: Staying safe online", "title: At school")
    assert two.only()[:6] == (
        "bundle",
        "At school",
        "This is another bundle: “At school” in place of “Staying safe online”.",
        "Staying safe online",
        "At school",
        "first",
    )


def test_another_first_language(two):
    two.change("bundle.yaml", "languages: [en, pl]", "languages: [pl, en]")
    assert "The screen starts in Polish, no longer in English." in two.says()


def test_the_words_of_the_building_and_the_library(two):
    two.change("bundle.yaml", "publisher:", "site: {desk: Room 2}\npublisher:")
    two.change(
        "bundle.yaml",
        "publisher:",
        "library: {name: A library, joining: [Joining is free.]}\npublisher:",
    )
    assert sorted(change.says for change in two.found()) == [
        "2 lines of the library's pages are new.",
        "The words for {{desk}} are new: “Room 2”.",
    ]
