"""What only shows when the parts of a bundle are held together."""

from __future__ import annotations

import re

import pytest

from kiosk.accessibility.contrast import contrast
from kiosk.bundle.destinations import read_destinations
from kiosk.bundle.model import Destination
from kiosk.validation.problems import Problems
from kiosk.validation.yaml_reader import read_file
from tests.builders import TODAY


def test_a_good_bundle_passes(bundle):
    assert bundle.check() == (0, f"Nothing wrong in {bundle.root.as_posix()}\n")


# -- references ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        ("bundle.yaml", "cards: [second-card]", "cards: [second-card, secnd-card]",
         ":18:82: error: There is no card 'secnd-card'. (Did you mean 'second-card'?)"),
        ("bundle.yaml", "destinations: [childline]", "destinations: [childlien]",
         ":19:79: error: There is no destination 'childlien'. (Did you mean 'childline'?)"),
        ("bundle.yaml", "icon: phone", "icon: fone",
         ":19:57: error: There is no icon 'fone'. (Did you mean 'phone'?)"),
        ("cards/first-card.yaml", "[ceop]", "[coep]",
         ":6:16: error: There is no destination 'coep'. (Did you mean 'ceop'?)"),
        ("cards/first-card.yaml", "audience:", "icon: sheild\naudience:",
         ":3:7: error: There is no icon 'sheild'. (Did you mean 'shield'?)"),
        ("cards/first-card.yaml", "reviewed:", "related: [second]\nreviewed:",
         ":7:11: error: There is no card 'second'. (Did you mean 'second-card'?)"),
        ("cards/first-card.yaml", "reviewed:", "related: [first-card]\nreviewed:",
         ":7:11: error: The card is related to itself. (Delete this entry.)"),
    ],
)  # fmt: skip
def test_a_name_that_leads_nowhere(bundle, file, old, new, expected):
    bundle.change(file, old, new)
    assert bundle.problems() == [f"{file}{expected}"]


def test_a_card_that_cannot_be_read_is_still_there_for_others(bundle):
    bundle.write("cards/second-card.yaml", "title: A: B\n")
    assert [line.split(": ")[0] for line in bundle.problems()] == ["cards/second-card.yaml:1:9"]


def test_mistakes_in_text_and_between_files_come_in_one_round(bundle):
    bundle.change("cards/first-card.yaml", "title: A card", "titel: A card")
    bundle.change("cards/first-card.yaml", "[ceop]", "[coep]")
    bundle.change("bundle.yaml", "icon: phone", "icon: fone")
    assert [line.split(": ")[0] for line in bundle.problems()] == [
        "bundle.yaml:19:57",
        "cards/first-card.yaml:1:1",
        "cards/first-card.yaml:1:1",
        "cards/first-card.yaml:6:16",
    ]


def test_a_card_for_nobody(bundle):
    bundle.change("bundle.yaml", "cards: [second-card]", "cards: [first-card]")
    assert bundle.problems() == [
        "cards/second-card.yaml:1:1: warning: No topic leads to this card. "
        "(Add 'second-card' to the cards of a topic in bundle.yaml.)"
    ]
    bundle.change("cards/first-card.yaml", "reviewed:", "related: [second-card]\nreviewed:")
    assert bundle.problems() == []


# -- destinations ----------------------------------------------------------------------------


def with_web(bundle, web, **fields):
    more = "".join(f"  {name}: {value}\n" for name, value in fields.items())
    bundle.write("destinations.yaml", f'- use: ceop\n  web: "{web}"\n{more}')
    return bundle.problems()


def test_a_retired_address_names_what_took_its_place(bundle):
    assert with_web(bundle, "https://www.net-aware.org.uk/") == [
        "destinations.yaml:2:8: error: NSPCC Net Aware (www.net-aware.org.uk) closed on "
        "2021-11-30. (Its place was taken by 'nspcc'. The partnership behind it ended.)"
    ]
    assert with_web(bundle, "http://WWW.thinkuknow.co.uk") == [
        "destinations.yaml:2:8: error: Thinkuknow (www.thinkuknow.co.uk) is closed. "
        "(Its place was taken by 'ceop'.)"
    ]


