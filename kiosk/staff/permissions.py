"""The two roles and what each may do at the screen. No other module decides this."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """A group with a PIN of its own."""

    STAFF = "staff"
    IT = "it"


class Action(StrEnum):
    STATUS = "status"
    APPLY = "apply"
    ROLL_BACK = "roll back"
    TEST = "test"
    CLEAN = "clean"
    WRITE = "write"
    OWN_PIN = "own pin"
    TRUST = "trust"
    RESTART = "restart"
    LEAVE = "leave"
    STAFF_PIN = "staff pin"


_BOTH_ROLES = frozenset(
    {
        Action.STATUS,
        Action.APPLY,
        Action.ROLL_BACK,
        Action.TEST,
        Action.CLEAN,
        Action.WRITE,
        Action.OWN_PIN,
    }
)
MAY: dict[Role, frozenset[Action]] = {
    Role.STAFF: _BOTH_ROLES,
    Role.IT: _BOTH_ROLES | {Action.TRUST, Action.RESTART, Action.LEAVE, Action.STAFF_PIN},
}


def may(role: Role | None, action: Action) -> bool:
    """Tells whether a role may do this. None: no PIN was entered, so nothing is allowed."""
    return role is not None and action in MAY[role]
