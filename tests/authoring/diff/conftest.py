"""Two bundles that are the same, of which a test changes the new one."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.authoring.diff import Change, changes
from kiosk.bundle.directory import read_catalogue
from kiosk.bundle.model import Bundle
from kiosk.bundle.parse import read_bundle

TODAY = date(2026, 11, 22)

DIRECTORY = {
    "services.yaml": """\
        - id: police-999
          name: Police emergency
          summary: Call when someone is in danger.
          for_whom: Anyone.
          phone: 999
          emergency: yes
          confidence: high
          review_by: 2027-10-31
        - id: childline
          name: Childline
          summary: Talk to someone.
          for_whom: Anyone under 19.
          phone: 0800 1111
          confidence: high
          verified: 2026-08-28
          review_by: 2027-05-22
        - id: ceop
          name: CEOP
          summary: Report online grooming of a child.
          for_whom: Children and adults.
          web: https://www.ceop.police.uk/Safety-Centre/
          confidence: high
          verified: 2026-08-28
          review_by: 2027-05-22
        - id: shout
          name: Shout
          summary: Text with someone.
          for_whom: Anyone.
          text_message: Text SHOUT to 85258
          email: help@shout.org.uk
          hours: Day and night
          confidence: high
          review_by: 2027-05-22
        """,
    "hosts.yaml": "hosts: [www.ceop.police.uk, www.nspcc.org.uk]\n",
    "retired.yaml": "[]\n",
}

BUNDLE = """\
    id: library
    title: Staying safe online
    publisher: A library
    languages: [en, pl]
    home_question: What would you like help with?
    brand: {name: Library information, colour: "#0b4f6c"}
    attract:
      questions: [Is someone online making you uneasy?, Are you worried about a child?]
      promise: Touch the screen to find help.
    emergency:
      danger: In danger right now? Call 999.
      otherwise: Not an emergency? Call 101.
    decoy:
      title: Welcome to the library
      lines: [Please ask at the desk., The library closes at six.]
      image: images/desk.png
    about:
      run_by: This is a sample.
      contact: Please tell a member of staff.
      reviewed: 2026-11-22
    topics:
      - id: one
        title: Someone online
        summary: Chats and gifts
        icon: users
        cards: [grooming, pictures, gifts]
        destinations: [ceop, childline]
      - {id: two, title: Pictures of me, summary: Threats, icon: users, cards: [threats]}
      - {id: three, title: Talk, summary: People who listen, icon: phone, destinations: [shout]}
    """
CARDS = {
    "grooming": """\
        title: Too close
        summary: What to do when someone gets too close.
        audience: [children, parents]
        keywords: [grooming]
        body:
          - text: |
              Some people lie about their age. They take their time. It is **not your fault**.

              You can call the police on 101.
          - signs:
              title: Signs
              items: [They want a secret, They send gifts]
          - dos: [tell an adult, keep the chat]
          - donts: [meet them]
          - image: {file: images/talk.png, alt: Two people talking}
        destinations: [ceop, childline]
        related: [pictures]
        source: {title: A report, address: "https://www.ceop.police.uk/", date: 2026-01-02}
        reviewed: 2026-11-22
        review_by: 2027-05-22
        """,
    "pictures": """\
        title: Asked for pictures
        summary: You can say no.
        audience: [children]
        body:
          - text: You can say no.
        destinations: [childline]
        reviewed: 2026-11-22
        review_by: 2027-05-22
        """,
    "gifts": """\
        title: Gifts
        summary: What gifts may mean.
        audience: [children]
        body:
          - text: A gift may be bait.
        destinations: [ceop]
        reviewed: 2026-11-22
        review_by: 2027-05-22
        """,
    "threats": """\
        title: Threats
        summary: Do not pay.
        audience: [children]
        body:
          - text: Do not pay. Call 0800 1111.
        destinations: [ceop]
        reviewed: 2026-11-22
        review_by: 2027-05-22
        """,
}
POLISH = {
    "bundle.pl.yaml": """\
        translation: unreviewed
        home_question: W czym możemy pomóc?
        attract: {questions: [Czy ktoś cię niepokoi?], promise: Dotknij ekranu.}
        emergency: {danger: Zadzwoń pod 999., otherwise: Zadzwoń pod 101.}
        about: {run_by: To jest przykład.}
        topics:
          - {id: one, title: Ktoś w internecie, summary: Czaty}
        """,
    "cards/threats.pl.yaml": """\
        translation: unreviewed
        title: Groźby
        summary: Nie płać.
        body:
          - text: Nie płać. Zadzwoń pod 0800 1111.
        """,
    "cards/gifts.pl.yaml": """\
        translation: unreviewed
        title: Prezenty
        summary: Co mogą znaczyć prezenty.
        body:
          - text: Prezent może być przynętą.
        """,
    "destinations.pl.yaml": """\
        - id: shout
          translation: unreviewed
          summary: Napisz do kogoś.
          text_message: Wyślij SHOUT na 85258
        """,
}


class Two(NamedTuple):
    """The folders of both bundles and of the directory."""

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
        """In the new bundle."""
        path = self.new / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        path.write_text(text.replace(old, new), encoding="utf-8")

    def read(self, folder: Path) -> Bundle:
        catalogue, faults = read_catalogue(self.directory)
        bundle, problems = read_bundle(folder, catalogue)
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


@pytest.fixture
def two(tmp_path: Path) -> Two:
    both = Two(tmp_path / "old", tmp_path / "new", tmp_path / "uk-directory")
    for name, text in DIRECTORY.items():
        both.directory.mkdir(exist_ok=True)
        (both.directory / name).write_text(textwrap.dedent(text), encoding="utf-8")
    both.old.mkdir()
    both.new.mkdir()
    both.write("bundle.yaml", BUNDLE, both=True)
    for name, text in CARDS.items():
        both.write(f"cards/{name}.yaml", text, both=True)
    for name, text in POLISH.items():
        both.write(name, text, both=True)
    for name in ("desk", "talk"):
        both.write(f"images/{name}.png", f"the picture {name}".encode(), both=True)
    return both


@pytest.fixture
def warwickshire(tmp_path: Path) -> Callable[[str], Path]:
    """Copies the shipped bundle under a name."""
    from kiosk.paths import SHIPPED_BUNDLE

    def copy(name: str) -> Path:
        return Path(shutil.copytree(SHIPPED_BUNDLE, tmp_path / name))

    return copy
