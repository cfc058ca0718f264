"""Hostile sticks: `make_hostile(library, number)` turns a library's publication into the stick of
this number. Each number up to 1,000 gives a different stick, and always the same one.

Ideas are from tuf-conformance, jwilk/traversal-archives, yaml-test-suite and the big list of
naughty strings; the cases are our own.
"""

from __future__ import annotations

import json
import os
import random
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from kiosk.signing.publish.metadata import Repository
from kiosk.signing.release import Release
from tests.signing.apply.forged_metadata import sign_role_with
from tests.signing.library import NOW, Library

Recipe = Callable[[Library, random.Random], None]

MANY = 1000
NUMBER = 2
"""The number of the forged release; the kiosk shows release 1."""

NAMES = [
    "../escaped.yaml",
    "../../../../../../tmp/escaped",
    "bundle/../../escaped.yaml",
    "bundle/../bundle.yaml",
    "/etc/cron.d/escaped",
    "bundle//double.yaml",
    "bundle/./dot.yaml",
    "bundle/cards/..",
    "bundle/cards/",
    "bundle/",
    "bundle",
    "bundle/con.yaml",
    "bundle/cards/nul",
    "bundle/lpt1.txt",
    "bundle/cards/a:b.yaml",
    "bundle/c:/windows/x",
    "bundle\\cards\\x.yaml",
    "bundle/cards/trailing.",
    "bundle/cards/trailing ",
    "bundle/Cards/first-card.yaml",
    "bundle/cards/First-Card.yaml",
    "bundle/.prepared.json",
    "bundle/.prepared-pl.json",
    "bundle/.git/config",
    "bundle/cards/first-card.yaml/inside.yaml",
    "bundle/cards",
    "bundle/cards/new\nline.yaml",
    "bundle/cards/\x1b[31m.yaml",
    "bundle/cards/\u202egnp.yaml",
    "bundle/cards/ﬁrst.yaml",
    "bundle/cards/caf\u00e9.yaml",
    "bundle/cards/cafe\u0301.yaml",
    "bundle/cards/" + "a" * 150 + ".yaml",
    "bundle/" + "a/" * 3 + "deep.yaml",
    "bundle/" + "../" * 30 + "escaped",
    "bundle/%2e%2e/x.yaml",
    "bundle/cards/$(reboot).yaml",
    "bundle/cards/;reboot.yaml",
    "bundle/cards/-rf *.yaml",
    "directory/hosts.yaml",
    "directory/sub/hosts.yaml",
    "directory/../directory/hosts.yaml",
    "directory/HOSTS.yaml",
    "manifest.json",
    "staging/x",
    "bundlex/x.yaml",
    "bundle/cards/~",
    "bundle/cards/*.yaml",
    "bundle/cards/x.yaml\x00.png",
]

YAML = [
    b"[" * 100_000,
    b"{a: " * 50_000,
    b"- " * 60_000,
    b"a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n",
    b"base: &base {a: 1}\nmore: {<<: *base}\n",
    b"id: !!python/object/apply:os.system [reboot]\n",
    b"id: !!binary aGVsbG8=\n",
    b"id: one\nid: two\n",
    b"id: one\n---\nid: two\n",
    b"id: \x00\n",
    b"\xff\xfei\x00d\x00",
    b"id: \xc3\x28\n",
    b"id: \xed\xa0\x80\n",
    b'id: "\\ud800"\n',
    b"",
    b"# nothing\n",
    b"null\n",
    b"just words\n",
    b"- a\n- b\n",
    b"? {a: b}\n: c\n",
    b"id: [unclosed\n",
    b"id: 'unclosed\n",
    b"\tid: tab\n",
    b"%YAML 9.9\n---\nid: x\n",
    b"id: \xe2\x80\xaex\n",
    b"id: " + b"9" * 400_000 + b"\n",
    b"id: x\n" + b"k%d: v\n" * 10,
    b"x: y\n" * 30_000,
    b"#" * (2 << 20),
    b"id: {" + b"a: b, " * 30_000 + b"}\n",
    b"--- |\n" + b" x\n" * 1000,
    b"reviewed: 2024-02-30\n",
    b"title: <img src=http://127.0.0.1:1/>\n",
    bytes(range(256)),
]

