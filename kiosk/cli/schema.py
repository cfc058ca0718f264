"""`kiosk schema`: prints the JSON Schema of a bundle's files or of the settings, for editors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.cli.options import EXIT_CODES, ExitCode

if TYPE_CHECKING:
    import argparse

    from kiosk.cli.options import Commands


def add_parser(commands: Commands) -> None:
    parser = commands.add_parser(
        "schema", help="print the JSON Schema of a bundle's files or settings", epilog=EXIT_CODES
    )
    parser.add_argument("what", choices=("card", "bundle", "destinations", "settings"))
    parser.add_argument(
        "--language-file", action="store_true", help="print the schema of a translation"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    import json

    if options.what == "settings":
        from kiosk.settings.json_schema import settings_schema

        schema = settings_schema()
    else:
        from kiosk.bundle.json_schema import file_schema

        schema = file_schema(options.what, language_file=options.language_file)
    print(json.dumps(schema, indent=2))
    return ExitCode.OK
