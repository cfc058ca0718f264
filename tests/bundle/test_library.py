"""`library`: what the decoy and "In this library" show."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from kiosk.bundle import prepared
from kiosk.bundle.directory import read_directory
from kiosk.bundle.library import coming_events
from kiosk.bundle.model import Library, LibraryEvent, LibraryPage
from kiosk.bundle.opening_hours import OpeningHours, OpenTime
from kiosk.bundle.parse import read_bundle
from kiosk.bundle.translation import read_translation

WHOLE = """library:
  name: Sample Library
  open: [{days: mon-fri, from: 9:00, to: 17:30}]
  bank_holidays: closed
  events:
    - {id: club, days: [mon, thu], from: 16:00, to: 17:00, place: Upstairs, text: Homework club}
    - {id: talk, day: 2027-03-02, from: 18:00, text: An author reads, about: Bring a cushion.}
  joining: [Joining is free.]
  printing: [Ask for a card.]
  pages:
    - {id: find, title: Find a book, icon: users, lines: [Look on the shelves.]}
publisher:"""


def declare(bundle, text: str = WHOLE) -> None:
    bundle.change("bundle.yaml", "publisher:", text)


def library_of(bundle) -> Library:
    found, problems = read_bundle(bundle.root, read_directory(bundle.directory)[0])
    assert str(problems) == ""
    assert found is not None
    assert found.library is not None
    return found.library


def test_it_is_read_and_prepared(bundle):
    declare(bundle)
    library = library_of(bundle)
    assert library == Library(
        "Sample Library",
        OpeningHours((OpenTime((0, 1, 2, 3, 4), 540, 1050),)),
        "closed",
        (
            LibraryEvent("club", "Homework club", 960, 1020, None, (0, 3), "Upstairs"),
            LibraryEvent(
                "talk", "An author reads", 1080, day=date(2027, 3, 2), about="Bring a cushion."
            ),
        ),
        ("Joining is free.",),
        ("Ask for a card.",),
        (LibraryPage("find", "Find a book", ("Look on the shelves.",), "users"),),
    )
    assert not prepared.prepare(bundle.root, bundle.directory).has_errors
    loaded = prepared.load(bundle.root, bundle.directory)
    assert loaded is not None
    assert loaded.library == library


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (datetime(2027, 3, 1, 15), [("club", date(2027, 3, 1)), ("talk", date(2027, 3, 2))]),
        (datetime(2027, 3, 1, 16, 59), [("club", date(2027, 3, 1)), ("talk", date(2027, 3, 2))]),
        (datetime(2027, 3, 1, 17), [("talk", date(2027, 3, 2)), ("club", date(2027, 3, 4))]),
        (datetime(2027, 3, 2, 19), [("club", date(2027, 3, 4))]),
        (None, [("club", None), ("talk", date(2027, 3, 2))]),
    ],
)
def test_what_is_over_is_gone(bundle, now, expected):
    declare(bundle)
    found = coming_events(library_of(bundle), now)
    assert [(one.event.id, one.day) for one in found] == expected


def test_in_another_language(bundle):
    declare(bundle)
    bundle.change("bundle.yaml", "languages: [en]", "languages: [en, pl]")
    bundle.write(
        "bundle.pl.yaml",
        "translation: reviewed\nlibrary:\n  joining: [Za darmo.]\n"
        "  events: [{id: club, text: Odrabianie lekcji}]\n",
    )
    found, _ = read_bundle(bundle.root, read_directory(bundle.directory)[0])
    assert found is not None
    polish = read_translation(found, "pl", bundle.directory).bundle.library
    assert polish is not None
    assert polish.joining == ("Za darmo.",)
    assert [event.text for event in polish.events] == ["Odrabianie lekcji", "An author reads"]
    assert polish.events[0].place == "Upstairs"
    assert polish.untranslated == ("printing", "event/talk", "page/find")


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("days: [mon, thu], ", "", "error: The event has no day. (Write 'day: 2026-12-03', or "
         "'days: thu' for every Thursday.)"),
        ("day: 2027-03-02", "day: 2027-03-02, days: mon", "error: An event is either on one day "
         "or every week. (Write 'day: 2026-12-03', or 'days: thu' for every Thursday; not both.)"),
        ("to: 17:00", "to: 15:00", "error: The event ends before it begins. (Write the later time "
         "as 'to'.)"),
        ("id: talk", "id: club", "error: Two entries have the id 'club'. (Change one.)"),
        ("Homework club", "Police surgery", "error: 'Police' would betray what the visitor was "
         "reading. (Write what stands on any screen of a library or a school.)"),
        ("Look on the shelves.", "Report a lost book.", "error: 'Report' would betray what the "
         "visitor was reading. (Write what stands on any screen of a library or a school.)"),
        ("  bank_holidays: closed\n", "", "warning: On bank holidays no page will say whether the "
         "building is open. (Write 'bank_holidays: closed', 'open' or 'sun'.)"),
    ],
)  # fmt: skip
def test_what_is_wrong(bundle, before, after, expected):
    assert WHOLE.count(before) == 1
    declare(bundle, WHOLE.replace(before, after))
    assert [one.partition(": ")[2] for one in bundle.problems()] == [expected]


def test_when_all_events_are_past(bundle):
    declare(
        bundle,
        "library:\n  name: A\n  events: [{id: a, day: 2020-01-02, from: 9:00, text: A}]\n"
        "publisher:",
    )
    assert [one.partition(": ")[2] for one in bundle.problems()] == [
        "warning: All events are past: the screen shows none. (Write new ones, or delete 'events'.)"
    ]


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("pl", "Policja radzi", "Policja"),
        ("cy", "Heddlu yn y llyfrgell", "Heddlu"),
        ("ro", "Poliția vă ajută", "Poliția"),
        ("uk", "Поліція радить", "Поліція"),
        ("pa", "ਪੁਲਿਸ ਨਾਲ ਗੱਲ", "ਪੁਲਿਸ"),
        ("ur", "پولیس سے بات", "پولیس"),
        ("ar", "الشرطة هنا", "شرطة"),
        ("pl", "Childline czeka", "Childline"),
    ],
)
def test_betraying_words_of_each_language(bundle, language, text, word):
    declare(bundle, "library: {name: A, joining: [Joining is free.]}\npublisher:")
    bundle.change("bundle.yaml", "languages: [en]", f"languages: [en, {language}]")
    bundle.write(
        f"bundle.{language}.yaml", f"translation: reviewed\nlibrary: {{joining: ['{text}']}}\n"
    )
    errors = [one.partition(": error: ")[2] for one in bundle.problems() if ": error: " in one]
    assert errors == [
        f"'{word}' would betray what the visitor was reading. "
        "(Write what stands on any screen of a library or a school.)"
    ]


def test_the_words_of_a_building_are_looked_at_too(bundle):
    declare(
        bundle,
        "site: {desk: the police desk}\n"
        "library: {name: A, joining: ['Ask at {{desk}}.']}\npublisher:",
    )
    (found,) = bundle.problems()
    assert "'police' would betray" in found


def test_the_first_question_names_nothing_and_each_fits(bundle):
    bundle.change(
        "bundle.yaml",
        "  questions: [",
        "  questions: [Has somebody threatened you with pictures of yours again?, ",
    )
    assert [one.partition(": ")[2] for one in bundle.problems()] == [
        "warning: The first question says 'threatened', and is on the screen after each visit. "
        "(Begin with one that names nothing, such as: Something on your mind?)",
        "warning: This question needs 4 lines of about 16 letters; the screen has room for 3. "
        "(Say it in fewer words.)",
    ]
