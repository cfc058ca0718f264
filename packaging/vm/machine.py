"""One machine in qemu: its power, screen, keys and USB socket, and a shell inside.

Does without KVM, which not every machine that runs the tests has: it is some twenty times slower
than a real machine. The processor is an old one: qemu's emulation of the newer ones' masked loads
(vpmaskmovd) reads masked memory, which crashes a correct program."""

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
"""Size of the screen in pixels."""


class MachineError(Exception):
    """The machine, or a command in it, did not do what it should."""


class Machine:
    """A machine that is powered on when it is made. `folder` has kernel and initrd, and gets the
    sockets."""

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

    # -- actions of a person ----------------------------------------------------------------------

    def cut(self) -> None:
        """Pulls the plug: data that has not reached the disk is lost."""
        self._process.kill()
        self._process.wait()
        self._qmp.close()
        self._serial.close()
        self._log.close()

    def press(self, *keys: str) -> None:
        """Presses keys together, by the names of QMP's QKeyCode, such as "ctrl", "alt", "f2"."""
        named = [{"type": "qcode", "data": key} for key in keys]
        self._ask("send-key", keys=named, **{"hold-time": 80})
        time.sleep(0.25)

    def touch(self, x: float, y: float) -> None:
        """Touches a point of the screen; `x` and `y` from 0 to 1."""
        moves = [
            {"type": "abs", "data": {"axis": axis, "value": int(part * 0x7FFF)}}
            for axis, part in (("x", x), ("y", y))
        ]
        self._ask("input-send-event", events=moves)
        for down in (True, False):
            button = {"type": "btn", "data": {"button": "left", "down": down}}
            self._ask("input-send-event", events=[button])
            time.sleep(0.2)

    def plug_in(self, stick: Path) -> None:
        """Plugs in a USB stick; `stick`: its image."""
        node = {"driver": "raw", "node-name": "stick"}
        node["file"] = {"driver": "file", "filename": str(stick)}  # type: ignore[assignment]
        self._ask("blockdev-add", **node)
        self._ask("device_add", driver="usb-storage", id="stick", drive="stick", removable=True)

    def picture(self, file: Path) -> Path:
        """Saves a picture of the screen as PNG."""
        self._ask("screendump", filename=str(file), format="png")
        return file

    # -- actions of the tests ---------------------------------------------------------------------

    def run(self, command: str, seconds: float = 60) -> str:
        """Runs a command as root in the machine and returns its output. Raises MachineError if it
        fails."""
        code, output = self.try_to_run(command, seconds)
        if code:
            raise MachineError(f"{command}: {code}\n{output}")
        return output

    def try_to_run(self, command: str, seconds: float = 60) -> tuple[int, str]:
        """Runs a command and returns its exit code and output."""
        packed = base64.b64encode(command.encode()).decode()
        self._serial.sendall(f'eval "$(echo {packed} | base64 -d)"\n'.encode())
        output = self.hear("@@", seconds)
        return int(self.hear("\n", seconds)), output.replace("\r", "")

    def hear(self, end: str, seconds: float) -> str:
        """Returns the shell's output up to `end`. Raises MachineError if that does not appear in
        time."""
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
        output, self._heard = self._heard.split(mark, 1)
        return output.decode("utf-8", "replace")

    def wait_for_shell(self, seconds: float = 120) -> None:
        """Waits until the machine has booted far enough for a shell."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            with suppress(MachineError):
                self.run("true", 2)
                # Replies to earlier commands may still arrive.
                time.sleep(1)
                self._serial.setblocking(False)
                with suppress(BlockingIOError):
                    self._serial.recv(65536)
                self._heard = b""
                return
        raise MachineError("The shell did not answer.")

    def _ask(self, command: str, **arguments: Any) -> Any:
        self._qmp.sendall(json.dumps({"execute": command, "arguments": arguments}).encode())
        while line := self._replies.readline():
            reply = json.loads(line)
            if "error" in reply:
                raise MachineError(f"{command}: {reply['error']['desc']}")
            if "return" in reply:
                return reply["return"]
        raise MachineError(f"qemu has exited: {(self._folder / 'qemu.log').read_text('utf-8')}")

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
                    log = (self._folder / "qemu.log").read_text("utf-8")
                    raise MachineError(f"qemu does not start: {log}") from None
                time.sleep(0.05)
            else:
                return link
