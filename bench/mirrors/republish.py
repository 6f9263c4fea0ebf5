"""Pages made of one piece of each axis."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from random import Random
from typing import Any

from bench.mirrors.around import ABOVE, BELOW, BYLINE
from bench.mirrors.dirt import DIRT
from bench.mirrors.forms import FORM
from bench.mirrors.page import Axis, Laid, Story, Written
from bench.mirrors.within import WITHIN

AXES: dict[str, Axis[Any]] = {
    "above": ABOVE,
    "byline": BYLINE,
    "within": WITHIN,
    "below": BELOW,
    "form": FORM,
    "dirt": DIRT,
}
_AROUND = ("above", "byline", "within", "below")


def republished(story: Story, names: Mapping[str, str], random: Random) -> Written:
    """The story's page in the pieces that are named, by axis."""
    above, byline, within, below = (AXES[axis][names[axis]](story, random) for axis in _AROUND)
    laid = Laid(
        replace(story, paragraphs=tuple(within.paragraphs)),
        [*above.blocks, *within.over],
        [*within.under, *byline.blocks],
        below.blocks,
        above.tells | byline.tells | within.tells | below.tells,
    )
    page = FORM[names["form"]](laid, random)
    return page._replace(text=DIRT[names["dirt"]](page.text, random), spare=within.spare)
