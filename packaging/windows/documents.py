"""Converts the guides to HTML pages with their pictures."""

from __future__ import annotations

import html
import re
from pathlib import Path

from deb import manual
from markdown_it import MarkdownIt

ROOT = Path(__file__).resolve().parents[2]
GUIDES = ("staff.md", "it.md", "windows.md", "content-format.md", "accessibility.md")

_PAGE = """<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<title>{title}</title>
<style>
body {{ font: 16px/1.5 "Segoe UI", sans-serif }}
body {{ max-width: 50rem; margin: 2rem auto; padding: 0 1rem }}
img {{ max-width: 100% }}
table {{ border-collapse: collapse }}
td, th {{ border: 1px solid #999; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top }}
pre {{ background: #eee; padding: 0.6rem; overflow-x: auto }}
</style>
{body}</html>
"""
_PICTURE = re.compile(r"\((pictures/[a-z0-9./-]+\.png)\)")


def write_documents(target: Path) -> None:
    """Writes the guides, their pictures and a settings file to copy into the folder."""
    target.mkdir(parents=True)
    markdown = MarkdownIt("commonmark").enable("table")
    for name in GUIDES:
        text = (ROOT / "docs" / name).read_text("utf-8")
        title = text.splitlines()[0].lstrip("# ")
        body = _linked(markdown.render(text))
        page = _PAGE.format(title=html.escape(title), body=body)
        (target / name.replace(".md", ".html")).write_text(page, "utf-8")
        for picture in _PICTURE.findall(text):
            (target / picture).parent.mkdir(parents=True, exist_ok=True)
            (target / picture).write_bytes((ROOT / "docs" / picture).read_bytes())
    (target / "kiosk.yaml").write_text(settings_file(), "utf-8", newline="\r\n")


def settings_file() -> str:
    """Returns a settings file that explains every setting and sets none, with Windows' paths."""
    text = manual.settings_file()
    text = text.replace("kiosk.yaml(5), ", "")
    text = text.replace("/etc/signpost-kiosk/kiosk.d", r"%ProgramData%\Signpost\kiosk.d")
    return text.replace("kiosk.d/", "kiosk.d\\")


def _linked(body: str) -> str:
    """Turns links between the guides into links to the pages, gives headings ids, and removes links
    to files that are not installed."""

    def link(found: re.Match[str]) -> str:
        address, text = found.groups()
        name, mark, heading = address.partition("#")
        if name in GUIDES:
            return f'<a href="{name.replace(".md", ".html")}{mark}{heading}">{text}</a>'
        return found.group() if address.startswith(("https:", "#")) else text

    body = re.sub(r'<a href="([^"]*)">(.*?)</a>', link, body)

    def heading(found: re.Match[str]) -> str:
        level, text = found.groups()
        plain = re.sub(r"<[^>]+>|[^\w\s-]", "", html.unescape(text)).strip().lower()
        return f'<h{level} id="{plain.replace(" ", "-")}">{text}</h{level}>'

    return re.sub(r"<h([1-6])>(.*?)</h\1>", heading, body)
