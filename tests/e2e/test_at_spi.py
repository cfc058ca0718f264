"""A screen reader, another program beside the kiosk, on Linux' accessibility bus."""

from __future__ import annotations

import re
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.bundle.model import Bundle
from kiosk.content.loader import translated
from tests.e2e.at_spi import Event, Node, Reader, at_spi_reader, kiosk_with_reader, screen_with_bus
from tests.e2e.screen import Screen, kiosk_on
from tests.e2e.window_items import place_title
from tests.limits import PATIENCE

SIZE = (1920, 1080)
START = re.compile("Touch to start$")
CODE = "QR code for ceop.police.uk"
CONTROLS = {"push button", "toggle button", "link", "check box", "radio button", "entry", "slider"}
ANNOUNCED = "object:announcement"
CHECKED = "object:state-changed:checked"
FOCUSED = "object:state-changed:focused"
DECOY = "Sample Library"
Place = tuple[Screen, Reader, subprocess.Popen[bytes]]


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with kiosk_with_reader(SIZE, tmp_path) as beside:
        yield beside
        assert beside[2].poll() is None
    assert (tmp_path / "kiosk.log").read_text("utf-8") == ""


@pytest.fixture
def way(seed: Bundle) -> list[tuple[str, str]]:
    """The way from the home page to a code: each control pressed, and the heading of its page."""
    card = seed.cards["online-grooming"]
    topic = next(topic for topic in seed.topics if card.id in topic.cards)
    where = seed.destinations["ceop"]
    return [(topic.title, topic.title), (card.title, card.title), (where.name, where.name)]


def open_code(reader: Reader, way: list[tuple[str, str]]) -> dict[str, list[Node]]:
    """Every page on the way by its heading: what shows on it."""
    pages = {}
    reader.wait(START, role="push button")
    pages["attract"] = reader.tree()
    reader.press(START, role="push button")
    reader.wait(way[0][0], role="push button")
    pages["home"] = reader.tree()
    for control, heading in way:
        reader.press(control, role="push button")
        reader.wait(heading, role="heading")
        pages[heading] = whole_tree(reader)
    return pages


def whole_tree(reader: Reader, *, brief: bool = False) -> list[Node]:
    """A tree that was read while the end of a card was being made breaks off before the bar."""
    for _ in range(10):
        nodes = reader.tree(brief=brief)
        if any(node.name == "Hide this" for node in nodes):
            return nodes
    raise AssertionError("The bar never came.")


def names(nodes: list[Node]) -> set[str]:
    return {node.name for node in nodes if node.role != "frame"}


def test_the_ceop_code_is_found_by_names_alone(place: Place, way: list[tuple[str, str]]) -> None:
    _, reader, _ = place
    open_code(reader, way)
    code = reader.wait(CODE)
    assert code.role == "image"
    x, y, width, height = code.extents
    assert width == height >= 400
    assert x >= 0
    assert y >= 0
    assert x + width <= SIZE[0]
    assert y + height <= SIZE[1]


def test_every_control_has_a_name_and_every_page_a_heading(
    place: Place, way: list[tuple[str, str]]
) -> None:
    _, reader, _ = place
    pages = open_code(reader, way)
    reader.press("About")
    reader.wait("About this screen", role="heading")
    pages["help"] = whole_tree(reader)
    for page, nodes in pages.items():
        controls = [node for node in nodes if node.role in CONTROLS]
        assert controls, page
        assert [node for node in nodes if not node.name.strip()] == [], page
        assert [node for node in controls if "focusable" not in node.states] == [], page
        assert [node.name for node in nodes if node.role == "heading"], page
        if page != "attract":
            back = "Start again" if page == "home" else "Back"
            assert {back, "Home", "About", "Hide this"} <= {node.name for node in controls}


def test_hide_leaves_no_name_of_the_page_to_a_screen_reader(
    place: Place, way: list[tuple[str, str]]
) -> None:
    shown, reader, _ = place
    pages = open_code(reader, way)
    seen = set().union(*(names(nodes) for nodes in pages.values()))
    shown.wait_until_still()
    reader.events()
    reader.press("Hide this")
    now = names(reader.tree())
    assert now
    assert not now & seen
    # Behind the decoy there is nothing either, but soon the home page of the next visitor, which
    # has the buttons for scrolling too; the guide has a Back of its own.
    own = set().union(*(names(nodes) for page, nodes in pages.items() if page in dict(way)))
    own -= names(pages["home"]) | names(pages["attract"]) | {"More", "Up", "Back"}
    own -= {node.description for node in pages["home"]}
    assert CODE in own
    for _ in range(2):
        left = names(reader.tree(hidden=True)) & own
        assert left == set()
        shown.wait_until_still()
    assert [event for event in reader.events() if event.data in own] == []


def heard(reader: Reader, kind: str, **wanted: object) -> Event:
    """The first event of this kind with these values; what came before it is gone."""
    return heard_until(reader, kind, **wanted)[-1]


def heard_until(reader: Reader, kind: str, **wanted: object) -> list[Event]:
    """All events up to the first of this kind with these values. An event is asked for its source
    when it is read: that of a page that has closed has no name any more."""
    told: list[Event] = []
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        for event in reader.events():
            told.append(event)
            if event.type == kind and all(getattr(event, k) == v for k, v in wanted.items()):
                return told
        time.sleep(0.05)
    raise AssertionError(f"no '{kind}' with {wanted} was heard, but {told}")


