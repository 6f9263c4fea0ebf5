"""Sentences and clauses with their offsets."""

from __future__ import annotations

import re
from functools import partial

from schemas.articles import CleanedArticle, ParagraphKind
from services.extractor.mentions.model import Clause, Sentence

_THOUSANDS = re.compile(r",(?<=\d,)\d{3}(?!\d)")
"""The comma of 1,970 parts nothing."""
_ENDS = frozenset("。！？!?")
_BREAKS = frozenset("，,；;：:")
_OPENING = frozenset("“‘「『《（([【")
_CLOSING = frozenset("”’」』》）)]】")
_SPACE = "\u3000"
"""The last white space of Unicode."""
_MAX_QUOTE = 400
"""An opening mark that is not closed within so many characters opens nothing."""


def split_sentences(article: CleanedArticle, signs: list[int]) -> list[Sentence]:
    """The sentences of the text, in order; `signs`: where its marks stand. A mark inside “…”, 《…》 or （…） ends
    neither sentence nor clause, unless the quotation holds whole sentences, in which case its last mark ends the
    sentence after the closing quote."""
    text = article.text
    heading = (ParagraphKind.TITLE, ParagraphKind.HEADING)
    titles = {p.start for p in article.paragraphs if p.kind in heading}
    sentences: list[Sentence] = []
    clauses: list[Clause] = []
    clause = partial(tuple.__new__, Clause)  # a text has hundreds: without the named tuple's own detour
    line = depth = opened = sentence_start = clause_start = 0
    title = 0 in titles
    for at in [*signs, len(text)]:
        end = at
        mark = text[at] if at < len(text) else "\n"
        ends = False
        if depth and (at - opened > _MAX_QUOTE or mark == "\n"):
            depth = 0
        if mark in _BREAKS:
            if depth or (mark == "," and _THOUSANDS.match(text, at)):
                continue
        elif mark in _ENDS:
            if depth:
                continue
            ends = True
        elif mark in _OPENING:
            if not depth:
                opened = at
            depth += 1
            continue
        elif mark in _CLOSING:
            depth = max(0, depth - 1)
            if depth or mark not in "”’」』" or at <= clause_start or text[at - 1] not in _ENDS:
                continue
            end, ends = at + 1, True
        elif mark != "\n":
            continue
        if end > clause_start and (text[clause_start] > _SPACE or not text[clause_start:end].isspace()):
            clauses.append(clause((clause_start, end)))
        clause_start = at + 1
        if ends or mark == "\n":
            end = clause_start if ends else at
            if end > sentence_start and (text[sentence_start] > _SPACE or not text[sentence_start:end].isspace()):
                sentences.append(Sentence(len(sentences), sentence_start, end, line, clauses, title))
            clauses = []
            sentence_start = clause_start
        if mark == "\n":
            line += 1
            title = clause_start in titles
    return sentences
