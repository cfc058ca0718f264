"""Reading a bundle: what becomes of the text, and every sentence about a field."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.bundle.directory import read_directory
from kiosk.bundle.model import Block, Source
from kiosk.bundle.parse import read_bundle


def read(bundle):
    uk_directory, faults = read_directory(bundle.directory)
    assert not len(faults)
    found, problems = read_bundle(bundle.root, uk_directory)
    return found, str(problems).splitlines()


def test_a_good_bundle_has_nothing_wrong(bundle):
    found, problems = read(bundle)
    assert problems == []
    assert found.languages == ("en",)
    assert [topic.id for topic in found.topics] == ["one", "two", "three"]
    assert list(found.cards) == ["first-card", "second-card"]
    assert found.cards["first-card"].review_by == date(2027, 5, 22)
    assert found.decoy.clock is True
    assert found.hosts == {"www.ceop.police.uk", "www.nspcc.org.uk"}
    assert found.root == bundle.root


def test_only_the_destinations_in_use_come_along(bundle):
    found, _ = read(bundle)
    assert list(found.destinations) == ["ceop", "childline"]


def test_an_entry_may_change_one_of_the_directory_or_be_its_own(bundle):
    bundle.write(
        "destinations.yaml",
        """\
        - use: childline
          hours: Day and night
        - id: desk
          name: The desk
          summary: Ask the staff.
          for_whom: Anyone.
          phone: 01926 412345
          confidence: high
          review_by: 2027-01-01
        """,
    )
    found, problems = read(bundle)
    assert problems == []
    assert found.destinations["childline"].hours == "Day and night"
    assert found.destinations["childline"].phone == "0800 1111"
    assert found.destinations["desk"].phone == "01926 412345"


def test_every_kind_of_block(bundle):
    bundle.card(
        """\
        - text: Short *text*.
        - text: {title: Longer, text: Words}
        - warning: Careful
        - inset: Note
        - urgent: [someone is in danger]
        - dos: {title: Please, items: [tell]}
        - donts: [delete]
        - signs: [secret]
        - steps: [one, two]
        - image: {file: images/a.png, alt: A bench}
        """
    )
    found, problems = read(bundle)
    assert problems == []
    assert found.cards["first-card"].body == (
        Block("text", markdown="Short *text*."),
        Block("text", title="Longer", markdown="Words"),
        Block("warning", markdown="Careful"),
        Block("inset", markdown="Note"),
        Block("urgent", items=("someone is in danger",)),
        Block("dos", title="Please", items=("tell",)),
        Block("donts", items=("delete",)),
        Block("signs", items=("secret",)),
        Block("steps", items=("one", "two")),
        Block("image", image="images/a.png", alt="A bench"),
    )


def test_a_source(bundle):
    bundle.write(
        "cards/first-card.yaml",
        (bundle.root / "cards/first-card.yaml").read_text()
        + "source: {title: A page, address: http://www.example.org/a, date: 2021-03-12}\n",
    )
    found, problems = read(bundle)
    assert problems == []
    assert found.cards["first-card"].source == Source(
        "A page", "http://www.example.org/a", date(2021, 3, 12)
    )


def test_ten_mistakes_are_reported_in_one_round(bundle):
    bundle.write(
        "cards/first-card.yaml",
        """\
        tilte: A card
        summary: Far too long, far too long, far too long, far too long, far too long, far \
