"""Pages whose words are hidden under a mirror's dirt: repaired before anybody looks at their lines."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from services.cleaner.content import Block
from services.cleaner.repair import Repaired, RepairedBody, pinyin, repair_paragraphs, repair_text, script, shows_dirt
from services.cleaner.repair.characters import as_meant, hides_words

_NEAR = 40
"""Lines around the text that may hold a byline."""
_KEPT = 100
"""Characters of a line that is remembered: the pages of a site have the same menus."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A page's lines after repair."""

    blocks: list[Block]
    """The blocks that are left, with repaired text, in order."""
    repaired: list[Repaired]
    """The same, as repair left them."""
    before: list[str]
    after: list[str]
    body: RepairedBody
    """What was found and done, for the whole."""
    lines: dict[str, str]
    """Every line outside the text, by what it was."""

    def line(self, text: str) -> str:
        """A line that stood outside the text, repaired."""
        if text not in self.lines:
            self.lines[text] = repair_text(text).text
        return self.lines[text]


def as_seen(lines: list[str]) -> list[str]:
    """Lines around a text as a reader sees them: without characters that have no shape, and in usual width."""
    whole = "\n".join(lines)
    return lines if as_meant(whole) == whole else list(map(as_meant, lines))


def hides_its_words(text: str) -> bool:
    """Whether a text must be repaired before its lines can be told: traditional characters, all or some of them,
    readings inserted, characters without shape."""
    if hides_words(text):
        return True
    if not shows_dirt(text):
        return False
    return script.is_traditional(text) or bool(pinyin.inserted_readings(text)) or script.is_mixed(text)


def mend(blocks: list[Block], before: list[str], after: list[str], others: list[str]) -> Mended:
    """Repair the blocks of a page's text together with `others`, whose dirt is the same (title, headings), and the
    lines around them, which may be the mirror's own, one by one."""
    body = repair_paragraphs([*others, *(block.text for block in blocks)])
    mixed = body if body.converted and not (body.traditional or body.annotated) else None
    """Beside a text of both scripts no line tells by itself that it is of both, too."""

    def around(line: str) -> str:
        remembered = mixed is None and len(line) <= _KEPT
        return lines.get(line) or (_repaired(line) if remembered else repair_text(line, beside=mixed).text)

    lines: dict[str, str] = {}
    left: list[tuple[Block, Repaired]] = []
    for repaired in body.paragraphs:
        index = repaired.pieces[0].index
        if index < len(others):
            lines[others[index]] = repaired.text
        elif repaired.text:
            left.append((replace(blocks[index - len(others)], text=repaired.text), repaired))
    return Mended(
        [block for block, _ in left],
        [repaired for _, repaired in left],
        list(map(around, before[-_NEAR:])),
        list(map(around, after[:_NEAR])),
        body,
        lines,
    )


@lru_cache(maxsize=1024)
def _repaired(line: str) -> str:
    return repair_text(line).text
