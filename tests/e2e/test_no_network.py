"""The program opens no connection: traced from outside."""

from __future__ import annotations

import json
import re
import socket
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.bundle.model import Bundle
from kiosk.ui.inspect import capture
from kiosk.ui.window.kiosk_window import KioskWindow
from tests.builders import small_bundle
from tests.e2e.finger import open_page
from tests.e2e.program import KIOSK, REPOSITORY
from tests.limits import PATIENCE


@dataclass
class Traced:
    """A tour under strace, and what it said to the network: nothing, we hope."""

    out: Path
    log: Path
    process: subprocess.Popen[bytes]

    def calls(self) -> str:
        _, said = self.process.communicate(timeout=PATIENCE)
        assert self.process.returncode == 0, said.decode()
        assert (self.out / "tour.json").is_file()
        return self.log.read_text("utf-8", "replace")


def trace(folder: Path, *options: str) -> Traced:
    out, log = folder / "out", folder / "log"
    process = subprocess.Popen(
        [
            *("strace", "-f", "--seccomp-bpf", "-qq", "-o", str(log)),
            *("-e", "trace=socket,connect,bind,sendto"),
            *(*KIOSK, "tour", "--size", "1024x600", "--out", str(out), *options),
        ],
        cwd=REPOSITORY,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    return Traced(out, log, process)


@pytest.fixture(scope="module")
def server() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setblocking(False)
        yield listening


@pytest.fixture(scope="module")
def traces(
    server: socket.socket, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, Traced]]:
    """The shipped content and a hostile one, at the same time."""
    hostile = tmp_path_factory.mktemp("hostile")
    small_bundle(hostile / "bundle")
    port = server.getsockname()[1]
    for file in hostile.rglob("*.yaml"):
        text = re.sub(
            r"(?m)^( *)(title|summary|promise): .*",
            rf"\1\2: '<img src=http://127.0.0.1:{port}/x>'",
            file.read_text("utf-8"),
        )
        file.write_text(text, "utf-8")
    running = {
        "shipped": trace(tmp_path_factory.mktemp("shipped")),
        "hostile": trace(hostile, "--content", str(hostile / "bundle")),
    }
    yield running
    for one in running.values():
        one.process.kill()
        one.process.communicate()


def test_a_whole_tour_makes_no_internet_socket(traces: dict[str, Traced]) -> None:
    assert re.findall(r".*AF_INET.*", traces["shipped"].calls()) == []


def test_strace_would_have_seen_one(tmp_path: Path) -> None:
    log = tmp_path / "log"
    subprocess.run(
        [
            *("strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=socket", "-o", str(log)),
            *("python3", "-c", "import socket; socket.socket()"),
        ],
        check=True,
    )
    assert "AF_INET" in log.read_text()


def test_a_title_that_wants_to_fetch_a_picture_is_only_text(
    traces: dict[str, Traced], server: socket.socket
) -> None:
    assert re.findall(r".*AF_INET.*", traces["hostile"].calls()) == []
    with pytest.raises(BlockingIOError):
        server.accept()
    shown = json.loads((traces["hostile"].out / "tour.json").read_text("utf-8"))
    assert {"first-card", "second-card"} <= {entry["id"] for entry in shown}


def test_such_a_title_is_drawn_letter_by_letter(
    make_kiosk: Callable[..., KioskWindow], seed: Bundle
) -> None:
    wanted = "<img src=http://127.0.0.1:9/x>"
    harmless = "(img src=http://127.0.0.1:9/x)"
    widths = []
    for title in (wanted, harmless):
        card = seed.cards[seed.topics[0].cards[0]]._replace(title=title)
        bundle = seed._replace(cards={**seed.cards, card.id: card})
        kiosk = make_kiosk(bundle, (1920, 1080))
        open_page(kiosk, bundle, "card")
        texts = capture.items(kiosk.window.contentItem())
        heading = next(item for item in texts if item.property("text") == title)
        widths.append(heading.property("contentWidth"))
    # A picture would have no letters; brackets of either kind take some room.
    assert widths[0] > widths[1] > 300
