"""Which blocks of the main element are the article's own, and what the others say about it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import accumulate

from pages.bait import is_bait
from pages.dates import DATE
from pages.frames import FOOT
from schemas.articles import Evidence, ParagraphKind
from services.cleaner.boxes import AT_HEAD, find_boxes, find_card, find_summary, is_paid, only_links
from services.cleaner.byline_lines import begins_with_day, is_bare_date, is_moment, is_name_with_day
from services.cleaner.content import Block
from services.cleaner.credits import SENT_FROM, credited, is_credit, names
from services.cleaner.ending import find_end, find_imprint, is_end, is_prose
from services.cleaner.headline import letters
from services.cleaner.labels import BAR, field_of, heads_a_letter, labels_in, spaced
from services.cleaner.lines import ORIGINAL, LineKind, is_own_sentence, line_kind
from services.cleaner.outlets import names_giver, read_edition, read_reprint
from services.cleaner.reading import SENTENCE_ENDS
from services.cleaner.said_again import said_again
from services.cleaner.table_rows import ANSWERED, is_of_a_table, labelled_pairs, stacked_pair
from services.cleaner.teasers import SUMMED_UP, summing_up

_ATTACHED = re.compile(r"^[\[【]?(?:相关|点击)?(?:附\s*件|(?:附加)?档案)(?:列表|下载)?[\]】]?\s*[:：]?$")
_HEADS_NOTHING = re.compile(rf"{_ATTACHED.pattern}|(?:温馨|友情|特别)提示[:：]?$")
_HEAD = 5
"""Blocks at the beginning among which a byline may stand."""
_PROSE = 30
"""Characters of a paragraph with which a text has begun."""
_COUNT = re.compile(r"\d{1,3}(?:[,，]\d{3})+|\d[\d.]*[万wWkK]\+?")
"""How often the page was read, as a number alone above the text."""
_HEADLINE = 8
"""Letters of a headline."""
_PLACE = re.compile(
    r"(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]?\s*[.、．]?\s*)?[\u4e00-\u9fff]{0,4}地\s*点\s*[:：]\s*\S"
)
"""Where something is, below the line that says when."""
_CALL = re.compile(r"(?:联系|咨询)?(?:电话|邮箱)[:：][\w@.\s-]{6,40}")
"""Whom to call, as it stands below a disclaimer."""
_CLOCK = re.compile(r"20\d\d\D\d\d?\D\d\d?\D{1,2}\d\d?:\d\d")
"""A moment, which above a text is that of the page, whatever the element with it is called."""
_SENTENCE = re.compile("[。！？；]")
_FULL_STOPS = ("。", "！", "？", "；", "：", ":", "”")
_WRITERS = ("作者：", "作者:", "著者：", "主编：", "编著：")
"""How lines begin that say who wrote each of several works."""
_LONG = 80
"""Characters of a paragraph that is neither a credit nor a heading."""
_BEHIND = 8
"""Blocks behind a text, below links to other pages, among which its editors stand."""
_TAIL = 6
"""Blocks at the end among which editors, sources and disclaimers may stand."""


@dataclass
class Choice:
    """The blocks kept, and what was read from the others."""

    kept: list[int] = field(default_factory=list)
    """Indexes of the blocks that are the article's own."""
    head: list[str] = field(default_factory=list)
    """Bylines inside the element, above the text."""
    tail: list[str] = field(default_factory=list)
    """The same below the text."""
    credits: list[str] = field(default_factory=list)
    original_url: str | None = None
    above_byline: int = 0
    """How many of the kept blocks stand above the page's byline."""
    dropped: int = 0
    end: int = 0
    """Where other pages' business begins among the blocks."""

    def keep(self, index: int) -> None:
        """Keep a block that was counted among the others."""
        self.kept.append(index)
        self.dropped -= 1

    def over(self, blocks: list[Block]) -> list[int]:
        """The blocks above the byline that are no sentence: what a site shows there, a headline's lines."""
        return [index for index in self.kept[: self.above_byline] if not _SENTENCE.search(blocks[index].text)]

    def settle(self, blocks: list[Block], title: str, dated: Evidence | None) -> None:
        """Drop what the text says again of its title and day, what stands above the byline and is no sentence (a
        headline's lines, a box of states and days), and a teaser there that is cut from what follows."""
        again = said_again(blocks, self.kept, title, dated)
        again.update(self.over(blocks))
        left = [index for index in self.kept if index not in again]
        del left[: summing_up([blocks[index].text for index in left[:SUMMED_UP]])]
        self.dropped += len(self.kept) - len(left)
        self.kept = left


