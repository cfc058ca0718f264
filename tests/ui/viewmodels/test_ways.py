"""The ways to reach a place: tabs, codes and the address to type."""

from __future__ import annotations

import pytest

from kiosk.ui.viewmodels.ways import Ways, ways_of
from tests.builders import make_bundle, with_destination

LISTED = frozenset({"08001111", "85258", "999", "01926412345"})


def ways(**changes: object) -> Ways:
    bundle = with_destination(**{"email": "", **changes})._replace(numbers=LISTED)
    return ways_of(bundle.destinations["line"], bundle)


def test_a_tab_for_each_way_and_its_code():
    found = ways()
    assert found.tabs == ("call", "site", "keep")
    assert {tab: found.codes[tab] for tab in found.tabs} == {
        "call": "tel:08001111",
        "site": "https://www.childline.org.uk/",
        "keep": "MECARD:N:Childline;TEL:08001111;;",
    }


def test_a_chat_takes_the_place_of_the_site():
    found = ways(chat="https://www.childline.org.uk/chat", say="childline.org.uk")
    assert found.tabs == ("call", "chat", "keep")
    assert found.codes["chat"] == "https://www.childline.org.uk/chat"
    assert (found.typed, found.site) == (("childline.org.uk",), "")


def test_the_site_beside_a_chat_that_is_elsewhere_is_not_lost():
    bundle = with_destination(chat="https://chat.org/", email="")._replace(
        hosts=frozenset({"www.childline.org.uk", "chat.org"})
    )
    found = ways_of(bundle.destinations["line"], bundle)
    assert (found.host, found.site) == ("chat.org", "childline.org.uk")


def test_a_text_message_has_its_own_tab_where_it_has_a_code():
    found = ways(phone="", text_message="Text SHOUT to 85258", text_code="SMSTO:85258:SHOUT")
    assert found.tabs == ("text", "site")
    assert found.codes["text"] == "SMSTO:85258:SHOUT"
    assert "text" not in ways().tabs, "the words are on the page of the call"


def test_an_email_address_has_no_code():
    found = ways(web="", email="help@nspcc.org.uk")
    assert found.tabs == ("call", "email", "keep")
    assert "email" not in found.codes


def test_a_number_on_no_list_is_called_without_a_code_and_not_kept():
    found = ways(phone="0800 2222")
    assert (found.tabs, found.codes["call"]) == (("call", "site"), "")


def test_an_emergency_leaves_nothing_to_choose():
    bundle = make_bundle(numbers=LISTED)
    assert ways_of(bundle.destinations["police"], bundle).tabs == ("call",)


@pytest.mark.parametrize(
    ("address", "say", "typed"),
    [
        ("https://www.childline.org.uk/", "", ("childline.org.uk",)),
        ("https://www.childline.org.uk/a/", "", ("childline.org.uk/a",)),
        ("https://www.childline.org.uk/remove-it-now", "", ("childline.org.uk/", "remove-it-now")),
        ("https://www.childline.org.uk/?a=1", "", ("childline.org.uk",)),
        ("https://www.childline.org.uk/" + "a" * 60, "", ("childline.org.uk",)),
        ("https://www.childline.org.uk/a", "childline.org.uk/b", ("childline.org.uk/b",)),
        ("https://www.childline.org.uk/a", "evil.org/b", ("childline.org.uk/a",)),
        ("https://evil.org/", "evil.org", ()),
        ("", "", ()),
    ],
)
def test_what_a_person_types(address: str, say: str, typed: tuple[str, ...]):
    found = ways(web=address, say=say)
    assert found.typed == typed
    assert found.host == ("childline.org.uk" if typed else "")
