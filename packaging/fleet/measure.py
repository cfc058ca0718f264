"""Measures a fleet on one machine: one nginx, one published folder, a `kiosk fetch` for each kiosk.

    packaging/fleet/measure.py [KIOSKS] [AT_ONCE] [BUNDLE]

Prints the cost of fetching one release and of looking for a new one: requests and bytes from nginx'
own log, and the seconds of each process, most of them for the render check. Installs nginx-light if
it is missing (as root).
"""

from __future__ import annotations

import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
KIOSK = [sys.executable, "-m", "kiosk"]
PORT = 8080
NOTHING_NEW = 3


def main(kiosks: int, at_once: int, bundle: str) -> None:
    if shutil.which("nginx") is None:
        run(["apt-get", "install", "-qq", "-y", "--no-install-recommends", "nginx-light"])
    with tempfile.TemporaryDirectory(prefix="kiosk-fleet-") as folder:
        work = Path(folder)
        work.chmod(0o755)
        publish(work, bundle)
        log = serve(work)
        try:
            print(f"{kiosks} kiosks showing {bundle}, {at_once} at once, a process each\n")
            print(f"{'':<34}{'requests':>10}{'KiB':>10}{'median':>9}{'slowest':>9}{'in all':>9}")
            states = [work / "states" / str(number) for number in range(kiosks)]
            for state in states:
                enrol(work, state)
            measure("first release", states, at_once, log, 0)
            measure("looking, nothing new", states, at_once, log, NOTHING_NEW)
            change(work)
            measure("one card changed", states, at_once, log, 0)
        finally:
            stop(work)


def publish(work: Path, bundle: str) -> None:
    (work / "pass").write_text("a fleet of two hundred kiosks\n")
    shutil.copytree(ROOT / "content" / bundle, work / "mine")
    keys = ["--keys", str(work / "keys"), "--passphrase-file", str(work / "pass")]
    repo = str(work / "published")
    run([*KIOSK, "publish", "init", repo, "--name", "Fleet", *keys])
    run([*KIOSK, "publish", "add", repo, str(work / "mine"), "--with-warnings", *keys])


def change(work: Path) -> None:
    card = min((work / "mine" / "cards").glob("*.yaml"))
    card.write_text(card.read_text("utf-8").replace("title: ", "title: Now ", 1), "utf-8")
    keys = ["--keys", str(work / "keys"), "--passphrase-file", str(work / "pass")]
    repo = str(work / "published")
    run([*KIOSK, "publish", "add", repo, str(work / "mine"), "--with-warnings", *keys])


def serve(work: Path) -> Path:
    """Starts nginx with the example's server block; returns the log that it writes."""
    server = (ROOT / "packaging" / "fleet" / "nginx.conf").read_text("utf-8")
    server = server.replace("/srv/signpost/published", str(work / "published"))
    (work / "nginx.conf").write_text(
        f"pid {work}/nginx.pid; error_log {work}/error.log;\n"
        "user root; worker_processes 1;\nevents {}\n"
        f"http {{ log_format sizes '$status $bytes_sent'; access_log {work}/access.log sizes;\n"
        f"{server}\n}}\n"
    )
    run(["nginx", "-c", str(work / "nginx.conf")])
    return work / "access.log"


def stop(work: Path) -> None:
    subprocess.run(["nginx", "-c", str(work / "nginx.conf"), "-s", "stop"], check=False)


def enrol(work: Path, state: Path) -> None:
    """Makes a kiosk trust the publisher; further kiosks get a copy of the first one's store."""
    state.mkdir(parents=True)
    (state / "kiosk.yaml").write_text(f"source: published\nstate: {state}\n")
    if (first := work / "states" / "0") != state:
        shutil.copytree(first / "store", state / "store")
        return
    root = work / "published" / "metadata" / "1.root.json"
    run([*KIOSK, "trust", "--root", str(root), "--settings", str(state / "kiosk.yaml")])


def measure(what: str, states: Sequence[Path], at_once: int, log: Path, expected: int) -> None:
    log.write_text("")
    began = time.monotonic()
    with ThreadPoolExecutor(at_once) as pool:
        seconds = list(pool.map(timed(expected), states))
    whole = time.monotonic() - began
    rows = [row.split() for row in log.read_text().splitlines()]
    sizes = [int(size) for _, size in rows]
    each = len(states)
    print(
        f"{what + ', a kiosk':<34}{len(rows) / each:>10.1f}{sum(sizes) / each / 1024:>10.1f}"
        f"{statistics.median(seconds):>8.1f}s{max(seconds):>8.1f}s{whole:>8.0f}s",
        flush=True,
    )
    wrong = [status for status, _ in rows if not re.fullmatch("200|304|404", status)]
    assert not wrong, wrong


def timed(expected: int) -> Callable[[Path], float]:
    def fetch(state: Path) -> float:
        began = time.monotonic()
        done = subprocess.run(
            [
                *KIOSK,
                "fetch",
                f"http://127.0.0.1:{PORT}",
                "--settings",
                str(state / "kiosk.yaml"),
            ],
            capture_output=True,
            text=True,
            cwd=ROOT,
            check=False,
        )
        assert done.returncode == expected, (done.returncode, done.stdout, done.stderr)
        return time.monotonic() - began

    return fetch


def run(command: Sequence[str]) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command[:4])} failed:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    argv = [*sys.argv[1:], *("200", "8", "warwickshire")[len(sys.argv) - 1 :]]
    main(int(argv[0]), int(argv[1]), argv[2])