def test_window_and_focus_are_heard(place: Place) -> None:
    shown, reader, _ = place
    reader.wait(START, role="push button")
    reader.press(START, role="push button")
    reader.wait("Hide this")
    told = reader.events()
    assert ("window:activate", "Signpost") in {(event.type, event.name) for event in told}
    focus = [event for event in told if event.type == FOCUSED and event.detail == 1]
    assert focus[-1].role == "heading", "the focus goes to the heading of a new page"
    showing = {node.name for node in reader.tree() if node.role in CONTROLS}
    shown.xdotool("key", "Tab")
    focused = heard(reader, FOCUSED, detail=1)
    assert focused.role in CONTROLS
    assert focused.name in showing
    assert "focused" in reader.wait(focused.name, role=focused.role).states


def test_each_page_and_choice_is_told_once(
    place: Place, way: list[tuple[str, str]], seed: Bundle
) -> None:
    """By the focus on its heading and by its state; an announcement would say it twice."""
    _, reader, _ = place
    told: list[Event] = []
    steps: list[tuple[str | re.Pattern[str], str]] = [(START, seed.home_question), *way]
    for control, heading in steps:
        reader.press(control, role="push button")
        told += heard_until(reader, FOCUSED, detail=1, role="heading", name=heading)
    headings = [
        event.name
        for event in told
        if event.type == FOCUSED and event.detail == 1 and event.role == "heading"
    ]
    assert headings == [seed.home_question, *(heading for _, heading in way)]
    reader.press("Easier")
    reader.press("Dark", role="radio button")
    checked = heard(reader, CHECKED, name="Dark")
    assert (checked.role, checked.detail) == ("radio button", 1)
    reader.press("Hide this")
    assert heard(reader, FOCUSED, detail=1, role="heading").name == DECOY
    assert [event for event in told + reader.events() if event.type == ANNOUNCED] == []


def test_from_english_to_the_ceop_code_in_urdu_and_back(
    place: Place, way: list[tuple[str, str]], seed: Bundle
) -> None:
    _, reader, _ = place
    urdu = translated(seed, "ur")
    reader.press(START, role="push button")
    reader.press("Language")
    reader.press("اردو", role="radio button")
    reader.wait(urdu.home_question, role="heading")
    card = urdu.cards["online-grooming"]
    topic = next(topic for topic in urdu.topics if card.id in topic.cards)
    reader.press(topic.title, role="push button")
    reader.press(card.title, role="push button")
    reader.press(seed.destinations["ceop"].name, role="push button")
    code = reader.wait(re.compile(r"ceop\.police\.uk"), role="image")
    assert code.extents[2] == code.extents[3] >= 400
    assert "QR code" not in code.name, "it is described in Urdu"
    # The library of the client remembers the locale of a control that it has pressed before.
    others = [node for node in reader.tree() if node.locale != "ur_PK"]
    assert [node.name for node in others if node.name != "زبان"] == []
    reader.press("زبان")
    reader.press("English", role="radio button")
    assert reader.wait(CODE).role == "image"
    reader.press("Home")
    reader.wait(seed.home_question, role="heading")


@pytest.mark.torture
def test_every_page_of_the_tour_has_its_words(tmp_path: Path, seed: Bundle) -> None:
    """Opens each topic, card and destination once, with the client alone."""
    # Items that moved at once are in their new place for the next question.
    settings = tmp_path / "kiosk.yaml"
    settings.write_text("motion: reduced\n")
    with kiosk_with_reader(SIZE, tmp_path, ("--settings", str(settings))) as (_, reader, _):
        reader.press(START, role="push button")
        walk_through(reader, seed)


def walk_through(reader: Reader, seed: Bundle) -> None:
    seen: set[str] = set()

    def visit(control: str, heading: str) -> None:
        either = re.compile(f"^({re.escape(control)}|More)$")  # in the order of the page
        while reader.press(either, role="push button").name != control:
            pass
        reader.wait(heading, role="heading")
        nodes = whole_tree(reader, brief=True)
        seen.add(heading)
        assert [node for node in nodes if not node.name.strip()] == [], heading
        controls = [node for node in nodes if node.role in CONTROLS]
        assert [node for node in controls if "focusable" not in node.states] == [], heading
        assert {"Back", "Home", "About", "Hide this"} <= {node.name for node in controls}

    def visit_places(keys: tuple[str, ...], back: str) -> None:
        for where in (seed.destinations[key] for key in keys):
            if where.name not in seen:
                visit(place_title(where), where.name)
                reader.press("Back")
                reader.wait(back, role="heading")

    for topic in seed.topics:
        visit(topic.title, topic.title)
        visit_places(topic.destinations, topic.title)
        for card in (seed.cards[key] for key in topic.cards):
            if card.title in seen:
                continue
            visit(card.title, card.title)
            visit_places(card.destinations, card.title)
            reader.press("Back")
            reader.wait(topic.title, role="heading")
        reader.press("Home")
        reader.wait(seed.home_question, role="heading")
    assert seen == {
        *(topic.title for topic in seed.topics),
        *(card.title for card in seed.cards.values()),
        *(where.name for where in seed.destinations.values()),
    }


def test_a_screen_reader_may_start_later(tmp_path: Path) -> None:
    with (
        screen_with_bus(SIZE, tmp_path) as (shown, environment),
        kiosk_on(shown, tmp_path / "kiosk.log") as program,
    ):
        shown.wait_until_still()
        with at_spi_reader(environment, tmp_path / "client.log") as reader:
            reader.press(START, role="push button")
            reader.wait("Hide this", role="push button")
            assert program.poll() is None
