"""The check of a whole bundle."""

from __future__ import annotations

import re


def test_a_good_bundle_passes(bundle):
    assert bundle.check() == (0, f"Nothing wrong in {bundle.root.as_posix()}\n")


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
