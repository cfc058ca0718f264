"""Small bundles without mistakes, for tests to break and change."""

from __future__ import annotations

import textwrap
from datetime import date
from io import StringIO
from pathlib import Path

from kiosk.cli.check import run_check

TODAY = date(2026, 11, 22)
ICONS = frozenset({"life-buoy", "file-text", "shield", "users", "phone"})

DIRECTORY = {
    "services.yaml": """\
        - id: ceop
          name: CEOP Safety Centre
          summary: Report online grooming of a child.
          for_whom: Children and adults.
          icon: shield
          web: https://www.ceop.police.uk/Safety-Centre/
          confidence: high
          verified: 2026-08-28
          review_by: 2027-05-22
        - id: childline
          name: Childline
          summary: Talk to someone.
          for_whom: Anyone under 19.
          phone: 0800 1111
          confidence: high
          verified: 2026-08-28
          review_by: 2027-05-22
        - id: nspcc
          name: NSPCC online safety
          summary: Learn about apps.
          for_whom: Parents.
          web: https://www.nspcc.org.uk/
          confidence: medium
          review_by: 2027-05-22
        """,
    "hosts.yaml": "hosts: [www.ceop.police.uk, www.nspcc.org.uk]\n",
    "retired.yaml": """\
        - host: www.net-aware.org.uk
          name: NSPCC Net Aware
          closed: 2021-11-30
          replaced_by: nspcc
          note: The partnership behind it ended.
        - host: www.thinkuknow.co.uk
          name: Thinkuknow
          replaced_by: ceop
        """,
}

BUNDLE = """\
    id: library
    title: Staying safe online
    publisher: A library
    languages: [en]
    home_question: What would you like help with?
    attract:
      questions: [Is someone online making you uneasy?]
      promise: Touch the screen to find help.
    emergency:
      danger: In danger right now? Call 999.
    decoy:
      title: Welcome to the library
      lines: [Please ask at the desk.]
    about:
      run_by: This is a sample.
    topics:
      - {id: one, title: One, summary: The first, icon: users, cards: [first-card]}
      - {id: two, title: Two, summary: The second, icon: users, cards: [second-card]}
      - {id: three, title: Three, summary: The third, icon: phone, destinations: [childline]}
    """
CARD = """\
    title: A card
    summary: It says something.
    audience: [children]
    body:
      - text: Tell someone you trust.
    destinations: [ceop]
    reviewed: 2026-11-22
    review_by: 2027-05-22
    """
POLISH_HOME = """\
    translation: reviewed
    original: 51de78e5
    home_question: W czym możemy pomóc?
    attract:
      questions: [Czy ktoś w internecie cię niepokoi?]
      promise: Dotknij ekranu.
    emergency:
      danger: Niebezpieczeństwo? Zadzwoń pod 999.
    about:
      run_by: To jest przykład.
    topics:
      - {id: one, title: Jeden, summary: Pierwszy}
      - {id: two, title: Dwa, summary: Drugi}
      - {id: three, title: Trzy, summary: Trzeci}
    """
POLISH_CARD = """\
    translation: reviewed
    original: a3aaf0b2
    title: Karta
    summary: Coś mówi.
    body:
      - text: Powiedz komuś, komu ufasz.
    """


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
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        path.write_text(text.replace(old, new), encoding="utf-8")

    def card(self, body: str, name: str = "first-card") -> None:
        """Gives a card another body: the YAML below `body:`, indented at will."""
        lines = textwrap.indent(textwrap.dedent(body), "  ")
        text = textwrap.dedent(CARD).replace("  - text: Tell someone you trust.\n", lines)
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
