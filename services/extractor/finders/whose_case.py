"""Whose case it is: the person or body at the end of what is dealt with, or before the offence."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.accused import accused
from services.extractor.finders.fillers import Filler, persons, spanned
from services.extractor.finders.offenders import is_authority, offender_of_case
from services.extractor.grammar.lists import split_list
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.lexicons import terms
from services.extractor.mentions import Kind

OF_CASE = re.compile(r"(?:一?案件?|问题|行为|事项)$")
"""What a case is called by."""


def at_end(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The person whom offices describe (某局原局长某某), with those in a row before him (涉嫌诈骗的张某、李某等5人)."""
    end = reading.before(phrase, _SO_MANY_OF_THEM).end
    row: list[Filler] = []
    for person in reversed(persons(reading, phrase)):
        if not _JOINED.fullmatch(reading.text, person.phrase.end, end):
            break
        row.insert(0, person)
        end = person.mention.whole_start if person.mention is not None else person.phrase.start
    return row


_JOINED = re.compile("(?:[、和与及][^，。；、的]{0,6})?")
"""洪某|、矿长|黄某."""
_SO_MANY_OF_THEM = re.compile(r"等[\d一二两三四五六七八九十]+余?[人名]$")


def listed_firms(reading: Reading, phrase: Phrase) -> list[Filler]:
    """甲公司、乙厂等6家企业, 甲公司、乙公司和丙公司: each firm of a list that their number closes, or that is whole."""
    if "、" not in reading.say(phrase):
        return []
    closed = _FIRMS.match(reading.text, *phrase) or _COMPANIES.fullmatch(reading.text, *phrase)
    if closed is None:
        return []
    members = split_list(reading, Phrase(*closed.span("who")))
    ending = {m.end: m for m in reading.mentions.within(*closed.span("who"), Kind.ORGANIZATION)}
    named = [ending.get(member.end) for member in members]
    if any(known is not None and is_authority(known.text) for known in named):
        return []
    return [Filler(m) if known is None else Filler.of(known) for m, known in zip(members, named, strict=True)]


_FIRMS = re.compile(
    r"(?P<who>[^，。；等]{4,200}、[^，。；等]{2,40})等[\d一二三四五六七八九十]+余?[家户个][^，。；、]{0,10}?(?:企业|公司|商户|经营者|门店|商家|药店|超市|平台)"
)


_COMPANY = r"[^，。；等、的和与及]{2,24}(?:公司|集团|厂|商行|经营部|合作社)"
_COMPANIES = re.compile(rf"(?P<who>{_COMPANY}(?:[、和与及]{_COMPANY}){{1,12}})")


def whole_row(reading: Reading, found: Filler) -> list[Filler]:
    """检查发现|甲厂、乙厂等6家企业|存在缺陷，(予以停产整改): all of the list in which somebody is named."""
    clause = reading.clause_around(found.phrase.start)
    finds = _FINDS.match(reading.text, *clause)
    firms = listed_firms(reading, Phrase(finds.end() if finds else clause.start, clause.end))
    return firms if found.phrase in [firm.phrase for firm in firms] else [found]


_FINDS = re.compile("[^，。；：、]{0,12}(?:发现|查明|查出|查实)")


def in_case(reading: Reading, phrase: Phrase) -> list[Filler]:
    """Whose case it is: 周某受贿案, 张某、李某盗窃案, 某公司垄断行为."""
    if (offender := offender_of_case(reading, phrase)) is not None:
        return [offender]
    if not OF_CASE.search(reading.say(phrase)):
        return []
    persons_ = reading.mentions.within(*phrase, Kind.PERSON)
    if persons_:
        first = len(persons_) - 1
        while first > 0 and reading.text[persons_[first - 1].end : persons_[first].start] in ("、", "和", "与"):
            first -= 1
        return [Filler.of(m) for m in persons_[first:]]
    whose = _WHOSE.match(reading.text, *phrase)
    if whose and whose["who"][0] in terms("surnames"):
        return spanned(whose, "who")
    return [f for f in accused(reading, phrase) if "的" not in reading.text[f.phrase.end : f.phrase.end + _HANDLED]]


_WHOSE = re.compile(
    r"(?P<who>[\u4e00-\u9fff]{2,3}?)(?:涉嫌|受贿|贪污|行贿|挪用|滥用职权|诈骗|故意|玩忽职守|非法|严重违纪|严重违法|职务侵占)"
)
_HANDLED = 6
"""公安部督办的案件: within so many characters it is said that the body handles the case."""
