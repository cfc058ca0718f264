"""Reports errors to the Event Log of Windows, from which IT collects them: Windows Logs,
Application, source "Signpost". The installer registers the source; Signpost.exe contains the text
of its one message.
"""

from __future__ import annotations

import ctypes
import logging
import sys
import threading
from types import TracebackType
from typing import Any

SOURCE = "Signpost"
MESSAGE = 1
"""`%1` (packaging/windows/launcher/messages.mc)."""
LONGEST = 31_839
"""Characters of one text (ReportEventW)."""

_ERROR = 1  # EVENTLOG_ERROR_TYPE

log = logging.getLogger("kiosk")


class EventLog(logging.Handler):
    """Handler that reports errors only, since people read this log. `library` is advapi32."""

    def __init__(self, library: Any) -> None:
        super().__init__(logging.ERROR)
        self._library = library
        # Handles are pointers: without this ctypes would cut them to 32 bits.
        library.RegisterEventSourceW.argtypes = (ctypes.c_wchar_p, ctypes.c_wchar_p)
        library.RegisterEventSourceW.restype = ctypes.c_void_p
        library.DeregisterEventSource.argtypes = (ctypes.c_void_p,)
        library.ReportEventW.argtypes = (
            ctypes.c_void_p,
            ctypes.c_uint16,
            ctypes.c_uint16,
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.c_uint16,
            ctypes.c_uint32,
            ctypes.POINTER(ctypes.c_wchar_p),
            ctypes.c_void_p,
        )

    def emit(self, record: logging.LogRecord) -> None:
        """Reports a record; a log that cannot be written stops nothing."""
        try:
            text = self.format(record)[:LONGEST]
            source = self._library.RegisterEventSourceW(None, SOURCE)
            if not source:
                return
            texts = (ctypes.c_wchar_p * 1)(text)
            self._library.ReportEventW(source, _ERROR, 0, MESSAGE, None, 1, 0, texts, None)
            self._library.DeregisterEventSource(source)
        except Exception:
            self.handleError(record)


def begin() -> None:
    """Reports errors, and the exception that ends the program, for one without a console."""
    if sys.platform == "win32":
        handler = EventLog(ctypes.WinDLL("advapi32"))
        handler.setFormatter(logging.Formatter("%(name)s: %(message)s"))
        logging.getLogger().addHandler(handler)
        sys.excepthook = report_end
        threading.excepthook = _report_thread


def report_end(
    kind: type[BaseException], fault: BaseException, trace: TracebackType | None
) -> None:
    """Logs an exception that Python would write to standard error, which does not exist here."""
    if not issubclass(kind, KeyboardInterrupt):
        log.critical(
            "Signpost stopped because of an unhandled error.", exc_info=(kind, fault, trace)
        )


def _report_thread(args: threading.ExceptHookArgs) -> None:
    """Logs the exception of one thread, after which the program runs on."""
    if args.exc_value is not None:
        exception = (args.exc_type, args.exc_value, args.exc_traceback)
        log.critical(
            "A thread of Signpost stopped because of an unhandled error.", exc_info=exception
        )
