"""`kiosk fetch`: the same from a web server, here one on this machine."""

from __future__ import annotations

import gc
import shutil
import threading
import tracemalloc
import warnings
from collections.abc import Iterator
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli.fetch import run_fetch
from kiosk.errors import UsageError
from kiosk.signing.apply import last_result, web_exchange
from kiosk.signing.apply.fetch import fetch, web_source
from kiosk.signing.apply.pipeline import ApplyOptions
from kiosk.signing.apply.results import Outcome, Result
from kiosk.signing.apply.web_fetcher import Limits
from kiosk.signing.publish.rotate import rotate
from kiosk.store import lock
from tests.limits import PATIENCE
from tests.signing.apply import hostile_servers as hostile
from tests.signing.apply.hostile_servers import Server, serving
from tests.signing.apply.kiosk_double import Kiosk, drawn
from tests.signing.library import NOW, PASSPHRASE, Library, everything

PATIENT = Limits(PATIENCE, PATIENCE, 0)
"""For servers whose answers come at once."""


@pytest.fixture
def server(library: Library) -> Iterator[Server]:
    with serving(library.repo) as found:
        yield found


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch):
    monkeypatch.setenv("no_proxy", "127.0.0.1,localhost")


def run(kiosk: Kiosk, address: str, limits: Limits = PATIENT, **options) -> Result:
    return fetch(
        web_source(address, limits), kiosk.root, ApplyOptions(drawn, clock=NOW)._replace(**options)
    )


def refused(kiosk: Kiosk, server: Server, limits: Limits = PATIENT, **options) -> Result:
    """The screen keeps its content, nothing half-done is left, and the reason is recorded."""
    before = {name: data for name, data in kiosk.state().items() if not name.startswith("fetched/")}
    result = run(kiosk, server.address, limits, **options)
    assert not result.taken
    after = kiosk.state()
    assert {name: data for name, data in after.items() if not name.startswith("fetched/")} == before
    last = last_result.read(kiosk.root)
    assert last is not None
    assert (last["says"], last["exit_code"]) == (result.says, result.outcome)
    return result


def files(server: Server) -> list[str]:
    """The names of the targets that were asked for, without their sums."""
    targets = [one.rpartition("/")[2] for one in server.asked if "/targets/" in one]
    return sorted(one.partition(".")[2] for one in targets)


def test_a_release_comes_over_the_network(kiosk: Kiosk, library: Library, server: Server):
    out = StringIO()

    def typed(address: str) -> int:
        options = ApplyOptions(drawn)
        return run_fetch(address, kiosk.root, options, PATIENT, as_json=False, out=out)

    assert typed(server.address) == 0
    assert out.getvalue() == "Release 1 of 'library' is applied.\n"
    assert len(server.asked) == 12
    server.asked.clear()
    assert typed(f"{server.address}/") == Outcome.NOTHING_NEW
    # The nightly requests of a kiosk: for a new root, for anything new, and for its number.
    assert sorted(server.asked)[:2] == ["/metadata/2.root.json", "/metadata/timestamp.json"]
    assert len(server.asked) == 3
    library.publish("Another card")
    server.asked.clear()
    assert typed(server.address) == 0
    assert kiosk.title() == "Another card"
    assert files(server) == ["first-card.yaml", "release.json"], "only what this kiosk has not"
    assert not (kiosk.root / "fetched").exists()


def test_a_file_of_this_kiosk_that_went_bad_is_asked_for_again(
    kiosk: Kiosk, library: Library, server: Server
):
    assert run(kiosk, server.address).outcome == Outcome.APPLIED
    for path in kiosk.root.rglob("bundle.yaml"):
        path.chmod(0o644)
        path.write_bytes(b"x" * path.stat().st_size)
    library.publish("Another card")
    server.asked.clear()
    assert run(kiosk, server.address).outcome == Outcome.APPLIED
    assert "bundle.yaml" in files(server)
    assert kiosk.title() == "Another card"


def test_another_publisher_at_this_address(
    kiosk: Kiosk, library: Library, server: Server, tmp_path: Path
):
    stranger = Library(tmp_path / "stranger")
    stranger.publish("Trust me")
    shutil.rmtree(library.repo)
    shutil.copytree(stranger.repo, library.repo)
    assert refused(kiosk, server).outcome == Outcome.UNKNOWN_PUBLISHER


