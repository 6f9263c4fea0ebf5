"""What stands above a text and says its beginning: the teaser of a list, the summary in a box; and below it what says
some of it again, or is the titles of other pages."""

from __future__ import annotations

import re

from services.cleaner.headline import letters, shared

SUMMED_UP = 9
"""Paragraphs in which what a teaser says comes again."""
_CALLED = "(?:(?:内容|本文|文章|新闻)?(?:摘要|导读|导语|提要|概要|概述|简介)|核心(?:提示|阅读)|(?:阅读)?提示)"
_SUMMARY = re.compile(rf"^[\[【(（]?{_CALLED}[\]】)）]?\s*[:：]?\s*(?=\S)")
"""What a box above a text says it is."""
_HEADING = re.compile(rf"[\[【(（]?{_CALLED}[\]】)）]?\s*[:：]?")
"""The same on a line of its own."""
_CLAUSE = re.compile("[，。；！？：,;!?:]")
_PROSE = 30
"""Letters of a teaser."""
_WORDS = 10
_HEADLINE = 10
"""Letters of a headline that no text repeats by chance."""
_SAID_AGAIN = 20
"""Letters of a last paragraph that an earlier one has."""
_TITLES = 60
"""Letters of several titles without anything between them."""
_OF_THE_TEXT = re.compile("附|注|抄送|主送|表|图|[（(]")
"""How lists below a text begin that are its own."""
_AGAIN = 0.8
"""Share of a summary's pairs of letters that come again below it, where it says that it is one."""


def is_told_again(first: str, following: list[str]) -> bool:
    """Whether what stands above headline and byline is one of the paragraphs below them, or the beginning of one: what
    the page says of itself to search engines."""
    own = letters(first)
    return len(own) >= _PROSE and any(letters(each).startswith(own) for each in following[:SUMMED_UP])


def summing_up(paragraphs: list[str]) -> int:
    """How many paragraphs at the head of a text only say what those below them do: a teaser, perhaps below a heading
    that calls it one."""
    headed = bool(paragraphs) and _HEADING.fullmatch(paragraphs[0]) is not None
    above = paragraphs[headed:]
    if len(above) < 2:
        return 0
    first, *following = above
    alone = len(following) < 2 and not headed and not _SUMMARY.match(first)
    if alone and not (len(letters(first)) >= _PROSE and letters(following[0]).startswith(letters(first))):
        return 0
    return headed + 1 if _is_teaser(first, following) else 0


def _is_teaser(first: str, following: list[str]) -> bool:
    """Whether a text's first paragraph is only the beginning of those that follow it, cut somewhere, or is made of
    clauses that all come again in them."""
    labelled = _SUMMARY.match(first)
    first = first[labelled.end() :] if labelled else first
    if len(first) >= _PROSE and any(
        first[:-1] in each and len(each) > len(first) + 1 and (each is following[0] or following[0] not in each)
        for each in following  # not one that says all of them again
    ):
        return True
    own = letters(first)
    if labelled and len(own) >= _PROSE and shared(own, letters("".join(following))) >= _AGAIN:
        return True
    if len(own) < _PROSE or not own.startswith(letters(following[0][:_WORDS])[:1]):
        return False
    told = letters("".join(following))
    if told.startswith(own):
        return True
    clauses = [clause for part in _CLAUSE.split(first) if (clause := letters(part))]
    return len(clauses) > 1 and told.startswith(clauses[0]) and all(clause in told for clause in clauses)


def without_repeats(texts: list[str], kept: list[int], title: int | None) -> list[int]:
    """The lines of a text (`texts[index]`, the title first) without those that say the title again, the teaser above
    it, and below it a paragraph that an earlier one has, or the titles of other pages."""
    titled = letters(texts[title]) if title is not None else ""
    if len(titled) >= _HEADLINE:
        kept = [index for index in kept if index == title or letters(texts[index]) != titled]
    first = 1 if kept[:1] == [title] else 0
    del kept[first : first + summing_up([texts[index] for index in kept[first : first + SUMMED_UP]])]
    last = kept[-1] if len(kept) > first + 1 else None
    if last is not None and _is_of_others(texts[last], [texts[index] for index in kept[first:-1]]):
        del kept[-1]
    return kept


def _is_of_others(last: str, above: list[str]) -> bool:
    """Whether a last paragraph is said above, or names other pages one behind the other."""
    own = letters(last)
    said = len(own) >= _SAID_AGAIN and last.endswith(("。", "！", "？"))
    if said and any(own in letters(each) and len(letters(each)) > len(own) for each in above):
        return True
    parted = len(_CLAUSE.findall(last)) + last.count("、")
    ended = above[-1].endswith(("。", "）", ")", "”"))
    row = len(own) >= _TITLES and parted * _TITLES <= len(own) and "\t" not in last
    return row and ended and not last.endswith(("。", "；", ";")) and not _OF_THE_TEXT.match(last)
