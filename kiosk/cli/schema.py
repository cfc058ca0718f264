"""`kiosk schema`: prints the JSON Schema of a bundle's files or of the settings, for editors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.cli.options import EXIT_CODES, ExitCode

if TYPE_CHECKING:
    import argparse

    from kiosk.cli.options import Commands


def add_parser(commands: Commands) -> None:
    parser = commands.add_parser(
        "schema", help="print the JSON Schema of a bundle's files or settings", epilog=EXIT_CODES
    )
    parser.add_argument("what", choices=("card", "bundle", "destinations", "settings"))
    parser.add_argument("--language-file", action="store_true", help="for a translation")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    import json

    if options.what == "settings":
        schema = settings_schema()
    else:
        from kiosk.bundle.json_schema import file_schema

        schema = file_schema(options.what, language_file=options.language_file)
    print(json.dumps(schema, indent=2))
    return ExitCode.OK


def settings_schema() -> dict[str, Any]:
    """Returns the schema, made from the table that reads the settings. It checks less than `kiosk
    settings check`, as the schemas of a bundle's files check less than `kiosk check`."""
    from kiosk.bundle.json_schema import DRAFT, value_schema
    from kiosk.settings.fields import SETTINGS

    fields: dict[str, Any] = {}
    for row in SETTINGS:
        schema = value_schema(row.reader)
        about_value = schema.pop("description", "")
        schema["description"] = f"{row.meaning.replace('`', '')} {about_value}".strip()
        if row.default:
            schema["default"] = int(row.default) if row.default.isdecimal() else row.default
        if row.group:
            group = fields.setdefault(row.group, _group({}))
            group["properties"][row.name] = schema
        else:
            fields[row.name] = schema
    return {"$schema": DRAFT, "title": "Settings of a kiosk", **_group(fields)}


def _group(fields: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": fields, "additionalProperties": False}