def test_a_server_that_changes_a_file(kiosk: Kiosk, library: Library, server: Server):
    for path in library.repo.rglob("*.first-card.yaml"):
        path.write_bytes(path.read_bytes().replace(b"trust", b"thrus"))
    result = refused(kiosk, server)
    assert result.outcome == Outcome.BAD_SIGNATURE
    assert result.hint == f"Copy the whole published folder to {server.address} again."


def test_a_server_with_an_older_copy(kiosk: Kiosk, library: Library, server: Server):
    older = library.stick("older")
    library.publish("B")
    kiosk.takes(library.stick())
    shutil.rmtree(library.repo)
    shutil.copytree(older, library.repo)
    result = refused(kiosk, server)
    assert result.outcome == Outcome.OLDER
    assert result.hint == f"Copy the newest state of the published folder to {server.address}."


# -- each failure has its own sentence ------------------------------------------------------------

TIMESTAMP = "metadata/timestamp.json"


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (hostile.status(401), "{} asks for a name and a password (HTTP 401)."),
        (hostile.status(403), "{} refuses access (HTTP 403)."),
        (
            hostile.status(404),
            "There is no published content at {}: metadata/timestamp.json is missing (HTTP 404).",
        ),
        (
            hostile.status(407),
            "The proxy on the way to {} asks for a name and a password (HTTP 407).",
        ),
        (hostile.status(410), "{} answers with an error (HTTP 410)."),
        (hostile.status(500), "{} cannot answer at the moment (HTTP 500)."),
        (hostile.status(503), "{} cannot answer at the moment (HTTP 503)."),
        (hostile.status(511), "{} answers with a web page instead of published content."),
        (hostile.page(), "{} answers with a web page instead of published content."),
        (
            hostile.page("application/json"),
            "{} answers with a web page instead of published content.",
        ),
        (
            hostile.status(302, Location="/metadata/timestamp.json"),
            "{} sends each request on to another address, without an end.",
        ),
        (hostile.cut, f"The connection to {{}} was cut during {TIMESTAMP}."),
        (hostile.hang_up, f"The connection to {{}} was cut during {TIMESTAMP}."),
    ],
)
def test_a_server_that_does_not_give_the_folder(
    kiosk: Kiosk, server: Server, capsys: pytest.CaptureFixture[str], answer, says: str
):
    server.answers = lambda path, number: answer if path.endswith("timestamp.json") else None
    result = refused(kiosk, server)
    assert (result.outcome, result.says) == (Outcome.NO_CONNECTION, says.format(server.address))
    run_fetch(
        *(server.address, kiosk.root, ApplyOptions(drawn), PATIENT), as_json=False, out=StringIO()
    )
    assert capsys.readouterr().err == f"kiosk fetch: {result.says} {result.hint}\n"


def test_a_whole_server_that_only_shows_its_own_page(kiosk: Kiosk, server: Server):
    """A captive portal answers each request so, also that for a new root."""
    server.answers = lambda path, number: hostile.page()
    assert refused(kiosk, server).says == (
        f"{server.address} answers with a web page instead of published content."
    )


def test_no_server_is_there(kiosk: Kiosk):
    # Port 9 is "discard": no program listens there.
    result = run(kiosk, "http://127.0.0.1:9/signpost")
    assert (result.outcome, result.says) == (
        Outcome.NO_CONNECTION,
        "http://127.0.0.1:9/signpost cannot be reached: Connection refused.",
    )


def test_a_name_that_does_not_exist(kiosk: Kiosk):
    result = run(kiosk, "https://kiosk.invalid/signpost")
    assert (result.outcome, result.says) == (
        Outcome.NO_CONNECTION,
        "The name of https://kiosk.invalid/signpost cannot be found.",
    )


def test_a_proxy_that_is_not_there(kiosk: Kiosk, monkeypatch):
    monkeypatch.setenv("https_proxy", "127.0.0.1:9")
    result = run(kiosk, "https://kiosk.invalid/signpost")
    assert (result.outcome, result.says) == (
        Outcome.NO_CONNECTION,
        "The proxy on the way to https://kiosk.invalid/signpost cannot be reached.",
    )


def test_a_proxy_that_is_none(monkeypatch):
    monkeypatch.setenv("https_proxy", "socks5://127.0.0.1:9")
    with pytest.raises(
        UsageError, match="The proxy in the environment of `kiosk fetch` cannot be used"
    ):
        web_source("https://kiosk.invalid")


