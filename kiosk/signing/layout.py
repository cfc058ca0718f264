"""The layout of a repository in its folder, the roles, and how long their signatures last.

    metadata/1.root.json, …          who may sign (root), what is current (timestamp, snapshot)
    metadata/3.content.json          every file of every bundle, with its SHA-256 and size
    metadata/1.hosts.json            the same of the list of hosts
    targets/<sha256>.hosts.yaml
    targets/bundles/<id>/<sha256>.release.json
    targets/bundles/<id>/bundle/…    as staff wrote it
    targets/bundles/<id>/directory/… the directory of services it was checked with

The Update Framework, https://theupdateframework.github.io/specification/latest/.
"""

from __future__ import annotations

METADATA = "metadata"
TARGETS = "targets"

CONTENT = "content"
HOSTS = "hosts"
"""The roles that the top-level targets role delegates to."""

BUNDLES = "bundles"
BUNDLE = "bundle"
DIRECTORY = "directory"
RELEASE_FILE = "release.json"

CONTENT_PATHS = [f"{BUNDLES}/*{'/*' * depth}" for depth in (1, 2, 3, 4)]
"""A star does not match '/'. The deepest path is bundles/<id>/bundle/images/<folder>/<file>."""

MAX_RELEASE = 10**12
"""A number that grows by one never reaches this. A higher one is a mistake or an attack."""

LIFETIMES = {
    "root": 3 * 365,
    "targets": 2 * 365,
    HOSTS: 2 * 365,
    CONTENT: 400,
    "snapshot": 400,
    "timestamp": 400,
}
"""Days until a signature expires. Kiosks must accept the content of a publisher who publishes once
a year: 400 days allow for a month of delay. Each `publish add` renews the last three."""


def bundle_prefix(bundle: str) -> str:
    """Returns the path, with its last '/', below which the targets of a bundle are."""
    return f"{BUNDLES}/{bundle}/"
