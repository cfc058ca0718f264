"""Imports run one way, Qt stays in the screen's folder, and nothing reaches for the network.

The tables say it all; the code below them reads every file of the program with `ast`. Imports
inside functions and under `TYPE_CHECKING` count as well, and so do `import_module("name")` and
`__import__("name")`.
"""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

# Lowest first. A module imports from its own row and from the rows above it in this table, never
# from a row below. A package is one entry, with everything inside it, and is never split.
LAYERS = (
    (
        *("kiosk.system", "kiosk.validation", "kiosk.errors", "kiosk.geometry"),
        *("kiosk.languages", "kiosk.phrases", "kiosk.sentences"),
    ),
    ("kiosk.paths", "kiosk.qr", "kiosk.store"),
    ("kiosk.bundle", "kiosk.settings", "kiosk.visit"),
    ("kiosk.content", "kiosk.accessibility"),
    ("kiosk.authoring",),
    ("kiosk.signing",),
    ("kiosk.staff",),
    ("kiosk.ui", "kiosk.admin"),
    ("kiosk.app", "kiosk.tour", "kiosk.studio", "kiosk.print"),
    ("kiosk.cli",),
    ("kiosk.__main__",),
)

# Inside kiosk.ui as well.
UI_LAYERS = (
    ("kiosk.ui.qt_lazy", "kiosk.ui.qr_code", "kiosk.ui.inspect", "kiosk.ui.processes"),
    ("kiosk.ui.adapters",),
    ("kiosk.ui.viewmodels",),
    ("kiosk.ui.window",),
)

# With the direction, but only inside a function or for type checkers, so that `kiosk check`
# needs no Qt: (who, what).
LATE = (
    ("kiosk.cli", "kiosk.app"),
    ("kiosk.cli", "kiosk.ui"),
    ("kiosk.tour", "kiosk.ui"),
)

# Only these may know Qt.
QT = ("PySide6", "shiboken6")
QT_PLACES = ("kiosk.ui", "kiosk.studio", "kiosk.print")
# Rooms that are planned and not there yet: the graphical editor and the posters.
PLANNED = ("kiosk.studio", "kiosk.print")

# Rooms that a visitor never needs, and staff only once they are let in.
NEVER_ON_THE_SCREEN = (
    *("kiosk.authoring", "kiosk.signing", "kiosk.cli", "kiosk.admin", "kiosk.accessibility"),
)

# The program opens no network socket, ever.
NETWORK = (
    *("aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib"),
    *("socket", "socketserver", "ssl", "telnetlib", "urllib.request", "urllib3", "webbrowser"),
    *("websockets", "wsgiref", "xmlrpc"),
    *(
        "tuf.ngclient.Urllib3Fetcher",
        "tuf.ngclient.urllib3_fetcher",
        "tuf.ngclient.RequestsFetcher",
    ),
    *("PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebSockets"),
)
NETWORK_ALLOWED = (
    "PySide6.QtNetwork.QNetworkProxy",  # set to a closed port, as a second wall
)
# (who, what): a socket file of the same machine; and `kiosk fetch`, which is not the screen.
NETWORK_EXCEPTIONS = (
    ("kiosk.ui.window.watchdog", "socket"),
    ("kiosk.signing.apply.web_fetcher", "urllib.request.getproxies"),
    ("kiosk.signing.apply.web_fetcher", "urllib.request.proxy_bypass"),
    ("kiosk.signing.apply.web_exchange", "urllib3"),
    ("kiosk.signing.apply.web_fetcher", "urllib3"),
    ("kiosk.signing.apply.web_errors", "urllib3.exceptions"),
    ("kiosk.signing.apply.web_errors", "ssl"),
    ("kiosk.signing.apply.web_errors", "http.client.IncompleteRead"),
)

# `kiosk check` runs where PySide6 is not installed; these must be among what is tried.
CHECK = ("kiosk.bundle.parse", "kiosk.authoring.checks.bundle", "kiosk.cli.check")

FEWEST_FILES = 15

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Import:
    """`name` is a module, or a module and what was taken from it: kiosk.errors.KioskError."""

    name: str
    line: int
    late: bool


def module_name(file: Path) -> str:
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def program_files() -> list[Path]:
    return sorted((ROOT / "kiosk").rglob("*.py"))


