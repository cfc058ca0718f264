"""A map of named fields: which it must have, which it may have, and the type of each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from kiosk.validation.fields import FieldType
from kiosk.validation.nodes import Map, Node, Text
from kiosk.validation.problems import Problems


class ObjectSchema:
    """Reads a map of named fields. `what` names it in a sentence ("a row").

    The value is a dictionary: the fields that were written, and the default of each required field
    that was not. An optional field that was not written is absent; the named tuple built from the
    dictionary supplies its default.
    """

    default: ClassVar[Mapping[str, Any]] = {}

    def __init__(
        self,
        what: str,
        required: Mapping[str, FieldType],
        optional: Mapping[str, FieldType] | None = None,
    ) -> None:
        self.what = what
        self.required = dict(required)
        self.fields = {**required, **(optional or {})}

    def read(self, node: Node, problems: Problems) -> dict[str, Any]:
        values: dict[str, Any] = {}
        if not isinstance(node, Map):
            self._report_wrong_kind(node, problems)
            return {name: reader.default for name, reader in self.required.items()}
        fields = self.fields
        for name, child in node.entries.items():
            reader = fields.get(name)
            if reader is None:
                self._report_unknown(node.keys[name], problems)
            else:
                values[name] = reader.read(child, problems)
        for name, reader in self.required.items():
            if name not in values:
                values[name] = reader.default
                before = node.path
                problems.error(
                    node,
                    f"'{name}' is missing.",
                    f"{_sentence(self.what)} needs it.",
                    path=f"{before}.{name}" if before else name,
                )
        return values

    def _report_wrong_kind(self, node: Node, problems: Problems) -> None:
        hint = f"Write its fields one to a line, such as '{next(iter(self.fields))}: …'."
        if isinstance(node, Text) and ":" in node.value:
            hint = "Type a space after the colon."
        empty = isinstance(node, Text) and not node.value.strip()
        kind = "empty" if empty else node.kind
        problems.error(node, f"{node.label} must hold the fields of {self.what}, not {kind}.", hint)

    def _report_unknown(self, key: Text, problems: Problems) -> None:
        name = key.value
        before, colon, _ = name.partition(":")
        if name.startswith("-"):
            hint = "Type a space after '-'."
        elif colon:
            # The value is left out: it may be a PIN, and problems come into the log.
            name, hint = f"{before}:…", "Type a space after the colon."
        else:
            every = f"Its fields are: {', '.join(sorted(self.fields))}."
            hint = problems.suggest(name, self.fields, every)
            group, dot, inner = name.partition(".")
            if dot and isinstance(self.fields.get(group), ObjectSchema):
                hint = f"Write '{group}:', and on the next line, two spaces in, '{inner}:'."
        problems.error(key, f"{_sentence(self.what)} has no field '{name}'.", hint)


def _sentence(what: str) -> str:
    """Returns `what` with a capital letter, to begin a sentence."""
    return what[:1].upper() + what[1:]
