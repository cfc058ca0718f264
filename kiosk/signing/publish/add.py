"""`kiosk publish add`: a new release of a bundle."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk.bundle.cards import CARDS_FOLDER
from kiosk.bundle.folder import bundle_files, folder_state, too_large
from kiosk.bundle.hosts import HOSTS_FILE, hosts_text
from kiosk.errors import KioskError
from kiosk.signing.layout import (
    BUNDLE,
    CONTENT,
    DIRECTORY,
    MAX_RELEASE,
    RELEASE_FILE,
    bundle_prefix,
)
from kiosk.signing.publish import writer
from kiosk.signing.publish.hosts import UnfitError, newest, read_host_list, signed_hosts
from kiosk.signing.publish.metadata import Repository
from kiosk.signing.release import Release, to_iso

if TYPE_CHECKING:
    from kiosk.signing.publish.keys import Keyring


class Added(NamedTuple):
    """A new release, as `add` published it."""

    release: Release
    files: int
    copied: int
    """Files that were not there yet."""


def add(
    folder: Path,
    bundle: Path,
    *,
    directory: Path,
    icons: frozenset[str],
    ring: Keyring,
    now: datetime,
    number: int | None = None,
    with_warnings: bool = False,
) -> Added:
    """Publishes a bundle that passes `kiosk check --strict`. Raises KioskError; then nothing has
    changed.

    `number`: number of the release; None takes the next one. `with_warnings`: publish despite
    warnings.
    """
    with writer.writing(folder):
        repository = Repository.open(folder)
        next_number = newest(repository) + 1
        if number is not None and not next_number <= number <= MAX_RELEASE:
            raise KioskError(
                f"Release {number} is not possible: the next one is {next_number}.",
                f"Leave --release out, or name a number from {next_number} to {MAX_RELEASE}.",
            )
        before = _state(bundle, directory)
        name, used, shared = _checked(repository, bundle, directory, icons, now, with_warnings)
        contents = _contents(bundle, directory, shared)
        if _state(bundle, directory) != before:
            raise KioskError(f"{bundle} is being changed.", "Publish when everything is saved.")
        release = Release(name, next_number if number is None else number, to_iso(now))
        prefix = bundle_prefix(name)
        contents[RELEASE_FILE] = release.text
        files = {prefix + path: data for path, data in contents.items()}
        copied = writer.put_targets(folder, files)
        _list(repository, prefix, files, {"release": release.number, **used})
        repository.commit((CONTENT,), ring, now)
        return Added(release, len(contents), copied)


def _checked(
    repository: Repository,
    bundle: Path,
    directory: Path,
    icons: frozenset[str],
    now: datetime,
    with_warnings: bool,
) -> tuple[str, dict[str, list[str]], set[str]]:
    """Checks a bundle; returns its id, the hosts that its codes lead to and the numbers that its
    pages say, and the ids of the directory's cards that it uses. Raises KioskError."""
    from kiosk.authoring.checks.bundle import check_folder_of_bundle
    from kiosk.authoring.shown_hosts import shown_hosts
    from kiosk.authoring.shown_numbers import listed_numbers, shown_numbers
    from kiosk.bundle.directory import read_directory
    from kiosk.bundle.parse import read_bundle
    from kiosk.bundle.site import with_site
    from kiosk.bundle.translation import read_translation
    from kiosk.qr.payload import host_of

    if not bundle.is_dir():
        raise KioskError(f"{bundle} is not a folder.", "Name the folder of a bundle.")
    signed = signed_hosts(repository)
    problems = check_folder_of_bundle(
        bundle, directory, icons=icons, today=now.date(), signed_numbers=signed.numbers or ()
    )
    if problems.has_errors or (problems.has_any_but_advice and not with_warnings):
        raise UnfitError(
            f"{bundle} is not published, because `kiosk check --strict` finds problems.",
            "" if problems.has_errors else "If they are known and accepted, add --with-warnings.",
            problems,
        )
    found, _ = read_bundle(bundle, read_directory(directory)[0])
    assert found is not None
    used = {
        address: host_of(address)
        for destination in found.destinations.values()
        for address in (destination.web, destination.chat)
        if address
    }
    for address, host in used.items():
        if host not in signed.hosts:
            raise KioskError(
                f"{address} leads to {host}, which is not on the signed list of hosts.",
                "The person with the hosts key adds it with `kiosk publish hosts`.",
            )
    others = [
        with_site(read_translation(found, code, directory).bundle, None)
        for code in found.languages[1:]
    ]
    found = with_site(found, None)
    for shown in shown_hosts(found, others):
        if fault := shown.fault(signed.hosts):
            raise KioskError(
                fault,
                "Correct it; the person with the hosts key adds a site that is right with "
                "`kiosk publish hosts`.",
            )
    numbers = shown_numbers(found, others)
    listed = listed_numbers(signed.numbers)
    for one in numbers:
        if fault := one.fault(listed):
            raise KioskError(
                fault,
                "Correct it, or write a number that nobody calls in words; the person with the "
                "hosts key adds a number that is right with `kiosk publish hosts`.",
            )
    used_words = {
        "hosts": sorted(set(used.values())),
        "numbers": sorted(one.written for one in numbers),
    }
    return found.id, used_words, {card.shared for card in found.cards.values() if card.shared}


