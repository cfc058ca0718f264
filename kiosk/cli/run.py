"""`kiosk run`: shows the kiosk, or draws each of its pages once without showing it."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.options import EXIT_CODES, add_settings, read_settings, settings_file, size
from kiosk.errors import KioskError
from kiosk.system import logs
from kiosk.system.windows_registry import read_value

if TYPE_CHECKING:
    import argparse

    from kiosk.cli.options import Commands


def add_parser(commands: Commands) -> None:
    parser = commands.add_parser("run", help="show the kiosk", epilog=EXIT_CODES)
    parser.add_argument("--content", type=Path, metavar="PATH", help="bundle to show")
    parser.add_argument("--windowed", action="store_true", help="in a window that can be closed")
    parser.add_argument("--size", type=size, metavar="WxH", help="window size in pixels")
    add_settings(parser)
    parser.add_argument(
        "--self-test", action="store_true", help="only draw every page once, without showing it"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    # A missing settings file must not stop the kiosk from serving visitors; a self-test reports it.
    settings = read_settings(options.settings, needed=options.self_test)
    if options.content is not None:
        if options.self_test and not options.content.is_dir():
            raise KioskError(f"{options.content} does not exist or is not a folder.")
        settings = settings._replace(source="folder", content=options.content)
    if options.self_test:
        from kiosk.tour.self_test import self_test

        return self_test(settings)
    if sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise KioskError("There is no display to show the kiosk on; `kiosk tour` draws pictures.")
    logs.also_to_files(settings.log, settings.state_folder.log)
    file = settings_file(options.settings)
    if file is None and (named := read_value("SettingsFile")):
        logs.say(f"Settings file {named} not found. Using the defaults.")
    if (provision := settings.state_folder.provision).is_file():
        from kiosk.admin.provision import provision_first

        provision_first(provision, file)
    from kiosk import app
    from kiosk.system import restart

    code = app.run(settings, windowed=options.windowed, size=options.size, settings_file=file)
    if code == restart.EXIT_RESTART and not restart.has_supervisor():
        restart.restart(sys.argv[1:])
    return code
