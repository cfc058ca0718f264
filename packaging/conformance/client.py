#!/usr/bin/env python3
"""Gives the kiosk's TUF client the command line of tuf-conformance (its CLIENT-CLI.md).

The client is that of `kiosk apply` and `kiosk fetch`: MetadataClient with its trust store, and the
fetcher of `kiosk fetch`. Only what belongs to Signpost's own layout is left out.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from tuf.ngclient import UpdaterConfig

from kiosk.errors import KioskError
from kiosk.signing.apply import trust
from kiosk.signing.apply.acceptance import known_moment
from kiosk.signing.apply.metadata_client import MetadataClient
from kiosk.signing.apply.source import Source
from kiosk.signing.apply.web_fetcher import Limits, WebFetcher
from kiosk.store import Store

_CONFIG = UpdaterConfig()
"""python-tuf's own limits. The kiosk's are narrower: it reads no delegation of a delegation."""


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--metadata-dir", type=Path, required=True)
    parser.add_argument("--metadata-url", default="")
    parser.add_argument("--target-name", action="append", default=[])
    parser.add_argument("--target-dir", type=Path)
    parser.add_argument("--target-base-url", default="")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("init").add_argument("trusted_root", type=Path)
    commands.add_parser("refresh")
    commands.add_parser("download")
    options = parser.parse_args()
    # The suite reads what is trusted from its folder; the kiosk's store has more in it.
    root = options.metadata_dir.parent / "store"
    try:
        if options.command == "init":
            root.mkdir()
            trust.enrol(root, options.trusted_root.read_bytes())
        else:
            _update(root, options)
    except KioskError as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return 1
    finally:
        for name, data in trust.read(root).items():
            (options.metadata_dir / name).write_bytes(data)
    return 0


def _update(root: Path, options: argparse.Namespace) -> None:
    clock = datetime.now(UTC)
    now = known_moment(clock, Store(root).time(clock.date()).day)
    base = options.metadata_url.rstrip("/")
    # Nothing is being copied to this server: a missing file is missing.
    fetcher = WebFetcher(base.removesuffix("/metadata"), Limits(mirror=0))
    source = Source(base, fetcher, base, options.target_base_url.rstrip("/"), False)
    with tempfile.TemporaryDirectory() as private:
        client = MetadataClient(source, root, Path(private), now, _CONFIG)
        client.refresh()
        for name in options.target_name:
            with client.keeping(), client.refusing():
                target = client.target(name)
            if target is None:
                raise KioskError(f"There is no target '{name}'.")
            path = options.target_dir / quote(name, "")
            if not client.is_target(target, path):
                client.download(target, path)


if __name__ == "__main__":
    raise SystemExit(main())
