"""`kiosk publish hosts`: signs the hosts that codes may lead to and the numbers that pages may say,
with a key of its own."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk.bundle.hosts import HOSTS_FILE, HostList, hosts_text, read_hosts
from kiosk.errors import KioskError
from kiosk.signing.layout import HOSTS, RELEASE_FILE
from kiosk.signing.publish import writer
from kiosk.signing.publish.metadata import Repository
from kiosk.signing.release import SignedHosts, number_of, numbers_of, removed_of, to_iso
from kiosk.store import safe_read
from kiosk.validation.fields import PHONE
from kiosk.validation.phone_numbers import dialled, dialled_numbers, is_listed

if TYPE_CHECKING:
    from tuf.api.metadata import TargetFile, Targets

    from kiosk.signing.publish.keys import Keyring
    from kiosk.validation.problems import Problems


class HostsChange(NamedTuple):
    """The hosts and numbers that a new list adds and removes. `kept`: those that stay signed and
    are not in the file that was given; `left_off`: those of the file that were removed before."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    kept: tuple[str, ...]
    left_off: tuple[str, ...] = ()


class UnfitError(KioskError):
    """A bundle or a host list has problems; `problems` are those of `kiosk check`."""

    def __init__(self, says: str, hint: str, problems: Problems) -> None:
        super().__init__(says, hint)
        self.problems = problems


class NewHosts:
    """A change of the signed lists, from `planned_hosts`: first shown to a person, then published.

    `lists`: the new ones; `numbers` is None if none were signed and none are now.
    """

    def __init__(
        self,
        folder: Path,
        before: SignedHosts,
        lists: SignedHosts,
        kept: Iterable[str],
        left_off: Iterable[str],
    ) -> None:
        self._folder = folder
        self._before = before
        self.lists = lists
        old, new = _entries(before), _entries(lists)
        self.change = HostsChange(
            tuple(text for key, text in new.items() if key not in old),
            tuple(text for key, text in old.items() if key not in new),
            tuple(kept),
            tuple(left_off),
        )
        self.is_new = (
            old.keys() != new.keys() or before.numbers is None or before.removed != lists.removed
        )

    def publish(self, *, ring: Keyring, now: datetime) -> int:
        """Publishes the new lists and returns the number of their release. Raises KioskError; then
        nothing has changed."""
        with writer.writing(self._folder):
            repository = Repository.open(self._folder)
            if signed_hosts(repository) != self._before:
                raise KioskError("The signed list has changed meanwhile.", "Try again.")
            _not_in_use(repository, self.lists)
            number = newest(repository) + 1
            target, data = hosts_target(self.lists, number, now)
            writer.put_targets(self._folder, {HOSTS_FILE: data})
            repository.hosts.targets[HOSTS_FILE] = target
            repository.commit((HOSTS,), ring, now)
        return number


def planned_hosts(
    folder: Path,
    files: Iterable[Path],
    *,
    numbers_of: Path,
    remove: Iterable[str] = (),
    restore: Iterable[str] = (),
) -> NewHosts:
    """Returns the lists that are signed now, with those of the files and the numbers of the
    directory `numbers_of`, and without what is removed. What was removed before stays off until
    `restore` names it. Raises KioskError."""
    repository = Repository.open(folder)
    before = signed_hosts(repository)
    read = [read_host_list(file) for file in files]
    off = {_key(text): text for text in before.removed}
    restored = [_taken(off, name, "is not among what was removed") for name in restore]
    named = {_key(text): text for one in read for text in (*sorted(one.hosts), *one.numbers)}
    named |= {_key(text): text for text in restored}
    directory = read_host_list(numbers_of / HOSTS_FILE).numbers
    signed = _entries(before)
    wanted = {_key(text): text for text in directory} | named | signed
    wanted = {key: text for key, text in wanted.items() if key in signed or key not in off}
    for name in remove:
        text = _taken(wanted, name, "is neither a signed site nor a signed number")
        off[_key(text)] = text
    numbers = (text for key, text in wanted.items() if _is_number(key))
    lists = SignedHosts(
        frozenset(key for key in wanted if not _is_number(key)),
        tuple(sorted(numbers)),
        tuple(sorted(off.values())),
    )
    _not_in_use(repository, lists)
    kept = [text for key, text in signed.items() if key in wanted and key not in named]
    left_off = [text for key, text in named.items() if key in off and key not in signed]
    return NewHosts(folder, before, lists, kept if read else (), left_off)


