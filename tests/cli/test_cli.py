"""The command line as staff use it, mistakes included."""

from __future__ import annotations

import importlib
import re
import tomllib
from pathlib import Path

import pytest

import kiosk
from kiosk import paths
from kiosk.cli import COMMANDS, main
from tests.cli.command import ROOT, WITHOUT_QT, refused, run

# -- wrong arguments ----------------------------------------------------------------------------


def test_no_command(capsys: pytest.CaptureFixture[str]):
    assert refused(capsys) == "kiosk: error: the following arguments are required: COMMAND"


def test_an_unknown_command(capsys: pytest.CaptureFixture[str]):
    says = refused(capsys, "chekc", "content")
    assert says.startswith("kiosk: error: argument COMMAND: invalid choice: 'chekc'")
    for name in ("run", "check", "tour"):
        assert name in says


def test_an_unknown_option(capsys: pytest.CaptureFixture[str]):
    assert refused(capsys, "run", "--fullscreen").endswith("unrecognized arguments: --fullscreen")


def test_check_without_a_folder(capsys: pytest.CaptureFixture[str]):
    says = refused(capsys, "check")
    assert says == "kiosk check: error: the following arguments are required: PATH"


def test_tour_without_a_folder_for_the_pictures(capsys: pytest.CaptureFixture[str]):
    says = refused(capsys, "tour")
    assert says == "kiosk tour: error: the following arguments are required: --out"


@pytest.mark.parametrize(
    "size", ["1920", "1920×1080", "1920*1080", "x", "1920x", "big", "1920x-1080"]
)
@pytest.mark.parametrize("command", [["run"], ["tour", "--out", "pictures"]])
def test_a_size_that_is_none(capsys: pytest.CaptureFixture[str], command: list[str], size: str):
    assert refused(capsys, *command, "--size", size) == (
        f"kiosk {command[0]}: error: argument --size: '{size}' is not a size: "
        "write width x height, such as 1920x1080"
    )


@pytest.mark.parametrize("size", ["640x480", "1023x600", "1024x599", "0x0", "8193x1080"])
def test_a_size_that_cannot_be_drawn(capsys: pytest.CaptureFixture[str], size: str):
    assert refused(capsys, "tour", "--out", "pictures", "--size", size) == (
        f"kiosk tour: error: argument --size: '{size}' cannot be drawn: "
        "the smallest size is 1024x600 or 600x1024, the longest side 8192"
    )


@pytest.mark.parametrize(
    "at", ["tomorrow", "2026-12-25", "25.12.2026 9:00", "2026-13-01T09:00", "2026-12-25T09:00Z"]
)
def test_a_time_that_is_none(capsys: pytest.CaptureFixture[str], at: str):
    assert refused(capsys, "tour", "--out", "pictures", "--at", at) == (
        f"kiosk tour: error: argument --at: '{at}' is not a date and time: "
        "write them as 2026-12-25T09:00"
    )


@pytest.mark.parametrize("command", [[], ["run"], ["check"], ["tour"]])
def test_help_tells_the_exit_codes(capsys: pytest.CaptureFixture[str], command: list[str]):
    with pytest.raises(SystemExit) as stopped:
        main([*command, "--help"])
    assert stopped.value.code == 0
    text = " ".join(capsys.readouterr().out.split())
    assert "exit codes: 0 nothing wrong, 1 problems found, 2 usage error" in text


# -- check --------------------------------------------------------------------------------------


def test_a_folder_that_does_not_exist(capsys: pytest.CaptureFixture[str]):
    assert main(["check", "no/such/bundle"]) == 2
    assert capsys.readouterr() == ("", "kiosk check: no/such/bundle does not exist.\n")


def test_a_file_where_a_folder_belongs(capsys: pytest.CaptureFixture[str], tmp_path: Path):
    file = tmp_path / "bundle.yaml"
    file.write_text("id: a\n", "utf-8")
    assert main(["check", str(file)]) == 2
    assert capsys.readouterr() == ("", f"kiosk check: {file} is not a folder.\n")


def test_one_wrong_folder_among_good_ones_checks_nothing(capsys: pytest.CaptureFixture[str]):
    assert main(["check", str(paths.SHIPPED_BUNDLE), "nowhere"]) == 2
    assert capsys.readouterr() == ("", "kiosk check: nowhere does not exist.\n")


def test_a_folder_without_a_bundle(capsys: pytest.CaptureFixture[str], tmp_path: Path):
    assert main(["check", str(tmp_path)]) == 1
    out, err = capsys.readouterr()
    assert "bundle.yaml: error: " in out
    assert re.fullmatch(rf"\d+ errors?.* in {re.escape(str(tmp_path))}", out.splitlines()[-1])
    assert err == ""


def test_the_shipped_bundle_has_nothing_wrong(capsys: pytest.CaptureFixture[str]):
    assert main(["check", str(paths.SHIPPED_BUNDLE)]) == 0
    out, err = capsys.readouterr()
    assert ": error: " not in out
    assert err == ""


# -- run and tour -------------------------------------------------------------------------------


