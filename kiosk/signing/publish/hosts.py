"""`kiosk publish hosts`: signs the host list, to which codes may lead, with a key of its own."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk.bundle.hosts import HOSTS_FILE, read_hosts
from kiosk.errors import KioskError
from kiosk.signing.layout import HOSTS, RELEASE_FILE
from kiosk.signing.publish import writer
from kiosk.signing.publish.metadata import Repository
from kiosk.signing.release import number_of, to_iso
from kiosk.store import safe_read

if TYPE_CHECKING:
    from tuf.api.metadata import TargetFile, Targets

    from kiosk.signing.publish.keys import Keyring
    from kiosk.validation.problems import Problems

_MAX_BYTES = 1024 * 1024


class HostsChange(NamedTuple):
    """The release number of a new host list, and the hosts that changed."""

    number: int
    added: tuple[str, ...]
    removed: tuple[str, ...]


class UnfitError(KioskError):
    """A bundle or a host list has problems; `problems` are those of `kiosk check`."""

    def __init__(self, says: str, hint: str, problems: Problems) -> None:
        super().__init__(says, hint)
        self.problems = problems


def change_hosts(folder: Path, file: Path, *, ring: Keyring, now: datetime) -> HostsChange:
    """Publishes a new host list. Raises KioskError; then nothing has changed."""
    with writer.writing(folder):
        repository = Repository.open(folder)
        try:
            data = safe_read.read(file, _MAX_BYTES)
        except OSError as error:
            raise KioskError(f"{file} cannot be read: {error.strerror or error}.") from error
        wanted, current = _hosts_in(file.parent, file.name), signed_hosts(repository)
        _not_in_use(repository, wanted)
        number = newest(repository) + 1
        target = hosts_target(data, number, now)
        if target.hashes == repository.hosts.targets[HOSTS_FILE].hashes:
            raise KioskError("This list of hosts is already signed.")
        writer.put_targets(folder, {HOSTS_FILE: data})
        repository.hosts.targets[HOSTS_FILE] = target
        repository.commit((HOSTS,), ring, now)
    return HostsChange(number, tuple(sorted(wanted - current)), tuple(sorted(current - wanted)))


def _not_in_use(repository: Repository, hosts: frozenset[str]) -> None:
    """Raises KioskError if a published bundle leads to a host that is not in this list."""
    for path, target in repository.content.targets.items():
        custom = target.custom if path.endswith(f"/{RELEASE_FILE}") else {}
        for host in sorted(set(custom.get("hosts", ())) - hosts):
            raise KioskError(
                f"The bundle '{path.split('/')[1]}' still leads to {host}.",
                "Publish it without that destination first: kiosks would refuse it.",
            )


def newest(repository: Repository) -> int:
    """Returns the highest release number of any bundle or the hosts."""
    targets = {**repository.content.targets, **repository.hosts.targets}
    numbers = [
        number_of(target.custom)
        for path, target in targets.items()
        if path == HOSTS_FILE or path.endswith(f"/{RELEASE_FILE}")
    ]
    return max(numbers, default=0)


def signed_hosts(repository: Repository) -> frozenset[str]:
    """Reads the signed host list. Raises KioskError."""
    read_target(repository, repository.hosts, HOSTS_FILE)
    target = repository.hosts.targets[HOSTS_FILE]
    path = writer.target_file(repository.folder, HOSTS_FILE, target.hashes["sha256"])
    return _hosts_in(path.parent, path.name)


def read_target(repository: Repository, role: Targets, name: str) -> bytes:
    """Reads a target and verifies that it is what was signed. Raises KioskError."""
    from tuf.api.exceptions import LengthOrHashMismatchError

    target = role.targets[name]
    path = writer.target_file(repository.folder, name, target.hashes["sha256"])
    try:
        data = safe_read.read(path, target.length)
        target.verify_length_and_hashes(data)
    except LengthOrHashMismatchError as error:
        raise KioskError(f"{path} has changed since it was signed.") from error
    except OSError as error:
        raise KioskError(f"{path} cannot be read: {error.strerror or error}.") from error
    return data


def _hosts_in(folder: Path, name: str) -> frozenset[str]:
    from kiosk.validation.problems import Problems
    from kiosk.validation.yaml_reader import read_file

    problems = Problems()
    root = read_file(folder / name, name, problems)
    hosts = read_hosts(root, problems)
    if problems.has_errors:
        raise UnfitError(f"{folder / name} is not a list of hosts.", "", problems)
    return hosts


def hosts_target(data: bytes, number: int, now: datetime) -> TargetFile:
    """Makes the target for the text of a hosts.yaml, with its release number and time."""
    from tuf.api.metadata import TargetFile

    target = TargetFile.from_data(HOSTS_FILE, data, ["sha256"])
    custom = {"release": number, "published": to_iso(now)}
    target.unrecognized_fields["custom"] = custom
    return target
