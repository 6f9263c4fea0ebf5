"""The lines of a plain text as paragraphs: what an editor wrapped is joined, what a scrape ran together is parted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from itertools import dropwhile, pairwise

from schemas.articles import ParagraphKind
from services.cleaner.columns import columns
from services.cleaner.credits import ANNOUNCED
from services.cleaner.filled_lines import filled
from services.cleaner.linked_words import broken_around_words
from services.cleaner.one_line import SPACED, blanks, is_spaced
from services.cleaner.reading import MAX_CHARACTERS, MAX_PARAGRAPHS, Line
from services.cleaner.repair.wrapped import PAGE_NUMBER, SENTENCE, full_lines
from services.cleaner.text_tables import rows_of_tables

_MARKDOWN = re.compile(r"^(?:#{1,6}\s+(?=\S)|(?:> ?)+(?=.{20}))")
"""The mark of a heading, or of a paragraph that is quoted."""
_CLOSED = re.compile(r"\s+#+$")
"""The same behind a heading."""
_APART = re.compile(
    r"(?<![，。；、])\t+(?=[^\t]{20})| {8,}(?=\S)|(?<=[。！？”])\u3000{2,}|\u3000{2,}(?=[^\u3000\n]{40})"
)
"""What parts a column's name, a title and a text that stand on one line."""
_FIELDS = re.compile(rf"(?<![，。；、])\t+|{_APART.pattern}")
"""The same in the first lines, where no table stands."""
_SENTENCES = re.compile(rf"{SPACED.pattern}|{_FIELDS.pattern}")
"""The same in a line whose sentences are paragraphs."""
_TOP = 3
_INDENT = " \t\u3000\xa0"
_SHAPELESS = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff "
"""A line of these alone is blank."""
_LINE = re.compile(r"\S.*")
_NARROWEST = 50
"""Columns of the lines of a wrapped text, in half characters; shorter lines are lists, verses, or those of a column."""
_RUNNING = 10
"""Characters of a title that stands above each page."""
_SLACK = 3
"""Half characters that a full line may miss: a mark that may not stand at its end, a letter beside Han characters."""
_FULL = 2
"""So many full lines below one that is set in are no accident."""
_GOES_ON = ("，", "、", "“", "《", "（")
"""No paragraph ends so: its sentence has lines of its own."""
_GOES_ON_WITH = re.compile(
    r"[ \t\u3000\xa0]*(?:[，。、；！？）》]|,(?=[\u4e00-\u9fff“《]|\d{1,4}[\u4e00-\u9fff]))"
    r"(?![，。、；！？,]|日前|近日)"
)
"""How a line begins whose sentence began on the line above."""
_TOLD = re.compile(r"[^\s:：，。；]{2,60}[，。；]")
"""How a line begins that goes on with prose; the byline below a title has labels."""


def beginning(text: str) -> tuple[str, str]:
    """A text as far as it is read, and why no further; the whole and nothing where it is no longer than texts are."""
    room = MAX_CHARACTERS
    for number, line in enumerate(_LINE.finditer(text) if len(text) > MAX_PARAGRAPHS else ()):
        room -= line.end() - line.start()
        if number == MAX_PARAGRAPHS:
            return text[: line.start()], f"more than {MAX_PARAGRAPHS} lines"
        if room < 0:
            return text[: line.end() + room], f"more than {MAX_CHARACTERS} characters"
    return text, ""


