"""The program opens no connection: traced from outside."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
from pathlib import Path

from kiosk import paths
from tests.e2e.conftest import KIOSK, REPOSITORY


def traced(out: Path, log: Path, *options: str) -> str:
    subprocess.run(
        [
            *("strace", "-f", "-qq", "-e", "trace=socket,connect,bind,sendto", "-o", str(log)),
            *(*KIOSK, "tour", "--size", "1024x600", "--out", str(out), *options),
        ],
        cwd=REPOSITORY,
        check=True,
        capture_output=True,
        timeout=110,
    )
    return log.read_text("utf-8", "replace")


def test_a_whole_tour_makes_no_internet_socket(tmp_path: Path) -> None:
    calls = traced(tmp_path / "out", tmp_path / "log")
    assert (tmp_path / "out" / "tour.json").is_file()
    assert re.findall(r".*AF_INET.*", calls) == []


def test_strace_would_have_seen_one(tmp_path: Path) -> None:
    log = tmp_path / "log"
    subprocess.run(
        [
            *("strace", "-f", "-qq", "-e", "trace=socket", "-o", str(log)),
            *("python3", "-c", "import socket; socket.socket()"),
        ],
        check=True,
    )
    assert "AF_INET" in log.read_text()


def test_a_title_that_wants_to_fetch_a_picture_is_only_text(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        port = server.getsockname()[1]
        bundle = tmp_path / "hostile"
        shutil.copytree(paths.SHIPPED_BUNDLE, bundle)
        for file in [bundle / "bundle.yaml", *sorted((bundle / "cards").glob("*.yaml"))]:
            text = re.sub(
                r"(?m)^( *)(title|summary|promise): .*",
                rf"\1\2: '<img src=http://127.0.0.1:{port}/x>'",
                file.read_text("utf-8"),
            )
            file.write_text(text, "utf-8")
        calls = traced(tmp_path / "out", tmp_path / "log", "--content", str(bundle))
        assert re.findall(r".*AF_INET.*", calls) == []
        try:
            server.accept()
        except BlockingIOError:
            pass
        else:
            raise AssertionError("the program came to fetch the picture")
    assert os.listdir(tmp_path / "out")
