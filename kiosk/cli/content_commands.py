"""The commands around signed content: publish, apply, fetch, rollback, status, trust."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import KioskError
from kiosk.system import logs

if TYPE_CHECKING:
    from kiosk.settings import Settings

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]
    ReadSettings = Callable[[Path | None], Settings]

_APPLY_CODES = (
    "exit codes: 0 applied, 3 nothing new, 4 could be applied (--dry-run), 2 wrong use, "
    "10 and above refused: see docs/it.md"
)
_PUBLISH_CODES = "exit codes: 0 done, 1 the bundle has problems, 2 wrong use"
_BEHIND = 5
"""Nice value of what changes the content."""


def add_commands(commands: Commands, settings: ReadSettings) -> None:
    """`settings` reads the settings file that was named, or the usual one."""
    _add_apply(commands, settings)
    _add_publish(commands)


def _add_apply(commands: Commands, settings: ReadSettings) -> None:
    def add(name: str, help: str, run: Callable[..., int], epilog: str) -> argparse.ArgumentParser:
        parser = commands.add_parser(name, help=help, epilog=epilog)
        parser.add_argument("--settings", type=Path, metavar="FILE", help="settings file")
        parser.set_defaults(run=lambda options: run(options, settings(options.settings)))
        return parser

    apply = add("apply", "show content that your publisher signed", _apply, _APPLY_CODES)
    apply.add_argument("path", type=Path, metavar="PATH", help="stick or folder it is on")
    apply.add_argument("--dry-run", action="store_true", help="only say what would change")
    apply.add_argument("--only", default="", metavar="CONTENT", help="what a dry run showed")
    fetch = add("fetch", "the same from a web address; not for the screen", _fetch, _APPLY_CODES)
    fetch.add_argument("address", metavar="URL", help="https address of the published folder")
    for parser in (apply, fetch):
        parser.add_argument("--bundle", default="", metavar="ID", help="where there are several")
        parser.add_argument("--json", action="store_true", help="the same as data")

    add("rollback", "show the release before this one again", _rollback, _APPLY_CODES)

    status = add(
        "status", "what is shown, from whom, how old", _status, "exit codes: 0, 2 wrong use"
    )
    status.add_argument("--json", action="store_true", help="the same as data")
    status.add_argument("--prom", type=Path, metavar="FILE", help="write it for Prometheus")

    trust = add("trust", "trust a publisher", _trust, "exit codes: 0 done, 2 refused or wrong use")
    trust.add_argument("repo", type=Path, nargs="?", metavar="REPO", help="published folder")
    trust.add_argument("--root", type=Path, metavar="FILE", help="the publisher's root.json")
    trust.add_argument("--words", default="", metavar="WORDS", help="six words to compare with")
    trust.add_argument("--replace", action="store_true", help="in place of the one before")


def _give_way() -> None:
    """Whoever touches the screen meanwhile comes first. Windows has no such call."""
    if sys.platform != "win32" and os.getpriority(os.PRIO_PROCESS, 0) < _BEHIND:
        os.setpriority(os.PRIO_PROCESS, 0, _BEHIND)


def _tell_source(settings: Settings) -> None:
    from kiosk import paths

    if settings.source != "published":
        what = f"the folder {settings.content}"
        if settings.content == paths.SHIPPED_BUNDLE:
            what = "the content that came with the program"
        logs.say(
            f"This kiosk shows {what}: what is applied is shown once its settings say "
            "`source: published`."
        )


def _apply(options: argparse.Namespace, settings: Settings) -> int:
    from kiosk.content.render_check import Trial

    _give_way()
    # Somebody waits, and brings something new nearly always.
    with Trial() as prove:
        from kiosk.cli.apply import run_apply

        _tell_source(settings)
        return run_apply(
            options.path,
            settings.state_folder.store,
            prove=prove,
            bundle=options.bundle,
            only=options.only,
            dry_run=options.dry_run,
            as_json=options.json,
            out=sys.stdout,
        )


def _fetch(options: argparse.Namespace, settings: Settings) -> int:
    from kiosk.cli.apply import run_fetch
    from kiosk.content.render_check import prove

    _give_way()
    return run_fetch(
        options.address,
        settings.state_folder.store,
        prove=prove,
        bundle=options.bundle,
        as_json=options.json,
        out=sys.stdout,
    )


def _rollback(options: argparse.Namespace, settings: Settings) -> int:
    from kiosk.cli.apply import run_rollback

    _tell_source(settings)
    return run_rollback(settings.state_folder.store, out=sys.stdout)


def _status(options: argparse.Namespace, settings: Settings) -> int:
    if options.prom is None:
        from kiosk.cli.apply import run_status

        return run_status(settings.state_folder.store, as_json=options.json, out=sys.stdout)
    from datetime import UTC, datetime

    from kiosk.admin.doctor.check import Machine
    from kiosk.admin.metrics import write_metrics
    from kiosk.content.sources import supply_for
    from kiosk.signing.apply.status import status

    found = status(settings.state_folder.store)
    now = datetime.now(UTC)
    write_metrics(options.prom, Machine(settings), supply_for(settings).now(), found, now)
    return 0


def _trust(options: argparse.Namespace, settings: Settings) -> int:
    from kiosk.cli.apply import run_trust

    return run_trust(
        options.repo,
        settings.state_folder.store,
        root_file=options.root,
        words=options.words,
        replace=options.replace,
        out=sys.stdout,
    )


def _add_publish(commands: Commands) -> None:
    publish = commands.add_parser("publish", help="sign content for kiosks")
    tasks = publish.add_subparsers(required=True, metavar="TASK")

    def add(
        name: str, help: str, run: Callable[..., int], *, signs: bool = True
    ) -> argparse.ArgumentParser:
        parser = tasks.add_parser(name, help=help, epilog=_PUBLISH_CODES)
        parser.add_argument("repo", type=Path, metavar="REPO", help="folder that is published")
        if signs:
            parser.add_argument(
                "--keys",
                type=Path,
                action="append",
                metavar="DIR",
                help="folder with keys (default: signpost-keys in your home folder)",
            )
            parser.add_argument(
                "--passphrase-file", type=Path, metavar="FILE", help="instead of asking"
            )
        parser.set_defaults(run=run)
        return parser

    init = add("init", "make keys and an empty folder to publish in", _init)
    init.add_argument("--name", required=True, help="of the publisher, as staff will see it")
    init.add_argument("--root-keys", type=int, default=1, metavar="N", help="usual: 1; IT: 3")
    init.add_argument("--threshold", type=int, default=1, metavar="N", help="how many must sign")
    new = add("add", "sign a bundle as a new release", _add)
    new.add_argument("bundle", type=Path, metavar="BUNDLE", help="folder of the bundle")
    new.add_argument("--release", type=int, metavar="N", help="default: one more than the last")
    new.add_argument("--with-warnings", action="store_true", help="although `check` warns")
    hosts = add("hosts", "sign the list of sites that codes may lead to", _hosts)
    hosts.add_argument("file", type=Path, metavar="FILE", help="such as hosts.yaml")
    rotate = add("rotate", "replace a key", _rotate)
    rotate.add_argument("role", choices=("root", "content", "hosts"))
    rotate.add_argument("--old", default="", metavar="KEY", help="which one, where there are more")
    add("renew", "sign anew what runs out", _renew)
    told = add("status", "releases, keys, what runs out, and the six words", _told, signs=False)
    told.add_argument("--json", action="store_true", help="the same as data")


def _keys(options: argparse.Namespace) -> list[Path]:
    from kiosk.cli.publish import default_keys

    return options.keys or [default_keys()]


def _init(options: argparse.Namespace) -> int:
    from kiosk.cli.publish import run_init

    if not 1 <= options.threshold <= options.root_keys:
        raise KioskError("--threshold must be between 1 and --root-keys.")
    return run_init(
        options.repo,
        name=options.name,
        keys=_keys(options),
        passphrase_file=options.passphrase_file,
        root_keys=options.root_keys,
        threshold=options.threshold,
        out=sys.stdout,
    )


def _add(options: argparse.Namespace) -> int:
    from kiosk import paths
    from kiosk.cli.publish import run_add

    return run_add(
        options.repo,
        options.bundle,
        release=options.release,
        with_warnings=options.with_warnings,
        directory=paths.DIRECTORY,
        keys=_keys(options),
        passphrase_file=options.passphrase_file,
        out=sys.stdout,
    )


def _hosts(options: argparse.Namespace) -> int:
    from kiosk.cli.publish import run_hosts

    return run_hosts(
        options.repo,
        options.file,
        keys=_keys(options),
        passphrase_file=options.passphrase_file,
        out=sys.stdout,
    )


def _rotate(options: argparse.Namespace) -> int:
    from kiosk.cli.publish import run_rotate

    return run_rotate(
        options.repo,
        options.role,
        old=options.old,
        keys=_keys(options),
        passphrase_file=options.passphrase_file,
        out=sys.stdout,
    )


def _renew(options: argparse.Namespace) -> int:
    from kiosk.cli.publish import run_renew

    return run_renew(
        options.repo,
        keys=_keys(options),
        passphrase_file=options.passphrase_file,
        out=sys.stdout,
    )


def _told(options: argparse.Namespace) -> int:
    from kiosk.cli.publish import run_status

    return run_status(options.repo, as_json=options.json, out=sys.stdout)
