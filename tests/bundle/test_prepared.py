"""Content that was read beforehand: the same as reading it, and never believed when in doubt."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.bundle import prepared
from kiosk.bundle.codes import codes_of
from kiosk.bundle.directory import read_directory
from kiosk.bundle.model import Block, Bundle, Card
from kiosk.bundle.parse import read_bundle
from kiosk.qr import symbol


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy = tmp_path / "bundle"
    shutil.copytree(paths.SHIPPED_BUNDLE, copy, ignore=shutil.ignore_patterns(".prepared*"))
    return copy


def load(folder: Path) -> Bundle | None:
    return prepared.load(folder, paths.DIRECTORY)


def unparsed(bundle: Bundle) -> Bundle:
    cards = {
        key: card._replace(body=tuple(block._replace(parsed="") for block in card.body))
        for key, card in bundle.cards.items()
    }
    return bundle._replace(cards=cards)


def test_it_is_the_bundle_with_its_codes(folder: Path) -> None:
    assert load(folder) is None
    assert not prepared.prepare(folder, paths.DIRECTORY).has_errors
    read, _ = read_bundle(folder, read_directory(paths.DIRECTORY)[0])
    found = load(folder)
    assert read is not None
    assert found is not None
    assert unparsed(found)._replace(codes=read.codes) == read
    wanted = {code for one in read.destinations.values() for code in codes_of(one, read) if code}
    assert {"https://www.childline.org.uk/", "tel:08001111", "SMSTO:85258:SHOUT"} <= wanted
    assert "MECARD:N:Childline;TEL:08001111;;" in wanted
    assert "tel:999" not in wanted
    assert {key: symbol.to_rows(symbol.matrix(key)) for key in wanted} == {
        key: tuple(rows) for key, rows in found.codes.items()
    }
    assert {path.name for path in folder.iterdir() if path.name.startswith(".")} == {
        prepared.PREPARED_FILE,
        *(f".prepared-{language}.json" for language in read.languages[1:]),
    }


def test_a_card_that_changed_makes_it_worthless(folder: Path) -> None:
    prepared.prepare(folder, paths.DIRECTORY)
    card = folder / "cards" / "online-grooming.yaml"
    text = card.read_text("utf-8")
    card.write_text(text, "utf-8")
    os.utime(card, ns=(1, 1))
    assert load(folder) is None


def test_so_does_a_card_that_came_or_went(folder: Path) -> None:
    prepared.prepare(folder, paths.DIRECTORY)
    new = folder / "cards" / "new-card.yaml"
    new.write_text("title: x\n", "utf-8")
    assert load(folder) is None
    new.unlink()
    assert load(folder) is not None
    (folder / "cards" / "online-grooming.yaml").unlink()
    assert load(folder) is None


def test_so_does_another_program(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    prepared.prepare(folder, paths.DIRECTORY)
    monkeypatch.setattr(prepared, "__version__", "99")
    assert load(folder) is None


def test_so_does_the_format_of_an_older_program(folder: Path) -> None:
    prepared.prepare(folder, paths.DIRECTORY)
    for file in folder.glob(".prepared*.json"):
        data = json.loads(file.read_text("utf-8"))
        data["made_from"][0] -= 1
        file.write_text(json.dumps(data), "utf-8")
    assert load(folder) is None
    assert prepared.load(folder, paths.DIRECTORY, "pl") is None


def test_so_does_a_field_that_the_model_did_not_have(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared.prepare(folder, paths.DIRECTORY)
    monkeypatch.setattr(Card, "_fields", (*Card._fields, "age_note"))
    assert load(folder) is None


def test_so_does_anything_odd_inside(folder: Path) -> None:
    prepared.prepare(folder, paths.DIRECTORY)
    file = folder / prepared.PREPARED_FILE
    whole = file.read_text("utf-8")
    for text in ("", whole[:-40], "[]", "null", "[" * 100_000, '{"made_from": 1}'):
        file.write_text(text, "utf-8")
        assert load(folder) is None
    data = json.loads(whole)
    data["bundle"].append("one field too many")
    file.write_text(json.dumps(data), "utf-8")
    assert load(folder) is None


def test_a_bundle_with_an_error_gets_no_file(folder: Path) -> None:
    (folder / "cards" / "broken.yaml").write_text("title: [\n", "utf-8")
    assert prepared.prepare(folder, paths.DIRECTORY).has_errors
    assert not (folder / prepared.PREPARED_FILE).exists()


def test_the_command_names_what_is_wrong(folder: Path) -> None:
    (folder / "cards" / "broken.yaml").write_text("title: 'x'\nsummary: *a\n", "utf-8")

    def prepare(*folders: Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "kiosk", "prepare", *map(str, folders)],
            capture_output=True,
            text=True,
            check=False,
        )

    refused = prepare(folder)
    assert refused.returncode == 1
    assert f"{folder}/cards/broken.yaml:2:10: error: '*a' stands for" in refused.stderr
    nowhere = prepare(folder / "nowhere")
    assert nowhere.returncode == 2
    assert nowhere.stderr == (f"kiosk: {folder / 'nowhere'} does not exist or is not a folder.\n")
    (folder / "cards" / "broken.yaml").unlink()
    assert prepare(folder).returncode == 0


def test_a_start_with_it_loads_neither_yaml_nor_the_encoder(folder: Path) -> None:
    prepared.prepare(folder, paths.DIRECTORY)
    code = (
        "import sys; from pathlib import Path; from kiosk import paths;"
        "from kiosk.qr import symbol;"
        "from kiosk.bundle.prepared import load;"
        f"bundle = load(Path({str(folder)!r}), paths.DIRECTORY);"
        "symbol.preload(bundle.codes); symbol.matrix('https://www.ceop.police.uk/Safety-Centre/');"
        "print([name for name in ('yaml', 'segno', 'ssl') if name in sys.modules])"
    )
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert printed.stdout.strip() == b"[]"


OPEN_EVERY_CARD = """
import sys
from pathlib import Path
from kiosk import paths
from kiosk.content.loader import load_bundle, translated
from kiosk.ui.viewmodels.card import CardModel