@pytest.mark.parametrize(
    ("host", "days", "reason"),
    [
        ("localhost", 36500, "self-signed certificate"),
        ("localhost", 100, "certificate has expired"),
        (
            "www.example.org",
            36500,
            "Hostname mismatch, certificate is not valid for 'localhost'",
        ),
    ],
)
def test_a_certificate_that_is_not_trusted(
    kiosk: Kiosk, library: Library, tmp_path: Path, monkeypatch, host: str, days: int, reason: str
):
    file = hostile.certificate(tmp_path / "server.pem", host, days)
    if reason != "self-signed certificate":
        monkeypatch.setenv("SSL_CERT_FILE", str(file))
    with serving(library.repo, file) as server:
        result = run(kiosk, server.address)
        assert (result.outcome, result.says) == (
            Outcome.NO_CONNECTION,
            f"The certificate of {server.address} is not accepted: {reason}.",
        )


def test_a_certificate_that_it_trusts(kiosk: Kiosk, library: Library, tmp_path: Path, monkeypatch):
    file = hostile.certificate(tmp_path / "server.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    with serving(library.repo, file) as server:
        assert run(kiosk, server.address).outcome == Outcome.APPLIED


def test_a_server_without_tls(kiosk: Kiosk, server: Server):
    address = server.address.replace("http:", "https:")
    result = run(kiosk, address)
    assert result.outcome == Outcome.NO_CONNECTION
    assert result.says.startswith(f"No secure connection to {address} can be made: ")


# -- no server decides how long it takes ------------------------------------------------------


@pytest.mark.parametrize("code", [429, 503])
def test_a_server_cannot_say_when_to_come_again(kiosk: Kiosk, server: Server, code: int):
    server.answers = lambda path, number: hostile.status(code, Retry_After="100000")
    assert refused(kiosk, server).outcome == Outcome.NO_CONNECTION
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("answer", "limits", "says"),
    [
        (hostile.hang, Limits(PATIENCE, 0.2), "{} did not answer within 1 second."),
        (hostile.drip_headers, Limits(PATIENCE, 0.2), "{} did not answer within 1 second."),
        (
            hostile.drip,
            Limits(0.3, PATIENCE),
            "{} was too slow: not everything arrived within 1 second.",
        ),
        (
            hostile.hang,
            Limits(0.2, PATIENCE),
            "{} was too slow: not everything arrived within 1 second.",
        ),
    ],
)
def test_a_server_that_takes_its_time(kiosk: Kiosk, server: Server, answer, limits, says: str):
    server.answers = lambda path, number: answer
    result = refused(kiosk, server, limits)
    assert (result.outcome, result.says) == (Outcome.NO_CONNECTION, says.format(server.address))


def test_a_server_that_stops_inside_a_file(kiosk: Kiosk, server: Server, monkeypatch):
    waited: list[float] = []
    real = web_exchange.Exchange.next

    def wait(exchange: Any, seconds: float) -> Any:
        if waited:
            waited.append(seconds)
            return web_exchange.Silence
        item = real(exchange, PATIENCE)
        if isinstance(item, bytes):
            waited.append(0)
        return item

    monkeypatch.setattr(web_exchange.Exchange, "next", wait)
    server.answers = lambda path, number: hostile.hang_inside
    result = refused(kiosk, server, Limits())
    assert waited == [0, 30]
    assert (result.outcome, result.says) == (
        Outcome.NO_CONNECTION,
        f"{server.address} sent nothing for 30 seconds while metadata/2.root.json was transferred.",
    )


def test_the_times_that_hold_without_a_setting():
    assert Limits() == (20 * 60, 30, 120)


def test_staff_apply_a_stick_while_a_server_hangs(kiosk: Kiosk, library: Library, server: Server):
    """The lock is taken for applying alone, not while something is downloaded."""
    hanging = threading.Event()

    def answer(handler: hostile.Handler) -> None:
        hanging.set()
        hostile.hang(handler)

    server.answers = lambda path, number: answer if "/targets/" in path else None
    results: list[Result] = []
    thread = threading.Thread(target=lambda: results.append(run(kiosk, server.address)))
    thread.start()
    assert hanging.wait(PATIENCE)
    assert kiosk.takes(library.stick()).release == 1
    assert run(kiosk, server.address).says == "Another `kiosk fetch` is running on this kiosk."
    server.ended.set()
    thread.join()
    assert results[0].outcome == Outcome.NO_CONNECTION
    assert kiosk.title() == "A card"


