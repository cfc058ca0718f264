"""What went wrong between a kiosk and a web server: one true sentence for each cause, with the
address that failed, without a password or token. None of them says anything about the content."""

from __future__ import annotations

import ssl
from http.client import IncompleteRead
from math import ceil

from urllib3 import exceptions

from kiosk.phrases import waiting_time
from kiosk.signing.apply.results import Outcome
from kiosk.signing.apply.source import ReadError

_CORRECT_OR_ASK = "Correct the address, or ask the person who runs that server."
_KEPT = "Try again: the files that have arrived are kept."
_MARK = "metadata/timestamp.json"
_SIGN_IN = 511  # Network Authentication Required (RFC 6585)


def http_error(address: str, file: str, status: int) -> ReadError:
    """Returns the error for an answer with an HTTP status other than 200.

    `file`: what was asked for, relative to the address.
    """
    code = f"(HTTP {status})"
    if status == 401:
        return _no_connection(
            f"{address} asks for a name and a password {code}.",
            "Make the folder readable without them: its signatures protect it.",
        )
    if status == 403:
        return _no_connection(
            f"{address} refuses access {code}.",
            "Allow this kiosk to read the folder, or correct the address.",
        )
    if status == 404 and file == _MARK:
        return _no_connection(
            f"There is no published content at {address}: {file} is missing {code}.",
            "Correct the address: it is that of the folder that contains metadata and targets.",
        )
    if status == 404:
        return ReadError(
            Outcome.UNREADABLE,
            f"{address} lacks {file}, which its signed metadata names {code}.",
            "Copy the whole published folder to the server, targets before metadata.",
        )
    if status == 407:
        return _no_connection(
            f"The proxy on the way to {address} asks for a name and a password {code}.",
            "Give this kiosk a way to that address without them.",
        )
    if status == _SIGN_IN:
        return web_page(address)
    if status >= 500:
        return _no_connection(f"{address} cannot answer at the moment {code}.", "Try again later.")
    return _no_connection(
        f"{address} answers with an error {code}.",
        _CORRECT_OR_ASK,
    )


def web_page(address: str) -> ReadError:
    """Returns the error for an answer that is a page for people, such as that of a captive
    portal."""
    return _no_connection(
        f"{address} answers with a web page instead of published content.",
        "The network may ask for a sign-in first; otherwise correct the address.",
    )


def empty(address: str, file: str) -> ReadError:
    """Returns the error for an answer without a body."""
    return _no_connection(
        f"{address} answers with nothing in place of {file}: the file is empty there.",
        "Copy the whole published folder to the server again, and check that its disk is not full.",
    )


def still_missing(address: str, file: str, status: int, seconds: float) -> ReadError:
    """Returns the error for the end of the whole run while a file was waited for."""
    time = waiting_time(ceil(seconds))
    return ReadError(
        Outcome.UNREADABLE,
        f"{address} still lacks {file}, which its signed metadata names (HTTP {status}), at the "
        f"end of the {time} that this fetch may take.",
        "Copy the whole published folder to the server, targets before metadata.",
    )


def endless(address: str) -> ReadError:
    """Returns the error for too many redirects."""
    return _no_connection(
        f"{address} sends each request on to another address, without an end.",
        _CORRECT_OR_ASK,
    )


def unsafe_redirect(address: str, target: str) -> ReadError:
    """Returns the error for a redirect that is not followed."""
    return _no_connection(
        f"{address} sends requests on to {target}, which is not an https address.",
        "Ask the person who runs that server to correct it, or name an https address that answers "
        "by itself.",
    )


def no_answer(address: str, seconds: float) -> ReadError:
    return _no_connection(
        f"{address} did not answer within {waiting_time(ceil(seconds))}.",
        "Check the network and the server, and try again later.",
    )


def silent(address: str, file: str, seconds: float) -> ReadError:
    """Returns the error for a server that stopped in the middle of a file."""
    return _no_connection(
        f"{address} sent nothing for {waiting_time(ceil(seconds))} while {file} was transferred.",
        _KEPT,
    )


def too_slow(address: str, seconds: float) -> ReadError:
    """Returns the error for the end of the whole run."""
    return _no_connection(
        f"{address} was too slow: not everything arrived within {waiting_time(ceil(seconds))}.",
        f"{_KEPT} `fetch: limit_minutes` in the settings allows more time.",
    )


def too_large(file: str, most: int) -> ReadError:
    return ReadError(
        Outcome.TOO_LARGE,
        f"'{file}' has more than {most >> 20} MiB, which is the most.",
        "Copy the whole published folder again: no published file is so large.",
    )


def broken(address: str, file: str, error: BaseException) -> ReadError:
    """Returns the error for a connection that could not be made, or broke. `error`: urllib3's."""
    cause = getattr(error, "reason", None) or error
    if isinstance(cause, exceptions.ProxyError):
        return _no_connection(
            f"The proxy on the way to {address} cannot be reached.",
            "Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY in the environment of `kiosk fetch`.",
        )
    if isinstance(cause, exceptions.NameResolutionError):
        return _no_connection(
            f"The name of {address} cannot be found.",
            "Check the address, and the network and the name server of this kiosk.",
        )
    if isinstance(cause, exceptions.NewConnectionError | exceptions.ConnectTimeoutError):
        reason = getattr(cause.__cause__, "strerror", None) or "no answer"
        return _no_connection(
            f"{address} cannot be reached: {reason}.",
            "Check the network and the server, and try again later.",
        )
    if isinstance(cause, exceptions.SSLError):
        return _not_secure(address, cause.args[0] if cause.args else None)
    inner = cause.args[1] if len(cause.args) > 1 else None
    if isinstance(inner, OSError | IncompleteRead):
        return _no_connection(f"The connection to {address} was cut during {file}.", _KEPT)
    return _no_connection(
        f"{address} does not answer as a web server does.",
        _CORRECT_OR_ASK,
    )


def _not_secure(address: str, error: object) -> ReadError:
    if isinstance(error, ssl.SSLCertVerificationError):
        reason = error.verify_message.rstrip(".")
        return _no_connection(
            f"The certificate of {address} is not accepted: {reason}.",
            "Correct it on the server, or add its authority to the certificates of this system "
            "(docs/it.md); check this kiosk's clock too.",
        )
    reason = getattr(error, "reason", "") or "TLS failed"
    return _no_connection(
        f"No secure connection to {address} can be made: {reason}.",
        "Check the address and the server's TLS.",
    )


def _no_connection(says: str, hint: str) -> ReadError:
    return ReadError(Outcome.NO_CONNECTION, says, hint)
