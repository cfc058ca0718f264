"""Measures the six reference screens and writes the results into docs/accessibility.md."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from kiosk import paths
from kiosk.accessibility.audit import AuditedScreen, audit
from kiosk.accessibility.report import Report
from kiosk.accessibility.statement import REFERENCES, filled, parts
from kiosk.content.loader import load_content
from kiosk.settings import Settings
from kiosk.tour.measuring import measure_pages
from kiosk.ui.window.application import make_application

PAGE = Path(__file__).resolve().parent.parent / "docs" / "accessibility.md"


def main() -> int:
    application = make_application()
    bundle = load_content(paths.SHIPPED_BUNDLE)
    if bundle is None or bundle.root != paths.SHIPPED_BUNDLE:
        print("The shipped content has errors. `kiosk check` lists them.", file=sys.stderr)
        return 1
    reports: dict[str, Report] = {}
    for reference in REFERENCES:
        print(f"measuring {reference.name}", file=sys.stderr)
        facts = measure_pages(bundle, Settings(), reference.size, speech=True)
        screen = AuditedScreen(Settings(), reference.size)
        reports[reference.name] = audit(bundle, facts, screen)
    application.processEvents()
    PAGE.write_text(filled(PAGE.read_text("utf-8"), parts(reports)), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
