"""Makes imports cheap once PySide is loaded. Imported before other modules that use Qt.

For `from __feature__ import`, which nothing here uses, PySide reads the source of every module that
is imported and looks for its own name in it. That takes a tenth of the start, and Python keeps all
lines, 4 MiB, in case a traceback needs them.
"""

from __future__ import annotations

import sys
from typing import Any

import PySide6.QtCore  # noqa: F401  (it loads the module that is changed below)


def _uses_pyside(module: Any) -> bool:
    """Says of every module what PySide finds in those that name it: they get no feature."""
    return True


_feature = sys.modules.get("shibokensupport.feature")
# Another release of PySide may do it in another way.
if hasattr(_feature, "_mod_uses_pyside"):
    setattr(_feature, "_mod_uses_pyside", _uses_pyside)  # noqa: B010  (mypy knows no such module)
