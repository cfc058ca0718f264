"""Small bundles without mistakes, for tests to break and change."""

from __future__ import annotations

import shutil
import textwrap
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.authoring.diff import Change, changes
from kiosk.bundle.directory import read_directory
from kiosk.bundle.model import (
    About,
    Attract,
    Block,
    Brand,
    Bundle,
    Card,
    Decoy,
    Destination,
    Emergency,
    Source,
    Topic,
)
from kiosk.bundle.parse import read_bundle
from kiosk.cli.check import run_check

TODAY = date(2026, 11, 22)
ICONS = frozenset({"life-buoy", "file-text", "shield", "users", "phone"})

_DATA = Path(__file__).with_name("data")


SERVICE = """\
- id: line
  name: The line
  summary: Talk to somebody.
  for_whom: Anyone.
  phone: 0800 1111
  confidence: high
  verified: 2026-08-28
  review_by: 2027-01-01
"""
"""A place to get help with what it must have; more fields may follow."""


def _text(name: str) -> str:
    return (_DATA / name).read_text("utf-8")


DIRECTORY = {
    name: _text(f"small-directory/{name}")
    for name in ("services.yaml", "hosts.yaml", "retired.yaml")
}
BUNDLE = _text("small/bundle.yaml")
CARD = _text("small/card.yaml")
POLISH_HOME = _text("small/bundle.pl.yaml")
POLISH_CARD = _text("small/card.pl.yaml")


class Folder:
    """Files of a bundle under test. Texts are dedented, so that a test can indent them."""

    def __init__(self, root: Path, directory: Path) -> None:
        self.root = root
        self.directory = directory

    def write(self, name: str, content: str | bytes) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, bytes):
            path.write_bytes(content)
        else:
            path.write_text(textwrap.dedent(content), encoding="utf-8")
        return path

    def change(self, name: str, old: str, new: str) -> None:
        path = self.root / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} occurs {text.count(old)} times in {name}"
        path.write_text(text.replace(old, new), encoding="utf-8")

    def card(self, body: str, name: str = "first-card") -> None:
        """Gives a card another body: the YAML below `body:`, indented at will."""
        lines = textwrap.indent(textwrap.dedent(body), "  ")
        text = CARD.replace("  - text: Tell someone you trust.\n", lines)
        (self.root / f"cards/{name}.yaml").write_text(text, encoding="utf-8")

    def check(self, *, strict: bool = False, as_json: bool = False) -> tuple[int, str]:
        """Exit code and what is printed."""
        out = StringIO()
        code = run_check(
            [self.root],
            as_json=as_json,
            strict=strict,
            directory=self.directory,
            icons=ICONS,
            out=out,
            today=TODAY,
        )
        return code, out.getvalue()

    def problems(self) -> list[str]:
        """Errors and warnings as printed."""
        _, text = self.check()
        lines = text.split("Confirm before")[0].splitlines()
        return [line for line in lines if ": error: " in line or ": warning: " in line]


def small_bundle(folder: Path) -> Path:
    """Writes three topics with two cards and two places; its directory is the shipped one."""
    (folder / "cards").mkdir(parents=True)
    (folder / "bundle.yaml").write_text(BUNDLE, "utf-8")
    for name in ("first-card", "second-card"):
        (folder / f"cards/{name}.yaml").write_text(CARD, "utf-8")
    return folder


class Two(NamedTuple):
    """Two bundles with pictures and a second language, and the directory of both."""

    old: Path
    new: Path
    directory: Path

    def write(self, name: str, text: str | bytes, *, both: bool = False) -> None:
        for folder in (self.old, self.new) if both else (self.new,):
            path = folder / name
            path.parent.mkdir(exist_ok=True)
            if isinstance(text, bytes):
                path.write_bytes(text)
            else:
                path.write_text(textwrap.dedent(text), encoding="utf-8")

    def change(self, name: str, old: str, new: str) -> None:
        """Replaces the only occurrence of `old` in a file of the new bundle."""
        path = self.new / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} occurs {text.count(old)} times in {name}"
        path.write_text(text.replace(old, new), encoding="utf-8")

    def read(self, folder: Path) -> Bundle:
        uk_directory, faults = read_directory(self.directory)
        bundle, problems = read_bundle(folder, uk_directory)
        assert bundle is not None, [str(one) for one in (*faults, *problems)]
        return bundle

    def found(self, today: date | None = None) -> list[Change]:
        old, new = self.read(self.old), self.read(self.new)
        return changes(old, new, directory=self.directory, today=today)

    def says(self, today: date | None = None) -> list[str]:
        return [one.says for one in self.found(today)]

    def only(self) -> Change:
        (one,) = self.found()
        return one


