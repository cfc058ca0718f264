"""One request to a web server that is not trusted with time, in a thread of its own."""

from __future__ import annotations

import threading
from functools import partial
from queue import Empty, Full, Queue
from typing import NamedTuple
from urllib.parse import urljoin

import urllib3

from kiosk.signing.apply import web_errors
from kiosk.signing.apply.web_address import may_follow, without_secrets

OK = 200
_CHUNK = 64 * 1024
_QUEUED = 8
"""Chunks of one file that may wait to be written."""
_REDIRECTS = 5
"""The most that one request is sent on."""
_NOT_RETRIED = urllib3.Retry(
    # Neither a status nor its Retry-After is obeyed: no server decides how long this waits.
    *(None, 0, 0, 0, 0, 0),
    raise_on_status=False,
    respect_retry_after_header=False,
)


class Head(NamedTuple):
    status: int
    content_type: str


class End:
    """The body is complete."""


class Silence:
    """Nothing came in time."""


Item = Head | bytes | BaseException | type[End] | type[Silence]


class Exchange:
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
        self._items: Queue[Item] = Queue(_QUEUED)
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

    def next(self, seconds: float) -> Item:
        """Waits for head, part of the body, its end, or an error; `Silence` after `seconds`."""
        try:
            return self._items.get(timeout=max(0.0, seconds))
        except Empty:
            return Silence

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
            self._put(Head(response.status, response.headers.get("Content-Type", "").lower()))
            if response.status == OK:
                while not self._stopped.is_set() and (chunk := response.read1(_CHUNK)):
                    self._put(chunk)
        except Exception as error:
            response.close()
            self._put(error)
            return
        # The connection of a complete answer serves the next request, which comes at once.
        if self._stopped.is_set() or response.status != OK:
            response.close()
        response.release_conn()
        self._put(End)

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
            if not may_follow(self._first, self._url, url):
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

    def _put(self, item: Item) -> None:
        while not self._stopped.is_set():
            try:
                return self._items.put(item, timeout=0.1)
            except Full:
                continue
