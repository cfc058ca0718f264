"""JSON Schema of the settings file, for editors: made of the same table that reads it."""

from __future__ import annotations

from typing import Any

from kiosk.bundle.json_schema import DRAFT, value_schema
from kiosk.settings.fields import SETTINGS


def settings_schema() -> dict[str, Any]:
    """Promises less than `kiosk settings check`, as the schema of a bundle's files does."""
    fields: dict[str, Any] = {}
    for row in SETTINGS:
        schema = value_schema(row.reader)
        holds = schema.pop("description", "")
        schema["description"] = f"{row.meaning.replace('`', '')} {holds}".strip()
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
