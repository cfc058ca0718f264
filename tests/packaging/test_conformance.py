"""The adapter for tuf-conformance, with the repository of the other tests: `make conformance` runs
the suite itself."""

from __future__ import annotations

import runpy
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.signing.apply.hostile_servers import serving, status
from tests.signing.library import Library

CLIENT = Path(__file__).parents[2] / "packaging/conformance/client.py"


@pytest.fixture
def client(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., int]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    main: Any = runpy.run_path(str(CLIENT))["main"]
    folder = tmp_path / "suite/metadata"
    folder.mkdir(parents=True)

    def run(*arguments: object) -> int:
        monkeypatch.setattr(
            sys, "argv", ["client", "--metadata-dir", str(folder), *map(str, arguments)]
        )
        return int(main())

    return run


def test_init_refresh_and_download(
    client: Callable[..., int], library: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    trusted = tmp_path / "suite/metadata"
    assert client("init", library.repo / "metadata/1.root.json") == 0
    assert sorted(path.name for path in trusted.iterdir()) == ["root.json"]
    with serving(library.repo) as server:
        where = ["--metadata-url", f"{server.address}/metadata/"]
        assert client(*where, "refresh") == 0
        assert {path.name for path in trusted.iterdir()} == {
            *("root.json", "timestamp.json", "snapshot.json", "targets.json")
        }
        targets = tmp_path / "targets"
        targets.mkdir()
        where += ["--target-dir", str(targets), "--target-base-url", f"{server.address}/targets/"]
        assert client(*where, "--target-name", "hosts.yaml", "download") == 0
        (published,) = library.repo.glob("targets/*.hosts.yaml")
        assert (targets / "hosts.yaml").read_bytes() == published.read_bytes()
        server.asked.clear()
        assert client(*where, "--target-name", "hosts.yaml", "download") == 0
        assert not any("/targets/" in path for path in server.asked), "it has the file"
        assert client(*where, "--target-name", "nothing", "download") == 1
        server.answers = lambda path, number: status(404) if "timestamp" in path else None
        assert client(*where, "refresh") == 1
    assert "There is no target 'nothing'." in capsys.readouterr().err


def test_the_make_target_says_what_it_needs(tmp_path: Path):
    import subprocess

    done = subprocess.run(
        [CLIENT.parent / "run.sh", tmp_path], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert done.stderr.splitlines()[0] == (
        "conformance: name a checkout of tuf-conformance: make conformance CHECKOUT=folder"
    )
