"""Items that PySide takes for something else."""

from __future__ import annotations

import subprocess
import sys

MIXED_UP = """
import os
import shiboken6
from PySide6.QtCore import QMetaObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from kiosk.ui.tree import children

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
# Nobody can take apart what is mixed up like this.
os._exit(0)
"""


def test_an_item_at_the_address_of_a_freed_meta_object_is_an_item():
    done = subprocess.run(
        [sys.executable, "-c", MIXED_UP], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == ["QMetaObject QQuickItem", "QQuickItem QQuickItem"]