def two_bundles(folder: Path) -> Two:
    """Writes two bundles that are the same; a test changes the new one."""
    both = Two(folder / "old", folder / "new", folder / "uk-directory")
    shutil.copytree(_DATA / "compared-directory", both.directory)
    for bundle in (both.old, both.new):
        shutil.copytree(_DATA / "compared", bundle)
    for name in ("desk", "talk"):
        both.write(f"images/{name}.png", f"the picture {name}".encode(), both=True)
    return both


def make_bundle(**changes: Any) -> Bundle:
    bundle = Bundle(
        id="library",
        title="Staying safe",
        publisher="The library",
        languages=("en",),
        home_question="What would you like help with?",
        brand=Brand(name="Library information", colour="#123456", soft="#eeeeff", paper="#fffff0"),
        attract=Attract(
            ("Is someone online making you uneasy?", "Worried?"), "Touch to find help."
        ),
        decoy=Decoy("Welcome", ("Ask at the desk.",), image="desk.png", clock=False),
        about=About("The library runs it.", "Tell the desk.", date(2026, 11, 22)),
        emergency=Emergency("In danger? Call 999.", "Otherwise call 101."),
        topics=(
            Topic(
                "online", "Online", "Chats and gifts", "users", ("grooming", "reporting"), ("line",)
            ),
            Topic("talk", "Talk", "To somebody", "ear", (), ("line", "police", "gone")),
        ),
        cards={
            "grooming": Card(
                "grooming",
                "A stranger",
                "What they may want",
                ("children", "parents"),
                (Block("text", markdown="You did nothing wrong."),),
                ("line", "gone"),
                related=("reporting", "missing"),
                source=Source("The police", date=date(2026, 3, 1)),
                reviewed=date(2026, 11, 2),
                review_by=date(2027, 5, 2),
            ),
            "reporting": Card(
                "reporting", "Reporting", "How", ("professionals",), (), (), icon="flag"
            ),
        },
        destinations={
            "line": Destination(
                "line",
                "Childline",
                "Talk to somebody",
                "Under 19",
                icon="phone",
                web="https://www.childline.org.uk/",
                phone="0800 1111",
                text_message="Text HELLO to 1",
                textphone="0800 400 222",
                email="a@example.org",
                hours="Always",
                cost="Free",
                expect=("They listen",),
                verified=date(2026, 11, 22),
                review_by=date(2027, 2, 22),
            ),
            "police": Destination(
                "police", "Police: 999", "Now", "Everyone", phone="999", emergency=True, steady=True
            ),
        },
        hosts=frozenset({"www.childline.org.uk"}),
        root=Path("/bundle"),
    )
    return bundle._replace(**changes)


def with_destination(**changes: Any) -> Bundle:
    """The bundle with a changed Childline."""
    bundle = make_bundle()
    line = bundle.destinations["line"]._replace(**changes)
    return bundle._replace(destinations={**bundle.destinations, "line": line})


def with_body(*blocks: Block) -> Bundle:
    """The bundle with another body of the first card."""
    bundle = make_bundle()
    card = bundle.cards["grooming"]._replace(body=blocks)
    return bundle._replace(cards={**bundle.cards, "grooming": card})


def bundle_with_reviews(cards: dict[str, date | None], places: dict[str, date | None]) -> Bundle:
    """Titles and names with their `review_by`."""
    no_body: tuple[Any, ...] = ()
    return make_bundle(
        cards={
            title: Card(title, title, "", ("children",), no_body, (), review_by=when)
            for title, when in cards.items()
        },
        destinations={
            name: Destination(name, name, "", "", review_by=when) for name, when in places.items()
        },
    )
