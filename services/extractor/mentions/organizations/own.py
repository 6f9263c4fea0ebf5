"""What names a body without a place or another body before it."""

from __future__ import annotations

import re

from services.extractor.characters import char_before
from services.extractor.mentions.tokens import Tokens
from services.extractor.mentions.vocabulary import GROUP, HEAD, JOIN, SHORT_HEAD, TITLE


def says_enough(word: str) -> bool:
    """Whether a head names a body without anything before it: 人社局, 总局, 高新区管委会, 实验小学."""
    return (
        (len(word) > 2 and word[-1] in "局厅委")
        or word in ("总局", "总署")
        or word.endswith("区管委会")
        or word.startswith("实验")
    )


def is_college(tokens: Tokens, start: int, head: int) -> bool:
    """材料科学与工程学院, 马克思主义学院: the subject before the head, and a boundary before that."""
    if tokens.word(head) != "学院" or not _LEAST <= tokens.starts[head] - start <= _MOST:
        return False
    inside = range(tokens.before(start) + 1, head)
    if any(tokens.flags[i] & (GROUP | TITLE) for i in inside):
        return False
    return bool(inside) and all("一" <= character <= "鿿" for character in tokens.text[start : tokens.starts[head]])


_LEAST = 2
_MOST = 10


def own_name(tokens: Tokens, start: int, head: int) -> bool:
    """华联超市: two to four unknown characters and nothing else before the head."""
    return 2 <= tokens.starts[head] - start <= 4 and tokens.before(tokens.starts[head]) == tokens.before(start) + (
        start in tokens.at
    )


def listed_authority(tokens: Tokens, head: int) -> bool:
    """某市市场监管局、|公安局: right behind another authority, whose place it has."""
    joined = head > 1 and tokens.flags[head - 1] & JOIN and tokens.ends[head - 1] == tokens.starts[head]
    if not joined or tokens.word(head) != "公安局":
        return False
    return char_before(tokens.text, tokens.starts[head - 1]) in "局厅委办" and bool(
        tokens.flags[head - 2] & (HEAD | SHORT_HEAD)
    )


def nameless(tokens: Tokens, start: int, head: int) -> bool:
    """Whether a company's name has no character of its own: 保险公司, 上市公司; all its words are ordinary ones."""
    if tokens.word(head).startswith(("有限", "股份有限", "集团有限")):
        return False
    position = start
    while position < tokens.starts[head]:
        index = tokens.at.get(position)
        if index is None:
            return False
        position = tokens.ends[index]
    return True


def names_group(tokens: Tokens, head: int) -> bool:
    """演讲比赛小学|组: who competes there, no school."""
    return _GROUP.match(tokens.text, tokens.ends[head]) is not None and tokens.word(head).endswith(_SCHOOLS)


_SCHOOLS = ("小学", "中学", "初中", "高中", "大学", "高校", "幼儿园", "学院", "高职", "中职")
_GROUP = re.compile("组(?![织成建团队委])")
