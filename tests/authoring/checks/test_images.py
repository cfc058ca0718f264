"""Pictures: their kinds, hostile ones, and their words."""

from __future__ import annotations

import pytest

from kiosk.authoring import image_decoding
from tests.authoring.damaged_pictures import whole_picture


def with_picture(bundle, data, name="images/a.png", alt="Two people on a bench"):
    bundle.card(f"- image: {{file: {name}, alt: {alt}}}\n")
    if data is not None:
        bundle.write(name, data)
    return bundle.problems()


JPEG = b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0\xff\xc0\0\x0b\x08\0\x10\0\x20\1\1\x11\0"
WEBP = b"RIFF\x16\0\0\0WEBPVP8L\x0a\0\0\0\x2f\x07\xc0\1\0" + b"\0" * 5
AT = "cards/first-card.yaml:5:19: error: "


def test_pictures_of_all_three_kinds(bundle):
    for suffix in ("png", "jpg", "webp"):
        assert with_picture(bundle, whole_picture(suffix), f"images/a.{suffix}") == []
        (bundle.root / f"images/a.{suffix}").unlink()


def test_a_picture_that_looks_whole_and_cannot_be_decoded(bundle):
    for data, name in ((JPEG + b"\0" * 20 + b"\xff\xd9", "a.jpg"), (WEBP, "a.webp")):
        assert with_picture(bundle, data, f"images/{name}") == [
            f"{AT}'images/{name}' is damaged: a kiosk cannot decode all of it. "
            "(Open it in a picture program and save it as PNG or JPEG.)"
        ]
        (bundle.root / f"images/{name}").unlink()


def test_each_place_of_a_damaged_picture_is_named(bundle):
    bundle.change("bundle.yaml", "  lines:", "  image: images/a.jpg\n  lines:")
    found = with_picture(bundle, JPEG + b"\0" * 20 + b"\xff\xd9", "images/a.jpg")
    assert [line.partition(" error")[0] for line in found] == [
        "bundle.yaml:13:10:",
        "cards/first-card.yaml:5:19:",
    ]


def test_a_picture_with_faults_is_a_warning(bundle):
    data = whole_picture("jpg")
    assert with_picture(bundle, data[:-2] + b"\1\2\3" * 9 + data[-2:], "images/a.jpg") == [
        "cards/first-card.yaml:5:19: warning: 'images/a.jpg' has faults, which may be seen in the "
        "picture. (Open it in a picture program and save it as PNG or JPEG.)"
    ]


@pytest.mark.parametrize(
    ("width", "height", "warns"),
    [(3840, 2160, False), (2160, 3840, False), (3841, 10, True), (2161, 2161, True)],
)
def test_a_picture_larger_than_any_screen_is_a_warning(bundle, png, width, height, warns):
    expected = (
        f"cards/first-card.yaml:5:19: warning: 'images/a.png' has {width:,} × {height:,} pixels, "
        "more than any screen shows. (Make it smaller; 1600 × 1200 is plenty.)"
    )
    assert with_picture(bundle, png(width, height)) == ([expected] if warns else [])


def test_without_qt_the_check_says_what_it_did_not_do(bundle, png, monkeypatch):
    monkeypatch.setattr(image_decoding, "find_spec", lambda name: None)
    assert with_picture(bundle, png()) == [
        "images: warning: Whether a kiosk can decode the pictures was not checked: Qt (PySide6) "
        "does not run here. (Run 'kiosk check' where a kiosk is installed; a kiosk checks them too "
        "before it shows new content.)"
    ]


