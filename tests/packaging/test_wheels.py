"""The package contains exactly the wheels that the lock names, byte for byte."""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

import pytest
from deb import wheels
from deb.faults import BuildError


def make_wheel(folder: Path, name: str, files: dict[str, str]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    wheel = folder / name
    with zipfile.ZipFile(wheel, "w") as archive:
        for inner, text in files.items():
            archive.writestr(inner, text)
    return wheel


def lock_for(tmp_path: Path, wheel: Path) -> dict[str, wheels.Locked]:
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    lock = tmp_path / "lock.txt"
    lock.write_text(
        f"# a lock\nother==9.1 \\\n    --hash=sha256:{'0' * 64}\n"
        f"thing-two==1.2 \\\n    --hash=sha256:{'1' * 64} \\\n    --hash=sha256:{digest}\n"
    )
    return wheels.read_lock(lock)


@pytest.fixture
def no_pip(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Replaces pip's downloads; the list has the commands that would have run."""
    calls: list[list[str]] = []

    class Done:
        returncode = 0

    def run(command: list[str], **_: object) -> Done:
        calls.append(command)
        return Done()

    monkeypatch.setattr("subprocess.run", run)
    return calls


def test_a_wheel_in_the_cache_needs_no_network(tmp_path, no_pip):
    wheel = make_wheel(tmp_path / "cache", "thing_two-1.2-py3-none-any.whl", {"thing.py": "1"})
    locked = lock_for(tmp_path, wheel)
    found = wheels.bring(["thing-two"], "amd64", locked, tmp_path / "cache")
    assert found == {"thing-two": wheel}
    assert no_pip == []


def test_a_changed_file_in_the_cache_is_passed_over(tmp_path, no_pip):
    wheel = make_wheel(tmp_path / "cache", "thing_two-1.2-py3-none-any.whl", {"thing.py": "1"})
    locked = lock_for(tmp_path, wheel)
    make_wheel(tmp_path / "cache", wheel.name, {"thing.py": "2"})
    with pytest.raises(BuildError, match=r"^thing-two 1\.2 is not available for amd64\.$"):
        wheels.bring(["thing-two"], "amd64", locked, tmp_path / "cache")
    assert len(no_pip) == 1
    assert "--require-hashes" in no_pip[0]


def test_each_architecture_takes_its_own_wheel(tmp_path, no_pip):
    name = "thing_two-1.2-cp311-abi3-manylinux_2_34_aarch64.whl"
    wheel = make_wheel(tmp_path / "cache", name, {"thing.so": "1"})
    locked = lock_for(tmp_path, wheel)
    assert wheels.bring(["thing-two"], "arm64", locked, tmp_path / "cache")
    with pytest.raises(BuildError, match="for amd64"):
        wheels.bring(["thing-two"], "amd64", locked, tmp_path / "cache")
    # Nothing is asked for that needs a newer system than the oldest one promised.
    assert "manylinux_2_36_x86_64" in no_pip[0]
    assert "manylinux_2_37_x86_64" not in no_pip[0]


@pytest.mark.parametrize("name", ["../outside.py", "/etc/outside.py", "a/../../outside.py"])
def test_a_wheel_writes_nothing_outside_its_folder(tmp_path, name):
    wheel = make_wheel(tmp_path, "bad-1-py3-none-any.whl", {name: "1"})
    with pytest.raises(BuildError, match="contains a file outside itself"):
        wheels.unpack(wheel, lambda _: True, tmp_path / "tree" / "deep")
    assert not list(tmp_path.rglob("outside.py"))


def test_the_oldest_tag_of_a_wheel_says_which_system_it_needs():
    names = [
        "a-1-cp311-abi3-manylinux_2_34_x86_64.whl",
        "b-1-cp311-cp311-manylinux2014_x86_64.manylinux_2_17_x86_64.manylinux_2_38_x86_64.whl",
        "c-1-py3-none-any.whl",
    ]
    assert wheels.glibc_needed([Path(name) for name in names]) == "2.34"
