"""`kiosk publish …`: its options; `publish_tasks.py` does what they ask for."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.options import add_json
from kiosk.errors import KioskError

if TYPE_CHECKING:
    import argparse

    from kiosk.cli.options import Commands

_EXIT_CODES = "exit codes: 0 done, 1 the bundle has problems, 2 usage error"


def add_parser(commands: Commands) -> None:
    publish = commands.add_parser("publish", help="sign content for kiosks")
    tasks = publish.add_subparsers(required=True, metavar="TASK")

    def add(
        name: str, help: str, run: Callable[..., int], *, signs: bool = True
    ) -> argparse.ArgumentParser:
        parser = tasks.add_parser(name, help=help, epilog=_EXIT_CODES)
        parser.add_argument("repo", type=Path, metavar="REPO", help="the published folder")
        if signs:
            parser.add_argument(
                "--keys",
                type=Path,
                action="append",
                metavar="DIR",
                help="folder with keys (default: signpost-keys in your home folder)",
            )
            parser.add_argument(
                "--passphrase-file",
                type=Path,
                metavar="FILE",
                help="read the passphrase from this file instead of asking",
            )
        parser.set_defaults(run=run)
        return parser

    init = add("init", "make keys and an empty folder to publish in", _init)
    init.add_argument("--name", required=True, help="the publisher's name, as staff will see it")
    init.add_argument(
        "--root-keys",
        type=int,
        default=1,
        metavar="N",
        help="number of root keys (default: 1; for IT: 3)",
    )
    init.add_argument(
        "--threshold", type=int, default=1, metavar="N", help="number of root keys that must sign"
    )
    new = add("add", "sign a bundle as a new release", _add)
    new.add_argument("bundle", type=Path, metavar="BUNDLE", help="folder of the bundle")
    new.add_argument("--release", type=int, metavar="N", help="default: one more than the last")
    new.add_argument(
        "--with-warnings", action="store_true", help="publish even if `kiosk check` has warnings"
    )
    hosts = add("hosts", "sign the sites that codes may lead to, and the numbers", _hosts)
    hosts.add_argument(
        "file",
        type=Path,
        nargs="?",
        metavar="FILE",
        help="a hosts.yaml whose sites and numbers are added",
    )
    hosts.add_argument(
        "--remove",
        action="append",
        default=[],
        metavar="NAME",
        help="a site or number to take off the list; may be given several times",
    )
    hosts.add_argument(
        "--restore",
        metavar="NAME",
        action="append",
        default=[],
        help="sign a site or number again that was removed; may be given several times",
    )
    hosts.add_argument("--yes", action="store_true", help="remove without asking")
    rotate = add("rotate", "replace a key", _rotate)
    rotate.add_argument("role", choices=("root", "content", "hosts"))
    rotate.add_argument(
        "--old", default="", metavar="KEY", help="which key, if the role has several"
    )
    add("renew", "renew signatures that expire soon", _renew)
    status = add(
        "status", "show releases, keys, expiry dates and the six words", _status, signs=False
    )
    add_json(status)


def _init(options: argparse.Namespace) -> int:
    if not 1 <= options.threshold <= options.root_keys:
        raise KioskError("--threshold must be between 1 and --root-keys.")
    from kiosk.cli.publish_tasks import run_init

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
    from kiosk.cli.publish_tasks import run_add

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
    from kiosk import paths
    from kiosk.cli.publish_tasks import run_hosts

    return run_hosts(
        options.repo,
        options.file,
        remove=options.remove,
        restore=options.restore,
        yes=options.yes,
        directory=paths.DIRECTORY,
        keys=_keys(options),
        passphrase_file=options.passphrase_file,
        out=sys.stdout,
    )


def _rotate(options: argparse.Namespace) -> int:
    from kiosk.cli.publish_tasks import run_rotate

    return run_rotate(
        options.repo,
        options.role,
        old=options.old,
        keys=_keys(options),
        passphrase_file=options.passphrase_file,
        out=sys.stdout,
    )


def _renew(options: argparse.Namespace) -> int:
    from kiosk.cli.publish_tasks import run_renew

    return run_renew(
        options.repo,
        keys=_keys(options),
        passphrase_file=options.passphrase_file,
        out=sys.stdout,
    )


def _status(options: argparse.Namespace) -> int:
    from kiosk.cli.publish_tasks import run_status

    return run_status(options.repo, as_json=options.json, out=sys.stdout)


def _keys(options: argparse.Namespace) -> list[Path]:
    from kiosk.cli.publish_tasks import default_keys

    return options.keys or [default_keys()]
