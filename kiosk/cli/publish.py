"""`kiosk publish …`: each function prints what was done and returns the exit code.

0 done, 1 the bundle has problems (nothing changed); everything else that goes wrong is raised as
KioskError, which the command line turns into 2.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from kiosk import paths
from kiosk.errors import KioskError
from kiosk.signing.publish.keys import Keyring, passphrase_fault, short
from kiosk.validation.problems import Problems

DONE, UNFIT = 0, 1


def default_keys() -> Path:
    """Where keys lie if nothing is said: never in a repository, and not hidden from their owner."""
    return Path.home() / "signpost-keys"


def run_init(
    repo: Path,
    *,
    name: str,
    keys: Sequence[Path],
    passphrase_file: Path | None,
    root_keys: int,
    threshold: int,
    out: TextIO,
) -> int:
    from kiosk.signing.fingerprint import words_of
    from kiosk.signing.publish.init import begin

    secrets = Secrets(passphrase_file)
    ring = _ring(keys, secrets)
    repository = begin(
        repo,
        name,
        ring=ring,
        new_passphrase=secrets.new,
        hosts=(paths.DIRECTORY / "hosts.yaml").read_bytes(),
        now=_now(),
        root_keys=root_keys,
        threshold=threshold,
    )
    print(f"{repo} is ready for {name}.", file=out)
    print(f"The keys are in {ring.folders[0]}. Without them nothing can be published.", file=out)
    print(f"Six words: {words_of(repository.roles['root'])}", file=out)
    return DONE


def run_add(
    repo: Path,
    bundle: Path,
    *,
    release: int | None,
    with_warnings: bool,
    directory: Path,
    keys: Sequence[Path],
    passphrase_file: Path | None,
    out: TextIO,
) -> int:
    from kiosk.signing.publish.add import add
    from kiosk.signing.publish.hosts import UnfitError

    try:
        added = add(
            repo,
            bundle,
            directory=directory,
            icons=paths.icon_names(),
            ring=_ring(keys, Secrets(passphrase_file)),
            now=_now(),
            number=release,
            with_warnings=with_warnings,
        )
    except UnfitError as fault:
        return _unfit(fault, fault.problems)
    print(
        f"Release {added.release.number} of '{added.release.bundle}' is published: "
        f"{added.files} files, {added.copied} of them new.",
        file=out,
    )
    return DONE


def run_hosts(
    repo: Path,
    file: Path,
    *,
    keys: Sequence[Path],
    passphrase_file: Path | None,
    out: TextIO,
) -> int:
    from kiosk.signing.publish.hosts import UnfitError, change_hosts

    try:
        change = change_hosts(repo, file, ring=_ring(keys, Secrets(passphrase_file)), now=_now())
    except UnfitError as fault:
        return _unfit(fault, fault.problems)
    for host in change.added:
        print(f"+ {host}", file=out)
    for host in change.removed:
        print(f"- {host}", file=out)
    print(f"The list of hosts is signed as release {change.number}.", file=out)
    return DONE


def run_rotate(
    repo: Path,
    role: str,
    *,
    old: str,
    keys: Sequence[Path],
    passphrase_file: Path | None,
    out: TextIO,
) -> int:
    from kiosk.signing.publish.rotate import rotate

    secrets = Secrets(passphrase_file)
    ring = _ring(keys, secrets)
    done = rotate(repo, role, ring=ring, new_passphrase=secrets.new, now=_now(), old=old)
    print(f"The key {short(done.old)} counts no longer; {short(done.new)} does.", file=out)
    print(f"The new key is in {ring.folders[0]}. Kiosks follow at their next apply.", file=out)
    if role == "content":
        print("Look at `kiosk publish status`, and publish your bundles again.", file=out)
    return DONE


def run_renew(
    repo: Path, *, keys: Sequence[Path], passphrase_file: Path | None, out: TextIO
) -> int:
    from kiosk.signing.publish.rotate import renew

    done = renew(repo, ring=_ring(keys, Secrets(passphrase_file)), now=_now())
    print(f"Signed anew: {', '.join(done.roles)}.", file=out)
    if done.left:
        print(f"Left, because their keys are not here: {', '.join(done.left)}.", file=out)
    return DONE


def run_status(repo: Path, *, as_json: bool, out: TextIO) -> int:
    from kiosk.signing.publish.status import as_text, status

    found = status(repo)
    print(json.dumps(found, indent=2) if as_json else as_text(found, _now()), file=out)
    return DONE


class Secrets:
    """Passphrases from a file (its first line) or typed without being seen; never from the command
    line, which other users of a computer can read."""

    def __init__(self, file: Path | None) -> None:
        self._file = file

    def old(self, key: Path) -> str:
        return self._from_file() or _typed(f"Passphrase of {key.name}: ")

    def new(self, label: str) -> str:
        if found := self._from_file():
            return found
        while True:
            first = _typed(f"New passphrase for the key '{label}': ")
            if says := passphrase_fault(first):
                print(says, file=sys.stderr)
            elif _typed("The same again: ") == first:
                return first
            else:
                print("The two are not the same.", file=sys.stderr)

    def _from_file(self) -> str:
        if self._file is None:
            return ""
        try:
            lines = self._file.read_text("utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise KioskError(f"{self._file} cannot be read as a passphrase.") from error
        if not lines or not lines[0]:
            raise KioskError(f"The first line of {self._file} is empty.")
        return lines[0]


def _typed(prompt: str) -> str:
    from getpass import getpass

    try:
        return getpass(prompt)
    except EOFError as error:
        raise KioskError(
            "Nobody is there to type the passphrase.", "Name a file with --passphrase-file."
        ) from error


def _ring(keys: Sequence[Path], secrets: Secrets) -> Keyring:
    return Keyring(keys or [default_keys()], secrets.old)


def _unfit(fault: KioskError, problems: Problems) -> int:
    # What must be mended is not to be looked for among what need not.
    for problem in problems.of("error") or problems:
        print(problem, file=sys.stderr)
    print(f"kiosk publish: {fault}", file=sys.stderr)
    return UNFIT


def _now() -> datetime:
    return datetime.now(UTC)
