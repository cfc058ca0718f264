"""The commands of `kiosk publish`, as a person types them."""

from __future__ import annotations

import getpass
import json
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import publish_tasks
from kiosk.cli.passphrases import Passphrases
from kiosk.errors import KioskError, UsageError
from tests.signing.library import PASSPHRASE, Library, everything

pytestmark = pytest.mark.usefixtures("cheap_keys")


def secret(folder: Path, text: str = PASSPHRASE + "\n") -> Path:
    file = folder / "passphrase"
    file.write_text(text, "utf-8")
    return file


def test_init_and_status(tmp_path):
    out = StringIO()
    code = publish_tasks.run_init(
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
    assert publish_tasks.run_status(tmp_path / "repo", as_json=True, out=out) == 0
    found = json.loads(out.getvalue())
    assert words == f"Six words: {found['words']}"
    assert "www.childline.org.uk" in found["hosts"], "those of the shipped directory"
    assert "0800 1111" in found["numbers"]


def add(library: Library) -> int:
    """Publishes the bundle without accepting warnings; returns the exit code."""
    return publish_tasks.run_add(
        library.repo,
        library.bundle,
        release=None,
        with_warnings=False,
        directory=library.directory,
        keys=[library.keys],
        passphrase_file=secret(library.place),
        out=StringIO(),
    )


def test_a_bundle_with_problems_ends_with_1(library: Library, capsys):
    (library.bundle / "cards/second-card.yaml").unlink()
    code = add(library)
    errors = capsys.readouterr().err
    assert code == 1
    assert "bundle.yaml:18:69: error: There is no card 'second-card'." in errors
    assert errors.splitlines()[-1].startswith(f"kiosk publish: {library.bundle} is not published")


def test_what_a_person_must_confirm_comes_last_before_the_bundle_is_refused(
    library: Library, capsys, monkeypatch
):
    """Where it is seen, and however many warnings there are."""
    monkeypatch.setattr("kiosk.cli.check.MOST_LISTED", 2)
    services = library.directory / "services.yaml"
    text = services.read_text("utf-8")
    services.write_text(text.replace("confidence: high", "confidence: medium"), "utf-8")
    for number in range(4):
        (library.bundle / f"zz{number}.txt").write_text("x", "ascii")
    code = add(library)
    *lines, last = capsys.readouterr().err.splitlines()
    assert code == 1
    assert lines[:3] == [
        "zz0.txt: warning: This file is not part of a bundle. (Delete it.)",
        "zz1.txt: warning: This file is not part of a bundle. (Delete it.)",
        "zz2.txt: warning: 2 problems are not listed. (Correct the listed ones and check again.)",
    ]
    assert len(lines) == 7
    assert all(": confirm: " in line for line in lines[3:])
    assert last.startswith(f"kiosk publish: {library.bundle} is not published")


class Terminal(StringIO):
    """Somebody types this."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def hosts(library: Library) -> Callable[..., str]:
    """Runs `kiosk publish hosts` with options, and returns what it printed."""

    def run(text: str = "", **options: Any) -> str:
        file = library.place / "hosts.yaml"
        file.write_text(text, "ascii")
        out = StringIO()
        code = publish_tasks.run_hosts(
            library.repo,
            file if text else None,
            directory=library.directory,
            keys=[library.keys],
            passphrase_file=secret(library.place),
            out=out,
            **options,
        )
        assert code == 0
        return out.getvalue()

    return run


def test_hosts_shows_what_changes_and_keeps_the_rest(hosts):
    assert hosts("hosts: [www.example.org]\nnumbers: [01926 412345]\n") == (
        "+ www.example.org\n"
        "+ 01926 412345\n"
        "Kept, though not in hosts.yaml: 2 sites and 1 number; --remove takes one off\n"
        "3 sites and 2 numbers are signed as release 2.\n"
    )


def test_hosts_removes_what_is_named_after_asking(hosts, library: Library, monkeypatch, capsys):
    before = everything(library.repo)
    monkeypatch.setattr("sys.stdin", Terminal("y\n"))
    with pytest.raises(KioskError, match=r"^Nothing was removed, and nothing was signed\.$"):
        hosts(remove=["www.nspcc.org.uk"])
    assert everything(library.repo) == before
    monkeypatch.setattr("sys.stdin", Terminal("yes\n"))
    assert hosts(remove=["www.nspcc.org.uk"]) == (
        "- www.nspcc.org.uk\n1 site and 1 number are signed as release 2.\n"
    )
    asked = (
        "Kiosks will refuse content that still has www.nspcc.org.uk.\n"
        "Remove from the signed list? Type yes or no: "
    )
    assert capsys.readouterr().out == asked * 2


def test_hosts_says_what_stays_removed_and_that_nothing_changed(hosts):
    hosts(remove=["www.nspcc.org.uk"], yes=True)
    assert hosts("hosts: [www.nspcc.org.uk]\n") == (
        "Kept, though not in hosts.yaml: 1 site and 1 number; --remove takes one off\n"
        "Not added, because it was removed: www.nspcc.org.uk; --restore takes it back\n"
        "These sites and numbers are already signed.\n"
    )
    assert hosts(restore=["www.nspcc.org.uk"]).startswith("+ www.nspcc.org.uk\n")


def test_hosts_removes_in_a_script_only_with_yes(hosts, monkeypatch):
    monkeypatch.setattr("sys.stdin", StringIO("yes\n"))
    with pytest.raises(UsageError) as fault:
        hosts(remove=["www.nspcc.org.uk"])
    assert str(fault.value) == (
        "Removing from the signed list must be confirmed. Add --yes, or run this in a terminal."
    )
    assert hosts(remove=["www.nspcc.org.uk"], yes=True).startswith("- www.nspcc.org.uk\n")


def test_status_says_whether_numbers_are_signed(library: Library):
    def said() -> str:
        out = StringIO()
        publish_tasks.run_status(library.repo, as_json=False, out=out)
        return out.getvalue()

    assert "\nHosts that codes may lead to: 2\nNumbers that pages may say: 1\n" in said()
    library.forget_numbers()
    assert (
        "\nNumbers that pages may say: any, since none are signed; `kiosk publish hosts` signs "
        "those of the directory\n"
    ) in said()


def test_rotate_renew(library: Library):
    keys: Any = {"keys": [library.keys], "passphrase_file": secret(library.place)}
    out = StringIO()
    assert publish_tasks.run_rotate(library.repo, "content", old="", out=out, **keys) == 0
    assert out.getvalue().splitlines()[0].endswith(" replaces it.")
    assert "publish your bundles again" in out.getvalue()
    out = StringIO()
    assert publish_tasks.run_renew(library.repo, out=out, **keys) == 0
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