def read_lines(text: str) -> list[Line]:
    """Non-blank lines of a text with their places, wrapped ones joined."""
    raw = _unquoted(text).splitlines(keepends=True)
    told = [line for line in raw if not line.isspace()]
    wrapped = filled(raw)
    is_full = _wrap(told if wrapped is None else [])
    flat = blanks(told)
    lines: list[Line] = []
    position, open_end = 0, False
    above: set[str] = set()
    turned = False  # the number of a page stands right above
    linked = _broken_at_links(raw) | broken_around_words(raw)
    rows = rows_of_tables(raw) if any("\t" in line for line in told) else set()
    for number, (line, following) in enumerate(zip(raw, [*raw[1:], ""], strict=False)):
        if line.isspace():
            position += len(line)
            open_end = False
            continue
        if wrapped and number in wrapped.numbers:
            position += len(line)
            continue
        bare = line.rstrip()
        if number in rows:
            row = bare.strip()
            start = position + line.index(row)
            lines.append(Line(row, ParagraphKind.ROW, start, start + len(row)))
            position += len(line)
            open_end = False
            continue
        if open_end and (PAGE_NUMBER.fullmatch(bare) or (turned and bare in above)):
            turned = bare not in above
            position += len(line)
            continue
        turned = False
        if len(bare) >= _RUNNING:
            above.add(bare)
        apart = flat or (_SENTENCES if is_spaced(bare) else _FIELDS if len(lines) < _TOP else _APART)
        for start, end in _parts(bare, apart, _glued(bare) if len(lines) < 2 * _TOP else None):
            said = _unmarked(line[start:end])
            if not said:
                continue
            place = position + start
            goes_on = open_end and start == 0
            if lines and (goes_on or (wrapped and number in wrapped.going_on and not bare[:start].strip())):
                lines[-1].text += said
                lines[-1].end = position + end
            else:
                lines.append(Line(said, start=place, end=position + end))
        of_a_text = open_end or SENTENCE.search(bare) is not None or _TOLD.match(following) is not None
        goes_on = "://" not in bare and is_full(bare) and of_a_text
        open_end = goes_on or bare.endswith(_GOES_ON) or _GOES_ON_WITH.match(following) is not None
        open_end = open_end or number + 1 in linked
        position += len(line)
    return lines


def _broken_at_links(lines: list[str]) -> set[int]:
    """The numbers of lines that go on with the one above: a sentence was broken before each of its words that were
    links, so that all but the first line begin with such a word, and none but the last is complete."""
    broken: set[int] = set()
    run: list[int] = []
    for number, (above, line) in enumerate(pairwise([*lines, ""]), 1):
        if _UNENDED.search(above) and _BEGINS.match(line):
            run.append(number)
        else:
            broken.update(_of_links(lines, run) if len(run) > _ALIKE and _COMPLETE.search(above) else ())
            run = []
    return broken


def _of_links(lines: list[str], run: list[int]) -> list[int]:
    """Those of some lines, up to the last, that begin with words that come again there, as the links of one sentence
    with commas do; a title may stand above it."""
    words = Counter(lines[at][:_WORD] for at in run)
    own = list(dropwhile(lambda at: words[lines[at][:_WORD]] == 1, run))
    if len(own) <= _ALIKE or any(words[lines[at][:_WORD]] == 1 for at in own):
        return []
    begun = lines[own[0] - 1].startswith(tuple(lines[at][:_WORD] for at in own))  # titles in a list
    commas = sum(_COMMA.search(lines[at][:-1]) is not None for at in own)
    return own if not begun and 2 * commas >= len(own) else []


_WORD, _ALIKE = 2, 2
"""Characters of such a word, and lines that begin so by accident."""
_UNENDED = re.compile(r"[\u4e00-\u9fff\d，,、]\s*$")
_BEGINS = re.compile("[\u4e00-\u9fff]{2}")
_COMMA = re.compile("[，,]")
_COMPLETE = re.compile(r"[。！？]\s*$")


def _unquoted(text: str) -> str:
    """A text with blanks for the marks before its lines, where all of it was quoted, as in the answer to a mail."""
    quoted = len(_QUOTED.findall(text))
    return (
        _QUOTED.sub(lambda marks: " " * len(marks[0]), text) if quoted and quoted == len(_LINE.findall(text)) else text
    )


_QUOTED = re.compile("^[ \t]*(?:>[ \t]?)+", re.M)


def _unmarked(line: str) -> str:
    """A line of Markdown as it is shown: links by their words, no pictures, no emphasis."""
    if not _MARKED.search(line):
        return line
    line = _LINK.sub(lambda link: "" if link[0][0] == "!" else link[1], line)
    return _ESCAPED.sub(r"\1", _CODE.sub(r"\1", _EMPHASIS.sub(r"\2", line))).strip()


