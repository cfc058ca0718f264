"""Writes the SBOM (CycloneDX 1.6) and the table of licences of one payload; the same files give the
same bytes."""

from __future__ import annotations

import json
import re
import uuid
from typing import Any

from .payload import Payload, Stanza


def sbom(payload: Payload, version: str) -> str:
    """Returns the SBOM: wheels with their versions, the parts that the copyright file names in
    brackets, such as "(PCRE2)", and each file with its SHA-256 and licence."""
    components: list[dict[str, Any]] = []
    for name, number, licence in payload.wheels:
        purl = f"pkg:pypi/{name.lower()}@{number}"
        components.append(
            {"type": "library", "bom-ref": purl, "name": name, "version": number, "purl": purl}
            | _licences(licence)
        )
    for part, licence in parts(payload):
        # The copyright file names the licences of the whole file, not those of each part.
        components.append(
            {"type": "library", "bom-ref": f"part:{part} ({licence})", "name": part}
            | _licences(licence)
        )
    for path, digest in payload.digests.items():
        components.append(
            {
                "type": "file",
                "bom-ref": f"file:{path}",
                "name": path,
                "hashes": [{"alg": "SHA-256", "content": digest}],
            }
            | _licences(payload.stanza_of(path).licence)
        )
    own = {"type": "application", "bom-ref": "signpost-kiosk", "name": payload.name}
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {**own, "version": version}},
        "components": components,
    }
    # Without time or chance: the number depends only on the document.
    serial = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(document, sort_keys=True))
    document["serialNumber"] = f"urn:uuid:{serial}"
    return json.dumps(document, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def table(payload: Payload) -> str:
    """Returns a Markdown table: one row for each paragraph of the copyright file that applies to a
    file."""
    counts: dict[Stanza, int] = {}
    for path in payload.digests:
        stanza = payload.stanza_of(path)
        counts[stanza] = counts.get(stanza, 0) + 1
    rows = [f"# Licences in {payload.name}", ""]
    rows += ["| files | number | licence | copyright |", "| --- | --- | --- | --- |"]
    for stanza in payload.stanzas:
        if stanza in counts:
            names = " ".join(f"`{pattern}`" for pattern in stanza.patterns)
            holders = "; ".join(stanza.holders)
            rows.append(f"| {names} | {counts[stanza]} | {stanza.licence} | {holders} |")
    rows += ["", "| Python library | version | licence |", "| --- | --- | --- |"]
    rows += [f"| {name} | {number} | {licence} |" for name, number, licence in payload.wheels]
    return "\n".join(rows) + "\n"


def parts(payload: Payload) -> list[tuple[str, str]]:
    """Returns third-party parts inside the files: (name, licences of those files)."""
    used = {payload.stanza_of(path) for path in payload.digests}
    found = set()
    for stanza in used:
        for holder in stanza.holders:
            if (named := re.search(r"\(([^()]+)\)$", holder)) and named.group(1) != "-ies":
                found.add((named.group(1), stanza.licence))
    return sorted(found)


def _licences(text: str) -> dict[str, Any]:
    return {"licenses": [{"license": {"name": text}}]} if text else {}
