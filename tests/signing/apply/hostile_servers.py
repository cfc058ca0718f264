"""Web servers on this machine that misbehave in one way each, and their certificates."""

from __future__ import annotations

import gzip
import os
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.signing.library import NOW

Answer = Callable[["Handler"], None]
"""Sends an answer in place of the file."""
DRIP = 0.02
"""Seconds between two bytes of a server that sends them one by one."""


class Server(ThreadingHTTPServer):
    """Serves a folder, unless `answers` says otherwise."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, folder: Path, scheme: str = "http") -> None:
        self.asked: list[str] = []
        self.answers: Callable[[str, int], Answer | None] = lambda path, number: None
        """From the path and the number of requests so far, 1 for the first."""
        self.ended = threading.Event()
        self._scheme = scheme
        super().__init__(("127.0.0.1", 0), partial(Handler, directory=str(folder)))

    @property
    def address(self) -> str:
        host = "localhost" if self._scheme == "https" else "127.0.0.1"
        return f"{self._scheme}://{host}:{self.server_port}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Prints nothing when a client leaves or refuses the certificate."""


class Handler(SimpleHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        answer = self.server.answers(self.path, len(self.server.asked))
        if answer is None:
            super().do_GET()
        else:
            # What is left of a misbehaving answer must not be taken for the next one.
            self.close_connection = True
            with suppress(OSError):
                answer(self)

    def log_message(self, format: str, *args: object) -> None:
        pass

    def wait(self, seconds: float) -> bool:
        """Waits; True once the test is over."""
        return self.server.ended.wait(seconds)


@contextmanager
def serving(folder: Path, certificate: Path | None = None) -> Iterator[Server]:
    server = Server(folder, "https" if certificate else "http")
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(
            server.socket, server_side=True, do_handshake_on_connect=False
        )
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield server
    finally:
        server.ended.set()
        server.shutdown()
        server.server_close()
        thread.join()


def status(code: int, **headers: str) -> Answer:
    def answer(handler: Handler) -> None:
        handler.send_response(code)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", "0")
        handler.send_header("Connection", "close")
        handler.end_headers()

    return answer


def page(content_type: str = "text/html; charset=utf-8") -> Answer:
    """A captive portal."""

    def answer(handler: Handler) -> None:
        text = b"\n<!DOCTYPE html><title>Welcome to Town Wi-Fi</title>"
        handler.send_response(200)
        handler.send_header("Content-Type", content_type)
        handler.send_header("Content-Length", str(len(text)))
        handler.end_headers()
        handler.wfile.write(text)

    return answer


def hang(handler: Handler) -> None:
    while not handler.wait(10):
        pass


def hang_inside(handler: Handler) -> None:
    """Sends half a file."""
    _begin(handler)
    hang(handler)


def drip(handler: Handler) -> None:
    """Sends one byte now and then."""
    _begin(handler)
    while not handler.wait(DRIP):
        handler.wfile.write(b" ")
        handler.wfile.flush()


def drip_headers(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX: ")
    while not handler.wait(DRIP):
        handler.wfile.write(b"x")
        handler.wfile.flush()


def cut(handler: Handler) -> None:
    """Ends the connection in the middle of a file."""
    _begin(handler)


def hang_up(handler: Handler) -> None:
    """Ends the connection without an answer."""


def raw(head: bytes, again: bytes = b"") -> Answer:
    """Sends bytes as they are, and then others again and again, until the client has had enough."""

    def answer(handler: Handler) -> None:
        handler.wfile.write(head)
        while again and not handler.server.ended.is_set():
            handler.wfile.write(again)

    return answer


def zipped(times: int, megabytes: int = 64) -> Answer:
    """A body of zeros, compressed once or several times."""
    body = gzip.compress(bytes(megabytes << 20), 1)
    for _ in range(times - 1):
        body = gzip.compress(body)
    encoding = ", ".join(["gzip"] * times)
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: {encoding}\r\nContent-Length: {len(body)}\r\n\r\n"
    return raw(head.encode("ascii") + body)


def reset(handler: Handler) -> None:
    """Ends the connection as a crashed server does."""
    _begin(handler)
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    os.close(handler.connection.detach())


def _begin(handler: Handler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"signatures": [')
    handler.wfile.flush()


def certificate(file: Path, host: str = "localhost", days: int = 36500) -> Path:
    """Writes a certificate that signs itself, with its key. `days`: how long it is valid."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    begin = NOW - timedelta(days=4000)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(begin)
        .not_valid_after(begin + timedelta(days=days))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    file.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        + made.public_bytes(serialization.Encoding.PEM)
    )
    return file
