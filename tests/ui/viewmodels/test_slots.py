"""What a signal calls on a model must be a slot of its class: PySide adds any other method to a
description of that one object, and QML takes the freed description of one object for the next
one's: docs/decisions/0038-connected-methods-are-slots.md."""

from __future__ import annotations

import ast
import importlib
import pkgutil
from collections.abc import Iterator
from types import ModuleType

import pytest
from PySide6.QtCore import QMetaObject, QObject

import kiosk.ui


def modules() -> list[ModuleType]:
    found = pkgutil.walk_packages(kiosk.ui.__path__, "kiosk.ui.")
    return [importlib.import_module(module.name) for module in found]


def models(module: ModuleType) -> list[type[QObject]]:
    return [
        one
        for one in vars(module).values()
        if isinstance(one, type) and issubclass(one, QObject) and one.__module__ == module.__name__
    ]


def slots(model: type[QObject]) -> set[str]:
    described: QMetaObject = vars(model)["staticMetaObject"]
    methods = [described.method(index) for index in range(described.methodCount())]
    return {bytes(method.name().data()).decode() for method in methods}


def others(model: type[QObject]) -> set[str]:
    """Returns the names of its methods that are no slots."""
    return {name for name, value in vars(model).items() if callable(value)} - slots(model)


def connected(tree: ast.AST) -> Iterator[tuple[int, str, str]]:
    """Yields line, receiver and method of each `signal.connect(receiver.method)`."""
    for call in ast.walk(tree):
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)):
            continue
        if call.func.attr in ("connect", "singleShot"):
            for argument in call.args:
                if isinstance(argument, ast.Attribute):
                    yield argument.lineno, ast.unparse(argument.value), argument.attr


VIEWS = [module for module in modules() if module.__name__.startswith("kiosk.ui.viewmodels.")]
NO_SLOTS = {name for view in VIEWS for model in models(view) for name in others(model)} - {
    name for view in VIEWS for model in models(view) for name in slots(model)
}
"""Names that are a slot of no model."""


@pytest.mark.parametrize("module", modules(), ids=lambda module: module.__name__)
def test_what_a_signal_calls_on_a_model_is_a_slot(module: ModuleType):
    assert module.__file__
    with open(module.__file__, encoding="utf-8") as file:
        tree = ast.parse(file.read())
    own = {model.__name__: others(model) for model in models(module)} if module in VIEWS else {}
    missing = [
        f"line {line}: {receiver}.{method}"
        for part in ast.walk(tree)
        if isinstance(part, ast.ClassDef)
        for line, receiver, method in connected(part)
        if method in (own.get(part.name, ()) if receiver == "self" else NO_SLOTS)
    ]
    assert not missing
