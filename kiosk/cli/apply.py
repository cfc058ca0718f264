"""`kiosk apply`, `fetch`, `rollback`, `status` and `trust`; exit codes: `results.Outcome`."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from kiosk.errors import KioskError, WrongUseError
from kiosk.signing.apply.pipeline import Prove, apply, outcome_of
from kiosk.signing.apply.results import Outcome, Result
from kiosk.store import NothingEarlierError, Store, StoreError

if TYPE_CHECKING:
    from kiosk.signing.apply.source import Source


def run_apply(
    source: Path | Source,
    root: Path,
    *,
    prove: Prove,
    bundle: str,
    only: str,
    dry_run: bool,
    as_json: bool,
    out: TextIO,
    clock: datetime | None = None,
) -> int:
    """`root`: <state>/store. What was taken goes to `out`, a refusal to stderr."""
    result = apply(
        source, root, prove=prove, bundle=bundle, only=only, dry_run=dry_run, clock=clock
    )
    if as_json:
        print(json.dumps(result.to_data(), ensure_ascii=False, indent=2), file=out)
    elif result.taken:
        print(_text(result), file=out)
    else:
        print(f"kiosk apply: {result.says} {result.hint}".rstrip(), file=sys.stderr)
    return result.outcome


def run_fetch(
    address: str, root: Path, *, prove: Prove, bundle: str, as_json: bool, out: TextIO
) -> int:
    """The only command that uses the network. Raises WrongUseError."""
    from kiosk.signing.apply.fetch import web_source

    return run_apply(
        web_source(address),
        root,
        prove=prove,
        bundle=bundle,
        only="",
        dry_run=False,
        as_json=as_json,
        out=out,
    )


def run_rollback(root: Path, *, out: TextIO) -> int:
    """0, or NOTHING_NEW if there is nothing earlier."""
    try:
        version = Store(root).roll_back()
    except NothingEarlierError as fault:
        print(f"kiosk rollback: {fault}", file=sys.stderr)
        return Outcome.NOTHING_NEW
    except StoreError as fault:
        print(f"kiosk rollback: {fault}", file=sys.stderr)
        return outcome_of(fault)
    print(f"Release {version.facts.release} of '{version.facts.bundle}' is shown again.", file=out)
    return Outcome.APPLIED


def run_status(root: Path, *, as_json: bool, out: TextIO) -> int:
    from kiosk.signing.apply.status import as_text, status

    found = status(root)
    print(json.dumps(found, ensure_ascii=False, indent=2) if as_json else as_text(found), file=out)
    return Outcome.APPLIED


def run_trust(
    repo: Path | None,
    root: Path,
    *,
    root_file: Path | None,
    words: str,
    replace: bool,
    out: TextIO,
) -> int:
    """Enrols the publisher of a repository, or of a root.json that IT trusts. Raises KioskError.

    The words come from the publisher's own screen; a `root_file` needs none.
    """
    from kiosk.signing.apply.enrolment import candidate, candidate_in
    from kiosk.signing.apply.trust import enrol

    if (repo is None) == (root_file is None):
        raise WrongUseError("Name the published folder, or the publisher's root.json with --root.")
    if root_file is not None:
        try:
            found = candidate(root_file.read_bytes())
        except OSError as error:
            raise WrongUseError(f"{root_file} cannot be read: {error.strerror}.") from error
    else:
        assert repo is not None
        found = candidate_in(repo)
        _compare(found.publisher, found.words, words, out)
    name = enrol(root, found.root, replace=replace)
    print(f"This kiosk trusts {name or 'a publisher without a name'} from now on.", file=out)
    print(f"Six words: {found.words}", file=out)
    return Outcome.APPLIED


def _compare(publisher: str, theirs: str, words: str, out: TextIO) -> None:
    if words:
        if words.lower().split() != theirs.split():
            raise KioskError(
                f"The six words of this folder are others: {theirs}.",
                "Do not trust it. Ask the publisher what `kiosk publish status` says.",
            )
        return
    print(f"Publisher: {publisher or 'no name'}\nSix words: {theirs}", file=out)
    if not sys.stdin.isatty():
        raise WrongUseError(
            "Nobody is there to compare the six words.",
            "Name those that the publisher's screen shows with --words.",
        )
    print("Does `kiosk publish status` on the publisher's screen show the same? ", file=out)
    if input("Type yes or no: ").strip().lower() != "yes":
        raise KioskError("Nobody is trusted that was not before.")


def _text(result: Result) -> str:
    from kiosk.authoring.diff.report import as_text

    if result.outcome != Outcome.WOULD_APPLY:
        return result.says
    only = f"To apply this and nothing else: --only {result.content}"
    return "\n".join([as_text(result.changes), result.says, only])
