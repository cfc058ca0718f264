"""The tasks of `kiosk publish`: each function prints what it did and returns the exit code.

The code is 1 if the bundle has problems; then nothing was changed. Other errors are raised as
KioskError, which `main` turns into exit code 2.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from kiosk.cli.options import ExitCode
from kiosk.errors import KioskError, UsageError

if TYPE_CHECKING:
    from kiosk.cli.passphrases import Passphrases
    from kiosk.signing.publish.keys import Keyring
    from kiosk.validation.problems import Problems


def default_keys() -> Path:
    """Returns the default folder of keys: outside any repository, and not hidden from the owner."""
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
    from kiosk import paths
    from kiosk.bundle.hosts import HOSTS_FILE
    from kiosk.signing.fingerprint import fingerprint_words_of
    from kiosk.signing.publish.hosts import read_host_list
    from kiosk.signing.publish.init import initialise

    secrets = _passphrases(passphrase_file)
    ring = _ring(keys, secrets)
    repository = initialise(
        repo,
        name,
        ring=ring,
        new_passphrase=secrets.new,
        hosts=read_host_list(paths.DIRECTORY / HOSTS_FILE),
        now=_now(),
        root_keys=root_keys,
        threshold=threshold,
    )
    print(f"{repo} is ready for {name}.", file=out)
    print(f"The keys are in {ring.folders[0]}. Without them nothing can be published.", file=out)
    print(f"Six words: {fingerprint_words_of(repository.roles['root'])}", file=out)
    return ExitCode.OK


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
    from kiosk import paths
    from kiosk.signing.publish.add import add
    from kiosk.signing.publish.hosts import UnfitError

    try:
        added = add(
            repo,
            bundle,
            directory=directory,
            icons=paths.icon_names(),
            ring=_ring(keys, _passphrases(passphrase_file)),
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
    return ExitCode.OK


def run_hosts(
    repo: Path,
    file: Path | None,
    *,
    remove: Sequence[str] = (),
    restore: Sequence[str] = (),
    yes: bool = False,
    directory: Path,
    keys: Sequence[Path],
    passphrase_file: Path | None,
    out: TextIO,
) -> int:
    """Adds the sites and numbers of a file, and the numbers of the directory; removes only what is
    named, and brings back what was removed only if `restore` names it. Prints what changes first;
    if nothing does, it signs nothing. `yes`: removes without asking."""
    from kiosk.signing.publish.hosts import UnfitError, planned_hosts

    files = [] if file is None else [file]
    try:
        planned = planned_hosts(repo, files, numbers_of=directory, remove=remove, restore=restore)
        change = planned.change
        for text in change.added:
            print(f"+ {text}", file=out)
        for text in change.removed:
            print(f"- {text}", file=out)
        if file and change.kept:
            kept = _sites_and_numbers(change.kept, planned.lists.hosts)
            print(f"Kept, though not in {file.name}: {kept}; --remove takes one off", file=out)
        for text in change.left_off:
            print(f"Not added, because it was removed: {text}; --restore takes it back", file=out)
        if not planned.is_new:
            print("These sites and numbers are already signed.", file=out)
            return ExitCode.OK
        if change.removed and not yes:
            _confirm_removal(change.removed)
        number = planned.publish(ring=_ring(keys, _passphrases(passphrase_file)), now=_now())
    except UnfitError as fault:
        return _unfit(fault, fault.problems)
    lists = planned.lists
    counts = _sites_and_numbers((*lists.hosts, *(lists.numbers or ())), lists.hosts)
    print(f"{counts} are signed as release {number}.", file=out)
    return ExitCode.OK


def _sites_and_numbers(texts: Sequence[str], hosts: Collection[str]) -> str:
    from kiosk.phrases import counted, joined

    sites = sum(text in hosts for text in texts)
    return joined(
        (
            counted(sites, ("site", "sites")),
            counted(len(texts) - sites, ("number", "numbers")),
        )
    )


def _confirm_removal(removed: Sequence[str]) -> None:
    """Asks whether to remove sites and numbers. Raises KioskError unless the answer is yes."""
    from kiosk.phrases import joined

    if not sys.stdin.isatty():
        raise UsageError(
            "Removing from the signed list must be confirmed.",
            "Add --yes, or run this in a terminal.",
        )
    print(f"Kiosks will refuse content that still has {joined(removed)}.")
    if input("Remove from the signed list? Type yes or no: ").strip().lower() != "yes":
        raise KioskError("Nothing was removed, and nothing was signed.")


def run_rotate(
    repo: Path,
    role: str,
    *,
    old: str,
    keys: Sequence[Path],
    passphrase_file: Path | None,
    out: TextIO,
) -> int:
    from kiosk.signing.publish.keys import short_id
    from kiosk.signing.publish.rotate import rotate

    secrets = _passphrases(passphrase_file)
    ring = _ring(keys, secrets)
    done = rotate(repo, role, ring=ring, new_passphrase=secrets.new, now=_now(), old=old)
    old_key, new_key = short_id(done.old), short_id(done.new)
    print(f"Key {old_key} is retired; key {new_key} replaces it.", file=out)
    print(f"The new key is in {ring.folders[0]}. Kiosks accept it at their next apply.", file=out)
    if role == "content":
        print("Check `kiosk publish status`, then publish your bundles again.", file=out)
    return ExitCode.OK


def run_renew(
    repo: Path, *, keys: Sequence[Path], passphrase_file: Path | None, out: TextIO
) -> int:
    from kiosk.signing.publish.rotate import renew

    done = renew(repo, ring=_ring(keys, _passphrases(passphrase_file)), now=_now())
    print(f"Renewed: {', '.join(done.roles)}.", file=out)
    if done.left:
        print(f"Not renewed, because their keys are not here: {', '.join(done.left)}.", file=out)
    return ExitCode.OK


def run_status(repo: Path, *, as_json: bool, out: TextIO) -> int:
    import json

    from kiosk.signing.publish.status import as_text, status

    found = status(repo)
    print(json.dumps(found, indent=2) if as_json else as_text(found, _now()), file=out)
    return ExitCode.OK


def _passphrases(file: Path | None) -> Passphrases:
    from kiosk.cli.passphrases import Passphrases

    return Passphrases(file)


def _ring(keys: Sequence[Path], secrets: Passphrases) -> Keyring:
    from kiosk.signing.publish.keys import Keyring

    return Keyring(keys or [default_keys()], secrets.old)


def _unfit(fault: KioskError, problems: Problems) -> int:
    from kiosk.cli.check import listed

    printed = [one for one in listed(problems) if one.severity != "advice"]
    # Prints warnings only if there are no errors, so that errors are not buried among them; what
    # a person must confirm comes last, where it is seen.
    if problems.has_errors:
        printed = [one for one in printed if one.severity == "error"]
    for problem in sorted(printed, key=lambda one: one.severity == "confirm"):
        print(problem, file=sys.stderr)
    print(f"kiosk publish: {fault}", file=sys.stderr)
    return ExitCode.PROBLEMS


def _now() -> datetime:
    return datetime.now(UTC)