def test_pictures_are_not_put_among_other_files(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, qapp: object
):
    mine = tmp_path / "my-letter.txt"
    mine.write_text("Dear", "utf-8")
    assert main(["tour", "--out", str(tmp_path)]) == 2
    assert capsys.readouterr() == (
        "",
        f"kiosk: {tmp_path} contains other files. Choose a new or empty folder for the pictures.\n",
    )
    assert mine.read_text("utf-8") == "Dear"


def test_pictures_in_a_place_that_cannot_be_written(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, qapp: object
):
    (tmp_path / "file").write_text("", "utf-8")
    out = tmp_path / "file" / "pictures"
    assert main(["tour", "--out", str(out)]) == 2
    assert capsys.readouterr() == (
        "",
        f"kiosk: {out} cannot be used for the pictures: Not a directory.\n",
    )


def test_a_language_the_content_does_not_have(tmp_path: Path):
    ran = run("tour", "--out", str(tmp_path / "pictures"), "--language", "de")
    assert ran.returncode == 2
    assert (
        ran.stderr
        == "kiosk: The content has no language 'de'; it has en, cy, pl, ro, uk, pa, ur, ar.\n"
    )
    assert ran.stdout == ""


def test_a_settings_file_that_is_not_there_is_named(tmp_path: Path):
    # With a wrong language, so that no picture is drawn.
    ran = run(
        "tour", "--out", str(tmp_path / "p"), "--settings", "no.yaml", "--language", "de"
    )  # fmt: skip
    assert ran.returncode == 2
    assert ran.stderr == "kiosk: The settings file no.yaml does not exist or is not a file.\n"


# -- without PySide6, and as installed ----------------------------------------------------------


def test_check_needs_no_qt(tmp_path: Path):
    good = run("check", str(paths.SHIPPED_BUNDLE), code=WITHOUT_QT)
    assert (good.returncode, good.stderr) == (0, "")
    bad = run("check", "--json", str(tmp_path), code=WITHOUT_QT)
    assert (bad.returncode, bad.stderr) == (1, "")
    assert bad.stdout.startswith("[")


def test_the_blocker_blocks():
    ran = run("run", code=WITHOUT_QT)
    assert ran.returncode == 1
    assert "No module named 'PySide6" in ran.stderr


def test_the_version_needs_no_qt_either():
    ran = run("--version", code=WITHOUT_QT)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, f"kiosk {kiosk.__version__}\n", "")


def test_the_command_that_gets_installed():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    module, _, function = project["scripts"]["kiosk"].partition(":")
    assert getattr(importlib.import_module(module), function) is main


# -- one module a command -----------------------------------------------------------------------


def test_each_command_has_its_module():
    modules = {file.stem for file in (ROOT / "kiosk/cli").glob("*.py")}
    parts = {"__init__", "options", "output", "accessibility", "passphrases", "publish_tasks"}
    assert modules - parts == set(COMMANDS)


def loaded_by_the_parser(*arguments: str) -> set[str]:
    """Returns the program's modules that are loaded when the options are declared."""
    program = (
        "import sys; from kiosk.cli import _parser; _parser(sys.argv[1:]); "
        "print(*(name for name in sys.modules if name.startswith('kiosk.')))"
    )
    ran = run(*arguments, code=program)
    assert ran.returncode == 0, ran.stderr
    return set(ran.stdout.split())


SHARED = {
    *("kiosk.cli", "kiosk.cli.options", "kiosk.cli.output", "kiosk.errors", "kiosk.phrases"),
    *("kiosk.system", "kiosk.system.logs"),
}


def test_a_start_declares_no_other_command():
    assert loaded_by_the_parser("run") == SHARED | {
        "kiosk.cli.run",
        "kiosk.system.windows_registry",
    }


def test_declaring_all_commands_loads_nothing_that_one_of_them_needs():
    found = loaded_by_the_parser()
    assert found == SHARED | {
        "kiosk.system.windows_registry",
        *(f"kiosk.cli.{name}" for name in COMMANDS),
    }


# -- paths --------------------------------------------------------------------------------------


def test_everything_the_program_brings_along_is_there():
    for folder in (paths.CONTENT, paths.DIRECTORY, paths.SHIPPED_BUNDLE, paths.ICONS, paths.QML):
        assert folder.is_dir(), folder
    assert len(list(paths.FONTS.glob("*.ttf"))) >= 3
    assert (paths.QML / "KioskUi" / "Main.qml").is_file()


def test_icon_names_are_those_of_the_files():
    names = paths.icon_names()
    assert {"phone", "circle-help", "siren"} <= names
    assert not any("." in name for name in names)


def test_a_kiosk_that_shows_a_folder_says_so_when_something_is_applied(tmp_path: Path):
    settings = tmp_path / "kiosk.yaml"
    settings.write_text(f"state: state\ncontent: {tmp_path}\n", "utf-8")
    ran = run("rollback", "--settings", str(settings))
    assert ran.stderr.splitlines()[0] == (
        f"This kiosk shows the folder {tmp_path}. To show applied content, set "
        "`source: published` in its settings."
    )
    settings.write_text("state: state\nsource: published\n", "utf-8")
    assert run("rollback", "--settings", str(settings)).stderr.startswith("kiosk rollback: ")