def test_a_retired_host_is_not_let_in_through_the_list_of_hosts(bundle):
    bundle.write("hosts.yaml", "hosts: [www.net-aware.org.uk]\n")
    assert bundle.problems() == [
        "hosts.yaml:1:9: error: NSPCC Net Aware (www.net-aware.org.uk) closed on 2021-11-30. "
        "(Its place was taken by 'nspcc'. The partnership behind it ended.)"
    ]


def test_a_host_that_nothing_leads_to(bundle):
    bundle.write("hosts.yaml", "hosts: [www.example.org]\n")
    assert bundle.problems() == [
        "hosts.yaml:1:9: warning: No destination leads to www.example.org. "
        "(Delete it: the shorter the list, the less can go wrong.)"
    ]


def test_an_address_of_its_own_with_its_host_listed(bundle):
    bundle.write("hosts.yaml", "hosts: [www.example.org]\n")
    assert with_web(bundle, "https://www.example.org/help") == []


@pytest.mark.parametrize(
    "web",
    ["http://www.ceop.police.uk/", "https://www.ceop.police.uk@evil.org/", "https://evil.org/",
     "https://www.ceop.police.uk:8080/", "tel:999", "https://127.0.0.1/", "www.ceop.police.uk",
     "https://www.ceop.police.uk/" + "a" * 120],
)  # fmt: skip
def test_an_address_that_may_not_become_a_code(bundle, web):
    found = with_web(bundle, web)
    assert len(found) == 1
    assert found[0].startswith("destinations.yaml:2:8: error: ")
    assert bundle.check()[0] == 1


def test_what_is_overdue_is_a_warning(bundle):
    bundle.write(
        "destinations.yaml", "- use: ceop\n  review_by: 2026-11-21\n  verified: 2026-11-23\n"
    )
    bundle.change("cards/first-card.yaml", "reviewed: 2026-11-22", "reviewed: 2025-11-22")
    bundle.change("cards/first-card.yaml", "review_by: 2027-05-22", "review_by: 2026-11-21")
    bundle.change("cards/second-card.yaml", "reviewed: 2026-11-22", "reviewed: 2026-11-23")
    assert bundle.problems() == [
        "cards/first-card.yaml:8:12: warning: The review of this card was due on 2026-11-21. "
        "(Read it again, then change 'reviewed' and 'review_by'.)",
        "cards/second-card.yaml:7:11: error: 'reviewed' is 2026-11-23, a day that has not come "
        "yet. (Write the day on which somebody read the whole card.)",
        "destinations.yaml:2:14: warning: The review of CEOP Safety Centre was due on "
        "2026-11-21. (Look it up, then change 'verified' and 'review_by'.)",
        "destinations.yaml:3:13: error: 'verified' is 2026-11-23, a day that has not come yet. "
        "(Write the day of the evidence.)",
    ]


def test_the_day_of_the_review_is_not_overdue(bundle):
    bundle.write("destinations.yaml", "- use: ceop\n  review_by: 2026-11-22\n")
    assert bundle.problems() == []


def test_another_number_is_not_what_somebody_looked_up(bundle):
    bundle.write("destinations.yaml", "- use: childline\n  phone: 0800 1111\n")
    assert "confidence" not in bundle.check()[1]
    bundle.write("destinations.yaml", "- use: childline\n  steady: yes\n  phone: 0800 2222\n")
    confirm = (
        "Confirm before the screen goes live:\n"
        "  destinations.yaml:3:10: Childline: 0800 2222 (no day of evidence; confidence is low)\n"
    )
    assert confirm in bundle.check()[1]
    bundle.write(
        "destinations.yaml",
        "- use: childline\n  phone: 0800 2222\n  verified: 2026-11-01\n  confidence: high\n",
    )
    assert "confirm" not in bundle.check()[1].lower()


