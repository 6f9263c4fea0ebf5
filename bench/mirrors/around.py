"""Lines that stand above and below an article, and its byline, as around.toml has them."""

from __future__ import annotations

import tomllib
from pathlib import Path
from random import Random

from bench.mirrors.page import Around, AroundPiece, Axis, Story
from bench.mirrors.templates import joined, piece

_LINES = tomllib.loads(Path(__file__).with_suffix(".toml").read_text())

ABOVE = Axis[AroundPiece]({name: piece(lines) for name, lines in _LINES["above"].items()})
BYLINE = Axis[AroundPiece]({name: piece(lines) for name, lines in _LINES["byline"].items()})
_BELOW = [{name: piece(lines) for name, lines in kind.items()} for kind in _LINES["below"].values()]
BELOW = Axis[AroundPiece]({name: each for kind in _BELOW for name, each in kind.items()})


@ABOVE
def _several_above(story: Story, random: Random) -> Around:
    pieces = [each for each in ABOVE.values() if each is not _several_above]
    return joined(random.sample(pieces, 3))(story, random)


@BELOW
def _nothing_below(_story: Story, _random: Random) -> Around:
    return Around([])


@BELOW
def _several_below(story: Story, random: Random) -> Around:
    return joined([random.choice(list(kind.values())) for kind in _BELOW if random.random() < 0.8])(story, random)
