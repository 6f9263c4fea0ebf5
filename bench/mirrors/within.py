"""What stands close to an article's title and text and is neither: shoulders and subtitles, summaries, captions,
credits, as within.toml has them."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path
from random import Random

from bench.mirrors.page import Axis, Story, Within, WithinPiece
from bench.mirrors.templates import piece

_SPARE = (
    "shoulder",
    "subtitle",
    "caption_first",
    "caption",
    "office_and_day",
    "office_and_day_in_a_line",
    "day_alone_below",
)
"""Lines that may be the text's own: headlines around the headline, what a picture shows, the signature of a notice."""
_LEAD = 40
"""Characters of a first paragraph that is one, not whom a notice is addressed to."""
_STOPS = tuple("。！？”")

WITHIN = Axis[WithinPiece]()


@WITHIN
def _nothing_within(story: Story, _random: Random) -> Within:
    return Within(story.paragraphs)


def _within(kind: str, name: str, template: str) -> WithinPiece:
    """A piece that puts the template's lines where its kind stands."""
    filled = piece(template)

    def within(story: Story, random: Random) -> Within:
        around = filled(story, random)
        lines = tuple(line for block in around.blocks for line in block.lines)
        spare = dict.fromkeys(lines, "") if name in _SPARE else {}
        tells = frozenset() if name in _SPARE else around.tells
        paragraphs = story.paragraphs
        match kind:
            case "over":
                return Within(paragraphs, over=around.blocks, spare=spare)
            case "under":
                return Within(paragraphs, under=around.blocks, spare=spare)
            case "lead" if len(paragraphs[0]) < _LEAD:
                return Within(paragraphs)
            case "lead":
                return Within((*lines, *paragraphs), spare=spare)
            case "amid":
                at = random.randrange(1, max(2, len(paragraphs)))
                return Within((*paragraphs[:at], *lines, *paragraphs[at:]), spare=spare)
            case "tail":
                return Within((*paragraphs, *lines), spare=spare, tells=tells)
            case _:
                return _behind(paragraphs, lines[0], tells)

    return within


def _behind(paragraphs: Sequence[str], line: str, tells: frozenset[str]) -> Within:
    """A line behind the last sentence, which a reader may count as the text's."""
    *above, last = paragraphs
    if not last.endswith(_STOPS):
        return Within(paragraphs)
    return Within((*above, last + line), spare={last + line: last}, tells=tells)


_LINES = tomllib.loads(Path(__file__).with_suffix(".toml").read_text())
WITHIN.update({name: _within(kind, name, each) for kind, lines in _LINES.items() for name, each in lines.items()})
