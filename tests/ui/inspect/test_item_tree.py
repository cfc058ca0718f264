"""Items that PySide mistakes for other objects."""

from __future__ import annotations

import subprocess
import sys

MIXED_UP = """
import os
import shiboken6
from PySide6.QtCore import QMetaObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from kiosk.ui.inspect.item_tree import children

application = QGuiApplication([])
engine = QQmlEngine()
component = QQmlComponent(engine)
component.setData(b"import QtQuick; Item { Item {} Item {} }", QUrl())
root = component.create()
first = root.childItems()[0]
address = shiboken6.getCppPointer(first)[0]
shiboken6.invalidate(first)
stale = shiboken6.wrapInstance(address, QMetaObject)
print(*(type(child).__name__ for child in root.childItems()))
print(*(type(child).__name__ for child in children(root)), flush=True)
# An orderly exit would crash: the wrapper has the wrong type.
os._exit(0)
"""


FORGOTTEN = """
import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from kiosk.ui.inspect.painted_surfaces import type_names

application = QGuiApplication([])
engine = QQmlEngine()
component = QQmlComponent(engine)
component.setData(b"import QtQuick; Text { property int own: 1 }", QUrl())
root = component.create()
for _ in range(2):
    kind = root.metaObject()
    print(sorted(type_names(root)), shiboken6.isValid(kind))
"""


def test_the_meta_object_of_a_type_of_qml_is_forgotten_at_once():
    """PySide would mistake the next object at its address for it if it were kept."""
    done = subprocess.run(
        [sys.executable, "-c", FORGOTTEN], capture_output=True, text=True, check=True
    )
    assert (
        done.stdout.splitlines()
        == ["['QObject', 'QQuickImplicitSizeItem', 'QQuickItem', 'QQuickText'] False"] * 2
    )


def test_an_item_at_the_address_of_a_freed_meta_object_is_an_item():
    done = subprocess.run(
        [sys.executable, "-c", MIXED_UP], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == ["QMetaObject QQuickItem", "QQuickItem QQuickItem"]
