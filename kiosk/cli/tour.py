"""`kiosk tour`: draws every page as a picture."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.options import EXIT_CODES, ExitCode, add_settings, read_settings, size, uk_time

if TYPE_CHECKING:
    import argparse

    from kiosk.cli.options import Commands


def add_parser(commands: Commands) -> None:
    parser = commands.add_parser("tour", help="draw every page as a picture", epilog=EXIT_CODES)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder to fill")
    parser.add_argument("--size", type=size, default=(1920, 1080), metavar="WxH")
    parser.add_argument("--content", type=Path, metavar="PATH", help="bundle to draw")
    parser.add_argument("--language", metavar="L", help="language code, such as en")
    parser.add_argument(
        "--text-size", type=int, choices=(1, 2, 3, 4), default=1, help="1 usual, 4 twice the size"
    )
    parser.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    parser.add_argument("--reach", action="store_true", help="in reach mode (buttons lower down)")
    parser.add_argument("--scrolled", action="store_true", help="scroll long pages to their end")
    parser.add_argument(
        "--at",
        type=uk_time,
        metavar="DATE-TIME",
        help="as at this time in the United Kingdom, such as 2026-12-25T09:00, when services "
        "may be closed; without it always as on Monday 23 November 2026 at 16:20",
    )
    add_settings(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    settings = read_settings(options.settings)
    from kiosk.content.fixed_time import PICTURE_TIME
    from kiosk.tour.itinerary import DisplayOptions
    from kiosk.tour.pictures import draw_tour

    draw_tour(
        options.out,
        size=options.size,
        content=options.content or settings.content,
        language=options.language,
        settings=settings,
        options=DisplayOptions(options.text_size - 1, options.theme, options.reach),
        scrolled=options.scrolled,
        at=options.at or PICTURE_TIME,
        progress=sys.stderr,
    )
    return ExitCode.OK
