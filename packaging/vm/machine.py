"""One machine in qemu: its power, its screen, its keys, its USB socket, and a shell inside.

Without KVM, which does not work inside every machine that tests run on: everything here is slower
than on a real one, some twenty times. The processor is an old one: qemu's emulation of the newer
ones' masked loads (vpmaskmovd) reads what is masked, and a program that is right ends by it.
"""

from __future__ import annotations

import base64
import json
import socket
import subprocess
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

SIZE = (1280, 800)
"""Of the screen, in pixels."""


class MachineError(Exception):
    """The machine, or a command in it, did not do what it should."""


class Machine:
    """Powered on as soon as it is made. `folder` has kernel and initrd, and gets the sockets."""

    def __init__(self, folder: Path, disk: Path) -> None:
        self._folder = folder
        self.powered_on = time.monotonic()
        command = ["qemu-system-x86_64", "-accel", "tcg,thread=multi", "-cpu", "Nehalem"]
        command += ["-smp", "2", "-m", "2048", "-nodefaults", "-display", "none", "-nic", "none"]
        command += ["-kernel", str(folder / "kernel"), "-initrd", str(folder / "initrd")]
        command += ["-append", "root=/dev/vda rw quiet"]
        command += ["-drive", f"file={disk},if=virtio,format=qcow2,cache=writeback"]
        command += ["-vga", "none"]
        command += ["-device", f"virtio-vga,xres={SIZE[0]},yres={SIZE[1]}"]
        command += ["-device", "qemu-xhci", "-device", "usb-kbd", "-device", "usb-tablet"]
        command += ["-serial", f"unix:{self._socket('serial')},server=on,wait=off"]
        command += ["-qmp", f"unix:{self._socket('qmp')},server=on,wait=off"]
        self._log = (folder / "qemu.log").open("wb")
        self._process = subprocess.Popen(command, stderr=self._log, stdin=subprocess.DEVNULL)
        self._qmp = self._connect("qmp")
        self._replies = self._qmp.makefile("r", encoding="utf-8")
        self._replies.readline()
        self._ask("qmp_capabilities")
        self._serial = self._connect("serial")
        self._heard = b""

    # -- what a person could do -------------------------------------------------------------------

    def cut(self) -> None:
        """Pulls the plug: what had not reached the disk is lost."""
        self._process.kill()
        self._process.wait()
        self._qmp.close()
        self._serial.close()
        self._log.close()

    def press(self, *keys: str) -> None:
        """All at once, by the names of QMP's QKeyCode, such as "ctrl", "alt", "f2"."""
        named = [{"type": "qcode", "data": key} for key in keys]
        self._ask("send-key", keys=named, **{"hold-time": 80})
        time.sleep(0.25)

    def touch(self, x: float, y: float) -> None:
        """`x` and `y` from 0 to 1."""
        place = [
            {"type": "abs", "data": {"axis": axis, "value": int(part * 0x7FFF)}}
            for axis, part in (("x", x), ("y", y))
        ]
        self._ask("input-send-event", events=place)
        for down in (True, False):
            button = {"type": "btn", "data": {"button": "left", "down": down}}
            self._ask("input-send-event", events=[button])
            time.sleep(0.2)

    def plug_in(self, stick: Path) -> None:
        """`stick`: an image of a whole USB stick."""
        node = {"driver": "raw", "node-name": "stick"}
        node["file"] = {"driver": "file", "filename": str(stick)}  # type: ignore[assignment]
        self._ask("blockdev-add", **node)
        self._ask("device_add", driver="usb-storage", id="stick", drive="stick", removable=True)

    def picture(self, file: Path) -> Path:
        """What the screen shows, as PNG."""
        self._ask("screendump", filename=str(file), format="png")
        return file

    # -- what only the tests can ------------------------------------------------------------------

    def run(self, command: str, seconds: float = 60) -> str:
        """What `command` says, as root inside. Raises MachineError if it fails."""
        code, said = self.try_to_run(command, seconds)
        if code:
            raise MachineError(f"{command}: {code}\n{said}")
        return said

    def try_to_run(self, command: str, seconds: float = 60) -> tuple[int, str]:
        """The exit code and what it says."""
        packed = base64.b64encode(command.encode()).decode()
        self._serial.sendall(f'eval "$(echo {packed} | base64 -d)"\n'.encode())
        said = self.hear("@@", seconds)
        return int(self.hear("\n", seconds)), said.replace("\r", "")

    def hear(self, end: str, seconds: float) -> str:
        """What the shell says until `end`. Raises MachineError if it does not come."""
        until = time.monotonic() + seconds
        mark = end.encode()
        while mark not in self._heard:
            self._serial.settimeout(max(0.01, until - time.monotonic()))
            try:
                more = self._serial.recv(65536)
            except TimeoutError:
                more = b""
            if not more:
                raise MachineError(f"no answer within {seconds} s: {self._heard[-300:]!r}")
            self._heard += more
        said, self._heard = self._heard.split(mark, 1)
        return said.decode("utf-8", "replace")

    def wait_for_shell(self, seconds: float = 120) -> None:
        """Until the machine has come so far."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            with suppress(MachineError):
                self.run("true", 2)
                # Answers to the questions before this one may still come.
                time.sleep(1)
                self._serial.setblocking(False)
                with suppress(BlockingIOError):
                    self._serial.recv(65536)
                self._heard = b""
                return
        raise MachineError("its shell never answered.")

    def _ask(self, command: str, **arguments: Any) -> Any:
        self._qmp.sendall(json.dumps({"execute": command, "arguments": arguments}).encode())
        while line := self._replies.readline():
            reply = json.loads(line)
            if "error" in reply:
                raise MachineError(f"{command}: {reply['error']['desc']}")
            if "return" in reply:
                return reply["return"]
        raise MachineError(f"qemu has ended: {(self._folder / 'qemu.log').read_text('utf-8')}")

    def _socket(self, name: str) -> Path:
        return self._folder / f"{name}.socket"

    def _connect(self, name: str) -> socket.socket:
        until = time.monotonic() + 10
        while True:
            link = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            try:
                link.connect(str(self._socket(name)))
            except OSError:
                link.close()
                if self._process.poll() is not None or time.monotonic() > until:
                    said = (self._folder / "qemu.log").read_text("utf-8")
                    raise MachineError(f"qemu does not start: {said}") from None
                time.sleep(0.05)
            else:
                return link
