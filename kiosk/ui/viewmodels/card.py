"""View model of the card page: the body as rows, the places to get help beside it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, QUrl, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.model import Block, Bundle
from kiosk.ui.models.rows import Rows
from kiosk.ui.viewmodels.dates import spoken_date
from kiosk.ui.viewmodels.tiles import TileRow, card_tiles, destination_tiles

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


class BlockRow(NamedTuple):
    """One drawn piece of a body. `words` and `items` are styled text, escaped by us."""

    kind: str
    title: str = ""
    words: str = ""
    items: tuple[str, ...] = ()
    picture: str = ""


@QmlElement
@QmlUncreatable("made by the program")
class CardModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._title = self._summary = self._reviewed = self._due = self._source = ""
        self._audience: tuple[str, ...] = ()
        self._blocks = Rows(BlockRow, self)
        self._places = Rows(TileRow, self)
        self._related = Rows(TileRow, self)

    def show(self, bundle: Bundle, card_id: str, language: str) -> None:
        card = bundle.cards[card_id]
        self._title, self._summary, self._audience = card.title, card.summary, card.audience
        self._reviewed = spoken_date(card.reviewed, language)
        self._due = spoken_date(card.review_by, language)
        self._source = ""
        if card.source is not None:
            day = spoken_date(card.source.date, language)
            self._source = f"{card.source.title}, {day}" if day else card.source.title
        rows: list[BlockRow] = []
        for block in card.body:
            rows.extend(_rows(block, bundle))
        self._blocks.replace(rows)
        self._places.replace(destination_tiles(bundle, card.destinations))
        self._related.replace(card_tiles(bundle, card.related))
        self.changed.emit()

    def clear(self) -> None:
        self._title = self._summary = self._reviewed = self._due = self._source = ""
        self._audience = ()
        for rows in (self._blocks, self._places, self._related):
            rows.replace(())
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._title

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._summary

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def audience(self) -> list[str]:
        return list(self._audience)

    @Property(str, notify=changed)
    def reviewed(self) -> str:
        return self._reviewed

    @Property(str, notify=changed)
    def due(self) -> str:
        return self._due

    @Property(str, notify=changed)
    def source(self) -> str:
        return self._source

    @Property(QObject, constant=True)
    def blocks(self) -> Rows:
        return self._blocks

    @Property(QObject, constant=True)
    def places(self) -> Rows:
        return self._places

    @Property(QObject, constant=True)
    def related(self) -> Rows:
        return self._related

    @Property(int, notify=changed)
    def relatedCount(self) -> int:
        return self._related.rowCount()


def _rows(block: Block, bundle: Bundle) -> list[BlockRow]:
    # Not at the top: the attract screen needs no Markdown.
    from kiosk.bundle.markup import Bullets, Heading, inline_or_plain, prose_or_plain, styled

    if block.kind == "image":
        picture = QUrl.fromLocalFile(str(bundle.root / block.image)).toString()
        return [BlockRow("image", words=block.alt, picture=picture)]
    if block.kind == "text":
        rows = [BlockRow("heading", words=block.title)] if block.title else []
        for piece in prose_or_plain(block.markdown):
            if isinstance(piece, Bullets):
                rows.append(BlockRow("bullets", items=tuple(map(styled, piece.items))))
            elif isinstance(piece, Heading):
                rows.append(BlockRow("heading", words="".join(s.text for s in piece.spans)))
            else:
                rows.append(BlockRow("paragraph", words=styled(piece.spans)))
        return rows
    if block.kind in ("warning", "inset"):
        return [BlockRow(block.kind, block.title, items=_paragraphs(block.markdown))]
    items = tuple(styled(inline_or_plain(item)) for item in block.items)
    return [BlockRow(block.kind, block.title, items=items)]


def _paragraphs(markdown: str) -> tuple[str, ...]:
    """The paragraphs of a note; lists inside it become lines of their own."""
    from kiosk.bundle.markup import Bullets, prose_or_plain, styled

    lines: list[str] = []
    for piece in prose_or_plain(markdown):
        if isinstance(piece, Bullets):
            lines.extend(f"• {styled(item)}" for item in piece.items)
        else:
            lines.append(styled(piece.spans))
    return tuple(lines)
