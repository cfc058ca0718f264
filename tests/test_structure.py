"""The tree, docs/architecture.md and the READMEs of the folders say the same."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TESTS = ROOT / "tests"
NOT_ROOMS = {"__init__.py", "README.md", "py.typed"}
NOT_MIRRORED = {"data", "e2e", "packaging", "qml", "soak"}
"""Folders of tests/ that test no single room."""


def tracked() -> list[Path]:
    """Files of the program that Git knows, seen from the root."""
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "kiosk"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [Path(line) for line in listed.stdout.splitlines() if (ROOT / line).exists()]


def folders() -> list[Path]:
    return sorted({parent for file in tracked() for parent in file.parents} - {Path(".")})


def rooms() -> set[str]:
    """Names directly inside kiosk/, such as 'app.py' and 'store/'."""
    parts = {file.parts[1:] for file in tracked()}
    names = {part[0] if len(part) == 1 else f"{part[0]}/" for part in parts}
    return names - NOT_ROOMS


def named_files(readme: str) -> set[str]:
    """File names in backticks, such as `store.py` and `kiosk/store/disk.py`."""
    return set(re.findall(r"`((?:[\w.-]+/)*[\w-]+\.(?:py|qml|ts))`", readme))


def test_enough_was_read():
    assert len(folders()) >= 30
    assert {"app.py", "store/", "cli/"} <= rooms()


@pytest.mark.parametrize("folder", folders(), ids=str)
def test_a_folder_says_what_lives_there_and_what_never_does(folder: Path):
    readme = (ROOT / folder / "README.md").read_text("utf-8")
    assert readme.startswith(f"# {folder}\n**Lives here:** ")
    assert "\n**Never here:** " in readme


@pytest.mark.parametrize("folder", folders(), ids=str)
def test_a_readme_names_only_files_that_exist(folder: Path):
    readme = (ROOT / folder / "README.md").read_text("utf-8")
    bases = (ROOT / folder, ROOT / "kiosk", ROOT, ROOT / folder / "..")
    missing = {
        name for name in named_files(readme) if not any((base / name).exists() for base in bases)
    }
    assert missing == set()


def test_the_architecture_names_each_room_once():
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    assert sorted(re.findall(r"^\| \d+ \| `([^`]+)` \|", page, re.MULTILINE)) == sorted(rooms())


def test_the_rows_of_the_architecture_are_those_of_the_import_rules():
    rules = (ROOT / "tests" / "test_import_rules.py").read_text("utf-8")
    table = rules[rules.index("LAYERS = (") : rules.index("\n)\n", rules.index("LAYERS = ("))]
    planned = set(
        re.findall(r'"kiosk\.(\w+)"', rules.partition("\nPLANNED = ")[2].partition("\n")[0])
    )
    layers: list[set[str]] = []
    for row in re.split(r"\n    \(", table)[1:]:
        layers.append(set(re.findall(r'"kiosk\.(\w+)"', row)) - planned)
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    rows = re.findall(r"^\| (\d+) \| `([^`]+)` \|", page, re.MULTILINE)
    written: dict[int, set[str]] = {}
    for number, room in rows:
        written.setdefault(int(number), set()).add(room.removesuffix("/").removesuffix(".py"))
    assert [written[number] for number in sorted(written)] == layers


def test_every_module_of_the_glossary_exists():
    glossary = (ROOT / "docs" / "glossary.md").read_text("utf-8")
    assert {name for name in named_files(glossary) if not (ROOT / "kiosk" / name).exists()} == set()


def test_contributing_names_only_files_that_exist():
    """Files that its examples make are left out."""
    guide = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    made = re.compile(r".*(hello|full_stops|CreditsPage|NotoSansBengali|a/b|a/test_b|tst_X)\b.*")
    named = set(re.findall(r"`((?:kiosk|tests|packaging|docs)/[\w./-]+\.\w+)`", guide))
    assert len(named) >= 25
    wrong = {name for name in named if not (ROOT / name).exists() and not made.fullmatch(name)}
    assert wrong == set()


def mirrored() -> set[str]:
    """Folders of tests/ that must be those of kiosk/, such as "signing/apply"."""
    modules = (path.relative_to(TESTS) for path in TESTS.rglob("*.py"))
    found = {folder.as_posix() for module in modules for folder in module.parents}
    return {name for name in found - {"."} if name.partition("/")[0] not in NOT_MIRRORED}


def test_each_folder_of_tests_is_one_of_the_program():
    assert len(mirrored()) >= 25
    assert {name for name in mirrored() if not (ROOT / "kiosk" / name).is_dir()} == set()


def test_each_room_has_tests():
    assert {name.rstrip("/") for name in rooms() if name.endswith("/")} <= mirrored()


def imported(module: Path) -> set[str]:
    """Full names, such as "tests.builders.Folder"."""
    found = set()
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def test_what_tests_share_is_in_no_conftest_and_in_no_test():
    """A conftest has fixtures only; what is imported has a module named for what it is."""
    names = {(path.stem, name) for path in TESTS.rglob("*.py") for name in imported(path)}
    assert ("fixtures", "tests.builders.CARD") in names
    wrong = re.compile(r"tests\.(.+\.)?(conftest|test_\w+)(\.|$)")
    assert {pair for pair in names if wrong.match(pair[1])} == set()


def test_make_torture_runs_each_file_that_has_more_to_try():
    """What `TORTURE` adds to a file that the target does not name, nothing would ever run."""
    target = (ROOT / "Makefile").read_text("utf-8").partition("\ntorture:")[2].partition("\n\n")[0]
    named = set(re.findall(r"tests/[\w/.]+", target))
    assert named
    missing = [
        str(file.relative_to(ROOT))
        for file in sorted(TESTS.rglob("test_*.py"))
        if re.search(r"^from tests\.limits import .*\bTORTURE\b", file.read_text("utf-8"), re.M)
        and not any(str(file.relative_to(ROOT)).startswith(one) for one in named)
    ]
    assert missing == []
