"""The whole way at the screen with real commands: a stick that a library published, the difference,
Apply, the new content on the screen, and back; with the finger, with keys, with one switch."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import paths
from kiosk.cli.apply import run_apply
from kiosk.cli.publish_tasks import run_add, run_init
from kiosk.cli.trust import run_trust
from kiosk.content.sources import source_for
from kiosk.settings import Settings, StateFolder
from kiosk.signing.apply.pipeline import ApplyOptions
from kiosk.signing.publish import pem
from kiosk.staff.recent_errors import RecentErrors
from kiosk.store import Store
from kiosk.tour.itinerary import TourClock
from kiosk.ui.inspect import capture
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.builders import BUNDLE, CARD
from tests.e2e.staff.console_driver import chord, gesture, names, page, touch, type_pin, words
from tests.e2e.waiting import until
from tests.e2e.window_items import model_of
from tests.fakes import PINS, FolderSticks

DESK = """\
    - id: desk
      name: The desk
      summary: Somebody is there.
      for_whom: Everyone.
      phone: "{phone}"
      confidence: high
      verified: 2026-11-22
      review_by: 2027-11-22
    """
OLD, NEW = "0808 800 5000", "116 123"


class Publisher:
    """A library that publishes to `repo`, the folder that it carries to kiosks."""

    def __init__(self, folder: Path) -> None:
        self.repo, self.bundle = folder / "published", folder / "library"
        self._keys = [folder / "keys"]
        self._passphrase = folder / "passphrase"
        self._passphrase.write_text("four words are easy\n", "utf-8")
        self._out = StringIO()
        texts = {
            "cards/first-card.yaml": CARD,
            "cards/second-card.yaml": CARD,
        }
        for name, text in texts.items():
            file = self.bundle / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(textwrap.dedent(text), "utf-8")
        run_init(
            self.repo,
            name="Warwickshire Libraries",
            keys=self._keys,
            passphrase_file=self._passphrase,
            root_keys=1,
            threshold=1,
            out=self._out,
        )

    def publish(self, phone: str, title: str) -> None:
        (self.bundle / "destinations.yaml").write_text(
            textwrap.dedent(DESK.format(phone=phone)), "utf-8"
        )
        file = self.bundle / "bundle.yaml"
        text = BUNDLE.replace("[childline]", "[childline, desk]")
        text = text.replace("Staying safe online", title)
        text = text.replace("What would you", f"{title}. What would you")
        file.write_text(text, "utf-8")
        code = run_add(
            self.repo,
            self.bundle,
            release=None,
            with_warnings=True,
            directory=paths.DIRECTORY,
            keys=self._keys,
            passphrase_file=self._passphrase,
            out=self._out,
        )
        assert code == 0, self._out.getvalue()

    def words(self, root: Path) -> str:
        from kiosk.signing.apply.enrolment import candidate_in

        return str(candidate_in(self.repo).fingerprint_words)


@pytest.fixture
def publisher(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Publisher:
    """A publisher with one release."""
    monkeypatch.setattr(pem, "COST", (2, 8, 1))
    found = Publisher(tmp_path)
    found.publish(OLD, "Staying safe")
    return found


@pytest.fixture
def enrolled(publisher: Publisher, state: Path) -> Publisher:
    """A publisher that the kiosk trusts and whose first release it shows."""
    root = StateFolder.of(state).store
    words = publisher.words(root)
    run_trust(publisher.repo, root, root_file=None, words=words, replace=False, out=StringIO())
    code = run_apply(
        publisher.repo,
        root,
        ApplyOptions(lambda bundle, directory: ""),
        as_json=False,
        out=StringIO(),
    )
    assert code == 0
    Store(root).confirm(Store(root).current())
    return publisher


@pytest.fixture
def start(
    application: QGuiApplication, state: Path, clock: TourClock
) -> Iterator[Callable[..., KioskWindow]]:
    """Starts the kiosk as `kiosk run` does, with the settings in a file."""
    made: list[KioskWindow] = []

    def begin(size: tuple[int, int] = (1920, 1080), **more: object) -> KioskWindow:
        file = state.parent / "kiosk.yaml"
        file.write_text("source: published\nstate: state\n", "utf-8")
        settings = Settings(source="published", state=state, **more)  # type: ignore[arg-type]
        supply = source_for(settings)
        content = supply.initial()
        kiosk = KioskWindow(
            content.bundle,
            settings,
            size=size,
            reduced_motion=True,
            clock=clock,
            directory=content.directory,
        )
        made.append(kiosk)
        kiosk.watch_source(supply, content, notices=RecentErrors(), settings_file=file)
        capture.wait_until_idle(kiosk.window)
        kiosk.finish_startup()
        return kiosk

    yield begin
    for kiosk in made:
        kiosk.close()
    application.processEvents()


def test_with_the_finger_from_the_gesture_to_the_new_content_and_back(
    start: Callable[..., KioskWindow], enrolled: Publisher, sticks: FolderSticks, state: Path
):
    kiosk = start()
    model = model_of(kiosk)
    gesture(kiosk)
    assert page(kiosk) == "pin"
    type_pin(kiosk, PINS["staff"])
    assert page(kiosk) == "overview"
    shown = words(kiosk)
    assert "Staying safe" in shown
    assert "signed content" in shown

    enrolled.publish(NEW, "Staying safe online")
    touch(kiosk, "Apply from a stick")
    assert "Put the stick in now. It appears here by itself." in words(kiosk)
    sticks.put_in(enrolled.repo)
    capture.wait_until_idle(kiosk.window)
    touch(kiosk, "BLUE STICK")
    until(lambda: page(kiosk) != "working", "the difference")
    capture.wait_until_idle(kiosk.window)
    assert page(kiosk) == "changes", words(kiosk)
    lines = words(kiosk).replace("\u00a0", " ").splitlines()
    number = next(n for n, line in enumerate(lines) if OLD in line and NEW in line)
    assert lines.index("Numbers and addresses: read these first") < number
    assert number < lines.index("Other changes that visitors will see")
    assert model.homePage.question.startswith("Staying safe. "), "nothing has changed yet"
    touch(kiosk, "Apply")
    until(lambda: page(kiosk) != "working", "the end of the apply")
    until(lambda: "Now showing" in words(kiosk), "the new content on the screen")
    assert "“Staying safe online”" in words(kiosk)
    assert model.homePage.question.startswith("Staying safe online. ")
    assert ("open", "BLUE STICK", "to read") in sticks.orders
    assert sticks.orders[-1] == ("release",)
    touch(kiosk, "OK")

    touch(kiosk, "Go back to a release")
    choice = next(name for name in names(kiosk) if name.startswith("Release 1 of "))
    touch(kiosk, choice)
    touch(kiosk, "Yes, go back")
    until(lambda: page(kiosk) != "working", "the end of the roll back")
    until(lambda: "Now showing" in words(kiosk), "the earlier content on the screen")
    assert "“Staying safe”" in words(kiosk)
    assert model.homePage.question.startswith("Staying safe. ")
    touch(kiosk, "OK")
    assert "Go back to a release" not in names(kiosk)
    assert "Release 3, or staff, ends this." in words(kiosk)

    # The stick is not taken, but staff may take its release again.
    touch(kiosk, "Apply from a stick")
    touch(kiosk, "BLUE STICK")
    until(lambda: page(kiosk) != "working", "a refusal")
    assert "Release 2 is not taken. Gone back to release 1 on " in words(kiosk)
    touch(kiosk, "OK")
    touch(kiosk, "Take release 2 again")
    touch(kiosk, "Yes, take it again")
    until(lambda: page(kiosk) != "working", "the end of taking it again")
    until(lambda: "Now showing" in words(kiosk), "the release that was left on the screen")
    assert model.homePage.question.startswith("Staying safe online. ")
    touch(kiosk, "OK")
    touch(kiosk, "Close")
    assert model.visit.state == "attract"
    assert Store(StateFolder.of(state).store).current().info.release == 2  # type: ignore[union-attr]


@pytest.mark.torture
def test_it_trusts_a_publisher_and_refuses_unsigned_content(
    start: Callable[..., KioskWindow],
    publisher: Publisher,
    sticks: FolderSticks,
    state: Path,
    tmp_path: Path,
):
    kiosk = start()
    sticks.put_in(tmp_path, "EMPTY")
    sticks.put_in(publisher.repo)
    chord(kiosk)
    type_pin(kiosk, PINS["it"])
    for stick, says in (
        ("EMPTY", "Nothing was applied"),
        ("BLUE STICK", "Nothing was applied"),
    ):
        touch(kiosk, "Apply from a stick")
        touch(kiosk, stick)
        until(lambda: page(kiosk) != "working", "a refusal")
        capture.wait_until_idle(kiosk.window)
        assert says in words(kiosk)
        touch(kiosk, "OK")
    touch(kiosk, "Trust a publisher")
    touch(kiosk, "BLUE STICK")
    until(lambda: page(kiosk) != "working", "the six words")
    capture.wait_until_idle(kiosk.window)
    shown = words(kiosk)
    for number, word in enumerate(publisher.words(StateFolder.of(state).store).split(), 1):
        assert f"{number}. {word}" in shown
    touch(kiosk, "All six are the same")
    until(lambda: page(kiosk) != "working", "an answer")
    capture.wait_until_idle(kiosk.window)
    assert "This kiosk trusts Warwickshire Libraries from now on." in words(kiosk)
    touch(kiosk, "OK")
    touch(kiosk, "Apply from a stick")
    touch(kiosk, "BLUE STICK")
    until(lambda: page(kiosk) != "working", "the difference")
    capture.wait_until_idle(kiosk.window)
    assert "Apply" in names(kiosk), words(kiosk)