@pytest.mark.parametrize(
    "way",
    ["web: https://www.nspcc.org.uk/", "phone: 0800 2222", "text_message: Text HELP to 80000",
     "email: help@example.org", "textphone: 18001 101"],
)  # fmt: skip
def test_evidence_belongs_to_one_address(bundle, way):
    def read(fields):
        path = bundle.write("destinations.yaml", f"- use: ceop\n  {fields}\n")
        root = read_file(path, path.name, Problems())
        assert root is not None
        found = read_destinations(root, {"ceop": ceop}, Problems())["ceop"]
        return found.verified, found.confidence, found.steady

    ceop = Destination("ceop", "CEOP", "x", "x", confidence="high", verified=TODAY, steady=True)
    assert read(way) == (None, "low", False)
    assert f"destinations.yaml:2:{way.index(' ') + 4}: CEOP Safety Centre: " in bundle.check()[1]
    assert read("hours: Always.") == (TODAY, "high", True)


def test_the_name_of_another_service(bundle):
    bundle.write("destinations.yaml", "- use: ceop\n  name: CHILDLINE\n")
    assert bundle.problems() == [
        "destinations.yaml:2:9: error: 'CHILDLINE' is the name of 'childline' in the UK directory. "
        "(Write 'use: childline', or a name of its own.)"
    ]
    bundle.write("destinations.yaml", "- use: ceop\n  name: CEOP Safety Centre\n")
    assert bundle.problems() == []


# -- colours ---------------------------------------------------------------------------------


def test_contrast_as_wcag_computes_it():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)
    assert contrast("#ffffff", "#0b4f6c") == contrast("#0b4f6c", "#ffffff")


@pytest.mark.parametrize(
    ("brand", "expected"),
    [
        ('colour: "#777777"', ":4:17: error: White text (#ffffff) on 'colour' (#777777) has a "
         "contrast of 4.47 to 1; it needs 4.5 to 1. (Choose a darker colour.)"),
        ('soft: "#808080"', ":4:15: error: Grey text (#44546a) on 'soft' (#808080) has a "
         "contrast of 1.95 to 1; it needs 4.5 to 1. (Choose a lighter colour.)"),
        ('paper: "#111111"', ":4:16: error: Text (#0f1c2e) on 'paper' (#111111) has a "
         "contrast of 1.10 to 1; it needs 4.5 to 1. (Choose a lighter colour.)"),
        ('paper: "#0b4f6c"', ":4:16: error: Grey text (#44546a) on 'paper' (#0b4f6c) has a "
         "contrast of 1.15 to 1; it needs 4.5 to 1. (Choose a lighter colour.)"),
    ],
)  # fmt: skip
def test_colours_that_cannot_be_read(bundle, brand, expected):
    bundle.change(
        "bundle.yaml", "publisher: A library", f"publisher: A library\nbrand: {{{brand}}}"
    )
    problems = bundle.problems()
    assert problems == [f"bundle.yaml{expected}"]


def test_a_wrong_brand_colour_is_told_once(bundle):
    brand = 'brand: {colour: "#ffee00", soft: "#ffffff", paper: "#808080"}'
    bundle.change("bundle.yaml", "publisher: A library", f"publisher: A library\n{brand}")
    assert bundle.problems() == [
        "bundle.yaml:4:17: error: White text (#ffffff) on 'colour' (#ffee00) has a contrast of "
        "1.20 to 1; it needs 4.5 to 1. (Choose a darker colour.)",
        "bundle.yaml:4:52: error: Grey text (#44546a) on 'paper' (#808080) has a contrast of "
        "1.95 to 1; it needs 4.5 to 1. (Choose a lighter colour.)",
    ]
    bundle.change("bundle.yaml", "#ffee00", "#0b4f6c")
    bundle.change("bundle.yaml", "#808080", "#ffffff")
    assert bundle.problems() == []


