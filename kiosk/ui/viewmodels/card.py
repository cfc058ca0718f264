"""View model of the card page: the body as rows, the places to get help beside it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.model import Block, Bundle
from kiosk.bundle.translation_status import notice_for
from kiosk.ui.viewmodels.bidi import isolated
from kiosk.ui.viewmodels.dates import spoken_date
from kiosk.ui.viewmodels.list_model import Rows
from kiosk.ui.viewmodels.tiles import TileRow, card_tiles, destination_tiles
from kiosk.ui.viewmodels.typed_property import Property

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


class BlockRow(NamedTuple):
    """One drawn piece of a body. `words` and `items` are styled text, escaped by us. `heading` is
    the usual one of this kind, in English: the page translates it, and shows it where there is no
    `title`."""

    kind: str
    title: str = ""
    heading: str = ""
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
        self._notice = ""
        self._audience: tuple[str, ...] = ()
        self._blocks = Rows(BlockRow, self)
        self._places = Rows(TileRow, self)
        self._related = Rows(TileRow, self)

    def show(self, bundle: Bundle, card_id: str, language: str) -> None:
        card = bundle.cards[card_id]
        self._title = isolated(card.title, language)
        self._summary = isolated(card.summary, language)
        self._audience = card.audience
        self._notice = notice_for(bundle, card, language)
        spoken = card.language or bundle.languages[0]
        self._reviewed = spoken_date(card.reviewed, language)
        self._due = spoken_date(card.review_by, language)
        self._source = ""
        if card.source is not None:
            day = spoken_date(card.source.date, language)
            self._source = f"{card.source.title}, {day}" if day else card.source.title
        rows: list[BlockRow] = []
        for block in card.body:
            rows.extend(_rows(block, bundle, spoken, foreign=spoken != language))
        self._blocks.replace(rows)
        self._places.replace(destination_tiles(bundle, card.destinations, language))
        self._related.replace(card_tiles(bundle, card.related, language))
        self.changed.emit()

    def clear(self) -> None:
        self._title = self._summary = self._reviewed = self._due = self._source = ""
        self._notice = ""
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

    @Property("QStringList", notify=changed)
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

    @Property(str, notify=changed)
    def notice(self) -> str:
        """ "missing": not in the visitor's language; "unreviewed": nobody has read it; or ""."""
        return self._notice

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


def _rows(block: Block, bundle: Bundle, spoken: str, *, foreign: bool) -> list[BlockRow]:
    # Not at the top: the attract screen needs neither.
    from kiosk.bundle.block_headings import DO_NOT, HEADINGS
    from kiosk.bundle.markup import Bullets, Heading, inline_or_plain, prose_or_plain, styled

    if block.kind == "image":
        picture = QUrl.fromLocalFile(str(bundle.root / block.image)).toString()
        return [BlockRow("image", words=block.alt, picture=picture)]
    if block.kind == "text":
        rows = [BlockRow("heading", words=isolated(block.title, spoken))] if block.title else []
        for piece in prose_or_plain(block.markdown):
            if isinstance(piece, Bullets):
                items = tuple(isolated(styled(item), spoken) for item in piece.items)
                rows.append(BlockRow("bullets", items=items))
            elif isinstance(piece, Heading):
                words = "".join(s.text for s in piece.spans)
                rows.append(BlockRow("heading", words=isolated(words, spoken)))
            else:
                rows.append(BlockRow("paragraph", words=isolated(styled(piece.spans), spoken)))
        return rows
    title = isolated(block.title, spoken)
    heading = HEADINGS.get(block.kind, "")
    if foreign:
        # In one language with the text below it.
        title = title or heading
    if block.kind in ("warning", "inset"):
        lines = (isolated(line, spoken) for line in _paragraphs(block.markdown))
        return [BlockRow(block.kind, title, heading, items=tuple(lines))]
    before = DO_NOT if block.kind == "donts" and spoken == "en" else ""
    items = tuple(isolated(before + styled(inline_or_plain(item)), spoken) for item in block.items)
    return [BlockRow(block.kind, title, heading, items=items)]


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
