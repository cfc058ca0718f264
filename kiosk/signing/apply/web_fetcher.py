"""Downloads the files of a published folder from a web server that is not trusted with time.

Only `kiosk fetch` imports this: the program that shows the pages never opens a network socket.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from queue import Empty, Full, Queue
from typing import IO, NamedTuple
from urllib.parse import unquote, urljoin, urlsplit
from urllib.request import getproxies, proxy_bypass

import urllib3
from tuf.api.exceptions import DownloadHTTPError
from tuf.ngclient import FetcherInterface

from kiosk import __version__
from kiosk.errors import UsageError
from kiosk.signing.apply import web_errors
from kiosk.signing.apply.source import MAX_FILE_BYTES, ReadError
from kiosk.signing.apply.web_address import is_allowed, without_secrets

_CHUNK = 64 * 1024
_QUEUED = 8
"""Chunks of one file that may wait to be written."""
_CONNECTIONS = 4
"""One is used; those of answers that were given up are closed a little later."""
_OK, _FORBIDDEN, _NOT_FOUND = 200, 403, 404
_PAUSE = 5.0
"""Seconds between two tries of a file that is waited for."""
_REDIRECTS = 5
"""The most that one request is sent on."""
_NOT_RETRIED = urllib3.Retry(
    # Neither a status nor its Retry-After is obeyed: no server decides how long this waits.
    *(None, 0, 0, 0, 0, 0),
    raise_on_status=False,
    respect_retry_after_header=False,
)


class Limits(NamedTuple):
    """How long a fetch waits, in seconds."""

    run: float = 20 * 60
    """For everything that is transferred in one run."""
    silence: float = 30
    """For the next byte."""
    mirror: float = 120
    """For a file that is missing although the signed metadata names it: the folder may be in the
    middle of being copied to the server, in the wrong order."""


class WebFetcher(FetcherInterface):
    """Fetches files of one published folder; the time for all of them begins with the first."""

    def __init__(self, address: str, limits: Limits) -> None:
        """`address`: of the folder, without '/' at the end. Raises UsageError for a proxy that
        cannot be used."""
        self._address = address
        self._limits = limits
        self._pool = _pool(address)
        self._ends = 0.0

    @contextmanager
    def download_file(self, url: str, max_length: int) -> Iterator[IO[bytes]]:
        """Downloads a file into a temporary one. `max_length`: of a target, its signed length."""
        with super().download_file(url, max_length) as file:
            if max_length and not file.read(1):
                raise web_errors.empty(self._address, self._name(url))
            file.seek(0)
            yield file

    def _name(self, url: str) -> str:
        """Returns the name of a file inside the published folder."""
        return url.removeprefix(f"{self._address}/")

    def _fetch(self, url: str) -> Iterator[bytes]:
        self._ends = self._ends or time.monotonic() + self._limits.run
        file = self._name(url)
        is_root = file.endswith(".root.json")
        is_named = not is_root and file != "metadata/timestamp.json"
        patience = time.monotonic() + (self._limits.mirror if is_named else 0)
        while True:
            exchange = _Exchange(self._pool, url, self._address, file, self._limits.silence)
            status, is_page = self._head(exchange, file)
            if status == _OK and not is_page:
                return self._body(exchange, file)
            exchange.stop()
            if status == _OK:
                raise web_errors.web_page(exchange.where)
            # An object store without the right to list says 403 for a file that is missing.
            if status in (_FORBIDDEN, _NOT_FOUND):
                if is_root:
                    raise DownloadHTTPError(f"{file} is missing", _NOT_FOUND)
                if time.monotonic() < patience:
                    self._pause(exchange, file, status)
                    continue
            raise web_errors.http_error(exchange.where, file, status)

    def _head(self, exchange: _Exchange, file: str) -> tuple[int, bool]:
        """Waits for status and headers: the status, and whether the answer is a page for people."""
        head = self._next(exchange, file)
        assert isinstance(head, _Head)
        return head.status, head.content_type.startswith("text/html")

    def _body(self, exchange: _Exchange, file: str) -> Iterator[bytes]:
        count = 0
        try:
            while isinstance(chunk := self._next(exchange, file, has_begun=True), bytes):
                # Not every captive portal says what it sends.
                if not count and file.endswith(".json") and chunk.lstrip()[:1] == b"<":
                    raise web_errors.web_page(exchange.where)
                count += len(chunk)
                if count > MAX_FILE_BYTES:
                    raise web_errors.too_large(file, MAX_FILE_BYTES)
                yield chunk
        finally:
            exchange.stop()

    def _next(self, exchange: _Exchange, file: str, *, has_begun: bool = False) -> _Item:
        left = self._ends - time.monotonic()
        item = exchange.next(min(left, self._limits.silence))
        where, seconds = exchange.where, self._limits.silence
        if isinstance(item, ReadError):
            raise item
        timed_out = isinstance(
            getattr(item, "reason", None) or item, urllib3.exceptions.ReadTimeoutError
        )
        if isinstance(item, BaseException) and not timed_out:
            raise web_errors.broken(where, file, item) from item
        # A server that sends a byte now and then never reaches the limit for the next byte.
        if not timed_out and time.monotonic() >= self._ends:
            exchange.stop()
            raise web_errors.too_slow(where, self._limits.run)
        if timed_out or item is _Silence:
            exchange.stop()
            if has_begun:
                raise web_errors.silent(where, file, seconds)
            raise web_errors.no_answer(where, seconds)
        return item

    def _pause(self, exchange: _Exchange, file: str, status: int) -> None:
        """Waits before a missing file is asked for again, at most to the end of the run."""
        left = self._ends - time.monotonic()
        time.sleep(max(0.0, min(_PAUSE, left)))
        if left <= _PAUSE:
            raise web_errors.still_missing(exchange.where, file, status, self._limits.run)


class _Head(NamedTuple):
    status: int
    content_type: str


class _End:
    """The body is complete."""


class _Silence:
    """Nothing came in time."""


_Item = _Head | bytes | BaseException | type[_End] | type[_Silence]


class _Exchange:
    """One request, in a thread of its own. A server can delay each byte, also of its headers, and
    each wait of the socket then begins again: only another thread can stop waiting."""

    def __init__(
        self, pool: urllib3.PoolManager, url: str, address: str, file: str, silence: float
    ) -> None:
        """`address`: of the published folder. `file`: name of what `url` leads to, inside it."""
        self._pool, self._silence = pool, silence
        self._address, self._file = address, file
        self._first = self._url = url
        """The second: the address that is asked at the moment, another one after a redirect."""
        self._items: Queue[_Item] = Queue(_QUEUED)
        self._stopped = threading.Event()
        threading.Thread(target=self._run, name="fetch", daemon=True).start()

    @property
    def where(self) -> str:
        """The folder that is asked, for sentences; after a redirect also the one before it."""
        url = self._url
        if url == self._first:
            return self._address
        asked = without_secrets(url).removesuffix(f"/{self._file}")
        return f"{asked} (redirected from {self._address})"

    def next(self, seconds: float) -> _Item:
        """Waits for head, part of the body, its end, or an error; `_Silence` after `seconds`."""
        try:
            return self._items.get(timeout=max(0.0, seconds))
        except Empty:
            return _Silence

    def stop(self) -> None:
        """Lets the thread end at its next byte, or when the socket has waited long enough."""
        self._stopped.set()

    def _run(self) -> None:
        try:
            response = self._request()
        except Exception as error:
            self._put(error)
            return
        try:
            self._put(_Head(response.status, response.headers.get("Content-Type", "").lower()))
            if response.status == _OK:
                while not self._stopped.is_set() and (chunk := response.read1(_CHUNK)):
                    self._put(chunk)
        except Exception as error:
            response.close()
            self._put(error)
            return
        # The connection of a complete answer serves the next request, which comes at once.
        if self._stopped.is_set() or response.status != _OK:
            response.close()
        response.release_conn()
        self._put(_End)

    def _request(self) -> urllib3.BaseHTTPResponse:
        """Follows redirects by itself: a failure is then known to be that of the last address."""
        for _ in range(_REDIRECTS + 1):
            response = self._ask(self._url)
            target = response.get_redirect_location()
            if not target:
                return response
            # A short answer is read, so that its connection serves the next request.
            rest = response.length_remaining
            if rest is not None and rest < _CHUNK:
                response.read()
            else:
                response.close()
            response.release_conn()
            url = urljoin(self._url, target)
            if not is_allowed(url):
                raise web_errors.unsafe_redirect(self.where, without_secrets(url))
            self._url = url
        raise web_errors.endless(self._address)

    def _ask(self, url: str) -> urllib3.BaseHTTPResponse:
        # A host with two addresses is tried at both before the time is over.
        timeout = urllib3.Timeout(connect=self._silence / 4, read=self._silence)
        ask = partial(
            self._pool.request,
            *("GET", url),
            preload_content=False,
            timeout=timeout,
            retries=_NOT_RETRIED,
            redirect=False,
        )
        try:
            return ask()
        except urllib3.exceptions.MaxRetryError as error:
            if not isinstance(error.reason, urllib3.exceptions.ProtocolError):
                raise
            # The server may have closed a connection that was kept open since the last file.
            return ask()

    def _put(self, item: _Item) -> None:
        while not self._stopped.is_set():
            try:
                return self._items.put(item, timeout=0.1)
            except Full:
                continue


def _pool(address: str) -> urllib3.PoolManager:
    """Returns what makes the connections: through the proxy of the environment, if it has one for
    this address."""
    headers = {"User-Agent": f"signpost-kiosk/{__version__}"}
    parts = urlsplit(address)
    proxies = getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    if not proxy or proxy_bypass(parts.netloc):
        return urllib3.PoolManager(maxsize=_CONNECTIONS, headers=headers)
    if "://" not in proxy:
        proxy = f"http://{proxy}"
    user = urlsplit(proxy)
    secret = None
    if user.username is not None:
        login = f"{unquote(user.username)}:{unquote(user.password or '')}"
        secret = urllib3.make_headers(proxy_basic_auth=login)
    try:
        return urllib3.ProxyManager(
            proxy, proxy_headers=secret, maxsize=_CONNECTIONS, headers=headers
        )
    except (urllib3.exceptions.HTTPError, ValueError) as error:
        raise UsageError(
            "The proxy in the environment of `kiosk fetch` cannot be used.",
            "Write HTTPS_PROXY as http://proxy.example.org:3128.",
        ) from error