def _key(text: str) -> str:
    """Returns what a host or a number is compared by."""
    return dialled(text) if PHONE.form.fullmatch(text) else text


def _is_number(key: str) -> bool:
    return PHONE.form.fullmatch(key) is not None


def _taken(entries: dict[str, str], name: str, says: str) -> str:
    """Takes a host or number out of some and returns it as written. Raises KioskError."""
    text = entries.pop(_key(name), None)
    if text is None:
        raise KioskError(f"'{name}' {says}.", "`kiosk publish status --json` lists them.")
    return text


def _entries(lists: SignedHosts) -> dict[str, str]:
    """Returns every host and number of signed lists, as written, by what it is compared by."""
    hosts = {host: host for host in sorted(lists.hosts)}
    return hosts | {dialled(text): text for text in lists.numbers or ()}


def _not_in_use(repository: Repository, lists: SignedHosts) -> None:
    """Raises KioskError if a published bundle needs a host or a number that is not in the lists."""
    listed = None if lists.numbers is None else dialled_numbers(lists.numbers)
    for path, target in repository.content.targets.items():
        custom = target.custom if path.endswith(f"/{RELEASE_FILE}") else {}
        says = [f"leads to {host}" for host in sorted(set(custom.get("hosts", ())) - lists.hosts)]
        if listed is not None:
            said = custom.get("numbers", ())
            says += [f"says {each}" for each in said if not is_listed(dialled(each), listed)]
        if says:
            raise KioskError(
                f"The bundle '{path.split('/')[1]}' still {says[0]}.",
                "Publish it without that first: kiosks would refuse it.",
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


def signed_hosts(repository: Repository) -> SignedHosts:
    """Reads the signed lists. Raises KioskError."""
    read_target(repository, repository.hosts, HOSTS_FILE)
    target = repository.hosts.targets[HOSTS_FILE]
    path = writer.target_file(repository.folder, HOSTS_FILE, target.hashes["sha256"])
    return SignedHosts(
        read_host_list(path).hosts, numbers_of(target.custom), removed_of(target.custom)
    )


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


def read_host_list(file: Path) -> HostList:
    """Reads a hosts.yaml. Raises KioskError if it cannot be read or has problems."""
    from kiosk.validation.problems import Problems
    from kiosk.validation.yaml_reader import read_file

    if not file.is_file():
        raise KioskError(f"{file} is not a file.", "Name a hosts.yaml.")
    problems = Problems()
    lists = read_hosts(read_file(file, file.name, problems), problems)
    if problems.has_errors:
        raise UnfitError(f"{file} is not a list of hosts and numbers.", "", problems)
    return lists


def hosts_target(lists: SignedHosts, number: int, now: datetime) -> tuple[TargetFile, bytes]:
    """Makes the target for signed lists, with their release number and time; returns it with the
    text of hosts.yaml.

    The numbers are beside the hash of the file, not in it: kiosks with an older program refuse a
    field in hosts.yaml that they do not know.
    """
    from tuf.api.metadata import TargetFile

    data = hosts_text(lists.hosts).encode("ascii")
    target = TargetFile.from_data(HOSTS_FILE, data, ["sha256"])
    custom: dict[str, object] = {"release": number, "published": to_iso(now)}
    if lists.numbers is not None:
        custom["numbers"] = list(lists.numbers)
    if lists.removed:
        custom["removed"] = list(lists.removed)
    target.unrecognized_fields["custom"] = custom
    return target, data
