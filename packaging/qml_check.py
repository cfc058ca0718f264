"""Checks the QML files: `qml_check.py` lints and compares the format, `--fix` formats them.

qmllint learns the Python view models from a generated type file, so that a property misspelt in
QML is found without starting the program. It does not see wrong model roles: those need tests.
"""

from __future__ import annotations

import argparse
import difflib
import json
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
UI = ROOT / "kiosk" / "ui"
QML = UI / "qml"
TYPES = ROOT / "build" / "qmltypes"
MODULE = "KioskBackend"
SETTINGS = ROOT / ".qmlformat.ini"

QT = Path(PySide6.__file__).resolve().parent
LIBEXEC = QT / ("Qt/libexec" if sys.platform != "win32" else "")
METATYPES = [
    QT / "Qt" / "metatypes" / f"qt6{name}_metatypes.json"
    for name in ("core", "gui", "qml", "qmlmodels", "quick")
]

ORDER = ("id", "required properties", "properties", "signals", "functions", "values and children")
"""Order inside an object. qmlformat could sort, but would tear comments from their lines."""

DECLARATIONS = (
    re.compile(r"id: "),
    re.compile(r"required property "),
    re.compile(r"((default |readonly )*property |enum )\w"),
    re.compile(r"signal "),
    re.compile(r"function "),
)

CONSTANT = re.compile(r"^ +@Property\(.*\bconstant=True\)\n +def (\w+)\(", re.MULTILINE)


class Failed(Exception):
    """The problems that a check found, with the tool's own text."""


def run(*command: str | Path) -> str:
    """Runs a tool and returns its output. Raises Failed with all its output if it fails."""
    done = subprocess.run(
        [os.fspath(argument) for argument in command],
        cwd=ROOT,
        text=True,
        encoding="utf-8",
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    if done.returncode:
        raise Failed(done.stdout.strip().replace(f"{ROOT}{os.sep}", ""))
    return done.stdout


def qml_files(folder: Path = QML) -> list[Path]:
    """Returns every QML file below a folder. Raises Failed if there is none."""
    files = sorted(folder.rglob("*.qml"))
    if not files:
        raise Failed(f"No QML file found below {folder.relative_to(ROOT)}: nothing was checked.")
    return files


def element_files(folder: Path = UI) -> list[Path]:
    """Returns the Python files that register a type for QML."""
    return [
        path
        for path in sorted(folder.rglob("*.py"))
        if any(line.startswith("@QmlElement") for line in path.read_text("utf-8").splitlines())
    ]


def mark_constants(dump: Path) -> None:
    """Adds "constant" to the properties of the dump. metaobjectdump leaves it out, and qmllint
    would then warn about every use of such a property."""
    files = json.loads(dump.read_text("utf-8"))
    for file in files:
        constant = set(CONSTANT.findall(Path(file["inputFile"]).read_text("utf-8")))
        for entry in (entry for one in file["classes"] for entry in one.get("properties", ())):
            entry["constant"] = entry["name"] in constant
    dump.write_text(json.dumps(files), "utf-8")


def write_types(into: Path = TYPES) -> None:
    """Describes the Python types to qmllint as a QML module with a type file."""
    module = into / MODULE
    module.mkdir(parents=True, exist_ok=True)
    (module / "qmldir").write_text(
        f"module {MODULE}\ntypeinfo kiosk.qmltypes\ndepends QtQuick\n", "utf-8"
    )
    sources = element_files()
    if not sources:
        raise Failed("No @QmlElement found below kiosk/ui: QML would be checked without its types.")
    dump = into / "types.json"
    run(sys.executable, QT / "scripts" / "metaobjectdump.py", "--quiet", "-o", dump, *sources)
    mark_constants(dump)
    run(
        LIBEXEC / "qmltyperegistrar",
        "--generate-qmltypes",
        module / "kiosk.qmltypes",
        "--import-name",
        MODULE,
        "--major-version",
        "1",
        "--minor-version",
        "0",
        "--foreign-types",
        ",".join(os.fspath(path) for path in METATYPES),
        "-o",
        into / "registration.cpp",
        dump,
    )


def lint(files: Sequence[Path]) -> None:
    run(QT / "qmllint", "--max-warnings", "0", "-I", TYPES, "-I", QML, *files)


def check_order(files: Sequence[Path]) -> None:
    """Checks the order inside each object. Raises Failed with every line that is too late for its
    kind. Reads indentation, so the files must be formatted."""
    wrong: list[str] = []
    for path in files:
        highest: dict[int, int] = {}
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            text = line.lstrip()
            if not text or text.startswith(("//", "}", ")", "]")):
                continue
            indent = len(line) - len(text)
            highest = {key: kind for key, kind in highest.items() if key <= indent}
            kinds = (kind for kind, found in enumerate(DECLARATIONS) if found.match(text))
            kind = next(kinds, len(DECLARATIONS))
            before = highest.get(indent, 0)
            if kind < before:
                name = path.relative_to(ROOT).as_posix()
                wrong.append(f"{name}:{number}: {ORDER[kind]} must come before {ORDER[before]}.")
            highest[indent] = max(kind, before)
    if wrong:
        raise Failed("\n".join(wrong))


def formatted(path: Path) -> str:
    return run(QT / "qmlformat", "--settings", SETTINGS, path)


def check_format(files: Sequence[Path]) -> None:
    """Compares each file with the output of qmlformat, which has no check mode. Raises Failed."""
    wrong: list[str] = []
    first = ""
    for path in files:
        name = path.relative_to(ROOT).as_posix()
        old, new = path.read_text("utf-8"), formatted(path)
        if old != new:
            wrong.append(name)
            first = first or "".join(
                difflib.unified_diff(
                    old.splitlines(keepends=True), new.splitlines(keepends=True), name, "formatted"
                )
            )
    if wrong:
        raise Failed(
            f"{first}\nNot formatted: {', '.join(wrong)}.\n'make format' formats every file."
        )


def fix(files: Sequence[Path]) -> None:
    for path in files:
        new = formatted(path)
        if path.read_text("utf-8") != new:
            path.write_text(new, "utf-8", newline="\n")
            print(f"formatted {path.relative_to(ROOT).as_posix()}")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--fix", action="store_true", help="format the files in place")
    options = parser.parse_args(arguments)
    try:
        files = qml_files()
        if options.fix:
            fix(files)
            return 0
        write_types()
        lint(files)
        check_format(files)
        check_order(files)
    except Failed as failed:
        print(failed, file=sys.stderr)
        return 1
    print(f"{len(files)} QML files")
    return 0


if __name__ == "__main__":
    sys.exit(main())
