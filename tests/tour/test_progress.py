from __future__ import annotations

import io

from kiosk.tour.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_has_one_line_that_changes():
    out = Terminal()
    progress = Progress(out)
    progress.report("drawing 1: " + "a long name " * 20)
    progress.report("drawing 2: home")
    progress.end("2 pictures")
    first, second, last = out.getvalue().split("\r")[1:]
    assert len(first) == len(second) == 75
    assert second.rstrip() == "drawing 2: home"
    assert last == f"{'2 pictures':<75}\n"


def test_a_log_has_a_line_every_ten_seconds_and_the_last_one():
    now = 0.0
    out = io.StringIO()
    progress = Progress(out, lambda: now)
    for number in range(1, 8):
        now += 4
        progress.report(f"drawing {number}")
    progress.end("7 pictures")
    assert out.getvalue() == "drawing 3\ndrawing 6\n7 pictures\n"
