"""The commands of `kiosk publish`, as a person types them."""

from __future__ import annotations

import getpass
import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import publish
from kiosk.cli.passphrases import Passphrases
from kiosk.errors import KioskError
from tests.signing.library import PASSPHRASE, Library

pytestmark = pytest.mark.usefixtures("cheap_keys")


def secret(folder: Path, text: str = PASSPHRASE + "\n") -> Path:
    file = folder / "passphrase"
    file.write_text(text, "utf-8")
    return file


def test_init_and_status(tmp_path):
    out = StringIO()
    code = publish.run_init(
        tmp_path / "repo",
        name="Warwickshire Libraries",
        keys=[tmp_path / "keys"],
        passphrase_file=secret(tmp_path),
        root_keys=1,
        threshold=1,
        out=out,
    )
    assert code == 0
    first, where, words = out.getvalue().splitlines()
    assert first == f"{tmp_path / 'repo'} is ready for Warwickshire Libraries."
    assert where.startswith(f"The keys are in {tmp_path / 'keys'}.")
    out = StringIO()
    assert publish.run_status(tmp_path / "repo", as_json=True, out=out) == 0
    found = json.loads(out.getvalue())
    assert words == f"Six words: {found['words']}"
    assert "www.childline.org.uk" in found["hosts"], "those of the shipped directory"


def test_a_bundle_with_problems_ends_with_1(library: Library, capsys):
    (library.bundle / "cards/second-card.yaml").unlink()
    code = publish.run_add(
        library.repo,
        library.bundle,
        release=None,
        with_warnings=False,
        directory=library.directory,
        keys=[library.keys],
        passphrase_file=secret(library.place),
        out=StringIO(),
    )
    errors = capsys.readouterr().err
    assert code == 1
    assert "bundle.yaml:18:69: error: There is no card 'second-card'." in errors
    assert errors.splitlines()[-1].startswith(f"kiosk publish: {library.bundle} is not published")


def test_hosts_rotate_renew(library: Library):
    file = library.place / "hosts.yaml"
    file.write_text("hosts: [www.ceop.police.uk, www.example.org]\n", "ascii")
    keys: Any = {"keys": [library.keys], "passphrase_file": secret(library.place)}
    out = StringIO()
    assert publish.run_hosts(library.repo, file, out=out, **keys) == 0
    assert out.getvalue() == (
        "+ www.example.org\n- www.nspcc.org.uk\nThe list of hosts is signed as release 2.\n"
    )
    out = StringIO()
    assert publish.run_rotate(library.repo, "content", old="", out=out, **keys) == 0
    assert out.getvalue().splitlines()[0].endswith(" replaces it.")
    assert "publish your bundles again" in out.getvalue()
    out = StringIO()
    assert publish.run_renew(library.repo, out=out, **keys) == 0
    assert out.getvalue() == "Renewed: content, hosts, snapshot, timestamp.\n"


def test_a_passphrase_is_typed_twice(monkeypatch, capsys):
    typed = iter(["short", PASSPHRASE, "something else", PASSPHRASE, PASSPHRASE])
    monkeypatch.setattr(getpass, "getpass", lambda prompt: next(typed))
    assert Passphrases(None).new("root") == PASSPHRASE
    first, second = capsys.readouterr().err.splitlines()
    assert first.startswith("The passphrase has 5 characters; at least 12 are needed.")
    assert second == "The passphrases did not match. Try again."


def test_nobody_is_there_to_type(monkeypatch):
    def nobody(prompt: str) -> str:
        raise EOFError

    monkeypatch.setattr(getpass, "getpass", nobody)
    with pytest.raises(KioskError) as fault:
        Passphrases(None).old(Path("content-1.pem"))
    assert str(fault.value) == (
        "No passphrase was typed. Name a file that has it with --passphrase-file."
    )


def test_a_passphrase_file_without_one(tmp_path):
    with pytest.raises(KioskError, match=r"The first line of .* is empty"):
        Passphrases(secret(tmp_path, "\nsecond\n")).new("root")
    with pytest.raises(KioskError, match="cannot be read as a passphrase"):
        Passphrases(tmp_path / "nowhere").old(Path("x.pem"))
