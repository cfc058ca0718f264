"""A stand-in for udisks2 on a private bus, for Debian's own Python.

Reads one JSON line at a time: {"put in": {name: {...}}} or {"pull out": name}; tells its state as
JSON lines. What it was asked to mount and how is in the file "orders".
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # type: ignore[import-not-found]  # noqa: E402

FOLDER = Path(sys.argv[1])
BLOCKS = "/org/freedesktop/UDisks2/block_devices"
DRIVES = "/org/freedesktop/UDisks2/drives"
NAME = "org.freedesktop.UDisks2"
XML = """<node>
<interface name="org.freedesktop.UDisks2.Block">
  <property name="IdUsage" type="s" access="read"/>
  <property name="IdLabel" type="s" access="read"/>
  <property name="HintIgnore" type="b" access="read"/>
  <property name="Device" type="ay" access="read"/>
  <property name="Size" type="t" access="read"/>
  <property name="Drive" type="o" access="read"/>
</interface>
<interface name="org.freedesktop.UDisks2.Drive">
  <property name="ConnectionBus" type="s" access="read"/>
  <property name="Vendor" type="s" access="read"/>
  <property name="Model" type="s" access="read"/>
</interface>
<interface name="org.freedesktop.UDisks2.Filesystem">
  <method name="Mount">
    <arg name="options" type="a{sv}" direction="in"/>
    <arg name="mount_path" type="s" direction="out"/>
  </method>
  <method name="Unmount"><arg name="options" type="a{sv}" direction="in"/></method>
</interface>
</node>"""
INTERFACES = {
    one.name.rpartition(".")[2]: one for one in Gio.DBusNodeInfo.new_for_xml(XML).interfaces
}

registered: dict[str, list[int]] = {}
mounted: dict[str, tuple[str, str]] = {}


def say(**message: Any) -> None:
    print(json.dumps(message), flush=True)


def order(*words: Any) -> None:
    with (FOLDER / "orders").open("a", encoding="utf-8") as orders:
        orders.write(json.dumps(words) + "\n")


def show_mounts() -> None:
    lines = [
        f"/dev/{name} {where.replace(' ', chr(92) + '040')} vfat {how} 0 0"
        for name, (where, how) in mounted.items()
    ]
    (FOLDER / "mounts").write_text("\n".join(["proc /proc proc rw 0 0", *lines, ""]), "utf-8")


def put_in(name: str, facts: dict[str, Any]) -> None:
    block = {
        "IdUsage": GLib.Variant("s", facts.get("usage", "filesystem")),
        "IdLabel": GLib.Variant("s", facts.get("label", "")),
        "HintIgnore": GLib.Variant("b", facts.get("ignore", False)),
        "Device": GLib.Variant("ay", f"/dev/{name}\0".encode()),
        "Size": GLib.Variant("t", facts.get("size", 8_010_000_000)),
        "Drive": GLib.Variant("o", f"{DRIVES}/{name}"),
    }
    drive = {
        "ConnectionBus": GLib.Variant("s", facts.get("bus", "usb")),
        "Vendor": GLib.Variant("s", facts.get("vendor", "")),
        "Model": GLib.Variant("s", facts.get("model", "")),
    }

    def read(_bus: Any, _who: str, path: str, interface: str, prop: str) -> Any:
        return (drive if interface.endswith(".Drive") else block)[prop]

    def call(
        _bus: Any, _who: str, path: str, interface: str, method: str, values: Any, answer: Any
    ) -> None:
        options = values.unpack()[0]
        order(method, name, options)
        if method == "Mount":
            how = options["options"].split(",")[0]
            if how not in facts.get("allowed", ["ro", "rw"]):
                answer.return_dbus_error(f"{NAME}.Error.OptionNotPermitted", "not this one")
                return
            mounted[name] = (facts["folder"], f"{how},nosuid")
            show_mounts()
            answer.return_value(GLib.Variant("(s)", (facts["folder"],)))
        else:
            mounted.pop(name, None)
            show_mounts()
            answer.return_value(None)
        say(done=method)

    registered[name] = [
        bus.register_object(f"{BLOCKS}/{name}", INTERFACES["Block"], call, read, None),
        bus.register_object(f"{BLOCKS}/{name}", INTERFACES["Filesystem"], call, read, None),
        bus.register_object(f"{DRIVES}/{name}", INTERFACES["Drive"], call, read, None),
    ]
    if how := facts.get("mounted"):
        mounted[name] = (facts["folder"], how)
        show_mounts()


def pull_out(name: str) -> None:
    for number in registered.pop(name):
        bus.unregister_object(number)
    mounted.pop(name, None)
    show_mounts()


def heard(source: Any, _condition: Any) -> bool:
    line = sys.stdin.readline()
    if not line:
        loop.quit()
        return False
    for request, value in json.loads(line).items():
        if request == "put in":
            for name, facts in value.items():
                put_in(name, facts)
        else:
            pull_out(value)
    say(done="carried out")
    return True


bus = Gio.bus_get_sync(Gio.BusType.SESSION)
show_mounts()
loop = GLib.MainLoop()
Gio.bus_own_name_on_connection(
    bus, NAME, Gio.BusNameOwnerFlags.NONE, lambda *_: say(done="ready"), None
)
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, heard)
loop.run()
