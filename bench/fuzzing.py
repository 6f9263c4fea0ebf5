"""What the fuzzers that cut things up share: how a piece is altered, the tries until the time is up, and what is left
of a piece that breaks something once all that it can do without is gone."""

from __future__ import annotations

import argparse
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from random import Random
from typing import AnyStr

_SHRINKING = 400
"""Tries at most to make one piece smaller."""


def altered(
    piece: AnyStr, others: Sequence[AnyStr], marks: Sequence[AnyStr], random: Random, *, longest: int
) -> AnyStr:
    """The piece with some of it taken away, doubled or moved, a mark put in, or as many as `longest` characters of one
    of the others."""
    at = random.randrange(len(piece) + 1)
    to = min(len(piece), at + random.randrange(1, longest))
    other = random.choice(others)
    begin = random.randrange(len(other))
    ways = (
        piece[:at] + piece[to:],
        piece[:to] + piece[at:],
        piece[at:] + piece[:at],
        piece[:to],
        piece[:at] + random.choice(marks) + piece[at:],
        piece[:at] + other[begin : begin + random.randrange(1, longest)] + piece[at:],
    )
    return random.choice(ways)


def broken_at(check: Callable[[AnyStr], object], piece: AnyStr) -> tuple[str, str]:
    """Where the check of a piece breaks, and the traceback; empty where it does not."""
    try:
        check(piece)
    except Exception as error:  # whatever it is, it is what is looked for
        place = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__}: {error}, {place.filename}:{place.lineno}", traceback.format_exc()
    return "", ""


def shrunk(check: Callable[[AnyStr], object], piece: AnyStr) -> AnyStr:
    """The piece without most of what can go so that it still breaks at the same place (Zeller's delta debugging)."""
    where, _ = broken_at(check, piece)
    left, size = _SHRINKING, len(piece) // 2
    while size and left:
        at = 0
        while at < len(piece) and left:
            left -= 1
            if broken_at(check, shorter := piece[:at] + piece[at + size :])[0] == where:
                piece = shorter
            else:
                at += size
        size //= 2
    return piece


def run(described: str | None, make: Callable[[Random], AnyStr], check: Callable[[AnyStr], object]) -> None:
    """A fuzzer as a program: check what is made until the time is up, print what breaks, each place once. The exit code
    is 1 then."""
    options = argparse.ArgumentParser(description=described, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--seconds", type=float, default=300, help="how long (default 300)")
    options.add_argument("--seed", type=int, default=1, help="the same makes the same pieces (default 1)")
    asked = options.parse_args()
    random, broken, tried = Random(asked.seed), set[str](), 0
    end = time.monotonic() + asked.seconds
    while time.monotonic() < end:
        piece = make(random)
        tried += 1
        where, trace = broken_at(check, piece)
        if where and where not in broken:
            broken.add(where)
            print(f"{where}\n{shrunk(check, piece)!r}\n{trace}", flush=True)
    print(f"{tried} tried, {len(broken)} places that break")
    sys.exit(1 if broken else 0)
