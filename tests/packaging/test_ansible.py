"""The Ansible role, as far as it can be looked at without Ansible; `make ansible-test` runs it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

PLACE = Path(__file__).resolve().parents[2] / "packaging" / "ansible"
ROLE = PLACE / "roles" / "signpost_kiosk"


def _read(name: str) -> Any:
    return yaml.safe_load((ROLE / name).read_text("utf-8"))


def test_readme_tells_every_variable() -> None:
    told = re.findall(r"^\| `(signpost_kiosk_\w+)`", (PLACE / "README.md").read_text("utf-8"), re.M)
    assert told == list(_read("defaults/main.yml"))


def test_every_variable_has_a_type_and_the_same_default() -> None:
    options = _read("meta/argument_specs.yml")["argument_specs"]["main"]["options"]
    assert {name: each["default"] for name, each in options.items()} == _read("defaults/main.yml")
    assert all(each["type"] for each in options.values())


def test_pins_are_never_in_a_log_or_in_a_command() -> None:
    (task,) = [each for each in _read("tasks/configure.yml") if each["name"] == "Set PINs"]
    assert task["no_log"] is True
    command = task["ansible.builtin.command"]
    assert command["stdin"] == "{{ item.value }}"
    assert not [word for word in command["argv"] if "value" in word]
