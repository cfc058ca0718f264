"""`python -m deb [--architecture amd64] [--out FOLDER]`: builds both packages from this
checkout."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk import __version__

from .archive import LEVEL
from .faults import BuildError
from .packages import build_all
from .program import ROOT
from .wheels import ARCHITECTURES


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m deb", description=__doc__)
    parser.add_argument("--architecture", choices=sorted(ARCHITECTURES), default="amd64")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", metavar="FOLDER")
    parser.add_argument("--cache", type=Path, default=ROOT / "build" / "wheels", metavar="FOLDER")
    parser.add_argument(
        "--version", default=__version__, help="version of the packages and the program"
    )
    parser.add_argument(
        "--level",
        type=int,
        choices=range(10),
        default=LEVEL,
        help="compression level of xz; 0: uncompressed, for tests",
    )
    options = parser.parse_args(argv)
    try:
        for file in build_all(
            options.out.resolve(),
            options.cache.resolve(),
            architecture=options.architecture,
            version=options.version,
            epoch=epoch(),
            level=options.level,
        ):
            print(f"{file.name}  {file.stat().st_size / 1e6:.1f} MB")
    except BuildError as fault:
        print(f"deb: {fault}", file=sys.stderr)
        return 1
    return 0


def epoch() -> int:
    """Returns SOURCE_DATE_EPOCH, else the time of the last commit, in seconds since 1970. Raises
    BuildError without either."""
    text = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not text:
        command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
        text = done.stdout.strip()
    if not text.isdecimal():
        raise BuildError("There is no commit to take the time from: set SOURCE_DATE_EPOCH.")
    return int(text)


if __name__ == "__main__":
    raise SystemExit(main())
