"""Downloads the files of a published folder from a web server that is not trusted with time.

Only `kiosk fetch` imports this: the program that shows the pages never opens a network socket.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, NamedTuple
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

import urllib3
from tuf.api.exceptions import DownloadHTTPError
from tuf.ngclient import FetcherInterface

from kiosk import __version__
from kiosk.errors import UsageError
from kiosk.signing.apply import web_errors
from kiosk.signing.apply.source import MAX_FILE_BYTES, ReadError
from kiosk.signing.apply.web_exchange import OK, Exchange, Head, Item, Silence

_CONNECTIONS = 4
"""One is used; those of answers that were given up are closed a little later."""
_FORBIDDEN, _NOT_FOUND = 403, 404
_PAUSE = 5.0
"""Seconds between two tries of a file that is waited for."""


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
        self._asked: Exchange | None = None

    @contextmanager
    def download_file(self, url: str, max_length: int) -> Iterator[IO[bytes]]:
        """Downloads a file into a temporary one. `max_length`: of a target, its signed length."""
        with super().download_file(url, max_length) as file:
            if max_length and not file.read(1):
                raise web_errors.empty(self.where(), self._name(url))
            file.seek(0)
            yield file

    def where(self) -> str:
        """Returns the folder that was asked last; after a redirect also the first one."""
        return self._asked.where if self._asked else self._address

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
            exchange = Exchange(self._pool, url, self._address, file, self._limits.silence)
            self._asked = exchange
            status, is_page = self._head(exchange, file)
            if status == OK and not is_page:
                return self._body(exchange, file)
            exchange.stop()
            if status == OK:
                raise web_errors.web_page(exchange.where)
            # An object store without the right to list says 403 for a file that is missing.
            if status in (_FORBIDDEN, _NOT_FOUND):
                if is_root:
                    raise DownloadHTTPError(f"{file} is missing", _NOT_FOUND)
                if time.monotonic() < patience:
                    self._pause(exchange, file, status)
                    continue
            raise web_errors.http_error(exchange.where, file, status)

    def _head(self, exchange: Exchange, file: str) -> tuple[int, bool]:
        """Waits for status and headers: the status, and whether the answer is a page for people."""
        head = self._next(exchange, file)
        assert isinstance(head, Head)
        return head.status, head.content_type.startswith("text/html")

    def _body(self, exchange: Exchange, file: str) -> Iterator[bytes]:
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

    def _next(self, exchange: Exchange, file: str, *, has_begun: bool = False) -> Item:
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
        if timed_out or item is Silence:
            exchange.stop()
            if has_begun:
                raise web_errors.silent(where, file, seconds)
            raise web_errors.no_answer(where, seconds)
        return item

    def _pause(self, exchange: Exchange, file: str, status: int) -> None:
        """Waits before a missing file is asked for again, at most to the end of the run."""
        left = self._ends - time.monotonic()
        time.sleep(max(0.0, min(_PAUSE, left)))
        if left <= _PAUSE:
            raise web_errors.still_missing(exchange.where, file, status, self._limits.run)


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
