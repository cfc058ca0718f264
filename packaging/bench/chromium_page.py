"""The content of a bundle as one static page, and the command that shows it in Chromium."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path

import segno
from markdown_it import MarkdownIt

from kiosk import paths
from kiosk.bundle.directory import read_directory
from kiosk.bundle.model import Block, Bundle, Card, Destination
from kiosk.bundle.parse import read_bundle

_MARKDOWN = MarkdownIt("commonmark", {"html": False})
_FAMILY = "Atkinson Hyperlegible Next"
_WEIGHTS = {"Regular": 400, "SemiBold": 600, "Bold": 700}


def load(content: Path) -> Bundle:
    """Reads a bundle as the kiosk does. Raises ValueError with its errors."""
    uk_directory, _ = read_directory(paths.DIRECTORY)
    bundle, problems = read_bundle(content, uk_directory)
    if bundle is None:
        raise ValueError("\n".join(str(problem) for problem in problems.of("error")))
    return bundle


def page(bundle: Bundle) -> str:
    return "\n".join(
        [
            f"<!doctype html><html lang={bundle.languages[0]}><meta charset=utf-8>",
            f"<title>{escape(bundle.title)}</title><style>{_style(bundle)}</style>",
            *_attract(bundle),
            *_home(bundle),
            *(line for card in bundle.cards.values() for line in _card(card, bundle)),
            "</html>",
        ]
    )


def command(file: Path, profile: Path) -> list[str]:
    """Returns the command of Chromium in kiosk mode, without its network services."""
    return [
        "chromium",
        "--no-sandbox",  # it refuses to run as root otherwise
        "--disable-gpu",
        "--kiosk",
        "--no-first-run",
        "--no-default-browser-check",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-extensions",
        "--disable-sync",
        "--disable-quic",
        "--password-store=basic",
        "--noerrdialogs",
        "--window-position=0,0",
        "--window-size=1920,1080",
        f"--user-data-dir={profile}",
        file.as_uri(),
    ]


def _style(bundle: Bundle) -> str:
    faces = "".join(
        f"@font-face{{font-family:'{_FAMILY}';font-weight:{weight};src:url('{file.as_uri()}')}}"
        for name, weight in _WEIGHTS.items()
        for file in paths.FONTS.glob(f"*-{name}.ttf")
    )
    brand = bundle.brand
    return faces + (
        f"body{{margin:0;background:{brand.paper};color:#1b1b1b;font:30px/1.4 '{_FAMILY}'}}"
        "section{padding:60px;max-width:1600px}"
        f".attract{{height:100vh;max-width:none;box-sizing:border-box;background:{brand.colour};"
        "color:#fff;font-size:60px}"
        ".tiles{display:grid;grid-template-columns:repeat(3,1fr);gap:24px}"
        f".tile{{background:#fff;border-radius:16px;padding:24px;border:2px solid {brand.soft}}}"
        ".code{width:280px;height:280px;background:#fff}"
    )


def _attract(bundle: Bundle) -> Iterator[str]:
    yield "<section class=attract>"
    yield f"<h1>{escape(bundle.attract.questions[0])}</h1><p>{escape(bundle.attract.promise)}</p>"
    yield f"<p>{escape(bundle.emergency.danger)} {escape(bundle.emergency.otherwise)}</p></section>"


def _home(bundle: Bundle) -> Iterator[str]:
    yield f"<section><h1>{escape(bundle.home_question)}</h1><div class=tiles>"
    for topic in bundle.topics:
        yield f"<div class=tile>{_icon(topic.icon)}<h2>{escape(topic.title)}</h2>"
        yield f"<p>{escape(topic.summary)}</p></div>"
    yield "</div></section>"


def _card(card: Card, bundle: Bundle) -> Iterator[str]:
    yield f"<section><h1>{_icon(card.icon)} {escape(card.title)}</h1><p>{escape(card.summary)}</p>"
    for block in card.body:
        yield from _block(block, bundle.root)
    for name in card.destinations:
        yield from _destination(bundle.destinations[name])
    yield "</section>"


def _block(block: Block, root: Path) -> Iterator[str]:
    if block.title:
        yield f"<h2>{escape(block.title)}</h2>"
    if block.image:
        yield f'<img src="{(root / block.image).resolve().as_uri()}" alt="{escape(block.alt)}">'
    if block.markdown:
        yield _MARKDOWN.render(block.markdown)
    if block.items:
        items = "".join(f"<li>{_MARKDOWN.renderInline(item)}</li>" for item in block.items)
        yield f"<ul>{items}</ul>"


def _destination(one: Destination) -> Iterator[str]:
    yield f"<div class=tile>{_icon(one.icon)}<h2>{escape(one.name)}</h2>"
    for text in (one.summary, one.for_whom, one.phone, one.text_message, one.hours):
        if text:
            yield f"<p>{escape(text)}</p>"
    if one.web:
        code = segno.make_qr(one.web, error="m", boost_error=False)
        yield code.svg_inline(border=4, svgclass="code", omitsize=True, dark="#000")
        yield f"<p>{escape(one.web)}</p>"
    yield "</div>"


def _icon(name: str) -> str:
    file = paths.ICONS / f"{name}.svg"
    return file.read_text("utf-8") if file.is_file() else ""


if __name__ == "__main__":
    print(page(load(Path(sys.argv[1]) if sys.argv[1:] else paths.SHIPPED_BUNDLE)))
