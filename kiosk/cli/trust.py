"""`kiosk trust`: enrols a publisher after its six fingerprint words were compared."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from kiosk.cli.options import ExitCode, add_settings, read_settings
from kiosk.errors import KioskError, UsageError

if TYPE_CHECKING:
    import argparse

    from kiosk.cli.options import Commands


def add_parser(commands: Commands) -> None:
    parser = commands.add_parser(
        "trust", help="trust a publisher", epilog="exit codes: 0 done, 2 refused or usage error"
    )
    add_settings(parser)
    parser.add_argument("repo", type=Path, nargs="?", metavar="REPO", help="published folder")
    parser.add_argument("--root", type=Path, metavar="FILE", help="the publisher's root.json")
    parser.add_argument("--words", default="", metavar="WORDS", help="six words to compare with")
    parser.add_argument("--replace", action="store_true", help="replace the trusted publisher")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    return run_trust(
        options.repo,
        read_settings(options.settings).state_folder.store,
        root_file=options.root,
        words=options.words,
        replace=options.replace,
        out=sys.stdout,
    )


def run_trust(
    repo: Path | None,
    root: Path,
    *,
    root_file: Path | None,
    words: str,
    replace: bool,
    out: TextIO,
) -> int:
    """Enrols the publisher of a repository, or of a root.json that IT trusts.

    `root`: <state>/store. `words`: the fingerprint words that the publisher's own screen shows; if
    empty, asks. A `root_file` needs none. Raises KioskError if the publisher is refused.
    """
    from kiosk.signing.apply.enrolment import candidate_in, enrol_candidate, read_candidate

    if (repo is None) == (root_file is None):
        raise UsageError("Name the published folder, or the publisher's root.json with --root.")
    if root_file is not None:
        found = read_candidate(root_file)
    else:
        assert repo is not None
        found = candidate_in(repo)
        _compare(found.publisher, found.fingerprint_words, words, out)
    for sentence in enrol_candidate(root, found, replace=replace):
        print(sentence, file=out)
    return ExitCode.OK


def _compare(publisher: str, theirs: str, words: str, out: TextIO) -> None:
    if words:
        if words.lower().split() != theirs.split():
            raise KioskError(
                f"The six words of this folder are different: {theirs}.",
                "Do not trust it. Ask the publisher what `kiosk publish status` shows.",
            )
        return
    print(f"Publisher: {publisher or 'no name'}\nSix words: {theirs}", file=out)
    if not sys.stdin.isatty():
        raise UsageError(
            "The six words must be compared.",
            "Give those on the publisher's screen with --words, or run this in a terminal.",
        )
    print("Does `kiosk publish status` on the publisher's screen show the same words?", file=out)
    if input("Type yes or no: ").strip().lower() != "yes":
        raise KioskError("No publisher was added.")
