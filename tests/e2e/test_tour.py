"""The real command `kiosk tour`: its pictures hold codes that cameras read."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
import pytest
import zxingcpp

from kiosk.geometry import screen_for
from kiosk.qr.symbol import QUIET_ZONE, matrix
from tests.builders import SERVICE, Folder
from tests.e2e.program import KIOSK, REPOSITORY
from tests.limits import PATIENCE, TORTURE

SIZES = ("1080x1920", "1024x600", *(("1920x1080",) if TORTURE else ()))
"""Each takes twelve seconds. From 1920x1080 `test_window.py` and `test_codes.py` read codes."""
LEFT_OVER = "07-left-over.png"
WHOLE_BUNDLE = {
    "attract",
    "home",
    "topic",
    "card",
    "destination",
    "help",
    "language",
    "comfort",
} | {"unsure", "calm", "library"}
HEADPHONES = {"hold", "no-voice", "question", "card", "destination"}
TABS = {f"destination-{tab}" for tab in ("site", "email", "keep")}
OTHERS = {
    "still-there",
    "still-there-sheet",
    "hidden",
    "fault",
    *(f"headphones-{one}" for one in HEADPHONES),
}


def tour(out: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*KIOSK, "tour", "--out", str(out), *options],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )


@pytest.fixture(scope="module")
def tours(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[dict[str, tuple[Path, subprocess.Popen[str]]]]:
    """A tour of each size, all drawn at the same time."""
    running = {}
    for size in SIZES:
        folder = tmp_path_factory.mktemp("tour")
        (folder / LEFT_OVER).write_bytes(b"from a tour that was interrupted")
        running[size] = (
            folder,
            subprocess.Popen(
                [*KIOSK, "tour", "--out", str(folder), "--size", size],
                cwd=REPOSITORY,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                text=True,
            ),
        )
    yield running
    for _, process in running.values():
        process.kill()
        process.communicate()


@pytest.fixture(scope="module", params=SIZES)
def drawn(
    request: pytest.FixtureRequest, tours: dict[str, tuple[Path, subprocess.Popen[str]]]
) -> Path:
    folder, process = tours[request.param]
    _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, said
    assert "WARNING" not in said
    assert "ERROR" not in said
    return folder


def entries(folder: Path) -> list[dict[str, Any]]:
    found = json.loads((folder / "tour.json").read_text("utf-8"))
    assert isinstance(found, list)
    return found


def pixels(folder: Path, entry: dict[str, Any]) -> npt.NDArray[np.uint8]:
    picture = cv2.imread(str(folder / entry["picture"]), cv2.IMREAD_GRAYSCALE)
    assert picture is not None
    return np.asarray(picture, np.uint8)


def test_every_page_is_drawn_and_listed(drawn: Path) -> None:
    found = entries(drawn)
    assert {entry["page"] for entry in found} == WHOLE_BUNDLE | TABS | OTHERS
    assert len(found) > 99
    # A folder lists them in the order of the tour.
    assert [entry["picture"] for entry in found] == sorted(
        path.name for path in drawn.glob("*.png")
    )
    for entry in found:
        assert set(entry) == {"picture", "page", "id", "language", "qr"}
        assert entry["language"] == "en"
    assert len([entry for entry in found if entry["qr"]]) >= 20


def test_both_decoders_read_every_code(drawn: Path) -> None:
    for entry in entries(drawn):
        if not entry["qr"]:
            continue
        picture = pixels(drawn, entry)
        codes = zxingcpp.read_barcodes(picture, try_invert=False)
        assert [code.text for code in codes] == [entry["qr"]["payload"]], entry["picture"]
        # A camera is held near the code: with its quiet zone, and the items beside that.
        x, y, side, _ = entry["qr"]["rect"]
        edge = side // 4
        near = picture[max(0, y - edge) : y + side + edge, max(0, x - edge) : x + side + edge]
        # The older detector of OpenCV finds no symbol in one of forty whose modules are exact.
        read, _, _ = cv2.QRCodeDetectorAruco().detectAndDecode(near)
        assert read == entry["qr"]["payload"], entry["picture"]


def test_modules_are_whole_pixels_with_a_quiet_zone_and_large_enough(drawn: Path) -> None:
    for entry in entries(drawn):
        if not entry["qr"]:
            continue
        picture = pixels(drawn, entry)
        x, y, width, height = entry["qr"]["rect"]
        wanted = np.array(matrix(entry["qr"]["payload"]))
        module = width // len(wanted)
        assert (width, height) == (module * len(wanted),) * 2, entry["picture"]
        assert module >= 4
        dark = picture[y : y + height, x : x + width] < 128
        assert np.array_equal(dark, np.kron(wanted, np.ones((module, module), bool)))
        quiet = QUIET_ZONE * module
        around = picture[y - quiet : y + height + quiet, x - quiet : x + width + quiet].copy()
        around[quiet:-quiet, quiet:-quiet] = 255
        assert np.all(around == 255), f"{entry['picture']}: the quiet zone is not empty"
        screen = screen_for(picture.shape[1], picture.shape[0])
        assert width >= screen.smallest_qr_px, entry["picture"]
        assert module * screen.mm_per_px >= 1


def test_a_folder_of_pictures_is_drawn_anew(drawn: Path) -> None:
    assert not (drawn / LEFT_OVER).exists()


def test_a_folder_with_anything_else_is_left_alone(tmp_path: Path) -> None:
    picture, holiday = tmp_path / "01-attract.png", tmp_path / "holiday.jpg"
    picture.write_bytes(b"ours")
    holiday.write_bytes(b"mine")
    refused = tour(tmp_path)
    assert refused.returncode == 2
    assert refused.stderr == (
        f"kiosk: {tmp_path} contains other files. Choose a new or empty folder for the pictures.\n"
    )
    assert (picture.read_bytes(), holiday.read_bytes()) == (b"ours", b"mine")


def test_a_language_the_content_lacks_is_named(tmp_path: Path) -> None:
    refused = tour(tmp_path / "out", "--language", "xx")
    assert refused.returncode == 2
    assert (
        refused.stderr
        == "kiosk: The content has no language 'xx'; it has en, cy, pl, ro, uk, pa, ur, ar.\n"
    )


@pytest.mark.slow
def test_another_time_closes_a_service(tmp_path: Path, bundle: Folder) -> None:
    """The place of the code of a closed line has its week."""
    hours = "  open: [{days: mon-fri, from: 9:00, to: 17:00}]\n"
    bundle.write("destinations.yaml", SERVICE + hours)
    bundle.change("bundle.yaml", "destinations: [childline]", "destinations: [line]")
    out = tmp_path / "out"
    done = tour(out, "--content", str(bundle.root), "--at", "2026-11-23T03:00")
    assert done.returncode == 0, done.stderr
    codes = {
        entry["page"]: entry["qr"] and entry["qr"]["payload"]
        for entry in entries(out)
        if entry["id"] == "line"
    }
    assert codes["destination"] is None
    assert codes["destination-keep"] is not None
