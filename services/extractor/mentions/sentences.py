"""Sentences and clauses with their offsets."""

from __future__ import annotations

import re

from schemas.articles import CleanedArticle, ParagraphKind
from services.extractor.mentions.model import Clause, Sentence

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
        sentences.extend(_split_line(line, start, number, start in titles))
        start += len(line) + 1
    return sentences


def _split_line(line: str, offset: int, number: int, title: bool) -> list[Sentence]:
    out: list[Sentence] = []
    clauses: list[Clause] = []
    sentence_start = clause_start = 0
    depth = 0
    opened = 0

    def close(end: int) -> None:
        nonlocal sentence_start, clause_start
        if line[sentence_start:end].strip():
            out.append(Sentence(offset + sentence_start, offset + end, number, tuple(clauses), title))
        clauses.clear()
        sentence_start = clause_start = end

    def close_clause(end: int, following: int) -> None:
        nonlocal clause_start
        if end > clause_start and line[clause_start:end].strip():
            clauses.append(Clause(offset + clause_start, offset + end))
        clause_start = following

    for match in _MARK.finditer(line):
        mark, at = match.group(), match.start()
        if depth and at - opened > _MAX_QUOTE:
            depth = 0
        if mark in _OPENING:
            if not depth:
                opened = at
            depth += 1
        elif mark in _CLOSING:
            depth = max(0, depth - 1)
            if not depth and mark in "”’」』" and at and line[at - 1] in _ENDS and at > clause_start:
                close_clause(at + 1, at + 1)
                close(at + 1)
        elif depth:
            continue
        elif mark in _ENDS:
            close_clause(at, at + 1)
            close(at + 1)
        elif mark in _BREAKS:
            close_clause(at, at + 1)
    close_clause(len(line), len(line))
    close(len(line))
    return out