original = load_bundle(Path(sys.argv[1]), paths.DIRECTORY)
for language in original.languages:
    bundle = original if language == "en" else translated(original, language)
    for key in bundle.cards:
        model = CardModel()
        model.show(bundle, key, language)
        print(language, key, model.blocks.rows())
parser = ("markdown_it", "kiosk.bundle.markup.commonmark", "kiosk.bundle.markup.parser", "yaml")
print(*(name for name in parser if name in sys.modules), file=sys.stderr)
"""


def opened(folder: Path) -> tuple[str, list[str]]:
    """Returns the text of every card in every language, and the parsers that were loaded for it."""
    done = subprocess.run(
        [sys.executable, "-c", OPEN_EVERY_CARD, folder], capture_output=True, text=True, check=True
    )
    return done.stdout, done.stderr.split()


def test_cards_open_without_a_markdown_parser_and_show_the_same(folder: Path) -> None:
    prepared.prepare(folder, paths.DIRECTORY)
    ready, parsers = opened(folder)
    assert parsers == []
    for file in folder.glob(".prepared*.json"):
        file.unlink()
    read, parsers = opened(folder)
    assert parsers == [
        "markdown_it",
        "kiosk.bundle.markup.commonmark",
        "kiosk.bundle.markup.parser",
        "yaml",
    ]
    assert ready == read
    assert len(ready.splitlines()) > 100


def test_words_that_were_damaged_are_read_from_the_markdown(folder: Path) -> None:
    prepared.prepare(folder, paths.DIRECTORY)
    good, _ = opened(folder)
    for file in folder.glob(".prepared*.json"):
        data = json.loads(file.read_text("utf-8"))
        cards = data["bundle"][Bundle._fields.index("cards")]
        for card in cards.values():
            for block in card[Card._fields.index("body")]:
                block[Block._fields.index("parsed")] = '[["html",[["<img src=x>"]]]]'
        file.write_text(json.dumps(data), "utf-8")
    assert load(folder) is not None
    damaged, parsers = opened(folder)
    assert damaged == good
    assert "markdown_it" in parsers