def choose(blocks: list[Block], title: str = "") -> Choice:
    """Choose among the blocks of the main element; `title`: what the title element says."""
    chosen = Choice()
    _trust(blocks)
    end = find_end(blocks)
    boxes = find_boxes(blocks[:end]) | find_summary([block.text for block in blocks[:end][:AT_HEAD]])
    last_prose = next((at for at in reversed(range(end)) if is_prose(blocks[at], _PROSE)), -1)
    boxes |= find_card(blocks[:end], last_prose + 1)
    imprint = find_imprint([block.text for block in blocks[:end]], last_prose + 1)
    stacked = set[int]()
    """Blocks that are the value of the label above them."""
    told = footed = False
    """Whether the text, and the foot of the page, has begun."""
    listed = [block.text.startswith(_WRITERS) for block in blocks[:end]].count(True) > 1
    """Whether the text lists works with their authors."""
    bylines: list[int] = []
    """How many blocks were kept above each byline before that."""
    chosen.dropped, chosen.end = len(blocks) - end, end
    for index, block in enumerate(blocks[:end]):
        text = block.text
        late = index >= end - _TAIL
        early = len(chosen.kept) < _HEAD
        amid = not late or (index < last_prose and is_own_sentence(text))
        begun = told or not early or (bool(chosen.kept) and line_kind(text) is not LineKind.BYLINE)
        kind = line_kind(text, inside=amid and begun)
        chosen.dropped += 1
        foot = kind is LineKind.FOOTER and late and index > last_prose and len(text) < _LONG
        foot = foot or (index >= imprint and last_prose >= 0)
        if footed := footed or (foot and len(chosen.kept) > 1):
            continue  # what a mirror prints in a paragraph is no foot
        if kind is LineKind.CHROME and "\t" in text and is_of_a_table(blocks, index):
            kind = LineKind.TEXT  # how often it was shared
        if kind is LineKind.TEXT and not told and (read_edition(text) or (early and is_name_with_day(text))):
            kind = LineKind.BYLINE  # 某某日报 2025年5月12日 第1版
        if kind is LineKind.BYLINE and index + 1 < end and _PLACE.match(blocks[index + 1].text):
            kind = LineKind.TEXT  # when and where something is
        if told and kind is LineKind.BYLINE and not block.in_row and is_moment(text):
            continue  # when each part of a live report was put up
        if kind is LineKind.BYLINE and block.kind is ParagraphKind.ROW and "\t" in text and not labels_in(text):
            kind = LineKind.TEXT  # a row of days and what is on each
        if listed and text.startswith(_WRITERS) and len(labels_in(text)) == 1:
            chosen.keep(index)
            continue
        if (not told and text[0].isdigit() and _COUNT.fullmatch(text)) or heads_a_letter(text) or index in stacked:
            continue
        below = blocks[index + 1].text if index + 1 < len(blocks) else ""
        if (not told or ANSWERED.match(text)) and (pair := stacked_pair(text, below, goes_on=index - 1 in stacked)):
            chosen.head.append(pair)
            stacked.add(index + 1)
            bylines.append(len(chosen.kept))
            continue
        if not told and early and kind is LineKind.TEXT and _gives_it(blocks, index, chosen.kept, letters(title)):
            chosen.head.append(f"来源：{text}")
            bylines.append(len(chosen.kept))
            continue
        heads = kind is LineKind.BYLINE and not told and not is_bare_date(text)
        if heads and (_heads_a_text(text) or is_name_with_day(text) or DATE.search(text)):
            bylines.append(len(chosen.kept))
        if not told and early and kind is LineKind.TEXT and _is_labelled_title(text):
            chosen.head.append(text)
            continue
        if block.suspect or kind in (LineKind.CHROME, LineKind.PICTURE) or index in boxes:
            if not told and early and text[:2] == "20" and is_bait(text) and (day := DATE.match(text)):
                chosen.head.append(day[0])  # what a hacked site is to be found by stands behind it
            told_by_name = block.suspect == "byline" or (not told and early and _CLOCK.search(text))
            if (told_by_name and kind is LineKind.BYLINE) or (block.suspect and kind is LineKind.EDITOR):
                (chosen.tail if late and (told or not early) else chosen.head).append(text)
            continue
        if kind is LineKind.TEXT and not block.links and len(text) >= _LONG and block.kind is not ParagraphKind.ROW:
            chosen.keep(index)
            told = told or (index > 0 and text.endswith(SENTENCE_ENDS))
            continue
        if kind is LineKind.BYLINE and (
            block.kind is ParagraphKind.CAPTION or (told and _names_a_source(text) and index < last_prose)
        ):
            continue  # the picture's source, not the page's
        if kind is LineKind.ORIGINAL:
            found = ORIGINAL.match(text)
            chosen.original_url = (found and found[1]) or chosen.original_url
        elif kind is LineKind.BYLINE and not is_bare_date(text) and (early or late):
            closes = told or not early or index > last_prose >= 0
            (chosen.tail if late and closes else chosen.head).append(text)
            if (not late and read_reprint(text) and not labels_in(text)) or (BAR.match(text) and "、" in text):
                chosen.keep(index)  # the author's own words
        elif kind is LineKind.BYLINE and len(labels_in(text)) > 1:
            continue  # that of a second copy of the text
        elif kind is LineKind.EDITOR and (early or late):
            chosen.tail.append(text.replace("\t", "："))
        elif (
            (kind in (LineKind.DISCLAIMER, LineKind.FOOTER, LineKind.RELATED) and (late or not chosen.kept))
            or only_links(block)
            or is_paid(block)
            or (_ATTACHED.match(text) and index + 1 < end and only_links(blocks[index + 1]))
            or (late and _CALL.fullmatch(text) and line_kind(blocks[index - 1].text) is LineKind.DISCLAIMER)
        ):
            continue
        elif block.kind is ParagraphKind.ROW and (pairs := labelled_pairs(blocks, index)):
            chosen.head += pairs
        elif (
            (len(chosen.kept) < 3 or index >= end - 3 or blocks[index - 1].kind is ParagraphKind.ITEM)
            and len(text) < 50
            and is_credit(text)
        ):
            chosen.credits += credited(text)
        elif len(chosen.kept) < 3 and (sent := SENT_FROM.match(text)):
            chosen.credits += names(sent["names"])
        else:
            if kind is LineKind.BYLINE and early and (":" in text or not _begun(blocks, chosen.kept)):
                chosen.head.append(text)  # a bare date: perhaps the publish date, perhaps the text's own
            chosen.keep(index)
            told = told or (len(text) > _PROSE and text.endswith(SENTENCE_ENDS) and index > 0)
    while chosen.kept and _HEADS_NOTHING.match(blocks[chosen.kept[-1]].text):
        chosen.kept.pop()  # what files or notes are listed under, and none of the text's below
        chosen.dropped += 1
    ended = end < len(blocks) and is_end(blocks[end].text)
    behind = {LineKind.EDITOR, LineKind.BYLINE if ended else LineKind.EDITOR}
    chosen.tail += [block.text for block in blocks[end : end + _BEHIND] if line_kind(block.text) in behind]
    # More than half of a text does not stand above its byline: one further down closes it.
    above = [0, *accumulate(len(blocks[index].text) for index in chosen.kept)]
    chosen.above_byline = max((n for n in bylines if n < len(above) and 2 * above[n] < above[-1]), default=0)
    return chosen