too long, far too long, far too long.
        audience: [kids]
        body:
          - text: Tell someone you trust.
          - urgnet: [someone is in danger]
          - image: {file: ../secret.png}
        destinations: ceop
        reviewed: 2026-02-30
        review_by: next year
        related: [first_card]
        """,
    )
    found, problems = read(bundle)
    assert found is None
    assert problems == [
        "cards/first-card.yaml:1:1: error: A card has no field 'tilte'. (Did you mean 'title'?)",
        "cards/first-card.yaml:1:1: error: 'title' is missing. (A card needs it.)",
        "cards/first-card.yaml:2:10: error: 'summary' has 111 characters; at most 110 fit. "
        "(Say it in fewer words.)",
        "cards/first-card.yaml:3:12: error: There is no audience 'kids'. (Choose from: children, "
        "parents, professionals, adults, older-people, everyone; or add it to 'audiences' in "
        "bundle.yaml.)",
        "cards/first-card.yaml:6:5: error: There is no kind of block called 'urgnet'. "
        "(Did you mean 'urgent'?)",
        "cards/first-card.yaml:7:12: error: 'alt' is missing. (An image needs it.)",
        "cards/first-card.yaml:7:19: error: '../secret.png' leads out of the bundle's folder. "
        "(Use lower-case letters a to z, digits, '-', '_' and '.', as in images/talk.png.)",
        "cards/first-card.yaml:8:15: error: 'destinations' must be a list, not text. "
        "(Write [ceop] or put each entry on a line that begins with '- '.)",
        "cards/first-card.yaml:9:11: error: 'reviewed': there is no day 2026-02-30 in the "
        "calendar.",
        "cards/first-card.yaml:10:12: error: 'review_by' is not a date: 'next year'. "
        "(Write it as 2026-11-22.)",
        "cards/first-card.yaml:11:11: error: 'first_card' is not an id. "
        "(Use lower-case letters, digits and single hyphens: online-grooming.)",
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("title: A card", "title:", ":1:7: error: 'title' is empty. "
         "(Write something after it, or delete the line.)"),
        ("title: A card", "title: [A, card]", ":1:8: error: 'title' must be text, not a list. "
         "(Put it on the same line, after the colon.)"),
        ("audience: [children]", "audience: [children, children]",
         ":3:22: error: 'children' is in the list twice. (Delete one of them.)"),
        ("audience: [children]", "audience: []",
         ":3:11: error: 'audience' has no entries; it needs at least 1."),
        ("audience: [children]", "audience: [child]",
         ":3:12: error: There is no audience 'child'. (Did you mean 'children'?)"),
        ("[ceop]", "[a, b, c, d, e]",
         ":6:15: error: 'destinations' has 5 entries; at most 4 fit."),
        ("review_by: 2027-05-22", "review_by: 2026-11-22",
         ":8:12: error: 'review_by' must be later than 'reviewed'. "
         "(It is the day by which someone reads the card again.)"),
        ("- text: Tell", "- text:Tell",
         ":5:5: error: Entry 1 of 'body' is not a block. (Type a space after the colon.)"),
        ("- text: Tell someone you trust.", "- text: a\n    title: b",
         ":6:5: error: A block has one kind, but this one has 'text' and 'title'. "
         "(Indent what belongs to 'text' two spaces further, or begin a new block with '- '.)"),
        ("- text: Tell someone you trust.", "- signs: [They say: keep quiet]",
         ":5:13: error: Entry 1 of 'signs' must be text, not a group of fields. "
         "(Text that contains a colon and a space needs quotes around it.)"),
        ("reviewed: 2026-11-22\n", "", ":1:1: error: 'reviewed' is missing. (A card needs it.)"),
        ("audience: [children]", "audience: [children]\nsource: A page",
         ":4:9: error: 'source' must hold the fields of a source, not text. "
         "(Write its fields one to a line, such as 'title: …'.)"),
        ("  - text:", "  -text:",
         ":5:3: error: 'body' must be a list, not a group of fields. "
         "(Put each entry on a line that begins with '- '.)"),
    ],
)  # fmt: skip
def test_a_mistake_in_a_card(bundle, old, new, expected):
    bundle.change("cards/first-card.yaml", old, new)
    found, problems = read(bundle)
    assert found is None
    assert problems == [f"cards/first-card.yaml{expected}"]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("languages: [en]", "languages: [english]",
         ":4:13: error: 'english' is not a language code. (Write en, pl, ur or pa-Guru.)"),
        ("id: library", "id: Library",
         ":1:5: error: 'Library' is not an id. "
         "(Use lower-case letters, digits and single hyphens: online-grooming.)"),
        ("danger: In danger right now? Call 999.", f"danger: {'x' * 51}",
         ":10:11: error: 'danger' has 51 characters; at most 50 fit. (Say it in fewer words.)"),
        ("lines: [Please ask at the desk.]", "clock: maybe",
         ":13:10: error: 'clock' must be yes or no, not 'maybe'."),
        ("publisher: A library", "publisher: A library\nbrand: {colour: blue}",
         ":4:17: error: 'blue' is not a colour. (Write six digits: \"#0b4f6c\".)"),
        ("publisher: A library", "publisher: A library\nbrand:\n  colour: #0b4f6c",
         ":5:10: error: 'colour' is empty. (A colour needs quotes: \"#0b4f6c\".)"),
        ("{id: two,", "{id: one,", ":18:10: error: Two topics have the id 'one'. (Change one.)"),
        (", cards: [second-card]", "", ":18:5: error: The topic 'two' leads nowhere. "
         "(Give it 'cards', 'destinations' or both.)"),
        ("    lines:", "\tlines:",
         ":13:1: error: The line begins with a tab. (Indent with spaces, two for each level.)"),
    ],
)  # fmt: skip
def test_a_mistake_in_bundle_yaml(bundle, old, new, expected):
    old, new = old.replace("    lines", "  lines"), new
    bundle.change("bundle.yaml", old, new)
    found, problems = read(bundle)
    assert found is None
    assert problems == [f"bundle.yaml{expected}"]


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("- use: childlin", ":1:8: error: The UK directory has no 'childlin'. "
         "(Did you mean 'childline'?)"),
        ("- use: childline\n- use: childline",
         ":2:8: error: 'childline' is listed twice: on line 1 and again here. "
         "(Keep one of the two.)"),
        ("- use: childline\n  phone: 0800-1111",
         ":2:10: error: '0800-1111' is not a phone number. "
         "(Write digits and single spaces, as in 0800 1111.)"),
        ("- use: childline\n  emial: a@b.org",
         ":2:3: error: An entry with 'use' has no field 'emial'. (Did you mean 'email'?)"),
        ("- {id: a, name: a, summary: a, for_whom: a, confidence: high, review_by: 2027-01-01}",
         ":1:3: error: A visitor cannot reach this destination. "
         "(Give it at least one of: web, phone, text_message, email, chat, in_person.)"),
        ("- {id: ceop, name: a, summary: a, for_whom: a, confidence: high, phone: 101, "
         "review_by: 2027-01-01}",
         ":1:8: error: The UK directory has a 'ceop' already. "
         "(Write 'use: ceop' and below it only what differs.)"),
        ("use: childline", ":1:1: error: destinations.yaml must be a list. "
         "(Begin each entry with '- id: …' or '- use: …'.)"),
    ],
)  # fmt: skip
def test_a_mistake_in_destinations(bundle, entry, expected):
    bundle.write("destinations.yaml", f"{entry}\n")
    found, problems = read(bundle)
    assert found is None
    assert problems == [f"destinations.yaml{expected}"]


@pytest.mark.parametrize("phone", ["101", "0800 1111", "+44 20 7946 0000", "116 123"])
def test_a_phone_number_stays_as_it_is_read(bundle, phone):
    bundle.write("destinations.yaml", f"- use: childline\n  phone: {phone}\n")
    found, problems = read(bundle)
    assert problems == []
    assert found.destinations["childline"].phone == phone


def test_an_empty_folder(bundle, tmp_path):
    bundle.root = tmp_path / "empty"
    bundle.root.mkdir()
    found, problems = read(bundle)
    assert found is None
    assert problems == [
        "bundle.yaml: error: The folder has no bundle.yaml. (Is this the folder of a bundle?)",
        "cards: error: The bundle has no folder 'cards'. "
        "(Make it, and put one file into it for each card.)",
    ]


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("con.yaml", "Windows cannot store a file with the name 'con.yaml'."),
        ("a:b.yaml", "'cards/a:b.yaml' leads out of the bundle's folder."),
        ("First-card.yaml", "'cards/First-card.yaml' is not a file name for a bundle."),
        ("café.yaml", "'cards/café.yaml' is not a file name for a bundle."),
        ("a b.yaml", "'cards/a b.yaml' is not a file name for a bundle."),
        ("a..b.yaml", "The name of a card's file is its id, and 'a..b' is none."),
        ("my_card.yaml", "The name of a card's file is its id, and 'my_card' is none."),
        ("card.yml", "The name of a card's file ends in '.yaml'."),
    ],
)
def test_hostile_names_of_cards(bundle, name, says):
    bundle.write(f"cards/{name}", b"title: x\n")
    found, problems = read(bundle)
    assert found is None
    assert len(problems) == 1
    assert problems[0].startswith(f"cards/{name}: error: {says}")


def test_a_linked_card_is_not_read(bundle):
    (bundle.root / "cards/evil.yaml").symlink_to("/etc/passwd")
    _, problems = read(bundle)
    assert problems == [
        "cards/evil.yaml: error: This is a link to another file, and links are not followed. "
        "(Put the file itself here.)"
    ]


@pytest.mark.parametrize(
    "path",
    ["/etc/passwd", "../a.png", "images/../../a.png", "a\\\\b.png", "c:a.png", "images//a.png",
     "images/A.png", "nul.png", "images/lpt1.png", "./a.png", "images/a.png.", "file:///a.png",
     "~/a.png", "images/%2e%2e/a.png", f"images/{'a' * 120}.png"],
)  # fmt: skip
def test_hostile_paths_of_pictures(bundle, path):
    bundle.card(f'- image: {{file: "{path}", alt: A bench}}\n')
    found, problems = read(bundle)
    assert found is None
    assert len(problems) == 1
    assert problems[0].startswith("cards/first-card.yaml:5:19: error: ")


def test_a_start_imports_nothing_that_only_checks_need(bundle):
    import subprocess
    import sys

    code = (
        "import sys; from pathlib import Path\n"
        "from kiosk.bundle.parse import read_bundle\n"
        "from kiosk.bundle.directory import read_directory\n"
        f"directory, _ = read_directory(Path({str(bundle.directory)!r}))\n"
        f"found, _ = read_bundle(Path({str(bundle.root)!r}), directory)\n"
        "assert found\n"
        "print([name for name in ('markdown_it', 'segno', 'hashlib', 'PySide6', 'difflib', "
        "'phonenumbers', 'kiosk.qr.payload', 'kiosk.qr.symbol') if name in sys.modules])"
    )
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert printed.stdout.strip() == b"[]"
