"""Winners that stand by their names, also in lists whose names no other list knows and that run over several clauses.

Each function takes the reading and a phrase, and gives fillers in the text's order.
"""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, spanned
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.lexicons import terms
from services.extractor.mentions import Kind

_NAMES = re.compile(r"[\u4e00-\u9fff·]{2,4}(?:[、和](?!和)[\u4e00-\u9fff·]{2,4})*(?:同学|老师|选手)?等?")
_FROM = (
    "学", "院", "校", "中", "队", "局", "社", "司", "村", "镇", "乡", "道", "区", "县", "市", "省", "所", "站", "厂",
    "部", "心", "会", "组", "班", "级", "园", "馆", "团", "处", "科", "办",
)  # fmt: skip
"""What the name of that which a winner comes from ends in."""
SO_MANY_WINNERS = re.compile(
    r"(?<![\d一两二三四五六七八九十百千万])等?(?:[一两二三四五六七八九十]|\d)+[余多]?(?:[位名人]|家|个|所|支)"
    r"(?:同学|老师|教师|同志|选手|学生|人|单位|企业|民警|队员|公司|学校|机构|集体)?$"
    r"|[两二三四五六七八九十\d]个?(?:地级市|县级市|[省市县区镇乡村州])(?:（[^（）]{1,12}）)?$"
)
"""两位老师, 三家单位: how many those are who were named before."""
_REACH = 90


def winners_from(reading: Reading, phrase: Phrase) -> list[Filler]:
    """来自甲校的王小丽、李新，乙校的陈瑜(获得): the persons of every clause that only names winners."""
    opening = reading.sentence_at(phrase.start).start
    start, end = phrase
    found: list[Filler] = []
    while end > max(opening, phrase.start - _REACH):
        here = _winners_of(reading, Phrase(start, end))
        if not here:
            break
        found = [*here, *found]
        end = start - 1
        start = max(reading.text.rfind("，", opening, end) + 1, opening)
    return found


def _winners_of(reading: Reading, clause: Phrase) -> list[Filler]:
    if several := _each_from_somewhere(reading, clause):
        return several
    whence = reading.text.rfind("的", *clause)
    if whence > clause.start and reading.text.endswith(_FROM, clause.start, whence):
        names = Phrase(whence + 1, clause.end)
    else:  # 某县推荐的某公司李永军、刘冬生
        start = max(clause.start, whence + 1)
        body = next(
            (m for m in reading.mentions.within(start, clause.end, Kind.ORGANIZATION) if m.start == start), None
        )
        names = Phrase(body.end if body else clause.end, clause.end)
    if counted := SO_MANY_WINNERS.search(reading.text, *names):
        names = Phrase(names.start, counted.start())
    if _NAMES.fullmatch(reading.text, *names) is None:
        return []
    return names_listed(reading, names)


def _each_from_somewhere(reading: Reading, clause: Phrase) -> list[Filler]:
    """来自甲校的陈雨欣、乙校的刘宇航等10名同学: each told with where it comes from."""
    found: list[Filler] = []
    at = clause.start
    while (one := _FROM_SOMEWHERE.match(reading.text, at, clause.end)) and one["name"][0] in terms("surnames"):
        found += spanned(one, "name")
        at = one.end()
    ends = at == clause.end or SO_MANY_WINNERS.match(reading.text, at, clause.end)
    return found if ends and len(found) > 1 else []


_FROM_SOMEWHERE = re.compile(
    r"(?:来自)?[^，。；、的]{2,20}的(?P<name>[\u4e00-\u9fff·]{2,4}?)(?:同学|老师|选手)?(?:、|和|$|(?=等))"
)


def names_listed(reading: Reading, names: Phrase) -> list[Filler]:
    """The names of a list, those too that are told by their place alone."""
    found: list[Filler] = []
    for part in re.finditer(r"[^、和]+", reading.text[names.start : names.end]):
        at = Phrase(names.start + part.start(), names.start + part.end())
        bare = part[0].removesuffix("等").removesuffix("同学").removesuffix("老师").removesuffix("选手")
        if 2 <= len(bare) <= _NAME and bare[0] in terms("surnames") and bare not in terms("protected"):
            found.append(Filler(Phrase(at.start, at.start + len(bare))))
    return found


_NAME = 3


def are_names(reading: Reading, phrase: Phrase) -> bool:
    """李明、王芳: whether the phrase is a list of nothing but names, also those that no list knows."""
    if _LISTED.fullmatch(reading.text, *phrase) is None:
        return False
    return len(names_listed(reading, phrase)) == len(re.split("[、和]", reading.say(phrase)))


_LISTED = re.compile(r"[\u4e00-\u9fff]{2,3}(?:[、和](?!和)[\u4e00-\u9fff]{2,3})+")


def family(reading: Reading, phrase: Phrase) -> list[Filler]:
    """李桂兰家庭: the family, not the person that it is called by."""
    if not reading.text.endswith(("家庭", "夫妇", "团队", "工作室", "班组", "小组", "一家"), *phrase):
        return []
    first = reading.mentions.within(*phrase, Kind.PERSON)
    return [Filler(Phrase(first[0].start, phrase.end))] if first else []


NAMES_COUNTED = re.compile(r"(?P<names>[\u4e00-\u9fff·]{2,5}(?:、[\u4e00-\u9fff·]{2,5})+?)等\d+[余多]?[名位人]")
"""甲、乙、丙|等37名人员: names, those too that no list knows."""
