"""Words for places of a building that a provisioning file has set, in the state folder."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path


def provisioned(file: Path) -> dict[str, str]:
    """Returns the words by name; none if they were never set, or the file is damaged."""
    try:
        found = json.loads(file.read_bytes())
        return {str(name): str(words) for name, words in found.items()}
    except (OSError, ValueError, AttributeError):
        return {}


def set_provisioned(file: Path, site: Mapping[str, str]) -> None:
    """Stores the words, in place of earlier ones of the same name. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    new = file.with_suffix(".new")
    new.write_text(json.dumps(provisioned(file) | dict(site), ensure_ascii=False), "utf-8")
    new.replace(file)
