"""The permissions of each role."""

from __future__ import annotations

from kiosk.staff.permissions import MAY, Action, Role, may


def test_it_may_do_what_staff_may_and_more():
    assert MAY[Role.IT] - MAY[Role.STAFF] == {
        Action.TRUST,
        Action.RESTART,
        Action.LEAVE,
        Action.STAFF_PIN,
    }
    assert MAY[Role.STAFF] < MAY[Role.IT] == set(Action)
    assert not any(may(None, action) for action in Action)
