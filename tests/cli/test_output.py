"""Any locale, any name of a file: printing never ends a command, and never steers a terminal."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.cli import main
from kiosk.cli.output import json_text

NOT_UTF8 = b"caf\xe9.yaml"
STEERING = b"\x1b[31mred\nNothing wrong.yaml"


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A good bundle, with one card more under a name from an old zip or a hostile stick."""
    folder = Path(shutil.copytree(paths.SHIPPED_BUNDLE, tmp_path / "bundle"))
    for name in (NOT_UTF8, STEERING):
        with open(os.fsencode(folder / "cards") + b"/" + name, "wb") as file:
            file.write(b"title: A card\n")
    return folder


def in_a_locale(encoding: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *arguments],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONIOENCODING": encoding},
        capture_output=True,
        check=False,
    )


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1", "ascii", "cp850"])
def test_check_names_such_files_in_a_sentence(bundle: Path, encoding: str):
    done = in_a_locale(encoding, "check", str(bundle))
    assert (done.returncode, done.stderr) == (1, b"")
    lines = done.stdout.decode(encoding).splitlines()
    hint = "(Use lower-case letters a to z, digits, '-', '_' and '.', as in images/talk.png.)"
    for name, says in (
        (
            r"cards/caf\xe9.yaml",
            r"'cards/caf\xe9.yaml' has a letter that is not stored as UTF-8.",
        ),
        (
            r"cards/\x1b[31mred\nNothing wrong.yaml",
            "The file name contains U+001B ESCAPE, which cannot be seen.",
        ),
    ):
        assert f"{name}: error: {says} {hint}" in lines
    assert b"\x1b" not in done.stdout


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1", "ascii"])
def test_check_gives_such_files_as_data(bundle: Path, encoding: str):
    done = in_a_locale(encoding, "check", "--json", str(bundle))
    assert (done.returncode, done.stderr) == (1, b"")
    problems = json.loads(done.stdout.decode(encoding))
    assert r"cards/caf\xe9.yaml" in [each["file"] for each in problems]


def test_a_folder_whose_name_steers_the_terminal(capsys: pytest.CaptureFixture[str]):
    assert main(["check", "\x1b[31mno\udce9"]) == 2
    assert capsys.readouterr().err == "kiosk check: \\x1b[31mno\\xe9 does not exist.\n"
    assert main(["diff", "\x1b[31mno\udce9", "content"]) == 2
    assert capsys.readouterr().err == (
        "kiosk: \\x1b[31mno\\xe9 does not exist. Name the folder of a bundle.\n"
    )


@pytest.mark.parametrize(
    ("encoding", "says"),
    [
        ("utf-8", '"Zgłoś 🙂"'),
        ("iso-8859-1", r'"Zg\u0142o\u015b \ud83d\ude42"'),
        ("ascii", r'"Zg\u0142o\u015b \ud83d\ude42"'),
    ],
)
def test_json_is_json_in_any_locale(encoding: str, says: str):
    """The escapes of the stream itself, such as \\xe9, are not JSON."""
    buffer = io.BytesIO()
    out = io.TextIOWrapper(buffer, encoding, errors="backslashreplace")
    out.write(json_text("Zgłoś 🙂", out))
    out.flush()
    written = buffer.getvalue()
    assert written == says.encode(encoding)
    assert json.loads(written) == "Zgłoś 🙂"
