"""JSON Schema of the settings file, for editors."""

from __future__ import annotations

from typing import Any

from kiosk.settings.fields import SETTINGS
from kiosk.validation.json_schema import DRAFT, value_schema


def settings_schema() -> dict[str, Any]:
    """Returns the schema, made from the table that reads the settings. It checks less than `kiosk
    settings check`, as the schemas of a bundle's files check less than `kiosk check`."""
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
