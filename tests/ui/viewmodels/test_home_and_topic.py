"""The models of the home and topic pages."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kiosk.ui.viewmodels.home_and_topic import HomeModel, TopicModel
from tests.builders import make_bundle
from tests.ui.visitor import column, prop


def test_home_has_the_question_and_the_topics_in_order():
    home = HomeModel()
    home.show(make_bundle(), "en")
    assert prop(home, "question") == "What would you like help with?"
    topics = prop(home, "topics")
    assert column(topics, "target") == ["online", "talk"]
    assert column(topics, "title") == ["Online", "Talk"]
    assert column(topics, "summary") == ["Chats and gifts", "To somebody"]
    assert column(topics, "icon") == ["users", "ear"]
    assert column(topics, "audience") == [[], []]


def test_a_topic_has_its_cards(qtbot: QtBot):
    topic = TopicModel()
    with qtbot.waitSignal(topic.changed):
        topic.show(make_bundle(), "online", "en")
    assert (prop(topic, "title"), prop(topic, "summary")) == ("Online", "Chats and gifts")
    assert column(prop(topic, "cards"), "target") == ["grooming", "reporting"]
    assert column(prop(topic, "cards"), "audience") == [["children", "parents"], ["professionals"]]
    assert prop(topic, "cardCount") == 2
