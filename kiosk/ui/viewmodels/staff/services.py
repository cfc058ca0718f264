"""Services that the console uses, passed in so that tests can replace disk and sticks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.staff.authentication import Authenticator
from kiosk.staff.pins import Pins
from kiosk.staff.status import Status
from kiosk.ui.adapters.kiosk_command import CommandResult
from kiosk.ui.adapters.usb.stick import Sticks

RunInBackground = Callable[[Callable[[], Any], Callable[[Any], None]], None]
"""Runs the first function on a thread and calls the second with its result, or its exception."""


class Services(NamedTuple):
    clock: Callable[[], float]
    """Monotonic seconds."""
    pins: Pins
    authenticator: Authenticator
    status: Callable[[], Status]
    sticks: Sticks
    run: Callable[[Sequence[str], Callable[[CommandResult], None]], None]
    """Runs `kiosk` with these arguments and calls the function with the result."""
    in_background: RunInBackground
    write: Callable[[Path, Status], Path]
    """Writes the status to a stick; returns the new folder. Raises KioskError."""
    chime: Callable[[], None]
    end: Callable[[int], None]
    """Exits the program with this code."""
    published: bool
    """True where content is applied from a publisher, False where it comes from a folder."""
    millimetres: Callable[[], float]
    """Returns the size of one device pixel, in mm."""
