"""The files that lock Windows down, held against Microsoft's "Shell Launcher XML Schema Definition"
and "Assigned Access XML Schema Definition"."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.system import restart

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
    assert codes == {restart.EXIT_LEFT: "DoNothing"}
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


def test_the_script_keeps_what_was_there_before():
    before, switch = SCRIPT.index("    Save-Before\n"), SCRIPT.index("switch ($Kind)")
    assert before < switch, "what was there is kept before anything is changed"
    assert re.search(r"'None'\) \{\n    Restore-Surroundings\n", SCRIPT)
    # New-Item -Force empties a key that is there: only where there is none.
    for made in re.finditer(r"(?m)^.*\n.*New-Item -Path \$Policy", SCRIPT):
        assert "if (-not (Test-Path -Path $Policy.Path))" in made.group()
    assert "New-Item -Path $Policy.Path -Force" in SCRIPT


def test_each_kind_takes_the_other_back():
    kinds = dict(re.findall(r"(?ms)^    '(\w+)' \{\n(.+?)^    \}$", SCRIPT))
    assert "Set-Bridge 'Configuration' ''" in kinds["ShellLauncher"]
    assert "Set-Bridge 'ShellLauncher' ''" in kinds["AssignedAccess"]
    assert {"Set-Bridge 'Configuration' ''", "Set-Bridge 'ShellLauncher' ''"} <= {
        row.strip() for row in kinds["None"].splitlines()
    }
    # Without -KeyboardFilter, and with -Kind None, the keys work again.
    assert re.search(r"\} elseif \(\$able\) \{\n    Set-KeyboardFilter \$false\n", SCRIPT)


def test_the_script_also_works_on_battery_and_from_a_32_bit_host():
    assert "-AllowStartIfOnBatteries -DontStopIfGoingOnBatteries" in SCRIPT
    assert "-Settings $settings" in SCRIPT
    assert SCRIPT.index("SysNative") < SCRIPT.index("function Get-Edition")
    assert "if ($env:ProgramW6432) { $env:ProgramW6432 } else { $env:ProgramFiles }" in SCRIPT


def test_a_first_run_does_not_say_that_it_is_done():
    *_, unfinished, done = SCRIPT.rstrip().splitlines()[-5:]
    assert "NOT LOCKED DOWN YET" in SCRIPT.rstrip().splitlines()[-4]
    assert (unfinished, done[:20]) == ("}", 'Write-Output "Done (')
    assert SCRIPT.count("$script:Unfinished = $true") == 2


def test_the_account_has_the_same_name_everywhere():
    guide = (ROOT / "docs" / "windows.md").read_text("utf-8")
    check = (LOCKDOWN.parent / "CHECKLIST.md").read_text("utf-8")
    files = [(LOCKDOWN / name).read_text("utf-8") for name in ("shell-launcher.xml",)]
    files.append((LOCKDOWN / "assigned-access.xml").read_text("utf-8"))
    for text in (guide, check, SCRIPT, *files):
        assert "kioskUser0" in text
    assert " Kiosk:(" not in guide, "Kiosk is what is shown, not the account"
