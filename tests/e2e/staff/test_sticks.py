"""Sticks through udisks2, with a stand-in on a bus of its own; and the volumes that Qt knows."""

from __future__ import annotations

import itertools
import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject

from kiosk.ui.adapters.usb import mounted_volumes
from kiosk.ui.adapters.usb.mounted_volumes import Volume, VolumeSticks, is_removable
from kiosk.ui.adapters.usb.stick import Stick
from tests.e2e.at_spi import SYSTEM_PYTHON, private_bus
from tests.e2e.waiting import until

SERVICE = Path(__file__).with_name("fake_udisks2.py")
BLOCK = "/org/freedesktop/UDisks2/block_devices/"
NO_WRITING = "This kiosk may not write to sticks. IT can allow it: see docs/it.md."


class Udisks:
    """Controls the stand-in: puts sticks in, and reads the calls that it received."""

    def __init__(self, process: subprocess.Popen[str], folder: Path) -> None:
        self._process = process
        self.folder = folder

    def answer(self, wanted: str) -> None:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the stand-in has ended"
        assert json.loads(line)["done"] == wanted

    def tell(self, **words: Any) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({k.replace("_", " "): v for k, v in words.items()}))
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        self.answer("carried out")

    def put_in(self, name: str = "sda1", **facts: Any) -> Path:
        """Puts a stick in; returns its folder."""
        folder = self.folder / f"Łódź {name}"
        folder.mkdir(exist_ok=True)
        self.tell(put_in={name: {"folder": str(folder), **facts}})
        return folder

    def orders(self) -> list[list[Any]]:
        file = self.folder / "orders"
        return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


@pytest.fixture(scope="module")
def bus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    with private_bus("", tmp_path_factory.mktemp("bus") / "log") as environment:
        yield environment


