"""What stands above a text and says its beginning: the teaser of a list, the summary in a box."""

from __future__ import annotations

import re

from services.cleaner.headline import letters, shared

SUMMED_UP = 9
"""Paragraphs in which what a teaser says comes again."""
_SUMMARY = re.compile(
    r"^[\[【(（]?(?:内容|本文|新闻)?(?:摘要|导读|导语|提要|核心提示|提示|简介)[\]】)）]?\s*[:：]?\s*(?=\S)"
)
"""What a box above a text says it is."""
_CLAUSE = re.compile("[，。；！？：,;!?:]")
_PROSE = 30
"""Letters of a teaser."""
_WORDS = 10
_AGAIN = 0.8
"""Share of a summary's pairs of letters that come again below it, where it says that it is one."""


def is_told_again(first: str, following: list[str]) -> bool:
    """Whether what stands above headline and byline is one of the paragraphs below them, or the beginning of one: what
    the page says of itself to search engines."""
    own = letters(first)
    return len(own) >= _PROSE and any(letters(each).startswith(own) for each in following[:SUMMED_UP])


def says_what_it_is(first: str) -> bool:
    """Whether a paragraph begins with the name of a summary: 导读 …."""
    return _SUMMARY.match(first) is not None


def is_teaser(first: str, following: list[str]) -> bool:
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
