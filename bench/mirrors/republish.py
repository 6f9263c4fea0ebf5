"""Pages made of one piece of each axis."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import Any

from bench.mirrors.around import ABOVE, BELOW, BYLINE
from bench.mirrors.dirt import DIRT
from bench.mirrors.forms import FORM
from bench.mirrors.page import Axis, Laid, Story, Written

AXES: dict[str, Axis[Any]] = {"above": ABOVE, "byline": BYLINE, "below": BELOW, "form": FORM, "dirt": DIRT}


def republished(story: Story, names: Mapping[str, str], random: Random) -> Written:
    """The story's page in the pieces that are named, by axis."""
    above, byline, below = (AXES[axis][names[axis]](story, random) for axis in ("above", "byline", "below"))
    told = above.tells | byline.tells | below.tells
    page = FORM[names["form"]](Laid(story, above.blocks, byline.blocks, below.blocks, told), random)
    return page._replace(text=DIRT[names["dirt"]](page.text, random))