_MARKED = re.compile(r"\]\(|\*\*|[\\`]|^_")
_LINK = re.compile(r"!?\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+\"[^\"]*\")?\)")
_EMPHASIS = re.compile(r"(\*\*|(?<!\w)__?(?=\S))(.+?)\1")
_CODE = re.compile(r"`([^`]+)`")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!|-])")


def _glued(line: str) -> tuple[int, int] | None:
    """What stands between a title or a source and the text on the first line, where a dateline begins that: the fields
    of a row that lost its header, or a blank."""
    for found in (_ROW.match(line), _SOURCE.match(line), _HEADLINE.match(line)):
        if found and ANNOUNCED.match(line, found.end()):
            return found.span("mark")
    told = _TOLD_NEWS.match(line) or _NOTICE.match(line)
    return told.span("mark") if told else None


_ROW = re.compile(r"[^。！？,，;；]{6,80}(?P<mark>[,;]\s*)")
_HEADLINE = re.compile(r"[^。！？,，;；]{6,80}?(?P<mark>[ \u3000]+)(?=本[报网刊台]讯)")
_TOLD_NEWS = re.compile(
    r"(?!.{0,50}(?:[记記](?:\([^()]{1,6}\))?者|通[讯訊]))"
    r"[^。！？,，;；:：]{8,60}?(?P<mark>(?<![讯訊电電息道)）])[ \u3000]+)"
    r"(?=(?:昨[日天]|近日|日前|连日来|(?:20\d\d年)?\d{1,2}月\d{1,2}日[\u4e00-\u9fff,，]).{20,200}?[。！].{20})"
)
"""A headline before news without a dateline, at the beginning of a paragraph of sentences."""
_NOTICE = re.compile(
    r"[^。！？,，;；:：]{0,24}[关關](?:\([^()]{1,6}\))?[于於][^。！？,，;；:：]{4,70}?"
    r"的(?:公告|通告|通知|公示|通[报報]|[决決]定|意[见見]|批[复復])(?P<mark>[ \u3000]+)(?=\S[^ \u3000]{20,}[。，,])"
)
"""The name of a notice before what it says."""
_SOURCE = re.compile(r"来源[:：][\u4e00-\u9fff]{2,12}?[报网社台刊](?P<mark>)")


def _parts(line: str, apart: re.Pattern[str], glued: tuple[int, int] | None = None) -> list[tuple[int, int]]:
    """The stretches of a line that are lines of their own, trimmed, without the mark of a heading."""
    lead = len(line) - len(line.lstrip(_INDENT))
    cuts = [found.span() for found in apart.finditer(line, lead + 1)]
    if glued and all(glued[1] <= start for start, _ in cuts):
        cuts.insert(0, glued)
    parts = []
    for start, end in zip([lead, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(line)], strict=True):
        said = line[start:end].strip()
        said = _CLOSED.sub("", _MARKDOWN.sub("", said)) if said.startswith("#") else _MARKDOWN.sub("", said)
        if said.strip(_SHAPELESS):
            begin = line.index(said, start)
            parts.append((begin, begin + len(said)))
    return parts


def _wrap(lines: list[str]) -> Callable[[str], bool]:
    """Whether a line is a full one of a text that an editor wrapped, so that the next goes on with it."""
    bare = [line.rstrip() for line in lines if "://" not in line]  # pictures and links below a text are no measure
    if is_full := full_lines(list(map(str.strip, bare))):
        return lambda line: is_full(line.strip()) or is_full(line)
    return _below_set_in(bare) or (lambda _: False)


def _below_set_in(lines: list[str]) -> Callable[[str], bool] | None:
    """The same where the first line of each paragraph alone is set in, and none but full ones have another below."""
    set_in = [at for at, line in enumerate(lines) if line[0] in _INDENT]
    prose = lines[set_in[0] : set_in[-1] + 1] if set_in else []
    going = [line for line, following in pairwise(prose) if following[0] not in _INDENT]
    for measure in (len, columns):
        width = max(map(measure, prose), default=0)
        full = [line for line in [*going, *prose[-1:]] if measure(line) >= width - _SLACK]
        if len(full) >= max(_FULL, len(going)) and max(map(columns, full)) >= _NARROWEST:
            return lambda line, measure=measure, least=width - _SLACK: measure(line) >= least  # type: ignore[misc]
    return None
