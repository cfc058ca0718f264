"""Reading of a page: from its texts to utterances, and back to the item that shows the one that is
spoken."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from kiosk.ui.viewmodels.bidi import as_sentence
from kiosk.ui.viewmodels.utterances import Utterances
from kiosk.visit.speech import ReadAloudQueue, State, Utterance
from kiosk.visit.voice import Voice

ARRIVE_MS = 300
"""By then the transition to a new page has finished."""

Collect = Callable[[Any], Iterable[tuple[Any, str]]]
"""Returns the items of a page, each with the text to speak."""


class PageReader:
    """Reads the open page with a voice. `on_change` is called when the state or the item changes.
    `parent` owns the timer."""

    def __init__(
        self,
        voice: Voice,
        utterances: Utterances,
        collect: Collect,
        on_change: Callable[[], None],
        parent: QObject,
    ) -> None:
        self._voice = voice
        self._utterances = utterances
        self._collect = collect
        self._queue = ReadAloudQueue(voice.speaker, on_change)
        self.page: Any = None
        """The open page; None on screens that take the whole window."""
        self._untranslated = False
        self._items: list[Any] = []
        self._arrival = QTimer(parent)
        self._arrival.setSingleShot(True)
        self._arrival.setInterval(ARRIVE_MS)
        self._arrival.timeout.connect(self.read)

    @property
    def state(self) -> State:
        return self._queue.state

    @property
    def item(self) -> Any:
        """The item whose text is being spoken; None between two."""
        if self.state is State.SILENT or self._queue.index >= len(self._items):
            return None
        return self._items[self._queue.index]

    @property
    def lacks_voice(self) -> bool:
        """True if there is no voice for the visitor's language."""
        return self._voice.lacks(self._utterances.language)

    # -- the page ---------------------------------------------------------------------------

    def show(self, page: Any, *, untranslated: bool) -> None:
        self.page, self._untranslated = page, untranslated

    def leave(self) -> None:
        """Drops all references to the items of the page, which is about to be destroyed."""
        self.page = None
        self._voice.drop_rest()
        self._arrival.stop()
        self._queue.forget()
        self._items = []

    def text(self) -> str:
        """Returns all texts of the page, in the order in which they are read aloud."""
        if self.page is None:
            return ""
        return " ".join(as_sentence(text) for _, text in self._collect(self.page))

    def utterances_of(self, text: str, item: Any) -> list[Utterance]:
        """Returns what the voice says for a text of this page; see `Utterances.make`."""
        return self._utterances.make(
            text, item, self._voice.languages, untranslated=self._untranslated
        )

    # -- the voice --------------------------------------------------------------------------

    def read_on_arrival(self) -> None:
        """Reads the page once it is at rest."""
        self._arrival.start()

    @property
    def arriving(self) -> bool:
        return self._arrival.isActive()

    def read(self) -> None:
        """Reads the page from its top, if there is a page, and a voice for it."""
        if self.page is None or self._voice.languages is None or self.lacks_voice:
            return
        self._voice.drop_rest()
        parts = [
            (item, part)
            for item, text in self._collect(self.page)
            for part in self.utterances_of(text, item)
        ]
        self._items = [item for item, _ in parts]
        self._queue.read([part for _, part in parts])

    def read_next(self) -> None:
        """Reads the next utterance after one that has ended."""
        self._queue.finished()

    def repeat(self) -> None:
        self._voice.drop_rest()
        self._queue.repeat()

    def pause(self) -> None:
        self._queue.pause()

    def resume(self) -> None:
        self._queue.resume()

    def interrupt(self) -> bool:
        """Stops as `stop` does, but leaves a pause as it is. Returns whether it was reading."""
        reads = self.state is State.READING
        self._arrival.stop()
        if reads:
            self._queue.stop()
        return reads

    def stop(self) -> None:
        """Stops at once. A page that is not at rest yet will not be read."""
        self._arrival.stop()
        self._queue.stop()
