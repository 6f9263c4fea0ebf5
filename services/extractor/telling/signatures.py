"""Who sends a paper and to whom: the line below its title, the names and the day below its text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise, takewhile

from services.extractor.finders.bodies import bodies
from services.extractor.finders.fillers import Filler
from services.extractor.finders.offenders import is_authority
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.mentions import Kind

HEAD = 400
"""Title, number and the note of adoption stand within so many characters."""
LINE = 60
"""A signature is no longer."""


def addressees(reading: Reading) -> list[Filler]:
    """Whom a paper is sent to: the line below its title that ends in a colon (各市、县人民政府，省政府各部门：)."""
    for line in reading.lines[:4]:
        said = reading.text[slice(*line)]
        sent = _ADDRESSED.fullmatch(said.strip())
        if sent is None:
            continue
        found, at = [], line.start + said.index(sent["to"])
        for part in re.finditer(r"[^，；]+", sent["to"]):
            whom = reading.trim(Phrase(at + part.start(), at + part.end()))
            found.extend([Filler(whom)] if whom.end - whom.start > 1 else [])
        return found
    return []


_ADDRESSED = re.compile(
    r"(?P<to>(?!.*(?:如下|以下|下列))(?:[^。！？：:《》“”\d]|(?<=等)\d+(?=[户家名])){3,240}(?:局|厅|委|府|办|院|会|门|位|构|业|校|心|司|团|队|站|所|处|社|库|市|县|区|省|部|行|室|[）)]))[：:]"
)


def publisher(reading: Reading) -> list[Filler]:
    """The body that the page names as its source, by the first words of the text that name it."""
    source = reading.mentions.article.source or ""
    for body in reading.mentions.of(Kind.ORGANIZATION) if source else ():
        name = body.name  # 省局 is 省市场监督管理局
        short = name[1:] if name[0] in "省市县区州我" else name
        if len(short) > 1 and source.endswith(short):
            return [Filler.of(body)]
    return []


def signers(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The bodies of a title or signature, which spaces part; the field of a form (代理机构：某公司) signs nothing."""
    found: list[Filler] = []
    if "：" in reading.say(phrase):
        return found
    for part in re.finditer(r"[^\s　、，]+", reading.say(phrase)):
        found.extend(bodies(reading, Phrase(phrase.start + part.start(), phrase.start + part.end())))
    return found


def signed_below(reading: Reading) -> tuple[Filler, Phrase] | None:
    """The day that stands as a line of its own below the names of those who sign, and these."""
    lines = _last_lines(reading)
    for line in lines:
        said = reading.mentions.within(*line, Kind.TIME)
        dated = bool(said) and "年" in said[-1].text
        if dated and said[-1].end >= line.end - 1 and said[-1].time is not None and said[-1].time.granularity == "day":
            day = Filler.of(said[-1])
            above = reading.trim(Phrase(line.start, said[-1].start))
            if "：" in reading.say(above):
                continue  # 有效期：2025年6月3日至2031年6月2日
            if above:  # 市场监管总局 2024年5月1日
                return (day, above) if reading.text[above.end : said[-1].start].strip() == "" else None
            names = _names_above(reading, lines)
            if names is not None and not _is_sentence(reading, names):
                return day, names
    return _heading(reading) or _above_annex(reading)


def day_below(reading: Reading) -> Filler | None:
    """The day that is a line of its own at the end of a paper which nobody signs by name."""
    lines = (line for line in _last_lines(reading) if _DAY.fullmatch(reading.text, *line))
    days = (reading.mentions.within(*line, Kind.TIME) for line in lines)
    return next((Filler.of(day[0]) for day in days if day), None)


def _above_annex(reading: Reading) -> tuple[Filler, Phrase] | None:
    """The day that is a line of its own below the names of those who sign, with another paper behind it."""
    for above, line in pairwise(map(reading.trim, reading.lines[1:])):
        if _DAY.fullmatch(reading.text, *line) and above.end - above.start <= LINE and not _is_sentence(reading, above):
            days = reading.mentions.within(*line, Kind.TIME)
            return (Filler.of(days[0]), above) if days and bodies(reading, above) else None
    return None


def _is_sentence(reading: Reading, line: Phrase) -> bool:
    """各市局要于月底前上报。: the last line of a text that nobody signs."""
    return "。" in reading.text[line.end - 1 : line.end + 1]


_DAY = re.compile(r"\d{4}年\d{1,2}月\d{1,2}日")


def _names_above(reading: Reading, lines: Iterator[Phrase]) -> Phrase | None:
    """The line above the day, with those above it that name an authority each, where it names a body alone."""
    names = next(lines, None)
    if names is None or not _body_alone(reading, names):
        return names
    for line in lines:
        if not (_body_alone(reading, line) and is_authority(reading.say(line))):
            break
        names = Phrase(line.start, names.end)
    return names


def _body_alone(reading: Reading, line: Phrase) -> bool:
    return any((m.start, m.end) == line for m in reading.mentions.within(*line, Kind.ORGANIZATION))


def _heading(reading: Reading) -> tuple[Filler, Phrase] | None:
    """The day in brackets below the title and the names of those who sign."""
    for line, next_line in pairwise(map(reading.trim, reading.lines[1:4])):
        days = reading.mentions.within(*next_line, Kind.TIME)
        whole = bool(days) and next_line.end - next_line.start - (days[0].end - days[0].start) <= len("（）")
        if whole and line.end - line.start <= LINE:
            return Filler.of(days[0]), line
    return None


def _last_lines(reading: Reading) -> Iterator[Phrase]:
    """The short lines at the end of the text, the last first."""
    last = map(reading.trim, reversed(reading.lines[-_LAST:]))
    return takewhile(lambda line: line.end - line.start <= LINE, last)


_LAST = 8
