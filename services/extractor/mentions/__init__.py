"""The mention layer: who, where, when, what and how much an article names, with normalised values.

`find_mentions(article)` is all that the event layer needs; `model` says what it returns.
"""

from services.extractor.mentions.find import find_mentions
from services.extractor.mentions.model import Clause, Kind, Mention, Mentions, Sentence

__all__ = ["Clause", "Kind", "Mention", "Mentions", "Sentence", "find_mentions"]
