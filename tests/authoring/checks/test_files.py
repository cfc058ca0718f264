"""Files of the folder that belong to no bundle."""

from __future__ import annotations


def with_picture(bundle, data, name="images/a.png", alt="Two people on a bench"):
    bundle.card(f"- image: {{file: {name}, alt: {alt}}}\n")
    if data is not None:
        bundle.write(name, data)
    return bundle.problems()


def test_unknown_files(bundle):
    for name in ("destination.yaml", "notes.txt", "cards/notes.txt", "README.md", ".DS_Store"):
        bundle.write(name, b"x")
    assert bundle.problems() == [
        "cards/notes.txt: warning: This file is not part of a bundle. (Delete it.)",
        "destination.yaml: warning: This file is not part of a bundle. "
        "(Did you mean 'destinations.yaml'?)",
        "notes.txt: warning: This file is not part of a bundle. (Delete it.)",
    ]


def test_names_that_differ_in_capitals_only(bundle, png):
    bundle.write("images/A.png", png())
    assert with_picture(bundle, png()) == [
        "images/A.png: error: 'images/A.png' is not a file name for a bundle. "
        "(Use lower-case letters a to z, digits, '-', '_' and '.', as in images/talk.png.)",
        "images/a.png: error: The name differs from 'images/A.png' in capital letters only. "
        "(Windows takes them for the same file: rename one.)",
    ]
