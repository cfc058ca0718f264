"""`show`: contradictions, and what can never be seen."""

from __future__ import annotations

import pytest

FILE = "cards/first-card.yaml"


@pytest.mark.parametrize(
    ("show", "expected"),
    [
        (
            "{from: 2027-03-01, until: 2027-02-01}",
            "error: 'until' is before 'from'. "
            "(Both days are included; write the later one as 'until'.)",
        ),
        (
            "{from: 2027-02-01, until: 2027-02-03, days: sat}",
            "error: None of these days is between 2027-02-01 and 2027-02-03. "
            "(Change the days of the week, or 'from' and 'until'.)",
        ),
        ("{hours: 9:00}", "error: '9:00' is no span of hours. (Write 9:00-17:00.)"),
        ("{hours: 9:00-5pm}", "error: '5pm' is not a time. (Write it as 17:00.)"),
        (
            "{hours: 9:00-9:00}",
            "error: These hours begin and end at the same time. (Delete the line for all day.)",
        ),
        ("{}", "error: 'show' says nothing. (Write from, until, days or hours.)"),
        (
            "{until: 2026-11-01}",
            "warning: This card was shown until 1 November 2026, and will not be seen again. "
            "(Change 'until', or delete it.)",
        ),
    ],
)
def test_a_card(bundle, show, expected):
    bundle.change(FILE, "reviewed:", f"show: {show}\nreviewed:")
    (line,) = bundle.problems()
    assert line.partition(": ")[2] == expected


def test_a_card_that_is_shown_only_while_its_topic_is_hidden(bundle):
    bundle.change(FILE, "reviewed:", "show: {days: [sat]}\nreviewed:")
    assert bundle.problems() == []
    text = (bundle.root / "bundle.yaml").read_text("utf-8")
    first = text.index("cards: [first-card]")
    text = f"{text[:first]}show: {{days: mon-fri}}, {text[first:]}"
    (bundle.root / "bundle.yaml").write_text(text, "utf-8")
    (line,) = bundle.problems()
    assert "warning: This card is never shown while its topic 'one' is." in line
    bundle.change("bundle.yaml", "days: mon-fri", "days: fri-mon")
    assert bundle.problems() == []


def test_a_screen_whose_questions_may_all_be_hidden(bundle):
    text = (bundle.root / "bundle.yaml").read_text("utf-8")
    first = text.index("questions: [") + len("questions: [")
    last = text.index("]", first)
    line = "{text: Something new?, show: {days: sat}}"
    (bundle.root / "bundle.yaml").write_text(f"{text[:first]}{line}{text[last:]}", "utf-8")
    assert [one.partition(": ")[2] for one in bundle.problems()] == [
        "warning: No question is always shown; where none is, all of them are. "
        "(Leave one without 'show'.)"
    ]
    bundle.change("bundle.yaml", line, f"{line}, Hello?")
    assert [one.partition(": ")[2] for one in bundle.problems()] == [
        "warning: The first question is not always shown; then the next one is on the screen after "
        "each visit. (Begin with one that is always shown and names nothing.)"
    ]
