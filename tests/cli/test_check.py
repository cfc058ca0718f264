"""`kiosk check`: what is printed, and the exit code."""

from __future__ import annotations

import json
from io import StringIO

import pytest

from kiosk.cli.check import run_check


@pytest.fixture
def check(bundle):
    def check(*paths, **options):
        out = StringIO()
        options = {"as_json": False, "strict": False, **options}
        code = run_check(paths, directory=bundle.directory, icons=frozenset(), out=out, **options)
        return code, out.getvalue()

    return check


def test_errors_warnings_and_facts_to_confirm(bundle):
    bundle.change("bundle.yaml", "destinations: [childline]", "destinations: [childline, nspcc]")
    bundle.change("cards/first-card.yaml", "title: A card", "titel: A card")
    bundle.write("notes.txt", "x")
    assert bundle.check() == (
        1,
        "cards/first-card.yaml:1:1: error: A card has no field 'titel'. (Did you mean 'title'?)\n"
        "cards/first-card.yaml:1:1: error: 'title' is missing. (A card needs it.)\n"
        "notes.txt: warning: This file is not part of a bundle. (Delete it.)\n"
        "\n"
        "Confirm before the screen goes live:\n"
        "  uk-directory/services.yaml:23:15: NSPCC online safety: https://www.nspcc.org.uk/ "
        "(no day of evidence; confidence is medium)\n"
        "\n"
        f"2 errors, 1 warning, 1 to confirm in {bundle.root.as_posix()}\n",
    )


def test_warnings_and_facts_to_confirm_fail_only_if_strict(bundle):
    bundle.write("notes.txt", "x")
    assert bundle.check()[0] == 0
    assert bundle.check(strict=True)[0] == 1
    (bundle.root / "notes.txt").unlink()
    assert bundle.check(strict=True)[0] == 0
    bundle.change("bundle.yaml", "destinations: [childline]", "destinations: [nspcc]")
    assert bundle.check()[0] == 0
    assert bundle.check(strict=True)[0] == 1


def test_as_data(bundle):
    bundle.card("- urgnet: [x]\n")
    code, text = bundle.check(as_json=True)
    assert code == 1
    assert json.loads(text) == [
        {
            "file": "cards/first-card.yaml",
            "line": 5,
            "column": 5,
            "path": "body[0].urgnet",
            "severity": "error",
            "says": "There is no kind of block called 'urgnet'.",
            "hint": "Did you mean 'urgent'?",
        }
    ]


def test_nothing_wrong_as_data(bundle):
    assert bundle.check(as_json=True) == (0, "[]\n")


def test_wrong_use_is_one_sentence(check, bundle, tmp_path, capsys):
    assert check(bundle.root, tmp_path / "nowhere") == (2, "")
    assert capsys.readouterr().err == f"kiosk check: {tmp_path / 'nowhere'} does not exist.\n"
    assert check(bundle.root / "bundle.yaml")[0] == 2
    assert capsys.readouterr().err == (
        f"kiosk check: {bundle.root / 'bundle.yaml'} is not a folder.\n"
    )


def test_the_directory_itself(check, bundle):
    code, text = check(bundle.directory)
    assert code == 0
    assert text.endswith(f"1 to confirm in {bundle.directory.as_posix()}\n")
    services = bundle.directory / "services.yaml"
    services.write_text(services.read_text().replace("replaced", "x").replace("ceop\n", "coep\n"))
    code, text = check(bundle.directory)
    assert code == 1
    assert "retired.yaml:8:16: error: services.yaml has no 'ceop'. (Did you mean 'coep'?)\n" in text


def test_a_damaged_directory_is_told_with_the_bundle(bundle):
    (bundle.directory / "hosts.yaml").write_text("hosts: [www.ceop.police.uk, 'x]\n")
    unclosed = (
        "The quote that opens here is never closed. "
        "(Type the same quote at the end of the text, or delete this one.)"
    )
    assert bundle.problems() == [f"uk-directory/hosts.yaml:1:29: error: {unclosed}"]
    bundle.write("destinations.yaml", "- use: childline\n")
    (bundle.directory / "services.yaml").write_text("- id: 'x\n")
    assert bundle.problems() == [
        f"uk-directory/hosts.yaml:1:29: error: {unclosed}",
        f"uk-directory/services.yaml:1:7: error: {unclosed}",
    ]


def test_several_folders(check, bundle):
    bundle.write("notes.txt", "x")
    code, text = check(bundle.root, bundle.directory, as_json=True)
    assert code == 0
    files = [row["file"] for row in json.loads(text)]
    assert f"{bundle.root.as_posix()}/notes.txt" in files
    assert f"{bundle.directory.as_posix()}/services.yaml" in files
    code, text = check(bundle.root, bundle.directory)
    assert text.count(" in /") == 2
