"""Ends of sentences that stand in another paragraph than their beginnings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from services.cleaner.repair.tables import words

_HAN = re.compile("[\u4e00-\u9fff]")
_OPENER = re.compile(
    "(?<=[\u4e00-\u9fff])(?:另外|此外|同时|近年来|近日|日前|下一步|接下来|据了解|据悉|目前|今年|去年|随后|会上|会后|"
    "截至|其中|首先|其次|最后|除此之外|值得一提的是|与此同时|一方面|另一方面)[,，、的]?"
)
_FINAL = "。！？…；：!?;:”」"
_AFTER_FINAL = "”’」』)）"
_CANNOT_BEGIN = re.compile("[，。、；：？！”’」』》）,;:?!](?!日前|近日)")
_LABELLED = re.compile(r"(?:来源|來源|作者|(?:发布|發布|发表)(?:时间|時間|日期)|浏览次数|点击)[:：]")
"""A byline is no sentence."""
_CAPTION = re.compile(r"[上下左右中]?图[为：:片一二三四五1-5]|资料图|摄[）)]?$|供图[）)]?$")
"""What a picture in the middle of a sentence leaves there."""

MIN_BROKEN = 20
"""Characters of a paragraph that may be the beginning of a broken sentence: a heading has no full stop either."""


class Move(NamedTuple):
    """The sentence that breaks off at `split` of paragraph `broken` goes on with paragraph `rest`; what stands after
    the split is a paragraph of its own, after it."""

    broken: int
    split: int
    rest: int


def moves(paragraphs: Sequence[str]) -> tuple[list[Move], int]:
    """The moves that are certain, and how many sentences seem to be torn without it being certain."""
    certain: list[Move] = []
    doubtful = 0
    present = [at for at, paragraph in enumerate(paragraphs) if paragraph]
    for at, *others in zip(present, present[1:], present[2:] + present[:1], strict=False):
        if certain and at <= certain[-1].rest:
            continue
        here, following = paragraphs[at], paragraphs[others[0]]
        if _finished(here):
            if _opens(here) and _closes(following):
                splits = [m.start() for m in _OPENER.finditer(here) if m.start() > here.rfind("“")]
                joints = [split for split in splits if _fits(here[split - 1], following[0], instead_of=here[split])]
                if len(joints) == 1:
                    certain.append(Move(at, joints[0], others[0]))
                else:
                    doubtful += bool(splits)
        elif len(here) > MIN_BROKEN and _HAN.match(here[-1]) and not _LABELLED.search(here):
            rest = next((i for i in others if i > at and _goes_on(here, paragraphs[i])), None)
            if rest is not None and (rest == others[0] or _finished(following) or _CAPTION.search(following)):
                certain.append(Move(at, len(here), rest))
            else:
                doubtful += rest is not None
    return certain, doubtful


def _goes_on(broken: str, rest: str) -> bool:
    """Whether a paragraph can only be the end of a sentence, and that of this one."""
    if not rest or not _finished(rest) or rest.startswith(broken[:MIN_BROKEN]):
        return False  # below a teaser its text begins anew
    if _CANNOT_BEGIN.match(rest):
        return _opens(broken) == _closes(rest)
    return _opens(broken) and _closes(rest) and _fits(broken[-1], rest[0], instead_of="")


def _finished(text: str) -> bool:
    return text[-1] in _FINAL or (text[-1] in _AFTER_FINAL and text[-2:-1] in _FINAL)


def _opens(text: str) -> bool:
    """Whether a quotation begins in the text that does not end there."""
    return text.rfind("“") > text.rfind("”") and text.count("“") == text.count("”") + 1


def _closes(text: str) -> bool:
    """Whether a quotation ends in the text that did not begin there."""
    end, begin = text.find("”"), text.find("“")
    return end >= 0 and (begin < 0 or end < begin) and text.count("”") == text.count("“") + 1


def _fits(left: str, right: str, *, instead_of: str) -> bool:
    """Whether two characters stand together in words, and `left` does not with what follows it now."""
    followers = words().get(left, ("", "", ""))[1]
    return right in followers and (not instead_of or instead_of not in followers)
