"""Fields of a destination: what becomes of them, and every sentence about a wrong one."""

from __future__ import annotations

import json
from datetime import date

import pytest

from kiosk.bundle import prepared
from kiosk.bundle.destination_fields import typed_parts
from kiosk.bundle.directory import read_directory
from kiosk.bundle.model import Ages, Destination, Source
from kiosk.bundle.opening_hours import OpeningHours, OpenTime
from kiosk.bundle.parse import read_bundle
from kiosk.bundle.text_code import text_code
from kiosk.bundle.translation import destination_fingerprint, read_translation

ALL_FIELDS = """\
- id: line
  name: The line
  summary: Talk to somebody.
  for_whom: Anyone.
  short: Talk about anything
  phone: 01926 412345
  extension: 214
  spoken: [oh one nine two six, four one two three four five]
  open:
    - {days: mon-fri, from: 8:00, to: 20:00}
  bank_holidays: sun
  second_phone: 01926 412346
  second_open: always
  chat: https://www.ceop.police.uk/chat
  chat_open:
    - {days: [sat, sun], from: 9:00, to: 17:00}
  chat_bank_holidays: closed
  say: ceop.police.uk/Safety-Centre
  text_message: Text TALK to 80808
  in_person: Miss Lee, room 4
  relay: 18001 01926 412345
  sign_language: Sign with an interpreter on the website.
  speaks: [cy, interpreter]
  ages: 13-17
  area: [england, wales]
  keep_as: Books
  expect: [Someone answers., You say what happened.]
  confidence: high
  review_by: 2027-01-01
  sources:
    - {title: The line, date: 2026-08-28, grade: A}
    - {title: The council, grade: B}
"""

NEEDED = """\
- id: line
  name: The line
  summary: Talk to somebody.
  for_whom: Anyone.
  phone: 01926 412345
  confidence: high
  review_by: 2027-01-01
"""


def read(bundle, text: str = ALL_FIELDS):
    bundle.write("destinations.yaml", text)
    return read_bundle(bundle.root, read_directory(bundle.directory)[0])


def line_of(bundle, text: str = ALL_FIELDS) -> Destination:
    found, problems = read(bundle, text)
    assert str(problems) == ""
    line: Destination = found.destinations["line"]
    return line


def faults(bundle, fields: str) -> list[str]:
    _, problems = read(bundle, f"{NEEDED}  {fields}\n")
    return str(problems).replace("destinations.yaml:", "").splitlines()


def test_every_field_of_a_service(bundle):
    line = line_of(bundle)
    assert line.short == "Talk about anything"
    assert line.extension == "214"
    assert line.spoken == ("oh one nine two six", "four one two three four five")
    assert line.open == OpeningHours((OpenTime((0, 1, 2, 3, 4), 480, 1200),))
    assert line.bank_holidays == "sun"
    assert (line.second_phone, line.second_open) == ("01926 412346", OpeningHours(always=True))
    assert line.chat == "https://www.ceop.police.uk/chat"
    assert line.chat_open == OpeningHours((OpenTime((5, 6), 540, 1020),))
    assert (line.second_bank_holidays, line.chat_bank_holidays) == ("", "closed")
    assert line.say == "ceop.police.uk/Safety-Centre"
    assert line.text_code == "SMSTO:80808:TALK"
    assert line.in_person == "Miss Lee, room 4"
    assert line.relay == "18001 01926 412345"
    assert line.sign_language == "Sign with an interpreter on the website."
    assert line.speaks == ("cy", "interpreter")
    assert line.ages == Ages(13, 17)
    assert line.area == ("england", "wales")
    assert line.keep_as == "Books"
    assert line.expect == ("Someone answers.", "You say what happened.")
    assert line.sources == (
        Source("The line", date=date(2026, 8, 28), grade="A"),
        Source("The council", grade="B"),
    )


def test_a_prepared_bundle_has_them_all(bundle):
    line = line_of(bundle)
    assert not prepared.prepare(bundle.root, bundle.directory).has_errors
    found = prepared.load(bundle.root, bundle.directory)
    assert found is not None
    assert found.destinations["line"] == line
    assert "https://www.ceop.police.uk/chat" in found.codes


