"""The command `kiosk`. Each command imports only what it needs."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.cli.content_commands import add_commands
from kiosk.errors import KioskError
from kiosk.system import logs
from kiosk.system.windows_registry import told

if TYPE_CHECKING:
    from kiosk.settings import Settings

EXIT_OK = 0
EXIT_PROBLEMS = 1
EXIT_USAGE = 2

_EXIT_CODES = "exit codes: 0 nothing wrong, 1 problems found, 2 wrong use"


def main(argv: Sequence[str] | None = None) -> int:
    words = sys.argv[1:] if argv is None else list(argv)
    options = _parser(words).parse_args(words)
    logs.begin()
    try:
        return int(options.run(options))
    except KioskError as fault:
        logs.say(f"kiosk: {fault}")
        return EXIT_USAGE
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read along, such as `head`, has seen enough.
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115  # for the flush at the end
        return 141


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    """Of the command line `words`: for `kiosk run` it knows no other command, which spares each
    start some 20 ms."""
    parser = argparse.ArgumentParser(
        prog="kiosk", description="An offline information kiosk.", epilog=_EXIT_CODES
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    run = commands.add_parser("run", help="show the kiosk", epilog=_EXIT_CODES)
    run.add_argument("--content", type=Path, metavar="PATH", help="bundle to show")
    run.add_argument("--windowed", action="store_true", help="in a window that can be closed")
    run.add_argument("--size", type=_size, metavar="WxH", help="window size in pixels")
    run.add_argument("--settings", type=Path, metavar="FILE", help="settings file")
    run.add_argument(
        "--self-test", action="store_true", help="only draw every page once, out of sight"
    )
    run.set_defaults(run=_run)
    if words[:1] == ["run"]:
        return parser

    check = commands.add_parser("check", help="find mistakes in a bundle", epilog=_EXIT_CODES)
    check.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="folder of a bundle")
    check.add_argument("--json", action="store_true", help="the same as data")
    check.add_argument("--strict", action="store_true", help="warnings count as problems too")
    check.set_defaults(run=_check)

    prepare = commands.add_parser(
        "prepare",
        help="read bundles beforehand, so that the kiosk starts sooner",
        epilog=_EXIT_CODES,
    )
    prepare.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="folder of a bundle")
    prepare.set_defaults(run=_prepare)

    schema = commands.add_parser(
        "schema", help="JSON Schema of a bundle's files or settings", epilog=_EXIT_CODES
    )
    schema.add_argument("what", choices=("card", "bundle", "destinations", "settings"))
    schema.add_argument("--language-file", action="store_true", help="of a translation")
    schema.set_defaults(run=_schema)

    diff = commands.add_parser(
        "diff",
        help="what a visitor would see change from one bundle to another",
        epilog="exit codes: 0 nothing changes, 1 something changes, 2 wrong use or cannot be read",
    )
    diff.add_argument("old", type=Path, metavar="OLD", help="folder of the bundle as it is")
    diff.add_argument("new", type=Path, metavar="NEW", help="folder of the bundle as it would be")
    diff.add_argument("--json", action="store_true", help="the same as data")
    diff.set_defaults(run=_diff)

    tour = commands.add_parser("tour", help="draw every page as a picture", epilog=_EXIT_CODES)
    tour.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder to fill")
    tour.add_argument("--size", type=_size, default=(1920, 1080), metavar="WxH")
    tour.add_argument("--content", type=Path, metavar="PATH", help="bundle to draw")
    tour.add_argument("--language", metavar="L", help="language code, such as en")
    tour.add_argument(
        "--text-size", type=int, choices=(1, 2, 3, 4), default=1, help="1 usual, 4 twice the size"
    )
    tour.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    tour.add_argument("--reach", action="store_true", help="with the buttons lower down")
    tour.add_argument("--scrolled", action="store_true", help="long pages to their end")
    tour.add_argument("--settings", type=Path, metavar="FILE", help="settings file")
    tour.set_defaults(run=_tour)

    add_commands(commands, _settings)

    settings = commands.add_parser("settings", help="check and explain the settings file")
    questions = settings.add_subparsers(required=True, metavar="WHAT")
    check_settings = questions.add_parser(
        "check", help="what is wrong with a settings file, and what holds", epilog=_EXIT_CODES
    )
    check_settings.add_argument("file", type=Path, nargs="?", metavar="FILE")
    check_settings.set_defaults(run=_check_settings)
    explain = questions.add_parser("explain", help="what a setting means", epilog=_EXIT_CODES)
    explain.add_argument("key", metavar="KEY", help="such as session.idle_seconds")
    explain.add_argument("--settings", type=Path, metavar="FILE", help="settings file")
    explain.set_defaults(run=_explain_setting)

    pin = commands.add_parser("pin", help="the PINs of the staff's console at the screen")
    tasks = pin.add_subparsers(required=True, metavar="TASK")
    pin_set = tasks.add_parser(
        "set",
        help="set a PIN: asks twice, or reads one line from standard input",
        epilog="exit codes: 0 set, 2 refused or wrong use",
    )
    pin_set.add_argument("--role", choices=("staff", "it"), default="staff", help="whose PIN")
    pin_set.add_argument("--settings", type=Path, metavar="FILE", help="settings file")
    pin_set.set_defaults(run=_set_pin)

    provision = commands.add_parser(
        "provision",
        help="PINs, publisher and content of a new kiosk, from one file that is then removed",
        epilog="exit codes: 0 done, 2 wrong use or refused, others as of kiosk apply",
    )
    provision.add_argument("file", type=Path, metavar="FILE")
    provision.add_argument("--settings", type=Path, metavar="FILE", help="settings file")
    provision.set_defaults(run=_provision)

    doctor = commands.add_parser("doctor", help="examine this machine", epilog=_EXIT_CODES)
    doctor.add_argument(
        "--accessibility", action="store_true", help="every accessibility rule, for this screen"
    )
    doctor.add_argument("--content", type=Path, metavar="PATH", help="bundle to examine")
    doctor.add_argument("--settings", type=Path, metavar="FILE", help="settings file")
    doctor.add_argument("--size", type=_size, metavar="WxH", help="another screen, in pixels")
    doctor.add_argument(
        "--width-mm", type=_width, metavar="N", help="width of its picture in millimetres"
    )
    doctor.add_argument("--json", action="store_true", help="the same as data")
    doctor.set_defaults(run=_doctor)
    return parser


def _size(text: str) -> tuple[int, int]:
    width, cross, height = text.partition("x")
    if not (cross and width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(
            f"'{text}' is not a size: write width x height, such as 1920x1080"
        )
    size = int(width), int(height)
    if min(size) < 600 or max(size) < 1024 or max(size) > 8192:
        raise argparse.ArgumentTypeError(
            f"'{text}' cannot be drawn: the smallest size is 1024x600 or 600x1024, "
            "the longest side 8192"
        )
    return size


def _width(text: str) -> int:
    if not text.isdecimal() or not 100 <= int(text) <= 3000:
        raise argparse.ArgumentTypeError(
            f"'{text}' is not a width: write whole millimetres from 100 to 3000"
        )
    return int(text)


def _check(options: argparse.Namespace) -> int:
    from kiosk import paths
    from kiosk.cli.check import run_check

    return run_check(
        options.paths,
        as_json=options.json,
        strict=options.strict,
        directory=paths.DIRECTORY,
        icons=paths.icon_names(),
        out=sys.stdout,
    )


def _diff(options: argparse.Namespace) -> int:
    from kiosk import paths
    from kiosk.cli.diff import run_diff

    return run_diff(
        options.old, options.new, directory=paths.DIRECTORY, as_json=options.json, out=sys.stdout
    )


def _prepare(options: argparse.Namespace) -> int:
    from kiosk import paths
    from kiosk.bundle.prepared import prepare

    wrong = False
    for path in options.paths:
        try:
            problems = prepare(path, paths.DIRECTORY)
        except OSError as fault:
            raise KioskError(f"{path} cannot be prepared: {fault.strerror}.") from None
        for problem in problems.of("error"):
            print(problem._replace(file=str(path / problem.file)), file=sys.stderr)
        wrong = wrong or problems.fatal
    return EXIT_PROBLEMS if wrong else EXIT_OK


def _schema(options: argparse.Namespace) -> int:
    import json

    if options.what == "settings":
        from kiosk.settings_schema import settings_schema

        schema = settings_schema()
    else:
        from kiosk.bundle.json_schema import file_schema

        schema = file_schema(options.what, language_file=options.language_file)
    print(json.dumps(schema, indent=2))
    return EXIT_OK


def _run(options: argparse.Namespace) -> int:
    # A visitor is served whatever IT wrote; somebody who tests wants to know.
    settings = _settings(options.settings, needed=options.self_test)
    if options.content is not None:
        if options.self_test and not options.content.is_dir():
            raise KioskError(f"{options.content} is not there, or is not a folder.")
        settings = settings._replace(source="folder", content=options.content)
    if options.self_test:
        from kiosk.tour.render_check_process import self_test

        return self_test(settings)
    if sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise KioskError("There is no display to show the kiosk on; `kiosk tour` draws pictures.")
    logs.also_to_files(settings.log, settings.state_folder.log)
    settings_file = _settings_file(options.settings)
    if settings_file is None and (named := told("SettingsFile")):
        logs.say(f"The settings file {named} is not there: what holds without one holds.")
    if (provision := settings.state_folder.provision).is_file():
        from kiosk.admin.provision import provision_first

        provision_first(provision, settings_file)
    from kiosk.app import run
    from kiosk.system import restart

    code = run(
        settings,
        windowed=options.windowed,
        size=options.size,
        settings_file=settings_file,
    )
    if code == restart.RESTART and not restart.is_started_anew():
        restart.start_anew(sys.argv[1:])
    return code


def _tour(options: argparse.Namespace) -> int:
    settings = _settings(options.settings)
    from kiosk.tour.pictures import Look, draw_tour

    return draw_tour(
        options.out,
        size=options.size,
        content=options.content or settings.content,
        language=options.language,
        settings=settings,
        look=Look(options.text_size - 1, options.theme, options.reach),
        scrolled=options.scrolled,
        progress=sys.stderr,
    )


def _check_settings(options: argparse.Namespace) -> int:
    from kiosk.cli.settings import run_check

    return run_check(_settings_file(options.file, needed=True) or Path())


def _explain_setting(options: argparse.Namespace) -> int:
    from kiosk.cli.settings import run_explain

    return run_explain(options.key, _settings_file(options.settings))


def _set_pin(options: argparse.Namespace) -> int:
    from kiosk.cli.pin import run_set
    from kiosk.staff.permissions import Role

    return run_set(_settings(options.settings), Role(options.role), out=sys.stdout)


def _provision(options: argparse.Namespace) -> int:
    from kiosk.admin.provision import run_provision

    settings = _settings(options.settings)

    def apply(path: Path) -> int:
        from kiosk.cli.apply import run_apply
        from kiosk.content.render_check import prove

        return run_apply(
            path,
            settings.state_folder.store,
            prove=prove,
            bundle="",
            only="",
            dry_run=False,
            as_json=False,
            out=sys.stdout,
        )

    return run_provision(options.file, settings, apply, out=sys.stdout)


def _doctor(options: argparse.Namespace) -> int:
    if not options.accessibility:
        if options.content or options.size or options.width_mm:
            raise KioskError("--content, --size and --width-mm belong to --accessibility.")
        from kiosk.cli.doctor import run_doctor
        from kiosk.settings.reader import read_all

        settings = _settings(options.settings)
        file = _settings_file(options.settings)
        found = read_all(file) if file else None
        return run_doctor(settings, found, as_json=options.json, out=sys.stdout)
    settings = _settings(options.settings)
    from kiosk.cli.accessibility import run_accessibility

    return run_accessibility(
        settings,
        content=options.content,
        size=options.size,
        width_mm=options.width_mm,
        json_wanted=options.json,
        out=sys.stdout,
    )


def _settings_file(path: Path | None, *, needed: bool = False) -> Path | None:
    """The file that was named, else the installed kiosk's own."""
    from kiosk import paths

    if path is None and paths.SETTINGS_FILE is not None and paths.SETTINGS_FILE.exists():
        return paths.SETTINGS_FILE
    if path is None and needed:
        raise KioskError("There is no settings file here; name one: kiosk settings check FILE.")
    return path


def _settings(path: Path | None, *, needed: bool = True) -> Settings:
    """`needed`: a file that was named must be there: other settings are another kiosk's."""
    if needed and path is not None and not path.is_file():
        raise KioskError(f"The settings file {path} is not there, or is not a file.")
    path = _settings_file(path)
    if path is None:
        from kiosk.settings import Settings

        return Settings()
    from kiosk.settings.reader import read_all

    found = read_all(path)
    for problem in found.problems:
        logs.say(problem)
    return found.settings
