"""`site`: words that differ from building to building."""

from __future__ import annotations

import pytest

from kiosk.bundle import prepared
from kiosk.bundle.directory import read_directory
from kiosk.bundle.markup import pieces
from kiosk.content.loader import load_bundle, translated

CARD = "cards/first-card.yaml"


def declare(bundle, site: str, text: str = "Ask at {{desk}}.") -> None:
    bundle.card(f'  - text: "{text}"\n')
    bundle.change("bundle.yaml", "publisher:", f"site: {site}\npublisher:")


def body(bundle, site) -> str:
    found = load_bundle(bundle.root, bundle.directory, site)
    assert found is not None
    ((_, (line,)),) = pieces(found.cards["first-card"].body[0])
    return "".join(span.text for span in line)


@pytest.mark.parametrize("beforehand", [False, True])
def test_the_words_of_the_kiosk_come_before_those_of_the_bundle(bundle, beforehand):
    declare(bundle, "{desk: the counter, phone_here: }", "Ask at **{{ desk }}**, then {{desk}}.")
    assert bundle.problems() == []
    if beforehand:
        assert not prepared.prepare(bundle.root, bundle.directory).has_errors
    assert body(bundle, {}) == "Ask at the counter, then the counter."
    assert body(bundle, {"desk": "Müller's desk"}) == "Ask at Müller's desk, then Müller's desk."


@pytest.mark.parametrize("beforehand", [False, True])
def test_in_another_language(bundle, beforehand):
    bundle.change("bundle.yaml", "languages: [en]", "languages: [en, pl]")
    declare(bundle, "{desk: the counter}")
    bundle.write(
        "cards/first-card.pl.yaml",
        "translation: reviewed\nbody:\n  - text: 'Zapytaj: {{desk}}.'\n",
    )
    bundle.write("bundle.pl.yaml", "translation: reviewed\nsite: {desk: przy ladzie}\n")
    if beforehand:
        assert not prepared.prepare(bundle.root, bundle.directory).has_errors

    def polish(site) -> str:
        found = load_bundle(bundle.root, bundle.directory, site)
        assert found is not None
        return translated(found, "pl", bundle.directory).cards["first-card"].body[0].markdown

    assert polish({}) == "Zapytaj: przy ladzie."
    assert polish({"desk": "Room 2"}) == "Zapytaj: Room 2."


@pytest.mark.expects_log("this kiosk does not know it")
def test_a_kiosk_without_the_words_shows_something_else(bundle, caplog):
    declare(bundle, "{desk: }")
    assert load_bundle(bundle.root, bundle.directory, {"quiet_room": "room 2"}) is None
    assert caplog.messages == [
        f"{bundle.root}: The content says {{{{desk}}}}, and this kiosk does not know it. "
        "Write it into the kiosk's settings: 'site:', and below it, two spaces in, 'desk: …'."
    ]


def test_without_a_kiosk_a_name_has_a_stand_in(bundle):
    declare(bundle, "{desk: }")
    assert body(bundle, None) == "Ask at the desk."


def test_check_warns_of_a_name_without_words(bundle):
    declare(bundle, "{desk: , quiet_room: }")
    assert bundle.problems() == [
        "bundle.yaml:3:14: warning: {{desk}} has no words here. (Write them, or write "
        "'site: desk' into the settings of each kiosk: without it a kiosk refuses this content.)"
    ]


@pytest.mark.parametrize(
    ("site", "text", "expected"),
    [
        ("{desk: a}", "{{quiet_room}}", "bundle.yaml does not declare 'quiet_room'. (Write "
         "'quiet_room:' below 'site:' there, with its words, or without them if each kiosk has "
         "its own.)"),
        ("{desk: a}", "{{dsek}}", "{{dsek}} has no meaning. (Did you mean 'desk'?)"),
        ("{desk: a}", "{{lift}}", "{{lift}} has no meaning. (Choose from {{desk}}, "
         "{{quiet_room}}, {{phone_here}} and {{safeguarding_lead}}.)"),
        ("{desk: 'the *desk*'}", "{{desk}}", "'desk' cannot have '*' in it. (It becomes part of "
         "a sentence: write letters, digits, commas and full stops.)"),
        ("{lift: a}", "x", "Site has no field 'lift'. (Its fields are: desk, phone_here, "
         "quiet_room, safeguarding_lead.)"),
    ],
)  # fmt: skip
def test_what_is_wrong(bundle, site, text, expected):
    declare(bundle, site, text)
    found = [one.partition(": error: ")[2] for one in bundle.problems()]
    assert found == [expected]


def test_the_directory_is_the_same_everywhere(bundle):
    services = bundle.directory / "services.yaml"
    services.write_text(services.read_text().replace("for_whom: Parents.", "for_whom: '{{desk}}'"))
    _, problems = read_directory(bundle.directory)
    assert str(problems).partition(": error: ")[2] == (
        "The directory is the same in every building, and cannot say {{desk}}. "
        "(Write it in the bundle's own destinations.yaml.)"
    )


def test_a_number_among_the_words_is_held_to_the_list(bundle):
    declare(bundle, "{desk: 'the desk, 0909 879 0000'}")
    found = bundle.problems()
    assert [one for one in found if "0909 879 0000" in one]
