"""What mirrors do to the characters of a page: each kind of dirt by itself, and some that come together."""

from __future__ import annotations

from random import Random

from bench.mirrors.codings import CODINGS
from bench.mirrors.page import Axis, Dirt
from bench.mirrors.scripts import SCRIPTS
from bench.mirrors.strays import STRAYS

DIRT = Axis[Dirt]()


@DIRT
def _clean(text: str, _random: Random) -> str:
    return text


DIRT.update(SCRIPTS | CODINGS | STRAYS)


def _one_of(*names: str) -> Dirt:
    return lambda text, random: DIRT[random.choice(names)](text, random)


_ON_MIRRORS = (
    _one_of(
        "shifted", "shifted_and_taken_away", "traditional_of_gbk", "traditional_wholly", "readings_and_traditional"
    ),
    _one_of("half_width", "spaces_around_figures", "shapeless", "names_behind_marks", "other_quotes", "other_stops"),
)


@DIRT
def _several_on_mirrors(text: str, random: Random) -> str:
    """Converted, and then passed on by a second mirror with dirt of its own."""
    for dirt in _ON_MIRRORS:
        text = dirt(text, random)
    return text


@DIRT
def _several_of_editors(text: str, random: Random) -> str:
    """What editors and importers leave: two or three kinds of it."""
    kinds = ["half_width", "full_width", "spaces_around_figures", "spaces_anywhere", "other_quotes", "shapeless"]
    for name in random.sample(kinds, random.randrange(2, 4)):
        text = DIRT[name](text, random)
    return text


@DIRT
def _several_of_codings(text: str, random: Random) -> str:
    """Bytes lost on the way of a page that has been changed already."""
    text = DIRT[random.choice(["half_width", "traditional_of_gbk", "readings", "spaces_anywhere"])](text, random)
    return DIRT[random.choice(["bytes_lost_of_gbk", "bytes_lost_of_utf8", "read_in_pieces"])](text, random)
