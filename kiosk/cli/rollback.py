"""`kiosk rollback`: shows a release again that was on the screen before."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, TextIO

from kiosk.cli.apply import APPLY_CODES, report_source
from kiosk.cli.options import add_json, add_settings, read_settings
from kiosk.errors import UsageError

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from kiosk.cli.options import Commands
    from kiosk.store import Store, Version


def add_parser(commands: Commands) -> None:
    parser = commands.add_parser(
        "rollback", help="go back to a release that was shown before", epilog=APPLY_CODES
    )
    add_settings(parser)
    parser.add_argument(
        "release",
        nargs="?",
        default="",
        metavar="RELEASE",
        help="number of the release; without it the one before this one",
    )
    parser.add_argument("--list", action="store_true", help="only list the releases to choose from")
    add_json(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    settings = read_settings(options.settings)
    report_source(settings)
    root = settings.state_folder.store
    if options.list:
        return run_list(root, as_json=options.json, out=sys.stdout)
    return run_rollback(root, options.release, as_json=options.json, out=sys.stdout)


def run_rollback(root: Path, release: str = "", *, as_json: bool = False, out: TextIO) -> int:
    """Goes back to a release, named by its number or by the id that `--list --json` prints; '' is
    the one before this one. Prints the result, or a refusal to stderr (with `as_json` both to
    `out`).

    Returns an `Outcome`: APPLIED, NOTHING_NEW if there is no earlier one, HOST_NOT_ALLOWED if it
    says a number that is not on the signed list, or that of the store's error. `root`:
    <state>/store. Raises UsageError if there is no such release.
    """
    from kiosk.signing.apply.go_back import go_back
    from kiosk.signing.apply.results import Outcome
    from kiosk.store import Store

    store = Store(root)
    result = go_back(root, _chosen(store, release) if release else None)
    if as_json:
        import json

        print(json.dumps(result.to_data(), ensure_ascii=False, indent=2), file=out)
    elif result.outcome == Outcome.APPLIED:
        print(f"{result.says} {result.hint}".rstrip(), file=out)
    else:
        print(f"kiosk rollback: {result.says} {result.hint}".rstrip(), file=sys.stderr)
    return result.outcome


def run_list(root: Path, *, as_json: bool, out: TextIO) -> int:
    """Prints the releases that one can go back to, and which of them would be refused because of
    the signed lists (in JSON: `refused`, one sentence for each reason). Returns an
    `Outcome`: APPLIED, or NOTHING_NEW if there is none. `root`: <state>/store."""
    import json

    from kiosk.phrases import day
    from kiosk.signing.apply.results import Outcome
    from kiosk.signing.apply.signed_lists import faults
    from kiosk.store import Store
    from kiosk.system.trusted_time import day_of

    found = Store(root).choices()
    refused = {each.id: faults(root, each) for each in found}
    if as_json:
        rows: list[dict[str, Any]] = [
            {"id": each.id, **each.info._asdict(), "refused": refused[each.id]} for each in found
        ]
        print(json.dumps(rows, ensure_ascii=False, indent=2), file=out)
    else:
        for each in found:
            published, applied = day_of(each.info.published), day_of(each.info.applied)
            print(
                f"Release {each.info.release} of '{each.info.bundle}', published "
                f"{day(published)}, applied {day(applied)}"
                + "".join(
                    f"; not shown again: {says[0].lower()}{says[1:]}"
                    for says in refused[each.id][:1]
                ),
                file=out,
            )
        if not found:
            print("There is no earlier content to go back to.", file=out)
    return Outcome.APPLIED if found else Outcome.NOTHING_NEW


def _chosen(store: Store, release: str) -> Version:
    found = store.choices()
    same = [each for each in found if release in (str(each.info.release), each.id)]
    if len(same) == 1:
        return same[0]
    kept_off = [each for each in (store.held(), *store.held_elsewhere()) if each]
    on_screen = store.on_screen()
    if not same and on_screen and release in (str(on_screen.info.release), on_screen.id):
        raise UsageError(
            f"Release {on_screen.info.release} is on the screen.",
            f"This kiosk can go back to: {', '.join(str(each.info.release) for each in found)}."
            if found
            else "It has no earlier content.",
        )
    held = next((each for each in kept_off if release in (str(each.release), each.id)), None)
    if not same and held is not None and not held.former:
        raise UsageError(
            f"Release {release} is the one that was left or passed over.",
            "`kiosk apply --again` takes it again.",
        )
    numbers = ", ".join(str(each.info.release) for each in found)
    former = (each for each in store.former() if release in (str(each.info.release), each.id))
    if not same and next(former, None):
        raise UsageError(
            f"Release {release} is of a publisher that this kiosk no longer trusts.",
            f"It can go back to: {numbers}." if found else "Apply a release of the new one.",
        )
    if not same:
        raise UsageError(
            f"This kiosk cannot go back to release {release}.",
            f"It has: {numbers}." if found else "It has no earlier content.",
        )
    raise UsageError(
        f"There are {len(same)} releases with the number {release}.",
        "Name one by its id: `kiosk rollback --list --json`.",
    )