def _state(bundle: Path, directory: Path) -> tuple[object, ...]:
    try:
        return folder_state(bundle), folder_state(directory)
    except OSError as error:
        raise KioskError(f"{error.filename} cannot be read: {error.strerror}.") from error


def _contents(bundle: Path, directory: Path, shared: set[str]) -> dict[str, bytes]:
    """Reads every file, by its path below the bundle's prefix; of the directory's cards those in
    `shared`, because a program before 0.2 refuses them. Raises KioskError."""
    listed = {f"{BUNDLE}/{name}": bundle / name for name in bundle_files(bundle)}
    # The hosts have a role and a key of their own.
    listed |= {
        f"{DIRECTORY}/{name}": directory / name
        for name in bundle_files(directory)
        if name != HOSTS_FILE and _is_used(name, shared)
    }
    try:
        size = sum(os.stat(path).st_size for path in listed.values())
        if says := too_large(bundle, len(listed), size):
            raise KioskError(says)
        contents = {name: path.read_bytes() for name, path in sorted(listed.items())}
    except OSError as error:
        raise KioskError(f"{error.filename} cannot be read: {error.strerror}.") from error
    name = f"{BUNDLE}/{HOSTS_FILE}"
    if name in listed and (lists := read_host_list(listed[name])).numbers:
        contents[name] = hosts_text(lists.hosts).encode("ascii")
    return contents


def _is_used(name: str, shared: set[str]) -> bool:
    folder, slash, card = name.rpartition("/")
    return not slash or (folder == CARDS_FOLDER and card.partition(".")[0] in shared)


def _list(
    repository: Repository,
    prefix: str,
    files: Mapping[str, bytes],
    custom: Mapping[str, object],
) -> None:
    """Replaces the signed files of one bundle. Raises KioskError."""
    from tuf.api.metadata import TargetFile

    role = repository.content
    for path in [each for each in role.targets if each.startswith(prefix)]:
        del role.targets[path]
    for path, data in files.items():
        if not role_may_sign(repository, path):
            raise KioskError(f"'{path}' is in too many folders.", "Move it up one folder.")
        role.targets[path] = TargetFile.from_data(path, data, ["sha256"])
    role.targets[prefix + RELEASE_FILE].unrecognized_fields["custom"] = dict(custom)


def role_may_sign(repository: Repository, path: str) -> bool:
    """Tells whether the content role may sign a target with this path."""
    delegations = repository.targets.delegations
    found = delegations.get_roles_for_target(path) if delegations else ()
    return any(role == CONTENT for role, _ in found)
