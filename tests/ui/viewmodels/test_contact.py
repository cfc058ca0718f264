"""The contact fields of a place."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.ui.viewmodels.bidi import isolated
from kiosk.ui.viewmodels.contact import ContactModel
from tests.builders import with_destination
from tests.ui.visitor import Visitor, prop


def contact_of(**changes: Any) -> ContactModel:
    contact = ContactModel()
    contact.show(with_destination(**changes).destinations["line"], "en")
    return contact


@pytest.mark.parametrize(
    ("changes", "name", "value"),
    [
        ({}, "phone", "0800 1111"),
        ({}, "textMessage", "Text HELLO to 1"),
        ({}, "textphone", "0800 400 222"),
        ({}, "email", "a@example.org"),
        ({}, "cost", "Free"),
        ({}, "callCost", "free"),
        ({"cost": ""}, "callCost", "free"),
        ({"cost": "", "phone": "0345 6000 459"}, "callCost", "usual"),
        ({"cost": "", "phone": "01926 412345"}, "callCost", ""),
        (
            {"spoken": ("oh eight hundred", "eleven eleven")},
            "spoken",
            ["oh eight hundred", "eleven eleven"],
        ),
        ({"spoken": ("oh eight hundred",)}, "spoken", []),
        ({}, "groups", ["0800", "1111"]),
        ({"keep_as": "Library"}, "keptAs", "Library"),
        ({}, "keptAs", "Childline"),
        ({"second_phone": "01926 412345"}, "secondPhone", "01926 412345"),
        ({"phone": "", "second_phone": "01926 412345"}, "phone", "01926 412345"),
        ({"phone": "", "second_phone": "01926 412345"}, "secondPhone", ""),
    ],
)
def test_what_is_said_of_a_place(changes: dict[str, Any], name: str, value: object):
    assert prop(contact_of(**changes), name) == value


def test_numbers_keep_their_order_in_urdu():
    contact = contact_of()
    contact.show(with_destination().destinations["line"], "ur")
    assert contact.phone == isolated("0800 1111", "ur") != "0800 1111"


def test_the_end_of_a_visit_empties_it(visitor: Visitor):
    visitor.model.visit.openDestination("line")
    contact = visitor.model.destinationPage.contact
    assert prop(contact, "phone") == "0800 1111"
    visitor.model.visit.endVisit()
    assert (prop(contact, "phone"), prop(contact, "groups"), prop(contact, "cost")) == ("", [], "")