def _gives_it(blocks: list[Block], index: int, above: list[int], title: str) -> bool:
    """Whether a line is a name alone that stands above or below the day, as figures, on which a page was put up, and is
    no headline itself, which may end as a name does (省领导调研市局): that is known, or stands above."""
    text = blocks[index].text
    if blocks[index].kind is ParagraphKind.HEADING or not names_giver(text) or title.startswith(letters(text)):
        return False
    if len(title) < _HEADLINE and all(len(letters(blocks[at].text)) < _HEADLINE for at in above):
        return False
    beside = [block.text for block in (*blocks[max(0, index - 1) : index], *blocks[index + 1 : index + 2])]
    return any(
        begins_with_day(line) and (":" in line or "年" not in line) and line_kind(line) is LineKind.BYLINE
        for line in beside
        if not labels_in(line)
    )


def _heads_a_text(text: str) -> bool:
    """Whether a byline has a label that stands above a text alone, not only that of a unit (办理单位：…)."""
    return any(field_of(label["label"]) != "unit" for label in labels_in(spaced(text)))


def _is_labelled_title(text: str) -> bool:
    """Whether a line is the headline behind its label (标题：…)."""
    labels = labels_in(text) if text.startswith(("标", "文章标", "新闻标")) else []
    return len(labels) == 1 and labels[0].start() == 0 and field_of(labels[0]["label"]) == "title"


def _begun(blocks: list[Block], kept: list[int]) -> bool:
    """Whether a sentence stands among some blocks: a day below it is that of a signature."""
    return any(blocks[index].text.endswith(_FULL_STOPS) for index in kept)


def _trust(blocks: list[Block]) -> None:
    """Suspect no longer what bears the name that most of the text does: it is the text's own frame. The foot of a page
    is none, however short the text above it."""
    if not any(block.suspect for block in blocks):
        return
    held = Counter[str]()
    total = 0
    for block in blocks:
        if block.suspect and FOOT.search(block.text):
            continue
        total += len(block.text)
        if block.suspect:
            held[block.suspect] += len(block.text)
    if 2 * held.total() < total:
        return
    innocent = set[str]()
    for name, length in held.most_common():
        if 4 * held.total() < total:
            break
        innocent.add(name)
        held.subtract({name: length})
    for block in blocks:
        if block.suspect in innocent:
            block.suspect = ""


def _names_a_source(line: str) -> bool:
    """Whether a byline names a source and nothing else; inside a text that is the credit of a picture."""
    return len(line) < _PROSE and line.lstrip("（(【[ ").startswith(("来源", "图源", "出处"))
