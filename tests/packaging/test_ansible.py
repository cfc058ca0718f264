"""The Ansible role, as far as it can be looked at without Ansible; `make ansible-test` runs it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from kiosk.settings import StateFolder
from kiosk.settings.reader import read_settings
from kiosk.staff.permissions import Role
from kiosk.staff.pins import Pins

PLACE = Path(__file__).resolve().parents[2] / "packaging" / "ansible"
SESSION = PLACE.parent / "session" / "root"
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
    task = _task("Set PINs")
    assert task["no_log"] is True
    command = task["ansible.builtin.command"]
    assert command["stdin"] == "{{ signpost_kiosk_pins[item] }}"
    assert not [word for word in command["argv"] if "pins" in word]
    # The log names each item of a loop: only whose PIN it is.
    assert "map(attribute='item')" in task["loop"]


def test_whose_pins_are_set_is_looked_up_as_the_kiosk_writes_them(tmp_path: Path) -> None:
    task = _task("Look whose PINs are set")
    pattern, file, backup = task["ansible.builtin.command"]["argv"][-3:]
    assert [Path(each).name for each in (file, backup)] == ["pins", "pins.bak"]
    assert Path(file).parent == StateFolder.of(Path(file).parents[1]).staff
    Pins(tmp_path).set(Role.STAFF, "4711")
    for name in ("pins", "pins.bak"):
        written = (tmp_path / name).read_text("ascii")
        assert pattern.replace("{{ item }}", "staff") in written
        assert pattern.replace("{{ item }}", "it") not in written


def test_yaml_booleans_of_an_inventory_become_on_and_off(tmp_path: Path) -> None:
    inventory = yaml.safe_load((PLACE / "inventory.example.yml").read_text("utf-8"))
    settings = inventory["kiosks"]["vars"]["signpost_kiosk_settings"]
    assert settings["sound"] is False
    file = tmp_path / "60-ansible.yaml"
    file.write_text(yaml.safe_dump(_said(settings)), "utf-8")
    read, problems = read_settings(file)
    assert (read.sound, problems.has_errors) == ("off", False)
    template = (ROLE / "templates" / "60-ansible.yaml.j2").read_text("utf-8")
    assert "('on' if value else 'off')" in template
    # Every level goes through it.
    assert re.findall(r"\b(?:said\((.+?)\)) (?:}}|\|)", template) == [
        "value[key]",
        "each",
        "signpost_kiosk_settings",
    ]


def test_only_touch_mapping_asks_for_a_restart_of_the_machine() -> None:
    names = re.compile(_read("vars/main.yml")["signpost_kiosk_touch_names"])
    conf = (SESSION / "etc" / "signpost-kiosk" / "session.conf").read_text("utf-8")
    offered = re.findall(r"^#(\w+=)", conf, re.M)
    rules = (SESSION / "usr/lib/udev/rules.d/61-signpost-kiosk.rules").read_text("utf-8")
    touch = [each for each in offered if names.match(each)]
    assert touch
    assert touch == [each for each in offered if each.rstrip("=") in rules]
    heard = {each.get("listen", each["name"]) for each in _read("handlers/main.yml")}
    assert heard == {"Restart the kiosk", "Restart the machine"}
    assert _task("Write the touch mapping")["notify"] == "Restart the machine"


def _task(name: str) -> Any:
    (task,) = [each for each in _read("tasks/configure.yml") if each["name"] == name]
    return task


def _said(value: Any) -> Any:
    """Renders a value as the template does, which only Ansible can run."""
    if isinstance(value, dict):
        return {key: _said(each) for key, each in value.items()}
    if isinstance(value, bool):
        return "on" if value else "off"
    return value