def test_colours_that_can_just_be_read(bundle):
    bundle.change(
        "bundle.yaml",
        "publisher: A library",
        'publisher: A library\nbrand: {colour: "#767676", soft: "#ffffff", paper: "#ffffff"}',
    )
    assert bundle.problems() == []


# -- pictures and files ----------------------------------------------------------------------


def with_picture(bundle, data, name="images/a.png", alt="Two people on a bench"):
    bundle.card(f"- image: {{file: {name}, alt: {alt}}}\n")
    if data is not None:
        bundle.write(name, data)
    return bundle.problems()


JPEG = b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0\xff\xc0\0\x0b\x08\0\x10\0\x20\1\1\x11\0"
WEBP = b"RIFF\x16\0\0\0WEBPVP8L\x0a\0\0\0\x2f\x07\xc0\1\0" + b"\0" * 5
AT = "cards/first-card.yaml:5:19: error: "


def test_pictures_of_all_three_kinds(bundle, png):
    assert with_picture(bundle, png()) == []
    (bundle.root / "images/a.png").unlink()
    assert with_picture(bundle, JPEG + b"\0" * 20 + b"\xff\xd9", "images/a.jpg") == []
    (bundle.root / "images/a.jpg").unlink()
    assert with_picture(bundle, WEBP, "images/a.webp") == []


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>",
         "'images/a.png' is an SVG drawing, not PNG, JPEG or WebP. "
         "(Open it in a picture program and save it as PNG or JPEG.)"),
        (b"\n<?xml version='1.0'?><svg/>",
         "'images/a.png' is an SVG drawing, not PNG, JPEG or WebP. "
         "(Open it in a picture program and save it as PNG or JPEG.)"),
        (b"GIF89a....", "'images/a.png' is a GIF picture, not PNG, JPEG or WebP. "
         "(Open it in a picture program and save it as PNG or JPEG.)"),
        (b"", "'images/a.png' is an empty file, not PNG, JPEG or WebP. "
         "(Open it in a picture program and save it as PNG or JPEG.)"),
        (JPEG, "'images/a.png' is a JPEG picture. (Its name must end in .jpg.)"),
        (b"\x89PNG\r\n\x1a\n", "'images/a.png' is damaged: a part of the picture is missing. "
         "(Open it in a picture program and save it as PNG or JPEG.)"),
        (None, "There is no picture 'images/a.png'."),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 4 * 1024 * 1024, "'images/a.png' cannot be shown. "
         "The file has 4,194,312 bytes; 4,194,304 is the most."),
    ],
)  # fmt: skip
def test_hostile_pictures(bundle, data, says):
    assert with_picture(bundle, data) == [f"{AT}{says}"]


def test_a_header_of_50_000_by_50_000(bundle, png):
    assert with_picture(bundle, png(50_000, 50_000, pixels=False)) == [
        f"{AT}'images/a.png' has 50,000 × 50,000 pixels, which cannot be drawn. "
        "(Make it smaller; 1600 × 1200 is plenty.)"
    ]


def test_truncated_pictures(bundle, png):
    damaged = f"{AT}'images/a.png' is damaged: a part of the picture is missing. "
    assert with_picture(bundle, png(64, 64)[:-13])[0].startswith(damaged)
    (bundle.root / "images/a.png").unlink()
    damaged = damaged.replace("a.png", "a.jpg")
    assert with_picture(bundle, JPEG + b"\0" * 90, "images/a.jpg")[0].startswith(damaged)
    (bundle.root / "images/a.jpg").unlink()
    damaged = damaged.replace("a.jpg", "a.webp")
    assert with_picture(bundle, WEBP[:-1], "images/a.webp")[0].startswith(damaged)


def test_a_linked_picture(bundle):
    (bundle.root / "images").mkdir()
    (bundle.root / "images/a.png").symlink_to("/etc/passwd")
    assert with_picture(bundle, None) == [
        f"{AT}'images/a.png' cannot be shown. This is a link to another file, and links are not "
        "followed. (Put the file itself here.)",
        "images/a.png: error: This is a link to another file, and links are not followed. "
        "(Put the file itself here.)",
    ]


