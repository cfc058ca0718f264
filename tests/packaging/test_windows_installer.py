"""The installer for Windows: what wixl is given, and what belongs together across its files."""

from __future__ import annotations

import re
import subprocess
import uuid
from pathlib import Path
from xml.etree import ElementTree

import pytest
from deb.faults import BuildError
from windows import msi, msi_rows, program
from windows.__main__ import build

from kiosk.system import restart, windows_event_log, windows_registry

ROOT = Path(__file__).resolve().parents[2]
WINDOWS = ROOT / "packaging" / "windows"
GUIDE = (ROOT / "docs" / "windows.md").read_text("utf-8")
LAUNCHER = (WINDOWS / "launcher" / "signpost.c").read_text("utf-8")
SETUP = (WINDOWS / "setup.nsi").read_text("utf-8")
WIX = "{http://schemas.microsoft.com/wix/2006/wi}"


@pytest.fixture
def installer() -> ElementTree.Element:
    return ElementTree.fromstring(msi.filled("1.2.3"))


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    root = tmp_path / "root"
    for name in ("Signpost.exe", "app/kiosk/a & b.py", "app/kiosk/__pycache__/a.pyc"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(name)
    return root


def all_of(element: ElementTree.Element, tag: str) -> list[ElementTree.Element]:
    return list(element.iter(f"{WIX}{tag}"))


def test_the_upgrade_code_never_changes(installer: ElementTree.Element):
    # Written out here: with another one, every kiosk would have two Signposts.
    code = "2F6C1D94-7B0E-4E7A-A6D3-58C1B0F9E3A7"
    assert all_of(installer, "Product")[0].get("UpgradeCode") == code
    assert code == msi.UPGRADE_CODE


def test_each_version_is_a_product_of_its_own():
    assert msi.named("product 1.2.3") == msi.named("product 1.2.3")
    assert msi.named("product 1.2.3") != msi.named("product 1.2.4")
    assert "$" not in msi.filled("1.2.3")


def test_the_numbers_are_unique_and_in_upper_case(installer: ElementTree.Element):
    numbers = [str(each.get("Guid")) for each in all_of(installer, "Component")]
    assert len(numbers) == len(set(numbers)) > 5
    for number in numbers:
        assert number == str(uuid.UUID(number)).upper()


def test_every_component_is_installed(installer: ElementTree.Element):
    made = {each.get("Id") for each in all_of(installer, "Component")}
    (feature,) = all_of(installer, "Feature")
    assert {each.get("Id") for each in all_of(feature, "ComponentRef")} == made
    assert msi_rows.CONDITIONS.keys() <= made


def test_every_file_of_the_payload_is_listed_once(tree: Path):
    fragment = ElementTree.fromstring(msi.fragment(tree))
    listed = [str(each.get("Source")) for each in all_of(fragment, "File")]
    files = [path.relative_to(tree.parent).as_posix() for path in tree.rglob("*") if path.is_file()]
    assert sorted(listed) == sorted(files)
    components = [each.get("Id") for each in all_of(fragment, "Component")]
    assert [each.get("Id") for each in all_of(fragment, "ComponentRef")] == components
    assert all(each.get("Win64") == "yes" for each in all_of(fragment, "Component"))


def test_a_file_keeps_its_number(tree: Path):
    """Windows counts by it who still needs a file."""
    before = msi.fragment(tree)
    (tree / "Signpost.exe").write_text("new")
    assert msi.fragment(tree) == before


def test_the_start_menu_leads_to_what_is_there(installer: ElementTree.Element):
    targets = {str(each.get("Target")) for each in all_of(installer, "Shortcut")}
    arguments = " ".join(str(each.get("Arguments")) for each in all_of(installer, "Shortcut"))
    ours = {target.removeprefix("[INSTALLDIR]") for target in targets if "INSTALLDIR" in target}
    assert ours == {"Signpost.exe", r"docs\staff.html", r"docs\windows.html"}
    assert "[INSTALLDIR]tools.cmd" in arguments
    assert (WINDOWS / "tools.cmd").exists()


def test_the_actions_run_between_the_right_steps():
    """Numbers of Microsoft's suggested InstallExecuteSequence; wixl writes the same."""
    found = {action.name: action for action in msi_rows.actions(program.CONTENT)}
    for name in ("KeepSETTINGSFILE", "KeepCONTENTFOLDER", "KeepAUTOSTART"):
        assert 50 < found[name].sequence < 100
    for name in ("GuardData", "OpenState", "PrepareContent"):
        assert 4000 < found[name].sequence < 6600
        assert found[name].condition == "NOT REMOVE"
    assert 3600 < found["PurgeData"].sequence < 6600
    assert "NOT UPGRADINGPRODUCTCODE" in found["PurgeData"].condition
    sequences = [action.sequence for action in found.values()]
    assert len(sequences) == len(set(sequences))


def test_the_queries_have_their_quotes_closed():
    for query in msi_rows.queries(program.CONTENT, msi.file_id):
        assert query.count("'") % 2 == 0
        assert query.count("`") % 2 == 0


def test_what_it_may_say_is_kept_guarded_and_documented(installer: ElementTree.Element):
    kept = {
        str(each.get("Id")).removeprefix("KEPT")
        for each in all_of(installer, "Property")
        if str(each.get("Id")).startswith("KEPT")
    }
    assert kept == {"AUTOSTART", "CONTENTFOLDER", "SETTINGSFILE"}
    for name in (*kept, "PURGE"):
        assert name in msi_rows.SECURE
        assert f"`{name}`" in GUIDE
    for name in kept:
        assert f'"/{name}="' in SETUP
        assert f'{name}="$' in SETUP


def test_the_program_reads_what_the_installer_writes(installer: ElementTree.Element):
    values = {
        (each.get("Key"), each.get("Name"))
        for each in all_of(installer, "RegistryValue")
        if each.get("Root") == "HKLM"
    }
    assert (windows_registry.KEY, "SettingsFile") in values
    assert (windows_registry.KEY, "ContentFolder") in values
    # Those of an upgrade are looked for where they were written.
    for search in all_of(installer, "RegistrySearch"):
        assert (search.get("Key"), search.get("Name")) in values


def test_the_event_source_has_one_name(installer: ElementTree.Element):
    keys = {str(each.get("Key")) for each in all_of(installer, "RegistryValue")}
    assert any(key.endswith(rf"\EventLog\Application\{windows_event_log.SOURCE}") for key in keys)
    assert f'RegisterEventSourceW(NULL, L"{windows_event_log.SOURCE}")' in LAUNCHER
    message = (WINDOWS / "launcher" / "messages.mc").read_text("utf-8")
    assert f"MessageId={windows_event_log.MESSAGE}\n" in message


def test_the_launcher_knows_how_the_kiosk_ends():
    assert re.search(rf"#define LEFT {restart.EXIT_LEFT}\b", LAUNCHER)
    assert re.search(rf"#define RESTART {restart.EXIT_RESTART}\b", LAUNCHER)
    (name,) = re.findall(r'SetEnvironmentVariableW\(L"(\w+)"', LAUNCHER)
    assert restart.has_supervisor({name: "1"})
    assert not restart.has_supervisor({})


@pytest.mark.parametrize("version", ["1.2", "1.2.3rc1", "1.2.3.4", "1.2.100000"])
def test_a_version_that_windows_does_not_know_is_refused(tmp_path: Path, version: str):
    with pytest.raises(BuildError, match="is not a version that Windows Installer accepts"):
        build(tmp_path, tmp_path, version)


def test_the_script_that_installs_the_tools_can_be_read():
    subprocess.run(["bash", "-n", str(WINDOWS / "tools.sh")], check=True)
    for name in ("debian-build.txt", "debian-test.txt"):
        assert name in (WINDOWS / "tools.sh").read_text("utf-8")
        assert (WINDOWS / name).exists()
