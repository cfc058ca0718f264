"""`kiosk publish status`: published bundles, keys, expiry, and the six words."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.bundle.reviews import SOON_DAYS
from kiosk.signing.fingerprint import fingerprint_words_of, publisher_of
from kiosk.signing.layout import CONTENT, HOSTS, RELEASE_FILE, bundle_prefix
from kiosk.signing.publish.hosts import newest, read_target, signed_hosts
from kiosk.signing.publish.keys import short_id
from kiosk.signing.publish.metadata import Repository
from kiosk.signing.release import read_release

_ROLES = ("root", "targets", HOSTS, CONTENT, "snapshot", "timestamp")


def status(folder: Path) -> dict[str, Any]:
    """Returns the status of a repository as JSON values. Raises KioskError."""
    repository = Repository.open(folder)
    signed = signed_hosts(repository)
    roles = {}
    for name in _ROLES:
        keys, threshold = repository.keys(name)
        one = repository.roles[name].signed
        roles[name] = {
            "version": one.version,
            "expires": one.expires.date().isoformat(),
            "keys": [short_id(key.keyid) for key in keys],
            "threshold": threshold,
        }
    return {
        "publisher": publisher_of(repository.roles["root"]),
        "words": fingerprint_words_of(repository.roles["root"]),
        "newest_release": newest(repository),
        "bundles": _bundles(repository),
        "hosts": sorted(signed.hosts),
        "numbers": None if signed.numbers is None else list(signed.numbers),
        "removed": list(signed.removed),
        "roles": roles,
    }


def as_text(found: dict[str, Any], now: datetime) -> str:
    """Returns the result of `status` as lines of text."""
    lines = [f"Publisher: {found['publisher']}", f"Six words: {found['words']}", ""]
    for key, one in found["bundles"].items():
        size = max(1, round(one["bytes"] / 1024))
        lines.append(
            f"{key}: release {one['release']}, published {one['published'][:10]}, "
            f"{one['files']} files, {size:,} KiB"
        )
    if not found["bundles"]:
        lines.append("No bundle yet: `kiosk publish add` signs one.")
    lines.append(f"Hosts that codes may lead to: {len(found['hosts'])}")
    if found["numbers"] is None:
        lines.append(
            "Numbers that pages may say: any, since none are signed; `kiosk publish hosts` signs "
            "those of the directory"
        )
    else:
        lines.append(f"Numbers that pages may say: {len(found['numbers'])}")
    lines.append("")
    for name, role in found["roles"].items():
        left = (datetime.fromisoformat(role["expires"]).replace(tzinfo=UTC) - now).days
        lines.append(
            f"{name:9}  version {role['version']:<4}  {role['threshold']} of "
            f"{len(role['keys'])} keys ({', '.join(role['keys'])})  "
            f"until {role['expires']}{_warning(left)}"
        )
    return "\n".join(lines)


def _warning(left: int) -> str:
    if left < 0:
        return "  HAS EXPIRED: kiosks refuse it; `kiosk publish renew`"
    return f"  {left} days left: `kiosk publish renew`" if left < SOON_DAYS else ""


def _bundles(repository: Repository) -> dict[str, Any]:
    found = {}
    for path in sorted(repository.content.targets):
        parts = path.split("/")
        if parts[2:] == [RELEASE_FILE]:
            prefix = bundle_prefix(parts[1])
            files = [
                target
                for name, target in repository.content.targets.items()
                if name.startswith(prefix)
            ]
            release = read_release(read_target(repository, repository.content, path))
            found[parts[1]] = {
                "release": release.number,
                "published": release.published,
                "files": len(files),
                "bytes": sum(target.length for target in files),
            }
    return found