def test_a_linked_folder_of_pictures(bundle, tmp_path, png):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/a.png").write_bytes(png())
    (bundle.root / "images").symlink_to(tmp_path / "elsewhere")
    assert with_picture(bundle, None) == [
        f"{AT}'images/a.png' lies behind a link, and links are not followed.",
        "images: error: This is a link to another file, and links are not followed. "
        "(Put the file itself here.)",
    ]


def test_a_misspelt_picture(bundle, png):
    bundle.write("images/bench.png", png())
    assert with_picture(bundle, None, "images/bensh.png") == [
        f"{AT}There is no picture 'images/bensh.png'. (Did you mean 'images/bench.png'?)",
        "images/bench.png: warning: No card shows this picture. (Delete it, or use it in a card.)",
    ]


@pytest.mark.parametrize(
    ("alt", "says"),
    [
        ("bench.png", "'bench.png' does not say what the picture shows."),
        ("Picture", "'Picture' does not say what the picture shows."),
        ("a", "'a' is only the name of the file."),
    ],
)
def test_words_that_say_nothing(bundle, png, alt, says):
    assert with_picture(bundle, png(), alt=alt) == [
        f"cards/first-card.yaml:5:38: error: {says} "
        "(Write what a person would say who describes it on the phone.)"
    ]


def test_the_picture_of_the_decoy(bundle):
    bundle.change("bundle.yaml", "  lines:", "  image: images/library.png\n  lines:")
    assert bundle.problems() == [
        "bundle.yaml:13:10: error: There is no picture 'images/library.png'."
    ]


def test_files_that_nobody_knows(bundle):
    for name in ("destination.yaml", "notes.txt", "cards/notes.txt", "README.md", ".DS_Store"):
        bundle.write(name, b"x")
    assert bundle.problems() == [
        "cards/notes.txt: warning: This file is not part of a bundle. (Delete it.)",
        "destination.yaml: warning: This file is not part of a bundle. "
        "(Did you mean 'destinations.yaml'?)",
        "notes.txt: warning: This file is not part of a bundle. (Delete it.)",
    ]


def test_names_that_differ_in_capitals_only(bundle, png):
    bundle.write("images/A.png", png())
    assert with_picture(bundle, png()) == [
        "images/A.png: error: 'images/A.png' is not a file name for a bundle. "
        "(Use lower-case letters a to z, digits, '-', '_' and '.', as in images/talk.png.)",
        "images/a.png: error: The name differs from 'images/A.png' in capital letters only. "
        "(Windows takes them for the same file: rename one.)",
    ]


# -- anything at all -------------------------------------------------------------------------

STRANGE = ("", "x", "[]", "{}", "[[]]", "[{}]", "{x: y}", "[x, {y: [z]}]", "'*'", "\U0001f600")


def test_no_text_makes_the_check_crash(bundle):
    """Every value of every file, replaced by each of some strange ones."""
    bundle.card(
        """\
        - text: {title: A, text: B}
        - dos: [a]
        - image: {file: images/a.png, alt: A bench}
        """
    )
    bundle.write("destinations.yaml", "- use: ceop\n  source: {title: A, date: 2026-01-01}\n")
    bundle.write("hosts.yaml", "hosts: [www.example.org]\n")
    for name in ("bundle.yaml", "destinations.yaml", "hosts.yaml", "cards/first-card.yaml"):
        path = bundle.root / name
        good = path.read_text(encoding="utf-8")
        for found in re.finditer(r"(?<=: )\S.*|(?<=- )\S.*", good):
            for strange in STRANGE:
                path.write_text(good[: found.start()] + strange + good[found.end() :], "utf-8")
                code, text = bundle.check()
                assert code in (0, 1)
                assert code == 0 or ": error: " in text
        path.write_text(good, "utf-8")