def test_a_bundle_without_pictures_starts_no_process(bundle, monkeypatch):
    monkeypatch.setattr(image_decoding, "find_spec", lambda name: pytest.fail("was asked"))
    assert bundle.problems() == []


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>",
         "'images/a.png' is an SVG drawing, not PNG, JPEG or WebP. "
         "(Open it in a picture program and save it as PNG or JPEG.)"),
        (b"\n<?xml version='1.0'?><svg/>",
         "'images/a.png' is an SVG drawing, not PNG, JPEG or WebP. "
         "(Open it in a picture program and save it as PNG or JPEG.)"),
        (b"GIF89a....", "'images/a.png' is a GIF picture, not PNG, JPEG or WebP. "
         "(Open it in a picture program and save it as PNG or JPEG.)"),
        (b"", "'images/a.png' is an empty file, not PNG, JPEG or WebP. "
         "(Open it in a picture program and save it as PNG or JPEG.)"),
        (JPEG, "'images/a.png' is a JPEG picture. (Its name must end in .jpg.)"),
        (b"\x89PNG\r\n\x1a\n", "'images/a.png' is damaged: a part of the picture is missing. "
         "(Open it in a picture program and save it as PNG or JPEG.)"),
        (None, "There is no picture 'images/a.png'."),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 4 * 1024 * 1024, "'images/a.png' cannot be shown. "
         "The file has 4,194,312 bytes; 4,194,304 is the most."),
    ],
)  # fmt: skip
def test_hostile_pictures(bundle, data, says):
    assert with_picture(bundle, data) == [f"{AT}{says}"]


def test_a_header_of_50_000_by_50_000(bundle, png):
    assert with_picture(bundle, png(50_000, 50_000, pixels=False)) == [
        f"{AT}'images/a.png' has 50,000 × 50,000 pixels, which cannot be drawn. "
        "(Make it smaller; 1600 × 1200 is plenty.)"
    ]


def test_truncated_pictures(bundle, png):
    damaged = f"{AT}'images/a.png' is damaged: a part of the picture is missing. "
    assert with_picture(bundle, png(64, 64)[:-13])[0].startswith(damaged)
    (bundle.root / "images/a.png").unlink()
    damaged = damaged.replace("a.png", "a.jpg")
    assert with_picture(bundle, JPEG + b"\0" * 90, "images/a.jpg")[0].startswith(damaged)
    (bundle.root / "images/a.jpg").unlink()
    damaged = damaged.replace("a.jpg", "a.webp")
    assert with_picture(bundle, WEBP[:-1], "images/a.webp")[0].startswith(damaged)


def test_a_linked_picture(bundle):
    (bundle.root / "images").mkdir()
    (bundle.root / "images/a.png").symlink_to("/etc/passwd")
    assert with_picture(bundle, None) == [
        f"{AT}'images/a.png' cannot be shown. This is a link to another file, and links are not "
        "followed. (Put the file itself here.)",
        "images/a.png: error: This is a link to another file, and links are not followed. "
        "(Put the file itself here.)",
    ]


def test_a_linked_folder_of_pictures(bundle, tmp_path, png):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/a.png").write_bytes(png())
    (bundle.root / "images").symlink_to(tmp_path / "elsewhere")
    assert with_picture(bundle, None) == [
        f"{AT}'images/a.png' lies behind a link, and links are not followed.",
        "images: error: This is a link to another file, and links are not followed. "
        "(Put the file itself here.)",
    ]


def test_a_misspelt_picture(bundle, png):
    bundle.write("images/bench.png", png())
    assert with_picture(bundle, None, "images/bensh.png") == [
        f"{AT}There is no picture 'images/bensh.png'. (Did you mean 'images/bench.png'?)",
        "images/bench.png: warning: No card shows this picture. (Delete it, or use it in a card.)",
    ]


@pytest.mark.parametrize(
    ("alt", "says"),
    [
        ("bench.png", "'bench.png' does not say what the picture shows."),
        ("Picture", "'Picture' does not say what the picture shows."),
        ("a", "'a' is only the name of the file."),
    ],
)
def test_words_that_say_nothing(bundle, png, alt, says):
    assert with_picture(bundle, png(), alt=alt) == [
        f"cards/first-card.yaml:5:38: error: {says} "
        "(Write what a person would say who describes it on the phone.)"
    ]


def test_the_picture_of_the_decoy(bundle):
    bundle.change("bundle.yaml", "  lines:", "  image: images/library.png\n  lines:")
    assert bundle.problems() == [
        "bundle.yaml:13:10: error: There is no picture 'images/library.png'."
    ]