def test_a_fetch_waits_for_no_lock_before_it_has_downloaded(
    kiosk: Kiosk, library: Library, server: Server
):
    handle = lock.take(kiosk.root / "apply.lock")
    try:
        result = run(kiosk, server.address)
        assert (result.outcome, result.says) == (
            Outcome.BUSY,
            "Another process is changing the content of this kiosk.",
        )
    finally:
        lock.release(handle)
    server.asked.clear()
    assert run(kiosk, server.address).outcome == Outcome.APPLIED
    assert files(server) == ["release.json"], "what was downloaded is kept"


# -- a cut fetch goes on, a copy in the wrong order is waited out ---------------------------------


def test_a_fetch_that_was_cut_goes_on(kiosk: Kiosk, library: Library, server: Server):
    for number in range(20):
        text = (library.bundle / "cards/first-card.yaml").read_text("utf-8")
        (library.bundle / f"cards/card-{number}.yaml").write_text(
            text.replace("A card", f"Card {number}"), "utf-8"
        )
    library.publish(with_warnings=True)
    server.answers = lambda path, number: hostile.cut if number > 20 else None
    result = refused(kiosk, server)
    assert result.outcome == Outcome.NO_CONNECTION
    assert result.says.startswith(f"The connection to {server.address} was cut during targets/")
    assert result.hint == "Try again: the files that have arrived are kept."
    # The first six requests were for metadata, then came the facts of the release.
    arrived = set(server.asked[7:20])
    assert len(everything(kiosk.root / "fetched")) == len(arrived) == 13
    server.answers = lambda path, number: None
    server.asked.clear()
    assert run(kiosk, server.address).outcome == Outcome.APPLIED
    assert not arrived & set(server.asked)
    assert len(server.asked) == 15
    assert not (kiosk.root / "fetched").exists()


def test_a_kept_file_that_went_bad_is_fetched_again(kiosk: Kiosk, library: Library, server: Server):
    server.answers = lambda path, number: hostile.cut if number > 10 else None
    refused(kiosk, server)
    kept = list((kiosk.root / "fetched").iterdir())
    assert len(kept) > 1
    kept[0].write_bytes(b"rot")
    kept[1].unlink()
    kept[1].symlink_to("/etc/passwd")
    server.answers = lambda path, number: None
    assert run(kiosk, server.address).outcome == Outcome.APPLIED
    assert kiosk.title() == "A card"


def test_files_of_a_release_that_never_came_are_removed(
    kiosk: Kiosk, library: Library, server: Server
):
    server.answers = lambda path, number: hostile.cut if "/directory/" in path else None
    refused(kiosk, server)
    before = everything(kiosk.root / "fetched")
    assert before
    (kiosk.root / "fetched" / ("0" * 64)).write_bytes(b"of another release")
    refused(kiosk, server)
    assert everything(kiosk.root / "fetched").keys() == before.keys()


def test_a_refused_release_is_not_downloaded_each_night(
    kiosk: Kiosk, library: Library, server: Server
):
    def broken(*_) -> str:
        return "It ended."

    assert refused(kiosk, server, render_check=broken).outcome == Outcome.NOT_DRAWN
    server.asked.clear()
    assert refused(kiosk, server, render_check=broken).outcome == Outcome.NOT_DRAWN
    assert files(server) == ["release.json"]


def test_an_older_release_is_not_downloaded(kiosk: Kiosk, library: Library, server: Server):
    stick = library.copy(library.place / "other")
    stick.publish("B")
    stick.publish("C")
    kiosk.takes(stick.stick())
    for path in (kiosk.root / "trust").glob("*.json"):
        if path.name != "root.json":
            path.unlink()
    assert refused(kiosk, server).says == (
        "Its newest release is 1; this kiosk already had release 3."
    )
    assert files(server) == ["release.json"]


