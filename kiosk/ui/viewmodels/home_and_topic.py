"""View models of the pages that only list tiles: Home and Topic."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.audiences import audiences_used, for_audience, suits
from kiosk.bundle.model import Bundle, Library
from kiosk.bundle.site import values_of
from kiosk.bundle.tints import tints_of
from kiosk.ui.viewmodels.bidi import isolated
from kiosk.ui.viewmodels.list_model import TupleListModel
from kiosk.ui.viewmodels.tiles import TileRow, card_tile, card_tiles, topic_tile
from kiosk.ui.viewmodels.typed_property import Property

QML_IMPORT_NAME = "KioskBackend"
QML_IMPORT_MAJOR_VERSION = 1


class AudienceRow(NamedTuple):
    """One filter. `target`: the id of an audience, "" for everyone; `own_name`: of an audience that
    a bundle adds, "" for one that QML names."""

    target: str
    own_name: str = ""


def talking_topic(bundle: Bundle) -> str:
    """Returns the id of the topic of people to talk to: the one with the tint *talk*, else the one
    with the most services, if these are more than its cards; "" without one."""
    tinted = [topic for topic in bundle.topics if topic.tint == "talk" and topic.destinations]
    people = [topic for topic in bundle.topics if len(topic.destinations) > len(topic.cards)]
    people.sort(key=lambda topic: -len(topic.destinations))
    return next((topic.id for topic in (*tinted, *people)), "")


def _parts_of(library: Library | None) -> tuple[str, ...]:
    if library is None:
        return ()
    known = {
        "open": library.open.known,
        "events": library.events,
        "joining": library.joining,
        "printing": library.printing,
    }
    return tuple(part for part, words in known.items() if words)


def _choices(bundle: Bundle, language: str, talk: str) -> list[TileRow]:
    tints = tints_of(bundle.topics)
    taken: set[str] = set()
    rows = []
    for topic in bundle.topics:
        if topic.id == talk:
            continue
        cards = (bundle.cards.get(one) for one in topic.cards if one not in taken)
        own = (one for one in cards if one and (one.language or bundle.languages[0]) == language)
        card = next(own, None)
        if card is None:
            row = topic_tile(topic, language)._replace(target=f"topic/{topic.id}")
        else:
            taken.add(card.id)
            row = card_tile(card, language)._replace(target=f"card/{card.id}", audience=())
        rows.append(row._replace(tint=tints[topic.id]))
    return rows


@QmlElement
@QmlUncreatable("made by the program")
class HomeModel(QObject):  # type: ignore[operator]
    """The question, the notices, the filters and the topics of the bundle."""

    changed = Signal()
    audienceChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._question = ""
        self._audience = ""
        self._library = self._talk = ""
        self._here: dict[str, str] = {}
        self._library_parts: tuple[str, ...] = ()
        self._notices: tuple[str, ...] = ()
        self._bundle: Bundle | None = None
        self._language = "en"
        self._topics = TupleListModel(TileRow, self)
        self._choices = TupleListModel(TileRow, self)
        self._topic_choices = TupleListModel(TileRow, self)
        self._audiences = TupleListModel(AudienceRow, self)

    def show(self, bundle: Bundle, language: str) -> None:
        """A filter that was chosen stays, as in another language."""
        self._bundle, self._language = bundle, language
        self._question = bundle.home_question
        self._library = isolated(bundle.library.name, language) if bundle.library else ""
        self._library_parts = _parts_of(bundle.library)
        self._notices = tuple(isolated(one.text, language) for one in bundle.notices)
        self._talk = talking_topic(bundle)
        self._here = {name: isolated(it, language) for name, it in values_of(bundle).items()}
        used = audiences_used(bundle)
        names = {one.id: isolated(one.name, language) for one in bundle.audiences}
        rows = [AudienceRow(one, names.get(one, "")) for one in used]
        # A single audience would be the same list again.
        self._audiences.replace([AudienceRow(""), *rows] if len(rows) > 1 else ())
        if self._audience not in used:
            self._audience = ""
        self._list_topics()
        self.changed.emit()
        self.audienceChanged.emit()

    def choose(self, audience: str) -> None:
        """Lists only topics with something for an audience; "" for everyone."""
        known = [row.target for row in self._audiences.rows()]
        if audience != self._audience and (audience == "" or audience in known):
            self._audience = audience
            self._list_topics()
            self.audienceChanged.emit()

    def _list_topics(self) -> None:
        bundle = self._bundle
        if bundle is None:
            return
        tints = tints_of(bundle.topics)
        rows = [
            (topic, topic_tile(topic, self._language)._replace(tint=tints[topic.id]))
            for topic in bundle.topics
        ]
        self._topics.replace([row for topic, row in rows if suits(bundle, topic, self._audience)])
        self._choices.replace(_choices(bundle, self._language, self._talk))
        others = [(topic, row) for topic, row in rows if topic.id != self._talk]
        self._topic_choices.replace(
            [row._replace(target=f"topic/{topic.id}") for topic, row in others]
        )

    @Property(str, notify=changed)
    def question(self) -> str:
        return self._question

    @Property("QStringList", notify=changed)
    def notices(self) -> list[str]:
        return list(self._notices)

    @Property(str, notify=changed)
    def library(self) -> str:
        """Name of the building whose hours and events the bundle has; "" without."""
        return self._library

    @Property("QStringList", notify=changed)
    def libraryParts(self) -> list[str]:
        """What the bundle says of the building: open, events, joining, printing."""
        return list(self._library_parts)

    @Property(QObject, constant=True)
    def topics(self) -> TupleListModel:
        """The topics with something for the chosen audience."""
        return self._topics

    @Property(QObject, constant=True)
    def choices(self) -> TupleListModel:
        """The answers of "I'm not sure": for each topic but that of `talk` what may have happened,
        its first card; the topic itself where no card of it is in the screen's language. The
        `target` is "card/ID" or "topic/ID"."""
        return self._choices

    @Property(QObject, constant=True)
    def topicChoices(self) -> TupleListModel:
        """The same with the topics themselves, whose titles are shorter."""
        return self._topic_choices

    @Property(str, notify=changed)
    def talk(self) -> str:
        """The topic of people to talk to: the way out of "I'm not sure"; "" without one."""
        return self._talk

    @Property(str, notify=changed)
    def desk(self) -> str:
        """The words of the building for its desk; "" where it has none. So is the next one."""
        return self._here.get("desk", "")

    @Property(str, notify=changed)
    def quietRoom(self) -> str:
        return self._here.get("quiet_room", "")

    @Property(QObject, constant=True)
    def audiences(self) -> TupleListModel:
        """The filters, everyone first; empty where a filter would change nothing."""
        return self._audiences

    @Property(str, notify=audienceChanged)
    def audience(self) -> str:
        return self._audience


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

    def show(self, bundle: Bundle, topic_id: str, language: str, audience: str = "") -> None:
        """Cards for the chosen audience come first; the others stay, so that none is missed."""
        topic = next(topic for topic in bundle.topics if topic.id == topic_id)
        self._title = topic.title
        self._summary = topic.summary
        self._tint = tints_of(bundle.topics)[topic_id]
        cards = for_audience(bundle, topic.cards, audience)
        self._cards.replace(card_tiles(bundle, cards, language))
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