def test_an_old_entry_reads_as_before(bundle):
    line = line_of(bundle, f"{NEEDED}  expect: A person answers.\n  source: {{title: The line}}\n")
    assert line.expect == ("A person answers.",)
    assert line.sources == (Source("The line"),)
    # As an older program wrote it into translations.
    assert destination_fingerprint(line) == "4aa813a8"


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ("ages: under 18", "error: 'under 18' is not a range of ages. (Write 0-17.)"),
        ("ages: 13 and over", "error: '13 and over' is not a range of ages. (Write 13+.)"),
        ("ages: 11 to 25", "error: '11 to 25' is not a range of ages. (Write 11-25.)"),
        ("ages: teenagers", "error: 'teenagers' is not a range of ages. "
         "(Write 13-17, or 18+ without an upper limit.)"),
        ("ages: 17-13", "error: The ages 17-13 begin after they end. (Write 13-17.)"),
        ("ages: 13-170", "error: '13-170' is not a range of ages. (Ages are in years.)"),
        ("area: Northern Ireland", "error: 'Northern Ireland' is not the id of an area. "
         "(Write northern-ireland.)"),
        ("area: warwickshir", "error: 'warwickshir' is not the id of an area. "
         "(Did you mean 'warwickshire'?)"),
        ("area: atlantis", "error: 'atlantis' is not the id of an area. (Write uk, england, wales, "
         "scotland, northern-ireland, or a county, such as warwickshire.)"),
        ("say: https://Childline.org.uk/remove",
         "error: 'https://Childline.org.uk/remove' is not an address that a person types. "
         "(Write childline.org.uk/remove)"),
        ("say: the website", "error: 'the website' is not an address that a person types. "
         "(Write it as childline.org.uk/remove)"),
        ("say: gov.uk/report-child-abuse-to-local-council-now",
         "error: 'say' has 46 characters; at most 40 fit. "
         "(Look for a shorter address that leads there, or write the site alone.)"),
        ("say: gov.uk/report-child-abuse-to-anyone",
         "error: 'report-child-abuse-to-anyone' has 28 characters; a line fits 24, and an address "
         "breaks after a slash only. "
         "(Look for a shorter address that leads there, or write the site alone.)"),
        ("speaks: [Welsh]", "error: 'Welsh' is not the code of a language. (Write cy.)"),
        ("speaks: [Klingon]", "error: 'Klingon' is not the code of a language. "
         "(Write a code, such as cy, pl or ur, or interpreter for any language.)"),
        ("extension: ext 12", "error: 'ext 12' is not an extension. "
         "(Write its digits alone: 214.)"),
        ("bank_holidays: shut", "error: 'bank_holidays' cannot be 'shut'. "
         "(Choose from: closed, open, sun.)"),
        ("short: Talk about anything that is on your mind",
         "error: 'short' has 40 characters; at most 32 fit. (Say it in fewer words.)"),
        ("expect: [a, b, c, d]", "error: 'expect' has 4 entries; at most 3 fit."),
        ("sources: [{title: a, grade: D}]",
         "error: 'grade' cannot be 'D'. (Choose from: A, B, C.)"),
    ],
)  # fmt: skip
def test_a_wrong_value(bundle, fields: str, expected: str):
    (found,) = faults(bundle, fields)
    assert found.split(": ", 1)[1] == expected


def test_a_source_and_sources(bundle):
    (found,) = faults(bundle, "source: {title: a}\n  sources: [{title: b}]")
    assert found.split(": ", 1)[1] == (
        "error: 'source' and 'sources' are both given. (Write them all as a list below 'sources'.)"
    )


@pytest.mark.parametrize("reach", ["chat: https://www.ceop.police.uk/", "in_person: Room 4"])
def test_a_chat_or_a_room_is_enough_to_reach_it(bundle, reach: str):
    line_of(bundle, NEEDED.replace("phone: 01926 412345", reach))


def test_another_number_takes_nothing_over_that_was_said_of_the_old_one(bundle):
    services = bundle.directory / "services.yaml"
    extra = "  spoken: [oh eight hundred, eleven eleven]\n  say: childline.org.uk\n  open: always\n"
    text = services.read_text().replace("  phone: 0800 1111\n", f"  phone: 0800 1111\n{extra}")
    services.write_text(text)
    found, _ = read(bundle, "- use: childline\n  phone: 01926 412345\n  hours: Weekdays\n")
    childline = found.destinations["childline"]
    assert (childline.spoken, childline.open, childline.hours) == ((), OpeningHours(), "Weekdays")
    assert childline.say == "childline.org.uk"


def test_a_translation_of_them(bundle):
    bundle.change("bundle.yaml", "languages: [en]", "languages: [en, pl]")
    bundle.write(
        "destinations.pl.yaml",
        """\
        - id: line
          translation: unreviewed
          short: Rozmowa o wszystkim
          expect: [Ktoś odbiera., Mówisz.]
        """,
    )
    found, _ = read(bundle)
    line = read_translation(found, "pl", bundle.directory).bundle.destinations["line"]
    assert (line.short, line.expect) == ("Rozmowa o wszystkim", ("Ktoś odbiera.", "Mówisz."))
    # English words would be read by a Polish voice.
    assert line.spoken == ()
    assert line.in_person == "Miss Lee, room 4"


def test_a_new_text_changes_what_a_translation_was_made_from(bundle):
    line = line_of(bundle)
    assert destination_fingerprint(line._replace(short="")) != destination_fingerprint(line)
    assert destination_fingerprint(line._replace(phone="1")) == destination_fingerprint(line)


@pytest.mark.parametrize(
    ("instruction", "code"),
    [
        ("Text SHOUT to 85258", "SMSTO:85258:SHOUT"),
        ("Wyślij SMS o treści SHOUT pod numer 85258", "SMSTO:85258:SHOUT"),
        ("Text 07860 077333", "SMSTO:07860077333:"),
        ("Text YES or NO to 85258", ""),
        ("Text HELP to 85258 or 80808", ""),
        ("Text us", ""),
    ],
)
def test_what_the_code_of_a_text_message_says(instruction: str, code: str):
    assert text_code(instruction) == code


def test_where_an_address_may_break():
    assert typed_parts("childline.org.uk/remove") == ("childline.org.uk/remove",)
    assert typed_parts("gov.uk/report-child-abuse") == ("gov.uk/", "report-child-abuse")


def test_an_editor_completes_them(bundle, capsys):
    from kiosk.cli import main

    main(["schema", "destinations"])
    fields = json.loads(capsys.readouterr().out)["items"]["else"]["properties"]
    assert fields["ages"]["description"] == "Ages it is for: 13-17, or 18+. Written 13-17, or 18+."
    assert "warwickshire" in fields["area"]["anyOf"][0]["enum"]
    assert fields["open"]["anyOf"][1]["items"]["required"] == ["days", "from", "to"]