class Clock:
    """Time that passes only while the fetcher sleeps."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 1000.0
        monkeypatch.setattr("kiosk.signing.apply.web_fetcher.time", self)

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


def test_a_file_that_comes_while_it_is_waited_for(
    kiosk: Kiosk, library: Library, server: Server, monkeypatch
):
    """Somebody copies the folder to the server, metadata first."""
    clock = Clock(monkeypatch)

    def answers(path: str, number: int) -> hostile.Answer | None:
        if path.endswith("bundle.yaml") and clock.now < 1110:
            # An object store says 403 for a file that is missing.
            return hostile.status(403 if clock.now > 1050 else 404)
        return None

    server.answers = answers
    assert run(kiosk, server.address, Limits(1200, PATIENCE)).outcome == Outcome.APPLIED
    assert files(server).count("bundle.yaml") == 23
    assert clock.now == 1110


@pytest.mark.parametrize("name", ["bundle.yaml", ".snapshot.json"])
def test_a_file_that_never_comes(
    kiosk: Kiosk, library: Library, server: Server, monkeypatch, name: str
):
    clock = Clock(monkeypatch)
    server.answers = lambda path, number: hostile.status(404) if path.endswith(name) else None
    result = refused(kiosk, server, Limits(1200, PATIENCE))
    missing = server.asked[-1].removeprefix("/")
    assert missing.endswith(name)
    assert (result.outcome, result.says) == (
        Outcome.UNREADABLE,
        f"{server.address} lacks {missing}, which its signed metadata names (HTTP 404).",
    )
    assert result.hint == "Copy the whole published folder to the server, targets before metadata."
    assert clock.now == 1120


def test_the_run_ends_while_a_file_is_waited_for(kiosk: Kiosk, server: Server, monkeypatch):
    """The server is not slow, and a limit below two minutes ends the wait at once."""
    clock = Clock(monkeypatch)
    server.answers = lambda path, number: hostile.status(404) if "/targets/" in path else None
    result = refused(kiosk, server, Limits(63, PATIENCE))
    missing = server.asked[-1].removeprefix("/")
    assert (result.outcome, result.says) == (
        Outcome.UNREADABLE,
        f"{server.address} still lacks {missing}, which its signed metadata names (HTTP 404), at "
        "the end of the 2 minutes that this fetch may take.",
    )
    assert clock.now == 1063


# -- redirects ------------------------------------------------------------------------------------


@pytest.fixture
def elsewhere(library: Library, server: Server) -> Iterator[Server]:
    """Another server, to which the first one sends everything on."""
    with serving(library.repo) as found:
        target = found.address.replace("http://", "http://me:secret@")
        server.answers = lambda path, number: hostile.status(
            302, Location=f"{target}/moved{path}?token=secret"
        )
        yield found


@pytest.mark.parametrize(
    ("answer", "outcome", "says"),
    [
        (hostile.status(401), 24, "{} asks for a name and a password (HTTP 401)."),
        (hostile.status(503), 24, "{} cannot answer at the moment (HTTP 503)."),
        (hostile.page(), 24, "{} answers with a web page instead of published content."),
        (hostile.cut, 24, f"The connection to {{}} was cut during {TIMESTAMP}."),
    ],
)
def test_the_address_that_failed_is_named_after_a_redirect(
    kiosk: Kiosk, server: Server, elsewhere: Server, answer, outcome: int, says: str
):
    elsewhere.answers = lambda path, number: answer if "timestamp" in path else hostile.status(404)
    result = refused(kiosk, server)
    port = elsewhere.server_port
    asked = f"http://***@127.0.0.1:{port}/moved/{TIMESTAMP}?*** (redirected from {server.address})"
    assert (result.outcome, result.says) == (outcome, says.format(asked))


def test_the_folder_is_named_after_a_redirect(kiosk: Kiosk, server: Server):
    server.answers = lambda path, number: hostile.status(
        301, Location=f"http://127.0.0.1:9/moved{path}"
    )
    assert refused(kiosk, server).says == (
        f"http://127.0.0.1:9/moved (redirected from {server.address}) cannot be reached: "
        "Connection refused."
    )


def test_content_comes_after_a_redirect(kiosk: Kiosk, library: Library, server: Server):
    with serving(library.repo) as other:
        server.answers = lambda path, number: hostile.status(302, Location=other.address + path)
        assert run(kiosk, server.address).outcome == Outcome.APPLIED


@pytest.mark.parametrize(
    ("target", "shown"),
    [
        ("http://example.invalid/x", "http://example.invalid/x"),
        ("ftp://me:secret@example.invalid/x?y", "ftp://***@example.invalid/x?***"),
        ("file:///etc/passwd", "file:///etc/passwd"),
    ],
)
def test_a_redirect_to_what_is_not_https(kiosk: Kiosk, server: Server, target: str, shown: str):
    server.answers = lambda path, number: hostile.status(302, Location=target)
    result = refused(kiosk, server)
    assert (result.outcome, result.says) == (
        Outcome.NO_CONNECTION,
        f"{server.address} sends requests on to {shown}, which is not an https address.",
    )


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]"])
def test_a_redirect_to_plain_http_of_this_machine(
    kiosk: Kiosk, library: Library, tmp_path: Path, monkeypatch, host: str
):
    """From https, or from another name than the one that was asked first."""
    file = hostile.certificate(tmp_path / "server.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    with serving(library.repo, file) as server, serving(library.repo) as inside:
        target = f"http://{host}:{inside.server_port}"
        server.answers = lambda path, number: hostile.status(302, Location=target + path)
        result = refused(kiosk, server)
        assert inside.asked == []
    file_asked = "metadata/2.root.json"
    assert (result.outcome, result.says) == (
        Outcome.NO_CONNECTION,
        f"{server.address} sends requests on to {target}/{file_asked}, which is not an https "
        "address.",
    )


def test_a_redirect_to_another_name_of_this_machine(kiosk: Kiosk, server: Server):
    target = server.address.replace("127.0.0.1", "localhost")
    server.answers = lambda path, number: hostile.status(302, Location=target + path)
    result = refused(kiosk, server)
    assert len(server.asked) == 1
    assert result.says.endswith(", which is not an https address.")


def test_an_empty_file_after_a_redirect(kiosk: Kiosk, library: Library, server: Server):
    with serving(library.repo) as other:
        server.answers = lambda path, number: hostile.status(302, Location=other.address + path)
        other.answers = lambda path, number: (
            hostile.status(200) if path.endswith(TIMESTAMP) else None
        )
        assert refused(kiosk, server).says == (
            f"{other.address} (redirected from {server.address}) answers with nothing in place of "
            f"{TIMESTAMP}: the file is empty there."
        )


def test_damaged_metadata_after_a_redirect(kiosk: Kiosk, library: Library, server: Server):
    with serving(library.repo) as other:
        server.answers = lambda path, number: hostile.status(302, Location=other.address + path)
        other.answers = lambda path, number: damaged if path.endswith(TIMESTAMP) else None
        result = refused(kiosk, server)
    assert (result.outcome, result.says, result.hint) == (
        Outcome.BAD_SIGNATURE,
        "Its metadata is damaged or forged.",
        f"Copy the whole published folder to {other.address} (redirected from {server.address}) "
        "again.",
    )


def damaged(handler: hostile.Handler) -> None:
    handler.wfile.write(OK + b"Content-Length: 2\r\n\r\n{}")


# -- what else a server may do --------------------------------------------------------------------


@pytest.mark.parametrize("name", [TIMESTAMP, "content.json", "bundle.yaml"])
def test_a_server_that_gives_an_empty_file(kiosk: Kiosk, server: Server, name: str):
    """A full disk of the server, or a broken store: nothing was forged."""
    server.answers = lambda path, number: hostile.status(200) if path.endswith(name) else None
    result = refused(kiosk, server)
    file = server.asked[-1].removeprefix("/")
    assert file.endswith(name)
    assert (result.outcome, result.says) == (
        Outcome.NO_CONNECTION,
        f"{server.address} answers with nothing in place of {file}: the file is empty there.",
    )


OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
MUCH = bytes(64 * 1024)
NO_WEB_SERVER = "{} does not answer as a web server does."


@pytest.mark.parametrize(
    ("answer", "outcome", "says"),
    [
        (hostile.raw(OK + b"\r\n", MUCH), 11, "A file in it is longer than was signed."),
        (hostile.raw(CHUNKED, b"10000\r\n" + MUCH + b"\r\n"), 11, None),
        (hostile.raw(OK, b"X: y\r\n"), 24, NO_WEB_SERVER),
        (hostile.raw(OK + b"X: ", MUCH.replace(b"\0", b"x")), 24, NO_WEB_SERVER),
        (hostile.raw(CHUNKED, b"0" * 1000), 24, NO_WEB_SERVER),
        (hostile.raw(CHUNKED + b"5;", b"x" * 1000), 24, NO_WEB_SERVER),
        (hostile.raw(CHUNKED + b"-5\r\n", b"x" * 1000), 11, None),
        (hostile.raw(OK + b"Content-Length: 5, 10\r\n\r\n{}"), 24, NO_WEB_SERVER),
        (hostile.raw(OK + b"Content-Length: -5\r\n\r\n{}"), 11, None),
        (hostile.raw(OK + b"Content-Length: 2\r\n\r\n{}{}"), 11, None),
        (hostile.raw(b"{}"), 24, NO_WEB_SERVER),
        (hostile.raw(b"SSH-2.0-OpenSSH_9.2\r\n"), 24, NO_WEB_SERVER),
        (hostile.reset, 24, f"The connection to {{}} was cut during {TIMESTAMP}."),
        (hostile.zipped(1), 11, "A file in it is longer than was signed."),
        (hostile.zipped(2), 11, "A file in it is longer than was signed."),
    ],
)
def test_a_server_that_breaks_the_rules(
    kiosk: Kiosk, server: Server, answer, outcome: int, says: str | None
):
    """It is refused soon, and little of what it sends is taken in (C5, "Held")."""
    server.answers = lambda path, number: answer if path.endswith("timestamp.json") else None
    tracemalloc.start()
    try:
        result = refused(kiosk, server)
        assert tracemalloc.get_traced_memory()[1] < 30 << 20
    finally:
        tracemalloc.stop()
        for thread in threading.enumerate():
            if thread.name == "fetch":
                thread.join()
        # urllib3 leaves an answer whose lengths contradict each other to the garbage collector.
        with warnings.catch_warnings(action="ignore", category=ResourceWarning):
            gc.collect()
    assert result.outcome == outcome, result
    if says is not None:
        assert result.says == says.format(server.address)


def test_a_file_without_an_end(kiosk: Kiosk, server: Server, monkeypatch):
    """However long the signed length is."""
    monkeypatch.setattr("kiosk.signing.apply.web_fetcher.MAX_FILE_BYTES", 100)
    result = refused(kiosk, server)
    assert result.outcome == Outcome.TOO_LARGE
    assert result.says == f"'{TIMESTAMP}' has more than 0 MiB, which is the most."


def test_a_rotation_seen_by_a_fetch_is_kept_when_the_server_then_fails(
    kiosk: Kiosk, library: Library, server: Server
):
    """TUF 5.3.8, over the network."""
    kiosk.takes(library.stick())
    thief = library.copy(library.place / "thief")
    rotate(library.repo, "content", ring=library.ring, new_passphrase=lambda _: PASSPHRASE, now=NOW)
    gone = hostile.status(503)
    server.answers = lambda path, number: gone if path.endswith("timestamp.json") else None
    refused(kiosk, server)
    thief.write("Trust the thief")
    thief.sign_anything(thief.files(), number=60)
    kiosk.refuses(thief.stick(), Outcome.BAD_SIGNATURE)


def test_another_process_takes_away_what_was_not_downloaded(
    kiosk: Kiosk, library: Library, server: Server, monkeypatch
):
    kiosk.takes(library.stick())
    library.publish("B")
    monkeypatch.setattr("kiosk.signing.apply.pipeline.files_by_hash", lambda version: {})
    result = run(kiosk, server.address)
    assert (result.outcome, result.says) == (
        Outcome.BUSY,
        "Another process has changed the content of this kiosk during the download.",
    )


# -- what this kiosk holds back -------------------------------------------------------------------


def test_a_night_after_going_back_changes_nothing_and_says_why(
    kiosk: Kiosk, library: Library, server: Server
):
    """The bad release was applied again by the night's fetch (rollback at one kiosk)."""
    assert run(kiosk, server.address).outcome == Outcome.APPLIED
    kiosk.store.confirm(kiosk.store.current())
    library.publish("B")
    assert run(kiosk, server.address).outcome == Outcome.APPLIED
    kiosk.store.roll_back(on=date(2026, 12, 1))
    server.asked.clear()
    result = run(kiosk, server.address)
    assert (result.outcome, result.says) == (
        Outcome.NOTHING_NEW,
        "Release 2 is not taken. Gone back to release 1 on 1 December 2026. Release 3, or staff, "
        "ends this.",
    )
    assert len(server.asked) == 3, "nothing of it is downloaded"
    assert kiosk.title() == "A card"
    library.publish("C")
    assert run(kiosk, server.address).outcome == Outcome.APPLIED
    assert kiosk.title() == "C"
