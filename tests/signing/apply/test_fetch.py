"""`kiosk fetch`: the same from a web server, here one on this machine."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import StringIO
from pathlib import Path

import pytest

from kiosk.cli.fetch import run_fetch
from kiosk.errors import UsageError
from kiosk.signing.apply.fetch import web_source
from kiosk.signing.apply.pipeline import ApplyOptions
from kiosk.signing.apply.results import Outcome
from tests.signing.apply.kiosk_double import Kiosk, drawn
from tests.signing.library import Library


class Quiet(SimpleHTTPRequestHandler):
    asked: list[str]

    def log_request(self, code: object = "-", size: object = "-") -> None:
        self.asked.append(self.path)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def asked() -> list[str]:
    return []


@pytest.fixture
def address(library: Library, asked: list[str]) -> Iterator[str]:
    handler = type("Handler", (Quiet,), {"asked": asked})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(library.repo)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch):
    monkeypatch.setenv("no_proxy", "127.0.0.1")


def test_a_release_comes_over_the_network(kiosk: Kiosk, library: Library, address, asked):
    out = StringIO()
    options = ApplyOptions(drawn)
    assert run_fetch(address, kiosk.root, options, as_json=False, out=out) == 0
    assert out.getvalue() == "Release 1 of 'library' is applied.\n"
    assert len(asked) == 13
    asked.clear()
    assert (
        run_fetch(f"{address}/", kiosk.root, options, as_json=False, out=out) == Outcome.NOTHING_NEW
    )
    # The hourly requests of a kiosk: for a new root, for anything new, and for its number.
    assert sorted(asked)[:2] == ["/metadata/2.root.json", "/metadata/timestamp.json"]
    assert len(asked) == 3
    library.publish("Another card")
    asked.clear()
    assert run_fetch(address, kiosk.root, options, as_json=False, out=out) == 0
    assert kiosk.title() == "Another card"
    targets = [one.rpartition("/")[2] for one in asked if "/targets/" in one]
    files = sorted(one.partition(".")[2] for one in targets)
    assert files == ["first-card.yaml", "release.json"], "only what this kiosk does not have"


def test_a_file_of_this_kiosk_that_went_bad_is_asked_for_again(
    kiosk: Kiosk, library: Library, address, asked
):
    options = ApplyOptions(drawn)
    assert run_fetch(address, kiosk.root, options, as_json=False, out=StringIO()) == 0
    for path in kiosk.root.rglob("bundle.yaml"):
        path.chmod(0o644)
        path.write_bytes(b"x" * path.stat().st_size)
    library.publish("Another card")
    asked.clear()
    assert run_fetch(address, kiosk.root, options, as_json=False, out=StringIO()) == 0
    assert any(one.endswith(".bundle.yaml") for one in asked)
    assert kiosk.title() == "Another card"


def test_another_publisher_at_this_address(kiosk: Kiosk, library: Library, address, tmp_path):
    import shutil

    stranger = Library(tmp_path / "stranger")
    stranger.publish("Trust me")
    shutil.rmtree(library.repo)
    shutil.copytree(stranger.repo, library.repo)
    kiosk.refuses(web_source(address), Outcome.UNKNOWN_PUBLISHER)


def test_a_server_that_changes_a_file(kiosk: Kiosk, library: Library, address):
    for path in Path(library.repo).rglob("*.first-card.yaml"):
        path.write_bytes(path.read_bytes().replace(b"trust", b"thrus"))
    kiosk.refuses(web_source(address), Outcome.BAD_SIGNATURE)


def test_a_server_that_lost_a_file(kiosk: Kiosk, library: Library, address):
    for path in Path(library.repo).rglob("*.first-card.yaml"):
        path.unlink()
    result = kiosk.refuses(web_source(address), Outcome.UNREADABLE)
    assert result.says == "A file is missing: HTTP error occurred with status 404."


def test_nobody_is_there(kiosk: Kiosk, monkeypatch):
    import urllib3

    monkeypatch.setattr(urllib3.util.Retry, "DEFAULT", urllib3.util.Retry(0))
    # Port 9 is "discard": no program listens there.
    result = kiosk.refuses(web_source("http://127.0.0.1:9/signpost"), Outcome.NO_CONNECTION)
    assert result.says == "http://127.0.0.1:9/signpost cannot be reached."


@pytest.mark.parametrize(
    "address",
    ["", "signpost", "file:///etc", "ftp://x/y", "https://", "https://x/y?z", "https://x#y"],
)
def test_what_is_no_address(address):
    with pytest.raises(UsageError, match="is not the address of a published folder"):
        web_source(address)
