"""Decodes pictures with the screen's own decoder, for `kiosk check`, which loads no Qt.

Reads a list of paths from standard input, as JSON. Prints a line for each, in that order, as soon
as it is decoded: "yes", "no", or "perhaps" for one with faults. A picture that ends this process,
takes too long or too much memory therefore has no line, and the caller starts another process for
those after it.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

MAX_BYTES = 2 << 30
"""Limit of address space, that of the render check."""
MAX_SECONDS = 5
"""Processor time for one picture; one of 16 million pixels takes less than 1."""


def main() -> int:
    # Imported before the list is read: the caller still works on it meanwhile.
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtGui import QImageReader

    from kiosk.bundle.image_file import LARGEST_MIB
    from kiosk.ui.inspect.decoding import can_decode

    application = QCoreApplication(["kiosk"])
    QImageReader.setAllocationLimit(LARGEST_MIB)
    for name in json.load(sys.stdin):
        _limit_next()
        print(can_decode(Path(name)), flush=True)
    del application
    return 0


def _limit_next() -> None:
    """Limits the memory, and the time until the next call. Does nothing on Windows, where the
    caller's limit on the clock is the only one."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = int(used.ru_utime + used.ru_stime) + 1 + MAX_SECONDS
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, resource.RLIM_INFINITY))
    resource.setrlimit(resource.RLIMIT_AS, (MAX_BYTES, resource.RLIM_INFINITY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    raise SystemExit(main())
