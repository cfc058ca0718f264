"""Errors reach the Event Log of Windows, and a log that cannot be written stops nothing."""

from __future__ import annotations

import ctypes
import logging
import sys
from collections.abc import Callable
from typing import Any

import pytest

from kiosk.system import logs, windows_event_log, windows_registry


class Function:
    """Takes the types that ctypes wants to know, as a function of a library does."""

    def __init__(self, call: Callable[..., Any]) -> None:
        self._call = call

    def __call__(self, *given: Any) -> Any:
        return self._call(*given)


class Library:
    """Fake of advapi32; `reported` is what it was given, as (source, kind, message, text)."""

    def __init__(self, handle: int = 1 << 40) -> None:
        self.reported: list[tuple[str, int, int, str]] = []
        self.open: list[str] = []
        self._handle = handle
        self.RegisterEventSourceW = Function(self._register)
        self.DeregisterEventSource = Function(lambda handle: self.open.pop())
        self.ReportEventW = Function(self._report)

    def _register(self, server: str | None, source: str) -> int:
        assert server is None
        if self._handle:
            self.open.append(source)
        return self._handle

    def _report(self, handle: int, kind: int, category: int, message: int, *rest: Any) -> int:
        user, number, size, texts, data = rest
        assert (handle, category, user, number, size, data) == (self._handle, 0, None, 1, 0, None)
        self.reported.append((self.open[-1], kind, message, texts[0]))
        return 1


@pytest.fixture
def logger() -> logging.Logger:
    """One of its own, so that nothing reaches the guard of the tests."""
    made = logging.Logger("kiosk")
    return made


def handler_with(library: Library) -> windows_event_log.EventLog:
    handler = windows_event_log.EventLog(library)
    handler.setFormatter(logging.Formatter("%(name)s: %(message)s"))
    return handler


def test_only_errors_are_reported(logger: logging.Logger):
    library = Library()
    logger.addHandler(handler_with(library))
    logger.warning("The stick is slow.")
    logger.error("%s cannot be shown.", "Zażółć")
    assert library.reported == [("Signpost", 1, 1, "kiosk: Zażółć cannot be shown.")]
    assert library.open == []


def test_a_text_is_no_longer_than_windows_takes(logger: logging.Logger):
    library = Library()
    logger.addHandler(handler_with(library))
    logger.error("x" * 100_000)
    assert len(library.reported[0][3]) == 31_839


def test_a_handle_is_as_wide_as_a_pointer():
    library = Library()
    handler_with(library)
    assert library.RegisterEventSourceW.restype is ctypes.c_void_p  # type: ignore[attr-defined]
    assert library.ReportEventW.argtypes[0] is ctypes.c_void_p  # type: ignore[attr-defined]


@pytest.mark.parametrize("library", [Library(handle=0), None])
def test_a_log_that_cannot_be_written_stops_nothing(
    logger: logging.Logger, library: Library | None, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(logging, "raiseExceptions", False)
    handler = handler_with(library or Library())
    if library is None:
        handler._library = None
    logger.addHandler(handler)
    logger.error("x")


@pytest.mark.expects_log(r"^Signpost stopped because of an unhandled error\.$", level="CRITICAL")
def test_an_unhandled_error_is_reported():
    try:
        _ = 1 // 0
    except ZeroDivisionError as fault:
        windows_event_log.report_end(type(fault), fault, fault.__traceback__)


@pytest.mark.expects_log(r"^No such setting\.$", level="ERROR")
def test_without_a_console_a_sentence_goes_to_the_log(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "stderr", None)
    logs.say("No such setting.")


def test_with_one_it_is_printed(capsys: pytest.CaptureFixture[str]):
    logs.say("No such setting.")
    assert capsys.readouterr().err == "No such setting.\n"


def test_elsewhere_there_is_no_registry():
    assert windows_registry.read_value("SettingsFile") == ""
