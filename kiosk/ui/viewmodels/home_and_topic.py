"""View models of the pages that only list tiles: Home and Topic."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.model import Bundle
from kiosk.bundle.tints import tints_of
from kiosk.ui.viewmodels.bidi import isolated
from kiosk.ui.viewmodels.list_model import TupleListModel
from kiosk.ui.viewmodels.tiles import TileRow, card_tiles, topic_tile
from kiosk.ui.viewmodels.typed_property import Property

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class HomeModel(QObject):  # type: ignore[operator]
    """The question, the notices and the topics of the bundle."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._question = ""
        self._notices: tuple[str, ...] = ()
        self._topics = TupleListModel(TileRow, self)

    def show(self, bundle: Bundle, language: str) -> None:
        self._question = bundle.home_question
        self._notices = tuple(isolated(one.text, language) for one in bundle.notices)
        tints = tints_of(bundle.topics)
        self._topics.replace(
            [topic_tile(topic, language)._replace(tint=tints[topic.id]) for topic in bundle.topics]
        )
        self.changed.emit()

    @Property(str, notify=changed)
    def question(self) -> str:
        return self._question

    @Property("QStringList", notify=changed)
    def notices(self) -> list[str]:
        return list(self._notices)

    @Property(QObject, constant=True)
    def topics(self) -> TupleListModel:
        return self._topics


@QmlElement
@QmlUncreatable("made by the program")
class TopicModel(QObject):  # type: ignore[operator]
    """The cards of one topic."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._summary = ""
        self._tint = ""
        self._cards = TupleListModel(TileRow, self)

    def show(self, bundle: Bundle, topic_id: str, language: str) -> None:
        topic = next(topic for topic in bundle.topics if topic.id == topic_id)
        self._title = topic.title
        self._summary = topic.summary
        self._tint = tints_of(bundle.topics)[topic_id]
        self._cards.replace(card_tiles(bundle, topic.cards, language))
        self.changed.emit()

    def clear(self) -> None:
        self._title = self._summary = self._tint = ""
        self._cards.replace(())
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._title

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._summary

    @Property(QObject, constant=True)
    def cards(self) -> TupleListModel:
        return self._cards

    @Property(str, notify=changed)
    def tint(self) -> str:
        """Name of the topic's colour, for `TopicColours`."""
        return self._tint

    @Property(int, notify=changed)
    def cardCount(self) -> int:
        return self._cards.rowCount()