@pytest.fixture
def udisks(bus: dict[str, str], tmp_path: Path) -> Iterator[Udisks]:
    with subprocess.Popen(
        [SYSTEM_PYTHON, "-I", str(SERVICE), str(tmp_path)],
        env=bus,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            found = Udisks(process, tmp_path)
            found.answer("ready")
            yield found
        finally:
            process.kill()


@pytest.fixture
def sticks(bus: dict[str, str], udisks: Udisks, qapp: QObject) -> Iterator[Any]:
    from PySide6.QtDBus import QDBusConnection

    from kiosk.ui.adapters.usb.udisks import UdisksSticks

    address = bus["DBUS_SESSION_BUS_ADDRESS"]
    connection = QDBusConnection.connectToBus(address, "tests")
    assert connection.isConnected()
    parent = QObject()
    found = UdisksSticks(connection, parent, udisks.folder / "mounts")
    found._timer.setInterval(20)
    yield found
    # The same happens at the program's exit: answers still on their way are dropped.
    shiboken6.delete(parent)
    QDBusConnection.disconnectFromBus("tests")


def names(sticks: Any) -> list[str]:
    return [stick.name for stick in sticks.found()]


def opened(sticks: Any, stick: str, *, writing: bool = False) -> tuple[Path | None, str]:
    answers: list[tuple[Path | None, str]] = []
    sticks.open(
        BLOCK + stick, writing=writing, opened=lambda folder, says: answers.append((folder, says))
    )
    until(lambda: bool(answers), "an answer")
    return answers[0]


def test_a_stick_appears_and_goes(sticks: Any, udisks: Udisks):
    changes: list[int] = []
    sticks.changed.connect(lambda: changes.append(len(sticks.found())))
    sticks.watch(True)
    udisks.put_in("sda1", label="BLUE", size=4_000_000_000)
    until(lambda: bool(sticks.found()), "a stick")
    assert sticks.found() == (Stick(BLOCK + "sda1", "BLUE", 4_000_000_000),)
    udisks.put_in("sdb1", vendor="Kingston", model="DataTraveler")
    until(lambda: len(sticks.found()) == 2, "two sticks")
    udisks.tell(pull_out="sda1")
    until(lambda: names(sticks) == ["Kingston DataTraveler"], "one stick")
    assert changes == [1, 2, 1]
    udisks.put_in("sda1")
    until(lambda: names(sticks) == ["Stick without a name", "Kingston DataTraveler"], "another")


def test_sticks_are_listed_by_name_in_any_order_that_udisks_has(sticks: Any, udisks: Udisks):
    sticks.watch(True)
    for name in ("sdc1", "sda1", "sdb1"):
        udisks.put_in(name, label=name)
    until(lambda: len(sticks.found()) == 3, "three sticks")
    orders = itertools.permutations(f'<node name="{name}"/>' for name in ("sda1", "sdb1", "sdc1"))
    for nodes in orders:
        sticks._list("".join(nodes), "")
        assert names(sticks) == ["sda1", "sdb1", "sdc1"]


def test_the_machines_own_disks_are_no_sticks(sticks: Any, udisks: Udisks):
    udisks.put_in("nvme0n1p1", label="own disk", bus="")
    udisks.put_in("sda", label="whole disk", usage="")
    udisks.put_in("sdb1", label="hidden", ignore=True)
    udisks.put_in("sdc1", label="no medium", size=0)
    udisks.put_in("mmcblk0p1", label="card", bus="sdio")
    sticks.watch(True)
    until(lambda: bool(sticks.found()), "a stick")
    assert names(sticks) == ["card"]


def test_it_is_mounted_read_only_and_let_go(sticks: Any, udisks: Udisks):
    folder = udisks.put_in()
    sticks.watch(True)
    until(lambda: bool(sticks.found()), "a stick")
    assert opened(sticks, "sda1") == (folder, "")
    options = {"options": "ro,nosuid,nodev,noexec", "auth.no_user_interaction": True}
    assert udisks.orders() == [["Mount", "sda1", options]]
    sticks.release()
    until(lambda: len(udisks.orders()) == 2, "an unmount")
    assert udisks.orders()[1] == ["Unmount", "sda1", {}]
    sticks.release()
    assert len(udisks.orders()) == 2


def test_to_be_written_to_it_is_mounted_again(sticks: Any, udisks: Udisks):
    folder = udisks.put_in(mounted="ro,nosuid")
    sticks.watch(True)
    until(lambda: bool(sticks.found()), "a stick")
    assert opened(sticks, "sda1") == (folder, ""), "it was mounted, with a space in its name"
    assert opened(sticks, "sda1", writing=True) == (folder, "")
    said = [[method, options.get("options")] for method, _, options in udisks.orders()]
    assert said == [["Unmount", None], ["Mount", "rw,nosuid,nodev,noexec"]]


def test_a_kiosk_that_may_not_write_says_so(sticks: Any, udisks: Udisks):
    udisks.put_in(allowed=["ro"])
    sticks.watch(True)
    until(lambda: bool(sticks.found()), "a stick")
    assert opened(sticks, "sda1", writing=True) == (None, NO_WRITING)
    assert opened(sticks, "sda1")[1] == ""


def test_a_stick_that_cannot_be_read(sticks: Any, udisks: Udisks):
    udisks.put_in(allowed=[])
    sticks.watch(True)
    until(lambda: bool(sticks.found()), "a stick")
    assert opened(sticks, "sda1") == (
        None,
        "The stick cannot be read. Try again, or take another one.",
    )


def test_whether_there_is_udisks2_and_what_when_it_goes(sticks: Any, udisks: Udisks):
    from kiosk.ui.adapters.usb.udisks import is_there

    assert is_there(sticks._bus)
    sticks.watch(True)
    udisks.put_in()
    until(lambda: bool(sticks.found()), "a stick")
    udisks._process.kill()
    until(lambda: not sticks.found(), "none")
    assert not is_there(sticks._bus)


# -- volumes ----------------------------------------------------------------------------------


def test_volumes_that_the_system_mounts(
    qapp: QObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    there = [Volume(str(tmp_path), "BLUE", 8)]
    monkeypatch.setattr(mounted_volumes, "_volumes", lambda: there)
    sticks = VolumeSticks()
    assert sticks.found() == ()
    sticks.watch(True)
    assert sticks.found() == (Stick(str(tmp_path), "BLUE", 8),)
    answers: list[object] = []
    sticks.open(str(tmp_path), writing=False, opened=lambda *result: answers.append(result))
    gone = str(tmp_path / "gone")
    sticks.open(gone, writing=False, opened=lambda *result: answers.append(result))
    assert answers == [(tmp_path, ""), (None, "The stick has gone. Put it in again.")]
    there.clear()
    sticks.watch(True)
    assert sticks.found() == ()
    sticks.watch(False)


def test_only_what_was_plugged_in_is_removable():
    assert [is_removable(root) for root in ("/media/usb0", "/run/media/kiosk/BLUE")] == [True] * 2
    assert not any(is_removable(root) for root in ("/", "/home", "/boot/efi", "/mediathek"))


def test_what_qt_knows_of_this_machine_can_be_asked(qapp: QObject):
    assert all(volume.size >= 0 for volume in mounted_volumes._volumes())