PICTURES = [
    b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
    b"<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>",
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\xc3\x50\0\0\xc3\x50\x08\x02\0\0\0" + b"\0" * 40,
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\x7f\xff\xff\xff\x7f\xff\xff\xff\x08\x02\0\0\0" + b"\0" * 40,
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0\0\0\0\0\x08\x02\0\0\0\0\0\0\0\0\0\0\0IEND\xaeB`\x82",
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff\xe0\0\x10JFIF\0",
    b"\xff\xd8\xff\xd9",
    b"\xff\xd8\xff" + b"\xff" * 2000,
    b"RIFF\xff\xff\xff\xffWEBPVP8X" + b"\0" * 40,
    b"RIFF\x04\0\0\0WEBP",
    b"GIF89a\x01\0\x01\0",
    b"BM" + b"\0" * 100,
    b"%PDF-1.7\n",
    b"MZ" + b"\0" * 100,
    b"#!/bin/sh\nreboot\n",
    b"<html><script>location='https://www.evil.example'</script>",
    b"",
    b"\0" * (5 << 20),
]

CUSTOMS: list[Any] = [
    None,
    {},
    [],
    "2",
    {"release": "2"},
    {"release": -1},
    {"release": True},
    {"release": 10**40},
    {"release": None},
    {"release": [2]},
    {"release": 3},
]

RELEASES = [
    b"",
    b"null",
    b"[]",
    b"{}",
    b"{",
    b"[" * 100_000,
    b'{"bundle": "library", "release": 2}',
    b'{"bundle": "library", "published": "soon", "release": 2}',
    b'{"bundle": "library", "published": "2026-11-23T09:30:00", "release": 2}',
    b'{"bundle": "library", "published": "9999-12-31T23:59:59+00:00", "release": 2}',
    b'{"bundle": "library", "published": 20261123, "release": 2}',
    b'{"bundle": "../library", "published": "2026-11-23T09:30:00+00:00", "release": 2}',
    b'{"bundle": "library", "published": "2026-11-23T09:30:00+00:00", "release": 99}',
    b'{"bundle": "library", "published": "2026-11-23T09:30:00+00:00", "release": 2e0}',
    b"\xff" * 100,
    Release("library", 10**13, "2026-11-23T09:30:00+00:00").text,
]

VALUES: list[Any] = [
    None,
    True,
    0,
    -1,
    2**63,
    10**400,
    1.5,
    "",
    "x",
    "../x",
    [],
    {},
    [[]],
    "9999-12-31T23:59:59Z",
    "1970-01-01T00:00:00Z",
    "\ud800",
]
"""Values put in the place of a valid one."""

FILES = ["bundle/bundle.yaml", "bundle/cards/first-card.yaml", "directory/services.yaml"]


def make_hostile(library: Library, number: int) -> None:
    """Changes `library.repo`, in which release 2 may be published with `sign_anything`."""
    chance = random.Random(number)
    recipes = list(_recipes())
    recipes[number % len(recipes)](library, chance)


def _recipes() -> Iterator[Recipe]:
    for name in NAMES:
        yield _named(name)
    for text in YAML:
        yield _written(text)
    for data in PICTURES:
        yield _pictured(data)
    for custom in CUSTOMS:
        yield _numbered(custom)
    for text in RELEASES:
        yield _released(text)
    yield from (_linked, _piped, _emptied, _cut_short, _longer, _sparse, _vanished, _another_byte)
    yield from (_many, _large, _value, _value, _value, _role_of_another, _misplaced, _nested)


def _named(name: str) -> Recipe:
    def recipe(library: Library, chance: random.Random) -> None:
        files = library.files()
        files[name] = chance.choice([b"id: hostile\n", library.files()[FILES[1]]])
        library.sign_anything(files, number=NUMBER)

    return recipe


def _written(text: bytes) -> Recipe:
    def recipe(library: Library, chance: random.Random) -> None:
        files = library.files()
        files[chance.choice(FILES)] = text
        library.sign_anything(files, number=NUMBER)

    return recipe


def _pictured(data: bytes) -> Recipe:
    def recipe(library: Library, chance: random.Random) -> None:
        name = f"images/talk.{chance.choice(['png', 'jpg', 'webp'])}"
        files = library.files()
        card = files[FILES[1]].decode()
        block = f"  - image: {{file: {name}, alt: Two people talking on a bench}}\n"
        files[FILES[1]] = card.replace("destinations:", f"{block}destinations:").encode()
        files[f"bundle/{name}"] = data
        library.sign_anything(files, number=NUMBER)

    return recipe


def _numbered(custom: Any) -> Recipe:
    def recipe(library: Library, chance: random.Random) -> None:
        library.sign_anything(library.files(), number=NUMBER)
        repository = Repository.open(library.repo)
        target = repository.content.targets["bundles/library/release.json"]
        target.unrecognized_fields["custom"] = custom
        repository.commit(("content",), library.ring, NOW)

    return recipe


def _released(text: bytes) -> Recipe:
    def recipe(library: Library, chance: random.Random) -> None:
        library.sign_anything(library.files(), number=NUMBER, release=text)

    return recipe


def _some_file(library: Library, chance: random.Random) -> Path:
    """One that a kiosk has to read for release 2."""
    files = library.files()
    files[FILES[1]] = files[FILES[1]].replace(b"A card", b"Hostile")
    library.sign_anything(files, number=NUMBER)
    repository = Repository.open(library.repo)
    found = [library.repo / "metadata/timestamp.json"]
    for role in ("snapshot", "content"):
        version = repository.roles[role].signed.version
        found.append(library.repo / f"metadata/{version}.{role}.json")
    for path, target in repository.content.targets.items():
        folder, _, last = path.rpartition("/")
        found.append(library.repo / f"targets/{folder}/{target.hashes['sha256']}.{last}")
    return chance.choice(found)


def _linked(library: Library, chance: random.Random) -> None:
    path = _some_file(library, chance)
    whole = path.read_bytes()
    path.unlink()
    if sys.platform == "win32":
        return
    elsewhere = library.place / "elsewhere"
    elsewhere.write_bytes(whole)
    path.symlink_to(chance.choice([elsewhere, Path("/etc/passwd"), path, Path("nowhere")]))


def _piped(library: Library, chance: random.Random) -> None:
    path = _some_file(library, chance)
    path.unlink()
    if sys.platform != "win32":
        os.mkfifo(path)


def _emptied(library: Library, chance: random.Random) -> None:
    path = _some_file(library, chance)
    path.unlink()
    if chance.random() < 0.5:
        path.write_bytes(b"")
    else:
        path.mkdir()


def _cut_short(library: Library, chance: random.Random) -> None:
    path = _some_file(library, chance)
    whole = path.read_bytes()
    path.write_bytes(whole[: chance.randrange(len(whole))])


def _longer(library: Library, chance: random.Random) -> None:
    path = _some_file(library, chance)
    with path.open("ab") as stream:
        stream.write(chance.choice([b"x", b"}", b"\0" * 1000, chance.randbytes(100_000)]))


def _sparse(library: Library, chance: random.Random) -> None:
    with _some_file(library, chance).open("r+b") as stream:
        stream.truncate(chance.choice([20 << 20, 1 << 33]))


def _vanished(library: Library, chance: random.Random) -> None:
    _some_file(library, chance).unlink()


def _another_byte(library: Library, chance: random.Random) -> None:
    path = _some_file(library, chance)
    whole = bytearray(path.read_bytes())
    whole[chance.randrange(len(whole))] ^= 1 << chance.choice([0, 1, 7])
    path.write_bytes(whole)


def _signed_metadata(library: Library) -> Any:
    library.sign_anything(library.files(), number=NUMBER)
    return Repository.open(library.repo)


def _many(library: Library, chance: random.Random) -> None:
    """More files than a bundle may have; they need not even be there."""
    from tuf.api.metadata import TargetFile

    repository = _signed_metadata(library)
    for number in range(chance.randrange(5000, 7000)):
        path = f"bundles/library/bundle/images/{number}.png"
        repository.content.targets[path] = TargetFile(1, {"sha256": "0" * 64}, path)
    repository.commit(("content",), library.ring, NOW)


def _large(library: Library, chance: random.Random) -> None:
    from tuf.api.metadata import TargetFile

    repository = _signed_metadata(library)
    each = chance.choice([17 << 20, 1 << 40, 2**63])
    for number in range(chance.choice([1, 40])):
        path = f"bundles/library/bundle/images/{number}.png"
        repository.content.targets[path] = TargetFile(each, {"sha256": "0" * 64}, path)
    repository.commit(("content",), library.ring, NOW)


def _value(library: Library, chance: random.Random) -> None:
    """Replaces a value somewhere in a metadata file; its signature stays as it was."""
    repository = _signed_metadata(library)
    role = chance.choice(["timestamp", "snapshot", "content"])
    version = repository.roles[role].signed.version
    name = "timestamp" if role == "timestamp" else f"{version}.{role}"
    path = library.repo / f"metadata/{name}.json"
    value = json.loads(path.read_bytes())
    places = list(_places(value))
    owner, key = chance.choice(places)
    new = chance.choice(VALUES)
    owner[key] = [new] if owner[key] == new else new
    path.write_text(json.dumps(value))


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    keys: Any = ()
    if isinstance(value, dict):
        keys = list(value)
    elif isinstance(value, list):
        keys = range(len(value))
    for key in keys:
        yield value, key
        yield from _places(value[key])


def _role_of_another(library: Library, chance: random.Random) -> None:
    role = chance.choice(["hosts", "targets"])
    sign_role_with(library, role, "content", "hosts.yaml", b"hosts: [www.evil.example]\n")


def _misplaced(library: Library, chance: random.Random) -> None:
    """The metadata of one role under the name of another."""
    repository = _signed_metadata(library)
    place = library.repo / "metadata"
    content = place / f"{repository.content.version}.content.json"
    snapshot = place / f"{repository.snapshot.version}.snapshot.json"
    source, target = chance.choice(
        [
            (content, snapshot),
            (snapshot, content),
            (snapshot, place / "timestamp.json"),
            (place / "1.root.json", place / "timestamp.json"),
            (place / "1.root.json", place / "2.root.json"),
            (content, place / "2.root.json"),
        ]
    )
    target.write_bytes(source.read_bytes())


def _nested(library: Library, chance: random.Random) -> None:
    path = library.repo / "metadata" / chance.choice(["timestamp.json", "2.root.json"])
    opening = chance.choice([b"[", b'{"signed":', b'{"a":['])
    path.write_bytes(opening * chance.choice([1, 500, 5000]))
