"""Who may do what at the screen. This table is the only place that says so."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """Each has a PIN of its own."""

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


_EVERYBODY = frozenset(
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
    Role.STAFF: _EVERYBODY,
    Role.IT: _EVERYBODY | {Action.TRUST, Action.RESTART, Action.LEAVE, Action.STAFF_PIN},
}


def may(role: Role | None, action: Action) -> bool:
    """None: nobody has come in."""
    return role is not None and action in MAY[role]
