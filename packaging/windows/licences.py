"""Writes the copyright notice of the installed files and the texts of their licences."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from deb.faults import BuildError

HERE = Path(__file__).resolve().parent
COPYRIGHT = HERE.parent / "deb" / "copyright"
COMMON = Path("/usr/share/common-licenses")
"""Folder of Debian's base-files."""
TEXTS = ("Apache-2.0", "CC0-1.0", "GPL-3", "LGPL-3", "MPL-2.0")

_NOT_ON_WINDOWS = ("libicu", "Wayland", "usr/share/metainfo")
_NAMES = (
    (r"usr/lib/signpost-kiosk/kiosk/", "app/kiosk/"),
    (r"usr/lib/signpost-kiosk/vendor", "lib"),
    (r"PySide6/Qt/lib/lib", "PySide6/"),
    (r"PySide6/Qt/plugins/(\w+)/lib(\w+)\.so", r"PySide6/plugins/\1/\2.dll"),
    (r"_rust\.abi3\.so", "_rust.pyd"),
    (r"packaging/requirements/speech\.txt", "packaging/requirements/windows.txt"),
    (r"On Debian systems the", "The"),
    (r"/usr/share/common-licenses/([\w.-]*\w)", r"\1.txt beside this file"),
)


def write_licences(target: Path) -> None:
    """Writes NOTICE.txt and the licences into `target`. Raises BuildError."""
    target.mkdir(parents=True)
    (target / "NOTICE.txt").write_text(notice(), "utf-8", newline="\r\n")
    for name in TEXTS:
        if not (COMMON / name).exists():
            raise BuildError(f"{COMMON / name} is missing. Install base-files.")
        shutil.copyfile(COMMON / name, target / f"{name}.txt")


def notice() -> str:
    """Returns the Debian package's notice with the file names of Windows and the parts that only
    the Windows installer has."""
    blocks = COPYRIGHT.read_text("utf-8").split("\n\n")
    kept = [
        block
        for block in blocks
        if not any(word in block.partition("\nCopyright:")[0] for word in _NOT_ON_WINDOWS)
    ]
    first = next(number for number, block in enumerate(kept) if block.startswith("License: "))
    kept[first:first] = (HERE / "copyright").read_text("utf-8").strip().split("\n\n")
    text = "\n\n".join(kept)
    for old, new in _NAMES:
        text = re.sub(old, new, text)
    return text
