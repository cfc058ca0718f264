"""Qt's `Property`, with the type of its getter for mypy.

PySide's stubs give every property the type `Property`, so that `model.reach` could not be used as a
bool in Python, and each value would need a second attribute beside the one that QML reads. At run
time this is Qt's own class and nothing more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Generic, TypeVar

    from PySide6.QtCore import Signal

    Value = TypeVar("Value")

    class TypedProperty(Generic[Value]):
        def __get__(self, model: object, owner: type | None = None) -> Value: ...

    def Property(
        kind: type | str, *, notify: Signal | None = None, constant: bool = False
    ) -> Callable[[Callable[[Any], Value]], TypedProperty[Value]]:
        """Declares a property. `kind` is its type in QML: a Python type, or the name of a Qt type
        such as QStringList."""
        ...

else:
    from PySide6.QtCore import Property

__all__ = ["Property"]
