"""What the console works with, handed in so that tests can stand in for disk and sticks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.staff.authentication import Authenticator
from kiosk.staff.pins import Pins
from kiosk.staff.status import Status
from kiosk.ui.adapters.kiosk_command import CommandResult
from kiosk.ui.adapters.usb.stick import Sticks

Think = Callable[[Callable[[], Any], Callable[[Any], None]], None]


class Services(NamedTuple):
    clock: Callable[[], float]
    pins: Pins
    authenticator: Authenticator
    status: Callable[[], Status]
    sticks: Sticks
    run: Callable[[Sequence[str], Callable[[CommandResult], None]], None]
    """The command `kiosk` with these words."""
    in_background: Think
    write: Callable[[Path, Status], Path]
    """The status onto a stick; the new folder. Raises KioskError."""
    chime: Callable[[], None]
    end: Callable[[int], None]
    """Ends the program with this exit code."""
    published: bool
    """Whether content is applied here, not taken from a folder."""
    millimetres: Callable[[], float]
    """Of one device pixel."""