def inside(name: str, *packages: str) -> bool:
    return any(name == package or name.startswith(package + ".") for package in packages)


def layer(name: str) -> int | None:
    """Row in LAYERS of the longest package it is inside; None for what has no place."""
    places = [
        (len(package), row)
        for row, packages in enumerate(LAYERS)
        for package in packages
        if inside(name, package)
    ]
    return max(places)[1] if places else None


def imports(source: str, module: str, is_package: bool = False) -> Iterator[Import]:
    def walk(node: ast.AST, late: bool) -> Iterator[Import]:
        for name in names(node, module, is_package):
            yield Import(name, getattr(node, "lineno", 0), late)
        late = late or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            for child in node.body:
                yield from walk(child, True)
            for child in node.orelse:
                yield from walk(child, late)
            return
        for inner in ast.iter_child_nodes(node):
            yield from walk(inner, late)

    return walk(ast.parse(source), False)


def room(module: str) -> str:
    """The part of kiosk/ that a module is in: 'kiosk.bundle' of 'kiosk.bundle.markup.spans'."""
    return ".".join(module.split(".")[:2])


def rooms_imported(files: Iterable[Path]) -> dict[str, set[str]]:
    """The rooms that any file of each room imports, also late or for type checkers only."""
    found: dict[str, set[str]] = {}
    for file in files:
        module = module_name(file)
        for each in imports(file.read_text("utf-8"), module, file.name == "__init__.py"):
            if module != "kiosk" and layer(each.name) is not None:
                found.setdefault(room(module), set()).add(room(each.name))
    return {name: others - {name} for name, others in found.items()}


def circle(imported: Mapping[str, Iterable[str]]) -> list[str]:
    """Rooms that import each other in a circle, the first one again at its end; else none."""
    try:
        TopologicalSorter(imported).prepare()
    except CycleError as fault:
        return list(fault.args[1])
    return []


def names(node: ast.AST, module: str, is_package: bool) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        start = node.module or ""
        if node.level:
            up = node.level - (1 if is_package else 0)
            parents = module.split(".")[: len(module.split(".")) - up]
            start = ".".join([*parents, start] if start else parents)
        return [f"{start}.{alias.name}" for alias in node.names]
    if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
        called = ast.unparse(node.func).rpartition(".")[2]
        if called in ("__import__", "import_module"):
            return [str(node.args[0].value)]
    return []


def faults(source: str, module: str, is_package: bool = False) -> list[str]:
    """One sentence for each import that breaks a rule."""
    return [
        f"{module}, line {found.line}: {sentence}"
        for found in imports(source, module, is_package)
        if (sentence := fault(module, found)) is not None
    ]


def fault(module: str, found: Import) -> str | None:
    name = found.name
    allowed = inside(name, *NETWORK_ALLOWED) or (module, name) in NETWORK_EXCEPTIONS
    if inside(name, *NETWORK) and not allowed:
        return f"{name} reaches for the network"
    if inside(name, *QT) and not inside(module, *QT_PLACES):
        return f"{name} is Qt, which belongs in {' and '.join(QT_PLACES)}"
    if not inside(name, "kiosk") or name == "kiosk" or name.startswith("kiosk.__version"):
        return None
    target, own = layer(name), layer(module)
    if target is None:
        return f"{name} has no place in LAYERS"
    if own is not None and target > own:
        return f"{name} is higher"
    if not found.late and any(inside(module, who) and inside(name, what) for who, what in LATE):
        return f"{name} may only be imported inside a function"
    return None


def test_enough_was_scanned():
    assert len(program_files()) >= FEWEST_FILES


@pytest.mark.parametrize("file", program_files(), ids=module_name)
def test_the_rules(file: Path):
    name = module_name(file)
    assert name == "kiosk" or layer(name) is not None, f"{name} has no place in LAYERS"
    assert faults(file.read_text("utf-8"), name, file.name == "__init__.py") == []


def test_each_room_has_one_row_and_none_is_split():
    listed = [package for packages in LAYERS for package in packages]
    assert len(listed) == len(set(listed))
    assert all(package == room(package) for package in listed)
    there = {room(module_name(file)) for file in program_files()} - {"kiosk"}
    assert set(listed) - there == set(PLANNED)
    assert len(LAYERS) == 11


