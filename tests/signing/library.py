"""A library that publishes a small bundle: keys that cost nothing to unlock, and a fixed day."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.bundle.hosts import HOSTS_FILE
from kiosk.signing.layout import CONTENT, HOSTS, RELEASE_FILE, bundle_prefix
from kiosk.signing.publish.add import Added, add
from kiosk.signing.publish.hosts import newest, planned_hosts, read_host_list, signed_hosts
from kiosk.signing.publish.init import initialise
from kiosk.signing.publish.keys import Keyring
from kiosk.signing.publish.metadata import Repository
from kiosk.signing.release import Release, to_iso
from tests.builders import BUNDLE, CARD, DIRECTORY, ICONS

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
NAME = "Warwickshire Libraries"
PASSPHRASE = "four words are easy"
POLICE = """\
    - id: police-999
      name: Police
      summary: Help in danger.
      for_whom: Everyone.
      phone: "999"
      confidence: high
      verified: 2026-08-28
      review_by: 2027-05-22
    - id: police-101
      name: Police
      summary: Report something.
      for_whom: Everyone.
      phone: "101"
      confidence: high
      verified: 2026-08-28
      review_by: 2027-05-22
    """


class Library:
    """A publisher: `repo` is carried, `keys` stays in a drawer, the others are sources."""

    def __init__(self, place: Path, root_keys: int = 1, threshold: int = 1) -> None:
        self.place = place
        self.repo, self.keys = place / "repo", place / "keys"
        self.bundle, self.directory = place / "library", place / "uk-directory"
        self.ring = Keyring([self.keys], lambda _: PASSPHRASE)
        self._write_content()
        initialise(
            self.repo,
            NAME,
            ring=self.ring,
            new_passphrase=lambda _: PASSPHRASE,
            hosts=read_host_list(self.directory / "hosts.yaml"),
            now=NOW,
            root_keys=root_keys,
            threshold=threshold,
        )

    def _write_content(self) -> None:
        texts = {f"uk-directory/{name}": text for name, text in DIRECTORY.items()}
        texts["uk-directory/services.yaml"] = DIRECTORY["services.yaml"].replace(
            "confidence: medium", "confidence: high"
        ) + textwrap.dedent(POLICE)
        texts["library/bundle.yaml"] = BUNDLE
        texts["library/cards/first-card.yaml"] = CARD
        texts["library/cards/second-card.yaml"] = CARD
        for name, text in texts.items():
            path = self.place / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(textwrap.dedent(text), "utf-8")

    def write(self, title: str) -> None:
        """Gives the first card another title."""
        text = CARD.replace("A card", title)
        (self.bundle / "cards/first-card.yaml").write_text(text, "utf-8")

    def publish(self, title: str = "A card", **options: object) -> Added:
        self.write(title)
        return add(
            self.repo,
            self.bundle,
            **{  # type: ignore[arg-type]
                "directory": self.directory,
                "icons": ICONS,
                "ring": self.ring,
                "now": NOW,
            }
            | options,
        )

    def sign_hosts(self, *hosts: str, now: datetime = NOW) -> None:
        file = self.place / "hosts.yaml"
        file.write_text(f"hosts: [{', '.join(hosts)}]\n", "ascii")
        signed = signed_hosts(Repository.open(self.repo)).hosts
        planned = planned_hosts(
            self.repo, [file], numbers_of=self.directory, remove=signed - set(hosts)
        )
        planned.publish(ring=self.ring, now=now)

    def change_number(self, old: str, new: str) -> None:
        """Changes a number in the directory, on its pages and on its list."""
        for name in ("services.yaml", "hosts.yaml"):
            path = self.directory / name
            path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")

    def sign_numbers(self, *more: str, remove: Iterable[str] = (), now: datetime = NOW) -> None:
        """Signs the numbers of the directory, and more."""
        file = self.place / "hosts.yaml"
        file.write_text(f"numbers: [{', '.join(more)}]\n", "ascii")
        planned = planned_hosts(self.repo, [file], numbers_of=self.directory, remove=remove)
        planned.publish(ring=self.ring, now=now)

    def sign_hosts_beside(self, numbers: object) -> None:
        """Signs anything beside the hash of hosts.yaml; None as a program before numbers did."""
        repository = Repository.open(self.repo)
        custom = repository.hosts.targets[HOSTS_FILE].unrecognized_fields["custom"]
        custom["release"] = newest(repository) + 1
        custom["numbers"] = numbers
        if numbers is None:
            del custom["numbers"]
        repository.commit((HOSTS,), self.ring, NOW)

    def forget_numbers(self) -> None:
        """Signs the hosts as an older program did, without numbers."""
        self.sign_hosts_beside(None)

    def stick(self, name: str = "stick") -> Path:
        """A copy of what is published now, as it is carried to a kiosk."""
        target = self.place / name
        shutil.rmtree(target, ignore_errors=True)
        return Path(shutil.copytree(self.repo, target))

    def copy(self, place: Path) -> Library:
        """The same library elsewhere, with keys that are unlocked already."""
        shutil.copytree(self.place, place, dirs_exist_ok=True)
        other = Library.__new__(Library)
        other.place = place
        other.repo, other.keys = place / "repo", place / "keys"
        other.bundle, other.directory = place / "library", place / "uk-directory"
        other.ring = Keyring([other.keys], lambda _: PASSPHRASE)
        return other

    def files(self) -> dict[str, bytes]:
        """The files of a bundle's release, by path below its prefix."""
        found = {}
        for folder, name in ((self.bundle, "bundle"), (self.directory, "directory")):
            for path in folder.rglob("*"):
                if path.is_file() and (name, path.name) != ("directory", "hosts.yaml"):
                    found[f"{name}/{path.relative_to(folder).as_posix()}"] = path.read_bytes()
        return found

    def sign_anything(
        self,
        files: dict[str, bytes],
        *,
        number: int,
        bundle: str = "library",
        now: datetime = NOW,
        release: bytes | None = None,
        ring: Keyring | None = None,
    ) -> None:
        """Signs any files with the content key, as a thief can do without `kiosk publish`."""
        from tuf.api.metadata import TargetFile

        repository = Repository.open(self.repo)
        release_file = Release(bundle, number, to_iso(now)).text if release is None else release
        role = repository.content
        prefix = bundle_prefix(bundle)
        for path in [each for each in role.targets if each.startswith(prefix)]:
            del role.targets[path]
        for name, data in {**files, RELEASE_FILE: release_file}.items():
            path = prefix + name
            target = TargetFile.from_data(path, data, ["sha256"])
            role.targets[path] = target
            folder, _, last = path.rpartition("/")
            place = self.repo / "targets" / folder / f"{target.hashes['sha256']}.{last}"
            # Names that no file can have are signed all the same.
            with suppress(OSError, ValueError):
                if place.resolve().is_relative_to(self.place.resolve()):
                    place.parent.mkdir(parents=True, exist_ok=True)
                    place.write_bytes(data)
        role.targets[prefix + RELEASE_FILE].unrecognized_fields["custom"] = {"release": number}
        repository.commit((CONTENT,), ring or self.ring, now)


def later(days: float) -> datetime:
    return NOW + timedelta(days=days)


def everything(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by relative name."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
    }
