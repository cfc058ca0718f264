"""Pictures of new content that must not be decoded at a kiosk. `kiosk check` refuses them with
their names, but not everything that comes to a kiosk was checked."""

from __future__ import annotations

from pathlib import Path

from kiosk.bundle.cards import CARDS_FOLDER
from kiosk.bundle.image_file import MAX_BYTES, image_size
from kiosk.bundle.model import Bundle, Card
from kiosk.bundle.parse import BUNDLE_FILE
from kiosk.bundle.translation import file_name
from kiosk.content.loader import translated
from kiosk.errors import PictureError
from kiosk.validation.problems import Problems
from kiosk.validation.text_file import read_bytes


def has_pictures(card: Card) -> bool:
    return any(block.kind == "image" for block in card.body)


def faulty_pictures(bundle: Bundle, directory: Path) -> list[str]:
    """Returns a sentence for each place whose image is missing, incomplete, too large, or full of
    metadata."""
    places = {bundle.decoy.image: BUNDLE_FILE} if bundle.decoy.image else {}
    for code in bundle.languages:
        own = code == bundle.languages[0]
        for card in (bundle if own else translated(bundle, code, directory)).cards.values():
            name = f"{card.id}.yaml" if own else file_name(card.id, code)
            for block in card.body:
                if block.kind == "image":
                    places.setdefault(block.image, f"{CARDS_FOLDER}/{name}")
    return [
        cannot_be_shown(place)
        for image, place in places.items()
        if not _is_well(bundle.root / image, image)
    ]


def cannot_be_shown(place: str) -> str:
    """Returns the sentence for a place with an image that cannot be shown. It does not name the
    image: the log of a kiosk never does."""
    return (
        f"{place}: error: A kiosk cannot show a picture here. "
        "(Run 'kiosk check', which names it and what to do.)"
    )


def _is_well(file: Path, name: str) -> bool:
    data = read_bytes(file, name, MAX_BYTES, Problems())
    try:
        image_size(data or b"", name)
    except PictureError:
        return False
    return True
