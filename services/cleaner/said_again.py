"""What a text says again of its own headline and day, which stand above it."""

from __future__ import annotations

import re

from schemas.articles import Evidence, ParagraphKind
from services.cleaner.byline_lines import is_bare_date
from services.cleaner.content import Block
from services.cleaner.headline import ends_there, letters
from services.cleaner.title_bounds import begins_after_column

_BEGINS = re.compile(
    r"第[一1][章条]|目\s*录|总\s*则|一、|[（(](?:19|20)\d\d年.*(?:通过|公布|施行|修[正订])|为(?:了|进一步|规范|加强)"
)
"""How a rule begins below its name."""
_HEADLINE = 10
"""Letters of a headline that no text repeats by chance."""
_LABEL = 8
"""Characters of a label."""
_DIGITS = 8
"""Those of a day with its year."""
_WITH_PICTURES = re.compile(r"[（(【\[](?:组图|多图|附图|图文?|视频|附视频)[)）】\]]$")
"""What stands behind a headline of a text with pictures."""
_TITLE_LINES = 6
"""Paragraphs among which the lines of a headline stand."""


def said_again(blocks: list[Block], kept: list[int], title: str, dated: Evidence | None) -> set[int]:
    """Which of the blocks that were kept are the title, wherever the text repeats it, or a bare date at its head that
    was read as the publish date."""
    titled = letters(title)
    again = {
        index
        for index in (kept[3:] if len(titled) >= _HEADLINE else ())
        if blocks[index].kind in (ParagraphKind.BODY, ParagraphKind.HEADING)
        and len(titled) <= len(blocks[index].text) <= 2 * len(titled)
        and letters(blocks[index].text) == titled
        and not (index + 1 < len(blocks) and _BEGINS.match(blocks[index + 1].text))
    }
    for index in kept[:3]:
        block = blocks[index]
        if block.kind is ParagraphKind.ROW:
            label, _, value = block.text.partition("\t")
            if len(label) <= _LABEL and value and letters(value) == titled:
                again.add(index)  # 内容概述 | the title
            continue
        own = letters(_WITH_PICTURES.sub("", block.text))
        heads_a_table = block.in_row and any(below.kind is ParagraphKind.ROW for below in blocks[index + 1 : index + 2])
        if heads_a_table or not own or block.text.endswith("，"):
            continue
        is_title = own == titled or (len(own) > 8 and titled.startswith(own) and index == kept[0])
        is_title = is_title or (len(titled) >= _HEADLINE and _is_with_site(block.text, titled))
        is_title = is_title or begins_after_column(block.text, title) > 0
        is_date = is_bare_date(block.text) and dated is not None and _is_of_day(own, letters(dated.value))
        if is_title or is_date:
            again.add(index)
    again.update(_lines_of(titled, blocks, kept[:_TITLE_LINES]))
    return again


def _is_of_day(shown: str, told: str) -> bool:
    """Whether a bare date is the one of publication, of which machines may be told more exactly than readers."""
    figures = "".join(filter(str.isdigit, shown))
    return told in shown or (len(figures) >= _DIGITS and "".join(filter(str.isdigit, told)).startswith(figures))


def _is_with_site(line: str, titled: str) -> bool:
    """Whether a line is the title with the site behind it, as the title element has it."""
    own = letters(line)
    return own.startswith(titled) and 0 < len(own) - len(titled) <= _HEADLINE and ends_there(line, titled)


def _lines_of(titled: str, blocks: list[Block], kept: list[int]) -> list[int]:
    """The paragraphs at the head of a text, one below the other, that are a title set in several lines; none where no
    lines are."""
    if len(titled) < _HEADLINE:
        return []
    own = [letters(blocks[index].text) for index in kept]
    for start, first in enumerate(own):
        said, end = first, start + 1
        while first and len(said) < len(titled) and titled.startswith(said) and end < len(own):
            said, end = said + own[end], end + 1
        if said == titled and end > start + 1:
            return kept[start:end]
    return []