def test_no_rooms_import_each_other_in_a_circle():
    imported = rooms_imported(program_files())
    assert imported["kiosk.__main__"] == {"kiosk.cli"}
    assert {"kiosk.bundle", "kiosk.tour", "kiosk.ui"} <= set(imported)
    assert circle(imported) == []


def test_a_circle_is_seen():
    assert set(circle({"a": {"b"}, "b": {"c"}, "c": {"b"}})) == {"b", "c"}
    assert circle({"a": {"b", "c"}, "b": {"c"}}) == []


def test_qt_has_no_place_but_these():
    assert set(QT_PLACES) - set(PLANNED) == {"kiosk.ui"}
    for packages in LAYERS:
        for package in packages:
            found = faults("import PySide6.QtCore", f"{package}.x")
            assert bool(found) == (package not in QT_PLACES), package


def test_the_place_of_qt_uses_it():
    """The scanner would see Qt: it does where Qt is allowed."""
    found = imports((ROOT / "kiosk/ui/qr_code.py").read_text("utf-8"), "kiosk.ui.qr_code")
    assert any(inside(each.name, *QT) for each in found)


def test_inside_ui_a_window_knows_the_models_and_no_adapter_knows_either():
    rows = {package: row for row, packages in enumerate(UI_LAYERS) for package in packages}
    seen = set()
    for file in program_files():
        own = ".".join(module_name(file).split(".")[:3])
        for found in imports(file.read_text("utf-8"), module_name(file)) if own in rows else ():
            target = ".".join(found.name.split(".")[:3])
            if target in rows:
                seen.add((own, target))
                assert rows[target] <= rows[own], f"{file}, line {found.line}: {target} is higher"
    assert ("kiosk.ui.window", "kiosk.ui.viewmodels") in seen
    assert ("kiosk.ui.viewmodels", "kiosk.ui.adapters") in seen


@pytest.mark.parametrize(
    ("module", "source", "sentence"),
    [
        ("kiosk.qr.symbol", "from PySide6.QtCore import QObject", "PySide6.QtCore.QObject is Qt"),
        ("kiosk.qr.symbol", "def f():\n    import shiboken6", "shiboken6 is Qt"),
        ("kiosk.apple", "import PySide6", "PySide6 is Qt"),
        (
            "kiosk.bundle.parse",
            "from kiosk.ui import inspect",
            "kiosk.ui.inspect is higher",
        ),
        ("kiosk.bundle.parse", "from kiosk import content", "kiosk.content is higher"),
        ("kiosk.bundle.parse", "from ..content import x", "kiosk.content.x is higher"),
        ("kiosk.bundle.parse", "from .. import content", "kiosk.content is higher"),
        ("kiosk.errors", "import kiosk.qr.symbol", "kiosk.qr.symbol is higher"),
        (
            "kiosk.qr.symbol",
            "def f():\n    from kiosk.bundle import model",
            "kiosk.bundle.model is higher",
        ),
        ("kiosk.qr.symbol", "if TYPE_CHECKING:\n    import kiosk.bundle", "kiosk.bundle is higher"),
        ("kiosk.ui.x", "from kiosk.app import run", "kiosk.app.run is higher"),
        (
            "kiosk.validation.nodes",
            "import kiosk.bundle.directory",
            "kiosk.bundle.directory is higher",
        ),
        ("kiosk.cli", "from kiosk.app import run", "only be imported inside a function"),
        ("kiosk.cli", "class A:\n    from kiosk.ui import x", "only be imported inside a function"),
        ("kiosk.cli", "import kiosk.nowhere", "kiosk.nowhere has no place in LAYERS"),
        ("kiosk.ui.x", "import socket", "socket reaches for the network"),
        ("kiosk.ui.x", "import http.client", "http.client reaches for the network"),
        ("kiosk.ui.x", "from urllib import request", "urllib.request reaches for the network"),
        ("kiosk.ui.x", "import urllib.request as u", "urllib.request reaches for the network"),
        ("kiosk.ui.x", "async def f():\n    import asyncio", "asyncio reaches for the network"),
        ("kiosk.ui.x", "__import__('requests')", "requests reaches for the network"),
        ("kiosk.ui.x", "importlib.import_module('ssl')", "ssl reaches for the network"),
        ("kiosk.ui.x", "import PySide6.QtNetwork", "PySide6.QtNetwork reaches for the network"),
        ("kiosk.ui.x", "from PySide6 import QtNetwork", "PySide6.QtNetwork reaches for"),
        ("kiosk.ui.x", "from PySide6.QtNetwork import QTcpSocket", "QTcpSocket reaches for"),
        ("kiosk.qr.symbol", "from PySide6.QtNetwork import QNetworkProxy", "QNetworkProxy is Qt"),
    ],
)
def test_a_broken_rule_is_seen(module: str, source: str, sentence: str):
    (found,) = faults(source, module)
    assert sentence in found


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("kiosk.ui.x", "from PySide6.QtNetwork import QNetworkProxy"),
        ("kiosk.ui.x.y", "from PySide6.QtCore import QObject\nfrom kiosk.qr.symbol import grid"),
        (
            "kiosk.authoring.checks.bundle",
            "from kiosk.qr.payload import check_payload\nfrom . import model",
        ),
        (
            "kiosk.authoring.checks.bundle",
            "def f():\n    from kiosk.bundle.directory import read_directory",
        ),
        ("kiosk.cli", "from kiosk import __version__\ndef f():\n    from kiosk.app import run"),
        ("kiosk.tour.pictures", "if TYPE_CHECKING:\n    from kiosk.ui.window import x"),
        ("kiosk.qr.symbol", "from urllib.parse import urlsplit\nimport httpies"),
    ],
)
def test_what_is_allowed(module: str, source: str):
    assert faults(source, module) == []


