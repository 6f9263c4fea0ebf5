"""Texts with half-width punctuation, as some editors and mirrors leave it, read with the punctuation of Chinese."""

from __future__ import annotations

import re

from schemas.articles import CleanedArticle

_FULL = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）"}
_HALF = re.compile("[,;:?!()](?:(?<=[\u4e00-\u9fff”’》）)].)|(?=[\u4e00-\u9fff“‘《（]))")
"""A mark beside Chinese; those inside figures and times stand between digits. It begins with the mark, so that the
engine looks for marks alone."""


def in_full_width(article: CleanedArticle) -> CleanedArticle:
    """The article as it is to be read: every character of its text has the place that it had."""
    if not _HALF.search(article.text):
        return article
    return article.model_copy(update={"text": _HALF.sub(lambda mark: _FULL[mark[0]], article.text)})
