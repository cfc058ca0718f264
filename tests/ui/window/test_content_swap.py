"""New content reaches the screen between two visitors, and never under one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.bundle.model import Bundle
from kiosk.content.sources import LoadedContent
from kiosk.store import Version
from kiosk.store.manifest import VersionInfo
from kiosk.ui.window.content_swap import ContentSwap
from tests.builders import make_bundle
from tests.ui.visitor import ASK, IDLE, Open, Visitor


def changed() -> Bundle:
    return make_bundle()._replace(home_question="What is new?", languages=("pl", "en"))


class OneNews:
    """A content source that has new content from its second poll on."""

    def __init__(self, content: LoadedContent) -> None:
        self.content = content
        self.confirmed: list[LoadedContent] = []

    def initial(self) -> LoadedContent:
        return LoadedContent(make_bundle())

    def current(self) -> LoadedContent:
        return self.initial()

    def fingerprint(self) -> str:
        return "new"

    def load(self) -> LoadedContent | None:
        return self.content

    def confirm(self, content: LoadedContent) -> None:
        self.confirmed.append(content)

    def held(self) -> None:
        return None


def test_all_that_the_pages_read_is_exchanged(kiosk: Open):
    visitor = kiosk()
    visitor.model.replace_content(changed(), lambda bundle, code: bundle)
    model: Any = visitor.model
    assert model.homePage.question == "What is new?"
    assert (model.languages.language, model.languages.count) == ("pl", 2)
    assert model.languages.names == "Polski, English"
    model.visit.start()
    assert visitor.route == ("home", "")


def test_a_fault_ends_with_content_that_can_be_shown(kiosk: Open):
    visitor = kiosk(fault=True)
    assert visitor.state == "fault"
    visitor.model.replace_content(changed(), lambda bundle, code: bundle)
    assert visitor.state == "attract"


def test_under_a_visitor_nothing_is_exchanged(visitor: Visitor):
    with pytest.raises(RuntimeError, match="A visitor is there"):
        visitor.model.replace_content(changed(), lambda bundle, code: bundle)


def test_news_waits_until_the_visitor_has_gone(kiosk: Open, qtbot: object, tmp_path: Path):
    visitor = kiosk()
    visitor.model.visit.start()
    version = Version("0" * 64, tmp_path, VersionInfo("b", 1, "", "", ""))
    news = OneNews(LoadedContent(changed(), tmp_path, version))
    shown: list[Bundle] = []
    later: list[Callable[[], None]] = []
    fresh = ContentSwap(
        news,
        news.initial(),
        visitor.model,
        lambda bundle, directory: shown.append(bundle),
        later.append,
    )
    for _ in range(4):
        fresh._poll()
        thread = fresh._watcher._thread
        assert thread is not None
        thread.join()
    assert shown == []
    assert later == []
    visitor.clock[0] += IDLE + ASK
    visitor.model.visit.tick()
    visitor.model.visit.tick()
    visitor.clock[0] += ASK
    visitor.model.visit.tick()
    assert visitor.state == "attract"
    fresh._poll()
    assert shown == []
    # Called after a frame and again after the time-out: see `after_frame`.
    for act in later:
        act()
    assert [bundle.home_question for bundle in shown] == ["What is new?"]
    fresh._confirm()
    assert news.confirmed == [news.content]
    fresh.close()
