"""Sentences and clauses with their offsets."""

from __future__ import annotations

import re

from schemas.articles import CleanedArticle, ParagraphKind
from services.extractor.mentions.model import Sentence

_MARK = re.compile(r"[。！？!?；;，,：:\n“”‘’「」『』《》（）()\[\]【】]")
_ENDS = frozenset("。！？!?")
_BREAKS = frozenset("，,；;：:")
_OPENING = frozenset("“‘「『《（([【")
_CLOSING = frozenset("”’」』》）)]】")
_MAX_QUOTE = 400
"""An opening mark that is not closed within so many characters opens nothing."""


def split_sentences(article: CleanedArticle) -> list[Sentence]:
    """The sentences of the text, in order. A mark inside “…”, 《…》 or （…） ends neither sentence nor clause, unless
    the quotation holds whole sentences, in which case its last mark ends the sentence after the closing quote."""
    titles = {p.start for p in article.paragraphs if p.kind in (ParagraphKind.TITLE, ParagraphKind.HEADING)}
    sentences: list[Sentence] = []
    start = 0
    for number, line in enumerate(article.text.split("\n")):
        if line:
            _split_line(line, start, number, start in titles, sentences)
        start += len(line) + 1
    return sentences


def _split_line(line: str, offset: int, number: int, title: bool, out: list[Sentence]) -> None:
    bounds: list[int] = []
    sentence_start = clause_start = depth = opened = 0
    for match in _MARK.finditer(line):
        at = match.start()
        mark = line[at]
        if depth and at - opened > _MAX_QUOTE:
            depth = 0
        end = at
        ends = False
        if mark in _BREAKS:
            if depth:
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
        else:
            depth = max(0, depth - 1)
            if depth or mark not in "”’」』" or not at or line[at - 1] not in _ENDS or at <= clause_start:
                continue
            end, ends = at + 1, True
        if end > clause_start and not line[clause_start:end].isspace():
            bounds += offset + clause_start, offset + end
        clause_start = at + 1
        if ends:
            if not line[sentence_start:clause_start].isspace():
                out.append(Sentence(offset + sentence_start, offset + clause_start, number, bounds, title))
            bounds = []
            sentence_start = clause_start
    end = len(line)
    if end > clause_start and not line[clause_start:].isspace():
        bounds += offset + clause_start, offset + end
    if end > sentence_start and not line[sentence_start:].isspace():
        out.append(Sentence(offset + sentence_start, offset + end, number, bounds, title))
