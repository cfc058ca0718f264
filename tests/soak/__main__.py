"""`make soak`: random visitors and staff on a real kiosk, and the rules that must hold meanwhile:
no error and no log record above INFO, the decoy in the next picture after each Hide, nothing of a
visit in memory at every 50th, no growth of over 2 % after the first 10,000 events."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context

from tests.soak.run import Result, play

SEEDS = (20261130, 777, 42, 1916)
EVENTS = 50_000


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument(
        "--seed", type=int, action="append", help=f"once or more; usually {SEEDS}", metavar="NUMBER"
    )
    parser.add_argument("--events", type=int, default=EVENTS, help="of each seed (%(default)s)")
    parser.add_argument(
        "--jobs", type=int, default=os.cpu_count() or 1, help="kiosks at once (%(default)s)"
    )
    options = parser.parse_args(argv)

    seeds = options.seed or SEEDS
    if options.jobs == 1:
        results = [play(seed, options.events) for seed in seeds]
    else:
        # Processes: a scan would hold up the other kiosks of this one.
        with ProcessPoolExecutor(options.jobs, get_context("spawn")) as pool:
            results = list(pool.map(partial(play, events=options.events), seeds))
    print(table(results))
    return 1 if any(result.broken for result in results) else 0


def table(results: Sequence[Result]) -> str:
    """Returns one line a run, below a heading."""
    heading = (
        f"{'seed':>10} {'events':>8} {'minutes':>8} {'visits':>7} {'hidden':>7} {'scans':>6}"
        f" {'consoles':>9} {'swaps':>6} {'MiB':>12} {'growth':>7} {'objects':>9} {'broken':>7}"
    )
    lines = [heading]
    for one in results:
        sizes = [size / 1024 for _, size in one.sizes] or [0.0]
        objects = [counts["objects"] for counts in one.counts] or [0]
        warm = len(objects) // 5
        lines.append(
            f"{one.seed:>10} {one.events:>8} {one.seconds / 60:>8.1f} {one.visits:>7}"
            f" {one.hides:>7} {one.scans:>6} {one.consoles:>9} {one.swaps:>6}"
            f" {f'{sizes[0]:.0f} to {sizes[-1]:.0f}':>12} {one.growth():>7.1%}"
            f" {objects[-1] - objects[warm]:>+9} {len(one.broken):>7}"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
