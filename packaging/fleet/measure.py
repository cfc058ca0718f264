"""A fleet on one machine: one nginx, one published folder, and each kiosk's own `kiosk fetch`.

    packaging/fleet/measure.py [KIOSKS] [AT_ONCE] [BUNDLE]

Prints what one release and one look for news cost: requests and bytes from nginx' own log, seconds
of each process, most of which draws the pages once. Installs nginx-light if it is not there (as
root).
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
        place = Path(folder)
        place.chmod(0o755)
        publish(place, bundle)
        log = serve(place)
        try:
            print(f"{kiosks} kiosks showing {bundle}, {at_once} at once, a process each\n")
            print(f"{'':<34}{'requests':>10}{'KiB':>10}{'median':>9}{'slowest':>9}{'in all':>9}")
            states = [place / "states" / str(number) for number in range(kiosks)]
            for state in states:
                enrol(place, state)
            measure("first release", states, at_once, log, 0)
            measure("looking, nothing new", states, at_once, log, NOTHING_NEW)
            change(place)
            measure("one card changed", states, at_once, log, 0)
        finally:
            stop(place)


def publish(place: Path, bundle: str) -> None:
    (place / "pass").write_text("a fleet of two hundred kiosks\n")
    shutil.copytree(ROOT / "content" / bundle, place / "mine")
    keys = ["--keys", str(place / "keys"), "--passphrase-file", str(place / "pass")]
    repo = str(place / "published")
    run([*KIOSK, "publish", "init", repo, "--name", "Fleet", *keys])
    run([*KIOSK, "publish", "add", repo, str(place / "mine"), "--with-warnings", *keys])


def change(place: Path) -> None:
    card = min((place / "mine" / "cards").glob("*.yaml"))
    card.write_text(card.read_text("utf-8").replace("title: ", "title: Now ", 1), "utf-8")
    keys = ["--keys", str(place / "keys"), "--passphrase-file", str(place / "pass")]
    repo = str(place / "published")
    run([*KIOSK, "publish", "add", repo, str(place / "mine"), "--with-warnings", *keys])


def serve(place: Path) -> Path:
    """nginx with the example's own server block; the log it writes."""
    server = (ROOT / "packaging" / "fleet" / "nginx.conf").read_text("utf-8")
    server = server.replace("/srv/signpost/published", str(place / "published"))
    (place / "nginx.conf").write_text(
        f"pid {place}/nginx.pid; error_log {place}/error.log;\n"
        "user root; worker_processes 1;\nevents {}\n"
        f"http {{ log_format sizes '$status $bytes_sent'; access_log {place}/access.log sizes;\n"
        f"{server}\n}}\n"
    )
    run(["nginx", "-c", str(place / "nginx.conf")])
    return place / "access.log"


def stop(place: Path) -> None:
    subprocess.run(["nginx", "-c", str(place / "nginx.conf"), "-s", "stop"], check=False)


def enrol(place: Path, state: Path) -> None:
    """As an installer does: the root is put there, and nothing else."""
    state.mkdir(parents=True)
    (state / "kiosk.yaml").write_text(f"source: published\nstate: {state}\n")
    if (first := place / "states" / "0") != state:
        shutil.copytree(first / "store", state / "store")
        return
    root = place / "published" / "metadata" / "1.root.json"
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
    words = [*sys.argv[1:], *("200", "8", "warwickshire")[len(sys.argv) - 1 :]]
    main(int(words[0]), int(words[1]), words[2])
