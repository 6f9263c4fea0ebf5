"""Words that took the last character of somebody's name, or the first of an office: 李建国|会见了, 欧阳明高|院士."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from services.extractor.lexicons import terms
from services.extractor.mentions.vocabulary import WORD, vocabulary

if TYPE_CHECKING:
    from services.extractor.mentions.tokens import Tokens

_PAIR = 2
_FURTHER = 12
"""So many characters behind a wrong word the right ones may reach."""


def cut_beside_names(tokens: Tokens) -> None:
    """Mend the row of words of a text beside the names of persons."""
    _split_receptions(tokens)
    _split_academicians(tokens)
    _split_names(tokens)
    _split_leads(tokens)


def cut(tokens: Tokens, at: int, stop: int, flag: int) -> None:
    """Read what begins at a position anew: a word up to `stop`, with the words that follow there."""
    known, flags = vocabulary()
    first = bisect_left(tokens.starts, at)
    last = bisect_left(tokens.starts, stop + _FURTHER)
    end = max(tokens.ends[last - 1], stop)
    again = known.find_matches_as_indexes(tokens.text[stop:end])
    tokens.starts[first:last] = [at, *(stop + start for _, start, _ in again)]
    tokens.ends[first:last] = [stop, *(stop + close for _, _, close in again)]
    tokens.flags[first:last] = [flag, *(flags[word] for word, _, _ in again)]


def _split_receptions(tokens: Tokens) -> None:
    """李建国|会见了, 王晓峰|会谈时, 李永年|会长: the last character of a name makes no gathering with the first of what
    its bearer does or is."""
    for found in _RECEPTIONS.finditer(tokens.text):
        index = tokens.ending.get(found.start() + 1)
        if index is not None and tokens.ends[index] - tokens.starts[index] == _PAIR:
            cut(tokens, tokens.starts[index], found.start(), WORD)


_RECEPTIONS = re.compile("会(?:(?<=[国峰学商年].)(?=见了?(?![证闻识效])|谈(?!判)|晤)|(?<=[国峰年].)(?=长(?![期远效])))")


def _split_academicians(tokens: Tokens) -> None:
    """欧阳明高|院士: the last character of a kind of institution (高院, 学院) begins the office."""
    at = tokens.text.find("院士")
    while at >= 0:
        index = tokens.ending.get(at + 1)
        if index is not None and tokens.starts[index] < at:
            cut(tokens, tokens.starts[index], at, WORD)
        at = tokens.text.find("院士", at + 2)


def _split_leads(tokens: Tokens) -> None:
    """局长张胜利|率队, 主任李成功|率检查组: behind an office and a name who leads somebody, no rate (利率, 成功率)."""
    for found in _LEADS.finditer(tokens.text):
        index = tokens.ending.get(found.end())
        if index is not None and tokens.ends[index] - tokens.starts[index] >= _PAIR:
            cut(tokens, tokens.starts[index], found.start(), WORD)


_LEADS = re.compile(
    r"率(?:(?<=[长任记员席理师授].[利功效税速比].)|(?<=[长任记员席理师授]..[利功效税速比].))"
    r"(?=[队团领员]|[^，。；]{0,12}(?:[组团队]|人员|一行|负责人|领导|代表|干部|骨干))"
)


def _split_names(tokens: Tokens) -> None:
    """艾合买提|出席, 朝克图|为学员: the last character of a name begins no word with what follows."""
    for found in _NAMED.finditer(tokens.text):
        at = found.start()
        index = tokens.at.get(at)
        if index is not None and tokens.ends[index] - at > 1 and _ends_name(tokens.text, at):
            cut(tokens, at, at + 1, WORD)


_NAMED = re.compile("提(?=出席|到)|图(?=为)")
"""Where the name of a people without family names ends in a character of 提出, 提到, 图为."""


def _ends_name(text: str, at: int) -> bool:
    """Whether what begins such a name stands near enough before."""
    names = terms("other_peoples_names")
    return "·" in text[max(0, at - _NAME) : at] or any(
        text[start : start + 2] in names for start in range(max(0, at - _NAME), at)
    )


_NAME = 5
