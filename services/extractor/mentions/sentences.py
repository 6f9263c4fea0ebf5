"""Sentences and clauses with their offsets."""

from __future__ import annotations

import re
from functools import partial

from schemas.articles import CleanedArticle, ParagraphKind
from services.extractor.mentions.model import Clause, Sentence

_THOUSANDS = re.compile(r",(?<=\d,)\d{3}(?!\d)")
"""The comma of 1,970 parts nothing."""
_ENDS, _BREAKS, _OPENING, _CLOSING, _LINE = range(5)
_PARTS = {
    **dict.fromkeys("。！？!?", _ENDS),
    **dict.fromkeys("，,；;：:", _BREAKS),
    **dict.fromkeys("“‘「『《（([【", _OPENING),
    **dict.fromkeys("”’」』》）)]】", _CLOSING),
    "\n": _LINE,
}
"""What the marks do that part sentences."""
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
        part = _PARTS.get(text[at]) if at < len(text) else _LINE
        if part is None:
            continue
        ends = False
        if depth and (at - opened > _MAX_QUOTE or part == _LINE):
            depth = 0
        if part == _BREAKS:
            if depth or (text[at] == "," and _THOUSANDS.match(text, at)):
                continue
        elif part == _ENDS:
            if depth:
                continue
            ends = True
        elif part == _OPENING:
            if not depth:
                opened = at
            depth += 1
            continue
        elif part == _CLOSING:
            depth = max(0, depth - 1)
            if depth or text[at] not in "”’」』" or at <= clause_start or _PARTS.get(text[at - 1]) != _ENDS:
                continue
            end, ends = at + 1, True
        if end > clause_start and (text[clause_start] > _SPACE or not text[clause_start:end].isspace()):
            clauses.append(clause((clause_start, end)))
        clause_start = at + 1
        if ends or part == _LINE:
            end = clause_start if ends else at
            if end > sentence_start and (text[sentence_start] > _SPACE or not text[sentence_start:end].isspace()):
                sentences.append(Sentence(len(sentences), sentence_start, end, line, clauses, title))
            clauses = []
            sentence_start = clause_start
        if part == _LINE:
            line += 1
            title = clause_start in titles
    return sentences