def test_a_package_resolves_its_own_dots():
    (found,) = imports("from .parse import x", "kiosk.bundle", is_package=True)
    assert found.name == "kiosk.bundle.parse.x"


WITHOUT_QT = """
import importlib, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, NoQt())
for name in sys.argv[1:]:
    importlib.import_module(name)
"""


def without_qt(*modules: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", WITHOUT_QT, *modules],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def test_checking_needs_no_qt():
    found = {module_name(file) for file in program_files()}
    assert found.issuperset(CHECK)
    below = sorted(
        name for name in found if not inside(name, *QT_PLACES, "kiosk.app", "kiosk.__main__")
    )
    ran = without_qt(*below)
    assert ran.returncode == 0, ran.stderr


def loaded(program: str, *arguments: str) -> set[str]:
    """The modules that are loaded once `program` has run, in a process of its own."""
    ran = subprocess.run(
        [sys.executable, "-c", program + "\nprint('loaded', *sys.modules)", *arguments],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return set(ran.stdout.splitlines()[-1].split()[1:])


def test_kiosk_check_loads_no_qt():
    found = loaded(
        "import sys\nfrom kiosk.cli import main\nassert main(sys.argv[1:]) == 0",
        *("check", "content/school-reception"),
    )
    assert "kiosk.authoring.checks.bundle" in found
    assert not [name for name in found if inside(name, *QT, *QT_PLACES)]


CARD_AND_CONSOLE = """
import sys
from pathlib import Path
from kiosk.content.sources import source_for
from kiosk.settings import Settings
from kiosk.ui.inspect import capture
from kiosk.ui.window.application import make_application
from kiosk.ui.window.kiosk_window import KioskWindow

make_application()
settings = Settings(state=Path(sys.argv[1]))
source = source_for(settings)
content = source.initial()
kiosk = KioskWindow(content.bundle, settings, size=(1024, 600), directory=content.directory)
kiosk.watch_source(source, content)
kiosk.finish_startup()
visit = kiosk.model.visit
visit.start()
topic = content.bundle.topics[0]
visit.openTopic(topic.id)
visit.openCard(topic.cards[0])
capture.wait_until_idle(kiosk.window)
assert visit.page == "card"
kiosk.open_staff()
capture.wait_until_idle(kiosk.window)
assert kiosk.model.staff is not None
kiosk.close()
"""


def test_a_card_and_the_console_load_nothing_of_other_rooms(tmp_path: Path):
    found = loaded(CARD_AND_CONSOLE, str(tmp_path))
    assert {"kiosk.ui.viewmodels.card", "kiosk.ui.window.staff_console"} <= found
    assert not [name for name in found if inside(name, *NEVER_ON_THE_SCREEN, "phonenumbers")]


def test_the_block_on_qt_works():
    ran = without_qt("kiosk.ui.qr_code")
    assert ran.returncode == 1
    assert "No module named 'PySide6" in ran.stderr
