"""The models of the home and topic pages."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kiosk.ui.viewmodels.home_and_topic import HomeModel, TopicModel
from tests.builders import make_bundle, with_destination
from tests.ui.visitor import column, prop

NO_BREAK = "\u00a0"


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


def test_a_topic_has_its_cards_then_its_places(qtbot: QtBot):
    topic = TopicModel()
    with qtbot.waitSignal(topic.changed):
        topic.show(make_bundle(), "online", "en")
    assert (prop(topic, "title"), prop(topic, "summary")) == ("Online", "Chats and gifts")
    assert column(prop(topic, "cards"), "target") == ["grooming", "reporting"]
    assert column(prop(topic, "cards"), "audience") == [["children", "parents"], ["professionals"]]
    assert column(prop(topic, "destinations"), "target") == ["line"]
    assert (prop(topic, "cardCount"), prop(topic, "destinationCount")) == (2, 1)


def test_a_place_that_is_not_in_the_bundle_is_left_out():
    topic = TopicModel()
    topic.show(make_bundle(), "talk", "en")
    assert column(prop(topic, "destinations"), "target") == ["line", "police"]
    assert prop(topic, "cardCount") == 0


def test_numbers_stand_in_the_title_in_one_line_and_not_twice():
    topic = TopicModel()
    topic.show(make_bundle(), "talk", "en")
    destinations = prop(topic, "destinations")
    assert column(destinations, "title") == [f"Childline, 0800{NO_BREAK}1111", "Police: 999"]
    assert column(destinations, "emergency") == [False, True]


def test_a_place_without_a_number_is_only_named():
    topic = TopicModel()
    topic.show(with_destination(phone=""), "online", "en")
    assert column(prop(topic, "destinations"), "title") == ["Childline"]
