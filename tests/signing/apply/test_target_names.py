"""Names and sums that only a thief of the content key signs."""

from __future__ import annotations

import pytest
from tuf.api.metadata import TargetFile

from kiosk.signing.apply import last_result
from kiosk.signing.apply.results import Outcome
from kiosk.signing.publish.metadata import Repository
from tests.signing.apply.kiosk_double import Kiosk
from tests.signing.library import NOW, Library

CARD = "bundles/library/bundle/cards/first-card.yaml"


@pytest.mark.parametrize(
    "hashes", [{"md5": "d41d8cd98f00b204e9800998ecf8427e"}, {"sha256": "../../etc/passwd"}]
)
def test_a_target_without_a_sha256(kiosk: Kiosk, library: Library, hashes: dict[str, str]):
    """C11: it ended `kiosk apply` with a traceback, without a code and without a record."""
    kiosk.takes(library.stick())
    repository = Repository.open(library.repo)
    repository.content.targets[CARD] = TargetFile(1, hashes, CARD)
    repository.commit(("content",), library.ring, NOW)
    result = kiosk.refuses(library.stick(), Outcome.BAD_SIGNATURE)
    assert result.says == "'bundle/cards/first-card.yaml' was signed without a SHA-256."
    assert last_result.read(kiosk.root) is not None


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("cards/\x1b[31mred.yaml", r"'bundle/cards/\x1b[31mred.yaml'"),
        ("cards/a\nb.yaml", r"'bundle/cards/a\nb.yaml'"),
    ],
)
def test_a_name_that_steers_a_terminal(kiosk: Kiosk, library: Library, name: str, says: str):
    kiosk.takes(library.stick())
    repository = Repository.open(library.repo)
    path = f"bundles/library/bundle/{name}"
    repository.content.targets[path] = TargetFile(1, {"sha256": "0" * 64}, path)
    repository.commit(("content",), library.ring, NOW)
    result = kiosk.refuses(library.stick(), Outcome.HOSTILE_NAME)
    assert result.says == f"{says} is not a file name for a bundle."


def test_a_bundle_whose_name_steers_a_terminal(kiosk: Kiosk, library: Library):
    repository = Repository.open(library.repo)
    path = "bundles/\x1b[31mred/release.json"
    repository.content.targets[path] = TargetFile(1, {"sha256": "0" * 64}, path)
    repository.commit(("content",), library.ring, NOW)
    result = kiosk.refuses(library.stick(), Outcome.SEVERAL)
    assert result.says == r"There are several bundles in it: '\x1b[31mred', 'library'."


def test_only_the_shared_cards_that_a_bundle_uses_are_published(kiosk: Kiosk, library: Library):
    """A program before 0.2 refuses a folder of the directory."""
    cards = library.directory / "cards"
    cards.mkdir()
    text = (library.bundle / "cards/first-card.yaml").read_text("utf-8")
    for name in ("calm.yaml", "other.yaml"):
        (cards / name).write_text(text, "utf-8")

    def published() -> list[str]:
        targets = Repository.open(library.repo).content.targets
        return [name.rpartition("/")[2] for name in targets if "directory/cards/" in name]

    library.publish("B")
    assert published() == []
    (library.bundle / "cards/second-card.yaml").write_text("use: calm\ntitle: Calm\n", "utf-8")
    library.publish("C")
    assert published() == ["calm.yaml"]
    kiosk.takes(library.stick())
