"""Metadata forged with a stolen key, by a thief who uses python-tuf itself."""

from __future__ import annotations

from typing import Any

from kiosk.signing.publish.metadata import Repository
from tests.signing.library import NOW, Library

DESTINATIONS = """\
- use: ceop
  web: {address}
  confidence: high
  verified: 2026-11-01
"""


def evil_destination(library: Library, address: str) -> dict[str, bytes]:
    """The files of the bundle, with CEOP's code leading elsewhere."""
    files = library.files()
    files["bundle/destinations.yaml"] = DESTINATIONS.format(address=address).encode()
    return files


def sign_hosts_as_content(library: Library, data: bytes) -> None:
    """Puts a hosts.yaml among the targets of the content role."""
    from tuf.api.metadata import TargetFile

    repository = Repository.open(library.repo)
    target = TargetFile.from_data("hosts.yaml", data, ["sha256"])
    target.unrecognized_fields["custom"] = {"release": 3, "published": NOW.isoformat()}
    repository.content.targets["hosts.yaml"] = target
    (library.repo / "targets" / f"{target.hashes['sha256']}.hosts.yaml").write_bytes(data)
    repository.commit(("content",), library.ring, NOW)


def sign_role_with(library: Library, role: str, other: str, path: str, data: bytes) -> None:
    """Signs one role with the keys of another, and lists a file in it."""
    from tuf.api.metadata import TargetFile

    repository = Repository.open(library.repo)
    real = repository.keys

    def keys(wanted: str) -> Any:
        return real(other if wanted == role else wanted)

    setattr(repository, "keys", keys)  # noqa: B010
    target = TargetFile.from_data(path, data, ["sha256"])
    target.unrecognized_fields["custom"] = {"release": 3, "published": NOW.isoformat()}
    repository.roles[role].signed.targets[path] = target
    (library.repo / "targets" / f"{target.hashes['sha256']}.{path}").write_bytes(data)
    repository.commit((role,), library.ring, NOW)
