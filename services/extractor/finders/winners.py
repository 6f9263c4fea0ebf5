"""Who wins, in lists that run over several clauses, and the figures that are a prize's own."""

from __future__ import annotations

import re

from services.extractor.finders.fillers import Filler, persons, quantities
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.lexicons import terms
from services.extractor.mentions import Kind, Mention

_NAMES = re.compile(r"[\u4e00-\u9fff·]{2,4}(?:[、和][\u4e00-\u9fff·]{2,4})*(?:同学|老师|选手)?等?")
_FROM = (
    "学",
    "院",
    "校",
    "中",
    "队",
    "局",
    "社",
    "司",
    "村",
    "镇",
    "乡",
    "道",
    "区",
    "县",
    "市",
    "省",
    "所",
    "站",
    "厂",
    "部",
    "心",
    "会",
    "组",
    "班",
    "级",
    "园",
    "馆",
    "团",
    "处",
    "科",
    "办",
)
"""What the name of that which a winner comes from ends in."""
_MANNER = re.compile(r"以(?=[\d一二三四五六七八九十优绝总])|以$")
_BEFORE = 90


def winners_from(reading: Reading, phrase: Phrase) -> list[Filler]:
    """来自甲校的王小丽、李新，乙校的陈瑜(获得): the persons of every clause that only names winners."""
    opening = reading.sentence_at(phrase.start).start
    start, end = phrase
    found: list[Filler] = []
    while end > max(opening, phrase.start - _BEFORE):
        here = _winners_of(reading, Phrase(start, end))
        if not here:
            break
        found = [*here, *found]
        if reading.text[start - 1 : start] != "，":
            break
        end = start - 1
        start = max(reading.text.rfind("，", opening, end) + 1, opening)
    return found


def _winners_of(reading: Reading, clause: Phrase) -> list[Filler]:
    whence = reading.text.rfind("的", *clause)
    if whence <= clause.start or not reading.text.endswith(_FROM, clause.start, whence):
        return []
    names = Phrase(whence + 1, clause.end)
    manner = _MANNER.search(reading.text, *names)
    names = Phrase(names.start, manner.start()) if manner else names
    if _NAMES.fullmatch(reading.text, *names) is None:
        return []
    if named := persons(reading, names):
        return _with_unlisted(reading, names, named)
    return _with_unlisted(reading, names, [])


def _with_unlisted(reading: Reading, names: Phrase, named: list[Filler]) -> list[Filler]:
    """The names of a list, those too that are told by their place alone."""
    found: list[Filler] = []
    for part in re.finditer(r"[^、和]+", reading.text[names.start : names.end]):
        at = Phrase(names.start + part.start(), names.start + part.end())
        known = [f for f in named if at.start <= f.phrase.start < at.end]
        bare = part[0].removesuffix("等").removesuffix("同学").removesuffix("老师").removesuffix("选手")
        if known:
            found += known
        elif 2 <= len(bare) <= _NAME and bare[0] in terms("surnames"):
            found.append(Filler(Phrase(at.start, at.start + len(bare))))
    return found


_NAME = 3
_NEXT = re.compile(r"[，；][^，；。]{2,60}?(?:获得|荣获|获评|夺得|摘得|斩获|被评为|分获|获|夺)")


def own_figures(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The figures of this prize, not those of the next one in the sentence."""
    following = _NEXT.search(reading.text, *phrase)
    return quantities(reading, Phrase(phrase.start, following.start()) if following else phrase)


def family(reading: Reading, phrase: Phrase) -> list[Filler]:
    """李桂兰家庭: the family, not the person that it is called by."""
    if not reading.text.endswith(("家庭", "夫妇", "团队", "工作室", "班组", "小组", "一家"), *phrase):
        return []
    first = reading.mentions.within(*phrase, Kind.PERSON)
    return [Filler(Phrase(first[0].start, phrase.end))] if first and "、" not in reading.say(phrase) else []


_GRANTED_BY = re.compile(
    r"[^，。“《]{2,24}?(?:(?:批准|批复|核准|同意)(?:筹建|建设|设立|成立|组建)?|认定|授予|颁发的|颁发|评定|命名)(?:为)?(?=.{3})"
)


def granting(reading: Reading, phrase: Phrase) -> list[Filler]:
    """获某总局批准筹建某中心, 获国家药监局医疗器械注册证: who granted it."""
    body = _granter(reading, phrase)
    return [Filler.of(body)] if body is not None else []


def without_granter(reading: Reading, phrase: Phrase) -> Phrase:
    """What was granted, without by whom."""
    body = _granter(reading, phrase)
    if body is None:
        return phrase
    granted = _GRANTED_BY.match(reading.text, phrase.start, phrase.end)
    if granted and granted.end() > body.end:
        return Phrase(granted.end(), phrase.end)
    given = _GIVEN.match(reading.text, body.end, phrase.end)
    return Phrase(given.end() if given else body.end, phrase.end)


_GIVEN = re.compile(r"(?:\d{4}年)?(?:组织|颁发|公布|发布|授予|主办|核发|签发|评选)的")


def _granter(reading: Reading, phrase: Phrase) -> Mention | None:
    """The body whose name opens what is won, where more follows than an ending of the name."""
    start = phrase.start + reading.text.startswith("由", phrase.start)
    for body in reading.mentions.within(*phrase, Kind.ORGANIZATION):
        if body.start == start and phrase.end - body.end >= _WORTH:
            return body
        break
    return None


_WORTH = 2
