"""View model of the card page: the body as rows, and related cards."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.audiences import named
from kiosk.bundle.model import Bundle
from kiosk.bundle.sections import sections_of
from kiosk.bundle.tints import tints_of
from kiosk.bundle.translation_status import notice_for
from kiosk.ui.viewmodels.bidi import isolated
from kiosk.ui.viewmodels.card_body import BlockRow, body_rows
from kiosk.ui.viewmodels.dates import spoken_date
from kiosk.ui.viewmodels.list_model import TupleListModel
from kiosk.ui.viewmodels.tiles import TileRow, card_tiles
from kiosk.ui.viewmodels.typed_property import Property

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class CardModel(QObject):  # type: ignore[operator]
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._title = self._summary = self._reviewed = self._due = self._source = ""
        self._notice = self._tint = ""
        self._audience: tuple[str, ...] = ()
        self._sections: tuple[str, ...] = ()
        self._first, self._calm = "", False
        self._blocks = TupleListModel(BlockRow, self)
        self._related = TupleListModel(TileRow, self)

    def show(self, bundle: Bundle, card_id: str, language: str, topic_id: str = "") -> None:
        """`topic_id`: of the topic that the visitor came from; '' for none."""
        card = bundle.cards[card_id]
        self._tint = _tint(bundle, card_id, topic_id)
        self._title = isolated(card.title, language)
        self._summary = isolated(card.summary, language)
        self._audience = named(bundle, card.audience)
        self._first, self._calm = isolated(card.first, language), card.calm
        self._sections = tuple(isolated(one.title, language) for one in sections_of(card))
        self._notice = notice_for(bundle, card, language)
        self._reviewed = spoken_date(card.reviewed, language)
        self._due = spoken_date(card.review_by, language)
        self._source = ""
        if card.source is not None:
            day = spoken_date(card.source.date, language)
            self._source = f"{card.source.title}, {day}" if day else card.source.title
        self._blocks.replace(body_rows(card, bundle, language))
        self._related.replace(card_tiles(bundle, card.related, language))
        self.changed.emit()

    def clear(self) -> None:
        if self._title:
            # Imported late: not every visit opens a card.
            from kiosk.bundle import markup

            markup.forget()
        self._title = self._summary = self._reviewed = self._due = self._source = ""
        self._notice = self._tint = ""
        self._audience = self._sections = ()
        self._first, self._calm = "", False
        for rows in (self._blocks, self._related):
            rows.replace(())
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._title

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._summary

    @Property(str, notify=changed)
    def first(self) -> str:
        """The line that a frightened person must read; '' without."""
        return self._first

    @Property(bool, notify=changed)
    def hasSteps(self) -> bool:
        """Its first section says what to do, step by step."""
        return any(row.kind == "steps" and row.section == 0 for row in self._blocks.rows())

    @Property(bool, notify=changed)
    def urgentFirst(self) -> bool:
        """The red box is the first thing on the page."""
        kinds = [row.kind for row in self._blocks.rows() if row.kind != "section"]
        return kinds[:1] == ["urgent"]

    @Property(bool, notify=changed)
    def calm(self) -> bool:
        """The page offers the calm page."""
        return self._calm

    @Property("QStringList", notify=changed)
    def sections(self) -> list[str]:
        """The words of the tabs, by the `section` of the blocks; '' for the red box's own, and for
        the only one of a card without sections."""
        return list(self._sections)

    @Property(str, notify=changed)
    def tint(self) -> str:
        """Name of the colour of its topic, for `TopicColours`; '' for a card of none."""
        return self._tint

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
        """State of the translation: "missing" (not in the visitor's language), "unreviewed" (not
        yet read by a person who speaks it) or ''."""
        return self._notice

    @Property(QObject, constant=True)
    def blocks(self) -> TupleListModel:
        return self._blocks

    @Property(QObject, constant=True)
    def related(self) -> TupleListModel:
        return self._related

    @Property(int, notify=changed)
    def relatedCount(self) -> int:
        return self._related.rowCount()


def _tint(bundle: Bundle, card_id: str, topic_id: str) -> str:
    """Returns the colour of the topic that a visitor came from, else of the first that has the
    card."""
    topics = [topic.id for topic in bundle.topics if card_id in topic.cards]
    if not topics:
        return ""
    return tints_of(bundle.topics)[topic_id if topic_id in topics else topics[0]]
