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


def test_filters_are_the_audiences_of_the_cards_and_everyone():
    home = HomeModel()
    home.show(make_bundle(), "en")
    assert column(prop(home, "audiences"), "target") == ["", "children", "parents", "professionals"]
    assert home.audience == ""


def test_without_two_audiences_there_is_no_filter():
    bundle = make_bundle()
    cards = {key: card._replace(audience=("children",)) for key, card in bundle.cards.items()}
    home = HomeModel()
    home.show(bundle._replace(cards=cards), "en")
    assert column(prop(home, "audiences"), "target") == []


def test_a_filter_leaves_topics_with_a_card_for_the_audience_and_those_of_services():
    bundle = make_bundle()
    cards = {key: card._replace(audience=("children",)) for key, card in bundle.cards.items()}
    cards["reporting"] = cards["reporting"]._replace(audience=("professionals",))
    online, talk = bundle.topics
    reports = online._replace(id="reports", cards=("reporting",))
    home = HomeModel()
    home.show(bundle._replace(cards=cards, topics=(online, talk, reports)), "en")
    home.choose("children")
    assert column(prop(home, "topics"), "target") == ["online", "talk"]
    home.choose("nobody")
    assert home.audience == "children"
    home.choose("")
    assert column(prop(home, "topics"), "target") == ["online", "talk", "reports"]


def test_a_topic_lists_cards_for_the_chosen_audience_first_and_leaves_none_out():
    topic = TopicModel()
    topic.show(make_bundle(), "online", "en", "professionals")
    assert column(prop(topic, "cards"), "target") == ["reporting", "grooming"]


def test_the_answers_of_not_sure_are_what_happened_and_the_way_out_is_people():
    home = HomeModel()
    home.show(make_bundle(), "en")
    assert home.talk == "talk"
    assert column(prop(home, "choices"), "target") == ["card/grooming"]
    assert column(prop(home, "topicChoices"), "target") == ["topic/online"]


def test_where_no_card_is_in_the_language_the_answers_of_not_sure_are_the_topics():
    home = HomeModel()
    home.show(make_bundle(), "uk")
    assert column(prop(home, "choices"), "target") == ["topic/online"]
