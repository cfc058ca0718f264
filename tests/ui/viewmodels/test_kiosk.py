"""What is shown at some times only: it changes between two visitors."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.bundle.model import Show
from tests.builders import make_bundle
from tests.ui.visitor import Open, column, prop

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_topic_goes_at_its_end_but_never_during_a_visit(kiosk: Open):
    bundle = make_bundle()
    evening = bundle.topics[0]._replace(id="evening", show=Show(hours=(900, 1080)))
    bundle = bundle._replace(topics=(*bundle.topics, evening))
    now: list[datetime | None] = [datetime(2026, 12, 1, 17, 59)]
    visitor = kiosk(bundle, now=lambda: now[0])
    model, topics = visitor.model, prop(visitor.page("homePage"), "topics")
    assert "evening" in column(topics, "target")
    model.visit.start()
    now[0] = datetime(2026, 12, 1, 18, 0)
    model._minute.timeout.emit()
    assert "evening" in column(topics, "target")
    model.visit.endVisit()
    assert "evening" not in column(topics, "target")
    now[0] = None
    model._minute.timeout.emit()
    assert "evening" in column(topics, "target")
