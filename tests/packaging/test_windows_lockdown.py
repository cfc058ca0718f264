"""The files that lock Windows down, held against Microsoft's "Shell Launcher XML Schema Definition"
and "Assigned Access XML Schema Definition"."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.staff import ending

ROOT = Path(__file__).resolve().parents[2]
LOCKDOWN = ROOT / "packaging" / "windows" / "lockdown"
SCRIPT = (LOCKDOWN / "Set-SignpostLockdown.ps1").read_text("utf-8")
SHELL = "{http://schemas.microsoft.com/ShellLauncher/2018/Configuration}"
SHELL_2019 = "{http://schemas.microsoft.com/ShellLauncher/2019/Configuration}"
ACCESS = "{http://schemas.microsoft.com/AssignedAccess/2017/config}"
ACCESS_2018 = "{http://schemas.microsoft.com/AssignedAccess/201810/config}"
ACCESS_2022 = "{http://schemas.microsoft.com/AssignedAccess/2022/config}"
ACTIONS = {"RestartShell", "RestartDevice", "ShutdownDevice", "DoNothing"}
GUID = r"\{[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\}"
PROGRAM = r"%ProgramFiles%\Signpost\Signpost.exe"


def read(name: str) -> ElementTree.Element:
    return ElementTree.parse(LOCKDOWN / name).getroot()


def tags(element: ElementTree.Element) -> list[str]:
    return [child.tag for child in element]


def test_shell_launcher_is_built_as_its_schema_wants():
    root = read("shell-launcher.xml")
    assert root.tag == f"{SHELL}ShellLauncherConfiguration"
    assert tags(root) == [f"{SHELL}Profiles", f"{SHELL}Configs"]
    default, profile = root[0]
    assert (default.tag, profile.tag) == (f"{SHELL}DefaultProfile", f"{SHELL}Profile")
    (config,) = root[1]
    assert tags(config) == [f"{SHELL}AutoLogonAccount", f"{SHELL}Profile"]
    assert re.fullmatch(GUID, str(profile.get("Id")))
    assert config[1].get("Id") == profile.get("Id")
    (shell,) = profile
    assert shell.get("Shell") == PROGRAM
    assert shell.get(f"{SHELL_2019}AppType") == "Desktop"
    assert default[0].get("Shell") == r"%SystemRoot%\explorer.exe"


def test_the_kiosk_comes_back_unless_staff_left_it():
    (shell,) = read("shell-launcher.xml").iter(f"{SHELL}Profile").__next__()
    codes = {
        int(str(each.get("ReturnCode"))): each.get("Action")
        for each in shell.iter(f"{SHELL}ReturnCodeAction")
    }
    assert codes == {ending.LEFT: "DoNothing"}
    (default,) = shell.iter(f"{SHELL}DefaultAction")
    assert default.get("Action") == "RestartShell"
    # Four are the most that Windows takes.
    assert len(codes) <= 4
    assert set(codes.values()) <= ACTIONS


def test_assigned_access_is_built_as_its_schema_wants():
    root = read("assigned-access.xml")
    assert root.tag == f"{ACCESS}AssignedAccessConfiguration"
    assert tags(root) == [f"{ACCESS}Profiles", f"{ACCESS}Configs"]
    (profile,) = root[0]
    order = [f"{ACCESS}AllAppsList", f"{ACCESS_2022}StartPins", f"{ACCESS}Taskbar"]
    assert tags(profile) == order
    assert re.fullmatch(GUID, str(profile.get("Id")))
    (config,) = root[1]
    assert tags(config) == [f"{ACCESS}AutoLogonAccount", f"{ACCESS}DefaultProfile"]
    assert config[1].get("Id") == profile.get("Id")
    assert profile[2].get("ShowTaskbar") == "false"


def test_only_the_kiosk_may_run():
    apps = {
        str(app.get("DesktopAppPath")): app.get(f"{ACCESS_2018}AutoLaunch")
        for app in read("assigned-access.xml").iter(f"{ACCESS}App")
    }
    # Microsoft: "If an app has a dependency on another app, both must be included".
    python = r"%ProgramFiles%\Signpost\python\pythonw.exe"
    assert apps == {PROGRAM: "true", python: None}


def test_the_start_menu_names_the_entry_that_is_installed():
    (pins,) = read("assigned-access.xml").iter(f"{ACCESS_2022}StartPins")
    (pinned,) = json.loads(str(pins.text))["pinnedList"]
    installer = (LOCKDOWN.parent / "installer.wxs").read_text("utf-8")
    name = pinned["desktopAppLink"].rsplit("\\", 1)[1].removesuffix(".lnk")
    assert f'Name="{name}" Target="[INSTALLDIR]Signpost.exe"' in installer
    assert r"\Programs\Signpost" + "\\" in pinned["desktopAppLink"]


@pytest.mark.parametrize("name", ["shell-launcher.xml", "assigned-access.xml"])
def test_the_script_applies_the_file(name: str):
    assert f"Read-Configuration '{name}'" in SCRIPT


def test_the_script_has_every_function_it_calls():
    made = set(re.findall(r"(?m)^function ([\w-]+)", SCRIPT))
    own = {"Get-Edition", "Set-Bridge", "Read-Configuration", "Enable-Feature"}
    assert own <= made
    for name in made:
        assert len(re.findall(rf"\b{name}\b", SCRIPT)) > 1, f"{name} is never called"
    for opened, closed in ("{}", "()", "[]"):
        assert SCRIPT.count(opened) == SCRIPT.count(closed)
    assert "root\\cimv2\\mdm\\dmmap" in SCRIPT


def test_the_script_takes_back_what_it_sets():
    guide = (ROOT / "docs" / "windows.md").read_text("utf-8")
    for word in ("ShellLauncher", "AssignedAccess", "None"):
        assert f"'{word}'" in SCRIPT
    assert "-Kind None" in guide
    assert "-Kind AssignedAccess" in guide
