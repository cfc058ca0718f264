"""`python -m release [--dist FOLDER] [PAYLOAD ...]`: writes SBOM and licences of each installer,
and SHA256SUMS of all files in the folder."""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Sequence
from pathlib import Path

from deb.faults import BuildError
from deb.program import ROOT

from kiosk import __version__

from . import documents, payload


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m release", description=__doc__)
    parser.add_argument(
        "payloads", type=Path, nargs="*", help="a .deb or .msi, or a folder as installed"
    )
    parser.add_argument("--dist", type=Path, default=ROOT / "dist", metavar="FOLDER")
    options = parser.parse_args(argv)
    try:
        built = (f"*_{__version__}_*.deb", f"signpost-{__version__}-*.msi")
        chosen = options.payloads or [
            file for pattern in built for file in sorted(options.dist.glob(pattern))
        ]
        if not chosen:
            raise BuildError(f"There is no installer in {options.dist}. Run make release.")
        for source in chosen:
            describe(source, options.dist)
        print(f"SHA256SUMS of {write_sums(options.dist)} files")
    except BuildError as fault:
        print(f"release: {fault}", file=sys.stderr)
        return 1
    return 0


def describe(source: Path, dist: Path) -> None:
    """Writes SBOM and licences of one installer. Raises BuildError, also if it contains a GPL-only
    part of Qt."""
    found = payload.read(source)
    if bad := payload.gpl_only(list(found.digests)):
        raise BuildError(f"{source.name} contains a GPL-only part of Qt: {bad[0]}.")
    stem = source.name.removesuffix(".deb").removesuffix(".msi")
    (dist / f"{stem}.cdx.json").write_text(documents.sbom(found, __version__), "utf-8")
    (dist / f"{stem}.licences.md").write_text(documents.table(found), "utf-8")
    print(f"{source.name}: {len(found.digests)} files, {len(found.wheels)} Python libraries")


def write_sums(dist: Path) -> int:
    """Writes SHA256SUMS in the format of sha256sum and returns the number of files in it."""
    files = [file for file in sorted(dist.iterdir()) if file.is_file()]
    files = [file for file in files if file.name != "SHA256SUMS"]
    rows = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    (dist / "SHA256SUMS").write_text("".join(rows), "utf-8")
    return len(files)


if __name__ == "__main__":
    raise SystemExit(main())
