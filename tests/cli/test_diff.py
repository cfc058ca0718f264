"""`kiosk diff`: what is printed, and the exit code."""

from __future__ import annotations

import json
from io import StringIO

import pytest

from kiosk import paths
from kiosk.cli.diff import run_diff
from kiosk.errors import UsageError


def diff(old, new, directory, **options):
    out = StringIO()
    code = run_diff(old, new, directory=directory, as_json=options.get("as_json", False), out=out)
    return code, out.getvalue()


def test_the_shipped_bundle_and_its_copy_are_the_same(warwickshire):
    code, text = diff(paths.SHIPPED_BUNDLE, warwickshire("copy"), paths.DIRECTORY)
    assert (code, text) == (0, "Nothing a visitor sees would change.\n")


def test_both_shipped_bundles_differ_within_80_columns():
    code, text = diff(paths.SHIPPED_BUNDLE, paths.CONTENT / "school-reception", paths.DIRECTORY)
    assert code == 1
    assert max(map(len, text.splitlines())) <= 80
    assert "- Welsh is no longer offered.\n" in text


def test_a_number_in_a_copy_of_the_shipped_bundle(warwickshire):
    new = warwickshire("new")
    with (new / "destinations.yaml").open("a", encoding="utf-8") as file:
        file.write("- use: childline\n  phone: 0800 1112\n")
    code, text = diff(warwickshire("old"), new, paths.DIRECTORY)
    assert code == 1
    assert text.splitlines()[3].startswith("- The phone number of Childline changes from 0800 1111")


def test_data_says_the_same(two):
    two.change("cards/gifts.yaml", "title: Gifts", "title: Presents")
    code, text = diff(two.old, two.new, two.directory, as_json=True)
    assert code == 1
    assert json.loads(text) == {
        "old": {"path": two.old.as_posix(), "id": "library", "title": "Staying safe online"},
        "new": {"path": two.new.as_posix(), "id": "library", "title": "Staying safe online"},
        "summary": "1 card changes.",
        "changes": [
            {
                "kind": "card",
                "where": "Gifts",
                "says": "The card “Gifts” is now called “Presents”.",
                "old": "Gifts",
                "new": "Presents",
                "level": "shown",
                "how": "changed",
                "pages": [],
                "id": "gifts",
            }
        ],
        "problems": [],
    }


def test_a_bundle_with_errors_cannot_be_compared(two, capsys):
    two.change("cards/gifts.yaml", "audience: [children]", "audience: [cats]")
    code, text = diff(two.old, two.new, two.directory)
    assert (code, text) == (2, "")
    errors = capsys.readouterr().err.splitlines()
    assert errors[0].startswith(f"{two.new.as_posix()}/cards/gifts.yaml:3:12: error: ")
    assert errors[1] == f"kiosk diff: {two.new} has 1 error and cannot be compared."


def test_errors_as_data(two, capsys):
    (two.old / "bundle.yaml").unlink()
    code, text = diff(two.old, two.new, two.directory, as_json=True)
    data = json.loads(text)
    assert (code, data["changes"], data["summary"]) == (2, [], "")
    assert data["problems"][0]["says"] == "The folder has no bundle.yaml."
    assert capsys.readouterr().err == ""


def test_what_is_no_folder_is_wrong_use(two, tmp_path):
    with pytest.raises(UsageError, match=r"nowhere does not exist\. Name the folder"):
        diff(two.old, tmp_path / "nowhere", two.directory)
    with pytest.raises(UsageError, match=r"bundle\.yaml is not a folder\."):
        diff(two.old / "bundle.yaml", two.new, two.directory)


def test_a_prepared_file_on_the_stick_is_not_believed(two):
    """A forged prepared bundle could show staff another number than the content has."""
    from kiosk.bundle.prepared import PREPARED_FILE, prepare

    prepare(two.new, two.directory)
    path = two.new / PREPARED_FILE
    path.write_text(path.read_text("utf-8").replace("0800 1111", "0800 6666"), "utf-8")
    code, text = diff(two.old, two.new, two.directory)
    assert (code, text) == (0, "Nothing a visitor sees would change.\n")


def test_a_damaged_directory_is_named(two, capsys):
    (two.directory / "hosts.yaml").write_text("hosts: [not a host]\n", "utf-8")
    code, text = diff(two.old, two.new, two.directory)
    assert (code, text) == (2, "")
    location = f"{two.directory.as_posix()}/hosts.yaml:1:9"
    assert capsys.readouterr().err.startswith(f"{location}: error: 'not a host' is not the name")
