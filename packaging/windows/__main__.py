"""`python -m windows [--out FOLDER]`: builds the installers for 64-bit Windows from this
checkout."""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from deb.__main__ import epoch
from deb.faults import BuildError

from kiosk import __version__

from .bring import ROOT
from .launcher import compile_launchers
from .msi import build_msi
from .program import lay_out
from .setup import build_setup

HERE = Path(__file__).resolve().parent


def main(argv: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(argv)
    try:
        subprocess.run([HERE / "tools.sh", "build"], check=True)
        if options.programs:
            made = compile_only(options.programs.resolve(), options.version)
        elif options.msi:
            made = wrap(options.msi.resolve(), options.out.resolve(), options.version)
        else:
            signed = options.signed and options.signed.resolve()
            out, cache = options.out.resolve(), options.cache.resolve()
            made = build(out, cache, options.version, signed)
    except BuildError as fault:
        print(f"windows: {fault}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as fault:
        return fault.returncode
    for file in made:
        print(f"{file.name}  {file.stat().st_size / 1e6:.1f} MB")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m windows", description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "dist", metavar="FOLDER")
    parser.add_argument("--cache", type=Path, default=ROOT / "build" / "wheels", metavar="FOLDER")
    parser.add_argument(
        "--version", default=__version__, help="version of the installer and the program"
    )
    steps = parser.add_argument_group("for signing, in this order; see docs/windows.md")
    steps.add_argument(
        "--programs", type=Path, metavar="FOLDER", help="write only our two programs there"
    )
    steps.add_argument(
        "--signed", type=Path, metavar="FOLDER", help="build with the two programs from there"
    )
    steps.add_argument(
        "--msi", type=Path, metavar="FILE", help="build only the .exe, around this .msi"
    )
    return parser


def build(out: Path, cache: Path, version: str, signed: Path | None = None) -> tuple[Path, Path]:
    """Builds the .msi and the .exe. `signed`: a folder with our programs after they were signed.
    Raises BuildError."""
    msi = out / f"{_name(version)}.msi"
    with tempfile.TemporaryDirectory(prefix="signpost-windows-") as folder:
        work = Path(folder)
        lay_out(work / "root", work, version, cache, signed)
        build_msi(work, msi, version, epoch())
    return msi, *wrap(msi, out, version)


def wrap(msi: Path, out: Path, version: str) -> tuple[Path]:
    """Builds the .exe around an .msi. Raises BuildError."""
    setup = out / f"{_name(version)}-setup.exe"
    with tempfile.TemporaryDirectory(prefix="signpost-windows-") as folder:
        build_setup(msi, setup, Path(folder), version, epoch())
    return (setup,)


def compile_only(out: Path, version: str) -> tuple[Path, ...]:
    """Compiles only our two programs. Raises BuildError."""
    _name(version)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="signpost-windows-") as folder:
        return compile_launchers(out, Path(folder, "launcher"), version)


def _name(version: str) -> str:
    if not re.fullmatch(r"\d{1,3}\.\d{1,3}\.\d{1,5}", version):
        raise BuildError(
            f"{version} is not a version that Windows Installer accepts. Write it as 1.2.3."
        )
    return f"signpost-{version}-x64"


if __name__ == "__main__":
    raise SystemExit(main())
