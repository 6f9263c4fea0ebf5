"""Names in a list behind an office that all of them share."""

from __future__ import annotations

import re

from services.extractor.lexicons import terms
from services.extractor.mentions.persons.names import is_given, name_after, surnames
from services.extractor.mentions.persons.peoples import other_peoples_name
from services.extractor.mentions.tokens import Tokens
from services.extractor.mentions.vocabulary import BODY, GROUP, HEAD, TITLE


def next_member(tokens: Tokens, start: int) -> int:
    """副局长李明、|乌云其其格|、|安宁|出席: the end of the name that begins here; -1 where none does."""
    end = -1
    if tokens.text[start : start + 2] in terms("other_peoples_names"):
        end = other_peoples_name(tokens, start)
    if end < 0:
        end = name_after(tokens, start, sure=False)
    return end if end > 0 else _last_member(tokens, start)


def _last_member(tokens: Tokens, start: int) -> int:
    """The end of a name that is a word elsewhere (安宁, 高远), before what those do who share the office."""
    last = _LAST.match(tokens.text, start)
    at = tokens.at.get(start)
    somebody = at is not None and tokens.flags[at] & (GROUP | TITLE | BODY | HEAD)
    named = last is not None and last[0] not in _ALL and tokens.text[start] in surnames()[0]
    return last.end() if last and named and not somebody else -1


_LAST = re.compile(
    r"[\u4e00-\u9fff]{1,2}?[^省市县区州镇乡村局院所部处\W](?=出席|参加|列席|陪同|到会|到场|分别|率队|带队|等(?:出席|参加|列席|陪同|到会|领导|同志|人|，)|[及和]?(?:相关|有关|各)[^，。；]{2,16}(?:人|人员|同志))"
)
_ALL = ("全体", "全员", "广大", "相关", "有关", "各界")


def unusual_member(tokens: Tokens, start: int) -> int:
    """陈东、但瑞金、别建华、王强: the end of what has no known family name and stands between the marks of a list; -1
    where it is no name."""
    member = _MEMBER.match(tokens.text, start)
    at = tokens.at.get(start)
    if member is None or (at is not None and tokens.ends[at] - start > 1) or not is_given(tokens, start, member.end()):
        return -1
    return member.end()


_MEMBER = re.compile(r"[^各有相全本该我其省市县区镇乡村\W\d]{2,3}(?=、)")
