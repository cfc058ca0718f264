"""Writes the rows of an .msi that wixl cannot write, as queries of Windows Installer.

Tables and numbers: Microsoft's "Windows Installer Database Reference".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import product
from typing import NamedTuple

from kiosk.bundle.prepared import file_name
from kiosk.languages import LANGUAGES

SECURE = (
    "AUTOSTART",
    "CONTENTFOLDER",
    "PURGE",
    "SETTINGSFILE",
    "WIX_DOWNGRADE_DETECTED",
    "WIX_UPGRADE_DETECTED",
)
"""Properties that are also used if the user must enter an administrator's password."""
CONDITIONS = {
    "AutoStart": 'AUTOSTART = "1"',
    "ContentFolder": 'CONTENTFOLDER AND CONTENTFOLDER <> "default"',
    "SettingsFile": 'SETTINGSFILE AND SETTINGSFILE <> "default"',
}
"""Conditions under which a component of installer.wxs is installed."""

_SET_PROPERTY = 51
_RUN = 34 + 64 + 1024 + 2048
"""Type of a custom action: a command line that may fail, run between the steps of the installation,
as SYSTEM."""
_ASKED_AGAIN = 4 + 64 + 256
"""Attributes of a component: its key is in the registry, a repair evaluates its condition again,
64-bit."""
_REMOVE_ON_UNINSTALL = 2


class Action(NamedTuple):
    """A custom action. `sequence`: its number among the steps, of which AppSearch is 50,
    RemoveFolders 3600 and InstallFiles 4000."""

    name: str
    kind: int
    source: str
    target: str
    sequence: int
    condition: str


def actions(content: Sequence[str]) -> Iterator[Action]:
    """Returns the custom actions. `content`: the folders of the shipped bundles."""
    for sequence, name in enumerate(("SETTINGSFILE", "CONTENTFOLDER", "AUTOSTART"), 51):
        condition = f"KEPT{name} AND NOT {name}"
        yield Action(f"Keep{name}", _SET_PROPERTY, name, f"[KEPT{name}]", sequence, condition)
    data = r"[CommonAppDataFolder]Signpost"
    # All users may read the settings and only administrators may write them; the kiosk's user may
    # write only into the state folder. Groups by number, because their names are translated:
    # SYSTEM, Administrators, Users.
    rights = "*S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F *S-1-5-32-545:(OI)(CI)RX"
    yield _run("GuardData", f'icacls.exe" "{data}" /inheritance:r /grant:r {rights}', 4001)
    rights = "*S-1-5-32-545:(OI)(CI)M"
    yield _run("OpenState", rf'icacls.exe" "{data}\state" /grant:r {rights}', 4002)
    # Windows gives installed files times of its own, so this cannot be done at the build.
    folders = " ".join(f'"[INSTALLDIR]{folder}"' for folder in content).replace("/", "\\")
    target = f'"[INSTALLDIR]kiosk.exe" prepare {folders}'
    yield Action("PrepareContent", _RUN, "INSTALLDIR", target, 4003, "NOT REMOVE")
    condition = 'REMOVE = "ALL" AND PURGE = "1" AND NOT UPGRADINGPRODUCTCODE'
    yield _run("PurgeData", f'cmd.exe" /c rmdir /s /q "{data}"', 3601, condition)


def _run(name: str, target: str, sequence: int, condition: str = "NOT REMOVE") -> Action:
    return Action(name, _RUN, "TARGETDIR", f'"[System64Folder]{target}', sequence, condition)


def queries(content: Sequence[str], file_id: Callable[[str, str], str]) -> Iterator[str]:
    """Returns all queries. `file_id` returns the key of a component ("c") or folder ("d")."""
    yield (
        f"UPDATE `Property` SET `Value` = '{';'.join(SECURE)}' "
        "WHERE `Property` = 'SecureCustomProperties'"
    )
    for component, condition in CONDITIONS.items():
        yield (
            f"UPDATE `Component` SET `Condition` = '{condition}', `Attributes` = {_ASKED_AGAIN} "
            f"WHERE `Component` = '{component}'"
        )
    for action in actions(content):
        yield (
            "INSERT INTO `CustomAction` (`Action`, `Type`, `Source`, `Target`) VALUES "
            f"('{action.name}', {action.kind}, '{action.source}', '{action.target}')"
        )
        yield (
            "INSERT INTO `InstallExecuteSequence` (`Action`, `Condition`, `Sequence`) VALUES "
            f"('{action.name}', '{action.condition}', {action.sequence})"
        )
    # One by one: Windows accepts `*` here, Wine does not.
    names = [file_name(code) for code in ("", *(each.code for each in LANGUAGES))]
    for number, (folder, name) in enumerate(product(content, names)):
        # The folder is named by a component of one of its files.
        component = file_id("c", f"{folder}/bundle.yaml")
        yield (
            "INSERT INTO `RemoveFile` "
            "(`FileKey`, `Component_`, `FileName`, `DirProperty`, `InstallMode`) VALUES "
            f"('Prepared{number}', '{component}', '{name}', '{file_id('d', folder)}', "
            f"{_REMOVE_ON_UNINSTALL})"
        )
