"""Compiles Signpost.exe and kiosk.exe with mingw-w64."""

from __future__ import annotations

import shutil
from pathlib import Path

from .icon import write_icon
from .steps import run

SOURCES = Path(__file__).resolve().parent / "launcher"
_TOOL = "x86_64-w64-mingw32-"
PROGRAMS = {
    "Signpost.exe": ("signpost.c", "Signpost", ["-mwindows"]),
    "kiosk.exe": ("kiosk.c", "Signpost's commands", ["-mconsole"]),
}


def compile_launchers(target: Path, work: Path, version: str) -> tuple[Path, ...]:
    """Compiles both programs into `target`; `work` is a new folder. Raises BuildError."""
    shutil.copytree(SOURCES, work)
    write_icon(work / "signpost.ico")
    run([f"{_TOOL}windmc", "-h", ".", "-r", ".", "messages.mc"], work)
    numbers = ",".join([*version.split("."), "0"])
    for name, (source, title, options) in PROGRAMS.items():
        text = {"VERSION_TEXT": version, "PROGRAM_TITLE": title, "PROGRAM_FILE": name}
        (work / "version.h").write_text(
            f"#define VERSION_NUMBERS {numbers}\n"
            + "".join(f'#define {key} "{value}"\n' for key, value in text.items()),
            "utf-8",
        )
        run([f"{_TOOL}windres", "-c", "65001", "program.rc", "program.o"], work)
        command = [f"{_TOOL}gcc", "-std=c17", "-O2", "-Wall", "-Wextra", "-Werror", "-municode"]
        # Without the time of the build, and with every protection that Windows offers to a program.
        command += ["-s", "-Wl,--no-insert-timestamp,--dynamicbase,--nxcompat,--high-entropy-va"]
        run([*command, *options, source, "start.c", "program.o", "-o", str(target / name)], work)
    return tuple(target / name for name in PROGRAMS)
