"""Clauses before a verb that name nobody who does it: how much, how long, what else was done, a remark."""

from __future__ import annotations

import re

from services.extractor.grammar.reading import Phrase, Reading
from services.extractor.grammar.rows import ends_in_somebody
from services.extractor.grammar.timeless import BEFORE_TIME
from services.extractor.grammar.verbs import MARKS
from services.extractor.lexicons import terms
from services.extractor.mentions import Kind


def is_count(reading: Reading, phrase: Phrase) -> bool:
    """清理占道经营35处，: a clause of its own that says what was done to so many things."""
    text, end = reading.text, phrase.end
    if text.startswith(_STATES, phrase.start) and _STATED.fullmatch(text, *phrase) and text[end : end + 1] in MARKS:
        return True
    if text[end : end + 1] not in MARKS or text[end - 1] in _PEOPLE_AND_BODIES:
        return False
    if text[phrase.start : phrase.start + 2] not in terms("verbs"):
        return False
    figures = reading.mentions.within(*phrase, Kind.QUANTITY)
    return bool(figures) and phrase.start < figures[-1].start and figures[-1].end == end


_STATES = (
    "核定",
    "编制",
    "定编",
    "定员",
    "占地",
    "总占地",
    "建筑面积",
    "总建筑",
    "总面积",
    "总投资",
    "注册资本",
    "内设",
    "下设",
)
_STATED = re.compile(r"[^，。；的\d]{2,8}(?:共|约|为|近)?[\d.]+[余多]?[万亿]?[^，。；的\d]{1,4}")
"""核定编制38名，(今年取得证书), 占地20亩: how large somebody is who was named before."""


def tells_deed(reading: Reading, phrase: Phrase) -> bool:
    """听取汇报，|查阅了相关资料|，: a clause of its own that says what else was done, by a verb that opens it."""
    text = reading.text
    ends = text[phrase.end : phrase.end + 1] in MARKS
    return ends and text[phrase.start + 2] == "了" and text[phrase.start : phrase.start + 2] in terms("verbs")


def tells_aim(reading: Reading, phrase: Phrase) -> bool:
    """保障市民的出行安全，|创建平安市场，: a clause of its own that says what is cared for, and names nobody; 网吧是否
    接纳未成年人，: what is looked at."""
    text, start, end = reading.text, *phrase
    if text[end : end + 1] not in MARKS or end - start < _CLAUSE:
        return False
    if text.find("是否", start, end) >= 0:
        return True
    if text[start : start + 2] not in terms("care_verbs") or reading.mentions.starting(start, *_DOERS):
        return False
    return text.find("的", start, end) < 0 or not ends_in_somebody(text, start, end)  # 加强管理的|企业


_CLAUSE = 4
"""A verb and what it is done to."""


def only_goes_on(reading: Reading, phrase: Phrase) -> bool:
    """加注航油38万吨，同比增长…; 历时两个月，检查…: a clause behind another verb that says how much or how long and
    names nobody, so that who did the first did what follows too."""
    text, end = reading.text, phrase.end
    if text[end : end + 1] not in MARKS or reading.mentions.within(*phrase, *_DOERS):
        return False
    if _HOW.match(text, *phrase):
        return True
    return text[end - 1] not in _PEOPLE_AND_BODIES and any(
        m.end == end for m in reading.mentions.within(*phrase, Kind.QUANTITY)
    )


_DOERS = (Kind.ORGANIZATION, Kind.GROUP, Kind.PERSON, Kind.PLACE)
_HOW = re.compile(
    r"历时|耗时|历经|为期|现有|连续[^，。；]{0,4}[\d一二两三四五六七八九十]|[一二两三四五六七八九十几]+(?:天|小时|个?月|年)来|"
    r"经[^，。；]{2,8}(?:查|验|测|审|核|检)$|冒[雨雪险着]|顶着|克服|昼夜|加班加点|全力|齐心"
)
"""How they went about it."""
_PEOPLE_AND_BODIES = frozenset("人名位员家所户")
"""党员干部30余人，来到…: who are so many may act."""


