"""Writes the manual pages and the settings file from the program's own commands and settings."""

from __future__ import annotations

import argparse
import gzip
import re
import textwrap
from collections.abc import Iterator

from kiosk import cli
from kiosk.settings.fields import SETTINGS, Setting

_FILES = (
    ("/etc/signpost-kiosk/kiosk.yaml", "The settings; see kiosk.yaml(5)."),
    ("/etc/signpost-kiosk/kiosk.d/*.yaml", "Read after it, in the order of their names."),
    ("/usr/lib/signpost-kiosk", "The program, its content and its libraries."),
)


def compressed(text: str) -> bytes:
    """Compresses a text as Debian stores manual pages and changelogs, without a time in it."""
    return gzip.compress(text.encode("utf-8"), 9, mtime=0)


def kiosk_page(version: str, day: str) -> str:
    """Returns kiosk(1); `day` such as 2026-11-23."""
    parser = cli._parser([])
    rows = [_title("KIOSK", 1, version, day), ".SH NAME", "kiosk \\- an offline information kiosk"]
    rows += [".SH SYNOPSIS", ".B kiosk", ".I COMMAND", "[\\fIoption\\fR ...]"]
    rows += [".SH DESCRIPTION", _escaped("Shows guidance cards and QR codes on a touch screen,")]
    rows += [
        "without a network. Unless a settings file names another folder, it shows its built-in"
    ]
    rows += ["content.", ".SH COMMANDS"]
    for names, command, help_text in _commands(parser, ()):
        rows += [".SS " + _escaped(" ".join(("kiosk", *names)))]
        rows += [_escaped(_sentence(help_text)), *_usage(names, command), *_options(command)]
        if command.epilog:
            rows += [".PP", _escaped(_sentence(command.epilog))]
    rows += [".SH FILES"]
    for name, meaning in _FILES:
        rows += [".TP", f".I {_escaped(name)}", _escaped(meaning)]
    rows += [".SH SEE ALSO", ".BR kiosk.yaml (5)"]
    return "\n".join(rows) + "\n"


def settings_page(version: str, day: str) -> str:
    """Returns kiosk.yaml(5); `day` such as 2026-11-23."""
    rows = [_title("KIOSK.YAML", 5, version, day)]
    rows += [".SH NAME", "kiosk.yaml \\- settings of one kiosk", ".SH SYNOPSIS"]
    rows += [".I /etc/signpost-kiosk/kiosk.yaml", ".br", ".I /etc/signpost-kiosk/kiosk.d/*.yaml"]
    rows += [".SH DESCRIPTION", "A YAML file; every key may be left out. Files in"]
    rows += [".I kiosk.d", "are read after it in the order of their names, and later ones win."]
    rows += ["A setting with a mistake is ignored;"]
    rows += [".B kiosk settings check", "lists every mistake.", ".SH SETTINGS"]
    for row in SETTINGS:
        rows += [".TP", f".B {_escaped(row.key)}", _escaped(_plain(row.meaning)), ".br"]
        rows += [_escaped(f"Value: {_plain(row.range)}. Default: {row.default or 'none'}.")]
    rows += [".SH EXAMPLE", ".nf", "screen:", "  width_mm: 531", "session:"]
    rows += ["  idle_seconds: 120", ".fi", ".SH SEE ALSO", ".BR kiosk (1)"]
    return "\n".join(rows) + "\n"


def settings_file() -> str:
    """Returns the settings file that the package installs: explains every setting, sets none."""
    rows = ["# Settings of this kiosk; kiosk.yaml(5), `kiosk settings explain KEY`.", "#"]
    rows += ["# Remove the # before a line to use it. Better: put your own settings into a file in"]
    rows += ["# /etc/signpost-kiosk/kiosk.d, such as kiosk.d/50-branch.yaml.", ""]
    group = ""
    ordered = sorted(SETTINGS, key=lambda row: (row.group != "", row.group))
    for row in ordered:
        if row.group != group:
            group = row.group
            rows += [f"#{group}:"]
        indent = "  " if row.group else ""
        rows += [f"{indent}# {line}" for line in textwrap.wrap(_plain(row.meaning), 90)]
        rows += [_written(row, indent), ""]
    return "\n".join(rows)


def _written(row: Setting, indent: str) -> str:
    # All lines are comments, so that a start need not load the YAML library.
    return f"#{indent}{row.name}: {row.default or '…'}"


def _commands(
    parser: argparse.ArgumentParser, names: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], argparse.ArgumentParser, str]]:
    for action in parser._actions:
        if not isinstance(action, argparse._SubParsersAction):
            continue
        help_of = {choice.dest: choice.help or "" for choice in action._choices_actions}
        for name, command in action.choices.items():
            inner = list(_commands(command, (*names, name)))
            yield from inner or [((*names, name), command, help_of.get(name, ""))]


def _usage(names: tuple[str, ...], command: argparse.ArgumentParser) -> list[str]:
    usage = " ".join(command.format_usage().split()).removeprefix("usage: ")
    rest = usage.removeprefix(" ".join(("kiosk", *names))).strip()
    rest = rest.removeprefix("[-h]").strip()
    return [".PP", f"\\fBkiosk {_escaped(' '.join(names))}\\fR {_escaped(rest)}"]


def _options(command: argparse.ArgumentParser) -> list[str]:
    rows = []
    for action in command._actions:
        if not action.help or action.dest == "help":
            continue
        names = ", ".join(action.option_strings) or str(action.metavar or action.dest)
        rows += [".TP", f".B {_escaped(names)}", _escaped(_sentence(action.help))]
    return rows


def _title(name: str, section: int, version: str, day: str) -> str:
    return f'.TH {name} {section} "{day}" "Signpost {version}" "Signpost"'


def _sentence(text: str) -> str:
    text = text.strip().replace("%%", "%")
    text = text[:1].upper() + text[1:]
    return text if text.endswith(".") else f"{text}."


def _plain(text: str) -> str:
    return text.replace("`", "")


def _escaped(text: str) -> str:
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^([.'])", r"\\&\1", text)
