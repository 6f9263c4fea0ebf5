"""Bodies in session: the sitting that stands before the verb, whose it is and when (县政府第31次会议|研究决定)."""

from __future__ import annotations

from services.extractor import lazy_re as re
from services.extractor.finders.fillers import Filler, nominal, spanned, times
from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.timeless import without_times
from services.extractor.mentions import Kind

WHOSE = re.compile(
    r"(?:[该本我][\u4e00-\u9fff]{1,2}|学会|协会|公司)(?=第[一二三四五六七八九十\d])|[^，。；]{2,30}?\d{1,2}月\d{1,2}日(?=第)"
)
"""该会|第五届理事会第一次会议, 省人民政府12月24日|第47次常务会议: whose and when is told beside the name."""


def sits(reading: Reading, phrase: Phrase) -> list[Filler]:
    """市政府第62次常务会议(审议通过): the meeting whose name ends right before the verb, not 会议 alone."""
    return [f for named in _sitting(reading, phrase) for f in nominal(reading, reading.behind(named, WHOSE))]


def case_heard(reading: Reading, phrase: Phrase) -> list[Filler]:
    """就|某公司涉嫌使用未经检定的燃气表|一案公开举行(听证会): the case, though verbs tell what it is about."""
    return spanned(_CASE_HEARD.search(reading.text, *phrase), "case")


_CASE_HEARD = re.compile("就(?P<case>[^，。；]{4,60}?)一案(?:依法|公开|不公开)*$")


def seated(reading: Reading, phrase: Phrase) -> list[Filler]:
    """在某市|第五届人大第三次会议|上，李明被任命为…: the session of those who elect or appoint."""
    return spanned(_SEATED.match(reading.text, *phrase), "who")


_SEATED = re.compile(
    "(?P<who>[^，。；]{0,30}?(?:人大|人民代表大会|常委会|常务委员会|理事会|董事会|政协|会员|职工代表大会|党代会|代表大会)[^，。；]{0,16}?"
    "(?:会议|全会|大会))(?:上|期间)?$"
)


def of_today(reading: Reading, phrase: Phrase) -> bool:
    """座谈会上，…, not 此前，在某次会议上，…: a gathering of the article's day, not one long before."""
    return _BEFORE.match(reading.text, *phrase) is None


_BEFORE = re.compile(r"[\s　]*(?:此前|在此之前|早前|早在|早些时候)")


def sitters(reading: Reading, phrase: Phrase) -> list[Filler]:
    """The body whose meeting it is."""
    bodies_ = [m for s in _sitting(reading, phrase) for m in reading.mentions.within(*s, Kind.ORGANIZATION)]
    return [Filler.of(m) for m in bodies_[:1]]


def _sitting(reading: Reading, phrase: Phrase) -> list[Phrase]:
    for mention in reading.mentions.within(max(phrase.start, phrase.end - _NAME), phrase.end, Kind.EVENT_NAME):
        day = times(reading, Phrase(mention.end, phrase.end))  # 第24次会议昨天|通过
        between = reading.text[day[-1].phrase.end if day else mention.end : phrase.end]
        if (between in _STRAIGHT or _ABOUT_WHAT.fullmatch(between)) and mention.end - mention.start > _KIND:
            return [without_times(reading, Phrase(mention.start, mention.end))]
    return []


_STRAIGHT = ("", "，", "已", "集体", "投票", "已经", "专题", "一致", "并", "还", "审议并", "听取并")
_ABOUT_WHAT = re.compile("(?:围绕|就)[^，。；]{2,40}")
_NAME = 60
_KIND = 4


def day_of_session(reading: Reading, phrase: Phrase) -> list[Filler]:
    """经2025年1月8日县人民政府第31次常务会议(研究决定): the day that stands before its name or in it."""
    name = sits(reading, phrase)
    if not name:
        return []
    start, end = name[0].phrase
    near = times(reading, Phrase(max(phrase.start, start - _DAY), start))
    inside = [f for f in times(reading, Phrase(start, end)) if "日" in reading.say(f.phrase)]
    return inside[-1:] or [f for f in near if f.phrase.end + 1 >= start][-1:]


_DAY = 16


def gathered(reading: Reading, phrase: Phrase) -> list[Filler]:
    """会议听取…，审议通过了《…》: the gathering that the sentence opens with; 经某次会议审议，(通过了《…》)."""
    return spanned(_GATHERING.match(reading.text, *phrase) or _HAVING_SAT.search(reading.text, *phrase), "who")


_HAVING_SAT = re.compile(
    r"(?<=经)(?P<who>[^，。；《]{4,40}?(?:会议|大会|全会|常委会|党组会))(?:集体)?(?:研究|审议|讨论|审定|审核)(?:讨论|审议|同意|决定)?，[^，。；]{0,8}$"
)
_GATHERING = re.compile(
    r"[\s　]*(?P<who>会议|大会|全会|[^，。；：《的]{0,10}?(?:党委会|党组会议?|办公会议?|支委会|教代会|职代会))"
    r"(?![上前后期在由于现还主])"
)


def own_rules(reading: Reading, phrase: Phrase) -> list[Filler]:
    """审议通过了|协会章程、会费管理办法和选举办法: what a gathering gives itself, without titles in 《》."""
    found = _OWN_RULES.match(reading.text, phrase.start, reading.clause_around(phrase.start).end)
    named = [Filler(Phrase(*m.span())) for m in _OWN_RULE.finditer(reading.text, *found.span())] if found else []
    return named if any(not _ACCOUNT.search(reading.say(f.phrase)) for f in named) else []


_OWN_RULE = re.compile(
    r"(?![、和及])[^，。；：《》“”、和及]{0,16}?(?:章程|办法|细则|规则|规程|制度|公约|民约|守则|工作条例|工作计划|工作要点|会费标准|(?:工作|财务|收支|审计|监事会)(?:情况)?报告|[预决]算)"
    r"(?:修[改订正]案)?(?:[（(](?:草案|修[改订正]案|修订稿)[）)])?"
)
_ACCOUNT = re.compile("报告|[预决]算")
"""What is heard at every session; beside rules it is listed with them."""
_OWN_RULES = re.compile(rf"(?:{_OWN_RULE.pattern}(?:[、和及]|以及)?)+(?=[，。；等]|$|[、和及]+对?《)")


def weighs(reading: Reading, phrase: Phrase) -> bool:
    """审议《…》, 表决通过…报告; to agree with what was reported (原则同意|某局关于…的汇报) decides nothing."""
    return not reading.text.endswith("汇报", *phrase)