def names_nothing(reading: Reading, phrase: Phrase) -> bool:
    """Whether the phrase is a word that stands before a verb and names nothing (现|向社会公开征求意见; 2次|获奖;
    仅用6个小时|就完成检定)."""
    if reading.text.startswith(_TAKES, phrase.start) and _TIME_TAKEN.fullmatch(reading.text, *phrase) is not None:
        return True
    if phrase.end - phrase.start > _SHORT:
        return False
    if reading.text.endswith(_OFTEN, *phrase) and _HOW_OFTEN.fullmatch(reading.text, *phrase) is not None:
        return True
    return reading.say(phrase) in _NOTHING


_TAKES = ("仅用", "只用", "用了", "用时", "仅仅用", "短短", "不到")
_TIME_TAKEN = re.compile(
    r"(?:仅仅?|只)?(?:用[了时]?)?(?:短短)?(?:不到|不足|近)?[\d一两二三四五六七八九十几半]+(?:多|余|个|工作)*(?:小时|天|分钟|月|周|日|年)(?:的?时间)?"
)
_OFTEN = ("次", "最新")
_HOW_OFTEN = re.compile("(?<![第\\d百千万])(?:[\\d百千万]{1,8}|[两二三四五六七八九十])余?次$|最新$")


def without_frequency(reading: Reading, phrase: Phrase) -> Phrase:
    """某局|3次(荣获一等奖), 警方|最新(破获一起案件): who does it, without how often or how lately."""
    often = _HOW_OFTEN.search(reading.text, *phrase) if reading.text.endswith(_OFTEN, *phrase) else None
    return phrase if often is None else Phrase(phrase.start, often.start())


_SHORT = 5
_NOTHING = frozenset([
    *BEFORE_TIME, "现", "特", "现特", "现就", "现正", "首批", "首次", "首个", "首家", "第一个", "第一家", "第一批",
    "无独有偶", "早",
])  # fmt: skip


def behind_occasion(reading: Reading, phrase: Phrase) -> Phrase:
    """座谈会后|宣讲团(张贴公开信), 活动期间|代表团(参观): who does it, without when."""
    if _TELL_WHEN.isdisjoint(reading.say(phrase)):
        return phrase
    occasion = _OCCASION.match(reading.text, *phrase)
    return Phrase(occasion.end(), phrase.end) if occasion else phrase


_TELL_WHEN = frozenset("后前间")
_OCCASION = re.compile(
    r"[^，。；、]{0,10}?(?:会议?|仪式|活动|讲座|培训|演练|比赛|参观|座谈|典礼|签约|调研|访问|考察|检查|赛事)"
    r"(?:(?:结束)?之?后(?![勤续期备台])|(?:开始)?之?前(?![沿期景往来台])|期间|间隙)(?=[^，。；]{2})"
)


def is_remark(reading: Reading, phrase: Phrase) -> bool:
    """某队为农户服务，|成效显著|，已建基地6个: a remark, not the next subject; |受某局|委派，…: for whom it is done."""
    if reading.text[phrase.start] == "受" and _ON_BEHALF.match(reading.text, phrase.start) is not None:
        return True
    return reading.text[phrase.end - 1] in _ENDS_REMARK and _REMARK.fullmatch(reading.text, *phrase) is not None


_ON_BEHALF = re.compile("受[^，。；]{2,24}?(?:委托|委派|指派|指定|邀请|之托)，")
_REMARKS = (
    "显著", "明显", "良好", "突出", "热烈", "喜人", "斐然", "纷呈", "顺利", "强劲", "较好", "初显", "向好",
    "火爆", "凸显",
)  # fmt: skip
_ENDS_REMARK = frozenset(words[-1] for words in _REMARKS)
_REMARK = re.compile(
    r"[一-龥]{0,4}(?:成效|成果|成绩|效果|反响|势头|进展|亮点|态势|气氛|现场)"
    rf"(?:十分|非常|更加|日益|持续|不断|较为)?(?:{'|'.join(_REMARKS)})"
)
