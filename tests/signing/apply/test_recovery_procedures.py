"""The procedures of docs/it.md, command by command: a first kiosk, a lost key, a stolen key."""

from __future__ import annotations

import json
import re
import shutil
from io import StringIO
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.cli import publish_tasks as at_the_desk
from kiosk.cli.apply import run_apply
from kiosk.cli.rollback import run_rollback
from kiosk.cli.status import run_status
from kiosk.cli.trust import run_trust
from kiosk.errors import KioskError
from kiosk.signing.apply.pipeline import ApplyOptions
from kiosk.signing.apply.results import Outcome
from tests.signing.apply.kiosk_double import drawn
from tests.signing.library import PASSPHRASE


class Town:
    """A desk where content is published, a drawer with keys, a stick, and a kiosk."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.repo, self.drawer = place / "published", place / "drawer"
        self.bundle = place / "school"
        self.root = place / "state/store"
        shutil.copytree(paths.CONTENT / "school-reception", self.bundle)
        (place / "passphrase").write_text(f"{PASSPHRASE}\n", "utf-8")

    def secrets(self):
        return {"keys": [self.drawer], "passphrase_file": self.place / "passphrase"}

    def init(self, root_keys: int = 1, threshold: int = 1) -> None:
        at_the_desk.run_init(
            self.repo,
            name="Warwickshire Libraries",
            root_keys=root_keys,
            threshold=threshold,
            out=StringIO(),
            **self.secrets(),
        )

    def add(self, title: str = "", release: int | None = None) -> str:
        if title:
            path = self.bundle / "bundle.yaml"
            lines = path.read_text("utf-8").splitlines()
            lines = [f"title: {title}" if line.startswith("title:") else line for line in lines]
            path.write_text("\n".join(lines) + "\n", "utf-8")
        out = StringIO()
        code = at_the_desk.run_add(
            self.repo,
            self.bundle,
            release=release,
            with_warnings=True,
            directory=paths.DIRECTORY,
            out=out,
            **self.secrets(),
        )
        assert code == 0
        return out.getvalue()

    def rotate(self, role: str, old: str = "") -> str:
        out = StringIO()
        assert at_the_desk.run_rotate(self.repo, role, old=old, out=out, **self.secrets()) == 0
        return out.getvalue()

    def status(self):
        out = StringIO()
        at_the_desk.run_status(self.repo, as_json=True, out=out)
        return json.loads(out.getvalue())

    def trust(self, words: str = "", replace: bool = False) -> str:
        out = StringIO()
        code = run_trust(
            self.repo, self.root, root_file=None, words=words, replace=replace, out=out
        )
        assert code == 0
        return out.getvalue()

    def apply(self, repo: Path | None = None, as_json: bool = False) -> tuple[int, str]:
        out = StringIO()
        code = run_apply(
            repo or self.repo,
            self.root,
            ApplyOptions(drawn),
            as_json=as_json,
            out=out,
        )
        return code, out.getvalue()


@pytest.fixture
def town(tmp_path: Path) -> Town:
    return Town(tmp_path)


def test_from_a_new_library_to_the_screen_and_back(town: Town, capsys):
    """Publish, carry, enrol, apply, roll back: docs/staff.md."""
    town.init()
    assert town.add().startswith("Release 1 of 'school-reception' is published: ")
    words = town.status()["words"]
    assert town.trust(words) == (
        f"This kiosk trusts Warwickshire Libraries from now on.\nSix words: {words}\n"
    )
    assert town.apply() == (0, "Release 1 of 'school-reception' is applied.\n")
    assert town.apply() == (3, "Release 1 has been applied already.\n")
    out = StringIO()
    assert run_rollback(town.root, out=out) == Outcome.NOTHING_NEW
    assert capsys.readouterr().err == (
        "kiosk rollback: There is no earlier content to go back to: only content that has "
        "been on the screen counts.\n"
    )
    from kiosk.store import Store

    Store(town.root).confirm(Store(town.root).current())
    town.add("Talk to us")
    assert town.apply()[0] == 0
    assert run_rollback(town.root, out=out) == 0
    assert re.fullmatch(
        r"Release 1 of 'school-reception' is shown again\. Gone back to release 1 on "
        r"\d+ \w+ \d{4}\. Release 3, or staff, ends this\.\n",
        out.getvalue(),
    )
    out = StringIO()
    assert run_status(town.root, as_json=True, out=out) == 0
    found = json.loads(out.getvalue())
    assert found["current"]["release"] == found["shown"]["release"] == 1
    assert (found["held"]["reason"], found["held"]["release"]) == ("gone_back", 2)
    assert found["floor"] == 2
    assert found["last"]["outcome"] == "applied"
    assert found["trusted"]["words"] == words


def test_other_words_are_not_trusted(town: Town, monkeypatch):
    town.init()
    words = town.status()["words"]
    with pytest.raises(KioskError) as fault:
        town.trust("one two three four five six")
    assert fault.value.says == f"The six words of this folder are different: {words}."
    monkeypatch.setattr("sys.stdin", StringIO("yes\n"))
    with pytest.raises(KioskError, match="The six words must be compared"):
        town.trust()
    code, _ = town.apply()
    assert code == Outcome.UNKNOWN_PUBLISHER


@pytest.mark.parametrize(("typed", "trusted"), [("yes", True), ("no", False), ("", False)])
def test_a_person_compares_the_words(town: Town, monkeypatch, typed, trusted):
    town.init()

    class Terminal(StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr("sys.stdin", Terminal(typed + "\n"))
    monkeypatch.setattr("builtins.input", lambda prompt: typed)
    if trusted:
        assert "from now on" in town.trust()
    else:
        with pytest.raises(KioskError, match="No publisher was added"):
            town.trust()


def test_it_installs_the_root(town: Town):
    """Trusted before the kiosk leaves the office: no words to compare."""
    town.init()
    town.add()
    out = StringIO()
    run_trust(
        None,
        town.root,
        root_file=town.repo / "metadata/1.root.json",
        words="",
        replace=False,
        out=out,
    )
    assert town.apply()[0] == 0


def test_another_publisher_never_slips_in(town: Town, tmp_path):
    town.init()
    town.trust(town.status()["words"])
    other = Town(tmp_path / "other")
    other.init()
    other.root = town.root
    with pytest.raises(KioskError) as fault:
        other.trust(other.status()["words"])
    assert fault.value.says == (
        f"This kiosk already trusts Warwickshire Libraries ({town.status()['words']})."
    )
    assert "from now on" in other.trust(other.status()["words"], replace=True)
    other.add()
    assert other.apply()[0] == 0
    town.add()
    assert town.apply()[0] == Outcome.UNKNOWN_PUBLISHER


def test_the_content_key_is_lost(town: Town):
    """Publishing is impossible until the root key makes a new one; kiosks follow by themselves."""
    town.init()
    town.add()
    town.trust(town.status()["words"])
    assert town.apply()[0] == 0
    (lost,) = town.drawer.glob("content-*.pem")
    lost.unlink()
    with pytest.raises(KioskError, match="The role 'content' needs 1 key; 0 found"):
        town.add("Talk to us")
    assert town.rotate("content").splitlines()[0] == (
        f"Key {lost.stem.removeprefix('content-')} is retired; "
        f"key {town.status()['roles']['content']['keys'][0]} replaces it."
    )
    town.add("Talk to us")
    assert town.apply() == (0, "Release 2 of 'school-reception' is applied.\n")


def test_the_content_key_is_stolen(town: Town):
    """The thief has published; what he signed before the rotation counts until the kiosk has seen
    it. He cannot add a host, cannot rotate, and is locked out."""
    town.init()
    town.add()
    town.trust(town.status()["words"])
    assert town.apply()[0] == 0
    thief = Town(town.place / "thief")
    shutil.copytree(town.repo, thief.repo)
    thief.drawer.mkdir()
    (key,) = town.drawer.glob("content-*.pem")
    shutil.copy(key, thief.drawer)
    thief.root = town.root
    thief.add("Trust me", release=500)
    assert thief.apply()[0] == 0
    with pytest.raises(KioskError, match="The role 'root' needs 1 key; 0 found"):
        thief.rotate("hosts")
    # The library: a new key, and a number above the thief's, which `kiosk status` shows.
    town.rotate("content")
    out = StringIO()
    run_status(town.root, as_json=True, out=out)
    floor = json.loads(out.getvalue())["floor"]
    assert floor == 500
    town.add("Talk to us", release=floor + 1)
    assert town.apply() == (0, "Release 501 of 'school-reception' is applied.\n")
    thief.add("Trust me again", release=900)
    assert thief.apply()[0] in (Outcome.BAD_SIGNATURE, Outcome.OLDER)


def test_the_hosts_key_is_lost(town: Town):
    town.init()
    town.add()
    town.trust(town.status()["words"])
    assert town.apply()[0] == 0
    (lost,) = town.drawer.glob("hosts-*.pem")
    lost.unlink()
    town.rotate("hosts")
    file = town.place / "hosts.yaml"
    text = (paths.DIRECTORY / "hosts.yaml").read_text("utf-8")
    file.write_text(text.replace("hosts:\n", "hosts:\n  - www.example.org\n"))
    out = StringIO()
    secrets = town.secrets()
    assert (
        at_the_desk.run_hosts(town.repo, file, directory=paths.DIRECTORY, out=out, **secrets) == 0
    )
    assert out.getvalue() == (
        "+ www.example.org\n26 sites and 20 numbers are signed as release 2.\n"
    )
    assert town.apply()[0] == 0


def test_one_of_three_root_keys_is_lost(town: Town):
    town.init(root_keys=3, threshold=2)
    town.add()
    town.trust(town.status()["words"])
    assert town.apply()[0] == 0
    (lost,) = town.drawer.glob("root-2-*.pem")
    lost.unlink()
    town.rotate("root", old=lost.stem.removeprefix("root-2-"))
    town.add("Talk to us")
    assert town.apply()[0] == 0
    out = StringIO()
    run_status(town.root, as_json=True, out=out)
    # The kiosk has followed: the words are those of the publisher's screen again.
    assert json.loads(out.getvalue())["trusted"]["words"] == town.status()["words"]


def test_all_root_keys_are_lost(town: Town):
    """The publisher starts again, and is enrolled once on each kiosk."""
    town.init()
    town.add()
    town.trust(town.status()["words"])
    assert town.apply()[0] == 0
    shutil.rmtree(town.repo)
    shutil.rmtree(town.drawer)
    town.init()
    # Above what the kiosks have had: `kiosk status`.
    town.add("Talk to us", release=2)
    assert town.apply()[0] == Outcome.UNKNOWN_PUBLISHER
    town.trust(town.status()["words"], replace=True)
    assert town.apply() == (0, "Release 2 of 'school-reception' is applied.\n")


def test_a_refusal_goes_to_stderr_and_into_the_data(town: Town, capsys):
    town.init()
    town.add()
    code, printed = town.apply()
    assert (code, printed) == (10, "")
    assert capsys.readouterr().err == (
        "kiosk apply: This kiosk does not know any publisher yet. "
        "Enrol the publisher at the screen, or ask IT to do it with `kiosk trust`.\n"
    )
    code, printed = town.apply(as_json=True)
    data = json.loads(printed)
    assert (code, data["exit_code"], data["outcome"]) == (10, 10, "unknown_publisher")
    assert data["says"] == "This kiosk does not know any publisher yet."


def test_exit_codes_are_for_ever():
    """Scripts of others rely on them; docs/it.md lists them."""
    assert {each.name: int(each) for each in Outcome} == {
        "APPLIED": 0,
        "NOTHING_NEW": 3,
        "WOULD_APPLY": 4,
        "UNKNOWN_PUBLISHER": 10,
        "BAD_SIGNATURE": 11,
        "OLDER": 12,
        "EXPIRED": 13,
        "NOT_YET": 14,
        "HOST_NOT_ALLOWED": 15,
        "CONTENT_PROBLEMS": 16,
        "NOT_DRAWN": 17,
        "HOSTILE_NAME": 18,
        "TOO_LARGE": 19,
        "NO_REPOSITORY": 20,
        "UNREADABLE": 21,
        "CHANGED": 22,
        "SEVERAL": 23,
        "NO_CONNECTION": 24,
        "DISK_FULL": 30,
        "BUSY": 31,
        "STATE_UNWRITABLE": 32,
    }
