"""Sentences and clauses with their offsets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from schemas.articles import CleanedArticle, ParagraphKind
from services.extractor.mentions.model import Clause, Sentence

_IN_FIGURES = re.compile(r"(?:,(?<=\d,)\d{3}|[：:](?<=\d.)\d\d)(?!\d)")
"""The comma of 1,970 and the colon of 9:00 part nothing."""
_GIVES_POST = ("任命", "免去", "聘任")
"""任命：李明为…: the verb and whom it names."""
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
_ANEW = re.compile(
    r"[；;][\s　]*(?:自?20\d\d年|自?[今去前]年|截[至止]|[一二三四]季度|[上下]半年|全年|目前|当月|"
    r"[前首][一二三四五六七八九十\d]{1,2}个?月|"
    r"\d{1,2}[—\-～至到]\d{1,2}月|\d{1,2}月(?:份|末|底)|近[两三五十\d一二]|[^，。；\s]{1,16}以来)"
)
"""A part of a sentence with a period of its own is told for itself (2023年，…；截至今年6月底，…)."""
_NEXT = re.compile(
    r"[，,][\s　]*(?:(?:[另又]?据(?:悉|了解|介绍|统计)|[另又]悉|"
    r"(?:座谈|签约|启动|揭牌|颁奖|发布|开班|开幕|闭幕|动员|推进|部署|表彰|总结)?"
    r"(?:会议?|仪式|会|式)[上后]|座谈中|活动(?:现场|结束后)|当[天日晚]|同日|次日|翌日)[，,]|"
    r"(?<![示称明道出据算认计][，,])(?:(?:此[前外后]|另外|下一步|经查|与此同时|事[发]?后|接报后|至此|近年来|[今去]年以来|"
    r"截至(?!当)[^，。；\n]{0,8}[月日底末]|(?:[今去前]年|20\d\d年)(?:\d{1,2}月(?:\d{1,2}日)?)?)[，,]|"
    r"[本此]次召回))"
)
"""…，会上，张三…; …，据悉，…: what follows begins anew, however the writer ended what stands before."""
_NEXT_DAY = re.compile(
    r"(?<![后时起前来示称明道出据算认计])[，,][\s　]*"
    r"(?:(?:20\d\d年)?\d{1,2}月(?:\d{1,2}日|[上中下]旬|[份初底])?|\d{1,2}日)(?:[上下中]午|晚上?|凌晨|清晨)?[，,]"
)
_DATED = re.compile(r"[\s　]*(?![据按依为在自从因由]|根据)[^。；]*?(?:\d[日月](?!起)|近日|日前)")
"""5月9日，…，5月10日，…: what is told of another day."""
_SPOKEN = re.compile(r"[^，。；]{0,16}(?:指出|强调|要求)[，,：:]")
"""A speech goes on to its end."""
_FIGURE = re.compile(r"\d[\d.,]*[余多万亿]*(?:%|[\u4e00-\u9fff])")
_LONGEST = 2_000
"""Characters of a sentence; what is longer is nobody's sentence, but a list without end, and is read in pieces."""
_MAX_QUOTE = 400
"""An opening mark that is not closed within so many characters opens nothing."""


def _counts(text: str, start: int, end: int) -> bool:
    """Whether a figure that is no date is told there, not by a speaker."""
    return not _SPOKEN.match(text, start) and any(
        m[0][-1] not in "年月日时号" for m in _FIGURE.finditer(text, start, end)
    )


def split_sentences(article: CleanedArticle, signs: list[int]) -> list[Sentence]:
    """The sentences of the text, in order; `signs`: where its marks stand. A mark inside “…”, 《…》 or （…） ends
    neither sentence nor clause, unless the quotation holds whole sentences, in which case its last mark ends the
    sentence after the closing quote."""
    text = article.text
    titles = set(_titles(article))
    sentences: list[Sentence] = []
    clauses: list[Clause] = []
    clause = partial(tuple.__new__, Clause)  # a text has hundreds: without the named tuple's own detour
    line = depth = opened = sentence_start = clause_start = 0
    title = 0 in titles
    parts, marked = _PARTS, text + "\n"
    for at in [*signs, len(text)]:
        part = parts.get(marked[at])
        if part is None:
            continue
        end, ends = at, False
        if depth and (at - opened > _MAX_QUOTE or part == _LINE):
            depth = 0
        if part == _BREAKS:
            if depth or (text[at] in ",：:" and (_IN_FIGURES.match(text, at) or text.endswith(_GIVES_POST, 0, at))):
                continue
            if text[at] in "，,":
                ends = _NEXT.match(text, at) is not None or (
                    _NEXT_DAY.match(text, at) is not None and _DATED.match(text, sentence_start, at) is not None
                )
            else:
                ends = text[at] in "；;" and _ANEW.match(text, at) is not None and _counts(text, sentence_start, at)
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
    return sentences if all(s.end - s.start <= _LONGEST for s in sentences) else list(_in_pieces(sentences))


def _titles(article: CleanedArticle) -> Iterator[int]:
    """Where titles and headings begin, and lines that say the title again above the text."""
    title, text = (article.title or "").strip(), article.text
    for number, paragraph in enumerate(article.paragraphs):
        said = text[paragraph.start : paragraph.end].strip() if number < _ABOVE else ""
        again = (
            min(len(said), len(title)) >= _SHORTEST and said[-1] not in "。！；：" and (said in title or title in said)
        )
        if again or paragraph.kind in (ParagraphKind.TITLE, ParagraphKind.HEADING):
            yield paragraph.start


_ABOVE = 3
_SHORTEST = 8
"""So many lines stand above a text, and so many characters a title has."""


def _in_pieces(sentences: list[Sentence]) -> Iterator[Sentence]:
    """The sentences, parted between clauses, or inside endless ones, where they are too long."""
    number = 0
    for sentence in sentences:
        short = [
            Clause(at, min(at + _LONGEST, clause.end))
            for clause in sentence.clauses
            for at in range(clause.start, clause.end, _LONGEST)
        ]
        while short:
            start = sentence.start if short[0].start == sentence.clauses[0].start else short[0].start
            many = next((at for at, clause in enumerate(short) if at and clause.end - start > _LONGEST), len(short))
            clauses, short = short[:many], short[many:]
            end = clauses[-1].end if short else sentence.end
            yield Sentence(number, start, end, sentence.paragraph, clauses, sentence.title)
            number += 1
